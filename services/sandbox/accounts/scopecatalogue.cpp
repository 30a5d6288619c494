// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/accounts/scopecatalogue.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
/// Areas with the operations ALL READ CREATE UPDATE DELETE. Source: scope pages of each app (the accounts reference,
/// section 13).
const QSet<QString> &plainAreas()
{
    static const QString text =
        u"ZohoCRM.modules ZohoCRM.settings ZohoCRM.users ZohoCRM.org ZohoCRM.bulk ZohoCRM.files ZohoCRM.notifications "
        "ZohoBooks.contacts ZohoBooks.settings ZohoBooks.estimates ZohoBooks.invoices ZohoBooks.customerpayments "
        "ZohoBooks.creditnotes ZohoBooks.projects ZohoBooks.expenses ZohoBooks.salesorders ZohoBooks.purchaseorders "
        "ZohoBooks.bills ZohoBooks.debitnotes ZohoBooks.vendorpayments ZohoBooks.banking ZohoBooks.accountants "
        "ZohoBooks.reports "
        "ZohoProjects.portals ZohoProjects.projects ZohoProjects.projectgroups ZohoProjects.milestones "
        "ZohoProjects.tasklists ZohoProjects.tasks ZohoProjects.bugs ZohoProjects.timesheets ZohoProjects.users "
        "ZohoProjects.teams ZohoProjects.clients ZohoProjects.documents ZohoProjects.forums ZohoProjects.events "
        "ZohoProjects.tags ZohoProjects.status ZohoProjects.custom_fields ZohoProjects.integrations "
        "ZohoProjects.search ZohoProjects.extensions ZohoProjects.leave ZohoProjects.skillset ZohoProjects.bulk "
        "ZohoProjects.custom_functions ZohoProjects.activities ZohoProjects.feeds "
        "ZohoCliq.Webhooks ZohoCliq.Messages ZohoCliq.Channels ZohoCliq.Chats ZohoCliq.Users ZohoCliq.Bots "
        "ZohoCliq.BotMessages ZohoCliq.Attachments ZohoCliq.CalendarEvents ZohoCliq.MediaSession "
        "ZohoCliq.OrganizationChannels ZohoCliq.Profile ZohoCliq.Reminders ZohoCliq.messageactions "
        "ZohoCalendar.calendar ZohoCalendar.event ZohoCalendar.freebusy ZohoCalendar.search ZohoCalendar.settings "
        "ZohoCalendar.group ZohoCalendar.resources ZohoCalendar.notification ZohoCalendar.bookings "
        "ZohoMail.accounts ZohoMail.folders ZohoMail.messages ZohoMail.tags ZohoMail.attachments "
        "WorkDrive.files WorkDrive.files.sharing WorkDrive.links WorkDrive.team WorkDrive.team.admin "
        "WorkDrive.teamfolders WorkDrive.teamfolders.admin WorkDrive.teamfolders.sharing WorkDrive.workspace "
        "WorkDrive.users WorkDrive.groups WorkDrive.labels WorkDrive.comments WorkDrive.libraries "
        "WorkDrive.libraries.category WorkDrive.libraries.sharing WorkDrive.Collection WorkDrive.DataTemplates "
        "WorkDrive.DlpPolicy ZohoFiles.files ZohoMeeting.meeting ZohoPC.files"_s;
    static const QStringList areas = text.split(u' ');
    static const QSet<QString> set(areas.cbegin(), areas.cend());
    return set;
}

/// Scopes with operations of their own.
const QSet<QString> &singleScopes()
{
    static const QSet<QString> set{u"ZohoBooks.fullaccess.all"_s,
                                   u"ZohoCRM.coql.READ"_s,
                                   u"ZohoCRM.apis.READ"_s,
                                   u"ZohoCRM.features.READ"_s,
                                   u"ZohoCRM.composite_requests.CUSTOM"_s,
                                   u"ZohoSearch.securesearch.READ"_s,
                                   u"aaaserver.profile.read"_s,
                                   u"AaaServer.profile.READ"_s};
    return set;
}
} // namespace

const QStringList &fullScopes()
{
    static const QStringList scopes =
        u"ZohoCRM.modules.ALL ZohoCRM.settings.ALL ZohoCRM.users.READ ZohoCRM.org.READ ZohoCRM.coql.READ "
        "ZohoSearch.securesearch.READ ZohoBooks.fullaccess.all ZohoProjects.portals.READ ZohoProjects.projects.ALL "
        "ZohoProjects.tasks.ALL ZohoProjects.tasklists.ALL ZohoProjects.milestones.ALL ZohoProjects.bugs.ALL "
        "ZohoProjects.timesheets.ALL ZohoProjects.users.READ ZohoProjects.tags.ALL ZohoProjects.status.READ "
        "ZohoProjects.search.READ "
        "ZohoCliq.Webhooks.CREATE ZohoCliq.Messages.ALL ZohoCliq.Channels.ALL ZohoCliq.Chats.ALL ZohoCliq.Users.READ "
        "ZohoCliq.Profile.ALL ZohoCliq.messageactions.ALL ZohoCliq.Attachments.READ ZohoCliq.Bots.READ "
        "ZohoCliq.BotMessages.CREATE ZohoCliq.CalendarEvents.ALL "
        "ZohoCalendar.calendar.ALL ZohoCalendar.event.ALL ZohoCalendar.freebusy.READ ZohoMail.accounts.READ "
        "ZohoMail.folders.ALL ZohoMail.messages.ALL ZohoMail.tags.READ WorkDrive.files.ALL WorkDrive.files.sharing.ALL "
        "WorkDrive.links.ALL WorkDrive.team.READ WorkDrive.teamfolders.ALL WorkDrive.users.READ "
        "WorkDrive.workspace.READ ZohoFiles.files.ALL"_s.split(u' ');
    return scopes;
}

bool isKnownScope(const QString &scope)
{
    if (singleScopes().contains(scope))
        return true;
    static const QStringList operations{u"ALL"_s, u"READ"_s, u"CREATE"_s, u"UPDATE"_s, u"DELETE"_s};
    const qsizetype dot = scope.lastIndexOf(u'.');
    const QString area = scope.left(dot), operation = scope.mid(dot + 1);
    const bool crm = area.startsWith(u"ZohoCRM."_s);
    if (!operations.contains(operation) && !(crm && operation == u"WRITE"_s))
        return false;
    static const QRegularExpression belowGroup(u"^ZohoCRM\\.(modules|settings)\\.[A-Za-z][A-Za-z0-9_]*$"_s);
    return plainAreas().contains(area) || belowGroup.match(area).hasMatch();
}

QStringList splitScopes(const QString &text)
{
    static const QRegularExpression separators(u"[,\\s]+"_s);
    QStringList scopes = text.split(separators, Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}
} // namespace atlas::sandbox
