// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QMap>
#include <QString>

namespace atlas::sandbox::crm
{
/// Where a page_token resumes: after the anchor (key and slot of the last row served), or at a plain offset.
struct PageMark {
    qint64 offset = 0; ///< rows served before
    bool anchored = false;
    qint64 key = 0; ///< Modified_Time when sorted by it, else 0
    qint64 slot = 0;
};

enum class TokenProblem { None, Foreign, Expired, Mismatch };

/// Tokens carry all they need and are signed, so that they survive a restart. They belong to a user and to all other
/// parameters, and live 24 hours.
class PageTokens
{
public:
    static constexpr qint64 lifetime = 24 * 3600; ///< seconds

    PageTokens(const QByteArray &secret, const QString &userId, const QString &path,
               const QMap<QString, QString> &parameters);
    [[nodiscard]] QByteArray issue(const PageMark &mark, qint64 now) const;
    /// The mark, or why the token is refused.
    [[nodiscard]] std::optional<PageMark> redeem(const QString &token, qint64 now, TokenProblem &problem) const;

private:
    [[nodiscard]] QByteArray signature(const QByteArray &payload) const;

    QByteArray m_secret, m_user, m_bound;
};
} // namespace atlas::sandbox::crm
