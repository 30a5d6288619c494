// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commandlist.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/commandpreviewpane.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHash>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTimer>

namespace atlas
{
struct CommandPalette::Private {
    QList<const CommandSource *> sources;
    CommandListModel *model = nullptr;
    Card *card = nullptr;
    QLineEdit *input = nullptr;
    QListView *list = nullptr;
    Label *count = nullptr;
    CommandPreviewPane *preview = nullptr;
    QWidget *hints = nullptr;
    QList<std::pair<Label *, const char *>> hintWords; ///< and their English source
    Label *where = nullptr;                            ///< what is searched without a request
    Label *empty = nullptr;                            ///< in the place of the list: what was searched in vain
    QTimer *emptySoon = nullptr;
    QList<Command> commands;
    QHash<QString, const CommandSource *> origins; ///< of the commands shown, by their id
    struct Recent {
        Command command;
        const CommandSource *source;
    };
    QList<Recent> recent;           ///< the last one first
    std::unique_ptr<QObject> asker; ///< of what is looked for further; gone once nobody waits for it
    QPointer<QWidget> before;       ///< had the focus; gets it back

    /// What stands in the field, and what its first letter narrows the search to.
    struct Asked {
        QString words;
        QChar mark; ///< '>', '@', '#' or null
        [[nodiscard]] bool wants(const Command &command) const;
    };
    [[nodiscard]] Asked asked() const;
    void layOut() const;
    void addHints(const QList<std::pair<QStringList, const char *>> &hints);
};
} // namespace atlas
