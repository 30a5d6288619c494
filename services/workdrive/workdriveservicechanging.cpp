// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/workdrive/workdriveserviceprivate.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype itemsACall = 50;

/// Ids of the folders of that name.
QStringList foldersNamed(const QList<DriveItem> &items, const QString &name)
{
    QStringList ids;
    for (const DriveItem &item : items) {
        if (item.isFolder && item.name == name)
            ids.append(item.id);
    }
    return ids;
}

ApiError folderThere(const QString &id)
{
    ApiError error(ErrorKind::Duplicate, u"name_taken"_s, id);
    error.field = u"name"_s;
    return error;
}

QStringList idsIn(const QJsonArray &rows)
{
    QStringList ids;
    for (const QJsonValue &row : rows)
        ids.append(json::id(row["id"_L1]));
    return ids;
}
} // namespace

Task<Result<DriveItem>> WorkDriveService::createFolder(QString parentId, QString name, bool evenIfTaken,
                                                       CancelToken cancel)
{
    Result<Done> sound = driverequests::checkId(parentId, u"parent_id"_s);
    if (sound)
        sound = workdrive::checkName(name);
    if (!sound)
        co_return fail(sound.error());
    if (!evenIfTaken) {
        const Result<QList<DriveItem>> there = co_await listAll(parentId, Priority::User, cancel);
        if (!there)
            co_return fail(there.error());
        const QStringList taken = foldersNamed(*there, name);
        if (!taken.isEmpty())
            co_return fail(folderThere(taken.constFirst()));
    }
    const QDateTime began = d->clock->now();
    const ApiRequest request = driverequests::createFolder(parentId, name);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows && lostwrite::leavesFateOpen(rows.error()))
        co_return co_await d->findCreated(*this, parentId, name, began, evenIfTaken, rows.error(), cancel);
    if (!rows)
        co_return fail(rows.error());
    DriveItem made = workdrive::itemFromJson(rows->first().toObject());
    if (made.id.isEmpty())
        co_return fail(lostwrite::unknownFate(ApiError(ErrorKind::Ambiguous)));
    made.isFolder = true;
    co_return made;
}

Task<Result<DriveItem>> WorkDriveService::Private::findCreated(WorkDriveService &service, QString parentId,
                                                               QString name, QDateTime began, bool evenIfTaken,
                                                               ApiError lost, CancelToken cancel)
{
    constexpr qint64 clocksDiffer = 120; // seconds, ours and Zoho's
    const Result<QList<DriveItem>> there = co_await service.listAll(parentId, Priority::User, cancel);
    if (!there)
        co_return fail(lostwrite::unknownFate(lost));
    bool unclear = false;
    for (const DriveItem &item : *there) {
        if (!item.isFolder || item.name != name)
            continue;
        // Without a look beforehand, only its time tells the new one from an old one of the same name.
        if (!evenIfTaken || (item.createdAt.isValid() && began.secsTo(item.createdAt) >= -clocksDiffer))
            co_return item;
        unclear = unclear || !item.createdAt.isValid();
    }
    co_return fail(unclear ? lostwrite::unknownFate(lost) : lostwrite::notCreated(lost));
}

Task<Result<DriveItem>> WorkDriveService::rename(QString id, QString name, CancelToken cancel)
{
    Result<Done> sound = driverequests::checkId(id, u"file_id"_s);
    if (sound)
        sound = workdrive::checkName(name);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::change({id}, u"name"_s, name);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    const DriveItem renamed = workdrive::itemFromJson(rows->first().toObject());
    if (renamed.id == id)
        co_return renamed;
    co_return co_await item(id, cancel); // the answer said too little
}

Task<Result<QJsonArray>> WorkDriveService::Private::changeAll(QStringList ids, QString attribute, QString value,
                                                              CancelToken cancel)
{
    QJsonArray all;
    for (qsizetype first = 0; first < ids.size(); first += itemsACall) {
        const ApiRequest request = driverequests::change(ids.mid(first, itemsACall), attribute, value);
        const Result<QJsonArray> changed = co_await rows(request, cancel);
        if (!changed)
            co_return fail(changed.error());
        for (const QJsonValue &row : *changed)
            all.append(row);
    }
    co_return all;
}

Task<Result<QStringList>> WorkDriveService::move(QStringList ids, QString toFolder, CancelToken cancel)
{
    Result<Done> sound = driverequests::checkIds(ids, u"file_id"_s);
    if (sound)
        sound = driverequests::checkId(toFolder, u"folder_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const Result<QJsonArray> rows = co_await d->changeAll(ids, u"parent_id"_s, toFolder, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return idsIn(*rows);
}

Task<Result<QStringList>> WorkDriveService::copy(QStringList ids, QString toFolder, CancelToken cancel)
{
    Result<Done> sound = driverequests::checkIds(ids, u"file_id"_s);
    if (sound)
        sound = driverequests::checkId(toFolder, u"folder_id"_s);
    if (!sound)
        co_return fail(sound.error());
    QStringList copies;
    for (qsizetype first = 0; first < ids.size(); first += itemsACall) {
        const ApiRequest request = driverequests::copy(ids.mid(first, itemsACall), toFolder);
        const Result<QJsonArray> rows = co_await d->rows(request, cancel);
        if (!rows && lostwrite::leavesFateOpen(rows.error()))
            co_return fail(lostwrite::unknownFate(rows.error()));
        if (!rows)
            co_return fail(rows.error());
        copies += idsIn(*rows);
    }
    co_return copies;
}

Task<Result<Done>> WorkDriveService::trash(QStringList ids, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkIds(ids, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const Result<QJsonArray> rows = co_await d->changeAll(ids, u"status"_s, u"51"_s, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return Done{};
}

Task<Result<Done>> WorkDriveService::restore(QStringList ids, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkIds(ids, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const Result<QJsonArray> rows = co_await d->changeAll(ids, u"status"_s, u"1"_s, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return Done{};
}
} // namespace atlas
