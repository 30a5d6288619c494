// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/deliverybook.h"
#include "ui/pages/projects/tasks/table/bulkchange.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace atlas
{
class Label;

/// "3 selected: status, owner, days, done": changes all selected tasks, shows how far it is and what was refused.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    BulkBar(ProjectsActions &actions, QWidget *parent);
    void setSelection(const QStringList &taskIds);
    /// After the person confirmed it.
    void deleteSelected();
    [[nodiscard]] QString resultText() const;

Q_SIGNALS:
    /// Tasks that were refused, to select them again.
    void refusedTasks(const QStringList &taskIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showResult();
    void fillStatuses();
    void fillOwners();
    void fillDays();
    void fillDone();
    void run(const BulkChange::Wanted &wanted);
    void setStatus(const QString &name);
    void setOwner(const WorkPerson &person);
    void setPercent(int percent);
    void askDays(bool shift);
    [[nodiscard]] QList<const ProjectTask *> tasks() const;
    [[nodiscard]] BulkChange::Step closing(const ProjectTask &task) const;

    ProjectsActions &m_actions;
    BulkChange *m_change;
    QStringList m_ids;
    Label *m_count;
    QToolButton *m_status, *m_owner, *m_days, *m_done;
    QPushButton *m_delete, *m_stop, *m_showDetails;
    QWidget *m_controls;
    Label *m_progress;
    Label *m_result;
    Label *m_details;
};
} // namespace atlas
