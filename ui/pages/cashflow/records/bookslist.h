// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/bookstablemodel.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/cashview.h"

class QHBoxLayout;
class QTableView;
class QToolButton;

namespace atlas
{
class Label;
class SearchField;
class StateView;
class StatusFilter;

/// What every list of the books has: a search field, the status filter, the table, the line of totals under it, the
/// chip over records that a figure asked for, and the drawn state of an empty list. Subclasses add their buttons, say
/// what opens and what a new record is.
class BooksList : public CashView
{
    Q_OBJECT
public:
    BooksList(BooksTableModel::Table table, BooksActions &actions, QWidget *parent);
    ~BooksList() override;
    void showRecords(const QString &label, const QStringList &ids) override;
    /// Selects the row (a filter that hides it is taken off) and calls opened().
    void openRecord(const QString &id) override;

    [[nodiscard]] BooksTableModel &model() { return *m_model; }
    [[nodiscard]] QTableView &table() { return *m_table; }
    [[nodiscard]] QString currentId() const; ///< empty: none
    /// The selected rows as tab-separated text with a line of titles; all rows if none is selected.
    [[nodiscard]] QString asText() const;

protected:
    /// A row was clicked, Enter pressed on it, or openRecord() called.
    virtual void opened(const QString &id) { Q_UNUSED(id) }
    /// The current row changed by keyboard while the table has the focus: a panel that is open follows.
    virtual void moved(const QString &id) { Q_UNUSED(id) }
    /// Texts of this class and of the subclass; called at the end of the subclass's constructor and on a change of
    /// language. Subclasses call the base first.
    virtual void retranslate();
    /// Title, advice and button of the empty list (no records at all).
    virtual void describeEmpty(StateView &state) = 0;
    /// Where subclasses put their buttons: right of the filters.
    [[nodiscard]] QHBoxLayout *toolRow() const { return m_tools; }
    [[nodiscard]] BooksActions &actions() const { return m_actions; }
    [[nodiscard]] CashBook &book() const { return m_actions.book(); }
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTable();
    void connectParts();
    void clearRecords();
    void updateFoot();
    void copyRows();
    void applyWidths();

    BooksActions &m_actions;
    BooksTableModel *m_model;
    QHBoxLayout *m_tools;
    SearchField *m_search;
    StatusFilter *m_statuses;
    QToolButton *m_chip;
    QToolButton *m_copy;
    QTableView *m_table;
    StateView *m_empty;
    QWidget *m_card;
    Label *m_count;
    Label *m_total;
    QString m_recordsLabel;
    qsizetype m_recordsCount = 0;
};
} // namespace atlas
