// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QMap>
#include <QString>

namespace atlas::sandbox::projects
{
/// The text fields of a multipart/form-data body (RFC 7578), by name; nullopt when it is not closed properly or the
/// content type names no boundary.
[[nodiscard]] std::optional<QMap<QString, QString>> multipartFields(const QByteArray &contentType,
                                                                    const QByteArray &body);
} // namespace atlas::sandbox::projects
