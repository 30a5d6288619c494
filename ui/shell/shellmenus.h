// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/dialogs/shortcutsdialog.h"
#include "ui/shell/shelltypes.h"
#include "ui/theme/theme.h"

#include <QObject>

#include <memory>

class QMenu;
class QMenuBar;

namespace atlas
{
class Page;
class RoleCatalogue;

/// The menu bar: every function of the program, with mnemonics and shortcuts; the palette and the list of shortcuts are
/// made from the same actions.
class ShellMenus : public QObject, public CommandSource
{
    Q_OBJECT
public:
    ShellMenus(QMenuBar *bar, const RoleCatalogue &roles);
    ~ShellMenus() override;
    void setPages(const QList<Page *> &pages);
    void setCurrentPage(const QString &pageId);
    void setRole(const QString &roleId);
    void setLanguage(const QString &language);
    void setThemeChoice(ThemeChoice choice);
    /// Those to change to; the one in use is ticked.
    void setAccounts(const QList<AccountEntry> &accounts, const QString &currentId);
    /// What "Undo" takes back; empty: nothing, and undoing says so.
    void setUndoText(const QString &text);
    /// Off while the welcome or the connection fills the window: only language, theme, help and quit work.
    void setShellActive(bool active);
    void retranslate();
    [[nodiscard]] QList<ShortcutsDialog::Entry> shortcuts() const;
    [[nodiscard]] QList<Command> commands(const QString &query, int limit) const override;

Q_SIGNALS:
    void pageChosen(const QString &pageId);
    void roleChosen(const QString &roleId);
    void languageChosen(const QString &language);
    void themeChosen(atlas::ThemeChoice choice);
    void paletteRequested();
    void refreshRequested();
    void undoRequested();
    void notificationsRequested();
    void exportRequested();
    void printRequested();
    /// To be filled with the columns of the table in front.
    void columnsRequested(QMenu *menu);
    void accountChosen(const QString &accountId);
    void addAccountRequested();
    void signOutRequested();
    void settingsRequested();
    void shortcutsRequested();
    void aboutRequested();
    void quitRequested();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
