// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QString>

namespace atlas::sandbox::cliq
{
/// A part of a multipart/form-data body.
struct FormPart {
    QString name, fileName, type; ///< type: of its Content-Type; empty without one
    QByteArray bytes;
};

/// The parts (RFC 7578), file names as plain or RFC 5987 text; nothing for a body that is not closed properly or a
/// content type without a boundary.
[[nodiscard]] std::optional<QList<FormPart>> formParts(const QByteArray &contentType, const QByteArray &body);
} // namespace atlas::sandbox::cliq
