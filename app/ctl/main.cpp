// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/commands.h"
#include "app/ctl/secretinput.h"

#include <QCoreApplication>
#include <QTimer>

namespace
{
using namespace atlas::ctl;

int finished(const Outcome &outcome)
{
    writeStandardOutput(outcome.text);
    return outcome.exitCode;
}

/// Runs the command inside the event loop: whoever ends before exec() begins cannot end it.
int runInEventLoop(Commands &commands)
{
    Outcome outcome;
    QTimer::singleShot(0, qApp, [&commands, &outcome] {
        QCoro::connect(commands.run(), qApp, [&outcome](const Outcome &result) {
            outcome = result;
            QCoreApplication::quit();
        });
    });
    QCoreApplication::exec();
    return finished(outcome);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    atlas::setApplicationIdentity(QStringLiteral(ATLAS_VERSION));
    const atlas::Result<Invocation> invocation = parseArguments(QCoreApplication::arguments().mid(1));
    if (!invocation)
        return finished(failure(invocation.error()));
    logToStandardError(invocation->verbose);
    if (const std::optional<Outcome> answer = Commands::withoutAccount(*invocation))
        return finished(*answer);
    Commands commands(*invocation);
    commands.readInput();
    return runInEventLoop(commands);
}
