// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace atlas::sandbox::mail
{
/// A part of a multipart/form-data body.
struct FormPart {
    QString name, fileName;
    QByteArray bytes;
};

/// The parts (RFC 7578); nothing when the body is not closed properly or the content type names no boundary.
[[nodiscard]] std::optional<QList<FormPart>> formParts(const QByteArray &contentType, const QByteArray &body);
} // namespace atlas::sandbox::mail
