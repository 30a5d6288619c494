// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/desktop/atlaslink.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace atlas
{
/// The command line of atlas, checked.
struct Options {
    bool sandbox = false; ///< open on the sample data
    QString role;         ///< "ceo", ...; empty: as last time
    QString language;     ///< "fr", "en", "pseudo"; empty: settings, then system
    QString theme;        ///< "light", "dark"; empty: settings
    QString profile = QStringLiteral("default");
    QString tourDirectory; ///< take pictures of every page, then exit
    QStringList tourPages; ///< only these pages and no dialogs; empty: everything
    QSize windowSize;      ///< empty: as last time
    int zoomPercent = 100;
    QString dataToday; ///< date of the sample data, yyyy-MM-dd; for pictures that stay the same
    bool quitAfterFirstPaint = false;
    QString startupTraceFile;
    QString logFile;   ///< "-": stderr
    Openings openings; ///< files to upload and links
};

struct ParsedOptions {
    Options options;
    QString error; ///< not empty: print and exit 2
    QString text;  ///< not empty: help or version; print and exit 0
};
/// Parses argv without a QCoreApplication, because zoom must be known before one exists.
[[nodiscard]] ParsedOptions parseOptions(const QStringList &arguments);
} // namespace atlas
