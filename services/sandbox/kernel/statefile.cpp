// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/statefile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace atlas::sandbox
{
namespace
{
/// Several changes in a row become one write, yet none waits longer than a user takes to press Ctrl+C.
constexpr std::chrono::milliseconds settleTime{250};
} // namespace

StateFile::StateFile(QString path)
    : m_path(std::move(path))
{
}

StateFile::~StateFile()
{
    stop();
}

void StateFile::add(Persistent persistent)
{
    m_apps.append(std::move(persistent));
}

bool StateFile::start(QString *error)
{
    if (m_path.isEmpty())
        return true;
    QFile file(m_path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            *error = u"cannot read the state file %1: %2"_s.arg(m_path, file.errorString());
            return false;
        }
        QJsonParseError problem;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
        if (problem.error != QJsonParseError::NoError || !document.isObject()) {
            *error = u"the state file %1 is damaged: %2"_s.arg(m_path, problem.errorString());
            return false;
        }
        m_content = document.object();
        for (const Persistent &app : std::as_const(m_apps)) {
            if (m_content.contains(app.name))
                app.load(m_content[app.name].toObject());
        }
    }
    m_writer = std::thread([this] { run(); });
    return true;
}

void StateFile::changed(const QString &name)
{
    if (m_path.isEmpty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_dirty.insert(name);
    }
    m_wake.notify_one();
}

void StateFile::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_writer.joinable())
        m_writer.join();
}

void StateFile::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_dirty.empty(); });
        m_wake.wait_for(lock, settleTime, [this] { return m_stopping; });
        const std::set<QString> dirty = std::exchange(m_dirty, {});
        const bool last = m_stopping;
        if (!dirty.empty()) {
            lock.unlock();
            write(dirty);
            lock.lock();
        }
        if (last && m_dirty.empty())
            return;
    }
}

void StateFile::write(const std::set<QString> &names)
{
    for (const Persistent &app : std::as_const(m_apps)) {
        if (names.contains(app.name))
            m_content.insert(app.name, app.save());
    }
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly)) {
        qWarning("cannot write the state file %s: %s", qPrintable(m_path), qPrintable(file.errorString()));
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(m_content).toJson(QJsonDocument::Compact));
    if (!file.commit())
        qWarning("cannot write the state file %s: %s", qPrintable(m_path), qPrintable(file.errorString()));
}
} // namespace atlas::sandbox
