// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace atlas
{
class CompletingField;
class DateField;
class ReceiptField;

/// An expense: what was paid, from which account, for what, with its receipt. The expense is stored first, then the
/// receipt: when only the receipt fails the sheet says so, and saving again attaches it without a second expense.
class ExpenseSheet : public RecordSheet
{
    Q_OBJECT
public:
    ExpenseSheet(BooksActions &actions, QWidget *parent);
    /// Changes an expense: its detail as BooksActions::record gives it.
    void editExpense(const QString &id, const QJsonObject &detail);
    [[nodiscard]] ReceiptField &receipt() { return *m_receipt; }

protected:
    [[nodiscard]] QJsonObject fields() const override;
    [[nodiscard]] QList<Problem> problems() const override;
    void fill(const QJsonObject &detail) override;
    [[nodiscard]] QString savedWords(const QJsonObject &record) const override;
    void confirmed(const QString &id, const QJsonObject &record) override;
    [[nodiscard]] bool isTouched() const override;

private:
    void build();
    void buildMoney();
    void fillLists();
    void connectParts();
    void accountChosen();
    void updateParts();
    void attach(const QString &id, const QJsonObject &record);
    [[nodiscard]] QString currencyCode() const;
    [[nodiscard]] bool isForeign() const;
    DateField *m_date;
    QComboBox *m_account, *m_paidThrough, *m_currency, *m_tax;
    QLineEdit *m_amount, *m_rate, *m_reference, *m_description;
    CompletingField *m_vendor, *m_customer;
    QCheckBox *m_inclusive, *m_billable;
    ReceiptField *m_receipt;
    QPushButton *m_save;
    bool m_currencyChosen = false; ///< by the person: the account no longer decides it
    bool m_itemised = false;       ///< several lines in Books: what they are made of is changed there
};
} // namespace atlas
