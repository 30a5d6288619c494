// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofforecast
{
using namespace byhand;

namespace
{
/// Days late with which a customer paid the last six invoices: the median, of an even number the mean of the middle
/// two.
QMap<QString, int> latenessOf(HomeProof &hand, const QString &keyField)
{
    QMap<QString, QList<std::tuple<QDate, QDate, QString>>> paid;
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice)) {
        const QDate due = dayOf(row[u"due_date"_s]);
        const QDate last = dayOf(row[u"last_payment_date"_s]);
        if (row[u"status"_s] == u"paid"_s && due.isValid() && last.isValid())
            paid[row[keyField].toString()].append({last, due, row[u"invoice_id"_s].toString()});
    }
    QMap<QString, int> lateness;
    for (auto it = paid.begin(); it != paid.end(); ++it) {
        std::sort(it->begin(), it->end());
        QList<qint64> days;
        for (const auto &[last, due, id] : it->mid(std::max<qsizetype>(0, it->size() - 6)))
            days.append(due.daysTo(last));
        std::sort(days.begin(), days.end());
        const qsizetype half = days.size() / 2;
        const double middle = days.size() % 2 ? double(days.at(half)) : double(days.at(half - 1) + days.at(half)) / 2;
        lateness.insert(it.key(), int(std::floor(middle)));
    }
    return lateness;
}

/// Cents by day that come (or go) besides what opens the forecast.
QMap<QDate, qint64> movements(HomeProof &hand)
{
    QMap<QDate, qint64> moved;
    const QMap<QString, int> lateness = latenessOf(hand, u"customer_id"_s);
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice)) {
        if (!isOpenInvoice(row.toObject()) || isSuspect(row.toObject()))
            continue;
        QDate expected = dayOf(row[u"due_date"_s]).addDays(lateness.value(row[u"customer_id"_s].toString()));
        if (const QDate told = dayOf(row[u"payment_expected_date"_s]); told.isValid())
            expected = std::max(expected, told);
        moved[expected < hand.m_today ? hand.m_today.addDays(7) : expected] += euros(row.toObject(), u"balance"_s);
    }
    for (const QJsonValue &row : hand.rows(BooksKind::Bill))
        if (isOpenBill(row.toObject()) && !isSuspect(row.toObject()))
            moved[std::max(dayOf(row[u"due_date"_s]), hand.m_today)] -= euros(row.toObject(), u"balance"_s);
    return moved;
}

QDate nextOf(const QJsonObject &row)
{
    for (const QString &field : {u"next_invoice_date"_s, u"next_bill_date"_s, u"next_expense_date"_s, u"next_date"_s})
        if (const QDate day = dayOf(row[field]); day.isValid())
            return day;
    return {};
}

QDate stepped(const QDate &from, const QString &frequency, int count)
{
    if (frequency.startsWith(u"day"_s))
        return from.addDays(count);
    if (frequency.startsWith(u"week"_s))
        return from.addDays(7 * count);
    return frequency.startsWith(u"year"_s) ? from.addYears(count) : from.addMonths(count);
}

/// What profiles of a kind bring by day: `sign` 1 in, -1 out. Profiles in other currencies have no rate.
void addProfiles(HomeProof &hand, BooksKind kind, int sign, const QDate &last, QMap<QDate, qint64> &moved)
{
    const QMap<QString, int> lateness = latenessOf(hand, u"customer_name"_s);
    for (const QJsonValue &value : hand.rows(kind)) {
        QJsonObject row = value.toObject();
        const bool isInvoice = kind == BooksKind::RecurringInvoice;
        if (row[u"status"_s].toString(u"active"_s) != u"active"_s)
            continue;
        if (isInvoice && !row.contains(u"total"_s)) {
            const Result<QJsonObject> detail =
                QCoro::waitFor(hand.m_connection->books().record(kind, row[u"recurring_invoice_id"_s].toString()));
            for (auto it = detail->begin(); it != detail->end(); ++it)
                row.insert(it.key(), it.value());
        }
        if (row[u"currency_code"_s].toString(u"EUR"_s) != u"EUR"_s || !row.contains(u"total"_s))
            continue;
        const int every = std::max(1, row[u"repeat_every"_s].toVariant().toInt());
        const QDate end = dayOf(row[u"end_date"_s]);
        const int terms = kind == BooksKind::RecurringExpense ? 0 : row[u"payment_terms"_s].toVariant().toInt();
        const int late = isInvoice ? lateness.value(row[u"customer_name"_s].toString()) : 0;
        for (int i = 0; i < 200; ++i) {
            const QDate issued = stepped(nextOf(row), row[u"recurrence_frequency"_s].toString(), i * every);
            if (!issued.isValid() || issued > last || (end.isValid() && issued > end))
                break;
            if (issued >= hand.m_today)
                moved[std::max(issued, issued.addDays(terms + late))] += sign * centsOf(row[u"total"_s]);
        }
    }
}

/// The end of each day of the thirteen weeks, cents.
QMap<QDate, qint64> balances(HomeProof &hand)
{
    const QDate last = hand.m_today.addDays(7 - hand.m_today.dayOfWeek() + 12 * 7);
    QMap<QDate, qint64> moved = movements(hand);
    addProfiles(hand, BooksKind::RecurringInvoice, 1, last, moved);
    addProfiles(hand, BooksKind::RecurringBill, -1, last, moved);
    addProfiles(hand, BooksKind::RecurringExpense, -1, last, moved);
    qint64 balance = *cashProofs().value(u"cash.balance"_s)(hand).cents;
    QMap<QDate, qint64> ends;
    for (QDate day = hand.m_today; day <= last; day = day.addDays(1))
        ends.insert(day, balance += moved.value(day));
    return ends;
}

ExpectedCard lowPoint(HomeProof &hand)
{
    const QMap<QDate, qint64> ends = balances(hand);
    ExpectedCard expected;
    expected.cents = *std::min_element(ends.cbegin(), ends.cend());
    return expected;
}

ExpectedCard forecast(HomeProof &hand)
{
    const QMap<QDate, qint64> ends = balances(hand);
    ExpectedCard expected;
    expected.bars.emplace();
    for (auto it = ends.cbegin(); it != ends.cend(); ++it)
        if (it.key().dayOfWeek() == 7)
            expected.bars->insert(it.key().toString(Qt::ISODate), double(it.value()) / 100);
    return expected;
}
} // namespace
} // namespace proofforecast

QHash<QString, HomeProofOf> forecastProofs()
{
    using namespace proofforecast;
    return {{u"cash.low_point"_s, lowPoint}, {u"cash.forecast"_s, forecast}};
}
} // namespace atlas::test
