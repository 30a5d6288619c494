// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace atlas::mcp
{
/// The resources: atlas://brief/{role}, atlas://limits, atlas://operations.
[[nodiscard]] QJsonArray resourceList();
[[nodiscard]] QJsonArray resourceTemplates();

/// What an address means.
struct ResourceAddress {
    enum class Kind { Brief, Limits, Operations } kind = Kind::Limits;
    QString role;                            ///< of a brief
    QString language = QStringLiteral("en"); ///< of a brief: ?language=fr
};
/// nullopt: there is no such resource.
[[nodiscard]] std::optional<ResourceAddress> resourceAddress(const QString &uri);
/// The member of "contents" that holds the text.
[[nodiscard]] QJsonObject resourceText(const QString &uri, const QString &mimeType, const QString &text);
} // namespace atlas::mcp
