// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/records/recordsheet.h"

class QComboBox;
class QLineEdit;

namespace atlas
{
/// A customer: name, the person written to, terms and, of a new one, the currency. E-mail and phone are those of the
/// primary contact person, as Books keeps them; the other persons of the contact stay as they are.
class ContactSheet : public RecordSheet
{
    Q_OBJECT
public:
    ContactSheet(BooksActions &actions, QWidget *parent);
    /// Changes a customer: its detail as BooksActions::record gives it.
    void editContact(const QString &id, const QJsonObject &detail);

protected:
    [[nodiscard]] QJsonObject fields() const override;
    [[nodiscard]] QList<Problem> problems() const override;
    void fill(const QJsonObject &detail) override;
    [[nodiscard]] QString savedWords(const QJsonObject &record) const override;
    [[nodiscard]] QString ownField(const QString &field) const override;

private:
    void build();
    void fillTerms(int selected);
    [[nodiscard]] QJsonArray persons() const;
    QLineEdit *m_name, *m_company, *m_first, *m_last, *m_email, *m_phone;
    QComboBox *m_terms, *m_currency;
    QPushButton *m_save;
    QJsonArray m_persons; ///< as Books holds them
    int m_primary = -1;   ///< index of the one the sheet shows
};
} // namespace atlas
