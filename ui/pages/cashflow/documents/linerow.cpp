// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/linerow.h"

#include "ui/pages/cashflow/documents/decimalinput.h"
#include "ui/pages/common/completingfield.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QComboBox>
#include <QGridLayout>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int taxPercentRole = Qt::UserRole + 1;
constexpr int taxNameRole = Qt::UserRole + 2;

bool isLineAccount(const BooksLedgerAccount &account)
{
    static const QStringList types{u"expense"_s, u"cost_of_goods_sold"_s, u"other_expense"_s, u"fixed_asset"_s,
                                   u"other_asset"_s};
    return account.active && types.contains(account.type);
}
} // namespace

LineRow::LineRow(const CashBook &book, QStandardItemModel *items, bool sale, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_sale(sale)
    , m_currency(book.baseCurrency())
    , m_item(new CompletingField(items, this))
    , m_description(new QLineEdit(this))
    , m_quantity(new QLineEdit(this))
    , m_unit(new QLineEdit(this))
    , m_rate(new QLineEdit(this))
    , m_discount(new QLineEdit(this))
    , m_tax(new QComboBox(this))
    , m_account(new QComboBox(this))
    , m_total(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_up(new IconButton(u"chevron-up"_s, this))
    , m_down(new IconButton(u"chevron-down"_s, this))
    , m_remove(new IconButton(u"trash"_s, this))
{
    build(sale);
    fillTaxes();
    fillAccounts();
    connectParts();
    setLine({});
}

int LineRow::columnWidth(Column column)
{
    switch (column) {
    case Item:
        return 0;
    case Quantity:
        return 72;
    case Rate:
    case Total:
        return 104;
    case Discount:
        return 136; // "10 % ou montant"
    case Tax:
        return 128;
    case Buttons:
        return 92;
    }
    return 0;
}

void LineRow::build(bool sale)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(Item, 1);
    const QList<QPair<QWidget *, Column>> first{{m_item, Item},         {m_quantity, Quantity}, {m_rate, Rate},
                                                {m_discount, Discount}, {m_tax, Tax},           {m_total, Total}};
    for (const auto &[widget, column] : first) {
        grid->addWidget(widget, 0, column);
        if (columnWidth(column) > 0)
            widget->setFixedWidth(columnWidth(column));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(4);
    for (IconButton *button : {m_up, m_down, m_remove})
        buttons->addWidget(button);
    grid->addLayout(buttons, 0, Buttons);
    grid->addWidget(m_description, 1, Item);
    grid->addWidget(m_unit, 1, Quantity);
    m_unit->setFixedWidth(columnWidth(Quantity));
    grid->addWidget(m_account, 1, Rate, 1, 3);
    m_account->setVisible(!sale);
    for (QLineEdit *number : {m_quantity, m_rate, m_discount})
        number->setAlignment(Qt::AlignRight);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_item->setPlaceholderText(tr("Item or free text"));
    m_item->setMaxLength(100);
    m_description->setPlaceholderText(tr("Description"));
    m_description->setMaxLength(2000);
    m_unit->setPlaceholderText(tr("unit"));
    m_discount->setPlaceholderText(tr("10% or amount"));
    m_item->setMinimumWidth(120);
}

void LineRow::fillTaxes()
{
    m_tax->addItem(tr("No tax"), QString());
    for (const BooksTax &tax : m_book.books().settings.taxes)
        chooseTax(tax.id, tax.name, tax.percentage);
    m_tax->setCurrentIndex(0);
}

void LineRow::fillAccounts()
{
    m_account->addItem(tr("Choose an account"), QString());
    for (const BooksLedgerAccount &account : m_book.books().settings.accounts) {
        if (isLineAccount(account))
            m_account->addItem(account.name, account.id);
    }
}

void LineRow::connectParts()
{
    connect(m_item, &CompletingField::chosen, this, &LineRow::itemChosen);
    for (QLineEdit *field :
         std::initializer_list<QLineEdit *>{m_item, m_description, m_quantity, m_unit, m_rate, m_discount})
        connect(field, &QLineEdit::textEdited, this, &LineRow::edited);
    for (QComboBox *box : {m_tax, m_account})
        connect(box, &QComboBox::activated, this, &LineRow::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &LineRow::removeRequested);
    const QList<QPair<QKeyCombination, QToolButton *>> keys{
        {Qt::ALT | Qt::Key_Up, m_up}, {Qt::ALT | Qt::Key_Down, m_down}, {Qt::ALT | Qt::Key_Delete, m_remove}};
    for (const auto &[key, button] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QToolButton::click);
    }
}

void LineRow::setLine(const DocumentLine &line)
{
    m_line = line;
    m_item->setChosen(line.itemId, line.name);
    m_description->setText(line.description);
    m_description->setCursorPosition(0);
    m_unit->setText(line.unit);
    m_quantity->setText(decimalinput::toTyped(line.quantity));
    const bool isNew = line == DocumentLine();
    m_rate->setText(isNew ? QString() : decimalinput::toTyped(line.rate));
    m_discount->setText(decimalinput::toTyped(line.discount));
    chooseTax(line.taxId, line.taxName, line.taxPercentage);
    m_account->setCurrentIndex(qMax(0, m_account->findData(line.accountId)));
}

/// Also a tax that is no longer among those of the organisation: the document has it.
void LineRow::chooseTax(const QString &id, const QString &name, const QString &percentage)
{
    int index = m_tax->findData(id);
    if (index < 0) {
        index = m_tax->count();
        m_tax->addItem(name.isEmpty() ? decimalinput::toTyped(percentage) + u" %"_s : name, id);
        m_tax->setItemData(index, percentage, taxPercentRole);
        m_tax->setItemData(index, name, taxNameRole);
    }
    m_tax->setCurrentIndex(index);
}

DocumentLine LineRow::line() const
{
    DocumentLine line = m_line;
    line.itemId = m_item->chosenId();
    line.name = m_item->text().trimmed();
    line.description = m_description->text().trimmed();
    line.unit = m_unit->text().trimmed();
    line.quantity = decimalinput::toPlain(m_quantity->text());
    line.rate = decimalinput::toPlain(m_rate->text());
    line.discount = decimalinput::toPlain(m_discount->text());
    line.taxId = m_tax->currentData().toString();
    line.taxPercentage = m_tax->currentData(taxPercentRole).toString();
    line.taxName = m_tax->currentData(taxNameRole).toString();
    // What is sold keeps the account it has in Books; the form does not offer another one.
    if (!m_sale && (m_account->currentIndex() > 0 || m_account->findData(line.accountId) >= 0))
        line.accountId = m_account->currentData().toString();
    return line;
}

bool LineRow::isBlank() const
{
    return m_line.lineItemId.isEmpty() && m_item->text().trimmed().isEmpty() &&
           m_description->text().trimmed().isEmpty() && m_rate->text().trimmed().isEmpty();
}

void LineRow::itemChosen(const QString &id)
{
    const QList<BooksItem> &items = m_book.books().settings.items;
    const auto found = std::find_if(items.cbegin(), items.cend(), [&id](const BooksItem &i) { return i.id == id; });
    if (!id.isEmpty() && found != items.cend()) {
        m_description->setText(found->description);
        m_unit->setText(found->unit);
        if (m_tax->findData(found->taxId) >= 0)
            m_tax->setCurrentIndex(m_tax->findData(found->taxId));
        if (m_sale && found->rate.currency() == m_currency)
            m_rate->setText(decimalinput::toTyped(found->rate.toDecimal()));
        m_rate->setPlaceholderText(m_sale ? format::money(found->rate) : QString());
    }
    Q_EMIT edited();
}

void LineRow::setCurrency(const QString &currency)
{
    m_currency = currency;
}

void LineRow::setTotal(const QString &text)
{
    m_total->setText(text);
}

void LineRow::setPlace(int place, int count)
{
    const QList<QPair<QWidget *, QString>> names{{m_item, tr("Item")},         {m_description, tr("Description")},
                                                 {m_quantity, tr("Quantity")}, {m_unit, tr("Unit")},
                                                 {m_rate, tr("Rate")},         {m_discount, tr("Discount")},
                                                 {m_tax, tr("Tax")},           {m_account, tr("Account")}};
    const QStringList ids{u"item"_s, u"description"_s, u"quantity"_s, u"unit"_s,
                          u"rate"_s, u"discount"_s,    u"tax"_s,      u"account"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        //: accessible name of a field in a line of a document: "Rate, line 2"
        names.at(i).first->setAccessibleName(tr("%1, line %2").arg(names.at(i).second).arg(place + 1));
        names.at(i).first->setObjectName(u"line%1.%2"_s.arg(place).arg(ids.at(i)));
    }
    m_total->setObjectName(u"line%1.total"_s.arg(place));
    m_up->setObjectName(u"line%1.up"_s.arg(place));
    m_down->setObjectName(u"line%1.down"_s.arg(place));
    m_remove->setObjectName(u"line%1.remove"_s.arg(place));
    m_up->setName(tr("Move line %1 up (Alt+Up)").arg(place + 1));
    m_down->setName(tr("Move line %1 down (Alt+Down)").arg(place + 1));
    m_remove->setName(tr("Remove line %1 (Alt+Delete)").arg(place + 1));
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
}

QWidget *LineRow::editor(const QString &member) const
{
    const QHash<QString, QWidget *> editors{{u"description"_s, m_description},
                                            {u"quantity"_s, m_quantity},
                                            {u"unit"_s, m_unit},
                                            {u"rate"_s, m_rate},
                                            {u"discount"_s, m_discount},
                                            {u"tax_id"_s, m_tax},
                                            {u"tax_percentage"_s, m_tax},
                                            {u"account_id"_s, m_account}};
    return editors.value(member, m_item);
}

QList<QWidget *> LineRow::tabStops() const
{
    return {m_item, m_description, m_quantity, m_unit, m_rate, m_discount, m_tax, m_account, m_up, m_down, m_remove};
}

void LineRow::clearMarks()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_item, m_description, m_quantity, m_unit, m_rate,
                                                           m_discount, m_tax, m_account})
        markField(field, false);
}
} // namespace atlas
