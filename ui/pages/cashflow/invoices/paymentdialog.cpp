// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/paymentdialog.h"

#include "services/books/exactdecimal.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/invoices/exactamount.h"
#include "ui/pages/cashflow/invoices/paymentmodes.h"
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
PaymentDialog::PaymentDialog(const Invoice &invoice, BooksActions &actions, QWidget *parent)
    : FormSheet(actions, parent)
    , m_invoice(invoice)
    , m_amount(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_date(new DateField(this))
    , m_mode(new QComboBox(this))
    , m_account(new QComboBox(this))
{
    setObjectName(u"paymentDialog"_s);
    //: %1 is the number of an invoice
    setTitle(tr("Payment of invoice %1").arg(invoice.number));
    build();
    auto *save = addButton(tr("Record the payment"), u"payment.save"_s, true);
    connect(save, &QPushButton::clicked, this, &PaymentDialog::submit);
    const auto edited = [this] { m_touched = true; };
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_amount, m_rate, m_reference, m_date})
        connect(field, &QLineEdit::textEdited, this, edited);
    connect(m_date, &DateField::dateEdited, this, edited);
    for (QComboBox *box : {m_mode, m_account})
        connect(box, &QComboBox::activated, this, edited);
    fit(440);
    m_amount->setFocus();
    m_amount->selectAll();
}

FieldBox *PaymentDialog::add(const QString &label, QWidget *editor, const QString &name)
{
    editor->setObjectName(u"payment."_s + name);
    auto *box = new FieldBox(label, editor, this);
    m_boxes.insert(name, box);
    body()->addWidget(box);
    return box;
}

void PaymentDialog::build()
{
    body()->setContentsMargins(4, 2, 8, 4); // room for the focus ring
    auto *who = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    who->setTextFormat(Qt::PlainText);
    who->setWordWrap(true);
    //: %1 is a customer, %2 an amount
    who->setText(tr("%1 \u00b7 %2 still due").arg(m_invoice.contactName, format::money(m_invoice.balance)));
    body()->addWidget(who);
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setText(decimalinput::toTyped(m_invoice.balance.toDecimal()));
    //: %1 is a currency code
    add(tr("Amount in %1").arg(m_invoice.balance.currency()), m_amount, u"amount"_s);
    m_rate->setAlignment(Qt::AlignRight);
    m_rate->setText(m_invoice.rateSuspect ? QString() : decimalinput::toTyped(m_invoice.rate.toDecimal()));
    //: label of an exchange rate; %1 and %2 are currency codes
    const QString rateLabel = tr("%1 for 1 %2").arg(book().baseCurrency(), m_invoice.balance.currency());
    add(rateLabel, m_rate, u"exchange_rate"_s)->setVisible(isForeign());
    m_date->setDate(book().today());
    add(tr("Received on"), m_date, u"date"_s);
    fillModes();
    add(tr("How it was paid"), m_mode, u"payment_mode"_s);
    fillAccounts();
    add(tr("Account"), m_account, u"account_id"_s);
    add(tr("Reference"), m_reference, u"reference_number"_s);
    body()->addStretch(1);
}

void PaymentDialog::fillModes()
{
    for (const QString &mode : paymentmodes::all())
        m_mode->addItem(paymentmodes::label(mode), mode);
}

void PaymentDialog::fillAccounts()
{
    //: the account Books uses when none is named
    m_account->addItem(tr("Undeposited funds"), QString());
    const QString own = m_invoice.balance.currency();
    for (const BankAccount &account : book().books().bankAccounts) {
        const bool sameMoney = account.balance.currency() == own || account.balance.currency() == book().baseCurrency();
        if (!account.active || !sameMoney || account.type == "credit_card"_L1)
            continue;
        m_account->addItem(account.name, account.id);
        if (account.isCash() && m_account->currentIndex() == 0 && account.balance.currency() == own)
            m_account->setCurrentIndex(m_account->count() - 1);
    }
}

bool PaymentDialog::isForeign() const
{
    return m_invoice.balance.currency() != book().baseCurrency();
}

QString PaymentDialog::amountProblem() const
{
    QString why;
    const std::optional<Money> amount = exactAmount(m_amount->text(), m_invoice.balance.currency(), &why);
    if (!amount)
        return why;
    if (amount->minor() > m_invoice.balance.minor())
        //: %1 is an amount
        return tr("Only %1 are still due.").arg(format::money(m_invoice.balance));
    return {};
}

QString PaymentDialog::rateProblem() const
{
    if (!isForeign())
        return {};
    constexpr int decimals = 10;
    const exactdecimal::Scaled read = exactdecimal::scaled(decimalinput::toPlain(m_rate->text()), decimals);
    const bool good = read.fault == exactdecimal::Scaled::Fault::None && read.value > 0;
    return good ? QString() : tr("The rate must be a number above zero.");
}

bool PaymentDialog::findProblem()
{
    const QDate day = m_date->date();
    QString dateProblem;
    if (!day.isValid())
        dateProblem = tr("Type the date on which the money came.");
    else if (day > book().today())
        dateProblem = tr("This day is still to come.");
    const QList<QPair<QString, QString>> found{
        {u"amount"_s, amountProblem()}, {u"exchange_rate"_s, rateProblem()}, {u"date"_s, dateProblem}};
    FieldBox *first = nullptr;
    for (const auto &[name, sentence] : found) {
        FieldBox *box = m_boxes.value(name);
        box->setProblem(sentence);
        if (!sentence.isEmpty() && !first)
            first = box;
    }
    if (first)
        first->editor()->setFocus(Qt::OtherFocusReason);
    return first != nullptr;
}

QJsonObject PaymentDialog::record() const
{
    QString why;
    const Money amount = exactAmount(m_amount->text(), m_invoice.balance.currency(), &why).value_or(Money());
    const QJsonObject applied{{"invoice_id"_L1, m_invoice.id}, {"amount_applied"_L1, amount.toJson()}};
    QJsonObject payment{{"customer_id"_L1, m_invoice.contactId},
                        {"payment_mode"_L1, m_mode->currentData().toString()},
                        {"amount"_L1, amount.toJson()},
                        {"date"_L1, m_date->date().toString(Qt::ISODate)},
                        {"invoices"_L1, QJsonArray{applied}}};
    if (isForeign())
        payment.insert("exchange_rate"_L1, decimalinput::toPlain(m_rate->text()));
    if (!m_account->currentData().toString().isEmpty())
        payment.insert("account_id"_L1, m_account->currentData().toString());
    if (!m_reference->text().trimmed().isEmpty())
        payment.insert("reference_number"_L1, m_reference->text().trimmed());
    return payment;
}

void PaymentDialog::submit()
{
    if (findProblem())
        return;
    setBusy(tr("Recording\u2026"));
    actions().create(BooksKind::CustomerPayment, record(), this,
                     [this](const Result<QJsonObject> &payment) { answered(payment); });
}

void PaymentDialog::answered(const Result<QJsonObject> &payment)
{
    setBusy({});
    if (payment) {
        const std::optional<Money> amount = Money::fromJson(payment->value("amount"_L1), m_invoice.balance.currency());
        //: %1 is an amount, %2 the number of an invoice
        actions().say(tr("%1 received for %2").arg(format::money(amount.value_or(Money())), m_invoice.number));
        Q_EMIT recorded(*payment);
        accept();
        return;
    }
    const ApiError &error = payment.error();
    showError(error, {},
              tr("The connection broke after sending. Atlas looked in Zoho Books and cannot tell whether the payment "
                 "was recorded. Look at the invoice before you record it again, so that it is not counted twice."));
    const QString field = error.field.endsWith("amount_applied"_L1) ? u"amount"_s : error.field;
    if (FieldBox *box = m_boxes.value(field); box && error.kind != ErrorKind::Ambiguous)
        box->setProblem(words(error));
}
} // namespace atlas
