// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/orderbillsheet.h"

#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/documents/dueterms.h"
#include "ui/pages/cashflow/records/formchoices.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
OrderBillSheet::OrderBillSheet(const QJsonObject &order, BooksActions &actions, QWidget *parent)
    : RecordSheet(BooksKind::Bill, u"orderBill"_s, actions, parent)
    , m_order(order)
    , m_number(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_due(new DateField(this))
{
    //: %1 is the number of a purchase order
    setTitle(tr("Bill for purchase order %1").arg(json::text(order, "purchaseorder_number"_L1)));
    build();
    auto *save = addButton(tr("Record the bill"), u"orderBill.save"_s, true);
    connect(save, &QPushButton::clicked, this, &OrderBillSheet::submit);
    setClean();
    fit(520);
    m_number->setFocus();
}

void OrderBillSheet::build()
{
    const QString currency = json::text(m_order, "currency_code"_L1);
    const int terms = int(json::integer(m_order, "payment_terms"_L1));
    m_number->setMaxLength(50);
    m_date->setDate(book().today());
    m_due->setDate(dueterms::dueAfter(qMax(0, terms), book().today()));
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setText(formchoices::storedRate(book(), currency));
    add(u"bill_number"_s, tr("Number on the vendor's bill"), m_number, 0, 0, 2);
    add(u"date"_s, tr("Date"), m_date, 1, 0);
    add(u"due_date"_s, tr("Due date"), m_due, 1, 1);
    //: label of an exchange rate; %1 and %2 are currency codes
    add(u"exchange_rate"_s, tr("%1 for 1 %2").arg(book().baseCurrency(), currency), m_rate, 2, 0)
        ->setVisible(isForeign());
    auto *lines = new EntryList(8, this);
    lines->setTitle(tr("What is billed"));
    QList<PanelEntry> entries;
    const QJsonArray open = openLines(m_order);
    for (const QJsonValue &value : open) {
        const QJsonObject line = value.toObject();
        const QString name = json::text(line, "name"_L1);
        const std::optional<Money> rate = Money::fromJson(line.value("rate"_L1), currency);
        PanelEntry entry;
        entry.title = name.isEmpty() ? json::text(line, "description"_L1) : name;
        //: a quantity times a price
        entry.amount = tr("%1 \u00d7 %2")
                           .arg(decimalinput::toTyped(exactdecimal::textOf(line.value("quantity"_L1))),
                                format::money(rate.value_or(Money())));
        entries.append(entry);
    }
    lines->setEntries(entries);
    body()->addWidget(lines);
    body()->addStretch(1);
}

QJsonArray OrderBillSheet::openLines(const QJsonObject &order)
{
    const QString orderId = json::id(order.value("purchaseorder_id"_L1));
    QJsonArray open;
    const QJsonArray lines = order.value("line_items"_L1).toArray();
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const double left = line.value("quantity"_L1).toDouble(1) - line.value("quantity_billed"_L1).toDouble();
        if (left <= 0)
            continue;
        QJsonObject kept{{"purchaseorder_id"_L1, orderId},
                         {"purchaseorder_item_id"_L1, json::id(line.value("line_item_id"_L1))},
                         // Billed in steps, a quantity is a difference of doubles: six decimals are what Books keeps.
                         {"quantity"_L1, qRound64(left * 1e6) / 1e6}};
        for (const auto name : {"item_id"_L1, "account_id"_L1, "name"_L1, "description"_L1, "rate"_L1, "unit"_L1,
                                "tax_id"_L1, "discount"_L1}) {
            if (line.contains(name))
                kept.insert(name, line.value(name));
        }
        open.append(kept);
    }
    return open;
}

bool OrderBillSheet::isForeign() const
{
    return json::text(m_order, "currency_code"_L1) != book().baseCurrency();
}

QJsonObject OrderBillSheet::fields() const
{
    const auto day = [](const DateField &field) {
        return field.date().isValid() ? field.date().toString(Qt::ISODate) : field.text();
    };
    QJsonObject bill{{"vendor_id"_L1, json::id(m_order.value("vendor_id"_L1))},
                     {"bill_number"_L1, m_number->text().trimmed()},
                     {"date"_L1, day(*m_date)},
                     {"due_date"_L1, day(*m_due)},
                     {"reference_number"_L1, json::text(m_order, "purchaseorder_number"_L1)},
                     {"currency_id"_L1, json::id(m_order.value("currency_id"_L1))},
                     {"exchange_rate"_L1, isForeign() ? decimalinput::toPlain(m_rate->text()) : QString()},
                     {"line_items"_L1, openLines(m_order)},
                     {"purchaseorder_ids"_L1, QJsonArray{json::id(m_order.value("purchaseorder_id"_L1))}}};
    for (const auto name : {"discount"_L1, "discount_type"_L1, "is_discount_before_tax"_L1, "is_inclusive_tax"_L1}) {
        if (m_order.contains(name))
            bill.insert(name, m_order.value(name));
    }
    return bill;
}

QList<RecordSheet::Problem> OrderBillSheet::problems() const
{
    QList<Problem> found;
    if (m_number->text().trimmed().isEmpty())
        found.append({u"bill_number"_s, tr("Type the number that stands on the bill.")});
    if (!m_date->date().isValid())
        found.append({u"date"_s, tr("Type the date of the bill.")});
    if (!m_due->date().isValid())
        found.append({u"due_date"_s, tr("Type the date it is due.")});
    else if (m_due->date() < m_date->date())
        found.append({u"due_date"_s, tr("This date is before the bill's own.")});
    if (isForeign() && !formchoices::isRate(m_rate->text()))
        found.append({u"exchange_rate"_s, tr("The rate must be a number above zero.")});
    return found;
}

QString OrderBillSheet::savedWords(const QJsonObject &record) const
{
    //: %1 is the number of a bill
    return tr("Bill %1 recorded").arg(json::text(record, "bill_number"_L1));
}
} // namespace atlas
