// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksrepository.h"
#include "services/crm/crmdirectory.h"
#include "services/sync/synclinkbook.h"
#include "services/sync/syncreader.h"
#include "services/sync/syncwrite.h"

namespace atlas
{
/// Does one write and one undo. Both may be repeated: each looks at what is there before it changes anything, so that
/// a second attempt after a lost answer, or after a crash, meets what the first one did.
class SyncWriter
{
public:
    /// All references outlive the tasks.
    SyncWriter(CrmDirectory &directory, BooksRepository &ledger, SyncReader &reader, SyncLinkBook &links);

    /// The write with its outcome: Done or Changed. An error leaves it as it was; `isRepeat`: it may have been sent
    /// before.
    [[nodiscard]] Task<Result<SyncWrite>> apply(SyncWrite write, bool isRepeat, CancelToken cancel);
    /// Undone or UndoSkipped.
    [[nodiscard]] Task<Result<SyncWrite>> undo(SyncWrite write, CancelToken cancel);

private:
    [[nodiscard]] Task<Result<SyncWrite>> updateCrm(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> updateBooks(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> createCrm(SyncWrite write, bool isRepeat, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> createBooks(SyncWrite write, bool isRepeat, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> completeBooks(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<QString>> linkedCustomer(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<QJsonObject>> namesake(QString name, CancelToken cancel);
    [[nodiscard]] Task<Result<QString>> import(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<QString>> create(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> undoUpdate(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> undoCreateCrm(SyncWrite write, CancelToken cancel);
    [[nodiscard]] Task<Result<SyncWrite>> undoCreateBooks(SyncWrite write, CancelToken cancel);

    CrmDirectory &m_directory;
    BooksRepository &m_ledger;
    SyncReader &m_reader;
    SyncLinkBook &m_links;
};
} // namespace atlas
