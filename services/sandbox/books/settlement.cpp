// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "services/sandbox/books/cents.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// In whose hands the document is: neither owed nor settled.
bool awaitsApproval(const QString &status)
{
    return status == u"pending_approval"_s || status == u"rejected"_s;
}

QString openStatus(const QJsonObject &document, qint64 applied, const QDate &today)
{
    const QDate due = QDate::fromString(document.value(u"due_date"_s).toString(), Qt::ISODate);
    // A part-paid late document reads overdue (which wins is UNCONFIRMED).
    if (due.isValid() && due < today)
        return u"overdue"_s;
    if (applied > 0)
        return u"partially_paid"_s;
    if (document.contains(u"bill_id"_s))
        return u"open"_s;
    return document.value(u"is_viewed_by_client"_s).toBool() ? u"viewed"_s : u"sent"_s;
}

void setStatus(QJsonObject &document, const QString &status)
{
    document.insert(u"status"_s, status);
    document.insert(u"current_sub_status"_s, status);
}

/// Gives `late` to the records of a kind whose day in `field` is past and whose status is one of `statuses`.
void ageKind(Collection &records, const QString &field, const QStringList &statuses, const QString &late,
             const QDate &today)
{
    QMap<QString, QJsonObject> aged;
    for (const auto &[id, record] : records.all()) {
        const QDate day = QDate::fromString(record.value(field).toString(), Qt::ISODate);
        if (day.isValid() && day < today && statuses.contains(record.value(u"status"_s).toString()))
            aged.insert(id, record);
    }
    for (auto it = aged.begin(); it != aged.end(); ++it) {
        setStatus(*it, late);
        records.put(it.key(), *it);
    }
}
} // namespace

void settleBalance(QJsonObject &document, double paid, double credited, const QDate &today)
{
    const qint64 units = exact::minorUnits(document.value(u"price_precision"_s));
    const auto amount = [&](const QString &key) { return exact::scaled(document.value(key), units); };
    const qint64 applied = exact::scaled(paid, units) + exact::scaled(credited, units);
    const qint64 withheld = amount(u"write_off_amount"_s) + amount(u"tax_amount_withheld"_s);
    const qint64 total = amount(u"total"_s);
    const qint64 balance = total - applied - withheld;
    const bool bill = document.contains(u"bill_id"_s);
    document.insert(u"payment_made"_s, paid);
    document.insert(bill ? u"vendor_credits_applied"_s : u"credits_applied"_s, credited);
    if (applied == 0)
        document.insert(u"last_payment_date"_s, u""_s);
    else if (document.value(u"last_payment_date"_s).toString().isEmpty())
        document.insert(u"last_payment_date"_s, today.toString(Qt::ISODate));

    const QString status = document.value(u"status"_s).toString();
    const bool cancelled = status == u"void"_s;
    document.insert(u"balance"_s, double(cancelled ? total : balance) / double(units));
    const bool untouchedDraft = status == u"draft"_s && applied == 0;
    if (cancelled || untouchedDraft || awaitsApproval(status))
        return;
    setStatus(document, balance <= 0 ? u"paid"_s : openStatus(document, applied + withheld, today));
}

void ageDocuments(Store &store, const QDate &today)
{
    const QStringList owed{u"sent"_s, u"viewed"_s, u"open"_s, u"partially_paid"_s};
    ageKind(store.of(kind::invoices), u"due_date"_s, owed, u"overdue"_s, today);
    ageKind(store.of(kind::bills), u"due_date"_s, owed, u"overdue"_s, today);
    ageKind(store.of(kind::estimates), u"expiry_date"_s, {u"sent"_s}, u"expired"_s, today);
}
} // namespace atlas::sandbox::books
