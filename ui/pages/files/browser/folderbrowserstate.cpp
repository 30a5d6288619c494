// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What is shown of a place: its rows, the way to it, how many they are, and what is said when there are none.

#include "ui/pages/files/browser/folderbrowserprivate.h"
#include "ui/pages/files/fileswords.h"
#include "ui/widgets/errortext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr const char *placeTitles[] = {"", QT_TRANSLATE_NOOP("atlas::FolderBrowser", "Changed last"),
                                       QT_TRANSLATE_NOOP("atlas::FolderBrowser", "Shared by link"),
                                       QT_TRANSLATE_NOOP("atlas::FolderBrowser", "Trash")};
} // namespace

void FolderBrowser::showItems()
{
    const DriveFolder *folder = d->actions.book().folder(d->folderId);
    d->readAt = folder ? folder->readAt : QDateTime();
    d->model->setItems(folder ? folder->items : QList<DriveItem>{});
    selectWanted();
    showState();
}

void FolderBrowser::selectWanted()
{
    const int row = d->wantedId.isEmpty() ? -1 : d->model->rowOf(d->wantedId);
    if (row < 0)
        return;
    const QModelIndex index = d->model->index(row, 0);
    d->table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    view()->scrollTo(index);
}

void FolderBrowser::showWay()
{
    const DriveBook &book = d->actions.book();
    if (d->place != Place::None) {
        d->head->crumbs()->setTitle(tr(placeTitles[int(d->place)]));
    } else if (showsFound()) {
        //: %1 is what was searched for
        d->head->crumbs()->setTitle(tr("Found: %1").arg(d->searchText));
    } else {
        const QList<DriveStep> way = book.wayTo(d->folderId);
        const DriveSpace *space = way.isEmpty() ? nullptr : book.space(way.first().id);
        const bool team = space && space->kind == DriveSpace::Kind::Team;
        d->head->crumbs()->setWay(team ? tr("Team folders") : QString(), way);
    }
    d->head->setCanGo(showsFound() ? !d->history.current().isEmpty() : d->history.canGoBack(),
                      d->history.canGoForward());
    d->head->setAddingProblem(addingProblem());
    d->head->setSharing(!showsFound() && book.item(d->folderId) && chosen().isEmpty());
}

QString FolderBrowser::addingProblem() const
{
    if (d->place == Place::Trash)
        return tr("Nothing is put into the trash from outside.");
    if (d->folderId.isEmpty())
        return tr("Open a folder first.");
    const DriveSpace *space = d->actions.book().space(d->folderId);
    if (space && !space->isMember)
        return tr("You are not a member of this team folder.");
    const DriveItem *folder = d->actions.book().item(d->folderId);
    return folder && !folder->rights.canUpload ? tr("You may read this folder, not add to it.") : QString();
}

void FolderBrowser::showState()
{
    const bool hasRows = d->model->rowCount() > 0;
    if (!hasRows)
        showNothing();
    d->stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(view()) : d->nothing);
    showCounts();
}

bool FolderBrowser::showNothingOfPlace()
{
    if (d->place == Place::None || (d->error && !d->reading))
        return false;
    if (d->reading)
        d->nothing->showLoading(tr("Reading WorkDrive\u2026"));
    else if (d->place == Place::Recent)
        d->nothing->showEmpty(tr("No files were read yet"),
                              tr("The files changed last in the folders you open stand here."));
    else if (d->place == Place::Links)
        d->nothing->showEmpty(tr("No link leads outside"),
                              tr("Files and folders with a link for people outside stand here. Share makes one."));
    else
        d->nothing->showEmpty(tr("The trash is empty"), tr("What is deleted stands here and can be restored."));
    return true;
}

void FolderBrowser::showNothing()
{
    const bool neverRead = !showsFound() && !d->readAt.isValid();
    const DriveSpace *space = d->actions.book().space(d->folderId);
    if (space && !space->isMember) {
        d->nothing->showEmpty(tr("Not for you to see"), tr("You are not a member of this team folder. Ask one of its "
                                                           "members to add you."));
    } else if (!d->model->filterText().isEmpty() && d->model->totalCount() > 0) {
        d->nothing->showEmpty(tr("No name here holds \u201c%1\u201d").arg(d->model->filterText()),
                              tr("Enter searches everywhere in WorkDrive."), tr("Search everywhere"));
    } else if (showNothingOfPlace()) {
        return;
    } else if (d->reading && (neverRead || showsFound())) {
        d->nothing->showLoading(showsFound() ? tr("Searching WorkDrive\u2026") : tr("Reading the folder\u2026"));
    } else if (d->error) {
        d->nothing->showError(errorText(*d->error, {}, d->actions.now()));
    } else if (showsFound()) {
        d->nothing->showEmpty(tr("Nothing found for \u201c%1\u201d").arg(d->searchText),
                              tr("Zoho searches names and contents. Try fewer or other words."));
    } else if (d->folderId.isEmpty()) {
        d->nothing->showEmpty(tr("No folder is open"), tr("Choose one on the left."));
    } else {
        const QString problem = addingProblem();
        d->nothing->showEmpty(tr("This folder is empty"),
                              problem.isEmpty() ? tr("Drop files or folders here.") : problem,
                              problem.isEmpty() ? tr("Upload files") : QString());
    }
}

void FolderBrowser::showCounts()
{
    const QList<DriveItem> items = chosen();
    QString words;
    if (!items.isEmpty()) {
        words = fileswords::chosen(items);
    } else if (d->model->rowCount() > 0) {
        QList<DriveItem> all;
        for (int row = 0; row < d->model->rowCount(); ++row) {
            if (const DriveItem *item = d->model->itemAt(row)) // none: just going
                all.append(*item);
        }
        words = fileswords::counts(all, d->readAt, d->look.now);
        if (d->model->rowCount() < d->model->totalCount())
            //: %1 counts what a filter lets through
            words = tr("%1 \u00b7 of %n", nullptr, d->model->totalCount()).arg(words);
    }
    if (const QStringList closed = d->actions.closedSpaces(d->place); items.isEmpty() && !closed.isEmpty()) {
        //: %1 names team folders
        const QString missing = tr("without %1: look there in WorkDrive itself").arg(closed.join(u", "_s));
        words = words.isEmpty() ? missing : words + u" \u00b7 "_s + missing;
    }
    if (d->error && d->model->rowCount() > 0) {
        const ErrorText text = errorText(*d->error, {}, d->actions.now());
        //: %1 counts the files, %2 says why they could not be read again
        words = tr("%1 \u00b7 not read again: %2").arg(words, text.title);
    }
    d->counts->setText(words);
}
} // namespace atlas
