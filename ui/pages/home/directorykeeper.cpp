// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/home/directorykeeper.h"

#include <QCoroTask>

namespace atlas
{
namespace
{
constexpr std::chrono::minutes directoryInterval{10};
}

DirectoryKeeper::DirectoryKeeper(CrmDirectory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    m_timer.setInterval(directoryInterval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { refresh(Priority::Background); });
    connect(&directory, &CrmDirectory::changed, this, [this] { m_book.setSnapshot(m_directory.snapshot()); });
}

DirectoryKeeper::~DirectoryKeeper()
{
    m_scope.cancel();
}

void DirectoryKeeper::start()
{
    auto task = m_directory.load();
    QCoro::connect(std::move(task), this, [this](const Result<DirectorySnapshot> &snapshot) {
        if (snapshot)
            m_book.setSnapshot(*snapshot);
        m_timer.start();
        refresh(m_book.snapshot().readAt.isValid() ? Priority::Background : Priority::User);
    });
}

void DirectoryKeeper::refresh(Priority priority)
{
    if (std::exchange(m_refreshing, true))
        return;
    auto task = m_directory.refresh(priority, m_scope.token());
    QCoro::connect(std::move(task), this, [this](const Result<Done> &done) {
        m_refreshing = false;
        if (!done && done.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(done.error());
    });
}
} // namespace atlas
