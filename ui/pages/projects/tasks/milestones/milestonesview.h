// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"
#include "ui/pages/projects/tasks/celllistview.h"

namespace atlas
{
class Chip;

/// The milestones of the open projects: when they are due, whether they will be met, how far their tasks are.
class MilestonesView : public CellListView
{
    Q_OBJECT
public:
    MilestonesView(ProjectsActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("milestones"); }

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QList<CellRows::Row> rows() const override;
    void open(const QString &id) override;
    [[nodiscard]] bool knows(const QString &id) const override;
    void createNew() override;
    void clearFilters() override;
    void retranslate() override;

private:
    struct Progress {
        int tasks = 0, done = 0, percent = 0;
        QDate lastEnd; ///< of the open tasks; invalid: none is planned
    };
    [[nodiscard]] QHash<QString, Progress> progress() const;
    [[nodiscard]] RowCell state(const Milestone &milestone, const Progress &progress) const;
    [[nodiscard]] CellRows::Row row(const Milestone &milestone, const Progress &progress) const;
    Chip *m_done;
};
} // namespace atlas
