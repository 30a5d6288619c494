// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/invoicedetails.h"

#include "models/books/bookstablemodel.h"
#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/invoices/paymentmodes.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas::invoicedetails
{
namespace
{
struct InvoiceWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::InvoiceDetails)
};

using Rows = QList<AmountTable::Row>;

std::optional<Money> amountIn(const QJsonObject &object, QLatin1StringView key, const Invoice &invoice)
{
    return Money::fromJson(object.value(key), invoice.total.currency());
}

void addUnlessZero(Rows &rows, const QString &name, const std::optional<Money> &amount, bool taken = false)
{
    if (amount && !amount->isZero())
        rows.append({name, (taken ? u"\u2212\u00a0"_s : QString()) + format::money(*amount)});
}

QString dueWords(const Invoice &invoice, const QDate &today)
{
    if (!invoice.due.isValid())
        return {};
    const QString day = format::shortDate(invoice.due, today);
    const int late = int(invoice.due.daysTo(today));
    if (!invoice.isOpen())
        return day;
    if (late > 0) //: %1 is a date
        return InvoiceWords::tr("%1, %n days late", nullptr, late).arg(day);
    return late == 0 ? InvoiceWords::tr("%1, today").arg(day)
                     : InvoiceWords::tr("%1, in %n days", nullptr, -late).arg(day);
}

QString dealWords(const Invoice &invoice, const QJsonObject &detail)
{
    const QString name = json::text(detail, "zcrm_potential_name"_L1);
    if (!name.isEmpty())
        return name;
    return invoice.dealId.isEmpty() ? QString() : InvoiceWords::tr("a deal of Zoho CRM");
}
} // namespace

State stateOf(const Invoice &invoice, const QDate &today)
{
    const QString word = BooksTableModel::statusLabel(invoice.statusText);
    const int late = invoice.due.isValid() ? int(invoice.due.daysTo(today)) : 0;
    if (invoice.isOpen() && late > 0)
        return {InvoiceWords::tr("Overdue by %n days", nullptr, late), Pill::Tone::Bad};
    switch (invoice.status) {
    case InvoiceStatus::Paid:
        return {word, Pill::Tone::Good};
    case InvoiceStatus::PartiallyPaid:
        return {word, Pill::Tone::Warn};
    case InvoiceStatus::Sent:
    case InvoiceStatus::Viewed:
        return {word, Pill::Tone::Accent};
    case InvoiceStatus::PendingApproval:
    case InvoiceStatus::Rejected:
        return {word, Pill::Tone::Warn};
    default:
        return {word, Pill::Tone::Neutral};
    }
}

Rows facts(const Invoice &invoice, const QJsonObject &detail, const CashBook &book)
{
    const QDate today = book.today();
    const auto day = [&today](const QDate &date) {
        return date.isValid() ? format::shortDate(date, today) : QString();
    };
    Rows rows{{InvoiceWords::tr("Date"), day(invoice.date)},
              {InvoiceWords::tr("Due"), dueWords(invoice, today)},
              {InvoiceWords::tr("Payment expected"), day(invoice.expectedPayment)},
              {InvoiceWords::tr("Last payment"), day(invoice.lastPayment)},
              {InvoiceWords::tr("Reference"), invoice.reference},
              {InvoiceWords::tr("Salesperson"), invoice.salesperson},
              {InvoiceWords::tr("Deal"), dealWords(invoice, detail)}};
    if (invoice.total.currency() != book.baseCurrency())
        rows.append({InvoiceWords::tr("Exchange rate"), invoice.rateSuspect
                                                            ? InvoiceWords::tr("missing: not added to any sum")
                                                            : decimalinput::toTyped(invoice.rate.toDecimal())});
    // "Sent" is a state; only this says whether it was mailed.
    rows.append({InvoiceWords::tr("Emailed"), invoice.emailed ? InvoiceWords::tr("yes") : InvoiceWords::tr("no")});
    if (invoice.remindersSent > 0)
        rows.append({InvoiceWords::tr("Reminded"), InvoiceWords::tr("%n times", nullptr, invoice.remindersSent)});
    rows.removeIf([](const AmountTable::Row &row) { return row.amount.isEmpty(); });
    return rows;
}

Rows lines(const Invoice &invoice, const QJsonObject &detail)
{
    Rows rows;
    const QJsonArray items = detail.value("line_items"_L1).toArray();
    for (const QJsonValue &value : items) {
        const QJsonObject item = value.toObject();
        const QString name = json::text(item, "name"_L1);
        const QString quantity = decimalinput::toTyped(exactdecimal::textOf(item.value("quantity"_L1)));
        const std::optional<Money> rate = amountIn(item, "rate"_L1, invoice);
        QStringList parts{name.isEmpty() ? json::text(item, "description"_L1) : name};
        //: %1 a quantity, %2 a unit or nothing, %3 a price
        parts.append(InvoiceWords::tr("%1 %2 \u00d7 %3")
                         .arg(quantity, json::text(item, "unit"_L1), format::money(rate.value_or(Money())))
                         .simplified());
        parts.append(json::text(item, "tax_name"_L1));
        parts.removeAll({});
        const std::optional<Money> total = amountIn(item, "item_total"_L1, invoice);
        rows.append({parts.join(u" \u00b7 "_s), total ? format::money(*total) : QString()});
    }
    return rows;
}

Rows totals(const Invoice &invoice, const QJsonObject &detail)
{
    Rows rows;
    addUnlessZero(rows, InvoiceWords::tr("Sub-total"), amountIn(detail, "sub_total"_L1, invoice));
    addUnlessZero(rows, InvoiceWords::tr("Discount"), amountIn(detail, "discount_total"_L1, invoice), true);
    const QJsonArray taxes = detail.value("taxes"_L1).toArray();
    for (const QJsonValue &value : taxes) {
        const QJsonObject tax = value.toObject();
        addUnlessZero(rows, json::text(tax, "tax_name"_L1), amountIn(tax, "tax_amount"_L1, invoice));
    }
    addUnlessZero(rows, InvoiceWords::tr("Shipping"), amountIn(detail, "shipping_charge"_L1, invoice));
    addUnlessZero(rows, InvoiceWords::tr("Adjustment"), amountIn(detail, "adjustment"_L1, invoice));
    rows.append({InvoiceWords::tr("Total"), format::money(invoice.total), true});
    addUnlessZero(rows, InvoiceWords::tr("Paid"), amountIn(detail, "payment_made"_L1, invoice), true);
    addUnlessZero(rows, InvoiceWords::tr("Credited"), amountIn(detail, "credits_applied"_L1, invoice), true);
    addUnlessZero(rows, InvoiceWords::tr("Written off"), amountIn(detail, "write_off_amount"_L1, invoice), true);
    // A void invoice and a draft keep a balance in Books that nobody owes.
    if (invoice.isOpen())
        rows.append({InvoiceWords::tr("Still due"), format::money(invoice.balance), true});
    return rows;
}

Rows payments(const Invoice &invoice, const QJsonObject &detail, const CashBook &book)
{
    Rows rows;
    for (const BooksPayment &payment : book.books().customerPayments) {
        const QStringList numbers = payment.documentNumbers.split(u',', Qt::SkipEmptyParts);
        const auto names = [&invoice](const QString &number) { return number.trimmed() == invoice.number; };
        if (invoice.number.isEmpty() || payment.contactId != invoice.contactId ||
            std::none_of(numbers.cbegin(), numbers.cend(), names))
            continue;
        QStringList parts{format::shortDate(payment.date, book.today()), paymentmodes::label(payment.mode),
                          payment.reference};
        if (numbers.size() > 1)
            parts.append(InvoiceWords::tr("with other invoices"));
        parts.removeAll({});
        rows.append({parts.join(u" \u00b7 "_s), format::money(payment.amount)});
    }
    addUnlessZero(rows, InvoiceWords::tr("Credits applied"), amountIn(detail, "credits_applied"_L1, invoice));
    return rows;
}

QString historyLine(const QJsonObject &comment, const QDate &today)
{
    QStringList by{json::text(comment, "commented_by"_L1)};
    const QDate day = QDate::fromString(json::text(comment, "date"_L1).left(10), Qt::ISODate);
    by.append(day.isValid() ? format::shortDate(day, today) : QString());
    // Books writes the time in English words: "11:51 AM".
    const QString said = json::text(comment, "time"_L1);
    const QTime time = QLocale::c().toTime(said, u"h:mm AP"_s);
    by.append(time.isValid() ? format::clock(time) : said);
    by.removeAll({});
    return json::text(comment, "description"_L1) + u'\n' + by.join(u" \u00b7 "_s);
}
} // namespace atlas::invoicedetails
