// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"
#include "ui/widgets/toldchange.h"

#include <QObject>

namespace atlas
{
class BooksRepository;
class CashBook;
class ChangeTeller;

/// How each write of the cash pages is taken back, or why Zoho Books has no way: it keeps no trash, turns nothing
/// issued into a draft again and calls no mail back. Source: https://www.zoho.com/books/api/v3/
class BooksWaysBack : public QObject
{
    Q_OBJECT
public:
    /// All outlive it.
    BooksWaysBack(BooksRepository &repository, const CashBook &book, ChangeTeller &teller, QObject *parent);
    /// Deletes it; a document only while it is a draft, so that no number is missing afterwards.
    [[nodiscard]] ToldChange created(BooksKind kind, const QJsonObject &record);
    /// `seen`: the touched fields as they were; `saved`: the record as Books confirmed it.
    [[nodiscard]] ToldChange updated(BooksKind kind, const QString &id, const QJsonObject &seen,
                                     const QJsonObject &changes, const QJsonObject &saved);
    /// `wasDraft`: before the act.
    [[nodiscard]] ToldChange acted(BooksKind kind, const QString &id, BooksAct act, bool wasDraft);
    [[nodiscard]] static ToldChange removed();
    [[nodiscard]] static ToldChange mailed();
    [[nodiscard]] static ToldChange creditsApplied();
    [[nodiscard]] static ToldChange receiptAttached();
    /// Whether an invoice or another document of the mirror is a draft.
    [[nodiscard]] bool isDraft(BooksKind kind, const QString &id) const;

private:
    void deleteCreated(BooksKind kind, const QString &id);
    void act(BooksKind kind, const QString &id, const QList<BooksAct> &acts);
    void said(const std::optional<ApiError> &error);
    BooksRepository &m_repository;
    const CashBook &m_book;
    ChangeTeller &m_teller;
};

namespace bookswaysback
{
/// What an update that sets `seen` back writes: only members that may be written.
[[nodiscard]] QJsonObject backTo(const QJsonObject &seen, const QJsonObject &written, const QJsonObject &saved);
/// The acts that lead back from `act`; empty: none do.
[[nodiscard]] QList<BooksAct> reverse(BooksKind kind, BooksAct act, bool wasDraft);
/// What a person calls the record: its number, else its name.
[[nodiscard]] QString nameOf(const QJsonObject &record);
} // namespace bookswaysback
} // namespace atlas
