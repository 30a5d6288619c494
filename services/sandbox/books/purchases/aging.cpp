// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/ledgerentry.h"
#include "services/sandbox/books/purchases/reports.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct AgingSide {
    QString documents, payments, list, idField, contactId, contactName, entity, byDate, root;
};
const AgingSide owedToUs{kind::invoices,     kind::payments, u"invoices"_s,    u"invoice_id"_s, u"customer_id"_s,
                         u"customer_name"_s, u"customer"_s,  u"invoicedate"_s, u"invoice"_s};
const AgingSide owedByUs{kind::bills,      kind::vendorPayments, u"bills"_s,    u"bill_id"_s, u"vendor_id"_s,
                         u"vendor_name"_s, u"vendor"_s,          u"billdate"_s, u"bills"_s};

/// The columns: `count` of `range` days each; the last one has no end.
struct AgingColumns {
    int count = 4;
    int range = 15;
    [[nodiscard]] int of(qint64 daysLate) const { return int(qMin<qint64>((daysLate - 1) / range, count - 1)); }
    [[nodiscard]] QJsonArray intervals(const QList<double> &amounts) const;
};

QJsonArray AgingColumns::intervals(const QList<double> &amounts) const
{
    QJsonArray intervals;
    for (int i = 0; i < count; ++i) {
        const int first = i * range + 1;
        const int last = (i + 1) * range;
        const bool open = i == count - 1;
        intervals.append(QJsonObject{
            {u"interval"_s, open ? u"days_above_%1"_s.arg(first - 1) : u"days_%1-%2"_s.arg(first).arg(last)},
            {u"interval_formatted"_s, open ? u"> %1 Days"_s.arg(first - 1) : u"%1 - %2 Days"_s.arg(first).arg(last)},
            {u"amount"_s, cents(amounts.value(i))}});
    }
    return intervals;
}

int columnParameter(const Call &call, const QString &name, int otherwise)
{
    const int number = call.param(name).toInt();
    return number > 0 && number <= 1000 ? number : otherwise;
}

/// Three spellings of the day are in use; to_date counts with its filter only, as in other reports.
QDate agingDate(const Call &call, std::optional<Response> &refusal)
{
    for (const QString &name : {u"date"_s, u"report_date"_s}) {
        if (!call.has(name))
            continue;
        const QDate day = QDate::fromString(call.param(name), u"yyyy-MM-dd"_s);
        if (!day.isValid())
            refusal = invalidValue(name);
        return day;
    }
    return asOfDate(call, refusal);
}

/// Paid after the day, by document: it was still owed then.
QMap<QString, double> paidAfter(const Store &store, const AgingSide &side, const QDate &day)
{
    QMap<QString, double> paid;
    for (const auto &[id, payment] : store.of(side.payments).all()) {
        if (dateOf(payment, u"date") <= day)
            continue;
        const QList<QJsonObject> parts = objectsOf(payment, side.list);
        for (const QJsonObject &part : parts)
            paid[textOf(part, side.idField)] += numberOf(part, u"amount_applied");
    }
    return paid;
}

struct AgingRow {
    QString id, name;
    QList<double> amounts;
    double total = 0;
};

QMap<QString, AgingRow> agingRows(const Call &call, const AgingSide &side, const QDate &day,
                                  const AgingColumns &columns)
{
    const QMap<QString, double> later = paidAfter(call.store, side, day);
    const bool byDate = call.param(u"aging_by"_s) == side.byDate;
    QMap<QString, AgingRow> rows;
    for (const auto &[id, document] : std::as_const(call.store).of(side.documents).all()) {
        const QDate counted = dateOf(document, byDate ? u"date" : u"due_date");
        const double balance = cents(numberOf(document, u"balance") + later.value(id));
        const qint64 late = counted.isValid() ? counted.daysTo(day) : 0;
        // Only what is late counts; drafts and voids keep a balance that nobody owes.
        if (!issued(document) || late < 1 || balance <= 0 || dateOf(document, u"date") > day)
            continue;
        AgingRow &row = rows[textOf(document, side.contactId)];
        row.id = textOf(document, side.contactId);
        row.name = textOf(document, side.contactName);
        row.amounts.resize(columns.count);
        row.amounts[columns.of(late)] += inBase(document, balance);
        row.total += inBase(document, balance);
    }
    return rows;
}

Response agingReport(const Call &call, const AgingSide &side)
{
    std::optional<Response> refusal;
    const QDate day = agingDate(call, refusal);
    if (refusal)
        return *refusal;
    const AgingColumns columns{columnParameter(call, u"number_of_columns"_s, 4),
                               columnParameter(call, u"interval_range"_s, 15)};
    const QMap<QString, AgingRow> rows = agingRows(call, side, day, columns);
    QList<double> sums(columns.count);
    double total = 0;
    QJsonArray list;
    for (const AgingRow &row : rows) {
        for (int i = 0; i < columns.count; ++i)
            sums[i] += row.amounts.at(i);
        total += row.total;
        list.append(QJsonObject{{u"name"_s, row.name},
                                {u"id"_s, row.id},
                                {u"entity"_s, side.entity},
                                {u"account_name"_s, u""_s},
                                {u"total"_s, cents(row.total)},
                                {u"intervals"_s, columns.intervals(row.amounts)}});
    }
    const QJsonObject group{{u"name"_s, u"none"_s}, {u"group_list"_s, list}};
    return reportAnswer(side.root,
                        QJsonObject{{u"total"_s, cents(total)},
                                    {u"intervals"_s, columns.intervals(sums)},
                                    {u"group_list"_s, QJsonArray{group}}},
                        {QDate(), day});
}
} // namespace

Response receivablesAging(Call &call)
{
    return agingReport(call, owedToUs);
}

Response payablesAging(Call &call)
{
    return agingReport(call, owedByUs);
}
} // namespace atlas::sandbox::books::buying
