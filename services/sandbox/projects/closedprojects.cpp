// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/closedprojects.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

bool isClosedProject(const QJsonObject &project)
{
    return project.value(u"is_completed"_s).toBool() || project.value(u"status"_s)[u"is_closed_type"].toBool() ||
           project.value(u"project_type"_s) == u"archived"_s;
}

std::optional<Response> closedRefusal(const Call &call, const QString &projectId)
{
    const QJsonObject *project = std::as_const(call.store).of(kind::projects).find(projectId);
    if (!project || !isClosedProject(*project))
        return std::nullopt;
    const bool archived = project->value(u"project_type"_s) == u"archived"_s;
    return refuse(call.request, {.title = u"INVALID_PARAMETER_VALUE"_s,
                                 .message = archived ? u"The project is archived"_s : u"The project is completed"_s,
                                 .field = u"project"_s,
                                 .errorType = u"OPERATIONAL_VALIDATION_ERROR"_s});
}
} // namespace atlas::sandbox::projects
