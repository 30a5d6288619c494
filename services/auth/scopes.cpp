// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/scopes.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct ScopeRow {
    QLatin1StringView scope;
    QLatin1StringView addedFor; ///< empty: the customer's list has it
};

// What each operation needs: the apps' own scope pages, such as
// https://www.zoho.com/crm/developer/docs/api/v8/scopes.html, https://projectsapi.zoho.com/api-docs,
// https://www.zoho.com/mail/help/api/using-oauth-2.html.
constexpr ScopeRow scopeRows[] = {
    {"ZohoCRM.modules.ALL"_L1, {}},
    {"ZohoCRM.settings.ALL"_L1, {}},
    {"ZohoCRM.users.READ"_L1, "owner_names"_L1},
    {"ZohoCRM.org.READ"_L1, "company_and_currency"_L1},
    {"ZohoCRM.coql.READ"_L1, "totals_need_it"_L1},
    {"ZohoSearch.securesearch.READ"_L1, "search_needs_it"_L1},
    {"ZohoBooks.fullaccess.all"_L1, {}},
    {"ZohoProjects.portals.READ"_L1, "portal_id_in_every_path"_L1},
    {"ZohoProjects.projects.ALL"_L1, {}},
    {"ZohoProjects.tasks.ALL"_L1, {}},
    {"ZohoProjects.tasklists.ALL"_L1, "choose_task_list"_L1},
    {"ZohoProjects.milestones.ALL"_L1, "milestones"_L1},
    {"ZohoProjects.bugs.ALL"_L1, "issues"_L1},
    {"ZohoProjects.tags.READ"_L1, "task_tags"_L1},
    {"ZohoProjects.timesheets.ALL"_L1, "log_time"_L1},
    {"ZohoProjects.users.READ"_L1, "assign_tasks"_L1},
    {"ZohoCliq.Webhooks.CREATE"_L1, {}},
    {"ZohoCliq.Messages.ALL"_L1, {}},
    {"ZohoCliq.Channels.ALL"_L1, "list_channels"_L1},
    {"ZohoCliq.Chats.READ"_L1, "list_chats"_L1},
    {"ZohoCliq.Chats.UPDATE"_L1, "mark_as_read"_L1},
    {"ZohoCliq.Users.READ"_L1, "mention_people"_L1},
    {"ZohoCliq.Profile.READ"_L1, "who_you_are"_L1},
    {"ZohoCliq.messageactions.READ"_L1, "reactions"_L1}, // Zoho's own lower case; ".ALL" of these is not documented
    {"ZohoCliq.messageactions.CREATE"_L1, "reactions"_L1},
    {"ZohoCliq.messageactions.DELETE"_L1, "reactions"_L1},
    {"ZohoCliq.Attachments.READ"_L1, "message_files"_L1},
    {"ZohoCliq.Bots.READ"_L1, "bot_messages"_L1},
    {"ZohoCliq.BotMessages.CREATE"_L1, "bot_messages"_L1},
    {"ZohoCliq.CalendarEvents.ALL"_L1, "events_of_chats"_L1},
    {"ZohoCalendar.calendar.ALL"_L1, {}},
    {"ZohoCalendar.event.ALL"_L1, {}},
    {"ZohoCalendar.freebusy.READ"_L1, "availability"_L1},
    {"ZohoMail.accounts.READ"_L1, "account_id_in_every_path"_L1},
    {"ZohoMail.folders.ALL"_L1, {}},
    {"ZohoMail.messages.ALL"_L1, {}},
    {"ZohoMail.tags.READ"_L1, "mail_labels"_L1},
    {"WorkDrive.files.ALL"_L1, {}},
    {"WorkDrive.files.sharing.ALL"_L1, "share_with_people"_L1},
    {"WorkDrive.links.ALL"_L1, "share_by_link"_L1},
    {"WorkDrive.team.READ"_L1, "find_the_team"_L1},
    {"WorkDrive.teamfolders.ALL"_L1, "team_folders"_L1},
    {"WorkDrive.workspace.READ"_L1, "team_folders"_L1},
    {"WorkDrive.users.READ"_L1, "own_folder"_L1},
    {"ZohoFiles.files.ALL"_L1, "download_and_large_upload"_L1},
};
} // namespace

const QStringList &defaultScopes()
{
    static const QStringList all = [] {
        QStringList list;
        for (const ScopeRow &row : scopeRows)
            list << row.scope;
        return list;
    }();
    return all;
}

const QStringList &customerScopes()
{
    static const QStringList all{
        u"ZohoCRM.modules.ALL"_s,       u"ZohoCRM.settings.ALL"_s,      u"ZohoBooks.fullaccess.all"_s,
        u"ZohoProjects.projects.ALL"_s, u"ZohoProjects.tasks.ALL"_s,    u"ZohoCliq.Webhooks.CREATE"_s,
        u"ZohoCliq.Messages.ALL"_s,     u"ZohoCalendar.calendar.ALL"_s, u"ZohoCalendar.event.ALL"_s,
        u"ZohoMail.messages.ALL"_s,     u"ZohoMail.folders.ALL"_s,      u"WorkDrive.files.ALL"_s,
        u"WorkDrive.folders.ALL"_s,
    };
    return all;
}

QList<ScopeDifference> scopeDifferences()
{
    QList<ScopeDifference> list;
    for (const ScopeRow &row : scopeRows) {
        const bool known = customerScopes().contains(row.scope);
        list.append({row.scope, known ? ScopeDifference::Kind::Same : ScopeDifference::Kind::Added, row.addedFor});
    }
    for (const QString &scope : customerScopes()) {
        // Zoho's WorkDrive specification has no such family, and an unknown scope can fail the whole consent.
        if (!defaultScopes().contains(scope))
            list.append({scope, ScopeDifference::Kind::Dropped, u"not_a_zoho_scope"_s});
    }
    return list;
}

QStringList parseScopes(const QString &text)
{
    static const QRegularExpression separator(u"[\\s,;]+"_s);
    QStringList list = text.split(separator, Qt::SkipEmptyParts);
    list.removeDuplicates();
    return list;
}
} // namespace atlas
