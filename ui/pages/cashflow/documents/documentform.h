// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "services/books/documenttotals.h"

#include <QJsonObject>
#include <QWidget>

class QDateEdit;

namespace atlas
{
/// The form of an invoice, estimate, purchase order, bill or credit note: contact search, date and due or expiry date,
/// terms, currency with rate, reference, lines (item search, quantity, rate, discount, tax), notes, and live exact
/// totals. Knows what is wrong before anything is sent and marks the field; sends nothing itself.
class DocumentForm : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Invoice, Estimate, PurchaseOrder, Bill, CreditNote };
    DocumentForm(Kind kind, CashBook &book, QWidget *parent = nullptr);
    ~DocumentForm() override;
    /// Fills the form from a record's detail (edit, copy, conversion).
    void setRecord(const QJsonObject &detail);
    void setContact(const QString &contactId);
    /// The record as Books takes it (line_items with line_item_id when editing); only meaningful when problem() is
    /// empty.
    [[nodiscard]] QJsonObject record() const;
    /// Only what differs from setRecord(): for update(). Arrays whole.
    [[nodiscard]] QJsonObject changes() const;
    /// The touched fields as they were: the `base` of update().
    [[nodiscard]] QJsonObject base() const;
    /// The first thing wrong, in words, with its field marked and focused when `focus`; empty: all is well.
    [[nodiscard]] QString problem(bool focus = true);
    /// Marks the field a refusal names ("line_items/1/rate", "invoice_number", "customer_id") with the sentence.
    void markField(const QString &field, const QString &sentence);
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    void edited();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
