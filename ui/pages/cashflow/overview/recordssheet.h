// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/pages/common/sheetdialog.h"

class QTableWidget;

namespace atlas
{
/// The payments and expenses behind a figure or a month: lists of several kinds at once, which no view shows.
class RecordsSheet : public SheetDialog
{
    Q_OBJECT
public:
    /// `ids`: "customer_payment:<id>", "vendor_payment:<id>", "expense:<id>"; without a prefix: a customer payment.
    RecordsSheet(const CashBook &book, const QString &title, const QStringList &ids, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const QString &viewId, const QString &id);

private:
    struct Entry {
        QDate date;
        QString kind, name, about, viewId, recordId;
        Money amount; ///< base currency, negative when paid
    };
    [[nodiscard]] static QList<Entry> entries(const BooksSnapshot &books, const QStringList &ids);
    void build(const QString &title, const QList<Entry> &entries, const QDate &today);
    void fillTable(QTableWidget &table, const QList<Entry> &entries, const QDate &today);
    QList<Entry> m_entries;
};
} // namespace atlas
