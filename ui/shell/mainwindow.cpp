// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/export/tableactions.h"
#include "ui/export/tablecontent.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/footer.h"
#include "ui/shell/notifications/notificationhub.h"
#include "ui/shell/page.h"
#include "ui/shell/pageshortcuts.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/rail.h"
#include "ui/shell/rolecatalogue.h"
#include "ui/shell/shellmenus.h"
#include "ui/shell/tablememory.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QCloseEvent>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// Below this window width the rail shows icons only.
constexpr int compactBelow = 960;
} // namespace

struct MainWindow::Private {
    std::function<bool()> mayClose;
    Private(QSettings &kept, const RoleCatalogue &catalogue)
        : settings(kept)
        , roles(catalogue)
    {
    }

    QSettings &settings;
    const RoleCatalogue &roles;
    QString roleId;
    QStackedWidget *layers = nullptr; ///< the shell, and above it the full view
    Rail *rail = nullptr;
    TopBar *top = nullptr;
    Banner *banner = nullptr;
    PageStack *stack = nullptr;
    Footer *footer = nullptr;
    ShellMenus *menus = nullptr;
    CommandPalette *palette = nullptr;
    Toast *toast = nullptr;
    NotificationHub *hub = nullptr;
    TableActions *tables = nullptr;
    TableMemory *memory = nullptr;

    void build(MainWindow *window, const Clock &clock);
    /// The page of last time, else the first one of the role that there is.
    [[nodiscard]] QString firstPage() const;
    void connectParts(MainWindow *window);
    void connectMenus(MainWindow *window);
    void connectHub(MainWindow *window);
    void showShortcuts(MainWindow *window) const;
    void refresh(MainWindow *window) const;
    void restore(MainWindow *window) const;
};

void MainWindow::Private::build(MainWindow *window, const Clock &clock)
{
    layers = new QStackedWidget(window);
    window->setCentralWidget(layers);
    auto *shell = new QWidget(layers);
    layers->addWidget(shell);
    rail = new Rail(roles, shell);
    top = new TopBar(shell);
    banner = new Banner(shell);
    stack = new PageStack(shell);
    footer = new Footer(clock, shell);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(top);
    column->addWidget(banner);
    column->addWidget(stack, 1);
    column->addWidget(footer);
    auto *row = new QHBoxLayout(shell);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail);
    row->addLayout(column, 1);
    menus = new ShellMenus(window->menuBar(), roles);
    palette = new CommandPalette(window);
    palette->addSource(menus);
    toast = new Toast(window);
    hub = new NotificationHub(settings, clock, top->bell(), *toast, window);
    memory = new TableMemory(settings, window);
    tables = new TableActions(*window, clock, [this](const QString &words) { toast->show(words); });
}

void MainWindow::Private::connectParts(MainWindow *window)
{
    connect(rail, &Rail::pageChosen, window, &MainWindow::showPage);
    connect(rail, &Rail::roleChosen, window, &MainWindow::roleChosen);
    connect(top, &TopBar::paletteRequested, palette, &CommandPalette::open);
    connect(top, &TopBar::refreshRequested, window, [this, window] { refresh(window); });
    connect(top, &TopBar::accountChosen, window, &MainWindow::accountChosen);
    connect(top, &TopBar::addAccountRequested, window, &MainWindow::addAccountRequested);
    connect(top, &TopBar::signOutRequested, window, &MainWindow::signOutRequested);
    connect(top, &TopBar::settingsRequested, window, &MainWindow::settingsRequested);
    connect(palette, &CommandPalette::commandRun, window, &MainWindow::commandRun);
    connect(stack, &PageStack::currentChanged, window, [this, window](const QString &id) {
        rail->setCurrent(id);
        menus->setCurrentPage(id);
        tables->setPage(stack->current(), stack->current() ? stack->current()->title() : QString());
        Q_EMIT window->pageShown(id);
    });
}

void MainWindow::Private::connectMenus(MainWindow *window)
{
    connect(menus, &ShellMenus::pageChosen, window, &MainWindow::showPage);
    connect(menus, &ShellMenus::roleChosen, window, &MainWindow::roleChosen);
    connect(menus, &ShellMenus::languageChosen, window, &MainWindow::languageChosen);
    connect(menus, &ShellMenus::themeChosen, window, &MainWindow::themeChosen);
    connect(menus, &ShellMenus::paletteRequested, palette, &CommandPalette::open);
    connect(menus, &ShellMenus::refreshRequested, window, [this, window] { refresh(window); });
    connect(menus, &ShellMenus::undoRequested, window, [this] { hub->history().undoLast(); });
    connect(menus, &ShellMenus::notificationsRequested, hub, &NotificationHub::showPanel);
    connect(menus, &ShellMenus::exportRequested, tables, &TableActions::exportTable);
    connect(menus, &ShellMenus::printRequested, tables, &TableActions::printTable);
    connect(memory, &TableMemory::exportRequested, tables,
            [this](QAbstractItemView *view) { tables->exportView(*view); });
    connect(memory, &TableMemory::printRequested, tables,
            [this](QAbstractItemView *view) { tables->printView(*view); });
    connect(menus, &ShellMenus::columnsRequested, window,
            [this](QMenu *menu) { TableMemory::fillMenu(*menu, tablecontent::viewIn(stack->current())); });
    connect(menus, &ShellMenus::accountChosen, window, &MainWindow::accountChosen);
    connect(menus, &ShellMenus::addAccountRequested, window, &MainWindow::addAccountRequested);
    connect(menus, &ShellMenus::signOutRequested, window, &MainWindow::signOutRequested);
    connect(menus, &ShellMenus::settingsRequested, window, &MainWindow::settingsRequested);
    connect(menus, &ShellMenus::quitRequested, window, &QWidget::close);
    connect(menus, &ShellMenus::aboutRequested, window, [window] {
        auto *dialog = new AboutDialog(window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(menus, &ShellMenus::shortcutsRequested, window, [this, window] { showShortcuts(window); });
}

void MainWindow::Private::connectHub(MainWindow *window)
{
    connect(hub, &NotificationHub::subjectOpened, window, &MainWindow::subjectOpened);
    connect(hub, &NotificationHub::frontRequested, window, &MainWindow::bringToFront);
    connect(hub, &NotificationHub::settingsRequested, window, &MainWindow::notificationSettingsRequested);
    connect(hub, &NotificationHub::quitRequested, window, &QWidget::close);
    connect(&hub->history(), &UndoHistory::changed, window, [this] { menus->setUndoText(hub->history().lastText()); });
}

void MainWindow::Private::showShortcuts(MainWindow *window) const
{
    QList<ShortcutsDialog::Entry> entries = menus->shortcuts();
    const QList<Command> actions = palette->keyed(menus);
    for (const Command &action : actions)
        entries.append({action.section, action.title, action.shortcut});
    if (const Page *page = stack->current())
        entries += shortcutsOf(*page, page->title());
    auto *dialog = new ShortcutsDialog(entries, window);
    connect(dialog, &ShortcutsDialog::printRequested, dialog, [this, dialog] { tables->printTableIn(dialog); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::Private::refresh(MainWindow *window) const
{
    if (Page *page = stack->current()) {
        Q_EMIT page->refreshRequested();
    }
    Q_EMIT window->refreshRequested();
}

void MainWindow::Private::restore(MainWindow *window) const
{
    stack->setPanelWidth(settings.value(u"window/panelWidth"_s, stack->panelWidth()).toInt());
    if (!window->restoreGeometry(settings.value(u"window/geometry"_s).toByteArray())) {
        const QSize room = window->screen()->availableGeometry().size();
        window->resize(QSize(1440, 900).boundedTo(room * 9 / 10));
    }
}

MainWindow::MainWindow(QSettings &settings, const RoleCatalogue &roles, const Clock &clock, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(settings, roles))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Atlas"_s);
    setMinimumSize(640, 340); // 1280x720 at 200 %
    d->build(this, clock);
    d->connectParts(this);
    d->connectMenus(this);
    d->connectHub(this);
    d->restore(this);
}

MainWindow::~MainWindow()
{
    delete d->hub; // while the toast and the bell it was given still live
}

QString MainWindow::Private::firstPage() const
{
    const QString remembered = settings.value(u"window/page"_s).toString();
    if (!remembered.isEmpty()) {
        return remembered;
    }
    const QStringList wanted = roleId.isEmpty() ? QStringList() : roles.role(roleId).pages;
    const QList<Page *> present = stack->pages();
    const auto found = std::find_if(wanted.cbegin(), wanted.cend(), [&present](const QString &id) {
        return std::any_of(present.cbegin(), present.cend(), [&id](const Page *page) { return page->pageId() == id; });
    });
    return found != wanted.cend() ? *found : QString();
}

QWidget *MainWindow::newPageParent()
{
    return d->stack->newPageParent();
}

void MainWindow::addPage(Page *page)
{
    d->stack->addPage(page);
    d->rail->setPages(pages());
    d->menus->setPages(pages());
    if (page->pageId() == d->firstPage()) {
        showPage(page->pageId());
    }
    d->rail->setCurrent(currentPage()->pageId());
    d->menus->setCurrentPage(currentPage()->pageId());
}

void MainWindow::removePage(Page *page)
{
    d->stack->removePage(page);
    d->hub->history().expire(tr("This cannot be undone any more: its account was closed."));
    d->rail->setPages(pages());
    d->menus->setPages(pages());
}

QList<Page *> MainWindow::pages() const
{
    return d->stack->pages();
}

Page *MainWindow::currentPage() const
{
    return d->stack->current();
}

bool MainWindow::showPage(const QString &pageId)
{
    return d->stack->setCurrent(pageId);
}

void MainWindow::setRole(const QString &roleId)
{
    d->roleId = roleId;
    d->rail->setRole(roleId);
    d->menus->setRole(roleId);
}

QString MainWindow::role() const
{
    return d->roleId;
}

void MainWindow::setFullView(QWidget *view)
{
    clearFullView();
    d->layers->addWidget(view);
    d->layers->setCurrentWidget(view);
    d->menus->setShellActive(false);
    view->setFocus();
}

void MainWindow::clearFullView()
{
    if (QWidget *old = fullView()) {
        d->layers->removeWidget(old);
        old->hide();
        old->deleteLater();
    }
    d->menus->setShellActive(true);
    if (Page *page = currentPage()) {
        page->setFocus(Qt::OtherFocusReason); // the keys belong to the page, not to the first button of the rail
    }
}

QWidget *MainWindow::fullView() const
{
    return d->layers->count() > 1 ? d->layers->widget(1) : nullptr;
}

void MainWindow::setSyncState(const SyncState &state)
{
    d->footer->setState(state);
    d->top->setRefreshing(state.kind == SyncState::Kind::Refreshing);
}

void MainWindow::setBudget(const QList<BudgetUse> &budget)
{
    d->footer->setBudget(budget);
}

void MainWindow::setTransfers(const QString &words)
{
    d->footer->setTransfers(words);
}

void MainWindow::setCloseQuestion(std::function<bool()> mayClose)
{
    d->mayClose = std::move(mayClose);
}

void MainWindow::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    d->top->setAccounts(accounts, currentId);
    d->menus->setAccounts(accounts, currentId);
}

void MainWindow::setLanguage(const QString &language)
{
    d->menus->setLanguage(language);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    d->menus->setThemeChoice(choice);
}

void MainWindow::addCommandSource(const CommandSource *source)
{
    d->palette->addSource(source);
}

void MainWindow::removeCommandSource(const CommandSource *source)
{
    d->palette->removeSource(source);
}

void MainWindow::openPalette(const QString &words)
{
    d->palette->openWith(words);
}

Toast &MainWindow::toast()
{
    return *d->toast;
}

NotificationHub &MainWindow::notifications()
{
    return *d->hub;
}

void MainWindow::bringToFront()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

Banner &MainWindow::banner()
{
    return *d->banner;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->menus->retranslate();
        d->hub->retranslate();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->rail->setCompact(width() < compactBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (d->mayClose && !d->mayClose()) {
        event->ignore();
        return;
    }
    d->settings.setValue(u"window/geometry"_s, saveGeometry());
    d->settings.setValue(u"window/panelWidth"_s, d->stack->panelWidth());
    if (const Page *page = currentPage()) {
        d->settings.setValue(u"window/page"_s, page->pageId());
    }
    QMainWindow::closeEvent(event);
}
} // namespace atlas
