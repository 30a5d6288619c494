// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/secretinput.h"

#include "services/core/logging.h"

#include <cstdio>
#include <iostream>
#include <QLoggingCategory>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
/// Turns the terminal's echo off for as long as it lives; does nothing where there is no terminal.
class SilentTerminal
{
public:
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
#ifdef Q_OS_WIN
    SilentTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
        , m_active(GetConsoleMode(m_input, &m_mode) != 0)
    {
        if (m_active)
            SetConsoleMode(m_input, m_mode & ~DWORD(ENABLE_ECHO_INPUT));
    }
    ~SilentTerminal()
    {
        if (m_active)
            SetConsoleMode(m_input, m_mode);
    }

private:
    HANDLE m_input;
    DWORD m_mode = 0;
    bool m_active;
#else
    SilentTerminal()
        : m_active(::tcgetattr(STDIN_FILENO, &m_mode) == 0)
    {
        if (!m_active)
            return;
        termios silent = m_mode;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_active)
            ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_mode);
    }

private:
    termios m_mode{};
    bool m_active;
#endif
public:
    [[nodiscard]] bool active() const
    {
        return m_active;
    }
};

void redactedMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "atlasctl: %s\n", redact(message).toUtf8().constData());
}
} // namespace

QString readSecret(const char *variable, const QString &prompt)
{
    const QString given = qEnvironmentVariable(variable);
    if (!given.isEmpty())
        return given;
    const SilentTerminal terminal;
    if (terminal.active())
        std::fprintf(stderr, "%s: ", prompt.toUtf8().constData());
    std::string line;
    std::getline(std::cin, line);
    if (terminal.active())
        std::fputc('\n', stderr);
    return QString::fromStdString(line).trimmed();
}

QByteArray readStandardInput()
{
    QByteArray all;
    char buffer[4096];
    while (const std::size_t size = std::fread(buffer, 1, sizeof buffer, stdin))
        all.append(buffer, qsizetype(size));
    return all;
}

void writeStandardOutput(const QByteArray &text)
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
    std::fflush(stdout);
}

void logToStandardError(bool verbose)
{
    qInstallMessageHandler(redactedMessage);
    if (!verbose)
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
}
} // namespace atlas::ctl
