// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/create/deliverysheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace atlas
{
class DateField;

/// A milestone: made, or changed and completed.
class MilestoneSheet : public DeliverySheet
{
    Q_OBJECT
public:
    /// Without id a new one, of `milestone.projectId` if that is set.
    MilestoneSheet(ProjectsActions &actions, const Milestone &milestone, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject entries() const override;
    [[nodiscard]] QList<EntryProblem> problems() const override;
    void send() override;
    void stored(const QJsonObject &record) override;

private:
    void build();
    void fillProjects();
    void prepareCompleting();
    /// Every field in Zoho's form.
    [[nodiscard]] QJsonObject record() const;
    Milestone m_milestone;
    QString m_openStatus, m_closedStatus; ///< ids; empty: not known
    QLineEdit *m_name;
    QComboBox *m_project, *m_owner;
    DateField *m_start, *m_end;
    QCheckBox *m_done;
    QJsonObject m_first; ///< the fields as they were
};
} // namespace atlas
