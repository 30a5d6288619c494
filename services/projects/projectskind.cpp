// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectskind.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct ProjectsKindRow {
    QString name;
    ProjectsKindInfo info;
};

// In the order of ProjectsKind. Milestones have two spellings everywhere; "phases" is the documented one.
const auto &projectsKindRows()
{
    static const std::array rows{
        ProjectsKindRow{u"project"_s, {u"/projects"_s, {}, {u"projects"_s}, u"modified_time"_s, u"projects"_s}},
        ProjectsKindRow{u"task_list"_s,
                        {{}, u"/tasklists"_s, {u"tasklists"_s}, u"last_updated_time"_s, u"tasklists"_s}},
        ProjectsKindRow{u"task"_s, {u"/tasks"_s, u"/tasks"_s, {u"tasks"_s}, u"last_modified_time"_s, u"tasks"_s}},
        ProjectsKindRow{
            u"milestone"_s,
            {u"/phases"_s, u"/phases"_s, {u"milestones"_s, u"phases"_s}, u"last_modified_time"_s, u"milestones"_s}},
        ProjectsKindRow{u"issue"_s,
                        {u"/issues"_s, u"/issues"_s, {u"issues"_s, u"bugs"_s}, u"last_updated_time"_s, u"bugs"_s}},
        ProjectsKindRow{u"time_log"_s,
                        {u"/timelogs"_s,
                         u"/timelogs"_s,
                         {u"time_logs"_s, u"timelogs"_s},
                         u"last_modified_time"_s,
                         u"timesheets"_s}},
        ProjectsKindRow{u"user"_s, {u"/users"_s, u"/users"_s, {u"users"_s}, u"updated_time"_s, u"users"_s}},
        ProjectsKindRow{u"tag"_s, {u"/tags"_s, u"/tags"_s, {u"tags"_s}, {}, u"tags"_s}},
    };
    return rows;
}

const ProjectsKindRow &projectsKindRow(ProjectsKind kind)
{
    return projectsKindRows()[static_cast<std::size_t>(kind)];
}
} // namespace

const ProjectsKindInfo &projectsKindInfo(ProjectsKind kind)
{
    return projectsKindRow(kind).info;
}

QString projectsKindName(ProjectsKind kind)
{
    return projectsKindRow(kind).name;
}
} // namespace atlas
