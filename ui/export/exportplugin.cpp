// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exportplugin.h"

#include <QCoreApplication>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

namespace atlas::exportloader
{
ExportPlugin *plugin(QString *why)
{
    static ExportPlugin *loaded = nullptr;
    const QString here = QCoreApplication::applicationDirPath();
    // Beside the program; tests stand one folder below; an installed program has it under lib.
    for (const QString &folder : {u"/plugins/"_s, u"/../plugins/"_s, u"/../lib/atlas/plugins/"_s}) {
        if (loaded)
            break;
        QPluginLoader loader(here + folder + u"atlas_export"_s);
        loaded = qobject_cast<ExportPlugin *>(loader.instance());
        if (why && !loaded)
            *why = loader.errorString();
    }
    return loaded;
}
} // namespace atlas::exportloader
