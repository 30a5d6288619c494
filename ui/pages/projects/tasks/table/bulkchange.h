// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectsactions.h"

namespace atlas
{
/// What one change did to many tasks.
struct BulkResult {
    struct Refused {
        QString taskId, name, why, details;
    };
    int changed = 0;
    int unchanged = 0; ///< already so
    int left = 0;      ///< not touched any more: the person stopped it
    bool deleted = false;
    QList<Refused> refused;
};

/// One change of many tasks, verified and written one after the other. A refusal is noted and the rest goes on; the
/// person can stop it, then the rest is left as it was.
class BulkChange : public QObject
{
    Q_OBJECT
public:
    /// What to change of a task, in Zoho's form; empty: nothing. Or why it cannot be changed, in words.
    struct Step {
        QJsonObject changes;
        QString refusal;
    };
    using Wanted = std::function<Step(const ProjectTask &task)>;
    BulkChange(ProjectsActions &actions, QObject *parent = nullptr);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const BulkResult &result() const { return m_result; }
    /// Refused while one is running.
    bool start(const QStringList &taskIds, Wanted wanted);
    /// Deletes instead of changing.
    bool startDeleting(const QStringList &taskIds);
    void stop();

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    bool begin(const QStringList &taskIds);
    void next();
    void change(const ProjectTask &task);
    void remove(const ProjectTask &task);
    void refuse(const ProjectTask &task, const ApiError &error);
    void keep();
    void goOn();
    ProjectsActions &m_actions;
    Wanted m_wanted;
    QStringList m_left;
    int m_total = 0;
    bool m_running = false, m_deleting = false;
    BulkResult m_result;
    QList<ProjectsActions::ChangeBack> m_back; ///< of what was changed, newest first
};
} // namespace atlas
