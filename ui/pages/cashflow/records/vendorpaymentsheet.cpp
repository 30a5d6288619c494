// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/vendorpaymentsheet.h"

#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/invoices/exactamount.h"
#include "ui/pages/cashflow/invoices/paymentmodes.h"
#include "ui/pages/cashflow/records/formchoices.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
VendorPaymentSheet::VendorPaymentSheet(const Bill &bill, BooksActions &actions, QWidget *parent)
    : RecordSheet(BooksKind::VendorPayment, u"vendorPayment"_s, actions, parent)
    , m_bill(bill)
    , m_amount(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_mode(new QComboBox(this))
    , m_account(new QComboBox(this))
{
    //: %1 is the number of a bill
    setTitle(tr("Payment of bill %1").arg(bill.number));
    build();
    auto *save = addButton(tr("Record the payment"), u"vendorPayment.save"_s, true);
    connect(save, &QPushButton::clicked, this, &VendorPaymentSheet::submit);
    setClean();
    fit(440);
    m_amount->setFocus();
    m_amount->selectAll();
}

void VendorPaymentSheet::build()
{
    const QString currency = m_bill.balance.currency();
    auto *who = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    //: %1 is a vendor, %2 an amount
    who->setText(tr("%1 \u00b7 %2 still due").arg(m_bill.contactName, format::money(m_bill.balance)));
    body()->insertWidget(0, who);
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setText(decimalinput::toTyped(m_bill.balance.toDecimal()));
    //: %1 is a currency code
    add(u"amount"_s, tr("Amount in %1").arg(currency), m_amount, 0, 0);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setText(formchoices::storedRate(book(), currency));
    //: label of an exchange rate; %1 and %2 are currency codes
    add(u"exchange_rate"_s, tr("%1 for 1 %2").arg(book().baseCurrency(), currency), m_rate, 1, 0)
        ->setVisible(isForeign());
    m_date->setDate(book().today());
    add(u"date"_s, tr("Paid on"), m_date, 2, 0);
    const QStringList &modes = paymentmodes::all();
    for (const QString &mode : modes)
        m_mode->addItem(paymentmodes::label(mode), mode);
    add(u"payment_mode"_s, tr("How it was paid"), m_mode, 3, 0);
    const QString base = book().baseCurrency();
    formchoices::fillAccounts(*m_account, book(), [&currency, &base](const BankAccount &account) {
        return account.balance.currency() == currency || account.balance.currency() == base;
    });
    for (int i = m_account->count() - 1; i >= 0; --i) {
        const BankAccount *account = formchoices::account(book(), m_account->itemData(i).toString());
        if (account->isCash() && account->balance.currency() == currency)
            m_account->setCurrentIndex(i);
    }
    add(u"paid_through_account_id"_s, tr("Paid through"), m_account, 4, 0);
    m_reference->setMaxLength(50);
    add(u"reference_number"_s, tr("Reference"), m_reference, 5, 0);
    body()->addStretch(1);
}

bool VendorPaymentSheet::isForeign() const
{
    return m_bill.balance.currency() != book().baseCurrency();
}

QJsonObject VendorPaymentSheet::fields() const
{
    QString why;
    const std::optional<Money> typed = exactAmount(m_amount->text(), m_bill.balance.currency(), &why);
    const QJsonValue amount = typed ? typed->toJson() : QJsonValue(m_amount->text());
    const QJsonObject applied{{"bill_id"_L1, m_bill.id}, {"amount_applied"_L1, amount}};
    return {{"vendor_id"_L1, m_bill.contactId},
            {"bills"_L1, QJsonArray{applied}},
            {"amount"_L1, amount},
            {"exchange_rate"_L1, isForeign() ? decimalinput::toPlain(m_rate->text()) : QString()},
            {"date"_L1, m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : m_date->text()},
            {"payment_mode"_L1, m_mode->currentData().toString()},
            {"paid_through_account_id"_L1, m_account->currentData().toString()},
            {"reference_number"_L1, m_reference->text().trimmed()}};
}

QList<RecordSheet::Problem> VendorPaymentSheet::problems() const
{
    QList<Problem> found;
    QString why;
    const std::optional<Money> amount = exactAmount(m_amount->text(), m_bill.balance.currency(), &why);
    if (!amount)
        found.append({u"amount"_s, why});
    else if (amount->minor() > m_bill.balance.minor())
        //: %1 is an amount
        found.append({u"amount"_s, tr("Only %1 are still due.").arg(format::money(m_bill.balance))});
    if (isForeign() && !formchoices::isRate(m_rate->text()))
        found.append({u"exchange_rate"_s, tr("The rate must be a number above zero.")});
    if (!m_date->date().isValid())
        found.append({u"date"_s, tr("Type the date on which it was paid.")});
    else if (m_date->date() > book().today())
        found.append({u"date"_s, tr("This day is still to come.")});
    if (m_account->currentData().toString().isEmpty())
        found.append({u"paid_through_account_id"_s, tr("Choose the account it was paid from.")});
    return found;
}

QString VendorPaymentSheet::savedWords(const QJsonObject &record) const
{
    const std::optional<Money> amount = Money::fromJson(record.value("amount"_L1), m_bill.balance.currency());
    //: %1 is an amount, %2 the number of a bill
    return tr("%1 paid for %2").arg(format::money(amount.value_or(Money())), m_bill.number);
}

QString VendorPaymentSheet::ownField(const QString &field) const
{
    return field.startsWith("bills"_L1) ? u"amount"_s : field;
}
} // namespace atlas
