// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"

#include <QObject>

namespace atlas
{
/// A record of the books the command palette offers.
struct CashHit {
    QString viewId, id, title, subtitle;
};

/// Finds invoices and customers by any of their words. The folded texts are made at the first search after a change of
/// the books, so that typing only compares.
class CashFinder : public QObject
{
    Q_OBJECT
public:
    explicit CashFinder(const CashBook &book, QObject *parent = nullptr);
    /// All words of `text` must occur. Open invoices first, then customers, then the other invoices; nothing for an
    /// empty text.
    [[nodiscard]] QList<CashHit> find(const QString &text, int limit) const;

private:
    void index() const;
    const CashBook &m_book;
    mutable QStringList m_invoices, m_customers; ///< folded, in the order of the book
    mutable bool m_indexed = false;
};
} // namespace atlas
