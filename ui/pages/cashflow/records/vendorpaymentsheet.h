// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsheet.h"

class QComboBox;
class QLineEdit;

namespace atlas
{
class DateField;

/// What was paid of one bill: amount, day, account and way. Applied to that bill alone.
class VendorPaymentSheet : public RecordSheet
{
    Q_OBJECT
public:
    /// `bill`: as the book has it.
    VendorPaymentSheet(const Bill &bill, BooksActions &actions, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject fields() const override;
    [[nodiscard]] QList<Problem> problems() const override;
    [[nodiscard]] QString savedWords(const QJsonObject &record) const override;
    [[nodiscard]] QString ownField(const QString &field) const override;

private:
    void build();
    [[nodiscard]] bool isForeign() const;
    Bill m_bill;
    QLineEdit *m_amount, *m_rate, *m_reference;
    DateField *m_date;
    QComboBox *m_mode, *m_account;
};
} // namespace atlas
