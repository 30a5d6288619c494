// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/documents/documentform.h"
#include "ui/pages/cashflow/records/recordsview.h"
#include "ui/pages/common/factlist.h"

namespace atlas
{
class AmountTable;
class EntryList;

/// What the lists of estimates, purchase orders and bills share: lines and totals in the panel, the form for new ones
/// and changes, mail, PDF, and acts that are offered where the state of the document permits them.
class DocumentsView : public RecordsView
{
    Q_OBJECT
public:
    DocumentsView(BooksTableModel::Table table, DocumentForm::Kind kind, BooksActions &actions, QWidget *parent);
    bool createNew() override;

protected:
    /// Head, facts, lines and totals of a document. `facts` are put under the head.
    void fillDocument(const QString &kind, const BooksDocument &document, const QList<Fact> &facts);
    QPushButton *addAct(const QString &objectName, const std::function<void()> &what, bool primary = false);
    /// Offers the button where Books permits the act in this state.
    void allowAct(QPushButton &button, BooksAct act, const QString &status) const;
    /// Offers it unless `why` says why not, or something is under way.
    void allowWhen(QPushButton &button, const QString &why, const QString &tip = {}) const;
    [[nodiscard]] QString notWhile(const QString &status) const; ///< "Not possible while it is: Draft"
    [[nodiscard]] QString neededDetail() const; ///< why acts that need the lines must wait; empty: they are there
    /// Amounts of a detail in its currency.
    [[nodiscard]] QString amountIn(const QJsonObject &record, QLatin1StringView key) const;
    [[nodiscard]] QString dayText(const QDate &date) const;
    void openEditor();
    void openMail(const QString &number);
    void openPdf(const QString &number);
    void retranslate() override;
    /// A section under the totals.
    void addPart(QWidget *part);

private:
    void openForm(const QJsonObject &detail);
    void fillLines();
    void fillTotals();
    DocumentForm::Kind m_form;
    BooksKind m_books;
    FactList *m_facts;
    EntryList *m_lines;
    AmountTable *m_totals;
};
} // namespace atlas
