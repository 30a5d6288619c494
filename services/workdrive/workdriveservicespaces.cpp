// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/workdrive/workdriveserviceprivate.h"

#include <QSet>

// What a space lists besides its folders: its trash and its links.
namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostSpaceRows = 1000; ///< twenty calls
} // namespace

Task<Result<QJsonArray>> WorkDriveService::Private::rowsIn(DriveSpace space, SpacePage page, CancelToken cancel)
{
    const Result<Done> sound = driverequests::checkId(space.id, u"folder_id"_s);
    if (!sound)
        co_return fail(sound.error());
    QJsonArray all;
    QSet<QString> known; // what changes between two pages may be shown twice
    for (;;) {
        const ApiRequest request = page(space, int(all.size()));
        const Result<QJsonArray> next = co_await rows(request, cancel);
        if (!next)
            co_return fail(next.error());
        const qsizetype before = all.size();
        for (const QJsonValue &row : *next) {
            const QString id = json::id(row["id"_L1]);
            if (!known.contains(id))
                all.append(row);
            known.insert(id);
        }
        if (next->size() < driverequests::offsetRows || all.size() == before || all.size() >= mostSpaceRows)
            co_return all;
    }
}

Task<Result<QList<DriveItem>>> WorkDriveService::trashIn(DriveSpace space, CancelToken cancel)
{
    const Result<QJsonArray> rows = co_await d->rowsIn(space, driverequests::trashIn, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<DriveItem> items;
    for (const QJsonValue &row : *rows)
        items.append(workdrive::itemFromJson(row.toObject()));
    co_return items;
}

Task<Result<QList<DriveLink>>> WorkDriveService::linksIn(DriveSpace space, CancelToken cancel)
{
    const Result<QJsonArray> rows = co_await d->rowsIn(space, driverequests::linksIn, cancel);
    if (!rows)
        co_return fail(rows.error());
    QList<DriveLink> links;
    for (const QJsonValue &row : *rows)
        links.append(drivejson::link(row.toObject(), true)); // the numbers of links are those of folders
    co_return links;
}
} // namespace atlas
