// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/sandboxserver.h"

#include <csignal>
#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int wrongUsage = 2;

#ifdef Q_OS_UNIX
int stopPipe[2] = {-1, -1};

void writeToStopPipe(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(stopPipe[1], &byte, 1);
}

/// A signal handler may do next to nothing: it writes a byte, the event loop reads it and quits.
void quitOnSignals(QCoreApplication &app)
{
    if (::pipe(stopPipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(stopPipe[0], QSocketNotifier::Read, &app);
    QObject::connect(notifier, &QSocketNotifier::activated, &app, [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = writeToStopPipe;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}
#else
void quitOnSignals(QCoreApplication &)
{
    const auto quit = [](int) { QCoreApplication::quit(); };
    std::signal(SIGTERM, quit);
    std::signal(SIGINT, quit);
}
#endif

int refuse(const QString &sentence)
{
    std::fprintf(stderr, "atlas-sandbox: %s\n", qPrintable(sentence));
    return wrongUsage;
}

/// A whole number within bounds, or nothing with the sentence that says so.
std::optional<quint32> numberOption(const QCommandLineParser &parser, const QString &name, quint32 least, quint32 most,
                                    QString *error)
{
    bool ok = false;
    const qulonglong number = parser.value(name).toULongLong(&ok);
    if (ok && number >= least && number <= most)
        return quint32(number);
    *error =
        u"--%1 takes a whole number from %2 to %3, not \"%4\""_s.arg(name).arg(least).arg(most).arg(parser.value(name));
    return std::nullopt;
}

void describeOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A local stand-in for Zoho One, on 127.0.0.1. Prints one JSON line when ready."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0 takes a free one."_s, u"number"_s, u"0"_s},
        {u"seed"_s, u"Seed of the sample data and of the secrets."_s, u"number"_s, u"1"_s},
        {u"scale"_s, u"Multiplies the sample data."_s, u"number"_s, u"1"_s},
        {u"today"_s, u"The day it is in the stand-in, yyyy-MM-dd."_s, u"date"_s},
        {u"state"_s, u"Keeps all changes in this file."_s, u"file"_s},
        {u"latency"_s, u"Milliseconds each answer waits."_s, u"ms"_s, u"0"_s},
        {u"limits"_s, u"Zoho's limits: on or off."_s, u"on|off"_s, u"on"_s},
        {u"faults"_s, u"JSON file of disturbances, read again when it changes."_s, u"file"_s},
        {u"books-edition"_s, u"Rules of Zoho Books: global or france."_s, u"edition"_s, u"global"_s},
        {u"books-locked-until"_s, u"Last day of the closed period of Books, yyyy-MM-dd."_s, u"date"_s},
        {u"projects-lock"_s, u"Seconds a throttled URL of Zoho Projects stays locked."_s, u"seconds"_s, u"600"_s},
        {u"log"_s, u"Writes one JSON line per request to this file."_s, u"file"_s},
    });
}

bool readBooksOptions(const QCommandLineParser &parser, atlas::sandbox::Options &options, QString *error)
{
    const QString edition = parser.value(u"books-edition"_s);
    const QString locked = parser.value(u"books-locked-until"_s);
    options.booksFrance = edition == u"france"_s;
    options.booksLockedUntil = QDate::fromString(locked, Qt::ISODate);
    if (edition != u"global"_s && edition != u"france"_s)
        *error = u"--books-edition takes global or france, not \"%1\""_s.arg(edition);
    else if (!locked.isEmpty() && !options.booksLockedUntil.isValid())
        *error = u"--books-locked-until takes a date such as 2026-03-31, not \"%1\""_s.arg(locked);
    return error->isEmpty();
}

std::optional<atlas::sandbox::Options> readOptions(const QCommandLineParser &parser, QString *error)
{
    atlas::sandbox::Options options;
    const auto port = numberOption(parser, u"port"_s, 0, 65535, error);
    const auto seed = numberOption(parser, u"seed"_s, 0, 4294967295U, error);
    const auto scale = numberOption(parser, u"scale"_s, 1, 10000, error);
    const auto latency = numberOption(parser, u"latency"_s, 0, 600000, error);
    const auto projectsLock = numberOption(parser, u"projects-lock"_s, 1, 86400, error);
    if (!port || !seed || !scale || !latency || !projectsLock)
        return std::nullopt;
    options.port = int(*port);
    options.seed = *seed;
    options.scale = int(*scale);
    options.latencyMs = int(*latency);
    options.projectsLockSeconds = int(*projectsLock);
    options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (parser.isSet(u"today"_s) && !options.today.isValid()) {
        *error = u"--today takes a date such as 2026-03-31, not \"%1\""_s.arg(parser.value(u"today"_s));
        return std::nullopt;
    }
    const QString limits = parser.value(u"limits"_s);
    if (limits != u"on"_s && limits != u"off"_s) {
        *error = u"--limits takes on or off, not \"%1\""_s.arg(limits);
        return std::nullopt;
    }
    options.limits = limits == u"on"_s;
    if (!readBooksOptions(parser, options, error))
        return std::nullopt;
    options.stateFile = parser.value(u"state"_s);
    options.faultsFile = parser.value(u"faults"_s);
    options.logFile = parser.value(u"log"_s);
    return options;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"atlas-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));
    QCommandLineParser parser;
    describeOptions(parser);
    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (parser.isSet(u"help"_s))
        parser.showHelp();
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    if (!parser.positionalArguments().isEmpty())
        return refuse(u"unexpected argument \"%1\""_s.arg(parser.positionalArguments().constFirst()));

    QString error;
    const auto options = readOptions(parser, &error);
    if (!options)
        return refuse(error);
    quitOnSignals(app); // before the announcement: whoever reads it may stop the program at once
    atlas::sandbox::SandboxServer server(*options);
    if (!server.start())
        return refuse(server.error());
    const QByteArray line = QJsonDocument(server.announcement()).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
