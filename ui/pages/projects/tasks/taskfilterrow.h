// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/taskmodels.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace atlas
{
class Chip;
class FilterButton;
class SearchField;

/// What board and table of the tasks are filtered by: words, owner, overdue ones; and the chip over tasks that a figure
/// or a cell asked for. The project is chosen for the whole page.
class TaskFilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit TaskFilterRow(DeliveryBook &book, QWidget *parent = nullptr);
    /// Finished tasks are hidden until "Show completed" is pressed, or a figure asks for them. Off: all are shown.
    void hideCompleted();
    /// What hides a task is taken off; whether it passes then is the model's to say.
    void reveal(const ProjectTask &task);
    void setProject(const QString &projectId); ///< empty: all that are open
    /// Takes the other filters off: a figure counts all its records.
    void setOnly(const QString &label, const QStringList &ids);
    /// Everything off but the project.
    void clear();
    [[nodiscard]] const TaskFilter &filter() const { return m_filter; }
    void focusText();
    /// Where views put what belongs at the right end.
    [[nodiscard]] QHBoxLayout *end() const { return m_end; }

Q_SIGNALS:
    void filterChanged(const atlas::TaskFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void apply(const TaskFilter &filter);
    void edited();
    void countHidden();
    DeliveryBook &m_book;
    TaskFilter m_filter;
    QString m_onlyLabel;
    bool m_hidesCompleted = false;
    SearchField *m_text;
    FilterButton *m_owner;
    Chip *m_overdue, *m_completed;
    QToolButton *m_only;
    QHBoxLayout *m_end;
};
} // namespace atlas
