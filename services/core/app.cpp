// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/app.h"

namespace atlas
{
QString appId(App app)
{
    switch (app) {
    case App::Accounts:
        return QStringLiteral("accounts");
    case App::Crm:
        return QStringLiteral("crm");
    case App::Books:
        return QStringLiteral("books");
    case App::Projects:
        return QStringLiteral("projects");
    case App::Cliq:
        return QStringLiteral("cliq");
    case App::Calendar:
        return QStringLiteral("calendar");
    case App::Mail:
        return QStringLiteral("mail");
    case App::WorkDrive:
        return QStringLiteral("workdrive");
    }
    return {};
}

QString appName(App app)
{
    switch (app) {
    case App::Accounts:
        return QStringLiteral("Zoho Accounts");
    case App::Crm:
        return QStringLiteral("Zoho CRM");
    case App::Books:
        return QStringLiteral("Zoho Books");
    case App::Projects:
        return QStringLiteral("Zoho Projects");
    case App::Cliq:
        return QStringLiteral("Zoho Cliq");
    case App::Calendar:
        return QStringLiteral("Zoho Calendar");
    case App::Mail:
        return QStringLiteral("Zoho Mail");
    case App::WorkDrive:
        return QStringLiteral("Zoho WorkDrive");
    }
    return {};
}

std::optional<App> appFromId(QStringView id)
{
    if (id == appId(App::Accounts))
        return App::Accounts;
    for (const App app : allApps) {
        if (id == appId(app))
            return app;
    }
    return std::nullopt;
}
} // namespace atlas
