// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/create/deliverysheet.h"

class QSpinBox;

namespace atlas
{
class DateField;

/// Asks by how many working days tasks are moved, or for a new start, a new end or both.
class BulkDaysSheet : public DeliverySheet
{
    Q_OBJECT
public:
    enum class Way { Shift, Set };
    BulkDaysSheet(ProjectsActions &actions, Way way, int tasks, QWidget *parent);

Q_SIGNALS:
    /// `days` for those not set; 0 when days were set.
    void chosen(int days, const QDate &start, const QDate &end);

protected:
    [[nodiscard]] QJsonObject entries() const override;
    [[nodiscard]] QList<EntryProblem> problems() const override;
    void send() override;

private:
    Way m_way;
    QSpinBox *m_days = nullptr;
    DateField *m_start = nullptr;
    DateField *m_end = nullptr;
};
} // namespace atlas
