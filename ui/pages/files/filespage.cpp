// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/filespage.h"

#include "ui/pages/common/sheetdialog.h"
#include "ui/pages/files/browser/folderbrowser.h"
#include "ui/pages/files/drop/dropwatch.h"
#include "ui/pages/files/filesparts.h"
#include "ui/pages/files/tree/folderpane.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto kFilesColumns = "files/columns"_L1;
constexpr auto kFilesFolder = "files/folder"_L1;
constexpr auto kFilesGrid = "files/grid"_L1;
constexpr auto kFilesPanel = "files/panel"_L1;
constexpr auto kFilesTrashed = "files/trashed"_L1;
constexpr auto kFilesFolded = "files/transfersFolded"_L1;
} // namespace

struct FilesPage::Private {
    enum class State { Loading, Error, Data };
    Private(FilesActions &given, QSettings &kept)
        : actions(given)
        , settings(kept)
    {
    }

    FilesActions &actions;
    QSettings &settings;
    State state = State::Loading;
    ErrorText error;
    std::optional<ErrorText> bannerError;
    bool built = false, dataPainted = false;
    QPointer<FilePanel> panel; ///< made when first asked for
    QList<DriveItem> chosen;
    // Made by build(), nullptr before.
    DropWatch *watch = nullptr;
    DriveFolderPane *folders = nullptr;
    FolderBrowser *browser = nullptr;
    TransferPanel *transfers = nullptr;
    QSplitter *columns = nullptr;
    QWidget *body = nullptr;
    Banner *banner = nullptr;
    QStackedWidget *outer = nullptr;
    StateView *stateView = nullptr;
};

FilesPage::FilesPage(FilesActions &actions, QSettings &settings, QWidget *parent)
    : Page(parent)
    , d(std::make_unique<Private>(actions, settings))
{
    setObjectName(u"filesPage"_s);
    actions.book().setOwnName(tr("My folders"));
    actions.restoreTrashed(d->settings.value(kFilesTrashed).toByteArray());
    connect(&actions, &FilesActions::trashedChanged, this,
            [this](const QByteArray &kept) { d->settings.setValue(kFilesTrashed, kept); });
    connect(&actions, &FilesActions::folderRequested, this, &FilesPage::openFolder);
    connect(&actions, &FilesActions::revealRequested, this, &FilesPage::reveal);
}

FilesPage::~FilesPage()
{
    delete d->panel; // lives in the shell's dock
}

QString FilesPage::pageId() const
{
    return u"files"_s;
}

QString FilesPage::title() const
{
    return tr("Files");
}

QString FilesPage::iconName() const
{
    return u"folder"_s;
}

QWidget *FilesPage::panel()
{
    if (!d->panel) {
        d->panel = makeFilePanel(d->actions, this);
        d->panel->hide();
        connect(d->panel, &FilePanel::closed, this, [this] { showPanel(false); });
    }
    return d->panel;
}

void FilesPage::showPanel(bool show)
{
    QWidget *docked = panel();
    d->settings.setValue(kFilesPanel, show);
    if (show)
        d->panel->showItems(d->chosen);
    docked->setVisible(show);
    Q_EMIT panelVisibleChanged(show);
}

void FilesPage::build()
{
    if (d->built)
        return;
    d->built = true;
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    d->banner = new Banner(this);
    d->banner->dismiss();
    box->addWidget(d->banner);
    d->outer = new QStackedWidget(this);
    d->stateView = new StateView(d->outer);
    d->body = new QWidget(d->outer);
    d->watch = new DropWatch(d->actions, this);
    d->columns = new QSplitter(Qt::Horizontal, d->body);
    d->columns->setChildrenCollapsible(false);
    d->columns->setHandleWidth(1);
    d->folders = new DriveFolderPane(d->actions, *d->watch, d->columns);
    d->browser = new FolderBrowser(d->actions, *d->watch, d->columns);
    d->folders->setMinimumWidth(150);
    d->browser->setMinimumWidth(420);
    d->columns->setStretchFactor(1, 1);
    d->columns->setSizes({216, 900});
    d->columns->restoreState(d->settings.value(kFilesColumns).toByteArray());
    d->transfers = makeTransferPanel(d->actions, d->body);
    auto *stacked = new QVBoxLayout(d->body);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(0);
    stacked->addWidget(d->columns, 1);
    stacked->addWidget(d->transfers);
    d->outer->addWidget(d->stateView);
    d->outer->addWidget(d->body);
    box->addWidget(d->outer, 1);
    d->browser->setGrid(d->settings.value(kFilesGrid, false).toBool());
    d->transfers->setFolded(d->settings.value(kFilesFolded, false).toBool());
    connectParts();
    if (d->bannerError)
        d->banner->showError(*d->bannerError);
    showState();
}

void FilesPage::connectParts()
{
    connect(d->folders, &DriveFolderPane::folderRequested, this, &FilesPage::openFolder);
    connect(d->folders, &DriveFolderPane::placeRequested, d->browser, &FolderBrowser::showPlace);
    connect(d->browser, &FolderBrowser::folderShown, this, [this](const QString &folderId) {
        d->folders->setCurrent(folderId);
        d->folders->setPlace(d->browser->place());
        if (!folderId.isEmpty())
            d->settings.setValue(kFilesFolder, folderId);
    });
    connect(d->browser, &FolderBrowser::selectionChanged, this, [this](const QList<DriveItem> &items) {
        d->chosen = items;
        if (d->panel && d->panel->isVisible())
            d->panel->showItems(items);
    });
    connect(d->browser, &FolderBrowser::gridChanged, this,
            [this](bool grid) { d->settings.setValue(kFilesGrid, grid); });
    connect(d->browser, &FolderBrowser::detailsRequested, this, [this] { showPanel(true); });
    connect(d->transfers, &TransferPanel::foldedChanged, this,
            [this](bool folded) { d->settings.setValue(kFilesFolded, folded); });
    connect(d->columns, &QSplitter::splitterMoved, this,
            [this] { d->settings.setValue(kFilesColumns, d->columns->saveState()); });
    connect(d->stateView, &StateView::actionTriggered, this, &FilesPage::stateActionTriggered);
    connect(d->banner, &Banner::actionTriggered, this, &FilesPage::stateActionTriggered);
}

QString FilesPage::usualFolder() const
{
    const DriveBook &book = d->actions.book();
    const QString last = d->settings.value(kFilesFolder).toString();
    if (!last.isEmpty() && !book.wayTo(last).isEmpty())
        return last;
    for (const DriveSpace &space : book.spaces()) {
        if (space.isMember)
            return space.id;
    }
    return {};
}

void FilesPage::openFolder(const QString &folderId)
{
    build();
    d->browser->showFolder(folderId);
}

void FilesPage::reveal(const DriveItem &item)
{
    build();
    d->browser->reveal(item);
}

QString FilesPage::shownFolder() const
{
    return d->built ? d->browser->folderId() : QString();
}

void FilesPage::showLoading()
{
    d->state = Private::State::Loading;
    showState();
}

void FilesPage::showError(const ErrorText &error)
{
    d->error = error;
    d->state = Private::State::Error;
    showState();
}

void FilesPage::showData()
{
    d->state = Private::State::Data;
    showState();
}

bool FilesPage::showsData() const
{
    return d->state == Private::State::Data;
}

void FilesPage::showState()
{
    if (!d->built)
        return;
    if (d->state == Private::State::Loading)
        d->stateView->showLoading(tr("Reading WorkDrive\u2026"));
    else if (d->state == Private::State::Error)
        d->stateView->showError(d->error);
    else if (d->browser->folderId().isEmpty() && !d->browser->showsFound() && !usualFolder().isEmpty())
        openFolder(usualFolder());
    d->outer->setCurrentWidget(showsData() ? d->body : d->stateView);
    update();
}

void FilesPage::showBanner(const ErrorText &error)
{
    d->bannerError = error;
    if (d->built)
        d->banner->showError(error);
}

void FilesPage::dismissBanner()
{
    d->bannerError.reset();
    if (d->built)
        d->banner->dismiss();
}

QStringList FilesPage::tourStops() const
{
    return {u"list"_s, u"grid"_s, u"search"_s};
}

void FilesPage::showTourStop(const QString &stop)
{
    const QList<SheetDialog *> dialogs = window()->findChildren<SheetDialog *>();
    for (SheetDialog *dialog : dialogs)
        dialog->reject();
    build();
    d->browser->setGrid(stop == "grid"_L1);
    if (stop == "search"_L1) {
        // A letter that most names have: what a filter looks like with something to show.
        d->browser->filterBy(u"e"_s);
        return;
    }
    d->browser->filterBy({});
    if (!usualFolder().isEmpty())
        openFolder(usualFolder());
}

void FilesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->actions.book().setOwnName(tr("My folders"));
    if (d->built)
        showState();
}

void FilesPage::paintEvent(QPaintEvent *event)
{
    Page::paintEvent(event);
    if (!d->dataPainted && d->built && showsData()) {
        d->dataPainted = true;
        // After this paint has reached the screen, not in the middle of it.
        QMetaObject::invokeMethod(this, &Page::firstDataPainted, Qt::QueuedConnection);
    }
}

void FilesPage::showEvent(QShowEvent *event)
{
    build();
    Page::showEvent(event);
    if (d->settings.value(kFilesPanel, false).toBool())
        showPanel(true);
    Q_EMIT becameVisible();
}
} // namespace atlas
