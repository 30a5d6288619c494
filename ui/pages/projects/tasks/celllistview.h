// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/tasks/cellrows.h"
#include "ui/widgets/fittedcolumns.h"

class QHBoxLayout;
class QPushButton;
class QTableView;

namespace atlas
{
class Card;
class DeliveryBook;
class SearchField;
class StateView;

/// A list of records with a search field, a button for a new one, a table and the drawn state of an empty list.
/// Subclasses say the rows and what opens.
class CellListView : public ProjectView
{
    Q_OBJECT
public:
    /// `name`: ends the object names of search field, table and button.
    CellListView(const QString &name, ProjectsActions &actions, QWidget *parent);
    ~CellListView() override;
    void setProject(const QString &projectId) override;
    /// Selects the row (a filter that hides it is taken off) and opens it. Ids of other records are passed over.
    void openRecord(const QString &id) override;
    [[nodiscard]] CellRows &model() { return *m_model; }

protected:
    [[nodiscard]] virtual QStringList titles() const = 0;
    /// All that pass the subclass's own filters; the words of the search field are applied to them.
    [[nodiscard]] virtual QList<CellRows::Row> rows() const = 0;
    virtual void open(const QString &id) = 0;
    /// Whether the list is of such records at all, shown or filtered away.
    [[nodiscard]] virtual bool knows(const QString &id) const = 0;
    virtual void createNew() = 0;
    virtual void clearFilters() = 0;
    /// Words of this class and of the subclass; called at the end of the subclass's constructor and on a change of
    /// language. Subclasses call the base first.
    virtual void retranslate();
    void refill();
    void setTexts(const QString &newRecord, const QString &accessibleName, const QString &emptyTitle,
                  const QString &emptyAdvice);
    void setWidths(const QList<FittedColumns::Column> &widths);
    void sortBy(int column);
    /// Where subclasses put their filters: right of the search field.
    [[nodiscard]] QHBoxLayout *toolRow() const { return m_tools; }
    [[nodiscard]] ProjectsActions &actions() const { return m_actions; }
    [[nodiscard]] const DeliveryBook &book() const;
    [[nodiscard]] const QString &projectId() const { return m_project; }
    /// Of the chosen project; without one, of any that is open.
    [[nodiscard]] bool isShown(const QString &projectId) const;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] bool passesText(const CellRows::Row &row) const;
    ProjectsActions &m_actions;
    CellRows *m_model;
    QHBoxLayout *m_tools;
    SearchField *m_search;
    QPushButton *m_new;
    Card *m_card;
    QTableView *m_table;
    StateView *m_empty;
    QString m_project;
};
} // namespace atlas
