// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/syncboard.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
void SyncBoard::setRefreshing(App app, bool refreshing)
{
    m_apps[app].refreshing = refreshing;
}

void SyncBoard::setSynced(App app, const QDateTime &readAt, const std::optional<ApiError> &failed)
{
    m_apps[app].readAt = readAt;
    m_apps[app].failed = failed;
}

void SyncBoard::setGate(App app, const RequestGate::State &gate)
{
    m_apps[app].gate = gate;
}

std::optional<ApiError> SyncBoard::failure(App app) const
{
    return m_apps.value(app).failed;
}

SyncState SyncBoard::state(App app) const
{
    const Sync sync = m_apps.value(app);
    SyncState state;
    state.readAt = sync.readAt;
    if (m_signedOut) {
        state.kind = SyncState::Kind::SignedOut;
    } else if (sync.gate.pausedUntil) {
        state.kind = SyncState::Kind::Paused;
        state.until = *sync.gate.pausedUntil;
        state.app = appName(app);
    } else if (!m_online) {
        state.kind = SyncState::Kind::Offline;
    } else if (sync.refreshing) {
        state.kind = SyncState::Kind::Refreshing;
    } else if (sync.failed) {
        state.kind = SyncState::Kind::Stale;
    } else if (sync.readAt.isValid()) {
        state.kind = SyncState::Kind::Fresh;
    }
    return state;
}

QList<BudgetUse> SyncBoard::budget() const
{
    QList<BudgetUse> budget;
    for (auto app = m_apps.cbegin(); app != m_apps.cend(); ++app) {
        for (const QuotaUsage &usage : app->gate.usage) {
            if (usage.window < std::chrono::minutes(1))
                continue; // only the pace calls are made at
            BudgetUse use;
            use.app = appName(app.key());
            use.used = usage.used;
            use.limit = usage.limit;
            use.window = usage.window > std::chrono::hours(1) ? BudgetUse::Window::Day : BudgetUse::Window::Minute;
            budget.append(use);
        }
    }
    return budget;
}

QString SyncBoard::appName(App app)
{
    switch (app) { // product names are not translated
    case App::Crm:
        return u"CRM"_s;
    case App::Books:
        return u"Books"_s;
    case App::Calendar:
        return u"Calendar"_s;
    case App::Mail:
        return u"Mail"_s;
    case App::Cliq:
        return u"Cliq"_s;
    case App::WorkDrive:
        return u"WorkDrive"_s;
    default:
        return u"Projects"_s;
    }
}
} // namespace atlas
