// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/requestplan.h"
#include "services/operations/workdrivehandlers.h"
#include "services/operations/workdriveparameters.h"
#include "services/workdrive/workdriverequests.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the WorkDrive operations would send. They may read, they never write, here or there.
namespace atlas::workdrivehandlers
{
using namespace workdriveparameters;

namespace
{
/// Calls that name the folder to use: user, teams and member, team folders, own folders.
int callsForFolder(const QJsonObject &parameters, const QString &parameter)
{
    constexpr int finding = 5;
    return parameters.contains(parameter) ? 0 : finding;
}

/// Chunks are 64 MiB, above 10 GiB twice that.
int chunkCount(qint64 size)
{
    constexpr qint64 small = 64LL << 20, large = 128LL << 20, manyBytes = 10LL << 30;
    const qint64 chunk = size > manyBytes ? large : small;
    return int((size + chunk - 1) / chunk);
}

/// The call that moves the first bytes, and how many calls there are in all: the listing that tells whether the name is
/// taken, sending, and the look at what was stored.
OperationPlan uploadPlan(const UploadOrder &order, qint64 size, int before)
{
    const TransferLimits limits;
    const QString summary =
        u"Send \"%1\" (%2 bytes) to folder %3."_s.arg(order.name, QString::number(size), order.folderId);
    const bool replace = order.onConflict == NameConflict::Replace;
    const DriveBytes bytes{order.path, 0, size};
    if (size >= limits.chunksFrom) {
        const ApiRequest request = driverequests::openSession(size, order.folderId, order.name, order.onConflict);
        return planOf(summary, request, before + 4 + chunkCount(size));
    }
    if (size > limits.formUpTo) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const ApiRequest request = driverequests::uploadStream(bytes, id, order.folderId, order.name, replace, {});
        return planOf(summary, request, before + 3);
    }
    const ApiRequest request = driverequests::uploadForm(bytes, order.folderId, order.name, replace, {});
    OperationPlan plan = planOf(summary, request, before + 2);
    const QString word = replace ? u"true"_s : u"false"_s;
    plan.request.insert(
        "body"_L1,
        QJsonObject{{"filename"_L1, order.name}, {"parent_id"_L1, order.folderId}, {"override-name-exist"_L1, word}});
    return plan;
}

OperationPlan linkPlan(const DriveItem &item, DriveLinkDraft draft)
{
    if (!draft.password.isEmpty())
        draft.password = u"***"_s; // it is shown nowhere
    const ApiRequest request = driverequests::createLink(item, draft);
    return planOf(u"Make a link to \"%1\" for people outside."_s.arg(item.name), request, 2);
}

OperationPlan personPlan(const DriveItem &item, const PersonShare &person)
{
    const int role = workdrive::roleId(person.role, item.isFolder);
    const ApiRequest request = driverequests::share(item.id, person.email, role, person.notify);
    return planOf(u"Share \"%1\" with %2 (%3)."_s.arg(item.name, person.email, roleName(person.role)), request, 2);
}
} // namespace

Task<Result<OperationPlan>> planListFiles(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const QString parameter = u"folder_id"_s;
    const Result<QString> folder = co_await folderOf(drive, parameters, parameter, cancel);
    if (!folder)
        co_return fail(folder.error());
    const QString token = parameters.value("page_token"_L1).toString();
    const ApiRequest request = driverequests::list(*folder, token, Priority::User);
    co_return planOf(u"List the folder %1."_s.arg(*folder), request, 1 + callsForFolder(parameters, parameter));
}

Task<Result<OperationPlan>> planUpload(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
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
    const qint64 size = QFileInfo(order.path).size();
    co_return uploadPlan(order, size, callsForFolder(parameters, parameter));
}

Task<Result<OperationPlan>> planDownload(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const Result<DriveItem> item = co_await itemOf(drive, parameters, cancel);
    if (!item)
        co_return fail(item.error());
    const Result<DownloadOrder> order = downloadOrder(parameters, *item);
    if (!order)
        co_return fail(order.error());
    const ApiRequest request = driverequests::download(item->id, QString(), 0);
    co_return planOf(u"Fetch \"%1\" (%2 bytes) into %3."_s.arg(item->name, QString::number(item->size), order->path),
                     request, 2);
}

Task<Result<OperationPlan>> planCreateFolder(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const QString parameter = u"parent_id"_s, name = parameters.value("name"_L1).toString();
    if (const Result<Done> named = workdrive::checkName(name); !named)
        co_return fail(named.error());
    const Result<QString> parent = co_await folderOf(drive, parameters, parameter, cancel);
    if (!parent)
        co_return fail(parent.error());
    const ApiRequest request = driverequests::createFolder(*parent, name);
    co_return planOf(u"Make the folder \"%1\"."_s.arg(name), request, 2 + callsForFolder(parameters, parameter));
}

Task<Result<OperationPlan>> planShare(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const Result<DriveItem> item = co_await itemOf(drive, parameters, cancel);
    if (!item)
        co_return fail(item.error());
    if (isLink(parameters)) {
        const Result<DriveLinkDraft> draft = linkDraft(parameters, *item);
        if (!draft)
            co_return fail(draft.error());
        co_return linkPlan(*item, *draft);
    }
    const Result<PersonShare> person = personShare(parameters, *item);
    if (!person)
        co_return fail(person.error());
    co_return personPlan(*item, *person);
}
} // namespace atlas::workdrivehandlers
