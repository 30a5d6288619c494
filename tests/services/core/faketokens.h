// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/accesstokens.h"

#include <QHash>

namespace atlas::test
{
/// An account whose tokens the test decides: "t1", then "t2" after a renewal, and so on.
class FakeTokens final : public AccessTokens
{
public:
    explicit FakeTokens(QUrl base)
        : m_base(std::move(base))
    {
    }
    [[nodiscard]] QString accountId() const override { return QStringLiteral("acc"); }
    [[nodiscard]] QUrl base(App) const override { return m_base; }
    [[nodiscard]] QUrl base(App app, Host host) const override { return hosts.value(host, base(app)); }
    [[nodiscard]] Task<Result<QString>> token(CancelToken) override
    {
        if (tokenError)
            co_return fail(*tokenError);
        co_return current();
    }
    [[nodiscard]] Task<Result<QString>> renew(QString rejected, CancelToken) override
    {
        if (renewError)
            co_return fail(*renewError);
        if (rejected == current()) { // otherwise another call has renewed already
            ++number;
            ++renewals;
        }
        co_return current();
    }
    [[nodiscard]] QStringList grantedScopes() const override { return {}; }
    [[nodiscard]] QString current() const { return QStringLiteral("t%1").arg(number); }

    QHash<Host, QUrl> hosts; ///< where another than the base is meant
    int number = 1;
    int renewals = 0;
    std::optional<ApiError> tokenError;
    std::optional<ApiError> renewError;

private:
    QUrl m_base;
};
} // namespace atlas::test
