// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksaffected.h"
#include "services/books/bookssync.h"

namespace atlas
{
/// State of BooksRepository, shared by its source files only.
struct BooksRepository::Private {
    Private(BooksRepository *owner, BooksService &books, Store &cache, const Clock &time, QString account);

    /// What the store has, and the organisation the person chose.
    Task<Result<Done>> load();
    Task<Result<Done>> refreshOnce(Priority priority, CancelToken cancel);
    Task<Result<Done>> refreshSettings(BooksOrg org, Priority priority, CancelToken cancel);
    /// One kind after another; goes on after a kind this user may not have. The first error.
    Task<Result<Done>> refreshKinds(QList<BooksKind> kinds, Priority priority, CancelToken cancel);
    Task<Result<Done>> refreshKind(BooksKind kind, Priority priority, CancelToken cancel);

    /// Puts a record that Books confirmed into the store and the snapshot. An answer without the record itself is
    /// completed by reading it.
    Task<Result<Done>> keep(BooksKind kind, QString id, QJsonObject record);
    Task<Result<Done>> putDetail(BooksKind kind, QJsonObject record);
    /// Reads records again that a write moved; one that is gone goes here too. What cannot be read now, the next
    /// refresh brings.
    Task<Result<Done>> reread(QList<BooksRef> moved);
    Task<Result<Done>> rereadOne(BooksKind kind, QString id);
    /// Keeps what a write returned and all it moved, announcing both.
    Task<Result<Done>> settle(BooksKind kind, QString id, QJsonObject record, QList<BooksRef> others = {});
    Task<Result<Done>> drop(BooksKind kind, QString id);
    /// settle for an answer, drop for NotFound.
    Task<Result<Done>> conclude(BooksKind kind, QString id, Result<QJsonObject> answer, QList<BooksRef> others = {});
    /// Whether the mirror is that of the organisation the service works with now.
    Task<bool> mirrorsThisOrganisation();
    void announce();
    void announceIfMoved();

    BooksRepository *q;
    BooksService &service;
    Store &store;
    const Clock &clock;
    QString accountId;
    BooksMirror mirror;
    BooksSync sync;
    qint64 announced = 0; ///< revision of the mirror
    bool choiceRead = false;
    bool settingsStale = false; ///< an item or the like was written here
    bool refreshing = false;
    Result<Done> lastRefresh = Done{};
};
} // namespace atlas
