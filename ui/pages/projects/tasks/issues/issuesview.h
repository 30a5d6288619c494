// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/projects/projectsrecords.h"
#include "ui/pages/projects/tasks/celllistview.h"

namespace atlas
{
class FilterButton;

/// The issues of the open projects by severity, with their age and due day.
class IssuesView : public CellListView
{
    Q_OBJECT
public:
    IssuesView(ProjectsActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return QStringLiteral("issues"); }

protected:
    [[nodiscard]] QStringList titles() const override;
    [[nodiscard]] QList<CellRows::Row> rows() const override;
    void open(const QString &id) override;
    [[nodiscard]] bool knows(const QString &id) const override;
    void createNew() override;
    void clearFilters() override;
    void retranslate() override;

private:
    void fillFilters();
    [[nodiscard]] CellRows::Row row(const ProjectIssue &issue) const;
    [[nodiscard]] bool passesFilters(const ProjectIssue &issue) const;
    /// Place of a severity among the portal's words: the worst first; Zoho's own words are known, others follow.
    [[nodiscard]] static int severityRank(const QString &severity);
    FilterButton *m_severity, *m_status;
};
} // namespace atlas
