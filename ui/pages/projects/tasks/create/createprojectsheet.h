// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/create/deliverysheet.h"

class QComboBox;
class QLineEdit;

namespace atlas
{
class DateField;

/// A new project: name, owner and days. Its group is chosen in Zoho Projects: v3 lists no groups.
class CreateProjectSheet : public DeliverySheet
{
    Q_OBJECT
public:
    CreateProjectSheet(ProjectsActions &actions, QWidget *parent);

protected:
    [[nodiscard]] QJsonObject entries() const override;
    [[nodiscard]] QList<EntryProblem> problems() const override;
    void send() override;
    void stored(const QJsonObject &record) override;

private:
    QLineEdit *m_name;
    QComboBox *m_owner;
    DateField *m_start, *m_end;
};
} // namespace atlas
