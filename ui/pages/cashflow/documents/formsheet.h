// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/common/entrysheet.h"

namespace atlas
{
/// A sheet in which something is written that goes to Books.
class FormSheet : public EntrySheet
{
    Q_OBJECT
public:
    FormSheet(BooksActions &actions, QWidget *parent);

protected:
    [[nodiscard]] BooksActions &actions() const { return m_actions; }
    [[nodiscard]] CashBook &book() const { return m_actions.book(); }
    [[nodiscard]] QString lossWords(bool lost) const override;

private:
    BooksActions &m_actions;
};
} // namespace atlas
