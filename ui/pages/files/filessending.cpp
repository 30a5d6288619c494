// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// From this computer to WorkDrive: what was dropped, pasted or chosen.

#include "services/core/offthread.h"
#include "ui/pages/files/filesactionsprivate.h"
#include "ui/pages/files/filesparts.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int dropLimit = 20'000;

/// A drop on its way from the disk to the queue.
struct FilesDropPlan {
    DropContents contents;
    QString folderId;
    QPointer<QWidget> over;
    QStringList emptyFolders;       ///< still to be made: nothing that is uploaded makes them
    QHash<QString, QString> madeId; ///< folder of the drop -> its id in WorkDrive
};

/// Adds a folder of the drop and all on the way to it.
void addWithWay(QSet<QString> &folders, QString folder)
{
    while (!folder.isEmpty() && !folders.contains(folder)) {
        folders.insert(folder);
        folder = folder.first(qMax<qsizetype>(0, folder.lastIndexOf(u'/')));
    }
}

/// Folders without a file in or below them, with the way to each: the queue makes only those that files need.
QStringList foldersWithoutFiles(const DropContents &contents)
{
    QSet<QString> made, wanted;
    for (const DropContents::File &file : contents.files)
        addWithWay(made, file.below);
    for (const QString &folder : contents.folders) {
        if (!made.contains(folder))
            addWithWay(wanted, folder);
    }
    QStringList inOrder; // parents first
    for (const QString &folder : contents.folders) {
        if (wanted.contains(folder))
            inOrder.append(folder);
    }
    return inOrder;
}

QString shortened(const QStringList &names)
{
    constexpr int shown = 3;
    QStringList first;
    for (const QString &path : names.first(qMin<qsizetype>(shown, names.size())))
        first.append(QFileInfo(path).fileName());
    return first.join(u", "_s) + (names.size() > shown ? u", \u2026"_s : QString());
}

/// One after the other: two calls at once would make the way to both twice.
class EmptyFolderMaker final : public QObject
{
public:
    using Finished = std::function<void(const FilesDropPlan &plan, const std::optional<ApiError> &failed)>;
    EmptyFolderMaker(WorkDriveRepository &repository, FilesDropPlan plan, Finished finished, QObject *parent)
        : QObject(parent)
        , m_repository(repository)
        , m_plan(std::move(plan))
        , m_finished(std::move(finished))
    {
    }

    void next()
    {
        if (m_plan.emptyFolders.isEmpty() || m_failed) {
            m_finished(m_plan, m_failed);
            deleteLater();
            return;
        }
        const QString folder = m_plan.emptyFolders.takeFirst();
        const qsizetype slash = folder.lastIndexOf(u'/');
        const QString parent = slash < 0 ? m_plan.folderId : m_plan.madeId.value(folder.first(slash));
        QCoro::connect(m_repository.createFolder(parent, folder.sliced(slash + 1)), this,
                       [this, folder](const Result<DriveItem> &made) { took(folder, made); });
    }

private:
    void took(const QString &folder, const Result<DriveItem> &made)
    {
        if (made)
            m_plan.madeId.insert(folder, made->id);
        else if (made.error().kind == ErrorKind::Duplicate && !made.error().detail.isEmpty())
            m_plan.madeId.insert(folder, made.error().detail); // it is there: merged
        else
            m_failed = made.error();
        next();
    }
    WorkDriveRepository &m_repository;
    FilesDropPlan m_plan;
    Finished m_finished;
    std::optional<ApiError> m_failed;
};
} // namespace

void FilesActions::drop(const QStringList &paths, const QString &folderId, QWidget *over)
{
    if (paths.isEmpty() || folderId.isEmpty())
        return;
    const auto send = [this, folderId](const DropContents &contents, std::optional<NameConflict> taken) {
        const DriveFolder *folder = m_book.folder(folderId);
        const QList<UploadWish> wishes = wishesFor(contents, folderId, m_book.placeName(folderId),
                                                   folder ? folder->items : QList<DriveItem>{}, taken);
        if (!wishes.isEmpty())
            m_queue.upload(wishes);
    };
    const auto ask = [this, send](const FilesDropPlan &plan, const std::optional<ApiError> &failed) {
        if (failed)
            sayError(*failed);
        const DriveFolder *folder = m_book.folder(plan.folderId);
        const QStringList taken = takenNames(plan.contents, folder ? folder->items : QList<DriveItem>{});
        if (taken.isEmpty() || !plan.over) {
            // Nobody left to be asked: nothing that is there is touched.
            send(plan.contents, NameConflict::KeepBoth);
            return;
        }
        const auto answered = [actions = QPointer(this), plan, send](const TakenAnswer &answer) {
            if (actions && answer.goesOn)
                send(plan.contents, answer.choice);
        };
        askAboutTaken(taken, int(plan.contents.files.size()), m_book.placeName(plan.folderId), plan.over, answered);
    };
    const auto listed = [this, ask](const FilesDropPlan &plan) {
        // What is there is known now, or from an earlier time when Zoho cannot be asked.
        auto *maker = new EmptyFolderMaker(m_repository, plan, ask, this);
        maker->next();
    };
    QCoro::connect(offThread([paths] { return walkDropped(paths, dropLimit); }), this,
                   [this, folderId, listed, over = QPointer(over)](const DropContents &contents) {
                       FilesDropPlan plan{contents, folderId, over, foldersWithoutFiles(contents), {}};
                       QStringList said; // together: a second toast would take the place of the first
                       if (!contents.unreadable.isEmpty())
                           said << tr("%n of them cannot be read and were left out: %1", nullptr,
                                      int(contents.unreadable.size()))
                                       .arg(shortened(contents.unreadable));
                       if (contents.files.size() >= dropLimit)
                           said << tr("Only the first %n files of the drop are sent.", nullptr, dropLimit);
                       if (!said.isEmpty())
                           say(said.join(u' '));
                       if (contents.files.isEmpty() && plan.emptyFolders.isEmpty())
                           return;
                       readFolder(folderId, false, this, [listed, plan](const Result<Done> &) { listed(plan); });
                   });
}

void FilesActions::chooseAndUpload(const QString &folderId, QWidget *over)
{
    if (folderId.isEmpty())
        return;
    d->outdoors.askFiles(
        over, [this, folderId, over = QPointer(over)](const QStringList &paths) { drop(paths, folderId, over); });
}
} // namespace atlas
