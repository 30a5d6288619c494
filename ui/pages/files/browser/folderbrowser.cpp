// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/browser/folderbrowser.h"

#include "ui/pages/files/browser/fileskeys.h"
#include "ui/pages/files/browser/folderbrowserprivate.h"
#include "ui/pages/files/drop/folderdropfilter.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
FolderBrowser::FolderBrowser(FilesActions &actions, DropWatch &watch, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(actions, watch))
{
    setObjectName(u"folderBrowser"_s);
    d->look.now = actions.now();
    build();
    connectHead();
    connectView(d->table);
    connectView(d->tiles);
    connectBook();
    d->minute.setInterval(1min);
    d->minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->minute, &QTimer::timeout, this, [this] {
        d->look.now = d->actions.now();
        if (isVisible()) {
            showCounts();
            view()->viewport()->update();
        }
    });
    d->minute.start();
    showState();
}

FolderBrowser::~FolderBrowser() = default;

void FolderBrowser::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 12, 20, 8);
    box->setSpacing(10);
    d->model = new FilesListModel(this);
    d->head = new BrowserHead(d->watch, this);
    d->stack = new QStackedWidget(this);
    d->table = new DriveTable(*d->model, d->look, d->stack);
    d->tiles = new DriveGrid(*d->model, d->look, d->stack);
    d->tiles->setSelectionModel(d->table->selectionModel());
    d->nothing = new StateView(d->stack);
    for (QWidget *each :
         {static_cast<QWidget *>(d->table), static_cast<QWidget *>(d->tiles), static_cast<QWidget *>(d->nothing)})
        d->stack->addWidget(each);
    d->counts = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->counts->setObjectName(u"files.counts"_s);
    d->counts->setTextFormat(Qt::PlainText);
    box->addWidget(d->head);
    box->addWidget(d->stack, 1);
    box->addWidget(d->counts);
    new DropOverlay(d->watch, d->stack, this);
    // Beside the list, too, a drop goes into the folder that is shown.
    new FolderDropFilter(d->watch, this, [this](const QPoint &) { return d->folderId; });
}

void FolderBrowser::connectHead()
{
    connect(d->head->crumbs(), &CrumbBar::folderRequested, this, &FolderBrowser::showFolder);
    connect(d->head, &BrowserHead::backRequested, this, [this] { act(FilesAct::Back); });
    connect(d->head, &BrowserHead::forwardRequested, this, [this] { act(FilesAct::Forward); });
    connect(d->head, &BrowserHead::newFolderRequested, this, [this] { act(FilesAct::NewFolder); });
    connect(d->head, &BrowserHead::uploadRequested, this, [this] { act(FilesAct::Upload); });
    connect(d->head, &BrowserHead::shareRequested, this, [this] { act(FilesAct::Share); });
    connect(d->head, &BrowserHead::filterEdited, this, [this](const QString &text) {
        d->model->setFilterText(text);
        showState();
    });
    connect(d->head, &BrowserHead::searchRequested, this, &FolderBrowser::search);
    connect(d->head, &BrowserHead::gridChosen, this, [this](bool grid) {
        setGrid(grid);
        view()->setFocus(Qt::OtherFocusReason);
        Q_EMIT gridChanged(grid);
    });
    connect(d->nothing, &StateView::actionTriggered, this, [this] {
        if (d->error && !d->searchText.isEmpty())
            search(d->searchText);
        else if (d->error)
            read(true);
        else if (!d->model->filterText().isEmpty())
            search(d->model->filterText());
        else
            act(FilesAct::Upload);
    });
    connect(&d->actions, &FilesActions::trashedChanged, this, [this] {
        if (d->place == Place::Trash)
            showPlaceItems();
    });
    connect(&d->watch, &DropWatch::changed, this, [this] {
        d->look.dropId = d->watch.folderId();
        view()->viewport()->update();
    });
}

void FolderBrowser::connectView(QAbstractItemView *each)
{
    each->installEventFilter(this);
    each->setContextMenuPolicy(Qt::DefaultContextMenu);
    auto *drops = new FolderDropFilter(d->watch, each->viewport(), [this, each](const QPoint &at) {
        const DriveItem *item = d->model->itemAt(each->indexAt(at).row());
        return item && item->isFolder ? item->id : d->folderId;
    });
    drops->setRolling(each);
    connect(each, &QAbstractItemView::doubleClicked, this, [this] { openChosen(); });
}

void FolderBrowser::connectBook()
{
    connect(d->table, &DriveTable::dragStarted, this, &FolderBrowser::startDrag);
    connect(d->tiles, &DriveGrid::dragStarted, this, &FolderBrowser::startDrag);
    connect(d->table, &DriveTable::menuRequested, this, &FolderBrowser::showMenu);
    for (const NameDelegate *each : {d->table->nameDelegate(), d->tiles->nameDelegate()})
        connect(each, &NameDelegate::refused, this, [this](const QString &why) { d->actions.say(why); });
    connect(d->model, &FilesListModel::renameRequested, this, [this](const DriveItem &item, const QString &name) {
        d->wantedId = item.id; // it may move in the list
        d->actions.rename(item, name, this, [this](const Result<Done> &done) {
            if (!done)
                d->actions.sayError(done.error());
        });
    });
    connect(d->table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showCounts();
        const QList<DriveItem> items = chosen();
        const DriveItem *place = d->actions.book().item(d->folderId);
        d->head->setSharing(items.size() == 1 ? items.first().rights.canShare : items.isEmpty() && place);
        Q_EMIT selectionChanged(items);
    });
    connect(&d->actions.book(), &DriveBook::changed, this, [this] {
        if (d->folderId.isEmpty())
            return;
        showItems();
        showWay();
    });
    connect(&d->actions.book(), &DriveBook::folderChanged, this, [this](const QString &id) {
        if (!d->folderId.isEmpty() && id == d->folderId)
            showItems();
        if (!d->folderId.isEmpty())
            showWay(); // a folder on the way may have another name
    });
}

QAbstractItemView *FolderBrowser::view() const
{
    return d->grid ? static_cast<QAbstractItemView *>(d->tiles) : d->table;
}

QString FolderBrowser::folderId() const
{
    return d->folderId;
}

bool FolderBrowser::showsFound() const
{
    return !d->searchText.isEmpty() || d->place != Place::None;
}

bool FolderBrowser::isReading() const
{
    return d->reading;
}

FolderBrowser::Place FolderBrowser::place() const
{
    return d->place;
}

QList<DriveItem> FolderBrowser::chosen() const
{
    return d->model->itemsOf(d->table->selectionModel()->selectedIndexes());
}

void FolderBrowser::showFolder(const QString &folderId)
{
    if (folderId.isEmpty())
        return;
    d->history.visit(folderId);
    goTo(folderId);
}

void FolderBrowser::goTo(const QString &folderId)
{
    const bool isOther = folderId != d->folderId;
    d->place = Place::None;
    if (isOther) {
        d->waiting = std::make_unique<QObject>();
        d->reading = false;
        d->error.reset();
        d->searchText.clear();
        d->folderId = folderId;
        filterBy({});
        if (d->model->sortColumn() < 0) // what a search found had Zoho's order
            d->table->sortByColumn(int(DriveListModel::Column::Name), Qt::AscendingOrder);
    }
    showItems();
    showWay();
    if (isOther && d->wantedId.isEmpty()) {
        d->table->selectionModel()->clear();
        view()->scrollToTop();
    }
    read(false);
    Q_EMIT folderShown(folderId);
}

void FolderBrowser::read(bool again)
{
    if (d->folderId.isEmpty() || d->reading)
        return;
    d->reading = true;
    d->error.reset();
    showState();
    d->actions.readFolder(d->folderId, again, d->waiting.get(), [this](const Result<Done> &done) {
        d->reading = false;
        d->error = done ? std::nullopt : std::optional(done.error());
        d->look.now = d->actions.now();
        if (done)
            showItems();
        d->wantedId.clear(); // what was wanted is there now, or gone
        showState();
    });
}

void FolderBrowser::reveal(const DriveItem &item)
{
    const DriveItem *known = d->actions.book().item(item.id);
    const QString parent = known ? known->parentId : item.parentId;
    d->wantedId = item.id;
    if (!parent.isEmpty())
        showFolder(parent);
    view()->setFocus(Qt::OtherFocusReason);
}

void FolderBrowser::search(const QString &text)
{
    d->waiting = std::make_unique<QObject>();
    d->place = Place::None;
    d->searchText = text;
    d->folderId.clear();
    d->error.reset();
    d->reading = true;
    filterBy({});
    d->model->setItems({});
    showWay();
    showState();
    Q_EMIT folderShown({});
    d->actions.search(text, d->waiting.get(), [this](const Result<QList<DriveItem>> &found) {
        d->reading = false;
        d->readAt = d->actions.now();
        d->look.now = d->readAt;
        if (found) {
            d->table->header()->setSortIndicator(-1, Qt::AscendingOrder); // as Zoho ranks them
            d->model->sort(-1);
            d->model->setItems(*found);
        } else {
            d->error = found.error();
        }
        showState();
    });
}

void FolderBrowser::showPlace(Place place)
{
    d->waiting = std::make_unique<QObject>();
    d->searchText.clear();
    d->folderId.clear();
    d->error.reset();
    d->reading = false;
    d->place = place;
    filterBy({});
    showPlaceItems();
    showWay();
    readPlace();
    Q_EMIT folderShown({});
}

void FolderBrowser::readPlace()
{
    if (d->reading || (d->place != Place::Links && d->place != Place::Trash)) {
        showState();
        return;
    }
    d->reading = true;
    d->error.reset();
    showState();
    d->actions.readPlace(d->place, d->waiting.get(), [this](const Result<Done> &done) {
        d->reading = false;
        d->error = done ? std::nullopt : std::optional(done.error());
        showPlaceItems();
    });
}

void FolderBrowser::showPlaceItems()
{
    if (d->place == Place::None)
        return;
    d->look.now = d->actions.now();
    d->readAt = {};
    d->table->header()->setSortIndicator(-1, Qt::AscendingOrder); // the newest first
    d->model->sort(-1);
    if (d->place == Place::Links)
        d->model->setItems(d->actions.linked());
    else
        d->model->setItems(d->place == Place::Recent ? d->actions.recent() : d->actions.trashed());
    showState();
}

void FolderBrowser::filterBy(const QString &text)
{
    d->head->setFilter(text);
    d->model->setFilterText(text);
    showState();
}

void FolderBrowser::setGrid(bool grid)
{
    d->grid = grid;
    d->head->setGrid(grid);
    QItemSelectionModel *selection = d->table->selectionModel();
    const QModelIndex current = selection->currentIndex();
    // The grid chooses names, the table rows.
    selection->select(selection->selection(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    selection->setCurrentIndex(current.siblingAtColumn(0), QItemSelectionModel::NoUpdate);
    showState();
    if (current.isValid())
        view()->scrollTo(current.siblingAtColumn(0));
}

void FolderBrowser::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().window);
}

void FolderBrowser::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    d->model->retranslate();
    showWay();
    showState();
}
} // namespace atlas
