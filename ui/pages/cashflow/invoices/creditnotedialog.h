// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/formsheet.h"

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace atlas
{
class FieldBox;
class Label;

/// Takes an invoice back, all of it or an amount, with the reason: creates a credit note and applies it to the invoice.
/// A credit note that could not be applied is not made again: the second attempt only applies it.
class CreditNoteDialog : public FormSheet
{
    Q_OBJECT
public:
    /// `detail`: the invoice with its lines; `invoice`: its row.
    CreditNoteDialog(const Invoice &invoice, const QJsonObject &detail, BooksActions &actions, QWidget *parent);

Q_SIGNALS:
    /// Books has confirmed: the invoice as it is now.
    void credited(const QJsonObject &invoice);

protected:
    [[nodiscard]] bool isTouched() const override { return m_touched; }
    void submit() override;

private:
    void build();
    void fillTaxes();
    void updateParts();
    [[nodiscard]] bool findProblem();
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] std::optional<Money> amount(QString *why) const;
    [[nodiscard]] QJsonObject record() const;
    void created(const Result<QJsonObject> &note);
    void apply();
    void applied(const Result<QJsonObject> &invoice);
    Invoice m_invoice;
    QJsonObject m_detail;
    QString m_noteId, m_noteNumber; ///< of the credit note that was made
    Money m_noteTotal;
    bool m_touched = false;
    QRadioButton *m_all, *m_part;
    QLineEdit *m_amount, *m_reason;
    QComboBox *m_tax;
    FieldBox *m_amountBox, *m_taxBox, *m_reasonBox;
    QPushButton *m_save;
};
} // namespace atlas
