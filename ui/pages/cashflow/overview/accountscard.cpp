// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/accountscard.h"

#include "ui/theme/format.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

AccountsCard::AccountsCard(QWidget *parent)
    : Card(parent)
    , m_grid(new QGridLayout(this))
    , m_title(new Label(TextSize::Body, 600, Label::Tone::Text, this))
    , m_head(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
{
    setObjectName(u"accountsCard"_s);
    m_grid->setContentsMargins(16, 12, 16, 10);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    m_grid->setRowMinimumHeight(0, 24);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_title, 0, 0, 1, 2);
    m_grid->addWidget(m_head, 0, 2, Qt::AlignRight);
}

QString AccountsCard::note(const BankAccount &account, const CashBook &book)
{
    if (account.balance.currency() != book.baseCurrency()) {
        return tr("not added");
    }
    if (!account.isCash()) {
        return tr("not counted");
    }
    if (!account.lastFeed.isValid()) {
        return {};
    }
    const qint64 days = account.lastFeed.daysTo(book.today());
    if (days == 0 || days == 1) {
        return days == 0 ? tr("today") : tr("yesterday");
    }
    return format::shortDate(account.lastFeed, book.today());
}

void AccountsCard::addRow(const BankAccount &account, const CashBook &book)
{
    const int row = 1 + 2 * m_count++;
    if (!m_rows.isEmpty()) {
        auto *line = new HairLine(this);
        m_grid->addWidget(line, row, 0, 1, 3);
        m_rows.append(line);
    }
    auto *name = new ElidedLabel(TextSize::Body, 400, Label::Tone::Text, this);
    name->setText(account.name);
    auto *amount = new Label(TextSize::Body, 600, Label::Tone::Text, this);
    amount->setText(format::money(format::whole(account.balance)));
    amount->setToolTip(format::money(account.balance));
    amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *words = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    words->setText(note(account, book));
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (account.uncategorised > 0) {
        words->setToolTip(tr("%n lines of the bank feed wait to be categorised", nullptr, account.uncategorised));
    }
    m_grid->addWidget(name, row + 1, 0);
    m_grid->addWidget(amount, row + 1, 1);
    m_grid->addWidget(words, row + 1, 2);
    m_rows.append({name, amount, words});
    for (QWidget *cell : std::initializer_list<QWidget *>{name, amount, words}) {
        cell->show(); // now, not one turn of the event loop later
    }
}

void AccountsCard::refresh(const CashBook &book)
{
    m_title->setText(tr("Balances by account"));
    m_head->setText(tr("last bank feed"));
    qDeleteAll(m_rows);
    m_rows.clear();
    m_count = 0;
    for (int row = 1; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, 0);
    }
    const QList<BankAccount> &accounts = book.books().bankAccounts;
    for (const bool foreign : {false, true}) {
        for (const BankAccount &account : accounts) {
            if (account.active && foreign == (account.balance.currency() != book.baseCurrency())) {
                addRow(account, book);
            }
        }
    }
    if (m_rows.isEmpty()) {
        auto *none = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
        none->setText(tr("Books holds no bank account."));
        m_grid->addWidget(none, 1, 0, 1, 3);
        m_rows.append(none);
    }
    m_grid->setRowStretch(3 + 2 * m_count, 1);
}
} // namespace atlas
