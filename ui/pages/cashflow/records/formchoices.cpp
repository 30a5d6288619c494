// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/formchoices.h"

#include "services/books/exactdecimal.h"
#include "ui/pages/cashflow/documents/decimalinput.h"

#include <algorithm>
#include <QCollator>
#include <QComboBox>

namespace atlas::formchoices
{
QList<FieldEntry> contacts(const CashBook &book, bool customers)
{
    QList<FieldEntry> entries;
    for (const BooksContact &contact : book.books().contacts) {
        if (contact.active && contact.customer == customers)
            entries.append({contact.id, contact.name});
    }
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(entries.begin(), entries.end(),
              [&order](const FieldEntry &a, const FieldEntry &b) { return order.compare(a.text, b.text) < 0; });
    return entries;
}

void fillAccounts(QComboBox &box, const CashBook &book, const std::function<bool(const BankAccount &)> &wanted)
{
    for (const BankAccount &account : book.books().bankAccounts) {
        if (account.active && wanted(account))
            box.addItem(account.name, account.id);
    }
}

const BankAccount *account(const CashBook &book, const QString &id)
{
    const QList<BankAccount> &all = book.books().bankAccounts;
    const auto found = std::find_if(all.cbegin(), all.cend(), [&id](const BankAccount &a) { return a.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

void fillCurrencies(QComboBox &box, const CashBook &book)
{
    const BooksSettings &settings = book.books().settings;
    box.addItem(book.baseCurrency(), settings.org.currencyId);
    for (const BooksCurrency &currency : settings.currencies) {
        if (currency.code == book.baseCurrency())
            box.setItemData(0, currency.id);
        else
            box.addItem(currency.code, currency.id);
    }
}

QString storedRate(const CashBook &book, const QString &code)
{
    for (const BooksCurrency &currency : book.books().settings.currencies) {
        if (currency.code == code && currency.rate)
            return decimalinput::toTyped(currency.rate->toDecimal());
    }
    return {};
}

bool isRate(const QString &typed)
{
    constexpr int decimals = 10;
    const exactdecimal::Scaled read = exactdecimal::scaled(decimalinput::toPlain(typed), decimals);
    return read.fault == exactdecimal::Scaled::Fault::None && read.value > 0;
}

void choose(QComboBox &box, const QString &id, const QString &text)
{
    int index = box.findData(id);
    if (index < 0) {
        index = box.count();
        box.addItem(text.isEmpty() ? id : text, id);
    }
    box.setCurrentIndex(index);
}
} // namespace atlas::formchoices
