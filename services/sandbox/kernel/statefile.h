// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/world.h"

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace atlas::sandbox
{
/// The file of --state: one JSON object with a member per app. A thread of its own writes changes shortly after they
/// were made, to a temporary file that is then renamed, readable by its owner only.
class StateFile
{
public:
    explicit StateFile(QString path);
    ~StateFile();
    /// Before start(): whose state is kept.
    void add(Persistent persistent);
    /// Loads what the file holds into the apps and starts the writer. False, with a sentence, for a file that cannot be
    /// read; a file that does not exist yet is a fresh start. With an empty path nothing is kept.
    [[nodiscard]] bool start(QString *error);
    /// The state of this app has changed. Callable from any thread.
    void changed(const QString &name);
    /// Writes what is outstanding and ends the writer.
    void stop();

private:
    void run();
    void write(const std::set<QString> &names);
    QString m_path;
    QList<Persistent> m_apps;
    QJsonObject m_content; ///< last saved state of each app; the writer's alone once started
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::set<QString> m_dirty;
    bool m_stopping = false;
    std::thread m_writer;
};
} // namespace atlas::sandbox
