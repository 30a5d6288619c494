// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksrows.h"

#include "services/books/booksjson.h"
#include "services/core/json.h"

#include <QHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksrows
{
namespace
{
/// Calls f with the list of a kind, and with the same list of a second snapshot where one is given.
template <class F, class... Snapshots>
void withList(BooksKind kind, F f, Snapshots &...snapshots)
{
    switch (kind) {
    case BooksKind::Invoice:
        return f(snapshots.invoices...);
    case BooksKind::CustomerPayment:
        return f(snapshots.customerPayments...);
    case BooksKind::CreditNote:
        return f(snapshots.creditNotes...);
    case BooksKind::Estimate:
        return f(snapshots.estimates...);
    case BooksKind::PurchaseOrder:
        return f(snapshots.purchaseOrders...);
    case BooksKind::Bill:
        return f(snapshots.bills...);
    case BooksKind::VendorPayment:
        return f(snapshots.vendorPayments...);
    case BooksKind::Expense:
        return f(snapshots.expenses...);
    case BooksKind::Contact:
        return f(snapshots.contacts...);
    case BooksKind::BankAccount:
        return f(snapshots.bankAccounts...);
    case BooksKind::RecurringInvoice:
        return f(snapshots.recurringInvoices...);
    case BooksKind::RecurringBill:
        return f(snapshots.recurringBills...);
    case BooksKind::RecurringExpense:
        return f(snapshots.recurringExpenses...);
    case BooksKind::SalesOrder:
    case BooksKind::Item:
    case BooksKind::Tax:
    case BooksKind::Currency:
    case BooksKind::Account:
        return; // not kept as lists of their own
    }
}

void readRow(Invoice &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::invoice(row, base);
}
void readRow(CreditNote &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::creditNote(row, base);
}
void readRow(Estimate &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::estimate(row, base);
}
void readRow(PurchaseOrder &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::purchaseOrder(row, base);
}
void readRow(Bill &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::bill(row, base);
}
void readRow(BooksPayment &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::payment(row, base);
}
void readRow(Expense &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::expense(row, base);
}
void readRow(BooksContact &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::contact(row, base);
}
void readRow(BankAccount &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::bankAccount(row, base);
}
void readRow(RecurringProfile &out, const QJsonObject &row, const QString &base)
{
    out = booksjson::recurring(row, base);
}

template <class T>
QHash<QString, qsizetype> indexOf(const QList<T> &list)
{
    QHash<QString, qsizetype> index;
    index.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i)
        index.insert(list.at(i).id, i);
    return index;
}

template <class T>
bool isOlder(const T &row, const T &known)
{
    if constexpr (requires { row.modified; })
        return row.modified.isValid() && known.modified.isValid() && row.modified < known.modified;
    else
        return false;
}

/// Names and words that thousands of records share are kept once.
class SharedTexts
{
public:
    template <class T>
    void share(T &record)
    {
        if constexpr (requires { record.contactName; })
            shareText(record.contactName);
        if constexpr (requires { record.contactId; })
            shareText(record.contactId);
        if constexpr (requires { record.statusText; })
            shareText(record.statusText);
        if constexpr (requires { record.accountName; })
            shareText(record.accountName);
    }

private:
    void shareText(QString &text)
    {
        const auto known = m_texts.constFind(text);
        if (known == m_texts.constEnd())
            m_texts.insert(text);
        else
            text = *known;
    }
    QSet<QString> m_texts;
};

StoredRecord storedRecord(BooksKind kind, const QString &id, const QJsonObject &row)
{
    return {id, json::text(row, "last_modified_time"_L1),
            QJsonDocument(booksjson::compact(kind, row)).toJson(QJsonDocument::Compact)};
}
} // namespace

bool isKept(BooksKind kind)
{
    return keptKinds().contains(kind);
}

const QList<BooksKind> &keptKinds()
{
    using enum BooksKind;
    static const QList<BooksKind> kinds{
        Invoice, CustomerPayment, CreditNote,       Estimate,      PurchaseOrder,   Bill, VendorPayment, Expense,
        Contact, BankAccount,     RecurringInvoice, RecurringBill, RecurringExpense};
    return kinds;
}

BooksRows decode(BooksKind kind, const QJsonArray &rows, const QString &base)
{
    BooksRows decoded;
    const auto read = [&](auto &list) {
        QHash<QString, qsizetype> places;
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            typename std::decay_t<decltype(list)>::value_type record;
            readRow(record, row, base);
            if (record.id.isEmpty())
                continue;
            if constexpr (requires { record.modified; }) {
                if (!decoded.newest.isValid() || record.modified > decoded.newest)
                    decoded.newest = record.modified;
            }
            const StoredRecord stored = storedRecord(kind, record.id, row);
            const qsizetype place = places.value(record.id, list.size());
            if (place < list.size()) {
                list[place] = record;
                decoded.records[place] = stored;
                continue;
            }
            places.insert(record.id, place);
            list.append(record);
            decoded.records.append(stored);
        }
    };
    withList(kind, read, decoded.typed);
    return decoded;
}

BooksSnapshot decodeStored(BooksKind kind, const QList<StoredRecord> &records, const QString &base)
{
    BooksSnapshot decoded;
    const auto read = [&](auto &list) {
        SharedTexts texts;
        list.reserve(records.size());
        for (const StoredRecord &stored : records) {
            typename std::decay_t<decltype(list)>::value_type record;
            readRow(record, QJsonDocument::fromJson(stored.body).object(), base);
            if (record.id.isEmpty())
                continue;
            texts.share(record);
            list.append(record);
        }
    };
    withList(kind, read, decoded);
    return decoded;
}

Difference difference(const BooksSnapshot &known, BooksKind kind, const BooksRows &rows)
{
    Difference difference;
    difference.news.newest = rows.newest;
    const auto compare = [&](const auto &knownList, const auto &list, auto &news) {
        const QHash<QString, qsizetype> index = indexOf(knownList);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const auto found = index.constFind(list.at(i).id);
            const bool isKnown = found != index.constEnd();
            if (isKnown && list.at(i) == knownList.at(*found)) {
                difference.metKnown = true;
                continue;
            }
            if (isKnown && isOlder(list.at(i), knownList.at(*found)))
                continue;
            news.append(list.at(i));
            difference.news.records.append(rows.records.at(i));
        }
    };
    withList(kind, compare, known, rows.typed, difference.news.typed);
    return difference;
}

void append(BooksRows &rows, BooksKind kind, const BooksRows &more)
{
    withList(
        kind, [](auto &list, const auto &added) { list.append(added); }, rows.typed, more.typed);
    rows.records.append(more.records);
    if (!rows.newest.isValid() || more.newest > rows.newest)
        rows.newest = more.newest;
}

void put(BooksSnapshot &snapshot, BooksKind kind, const BooksSnapshot &rows)
{
    const auto merge = [](auto &list, const auto &added) {
        QHash<QString, qsizetype> index = indexOf(list);
        for (const auto &record : added) {
            const auto found = index.constFind(record.id);
            if (found == index.constEnd()) {
                index.insert(record.id, list.size());
                list.append(record);
            } else if (!isOlder(record, list.at(*found))) {
                list[*found] = record;
            }
        }
    };
    withList(kind, merge, snapshot, rows);
}

void remove(BooksSnapshot &snapshot, BooksKind kind, const QStringList &ids)
{
    const QSet<QString> gone(ids.begin(), ids.end());
    withList(
        kind, [&gone](auto &list) { list.removeIf([&gone](const auto &record) { return gone.contains(record.id); }); },
        snapshot);
}

QSet<QString> ids(const BooksSnapshot &snapshot, BooksKind kind)
{
    QSet<QString> found;
    withList(
        kind,
        [&found](const auto &list) {
            found.reserve(list.size());
            for (const auto &record : list)
                found.insert(record.id);
        },
        snapshot);
    return found;
}

void join(BooksSnapshot &snapshot, BooksKind kind, const BooksSnapshot &first, const BooksSnapshot &second)
{
    const auto concatenate = [](auto &list, const auto &front, const auto &back) {
        list = front;
        list.append(back);
    };
    withList(kind, concatenate, snapshot, first, second);
}
} // namespace atlas::booksrows
