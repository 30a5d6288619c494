// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/removecreated.h"

#include "services/cliq/cliqservice.h"
#include "services/core/verifiedwrite.h"
#include "services/crm/crmservice.h"
#include "services/mail/mailjson.h"
#include "services/operations/booksparameters.h"
#include "services/operations/mailparameters.h"
#include "services/operations/projectsparameters.h"
#include "services/projects/projectsjson.h"
#include "services/workdrive/workdriveservice.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
ApiError changedSince(const QString &sentence)
{
    return ApiError(ErrorKind::Conflict, u"changed_since"_s, sentence);
}

/// The call's parameters again, for what chooses an organisation, a portal or a mailbox by them.
QJsonObject chosenBy(const QJsonObject &what, const QString &name)
{
    const QString id = what.value(name).toString();
    return id.isEmpty() ? QJsonObject() : QJsonObject{{name, id}};
}

Task<Result<Done>> removeCrm(CrmService *crm, QJsonObject what, CancelToken cancel)
{
    const QString module = what.value("module"_L1).toString(), id = what.value("id"_L1).toString();
    const QStringList stamp{u"Modified_Time"_s};
    const Result<QJsonObject> now = co_await crm->record(module, id, stamp, cancel);
    if (!now)
        co_return fail(now.error());
    const QJsonValue then = what.value("stamp"_L1);
    if (!then.toString().isEmpty() && !sameFieldValue(then, now->value("Modified_Time"_L1)))
        co_return fail(changedSince(u"Somebody has changed the record since; delete it in Zoho if that is meant."_s));
    co_return co_await crm->remove(module, id, cancel);
}

Task<Result<Done>> removeInvoice(BooksService *books, QJsonObject what, CancelToken cancel)
{
    const QJsonObject chosen = chosenBy(what, u"organization_id"_s);
    const booksparameters::Target target(books, chosen);
    const Result<BooksOrg> org = co_await target.organisation(cancel);
    if (!org)
        co_return fail(org.error());
    const QString id = what.value("id"_L1).toString();
    const Result<QJsonObject> now = co_await target.service()->record(BooksKind::Invoice, id, cancel);
    if (!now)
        co_return fail(now.error());
    if (now->value("status"_L1).toString() != "draft"_L1)
        co_return fail(changedSince(u"The invoice is no draft any more: void it in Books instead."_s));
    co_return co_await target.service()->remove(BooksKind::Invoice, id, cancel);
}

Task<Result<Done>> removeWork(ProjectsService *projects, QJsonObject what, CancelToken cancel)
{
    const QJsonObject chosen = chosenBy(what, u"portal_id"_s);
    const projectsparameters::Target target(projects, chosen);
    const Result<ProjectsPortal> portal = co_await target.portal(cancel);
    if (!portal)
        co_return fail(portal.error());
    if (what.value("what"_L1) == QJsonValue(u"projects_log"_s)) {
        const TimeLog log = projectsjson::timeLog(what.value("record"_L1).toObject());
        co_return co_await target.service()->removeLog(log, cancel);
    }
    const QString project = what.value("project_id"_L1).toString(), id = what.value("id"_L1).toString();
    co_return co_await target.service()->remove(ProjectsKind::Task, project, id, cancel);
}

Task<Result<Done>> removeDraft(MailService *mail, QJsonObject what, CancelToken cancel)
{
    const QJsonObject chosen = chosenBy(what, u"account_id"_s);
    const mailparameters::Target target(mail, chosen);
    const Result<QJsonArray> rows = co_await target.service()->folders(Priority::User, cancel);
    if (!rows)
        co_return fail(rows.error());
    const QString id = what.value("id"_L1).toString();
    const QList<MailFolder> folders = mailjson::folders(*rows);
    for (const MailFolder &folder : folders) {
        if (folder.kind != MailFolder::Kind::Drafts)
            continue;
        const QString folderId = folder.id;
        co_return co_await target.service()->remove(folderId, id, false, cancel);
    }
    co_return fail(ErrorKind::NotFound, u"no_drafts"_s, u"The mailbox has no folder of drafts."_s);
}

Task<Result<Done>> removeDriveItem(WorkDriveService *drive, QString id, bool isFolder, CancelToken cancel)
{
    const Result<DriveItem> item = co_await drive->item(id, cancel);
    if (!item)
        co_return fail(item.error());
    if (isFolder && item->files + item->folders > 0)
        co_return fail(changedSince(u"The folder is not empty any more; delete it in WorkDrive if that is meant."_s));
    const QStringList ids{id};
    co_return co_await drive->trash(ids, cancel);
}

Task<Result<Done>> removeInDrive(WorkDriveService *drive, QJsonObject what, CancelToken cancel)
{
    const QString kind = what.value("what"_L1).toString(), id = what.value("id"_L1).toString();
    if (kind == "drive_permission"_L1)
        co_return co_await drive->revoke(id, cancel);
    if (kind == "drive_link"_L1)
        co_return co_await drive->revokeLink(id, cancel);
    const bool isFolder = kind == "drive_folder"_L1;
    co_return co_await removeDriveItem(drive, id, isFolder, cancel);
}
} // namespace

Task<Result<Done>> removeCreated(OperationServices services, QJsonObject what, CancelToken cancel)
{
    const QString kind = what.value("what"_L1).toString();
    if (kind == "crm_record"_L1)
        co_return co_await removeCrm(services.crm, what, cancel);
    if (kind == "books_invoice"_L1)
        co_return co_await removeInvoice(services.books, what, cancel);
    if (kind.startsWith("projects_"_L1))
        co_return co_await removeWork(services.projects, what, cancel);
    if (kind == "mail_draft"_L1)
        co_return co_await removeDraft(services.mail, what, cancel);
    if (kind.startsWith("drive_"_L1))
        co_return co_await removeInDrive(services.drive, what, cancel);
    if (kind == "cliq_message"_L1) {
        const QString chat = what.value("chat_id"_L1).toString(), id = what.value("id"_L1).toString();
        co_return co_await services.cliq->remove(chat, id, cancel);
    }
    co_return fail(ErrorKind::Usage, u"cannot_undo"_s, u"This program does not know how to take that back."_s);
}
} // namespace atlas
