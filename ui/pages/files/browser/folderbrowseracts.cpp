// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the files before them: keys, menu, clipboard, drags.

#include "ui/pages/files/browser/filesmenu.h"
#include "ui/pages/files/browser/folderbrowserprivate.h"
#include "ui/pages/files/drop/filesdrag.h"
#include "ui/pages/files/filesparts.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDrag>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int dragWidth = 220, dragHeight = 34, dragRadius = 8;

/// What hangs on the pointer: the name, or how many.
QPixmap dragPicture(const QString &words, qreal scale)
{
    const Tokens &t = Theme::get().tokens();
    QPixmap picture(QSize(dragWidth, dragHeight) * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.accent);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(0.5, 0.5, dragWidth - 1, dragHeight - 1), dragRadius, dragRadius);
    painter.setFont(Theme::font(TextSize::Body, 500));
    painter.setPen(t.text);
    const QRect room(12, 0, dragWidth - 24, dragHeight);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(words, Qt::ElideMiddle, room.width()));
    return picture;
}

/// What is possible among what was deleted.
bool isForTrash(FilesAct what)
{
    static const QList<FilesAct> possible{FilesAct::Open,    FilesAct::Restore, FilesAct::Back,
                                          FilesAct::Forward, FilesAct::Search,  FilesAct::Refresh};
    return possible.contains(what);
}
} // namespace

bool FolderBrowser::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && (watched == d->table || watched == d->tiles)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const std::optional<FilesAct> wanted = filesActOf(*key);
        // The Enter that ends a name comes by here too.
        const bool isNaming = view()->viewport()->findChild<QWidget *>(u"files.rename"_s) != nullptr;
        if (!wanted || isNaming)
            return QWidget::eventFilter(watched, event);
        key->accept(); // also of the menu bar's shortcuts: those of the list come first
        if (event->type() == QEvent::KeyPress)
            act(*wanted);
        return true;
    }
    if (event->type() == QEvent::ContextMenu && (watched == d->table || watched == d->tiles)) {
        auto *menu = static_cast<QContextMenuEvent *>(event);
        if (menu->reason() == QContextMenuEvent::Keyboard) {
            const QRect row = view()->visualRect(view()->currentIndex());
            showMenu(view()->viewport()->mapToGlobal(row.center()));
        } else {
            const QPoint at = view()->viewport()->mapFromGlobal(menu->globalPos());
            if (!view()->indexAt(at).isValid())
                view()->selectionModel()->clearSelection();
            showMenu(menu->globalPos());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FolderBrowser::act(FilesAct what)
{
    const QList<DriveItem> items = chosen();
    if (d->place == Place::Trash && !isForTrash(what)) {
        if (!items.isEmpty())
            d->actions.say(tr("Restore it first: in the trash nothing can be done with it."));
        return;
    }
    switch (what) {
    case FilesAct::Open:
        openChosen();
        break;
    case FilesAct::Restore:
        d->actions.restore(items);
        break;
    case FilesAct::Up:
        goUp();
        break;
    case FilesAct::Back:
        // From what a search found to where the person was.
        if (const QString id = showsFound() ? d->history.current() : d->history.back(); !id.isEmpty())
            goTo(id);
        break;
    case FilesAct::Forward:
        if (const QString id = d->history.forward(); !id.isEmpty())
            goTo(id);
        break;
    case FilesAct::Copy:
    case FilesAct::Cut:
        putOnClipboard(what == FilesAct::Cut);
        break;
    case FilesAct::Paste:
        paste();
        break;
    case FilesAct::Trash:
        d->actions.trash(items, this);
        break;
    case FilesAct::Rename:
        rename();
        break;
    case FilesAct::NewFolder:
    case FilesAct::Upload:
        if (const QString problem = addingProblem(); !problem.isEmpty())
            d->actions.say(problem);
        else if (what == FilesAct::NewFolder)
            d->actions.newFolder(d->folderId, this);
        else
            d->actions.chooseAndUpload(d->folderId, this);
        break;
    case FilesAct::Search:
        d->head->focusSearch();
        break;
    case FilesAct::Details:
        Q_EMIT detailsRequested();
        break;
    case FilesAct::Download:
        d->actions.download(items, this);
        break;
    case FilesAct::Share:
        share();
        break;
    case FilesAct::ToClient:
        if (items.size() == 1)
            d->actions.fileAtClient(items.first());
        break;
    case FilesAct::Versions:
        if (items.size() == 1 && !items.first().isFolder)
            showVersionsDialog(d->actions, items.first(), this);
        break;
    case FilesAct::Browser:
        if (items.size() == 1)
            d->actions.openInBrowser(items.first());
        break;
    case FilesAct::Refresh:
        showPlaceItems();
        readPlace();
        read(true);
        break;
    }
}

void FolderBrowser::goUp()
{
    const QList<DriveStep> way = d->actions.book().wayTo(d->folderId);
    if (way.size() < 2)
        return;
    d->wantedId = d->folderId; // where one came from is chosen above
    showFolder(way.at(way.size() - 2).id);
}

void FolderBrowser::openChosen()
{
    const QList<DriveItem> items = chosen();
    if (d->place == Place::Trash) {
        d->actions.restore(items);
        return;
    }
    if (items.size() != 1)
        return;
    if (items.first().isFolder)
        showFolder(items.first().id);
    else
        d->actions.open(items.first(), this);
}

void FolderBrowser::rename()
{
    const QList<DriveItem> items = chosen();
    if (items.size() != 1)
        return;
    if (!items.first().rights.canRename) {
        d->actions.say(tr("You may not rename %1.").arg(items.first().name));
        return;
    }
    view()->edit(d->model->index(d->model->rowOf(items.first().id), 0));
}

void FolderBrowser::share()
{
    const QList<DriveItem> items = chosen();
    const DriveItem *place = d->actions.book().item(d->folderId);
    if (items.size() == 1)
        showShareDialog(d->actions, items.first(), this);
    else if (items.isEmpty() && place)
        showShareDialog(d->actions, *place, this);
}

void FolderBrowser::putOnClipboard(bool cut)
{
    const QList<DriveItem> items = chosen();
    if (items.isEmpty())
        return;
    QGuiApplication::clipboard()->setMimeData(new FilesMimeData(items));
    d->cut = cut;
    d->look.cut.clear();
    for (const DriveItem &item : items) {
        if (cut)
            d->look.cut.insert(item.id);
    }
    view()->viewport()->update();
}

void FolderBrowser::paste()
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    if (const QString problem = addingProblem(); !mime || !problem.isEmpty()) {
        d->actions.say(problem);
        return;
    }
    const QList<DriveItem> items = filesdrag::itemsOf(*mime);
    const QStringList paths = filesdrag::pathsOf(*mime);
    if (!paths.isEmpty()) {
        d->actions.drop(paths, d->folderId, this);
    } else if (!items.isEmpty() && d->cut) {
        d->actions.move(items, d->folderId);
        QGuiApplication::clipboard()->clear(); // what was moved is not moved twice
        d->cut = false;
        d->look.cut.clear();
    } else if (!items.isEmpty()) {
        d->actions.copy(items, d->folderId);
    }
}

void FolderBrowser::startDrag()
{
    const QList<DriveItem> items = chosen();
    if (items.isEmpty() || d->place == Place::Trash)
        return;
    auto *mime = new FilesMimeData(items);
    const QString words = items.size() == 1 ? items.first().name : tr("%n chosen", nullptr, int(items.size()));
    if (filesdrag::fitsOutside(items)) {
        const int count = int(items.size());
        d->counts->setText(tr("Fetching %n file(s), for other programs\u2026", nullptr, count));
        connect(mime, &FilesMimeData::settled, this, [this, count](const std::optional<ApiError> &failed) {
            if (failed)
                d->actions.sayError(*failed);
            else
                d->counts->setText(tr("%n file(s) can be dropped in other programs now", nullptr, count));
        });
    } else {
        d->counts->setText(tr("Folders and more than %1 are not dragged to other programs: use Download.")
                               .arg(format::size(filesdrag::largestDragOut)));
    }
    auto *drag = new QDrag(view());
    drag->setMimeData(mime);
    drag->setPixmap(dragPicture(words, devicePixelRatioF()));
    drag->setHotSpot({12, 12});
    mime->fetch(d->actions);
    // Names this page, which may be gone when the drag ends.
    const QPointer<FolderBrowser> self(this);
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    if (self)
        showCounts();
}

void FolderBrowser::showMenu(const QPoint &globalPos)
{
    const QMimeData *mime = QGuiApplication::clipboard()->mimeData();
    FilesMenuScope scope;
    scope.items = chosen();
    scope.isTrash = d->place == Place::Trash;
    scope.canPaste = mime && (!filesdrag::itemsOf(*mime).isEmpty() || !filesdrag::pathsOf(*mime).isEmpty());
    scope.canAdd = addingProblem().isEmpty();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"files.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFilesMenu(*menu, scope, [this](FilesAct what) { act(what); });
    menu->popup(globalPos);
}
} // namespace atlas
