// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "ui/pages/common/completingfield.h"

#include <functional>

class QComboBox;

/// What the sheets let people choose from, and how they read it.
namespace atlas::formchoices
{
/// Active contacts by name, for a CompletingField.
[[nodiscard]] QList<FieldEntry> contacts(const CashBook &book, bool customers);
/// Active bank, cash and card accounts (id as data). `wanted`: which of them.
void fillAccounts(QComboBox &box, const CashBook &book, const std::function<bool(const BankAccount &)> &wanted);
[[nodiscard]] const BankAccount *account(const CashBook &book, const QString &id); ///< nullptr: no such account
/// Code and id of every currency, the base currency first.
void fillCurrencies(QComboBox &box, const CashBook &book);
/// Units of base currency for one of `code` as Books stores it, as people type it; empty: it knows none.
[[nodiscard]] QString storedRate(const CashBook &book, const QString &code);
/// Whether what was typed is a rate: a number above zero.
[[nodiscard]] bool isRate(const QString &typed);
/// Chooses the entry with this data, adding it under `text` if it is not offered (closed accounts, old taxes).
void choose(QComboBox &box, const QString &id, const QString &text);
} // namespace atlas::formchoices
