// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <mutex>
#include <QList>
#include <QStringList>

namespace atlas::sandbox::workdrive
{
/// Where the bytes of a version are: in a file of the contents' folder, or made when they are read.
struct Content {
    QString blob; ///< file name; empty: generated
    QString kind; ///< of generated ones: pdf png txt xlsx docx zip
    quint32 seed = 0;
    qint64 size = 0; ///< bytes
    friend bool operator==(const Content &, const Content &) = default;
};

struct Version {
    qint64 id = 0; ///< above 2^53
    int number = 1;
    QString byZuid, notes;
    qint64 createdMs = 0;
    Content content;
    friend bool operator==(const Version &, const Version &) = default;
};

enum class ItemKind { File, Folder, TeamFolder, PrivateSpace };

/// A file, a folder, or the root of a library. Times in milliseconds since 1970 UTC.
struct Item {
    QString id, name;
    ItemKind kind = ItemKind::File;
    QString parentId;    ///< of roots: the team
    QString libraryId;   ///< the root it belongs to; of roots: itself
    QString serviceType; ///< zw zs zp of documents without a content of their own, else empty
    QString description;
    QString creatorZuid, modifierZuid;
    QString lockedByZuid; ///< checked out by; empty: not locked
    bool trashed = false; ///< by itself; see Store::isTrashed()
    bool published = false;
    qint64 createdMs = 0, modifiedMs = 0, statusMs = 0;
    QList<Version> versions; ///< of files, oldest first; empty for documents without content
    [[nodiscard]] bool isFile() const { return kind == ItemKind::File; }
    [[nodiscard]] bool isRoot() const { return kind == ItemKind::TeamFolder || kind == ItemKind::PrivateSpace; }
    [[nodiscard]] qint64 size() const { return versions.isEmpty() ? 0 : versions.constLast().content.size; }
    friend bool operator==(const Item &, const Item &) = default;
};

struct Permission {
    QString id;         ///< "<resource>-<number>"
    QString resourceId; ///< file, folder or team folder
    QString sharedType; ///< personal teammembers groupmembers everyone workspace
    QString email;      ///< of personal and workspace
    QString groupId;
    int role = 0;
    QString byZuid, expiration; ///< expiration "2026-12-31 23:59:59" in UTC; empty: never
    qint64 createdMs = 0, expiresMs = 0;
    friend bool operator==(const Permission &, const Permission &) = default;
};

struct Link {
    QString id, resourceId, name;
    QString type = QStringLiteral("custom"); ///< or "download"
    QString url, password;                   ///< password empty: none
    int role = 0;
    bool allowDownload = true, asksVisitor = false;
    int downloadLimit = 0; ///< 0: none
    QString inputFields;   ///< what the visitor is asked, JSON as it was sent
    QString byZuid, expiration;
    qint64 createdMs = 0;
    friend bool operator==(const Link &, const Link &) = default;
};

/// Lets the newest upload of a chunk win over one whose client has gone without a word.
struct ChunkGate {
    std::mutex mutex;
    int attempt = 0;
};

/// A file that comes in chunks. Its bytes are in the contents' folder, `received` of them acknowledged.
struct UploadSession {
    QString id, byZuid, parentId, name, conflict; ///< conflict: fail update rename
    QString resourceId;                           ///< of a new version of this file; then no parent and name
    QString blob;
    qint64 size = 0, chunkBytes = 0, received = 0, expiresMs = 0;
    bool completed = false;
    std::shared_ptr<ChunkGate> gate = std::make_shared<ChunkGate>();
};

/// How a stream upload goes on: D201 done, D9217 on its way, or why it failed.
struct Progress {
    QString code, fileName, parentId, resourceId, byZuid;
};
} // namespace atlas::sandbox::workdrive
