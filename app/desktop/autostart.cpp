// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace atlas::autostart
{
namespace
{
#if defined(Q_OS_WIN)
const QString kRunKey = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
const QString kRunName = QStringLiteral("Atlas");
#else
/// Where the system looks for what starts with it.
QString startFile()
{
#if defined(Q_OS_MACOS)
    return QDir::homePath() + u"/Library/LaunchAgents/dev.atlas.Atlas.plist"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/autostart/dev.atlas.Atlas.desktop"_s;
#endif
}
#endif

/// One argument of an Exec line: in quotes, with what is special there escaped, and "%" doubled.
/// Source: Desktop Entry Specification, "The Exec key".
QString execArgument(const QString &argument)
{
    QString quoted;
    for (const QChar letter : argument) {
        if (u"\"`$\\"_s.contains(letter))
            quoted += u"\\\\"_s; // the file's own escape of a backslash
        if (letter == u'\\')
            quoted += u'\\'; // a backslash is escaped in the file, too
        quoted += letter == u'%' ? u"%%"_s : QString(letter);
    }
    return u'"' + quoted + u'"';
}

/// One argument as Windows splits command lines: backslashes count only before a quote.
QString windowsArgument(const QString &argument)
{
    QString quoted;
    qsizetype slashes = 0;
    for (const QChar letter : argument) {
        if (letter == u'"')
            quoted += QString(slashes + 1, u'\\');
        slashes = letter == u'\\' ? slashes + 1 : 0;
        quoted += letter;
    }
    return u'"' + quoted + QString(slashes, u'\\') + u'"';
}

QStringList commandOf(const StartUp &what)
{
    return QStringList{what.program} + what.arguments;
}
} // namespace

StartUp thisProgram(const QStringList &arguments)
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return {image.isEmpty() ? QCoreApplication::applicationFilePath() : image, arguments};
}

QString desktopEntry(const StartUp &what)
{
    QStringList command;
    const QStringList parts = commandOf(what);
    for (const QString &part : parts)
        command.append(execArgument(part));
    return u"[Desktop Entry]\nType=Application\nName=Atlas\nIcon=dev.atlas.Atlas\nTerminal=false\n"
           "X-GNOME-Autostart-enabled=true\nExec=%1\n"_s.arg(command.join(u' '));
}

QString launchAgent(const StartUp &what)
{
    QString arguments;
    const QStringList parts = commandOf(what);
    for (const QString &part : parts)
        arguments += u"    <string>%1</string>\n"_s.arg(part.toHtmlEscaped());
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n  <key>Label</key>\n  <string>dev.atlas.Atlas</string>\n"
           "  <key>ProgramArguments</key>\n  <array>\n%1  </array>\n  <key>RunAtLoad</key>\n  <true/>\n"
           "</dict>\n</plist>\n"_s.arg(arguments);
}

QString runCommand(const StartUp &what)
{
    QStringList command{windowsArgument(QDir::toNativeSeparators(what.program))};
    for (const QString &argument : what.arguments)
        command.append(windowsArgument(argument));
    return command.join(u' ');
}

#if defined(Q_OS_WIN)
bool isOn()
{
    return QSettings(kRunKey, QSettings::NativeFormat).contains(kRunName);
}

QString setOn(bool wanted, const StartUp &what)
{
    QSettings run(kRunKey, QSettings::NativeFormat);
    if (wanted)
        run.setValue(kRunName, runCommand(what));
    else
        run.remove(kRunName);
    run.sync();
    return run.status() == QSettings::NoError ? QString() : kRunKey;
}
#else
bool isOn()
{
    QFile file(startFile());
    // Desktops switch an entry off by a line of their own.
    return file.open(QIODevice::ReadOnly) && !file.readAll().contains("X-GNOME-Autostart-enabled=false");
}

QString setOn(bool wanted, const StartUp &what)
{
    const QString path = startFile();
    if (!wanted) {
        QFile file(path);
        return !file.exists() || file.remove() ? QString() : file.errorString();
    }
#if defined(Q_OS_MACOS)
    const QByteArray text = launchAgent(what).toUtf8();
#else
    const QByteArray text = desktopEntry(what).toUtf8();
#endif
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}
#endif
} // namespace atlas::autostart
