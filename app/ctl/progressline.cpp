// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/progressline.h"

#include <cstdio>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace atlas::ctl
{
namespace
{
constexpr std::chrono::milliseconds kBetween{250};

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}
} // namespace

ProgressLine::ProgressLine()
    : m_began(std::chrono::steady_clock::now())
    , m_terminal(isTerminal())
{
}

ProgressLine::~ProgressLine()
{
    if (m_written)
        std::fputs("\r\033[K", stderr);
}

OperationProgress ProgressLine::told()
{
    if (!m_terminal)
        return {};
    return [this](qint64 done, qint64 total) { show(done, total); };
}

QString ProgressLine::text(qint64 done, qint64 total, std::chrono::milliseconds after)
{
    const QLocale c = QLocale::c();
    const auto size = [&c](qint64 bytes) { return c.formattedDataSize(bytes, 2, QLocale::DataSizeTraditionalFormat); };
    QString line = total > 0 ? u"%1 %  %2 of %3"_s.arg(done * 100 / total, 3).arg(size(done), size(total)) : size(done);
    if (after.count() > 0)
        line += u"  %1/s"_s.arg(size(done * 1000 / after.count()));
    return line;
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_written && now - m_shown < kBetween)
        return;
    m_shown = now;
    m_written = true;
    const auto after = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_began);
    std::fprintf(stderr, "\r\033[K%s", qPrintable(text(done, total, after)));
    std::fflush(stderr);
}
} // namespace atlas::ctl
