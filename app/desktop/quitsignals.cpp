// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/quitsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace atlas
{
#ifdef Q_OS_UNIX
namespace
{
int quitSockets[2] = {-1, -1};
bool endingBySignal = false;

/// Only what is allowed in a signal handler: the event loop reads the other end.
void onQuitSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(quitSockets[0], &byte, sizeof byte);
}
} // namespace

void quitOnSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, quitSockets) != 0)
        return;
    auto *notifier = new QSocketNotifier(quitSockets[1], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        endingBySignal = true;
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = onQuitSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

bool isEndingBySignal()
{
    return endingBySignal;
}

#else
void quitOnSignals()
{
}

bool isEndingBySignal()
{
    return false;
}
#endif
} // namespace atlas
