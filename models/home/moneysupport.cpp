// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/moneysupport.h"

#include "models/home/homebasis.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::home
{
HomeRow documentRow(const QString &kind, const BooksDocument &document)
{
    HomeRow row;
    row.app = App::Books;
    row.kind = kind;
    row.id = document.id;
    row.title = document.contactName;
    row.note = document.number;
    return row;
}

HomeRow overdueRow(const Invoice &invoice, const QDate &today)
{
    HomeRow row = documentRow(u"invoices"_s, invoice);
    row.amount = invoice.balance;
    row.date = invoice.due;
    row.state = u"overdue"_s;
    row.tone = HomeRow::Tone::Bad;
    row.numbers.insert(u"days"_s, daysBetween(invoice.due, today));
    return row;
}
} // namespace atlas::home
