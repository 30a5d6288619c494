// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/cashbasis.h"
#include "models/insight/cashfigures.h"

namespace atlas
{
namespace
{
template <class Document>
Ageing ageingOfDocuments(const QList<Document> &documents, const QString &base, const QDate &today)
{
    Ageing ageing;
    ageing.amounts.fill(Money(0, base));
    ageing.total = ageing.overdue = Money(0, base);
    for (const Document &document : documents) {
        if (!document.isOpen())
            continue;
        const std::optional<Money> balance = cash::inBase(document, document.balance, base);
        if (!balance) {
            ageing.suspectIds.append(document.id);
            continue;
        }
        const AgeBucket bucket = ageBucket(document.due, today);
        cash::addTo(ageing.amounts[size_t(bucket)], *balance);
        ageing.recordIds[size_t(bucket)].append(document.id);
        cash::addTo(ageing.total, *balance);
        if (bucket != AgeBucket::Current)
            cash::addTo(ageing.overdue, *balance);
        ++ageing.count;
    }
    return ageing;
}
} // namespace

AgeBucket ageBucket(const QDate &due, const QDate &today)
{
    const qint64 days = due.isValid() ? due.daysTo(today) : 0;
    if (days <= 0)
        return AgeBucket::Current;
    if (days <= 30)
        return AgeBucket::To30;
    if (days <= 60)
        return AgeBucket::To60;
    return days <= 90 ? AgeBucket::To90 : AgeBucket::Over90;
}

Ageing receivablesAgeing(const BooksSnapshot &books, const QDate &today)
{
    return ageingOfDocuments(books.invoices, cash::baseCurrency(books), today);
}

Ageing payablesAgeing(const BooksSnapshot &books, const QDate &today)
{
    return ageingOfDocuments(books.bills, cash::baseCurrency(books), today);
}
} // namespace atlas
