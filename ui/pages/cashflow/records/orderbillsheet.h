// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsheet.h"

class QLineEdit;

namespace atlas
{
class DateField;

/// Makes a bill of what a purchase order has not been billed for yet, linked with the order, so that Books counts the
/// order as billed. Source: https://www.zoho.com/books/api/v3/bills/ ("purchaseorder_ids").
class OrderBillSheet : public RecordSheet
{
    Q_OBJECT
public:
    /// `order`: the detail of a purchase order, with its lines.
    OrderBillSheet(const QJsonObject &order, BooksActions &actions, QWidget *parent);
    /// The lines a bill of the order takes: quantities not billed yet, in Books' names. Empty: nothing is left.
    [[nodiscard]] static QJsonArray openLines(const QJsonObject &order);

protected:
    [[nodiscard]] QJsonObject fields() const override;
    [[nodiscard]] QList<Problem> problems() const override;
    [[nodiscard]] QString savedWords(const QJsonObject &record) const override;

private:
    void build();
    [[nodiscard]] bool isForeign() const;
    QJsonObject m_order;
    QLineEdit *m_number, *m_rate;
    DateField *m_date, *m_due;
};
} // namespace atlas
