// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/create/deliverysheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace atlas
{
class DateField;
class OwnersField;

/// A new task or subtask. Its owners can only be members of its project, which are read from Projects.
class CreateTaskSheet : public DeliverySheet
{
    Q_OBJECT
public:
    CreateTaskSheet(ProjectsActions &actions, const QString &projectId, const QString &parentTaskId,
                    const QString &name, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject entries() const override;
    [[nodiscard]] QList<EntryProblem> problems() const override;
    void send() override;
    void stored(const QJsonObject &record) override;

private:
    void build();
    void fillProjects(const QString &projectId);
    void projectChosen();
    void fillParents(const QString &projectId);
    void readMembers(const QString &projectId);
    [[nodiscard]] TaskEntries taskEntries() const;
    [[nodiscard]] QString projectId() const;
    QString m_parentId;
    QComboBox *m_project, *m_list, *m_parent, *m_priority, *m_billing;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    OwnersField *m_owners;
    DateField *m_start, *m_end;
    QString m_membersOf; ///< project whose members are known
    QSet<QString> m_memberIds;
};
} // namespace atlas
