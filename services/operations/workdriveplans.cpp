// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/requestplan.h"
#include "services/operations/workdrivehandlers.h"
#include "services/operations/workdriveparameters.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

// Dry runs: what the WorkDrive operations would send. They may read, they never write, here or there.
namespace atlas::workdrivehandlers
{
using namespace workdriveparameters;

namespace
{
const QString driveBase = u"/api/v1"_s;

ApiRequest driveRequest(Verb verb, const QString &path)
{
    return ApiRequest(App::WorkDrive, verb, driveBase + path);
}

ApiRequest creating(const QString &path, const QString &type, const QJsonObject &attributes)
{
    ApiRequest request = driveRequest(Verb::Post, path);
    request.setJson({{"data"_L1, QJsonObject{{"type"_L1, type}, {"attributes"_L1, attributes}}}});
    return request;
}

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

QString conflictWord(NameConflict conflict)
{
    return conflict == NameConflict::Replace ? u"update"_s : u"fail"_s;
}

/// The call that moves the first bytes, and how many calls there are in all: the listing that tells whether the name is
/// taken, sending, and the look at what was stored.
OperationPlan uploadPlan(const UploadOrder &order, qint64 size, int before)
{
    const TransferLimits limits;
    const QString summary =
        u"Send \"%1\" (%2 bytes) to folder %3."_s.arg(order.name, QString::number(size), order.folderId);
    const bool replace = order.onConflict == NameConflict::Replace;
    if (size >= limits.chunksFrom) {
        ApiRequest request = driveRequest(Verb::Post, u"/uploadsession/create"_s);
        request.addParam(u"size"_s, QString::number(size));
        request.addParam(u"file_name"_s, order.name);
        request.addParam(u"parent_id"_s, order.folderId);
        request.addParam(u"name_conflict"_s, conflictWord(order.onConflict));
        return planOf(summary, request, before + 4 + chunkCount(size));
    }
    if (size > limits.formUpTo) {
        ApiRequest request(App::WorkDrive, Verb::Post, u"/stream/upload"_s);
        request.headers = {{"x-filename", QUrl::toPercentEncoding(order.name)},
                           {"x-parent_id", order.folderId.toUtf8()},
                           {"x-override-name-exist", replace ? "true" : "false"}};
        return planOf(summary, request, before + 3);
    }
    ApiRequest request = driveRequest(Verb::Post, u"/upload"_s);
    request.setJson({{"filename"_L1, order.name},
                     {"parent_id"_L1, order.folderId},
                     {"override-name-exist"_L1, replace ? u"true"_s : u"false"_s}});
    return planOf(summary, request, before + 2);
}

OperationPlan linkPlan(const DriveItem &item, const DriveLinkDraft &draft)
{
    QJsonObject attributes{{"resource_id"_L1, item.id},
                           {"link_name"_L1, draft.name},
                           {"role_id"_L1, QString::number(workdrive::roleId(draft.role, item.isFolder))},
                           {"allow_download"_L1, draft.allowsDownload},
                           {"request_user_data"_L1, false}};
    if (!draft.password.isEmpty())
        attributes.insert("is_password_protected"_L1, true); // the password itself is shown nowhere
    if (draft.expiresOn.isValid())
        attributes.insert("expiration_date"_L1, draft.expiresOn.toString(Qt::ISODate) + u" 23:59:59"_s);
    const ApiRequest request = creating(u"/links"_s, u"links"_s, attributes);
    return planOf(u"Make a link to \"%1\" for people outside."_s.arg(item.name), request, 2);
}

OperationPlan personPlan(const DriveItem &item, const PersonShare &person)
{
    const QJsonObject attributes{{"resource_id"_L1, item.id},
                                 {"shared_type"_L1, u"personal"_s},
                                 {"email_id"_L1, person.email},
                                 {"role_id"_L1, QString::number(workdrive::roleId(person.role, item.isFolder))},
                                 {"send_notification_mail"_L1, person.notify}};
    const ApiRequest request = creating(u"/permissions"_s, u"permissions"_s, attributes);
    return planOf(u"Share \"%1\" with %2 (%3)."_s.arg(item.name, person.email, roleName(person.role)), request, 2);
}
} // namespace

Task<Result<OperationPlan>> planListFiles(WorkDriveService *drive, QJsonObject parameters, CancelToken cancel)
{
    const QString parameter = u"folder_id"_s;
    const Result<QString> folder = co_await folderOf(drive, parameters, parameter, cancel);
    if (!folder)
        co_return fail(folder.error());
    const QString token = parameters.value("page_token"_L1).toString(u"0"_s);
    ApiRequest request = driveRequest(Verb::Get, u"/files/%1/files"_s.arg(*folder));
    request.addParam(u"page[next]"_s, token);
    request.addParam(u"page[limit]"_s, u"1000"_s);
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
    const ApiRequest request(App::WorkDrive, Verb::Get, u"/v1/workdrive/download/"_s + item->id);
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
    const QJsonObject attributes{{"name"_L1, name}, {"parent_id"_L1, *parent}};
    const ApiRequest request = creating(u"/files"_s, u"files"_s, attributes);
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
