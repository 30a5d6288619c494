// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/taskfields.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace atlas
{
class DateField;
class FieldBox;
class Label;
class OwnersField;

/// The fields of a task as editors. Knows what stands in them and what is wrong; saves nothing itself.
class TaskForm : public QWidget
{
    Q_OBJECT
public:
    explicit TaskForm(QWidget *parent = nullptr);
    /// What can be chosen for a task of this project. Entries that are shown stay.
    void setChoices(const DeliveryBook &book, const ProjectTask &task, const QList<WorkPerson> &members);
    void setEntries(const TaskEntries &entries);
    [[nodiscard]] TaskEntries entries() const;
    /// A warning under the description; empty: none.
    void setDescriptionNote(const QString &note);
    /// A sentence at a field in Zoho's name ("owners", "hours" and "owners_and_work" are one); false: no such field.
    bool setProblem(const QString &field, const QString &sentence);
    void clearProblems();
    /// Why nothing can be changed; empty: it can.
    void setLocked(const QString &why);

Q_SIGNALS:
    void edited();
    void membersWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void add(const QString &field, QWidget *editor, int row, int column, int span = 1);
    void fillChoice(QComboBox &box, const QString &id, const QList<QPair<QString, QString>> &choices);
    void retranslate();
    [[nodiscard]] static QString ownField(const QString &field);
    QGridLayout *m_grid;
    QLineEdit *m_name;
    QComboBox *m_status, *m_list, *m_priority, *m_billing;
    OwnersField *m_owners;
    DateField *m_start, *m_end;
    QSpinBox *m_percent;
    QPlainTextEdit *m_description;
    Label *m_note;
    QHash<QString, FieldBox *> m_boxes;
    bool m_filling = false;
    bool m_stacked = false;
};
} // namespace atlas
