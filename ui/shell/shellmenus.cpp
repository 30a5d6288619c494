// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shellmenus.h"

#include "ui/shell/page.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/themepicker.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// "&File" -> "File", "Sign out…" stays.
QString withoutMnemonic(const QString &text)
{
    return QString(text).remove(u'&');
}
} // namespace

struct ShellMenus::Private {
    Private(QMenuBar *menuBar, const RoleCatalogue &catalogue)
        : bar(menuBar)
        , roles(catalogue)
    {
    }

    QMenuBar *bar;
    const RoleCatalogue &roles;
    QMenu *file = nullptr, *edit = nullptr, *view = nullptr, *help = nullptr;
    QMenu *pageMenu = nullptr, *roleMenu = nullptr, *themeMenu = nullptr, *languageMenu = nullptr,
          *columnMenu = nullptr, *accountMenu = nullptr;
    QAction *addAccount = nullptr, *signOut = nullptr, *settings = nullptr, *quit = nullptr;
    QAction *exportTable = nullptr, *print = nullptr, *notifications = nullptr;
    QAction *undo = nullptr, *palette = nullptr, *refresh = nullptr, *shortcuts = nullptr, *about = nullptr;
    QString undoText;
    QActionGroup *pageGroup = nullptr, *roleGroup = nullptr, *themeGroup = nullptr, *languageGroup = nullptr,
                 *accountGroup = nullptr;
    QList<Page *> pages;
    QHash<QAction *, QString> icons;
    bool active = true, signedIn = false;

    QAction *add(QMenu *menu, const QString &id, const QString &icon, const QKeySequence &keys = {})
    {
        auto *action = new QAction(menu);
        action->setObjectName(id);
        action->setShortcut(keys);
        icons.insert(action, icon);
        menu->addAction(action);
        // Also the window's own, so that shortcuts work while the menu bar is hidden.
        bar->parentWidget()->addAction(action);
        return action;
    }

    QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &id, const QVariant &value, const QString &icon,
                       const QKeySequence &keys = {})
    {
        QAction *action = add(menu, id, icon, keys);
        action->setCheckable(true);
        action->setData(value);
        group->addAction(action);
        return action;
    }

    static void tick(const QActionGroup *group, const QVariant &value)
    {
        for (QAction *action : group->actions()) {
            action->setChecked(action->data() == value);
        }
    }

    void enable() const
    {
        for (QAction *action : {undo, palette, refresh, addAccount, settings, exportTable, print, notifications}) {
            action->setEnabled(active);
        }
        signOut->setEnabled(active && signedIn);
        pageGroup->setEnabled(active);
        roleGroup->setEnabled(active);
        accountGroup->setEnabled(active);
    }

    void build();
    /// All actions in the order of the menus, with the heading they stand under.
    [[nodiscard]] QList<std::pair<QString, QAction *>> all() const;
};

void ShellMenus::Private::build()
{
    file = bar->addMenu(QString());
    accountMenu = file->addMenu(QString());
    addAccount = add(file, u"action.addAccount"_s, u"plus"_s);
    signOut = add(file, u"action.signOut"_s, u"lock"_s);
    file->addSeparator();
    exportTable = add(file, u"action.export"_s, u"file-table"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    print = add(file, u"action.print"_s, u"document"_s, QKeySequence::Print);
    file->addSeparator();
    settings = add(file, u"action.settings"_s, u"settings"_s, Qt::CTRL | Qt::Key_Comma);
    settings->setMenuRole(QAction::PreferencesRole);
    file->addSeparator();
    quit = add(file, u"action.quit"_s, u"close"_s, Qt::CTRL | Qt::Key_Q);
    quit->setMenuRole(QAction::QuitRole);
    edit = bar->addMenu(QString());
    undo = add(edit, u"action.undo"_s, u"undo"_s, QKeySequence::Undo);
    palette = add(edit, u"action.palette"_s, u"search"_s, Qt::CTRL | Qt::Key_K);
    view = bar->addMenu(QString());
    refresh = add(view, u"action.refresh"_s, u"refresh"_s, Qt::Key_F5);
    notifications = add(view, u"action.notifications"_s, u"bell"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    view->addSeparator();
    pageMenu = view->addMenu(QString());
    roleMenu = view->addMenu(QString());
    themeMenu = view->addMenu(QString());
    languageMenu = view->addMenu(QString());
    columnMenu = view->addMenu(QString());
    columnMenu->setObjectName(u"menu.columns"_s);
    help = bar->addMenu(QString());
    shortcuts = add(help, u"action.shortcuts"_s, u"info"_s);
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    about = add(help, u"action.about"_s, u"atlas"_s);
    about->setMenuRole(QAction::AboutRole);
    for (QActionGroup **group : {&pageGroup, &roleGroup, &themeGroup, &languageGroup, &accountGroup}) {
        *group = new QActionGroup(bar);
    }
    for (const Role &role : roles.roles()) {
        addChoice(roleMenu, roleGroup, u"action.role."_s + role.id, role.id, role.iconName);
    }
    for (const ThemeChoice choice : allThemeChoices) {
        addChoice(themeMenu, themeGroup, u"action.theme."_s + themeWord(choice), static_cast<int>(choice),
                  u"compass"_s);
    }
    for (const QString &language : {u"fr"_s, u"en"_s}) {
        addChoice(languageMenu, languageGroup, u"action.language."_s + language, language, u"globe"_s);
    }
}

QList<std::pair<QString, QAction *>> ShellMenus::Private::all() const
{
    QList<std::pair<QString, QAction *>> result;
    for (const QMenu *menu : {pageMenu, view, edit, file, accountMenu, roleMenu, themeMenu, languageMenu, help}) {
        for (QAction *action : menu->actions()) {
            if (!action->isSeparator() && action->menu() == nullptr) {
                result << std::pair(withoutMnemonic(menu->title()), action);
            }
        }
    }
    return result;
}

ShellMenus::ShellMenus(QMenuBar *bar, const RoleCatalogue &roles)
    : QObject(bar)
    , d(std::make_unique<Private>(bar, roles))
{
    d->build();
    connect(d->addAccount, &QAction::triggered, this, &ShellMenus::addAccountRequested);
    connect(d->signOut, &QAction::triggered, this, &ShellMenus::signOutRequested);
    connect(d->settings, &QAction::triggered, this, &ShellMenus::settingsRequested);
    connect(d->quit, &QAction::triggered, this, &ShellMenus::quitRequested);
    connect(d->undo, &QAction::triggered, this, &ShellMenus::undoRequested);
    connect(d->exportTable, &QAction::triggered, this, &ShellMenus::exportRequested);
    connect(d->print, &QAction::triggered, this, &ShellMenus::printRequested);
    connect(d->notifications, &QAction::triggered, this, &ShellMenus::notificationsRequested);
    connect(d->columnMenu, &QMenu::aboutToShow, this, [this] {
        d->columnMenu->clear();
        Q_EMIT columnsRequested(d->columnMenu);
    });
    connect(d->palette, &QAction::triggered, this, &ShellMenus::paletteRequested);
    connect(d->refresh, &QAction::triggered, this, &ShellMenus::refreshRequested);
    connect(d->shortcuts, &QAction::triggered, this, &ShellMenus::shortcutsRequested);
    connect(d->about, &QAction::triggered, this, &ShellMenus::aboutRequested);
    connect(d->pageGroup, &QActionGroup::triggered, this,
            [this](QAction *a) { Q_EMIT pageChosen(a->data().toString()); });
    // Queued: changing the account makes this menu anew.
    connect(d->accountGroup, &QActionGroup::triggered, this, [this](const QAction *action) {
        const QString id = action->data().toString();
        QMetaObject::invokeMethod(
            this, [this, id] { Q_EMIT accountChosen(id); }, Qt::QueuedConnection);
    });
    connect(d->roleGroup, &QActionGroup::triggered, this,
            [this](QAction *a) { Q_EMIT roleChosen(a->data().toString()); });
    connect(d->themeGroup, &QActionGroup::triggered, this,
            [this](QAction *a) { Q_EMIT themeChosen(static_cast<ThemeChoice>(a->data().toInt())); });
    connect(d->languageGroup, &QActionGroup::triggered, this,
            [this](QAction *a) { Q_EMIT languageChosen(a->data().toString()); });
    retranslate();
    d->enable();
}

ShellMenus::~ShellMenus() = default;

void ShellMenus::setPages(const QList<Page *> &pages)
{
    d->pages = pages;
    qDeleteAll(d->pageGroup->actions());
    int key = Qt::Key_1;
    for (const Page *page : pages) {
        const QKeySequence keys =
            key <= Qt::Key_9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)) : QKeySequence();
        d->addChoice(d->pageMenu, d->pageGroup, u"action.page."_s + page->pageId(), page->pageId(), page->iconName(),
                     keys)
            ->setText(page->title());
    }
    d->enable();
}

void ShellMenus::setCurrentPage(const QString &pageId)
{
    Private::tick(d->pageGroup, pageId);
}

void ShellMenus::setRole(const QString &roleId)
{
    Private::tick(d->roleGroup, roleId);
}

void ShellMenus::setLanguage(const QString &language)
{
    Private::tick(d->languageGroup, language);
}

void ShellMenus::setThemeChoice(ThemeChoice choice)
{
    Private::tick(d->themeGroup, static_cast<int>(choice));
}

void ShellMenus::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    qDeleteAll(d->accountGroup->actions());
    for (const AccountEntry &entry : accounts)
        d->addChoice(d->accountMenu, d->accountGroup, u"action.account."_s + entry.id, entry.id, u"people"_s)
            ->setText(QString(entry.label).replace(u'&', u"&&"_s));
    d->accountMenu->setEnabled(!accounts.isEmpty());
    Private::tick(d->accountGroup, currentId);
    d->signedIn = !currentId.isEmpty();
    d->enable();
}

void ShellMenus::setUndoText(const QString &text)
{
    d->undoText = text;
    const QString words = QString(text).replace(u'&', u"&&"_s);
    //: entry of a menu: %1 is what was done
    d->undo->setText(text.isEmpty() ? tr("&Undo") : tr("&Undo “%1”").arg(words));
}

void ShellMenus::setShellActive(bool active)
{
    d->active = active;
    d->bar->setVisible(active);
    d->enable();
}

void ShellMenus::retranslate()
{
    d->file->setTitle(tr("&File"));
    d->edit->setTitle(tr("&Edit"));
    d->view->setTitle(tr("&View"));
    d->help->setTitle(tr("&Help"));
    d->pageMenu->setTitle(tr("&Page"));
    d->roleMenu->setTitle(tr("R&ole"));
    d->themeMenu->setTitle(tr("&Theme"));
    d->languageMenu->setTitle(tr("&Language"));
    d->columnMenu->setTitle(tr("&Columns of the table"));
    d->accountMenu->setTitle(tr("Change &account"));
    d->addAccount->setText(tr("&Connect an account…"));
    d->signOut->setText(tr("Sign &out…"));
    d->settings->setText(tr("&Settings…"));
    d->quit->setText(tr("&Quit"));
    setUndoText(d->undoText);
    d->exportTable->setText(tr("&Export table…"));
    d->print->setText(tr("&Print table…"));
    d->notifications->setText(tr("&Notifications"));
    d->palette->setText(tr("&Search or run an action"));
    d->refresh->setText(tr("&Refresh"));
    d->shortcuts->setText(tr("&Keyboard shortcuts"));
    d->about->setText(tr("&About Atlas"));
    for (QAction *action : d->themeGroup->actions()) {
        action->setText(ThemePicker::name(static_cast<ThemeChoice>(action->data().toInt())));
    }
    for (QAction *action : d->roleGroup->actions()) {
        const QString id = action->data().toString();
        //: entry of the role menu: %1 is the short name (CEO), %2 what the role does
        action->setText(tr("%1: %2").arg(RoleCatalogue::name(id), RoleCatalogue::domain(id)));
    }
    for (QAction *action : d->languageGroup->actions()) {
        action->setText(action->data().toString() == "fr"_L1 ? u"&Français"_s : u"&English"_s);
    }
    for (qsizetype i = 0; i < d->pages.size(); ++i) {
        d->pageGroup->actions().at(i)->setText(d->pages[i]->title());
    }
}

QList<ShortcutsDialog::Entry> ShellMenus::shortcuts() const
{
    QList<ShortcutsDialog::Entry> entries;
    for (const auto &[section, action] : d->all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            entries << ShortcutsDialog::Entry{section, withoutMnemonic(action->text()), keys};
        }
    }
    return entries;
}

QList<Command> ShellMenus::commands(const QString &query, int limit) const
{
    QList<Command> result;
    for (const auto &[section, action] : d->all()) {
        const QString title = withoutMnemonic(action->text());
        const bool itself = action == d->palette || !action->isEnabled();
        if (!itself && result.size() < limit && matchesQuery(section + u' ' + title, query)) {
            result << Command{action->objectName(),
                              section,
                              title,
                              {},
                              d->icons.value(action),
                              action->shortcut(),
                              [action = action] { action->trigger(); }};
        }
    }
    return result;
}
} // namespace atlas
