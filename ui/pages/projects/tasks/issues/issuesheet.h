// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/create/deliverysheet.h"

class QComboBox;
class QLineEdit;

namespace atlas
{
class DateField;

/// An issue: reported, or its title, status, assignee and due day changed. Its severity is shown only: the ids that
/// writing it needs are told by no list.
class IssueSheet : public DeliverySheet
{
    Q_OBJECT
public:
    /// Without id a new one, of `issue.projectId` if that is set.
    IssueSheet(ProjectsActions &actions, const ProjectIssue &issue, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject entries() const override;
    [[nodiscard]] QList<EntryProblem> problems() const override;
    void send() override;
    void stored(const QJsonObject &record) override;

private:
    void build();
    void fillProjects();
    void fillPeople();
    void fillStatuses();
    /// Every field in Zoho's form.
    [[nodiscard]] QJsonObject record() const;
    ProjectIssue m_issue;
    QLineEdit *m_name;
    QComboBox *m_project, *m_assignee, *m_status;
    DateField *m_due;
    QJsonObject m_first; ///< the fields as they were
};
} // namespace atlas
