// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/workdrivehandlers.h"

#include "services/core/offthread.h"
#include "services/operations/workdriveparameters.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas::workdrivehandlers
{
using namespace workdriveparameters;

namespace
{
OperationResult singleRecord(const QJsonObject &record)
{
    OperationResult result;
    result.data = record;
    result.rows = 1;
    return result;
}

OperationResult listed(QList<DriveItem> items)
{
    std::stable_sort(items.begin(), items.end(), workdrive::itemBefore);
    QJsonArray rows;
    for (const DriveItem &item : items)
        rows.append(shown(item));
    OperationResult result;
    result.rows = int(rows.size());
    result.data = rows;
    return result;
}

TransferHooks tellingHooks(const OperationProgress &progress, qint64 total)
{
    TransferHooks hooks;
    if (progress)
        hooks.progress = [progress, total](qint64 bytes) { progress(bytes, total); };
    return hooks;
}

/// The answer may leave out whom it is for.
DrivePermission completed(DrivePermission permission, const PersonShare &wanted)
{
    if (permission.email.isEmpty())
        permission.email = wanted.email;
    return permission;
}
} // namespace

Task<Result<QString>> folderOf(WorkDriveService *drive, QJsonObject parameters, QString parameter, CancelToken cancel)
{
    const QString given = parameters.value(parameter).toString();
    if (!given.isEmpty())
        co_return given;
    const Result<QList<DriveSpace>> spaces = co_await drive->spaces(Priority::User, cancel);
    if (!spaces)
        co_return fail(spaces.error());
    for (const DriveSpace &space : *spaces) {
        if (space.kind == DriveSpace::Kind::Team && space.isMember)
            co_return QString(space.id);
    }
    for (const DriveSpace &space : *spaces) {
        if (space.kind == DriveSpace::Kind::Own)
            co_return QString(space.id);
    }
    ApiError error(ErrorKind::NotFound, u"no_folder"_s, u"There is no folder of the team you belong to."_s);
    error.field = parameter;
    co_return fail(error);
}

Task<Result<DriveItem>> itemOf(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const QString id = parameters.value("file_id"_L1).toString();
    const Result<DriveItem> item = co_await drive->item(id, cancel);
    if (!item)
        co_return fail(blamed(item.error(), u"file_id"_s));
    co_return item;
}

Task<Result<OperationResult>> listFiles(WorkDriveService *drive, QJsonObject parameters, OperationProgress progress,
                                        CancelToken cancel)
{
    Q_UNUSED(progress)
    const QString parameter = u"folder_id"_s;
    const Result<QString> folder = co_await folderOf(drive, parameters, parameter, cancel);
    if (!folder)
        co_return fail(folder.error());
    if (parameters.value("all"_L1).toBool()) {
        const Result<QList<DriveItem>> items = co_await drive->listAll(*folder, Priority::User, cancel);
        if (!items)
            co_return fail(blamed(items.error(), parameter));
        co_return listed(*items);
    }
    const QString token = parameters.value("page_token"_L1).toString();
    const Result<DrivePage> page = co_await drive->list(*folder, token, Priority::User, cancel);
    if (!page)
        co_return fail(blamed(page.error(), parameter));
    QList<DriveItem> items;
    for (const QJsonValue &row : page->rows)
        items.append(workdrive::itemFromJson(row.toObject()));
    OperationResult result = listed(items);
    result.pageToken = page->next;
    result.more = !page->next.isEmpty();
    co_return result;
}

Task<Result<OperationResult>> upload(WorkDriveService *drive, QJsonObject parameters, OperationProgress progress,
                                     CancelToken cancel)
{
    const Result<UploadOrder> checked = uploadOrder(parameters);
    if (!checked)
        co_return fail(checked.error());
    const QString parameter = u"folder_id"_s;
    const Result<QString> folder = co_await folderOf(drive, parameters, parameter, cancel);
    if (!folder)
        co_return fail(folder.error());
    UploadOrder order = *checked;
    order.folderId = *folder;
    const TransferLimits limits;
    const TransferHooks hooks = tellingHooks(progress, QFileInfo(order.path).size());
    const Result<DriveItem> stored = co_await uploadFile(*drive, order, limits, hooks, cancel);
    if (!stored)
        co_return fail(blamed(stored.error(), parameter));
    co_return singleRecord(shown(*stored));
}

Task<Result<OperationResult>> download(WorkDriveService *drive, QJsonObject parameters, OperationProgress progress,
                                       CancelToken cancel)
{
    const Result<DriveItem> item = co_await itemOf(drive, parameters, cancel);
    if (!item)
        co_return fail(item.error());
    const Result<DownloadOrder> checked = downloadOrder(parameters, *item);
    if (!checked)
        co_return fail(checked.error());
    const DownloadOrder order = *checked;
    const TransferHooks hooks = tellingHooks(progress, item->size);
    const Result<QString> path = co_await downloadFile(*drive, order, hooks, cancel);
    if (!path)
        co_return fail(blamed(path.error(), u"file_id"_s));
    QJsonObject record{{"id"_L1, item->id}, {"name"_L1, item->name}, {"path"_L1, *path}};
    record.insert("size"_L1, QFileInfo(*path).size());
    co_return singleRecord(record);
}

Task<Result<OperationResult>> createFolder(WorkDriveService *drive, QJsonObject parameters, OperationProgress progress,
                                           CancelToken cancel)
{
    Q_UNUSED(progress)
    const QString parameter = u"parent_id"_s, name = parameters.value("name"_L1).toString();
    if (const Result<Done> named = workdrive::checkName(name); !named)
        co_return fail(named.error());
    const Result<QString> parent = co_await folderOf(drive, parameters, parameter, cancel);
    if (!parent)
        co_return fail(parent.error());
    const Result<DriveItem> made = co_await drive->createFolder(*parent, name, false, cancel);
    if (made)
        co_return singleRecord(shown(*made));
    ApiError error = blamed(made.error(), parameter);
    if (error.kind == ErrorKind::Duplicate) {
        error.field = u"name"_s;
        error.details = {{"id"_L1, error.detail}};
        error.detail = u"There is a \"%1\" already: %2."_s.arg(name, error.detail);
    }
    co_return fail(error);
}

Task<Result<OperationResult>> share(WorkDriveService *drive, QJsonObject parameters, OperationProgress progress,
                                    CancelToken cancel)
{
    Q_UNUSED(progress)
    const Result<DriveItem> item = co_await itemOf(drive, parameters, cancel);
    if (!item)
        co_return fail(item.error());
    if (isLink(parameters)) {
        const Result<DriveLinkDraft> draft = linkDraft(parameters, *item);
        if (!draft)
            co_return fail(draft.error());
        const Result<DriveLink> link = co_await drive->createLink(*item, *draft, cancel);
        if (!link)
            co_return fail(blamed(link.error(), u"file_id"_s));
        co_return singleRecord(shown(*link));
    }
    const Result<PersonShare> person = personShare(parameters, *item);
    if (!person)
        co_return fail(person.error());
    const Result<DrivePermission> given =
        co_await drive->shareWith(*item, person->email, person->role, person->notify, cancel);
    if (!given)
        co_return fail(blamed(given.error(), u"file_id"_s));
    co_return singleRecord(shown(completed(*given, *person)));
}
} // namespace atlas::workdrivehandlers
