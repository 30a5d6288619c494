// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/milestones.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString readPhases = u"milestones.READ"_s;

/// Both words answer: "milestones" and "phases".
QList<ProjectsRoute> phaseRoutes(const QString &word)
{
    const QString all = u"/projects/{pr}/"_s + word;
    const QString one = all + u"/{phase}"_s;
    return {{"GET", u'/' + word, readPhases, listPortalMilestones},
            {"GET", all, readPhases, listMilestones},
            {"POST", all, u"milestones.CREATE"_s, createMilestone},
            {"GET", one, readPhases, getMilestone},
            {"PATCH", one, u"milestones.UPDATE"_s, updateMilestone},
            {"DELETE", one, u"milestones.DELETE"_s, deleteMilestone},
            {"POST", one + u"/clone"_s, u"milestones.CREATE"_s, cloneMilestone}};
}
} // namespace

QList<ProjectsRoute> milestoneRoutes()
{
    return phaseRoutes(u"milestones"_s) + phaseRoutes(u"phases"_s) +
           QList<ProjectsRoute>{{"GET", u"/projects/{pr}/baselines"_s, u"tasks.READ"_s, listBaselines},
                                {"GET", u"/projects/{pr}/baselinedetails"_s, u"tasks.READ"_s, baselineDetails}};
}
} // namespace atlas::sandbox::projects
