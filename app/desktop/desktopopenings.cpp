// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// One window a profile, and what it is asked to open from outside.

#include "app/desktop/desktopapp.h"
#include "app/desktop/workspace.h"
#include "ui/shell/mainwindow.h"

#include <cstdio>
#include <QCoreApplication>

namespace atlas
{
bool DesktopApp::isFirst()
{
    // Pictures and measurements are of a window of their own.
    if (!m_options.tourDirectory.isEmpty() || m_options.quitAfterFirstPaint)
        return true;
    connect(&m_instance, &SingleInstance::received, this, &DesktopApp::open);
    if (m_instance.claim() != SingleInstance::Standing::Second)
        return true;
    connect(&m_instance, &SingleInstance::handedOver, qApp, [] { QCoreApplication::exit(0); });
    connect(&m_instance, &SingleInstance::unreachable, this, [] {
        std::fputs("atlas: a window of this profile is open, but it does not answer. Close it and start again.\n",
                   stderr);
        QCoreApplication::exit(1);
    });
    m_instance.handOver(m_openings);
    return false;
}

void DesktopApp::open(const Openings &openings)
{
    m_openings.files += openings.files;
    m_openings.links += openings.links;
    if (m_window)
        m_window->bringToFront();
    openWhatWaits();
}

void DesktopApp::openWhatWaits()
{
    if (!m_workspace || !m_workspace->isOpened() || m_openings.isEmpty())
        return;
    const Openings now = std::exchange(m_openings, {});
    for (const QString &link : now.links)
        m_workspace->openLink(link);
    if (!now.files.isEmpty())
        m_workspace->acceptPaths(now.files);
}
} // namespace atlas
