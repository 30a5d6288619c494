// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/workcalendar.h"
#include "models/verbs/verbform.h"

namespace atlas::verbs
{
/// Task lists and tasks a project begins with, in one language. Data: resources/templates/*.json.
struct ProjectTemplate {
    struct Task {
        QString name;
        int start = 0; ///< working days after the project's first
        int days = 1;  ///< working days it takes
        bool billable = true;
        friend bool operator==(const Task &, const Task &) = default;
    };
    struct List {
        QString name;
        QList<Task> tasks;
        friend bool operator==(const List &, const List &) = default;
    };
    QString id, name;
    QList<List> lists;
    friend bool operator==(const ProjectTemplate &, const ProjectTemplate &) = default;
};

/// All that come with Atlas, in their order. `language`: "en" or "fr"; where it is missing, English.
[[nodiscard]] QList<ProjectTemplate> projectTemplates(const QString &language);
/// One of them as its file says; nullopt: the file is none.
[[nodiscard]] std::optional<ProjectTemplate> projectTemplate(const QByteArray &file, const QString &language);
/// The steps that make its lists and tasks in the project that step `projectKey` makes.
[[nodiscard]] QList<VerbStep> stepsOf(const ProjectTemplate &model, const QString &projectKey, const QDate &start,
                                      const WorkCalendar &calendar);
/// The last day of its last task; `start` for an empty one.
[[nodiscard]] QDate lastDayOf(const ProjectTemplate &model, const QDate &start, const WorkCalendar &calendar);
} // namespace atlas::verbs
