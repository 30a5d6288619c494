// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/projects/projectsfixture.h"

#include <QJsonArray>

namespace atlas::test
{
/// The sample week with ids that are digits, as Projects has them, so that writes reach the scripted server. "calder"
/// and "sylvamer" have the statuses Open, In progress and Closed; the others Open and Closed only.
struct TaskWorld : ProjectsWorld {
    TaskWorld();
    /// Id of a record of the sample: digits made of its name.
    [[nodiscard]] static QString id(const QString &name);
    [[nodiscard]] static QString statusId(const QString &name) { return id(QStringLiteral("status-") + name); }
    [[nodiscard]] const ProjectTask &task(const QString &name) const { return *book.task(id(name)); }
    [[nodiscard]] QString path(const QString &taskName) const { return taskPath(id(taskName)); }
    /// Answers what is read around every write: the project, its members (Léna, Hugo, Bastien, Maud) and its statuses.
    void answerReads(const QString &projectName);
    /// The task as it is in the book.
    void answerTask(const QString &taskName);
    /// The next change of the task is taken and answered with it.
    void expectPatch(const QString &taskName, const QJsonObject &over = {});
    /// Bodies of the changes sent so far.
    [[nodiscard]] QList<QJsonObject> sent(const QByteArray &method = "PATCH") const;
    /// A change of the book as a refresh would bring it.
    void edit(const std::function<void(ProjectsSnapshot &snapshot)> &change);
};
} // namespace atlas::test
