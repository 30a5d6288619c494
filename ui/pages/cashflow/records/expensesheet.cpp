// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/expensesheet.h"

#include "services/books/exactdecimal.h"
#include "services/core/json.h"
#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/cashflow/invoices/exactamount.h"
#include "ui/pages/cashflow/records/formchoices.h"
#include "ui/pages/cashflow/records/receiptfield.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/theme/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLongestDescription = 100; ///< characters; what Books takes

bool isExpenseAccount(const BooksLedgerAccount &account)
{
    static const QStringList types{u"expense"_s, u"cost_of_goods_sold"_s, u"other_expense"_s};
    return account.active && types.contains(account.type);
}
} // namespace

ExpenseSheet::ExpenseSheet(BooksActions &actions, QWidget *parent)
    : RecordSheet(BooksKind::Expense, u"expense"_s, actions, parent)
    , m_date(new DateField(this))
    , m_account(new QComboBox(this))
    , m_paidThrough(new QComboBox(this))
    , m_currency(new QComboBox(this))
    , m_tax(new QComboBox(this))
    , m_amount(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_reference(new QLineEdit(this))
    , m_description(new QLineEdit(this))
    , m_vendor(new CompletingField(CompletingField::entryModel(formchoices::contacts(book(), false), this), this))
    , m_customer(new CompletingField(CompletingField::entryModel(formchoices::contacts(book(), true), this), this))
    , m_inclusive(new QCheckBox(tr("The amount includes the tax"), this))
    , m_billable(new QCheckBox(tr("To be billed to the customer"), this))
    , m_receipt(new ReceiptField(this))
    , m_save(addButton(tr("Record the expense"), u"expense.save"_s, true))
{
    setTitle(tr("New expense"));
    fillLists();
    build();
    m_date->setDate(book().today());
    m_inclusive->setChecked(true);
    connectParts();
    accountChosen();
    setClean();
    fit(640);
    m_amount->setFocus();
}

void ExpenseSheet::fillLists()
{
    m_account->addItem(tr("Choose an account"), QString());
    for (const BooksLedgerAccount &account : book().books().settings.accounts) {
        if (isExpenseAccount(account))
            m_account->addItem(account.name, account.id);
    }
    m_paidThrough->addItem(tr("Choose an account"), QString());
    formchoices::fillAccounts(*m_paidThrough, book(), [](const BankAccount &) { return true; });
    for (const BankAccount &account : book().books().bankAccounts) {
        if (account.active && account.isCash() && account.balance.currency() == book().baseCurrency()) {
            m_paidThrough->setCurrentIndex(m_paidThrough->findData(account.id));
            break;
        }
    }
    formchoices::fillCurrencies(*m_currency, book());
    m_tax->addItem(tr("No tax"), QString());
    for (const BooksTax &tax : book().books().settings.taxes)
        m_tax->addItem(tax.name, tax.id);
}

void ExpenseSheet::build()
{
    add(u"date"_s, tr("Date"), m_date, 0, 0, 2);
    add(u"account_id"_s, tr("Spent on"), m_account, 0, 2, 4);
    buildMoney();
    m_vendor->setPlaceholderText(tr("Type a part of the vendor's name"));
    m_customer->setPlaceholderText(tr("Spent for a customer"));
    m_reference->setMaxLength(50);
    m_description->setMaxLength(kLongestDescription);
    add(u"vendor_id"_s, tr("Vendor"), m_vendor, 4, 0, 3);
    add(u"customer_id"_s, tr("Customer"), m_customer, 4, 3, 3);
    m_billable->setObjectName(u"expense.is_billable"_s);
    grid().addWidget(m_billable, 5, 3, 1, 3);
    add(u"reference_number"_s, tr("Reference"), m_reference, 6, 0, 2);
    add(u"description"_s, tr("Notes"), m_description, 6, 2, 4);
    add(u"receipt"_s, tr("Receipt"), m_receipt, 7, 0, 6);
    for (int column = 0; column < 6; ++column)
        grid().setColumnStretch(column, 1);
    body()->addStretch(1);
}

void ExpenseSheet::buildMoney()
{
    m_amount->setAlignment(Qt::AlignRight);
    m_rate->setAlignment(Qt::AlignRight);
    add(u"amount"_s, tr("Amount"), m_amount, 1, 0, 2);
    add(u"currency_id"_s, tr("Currency"), m_currency, 1, 2);
    add(u"tax_id"_s, tr("Tax"), m_tax, 1, 3, 3);
    add(u"exchange_rate"_s, tr("Exchange rate"), m_rate, 2, 0, 2);
    m_inclusive->setObjectName(u"expense.is_inclusive_tax"_s);
    grid().addWidget(m_inclusive, 2, 3, 1, 3);
    add(u"paid_through_account_id"_s, tr("Paid through"), m_paidThrough, 3, 0, 6);
}

void ExpenseSheet::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &ExpenseSheet::submit);
    connect(m_paidThrough, &QComboBox::activated, this, &ExpenseSheet::accountChosen);
    connect(m_currency, &QComboBox::activated, this, [this] {
        m_currencyChosen = true;
        m_rate->setText(formchoices::storedRate(book(), currencyCode()));
        updateParts();
    });
    connect(m_tax, &QComboBox::activated, this, &ExpenseSheet::updateParts);
    connect(m_customer, &CompletingField::chosen, this, &ExpenseSheet::updateParts);
    connect(m_receipt, &ReceiptField::changed, this, [this] { boxOf(u"receipt"_s)->setProblem({}); });
}

/// Books books an expense in the currency of the account it was paid through unless another one is named.
void ExpenseSheet::accountChosen()
{
    const BankAccount *account = formchoices::account(book(), m_paidThrough->currentData().toString());
    const int index = account ? m_currency->findText(account->balance.currency()) : -1;
    if (!m_currencyChosen && index >= 0 && index != m_currency->currentIndex()) {
        m_currency->setCurrentIndex(index);
        m_rate->setText(formchoices::storedRate(book(), currencyCode()));
    }
    updateParts();
}

void ExpenseSheet::updateParts()
{
    FieldBox *rate = boxOf(u"exchange_rate"_s);
    rate->setVisible(isForeign());
    //: label of an exchange rate; %1 and %2 are currency codes
    rate->setLabel(tr("%1 for 1 %2").arg(book().baseCurrency(), currencyCode()));
    m_inclusive->setVisible(!m_tax->currentData().toString().isEmpty());
    m_billable->setVisible(!m_customer->chosenId().isEmpty());
    for (QWidget *part : std::initializer_list<QWidget *>{m_account, m_amount, m_tax, m_inclusive, m_description}) {
        part->setEnabled(!m_itemised);
        part->setToolTip(m_itemised ? tr("This expense has several lines; they are changed in Zoho Books.")
                                    : QString());
    }
}

QString ExpenseSheet::currencyCode() const
{
    return m_currency->currentText();
}

bool ExpenseSheet::isForeign() const
{
    return currencyCode() != book().baseCurrency();
}

QJsonObject ExpenseSheet::fields() const
{
    QString why;
    const std::optional<Money> amount = exactAmount(m_amount->text(), currencyCode(), &why);
    const QString tax = m_tax->currentData().toString();
    const bool forCustomer = !m_customer->chosenId().isEmpty();
    return {{"date"_L1, m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : m_date->text()},
            {"account_id"_L1, m_account->currentData().toString()},
            {"amount"_L1, amount ? amount->toJson() : QJsonValue(m_amount->text())},
            {"currency_id"_L1, m_currency->currentData().toString()},
            {"exchange_rate"_L1, isForeign() ? decimalinput::toPlain(m_rate->text()) : QString()},
            {"tax_id"_L1, tax},
            {"is_inclusive_tax"_L1, !tax.isEmpty() && m_inclusive->isChecked()},
            {"paid_through_account_id"_L1, m_paidThrough->currentData().toString()},
            {"vendor_id"_L1, m_vendor->chosenId()},
            {"customer_id"_L1, m_customer->chosenId()},
            {"is_billable"_L1, forCustomer && m_billable->isChecked()},
            {"reference_number"_L1, m_reference->text().trimmed()},
            {"description"_L1, m_description->text().trimmed()}};
}

QList<RecordSheet::Problem> ExpenseSheet::problems() const
{
    QList<Problem> found;
    QString why;
    if (!m_date->date().isValid())
        found.append({u"date"_s, tr("Type the date of the expense.")});
    if (!m_itemised && m_account->currentData().toString().isEmpty())
        found.append({u"account_id"_s, tr("Choose what it was spent on.")});
    if (!exactAmount(m_amount->text(), currencyCode(), &why))
        found.append({u"amount"_s, why});
    if (isForeign() && !formchoices::isRate(m_rate->text()))
        //: %1 is a currency code
        found.append(
            {u"exchange_rate"_s, tr("Type the rate of %1 on that day: a number above zero.").arg(currencyCode())});
    if (m_paidThrough->currentData().toString().isEmpty())
        found.append({u"paid_through_account_id"_s, tr("Choose the account it was paid from.")});
    if (m_vendor->isUnresolved())
        found.append({u"vendor_id"_s, tr("Choose a vendor from the list, or leave it empty.")});
    if (m_customer->isUnresolved())
        found.append({u"customer_id"_s, tr("Choose a customer from the list, or leave it empty.")});
    if (!m_receipt->problem().isEmpty() && m_receipt->isEmpty())
        found.append({u"receipt"_s, m_receipt->problem()});
    return found;
}

void ExpenseSheet::editExpense(const QString &id, const QJsonObject &detail)
{
    edit(id, detail);
    setTitle(tr("Edit the expense"));
    m_save->setText(tr("Save"));
    fit(640);
}

void ExpenseSheet::fill(const QJsonObject &detail)
{
    const QJsonArray lines = detail.value("line_items"_L1).toArray();
    const QJsonObject line = lines.first().toObject();
    m_itemised = lines.size() > 1;
    m_currencyChosen = true;
    const auto idIn = [&detail, &line](QLatin1StringView key) {
        const QString own = json::id(detail.value(key));
        return own.isEmpty() ? json::id(line.value(key)) : own;
    };
    m_date->setDate(json::date(detail, "date"_L1));
    formchoices::choose(*m_account, m_itemised ? QString() : idIn("account_id"_L1),
                        json::text(detail, "account_name"_L1));
    formchoices::choose(*m_paidThrough, json::id(detail.value("paid_through_account_id"_L1)),
                        json::text(detail, "paid_through_account_name"_L1));
    formchoices::choose(*m_currency, json::id(detail.value("currency_id"_L1)), json::text(detail, "currency_code"_L1));
    formchoices::choose(*m_tax, m_itemised ? QString() : idIn("tax_id"_L1), json::text(line, "tax_name"_L1));
    m_inclusive->setChecked(json::boolean(detail, "is_inclusive_tax"_L1));
    m_amount->setText(decimalinput::toTyped(exactdecimal::textOf(detail.value("amount"_L1))));
    m_rate->setText(decimalinput::toTyped(exactdecimal::textOf(detail.value("exchange_rate"_L1))));
    m_vendor->setChosen(json::id(detail.value("vendor_id"_L1)), json::text(detail, "vendor_name"_L1));
    m_customer->setChosen(json::id(detail.value("customer_id"_L1)), json::text(detail, "customer_name"_L1));
    m_billable->setChecked(json::boolean(detail, "is_billable"_L1));
    m_reference->setText(json::text(detail, "reference_number"_L1));
    m_description->setText(json::text(detail, "description"_L1));
    m_receipt->setStored(json::text(detail, "expense_receipt_name"_L1));
    updateParts();
}

QString ExpenseSheet::savedWords(const QJsonObject &record) const
{
    const std::optional<Money> total =
        Money::fromJson(record.value("total"_L1), json::text(record, "currency_code"_L1));
    //: %1 is an amount
    return tr("Expense of %1 saved").arg(format::money(total.value_or(Money())));
}

bool ExpenseSheet::isTouched() const
{
    return RecordSheet::isTouched() || !m_receipt->isEmpty();
}

void ExpenseSheet::confirmed(const QString &id, const QJsonObject &record)
{
    if (m_receipt->isEmpty()) {
        RecordSheet::confirmed(id, record);
        return;
    }
    // It is there now: whatever happens next changes it and never makes another one.
    Q_EMIT stored(id, record);
    editExpense(id, record);
    attach(id, record);
}

void ExpenseSheet::attach(const QString &id, const QJsonObject &record)
{
    setBusy(tr("Saved. Attaching the receipt\u2026"));
    actions().attachReceipt(id, m_receipt->fileName(), m_receipt->content(), this,
                            [this, id, record](const Result<QJsonObject> &attached) {
                                setBusy({});
                                if (attached) {
                                    m_receipt->clear();
                                    RecordSheet::confirmed(id, *attached);
                                    return;
                                }
                                m_save->setText(tr("Attach the receipt again"));
                                const QString what = words(attached.error());
                                showError(attached.error());
                                //: %1 says what went wrong
                                showProblem(tr("The expense is saved; only its receipt is missing. %1").arg(what));
                            });
}
} // namespace atlas
