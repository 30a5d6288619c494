// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/browser/filesmenu.h"

#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct FilesMenuWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilesMenu)
};

class FilesMenuMaker
{
public:
    FilesMenuMaker(QMenu &menu, std::function<void(FilesAct)> act)
        : m_menu(menu)
        , m_act(std::move(act))
    {
    }
    void add(FilesAct act, const QString &icon, const QString &name, const QString &key, bool possible = true)
    {
        QAction *entry = m_menu.addAction(lineIcon(icon, {{}, &Tokens::secondary, nullptr}),
                                          key.isEmpty() ? name : name + u'\t' + key);
        entry->setEnabled(possible);
        QObject::connect(entry, &QAction::triggered, &m_menu, [act, does = m_act] { does(act); });
    }
    void line() { m_menu.addSeparator(); }

private:
    QMenu &m_menu;
    std::function<void(FilesAct)> m_act;
};

bool allMay(const QList<DriveItem> &items, bool DriveRights::*right)
{
    return std::all_of(items.cbegin(), items.cend(), [right](const DriveItem &item) { return item.rights.*right; });
}

void addPlaceActs(FilesMenuMaker &menu, const FilesMenuScope &scope)
{
    menu.add(FilesAct::NewFolder, u"plus"_s, FilesMenuWords::tr("New folder\u2026"), FilesMenuWords::tr("Ctrl+N"),
             scope.canAdd);
    menu.add(FilesAct::Upload, u"upload"_s, FilesMenuWords::tr("Upload files\u2026"), {}, scope.canAdd);
    menu.add(FilesAct::Paste, u"clipboard"_s, FilesMenuWords::tr("Paste"), FilesMenuWords::tr("Ctrl+V"),
             scope.canAdd && scope.canPaste);
    menu.line();
    menu.add(FilesAct::Refresh, u"refresh"_s, FilesMenuWords::tr("Refresh"), {});
}

void addReadingActs(FilesMenuMaker &menu, const QList<DriveItem> &items)
{
    const bool one = items.size() == 1;
    menu.add(FilesAct::Open, u"eye"_s, FilesMenuWords::tr("Open"), FilesMenuWords::tr("Enter"), one);
    menu.add(FilesAct::Browser, u"external"_s, FilesMenuWords::tr("Open in the browser"), {},
             one && !items.first().webUrl.isEmpty());
    menu.add(FilesAct::Download, u"download"_s, FilesMenuWords::tr("Download\u2026"), FilesMenuWords::tr("Ctrl+D"),
             allMay(items, &DriveRights::canDownload));
    menu.line();
    menu.add(FilesAct::Share, u"share"_s, FilesMenuWords::tr("Share\u2026"), {}, one && items.first().rights.canShare);
    menu.add(FilesAct::ToClient, u"people"_s, FilesMenuWords::tr("File at a client\u2026"), {}, one);
    menu.add(FilesAct::Versions, u"history"_s, FilesMenuWords::tr("Versions\u2026"), {},
             one && !items.first().isFolder);
    menu.add(FilesAct::Details, u"info"_s, FilesMenuWords::tr("Preview and details"), FilesMenuWords::tr("Space"));
}

void addChangingActs(FilesMenuMaker &menu, const FilesMenuScope &scope)
{
    menu.add(FilesAct::Rename, u"edit"_s, FilesMenuWords::tr("Rename"), FilesMenuWords::tr("F2"),
             scope.items.size() == 1 && scope.items.first().rights.canRename);
    menu.add(FilesAct::Cut, u"drag"_s, FilesMenuWords::tr("Cut"), FilesMenuWords::tr("Ctrl+X"),
             allMay(scope.items, &DriveRights::canMove));
    menu.add(FilesAct::Copy, u"copy"_s, FilesMenuWords::tr("Copy"), FilesMenuWords::tr("Ctrl+C"));
    menu.add(FilesAct::Paste, u"clipboard"_s, FilesMenuWords::tr("Paste"), FilesMenuWords::tr("Ctrl+V"),
             scope.canAdd && scope.canPaste);
    menu.line();
    menu.add(FilesAct::Trash, u"trash"_s, FilesMenuWords::tr("Move to the trash"), FilesMenuWords::tr("Delete"),
             allMay(scope.items, &DriveRights::canDelete));
}
} // namespace

void fillFilesMenu(QMenu &menu, const FilesMenuScope &scope, const std::function<void(FilesAct)> &act)
{
    FilesMenuMaker maker(menu, act);
    if (scope.isTrash) {
        maker.add(FilesAct::Restore, u"undo"_s, FilesMenuWords::tr("Restore"), FilesMenuWords::tr("Enter"),
                  !scope.items.isEmpty());
        return;
    }
    if (scope.items.isEmpty()) {
        addPlaceActs(maker, scope);
        return;
    }
    addReadingActs(maker, scope.items);
    maker.line();
    addChangingActs(maker, scope);
}
} // namespace atlas
