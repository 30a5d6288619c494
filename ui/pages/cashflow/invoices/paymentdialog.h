// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/formsheet.h"

class QComboBox;
class QLineEdit;

namespace atlas
{
class DateField;
class FieldBox;

/// Money received for one invoice: all of what is open or a part of it, never more.
class PaymentDialog : public FormSheet
{
    Q_OBJECT
public:
    /// `invoice`: the row as the book has it.
    PaymentDialog(const Invoice &invoice, BooksActions &actions, QWidget *parent);

Q_SIGNALS:
    /// Books has confirmed the payment.
    void recorded(const QJsonObject &payment);

protected:
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void submit() override;

private:
    void build();
    void fillModes();
    void fillAccounts();
    FieldBox *add(const QString &label, QWidget *editor, const QString &name);
    [[nodiscard]] bool findProblem();
    [[nodiscard]] QString amountProblem() const;
    [[nodiscard]] QString rateProblem() const;
    [[nodiscard]] QJsonObject record() const;
    void answered(const Result<QJsonObject> &payment);
    [[nodiscard]] bool isForeign() const;
    Invoice m_invoice;
    bool m_touched = false;
    QLineEdit *m_amount, *m_rate, *m_reference;
    DateField *m_date;
    QComboBox *m_mode, *m_account;
    QHash<QString, FieldBox *> m_boxes;
};
} // namespace atlas
