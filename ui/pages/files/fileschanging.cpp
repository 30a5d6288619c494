// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person changes in WorkDrive, each with its way back where Zoho has one.

#include "ui/pages/common/pendingcall.h"
#include "ui/pages/files/filesactionsprivate.h"
#include "ui/pages/files/newfoldersheet.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The same items as they are once they lie in another folder.
QList<DriveItem> itemsIn(QList<DriveItem> items, const QString &folderId)
{
    for (DriveItem &item : items)
        item.parentId = folderId;
    return items;
}
} // namespace

void FilesActions::newFolder(const QString &parentId, QWidget *over)
{
    if (parentId.isEmpty())
        return;
    auto *sheet = new NewFolderSheet(m_prompter, m_book.placeName(parentId), over);
    connect(sheet, &NewFolderSheet::submitted, this, [this, parentId, sheet](const QString &name) {
        auto *call = pendingcall::begin(*this, sheet);
        Then<DriveItem> told = [this, sheet](const Result<DriveItem> &made) {
            sheet->settle(made ? std::nullopt : std::optional(made.error()));
            if (!made)
                return;
            reveal(*made);
            sayUndoable(tr("Folder %1 created").arg(made->name), [this, folder = *made] { trash({folder}, nullptr); });
        };
        pendingcall::deliver(m_repository.createFolder(parentId, name), call, std::move(told));
    });
    sheet->present();
}

void FilesActions::rename(const DriveItem &item, const QString &name, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<Done> told = [this, item, name, then = std::move(then)](const Result<Done> &done) {
        then(done);
        if (!done)
            return;
        DriveItem renamed = item;
        renamed.name = name;
        sayUndoable(tr("%1 is called %2 now").arg(item.name, name), [this, renamed, before = item.name] {
            QCoro::connect(m_repository.rename(renamed, before), this, [this](const Result<Done> &back) {
                if (!back)
                    sayError(back.error());
            });
        });
    };
    pendingcall::deliver(m_repository.rename(item, name), call, std::move(told));
}

void FilesActions::move(const QList<DriveItem> &items, const QString &toFolder)
{
    QList<DriveItem> moving;
    QHash<QString, QList<DriveItem>> back; // by the folder they came from
    for (const DriveItem &item : items) {
        const bool intoItself = item.isFolder && m_book.isWithin(toFolder, item.id);
        if (toFolder.isEmpty() || item.parentId == toFolder || intoItself)
            continue;
        moving.append(item);
        back[item.parentId].append(item);
    }
    if (moving.isEmpty())
        return;
    QCoro::connect(m_repository.move(moving, toFolder), this, [this, moving, back, toFolder](const Result<Done> &done) {
        if (!done) {
            sayError(done.error());
            return;
        }
        const QString said = tr("%n moved to %1", nullptr, int(moving.size())).arg(m_book.placeName(toFolder));
        sayUndoable(said, [this, back, toFolder] {
            for (auto each = back.cbegin(); each != back.cend(); ++each) {
                if (each.key().isEmpty())
                    continue; // found by a search: where it lay is not known
                QCoro::connect(m_repository.move(itemsIn(each.value(), toFolder), each.key()), this,
                               [this](const Result<Done> &moved) {
                                   if (!moved)
                                       sayError(moved.error());
                               });
            }
        });
    });
}

void FilesActions::copy(const QList<DriveItem> &items, const QString &toFolder)
{
    QStringList ids;
    for (const DriveItem &item : items) {
        if (!item.isFolder || !m_book.isWithin(toFolder, item.id))
            ids.append(item.id);
    }
    if (ids.isEmpty() || toFolder.isEmpty())
        return;
    QCoro::connect(m_repository.service().copy(ids, toFolder), this, [this, toFolder](const Result<QStringList> &made) {
        if (!made) {
            sayError(made.error());
            return;
        }
        const QString said = tr("%n copied to %1", nullptr, int(made->size())).arg(m_book.placeName(toFolder));
        sayUndoable(said, [this, toFolder, copies = *made] {
            QCoro::connect(m_repository.service().trash(copies), this, [this, toFolder](const Result<Done> &done) {
                if (!done)
                    sayError(done.error());
                readFolder(toFolder, true, this, [](const Result<Done> &) {});
            });
        });
        // The answer does not tell what the copies are like.
        readFolder(toFolder, true, this, [](const Result<Done> &) {});
    });
}

void FilesActions::trash(const QList<DriveItem> &items, QWidget *over)
{
    if (items.isEmpty())
        return;
    const bool asks = over && (items.size() > 1 || items.first().isFolder);
    if (asks) {
        const int count = int(items.size());
        const QString title = count == 1 ? tr("Move the folder %1 to the trash?").arg(items.first().name)
                                         : tr("Move %n files and folders to the trash?", nullptr, count);
        if (!m_prompter.confirm(over, title, tr("A folder goes with everything in it. The trash keeps them."),
                                tr("Move to the trash")))
            return;
    }
    QCoro::connect(m_repository.trash(items), this, [this, items](const Result<Done> &done) {
        if (!done) {
            sayError(done.error());
            return;
        }
        const QString said = items.size() == 1 ? tr("%1 is in the trash").arg(items.first().name)
                                               : tr("%n are in the trash", nullptr, int(items.size()));
        noteTrashed(items, true);
        sayUndoable(said, [this, items] { restore(items); });
    });
}

void FilesActions::keepUploaded(const DriveItem &item, bool mayBeVersion)
{
    ToldChange change{tr("%1 uploaded").arg(item.name), {}, {}, {}};
    if (mayBeVersion)
        change.why = tr("It may be a new version of a file: go back to the one before in WorkDrive.");
    else
        change.undo = [this, item] { trash({item}, nullptr); };
    d->teller->keep(change);
}
} // namespace atlas
