// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/workdrivemirror.h"

#include "services/core/offthread.h"
#include "services/workdrive/workdrivemirrorstored.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QString spacesKind = u"spaces"_s, foldersKind = u"folders"_s;
}

WorkDriveMirror::WorkDriveMirror(Store &store, QString account)
    : m_store(store)
    , m_account(std::move(account))
{
}

Task<Result<Done>> WorkDriveMirror::load()
{
    if (m_loaded)
        co_return Done{};
    const RecordSet spacesSet = set(spacesKind), foldersSet = set(foldersKind);
    const Result<RecordSnapshot> spaces = co_await m_store.read(spacesSet);
    if (!spaces)
        co_return fail(spaces.error());
    const Result<RecordSnapshot> folders = co_await m_store.read(foldersSet);
    if (!folders)
        co_return fail(folders.error());
    const auto work = [first = *spaces, second = folders->records] { return drivestored::decode(first, second); };
    const DriveSnapshot stored = co_await offThread(work);
    if (!m_loaded) // another call may have been quicker, and folders may have changed since
        m_snapshot = stored;
    m_loaded = true;
    co_return Done{};
}

Task<Result<Done>> WorkDriveMirror::putSpaces(DriveUser user, QList<DriveSpace> spaces, QDateTime readAt)
{
    QStringList gone;
    for (const DriveSpace &before : std::as_const(m_snapshot.spaces)) {
        const bool stays = std::any_of(spaces.cbegin(), spaces.cend(),
                                       [&before](const DriveSpace &space) { return space.id == before.id; });
        if (!stays)
            gone += before.id;
    }
    m_snapshot.user = user;
    m_snapshot.spaces = spaces;
    m_snapshot.readAt = readAt;
    QStringList dropped;
    for (const QString &space : std::as_const(gone))
        dropped += dropFolder(space);
    const Result<Done> kept = co_await keepSpaces();
    if (!kept)
        co_return kept;
    co_return co_await keep(dropped);
}

QStringList WorkDriveMirror::dropFolder(const QString &folderId)
{
    QStringList dropped, waiting{folderId};
    while (!waiting.isEmpty()) {
        const DriveFolder folder = m_snapshot.folders.take(waiting.takeLast());
        if (folder.id.isEmpty())
            continue;
        dropped += folder.id;
        for (const DriveItem &item : folder.items) {
            if (item.isFolder)
                waiting += item.id;
        }
    }
    return dropped;
}

Task<Result<Done>> WorkDriveMirror::keep(QStringList folderIds)
{
    Result<Done> outcome = Done{};
    for (const QString &id : folderIds) {
        const Result<Done> kept = co_await keepOne(id);
        if (!kept)
            outcome = kept;
    }
    co_return outcome;
}

Task<Result<Done>> WorkDriveMirror::keepOne(QString folderId)
{
    if (m_writing.contains(folderId)) {
        m_moved.insert(folderId);
        co_return Done{};
    }
    m_writing.insert(folderId);
    const RecordSet foldersSet = set(foldersKind);
    Result<Done> kept = Done{};
    do {
        m_moved.remove(folderId);
        RecordBatch batch;
        if (m_snapshot.folders.contains(folderId)) {
            const auto work = [folder = m_snapshot.folders.value(folderId)] { return drivestored::ofFolder(folder); };
            const StoredRecord record = co_await offThread(work);
            batch.upserts.append(record);
        } else {
            batch.removedIds.append(folderId);
        }
        kept = co_await m_store.apply(foldersSet, batch);
    } while (m_moved.contains(folderId));
    m_writing.remove(folderId);
    co_return kept;
}

Task<Result<Done>> WorkDriveMirror::keepSpaces()
{
    if (!m_snapshot.readAt.isValid())
        co_return Done{};
    const RecordSet spacesSet = set(spacesKind);
    RecordBatch batch;
    batch.replaceAll = true;
    batch.upserts = {drivestored::ofUser(m_snapshot.user), drivestored::ofSpaces(m_snapshot.spaces)};
    batch.readAt = m_snapshot.readAt;
    co_return co_await m_store.apply(spacesSet, batch);
}
} // namespace atlas
