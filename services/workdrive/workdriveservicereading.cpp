// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdriveserviceprivate.h"

#include <algorithm>
#include <QSet>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QList<DriveItem> itemsOf(const QJsonArray &rows)
{
    QList<DriveItem> items;
    items.reserve(rows.size());
    for (const QJsonValue &row : rows)
        items.append(workdrive::itemFromJson(row.toObject()));
    return items;
}
} // namespace

Task<Result<DrivePage>> WorkDriveService::list(QString folderId, QString token, Priority priority, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(folderId, u"folder_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::list(folderId, token, priority);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(answer.error());
    DrivePage page;
    page.rows = drivejson::rowsOf(*answer);
    page.next = drivejson::nextToken(*answer);
    co_return page;
}

Task<Result<QList<DriveItem>>> WorkDriveService::listAll(QString folderId, Priority priority, CancelToken cancel)
{
    QList<DriveItem> all;
    QSet<QString> known; // a folder that changes between two pages may show an item twice
    QSet<QString> tokens;
    QString token;
    do {
        const Result<DrivePage> page = co_await list(folderId, token, priority, cancel);
        if (!page)
            co_return fail(page.error());
        const QList<DriveItem> items = itemsOf(page->rows);
        for (const DriveItem &item : items) {
            if (!known.contains(item.id))
                all.append(item);
            known.insert(item.id);
        }
        token = page->next;
        if (tokens.contains(token))
            co_return fail(ErrorKind::Server, u"endless_listing"_s);
        tokens.insert(token);
    } while (!token.isEmpty());
    std::sort(all.begin(), all.end(), workdrive::itemBefore);
    co_return all;
}

Task<Result<DriveItem>> WorkDriveService::item(QString id, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(id, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::item(id);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    const DriveItem item = workdrive::itemFromJson(rows->first().toObject());
    if (item.id.isEmpty())
        co_return fail(ErrorKind::Decode, u"no_item"_s);
    co_return item;
}

Task<Result<QList<DriveVersion>>> WorkDriveService::versions(QString fileId, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(fileId, u"file_id"_s);
    if (!sound)
        co_return fail(sound.error());
    const ApiRequest request = driverequests::versions(fileId);
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<DriveVersion> versions;
    for (const QJsonValue &row : *rows)
        versions.append(drivejson::version(row.toObject()));
    co_return versions;
}

Task<Result<QList<DriveItem>>> WorkDriveService::search(QString text, CancelToken cancel)
{
    if (text.trimmed().isEmpty())
        co_return QList<DriveItem>();
    const Result<DriveUser> who = co_await user(Priority::User, cancel);
    if (!who)
        co_return fail(who.error());
    if (who->teamId.isEmpty())
        co_return fail(ErrorKind::Forbidden, u"search_needs_a_team"_s,
                       u"WorkDrive searches inside a team, and this account has none."_s);
    const ApiRequest request = driverequests::search(who->teamId, text.trimmed());
    const Result<QJsonArray> rows = co_await d->rows(request, cancel);
    if (!rows)
        co_return fail(rows.error());
    co_return itemsOf(*rows);
}
} // namespace atlas
