// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"
#include "services/core/app.h"
#include "services/core/requestgate.h"
#include "ui/shell/shelltypes.h"

#include <QMap>

namespace atlas
{
/// What is known of each app's data: their age, whether they are being read, why the last read failed; and what the
/// footer says of it.
class SyncBoard
{
public:
    void setRefreshing(App app, bool refreshing);
    void setSynced(App app, const QDateTime &readAt, const std::optional<ApiError> &failed);
    void setOnline(bool online) { m_online = online; }
    void setSignedOut(bool signedOut) { m_signedOut = signedOut; }
    void setGate(App app, const RequestGate::State &gate);

    [[nodiscard]] std::optional<ApiError> failure(App app) const;
    /// Of the app whose page is shown.
    [[nodiscard]] SyncState state(App app) const;
    /// One line an app and limit, in the order of the apps.
    [[nodiscard]] QList<BudgetUse> budget() const;
    [[nodiscard]] static QString appName(App app); ///< "CRM", "Books"

private:
    struct Sync {
        QDateTime readAt;
        std::optional<ApiError> failed;
        bool refreshing = false;
        RequestGate::State gate;
    };
    QMap<App, Sync> m_apps;
    bool m_online = true;
    bool m_signedOut = false;
};
} // namespace atlas
