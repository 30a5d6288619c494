// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/profile.h"
#include "app/desktop/desktopapp.h"
#include "app/desktop/quitsignals.h"
#include "services/core/logging.h"

#include <cstdio>
#include <QApplication>

using namespace Qt::Literals::StringLiterals;

namespace
{
/// Scaling must be known before the application object exists.
void applyZoom(int percent)
{
    if (percent != 100)
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent / 100.0));
}

QStringList argumentList(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}
} // namespace

int main(int argc, char *argv[])
{
    atlas::StartupTrace trace;
    const atlas::ParsedOptions parsed = atlas::parseOptions(argumentList(argc, argv));
    if (!parsed.error.isEmpty()) {
        std::fprintf(stderr, "atlas: %s\n", qPrintable(parsed.error));
        return 2;
    }
    if (!parsed.text.isEmpty()) {
        std::fputs(qPrintable(parsed.text), stdout);
        return 0;
    }
    applyZoom(parsed.options.zoomPercent);
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    atlas::setApplicationIdentity(QStringLiteral(ATLAS_VERSION));
    trace.mark(u"main"_s);
    QApplication app(argc, argv);
    trace.mark(u"application"_s);
    QGuiApplication::setDesktopFileName(u"dev.atlas.Atlas"_s); // by it the desktop knows whose window this is
    atlas::quitOnSignals();
    const atlas::Profile profile(parsed.options.profile);
    const bool toStderr = parsed.options.logFile == u"-"_s;
    const bool toDefault = toStderr || parsed.options.logFile.isEmpty();
    if (profile.create())
        atlas::installLogFile(toDefault ? profile.logPath() : parsed.options.logFile, toStderr);

    atlas::DesktopApp desktop(parsed.options, profile, trace);
    desktop.start();
    const int code = QApplication::exec();
    desktop.shutDown();
    return code;
}
