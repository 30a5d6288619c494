// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// From WorkDrive to this computer: downloads, and copies that are opened or dragged out.

#include "services/mail/mailtext.h"
#include "services/workdrive/drivetransfer.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/pages/files/filesactionsprivate.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString localName(const DriveItem &item)
{
    const QString safe = mailtext::safeFileName(item.name);
    if (!item.isNative || item.isFolder)
        return safe;
    const bool isSheet = item.type.contains("sheet"_L1), isShow = item.type.contains("show"_L1);
    const QString ending = isSheet ? u".xlsx"_s : isShow ? u".pdf"_s : u".docx"_s;
    return safe.endsWith(ending, Qt::CaseInsensitive) ? safe : safe + ending;
}

QString freeLocalPath(const QString &path, const QSet<QString> &used, bool mayExist)
{
    const qsizetype slash = path.lastIndexOf(u'/'), dot = path.lastIndexOf(u'.');
    const bool hasEnding = dot > slash + 1;
    const QString stem = hasEnding ? path.first(dot) : path, ending = hasEnding ? path.sliced(dot) : QString();
    QString free = path;
    for (int number = 2; used.contains(free) || (!mayExist && QFileInfo::exists(free)); ++number)
        free = u"%1 (%2)%3"_s.arg(stem).arg(number).arg(ending);
    return free;
}

namespace
{
/// Lists the folders that are downloaded, one after the other, then tells the whole.
class DownloadGatherer final : public QObject
{
public:
    using Finished = std::function<void(const DownloadPlan &plan)>;
    DownloadGatherer(FilesActions &actions, DownloadPlan plan, Finished finished)
        : QObject(&actions)
        , m_actions(actions)
        , m_plan(std::move(plan))
        , m_finished(std::move(finished))
    {
    }

    void next()
    {
        if (m_plan.open.isEmpty()) {
            m_finished(m_plan);
            deleteLater();
            return;
        }
        const DownloadPlan::Entry folder = m_plan.open.takeFirst();
        m_actions.readFolder(folder.item.id, false, this, [this, folder](const Result<Done> &done) {
            const DriveFolder *known = m_actions.book().folder(folder.item.id);
            if (!done && !known) { // half a folder would look like a whole one
                m_actions.sayError(done.error());
                deleteLater();
                return;
            }
            add(folder.path, known ? known->items : QList<DriveItem>{});
            next();
        });
    }

    void add(const QString &where, const QList<DriveItem> &items)
    {
        for (const DriveItem &item : items) {
            const QString path = freeLocalPath(where + u'/' + localName(item), m_plan.used, true);
            m_plan.used.insert(path);
            if (item.isFolder)
                m_plan.folders.append(path);
            (item.isFolder ? m_plan.open : m_plan.files).append({item, path});
        }
    }

private:
    FilesActions &m_actions;
    DownloadPlan m_plan;
    Finished m_finished;
};

QStringList takenOnDisk(const DownloadPlan &plan)
{
    QStringList taken;
    for (const DownloadPlan::Entry &entry : plan.files) {
        if (QFileInfo::exists(entry.path))
            taken.append(QFileInfo(entry.path).fileName());
    }
    return taken;
}

void queueDownloads(TransferQueue &queue, const DownloadPlan &plan, std::optional<NameConflict> taken)
{
    for (const QString &folder : plan.folders)
        QDir().mkpath(folder); // what cannot be made is said by the transfers into it
    QSet<QString> used = plan.used;
    for (const DownloadPlan::Entry &entry : plan.files) {
        const bool exists = QFileInfo::exists(entry.path);
        if (exists && !taken)
            continue;
        const bool replaces = exists && taken == NameConflict::Replace;
        const QString path = exists && !replaces ? freeLocalPath(entry.path, used, false) : entry.path;
        used.insert(path);
        queue.download(entry.item, path, QDir::toNativeSeparators(QFileInfo(path).path()), replaces);
    }
}
} // namespace

void FilesActions::download(const QList<DriveItem> &items, QWidget *over)
{
    if (items.isEmpty())
        return;
    if (items.size() == 1 && !items.first().isFolder) {
        const DriveItem item = items.first();
        d->outdoors.askTarget(over, localName(item), [this, item, over = QPointer(over)](const QString &path) {
            const QFileInfo there(path);
            const bool exists = there.exists();
            if (exists && !m_prompter.confirm(over, tr("Replace %1?").arg(there.fileName()),
                                              tr("A file of this name is there already. Its content would be lost."),
                                              tr("Replace")))
                return;
            m_queue.download(item, path, QDir::toNativeSeparators(there.path()), exists);
        });
        return;
    }
    d->outdoors.askFolder(over, [this, items, over = QPointer(over)](const QString &folder) {
        const auto gathered = [this, folder, over](const DownloadPlan &plan) {
            const QStringList taken = takenOnDisk(plan);
            std::optional<NameConflict> choice = NameConflict::KeepBoth;
            if (!taken.isEmpty() && over) {
                const QStringList ways{tr("Keep both"), tr("Replace"), tr("Leave these out")};
                //: %1 is a folder of this computer
                const QString title = tr("%n name(s) exist already in %1", nullptr, int(taken.size()))
                                          .arg(QDir::toNativeSeparators(folder));
                const auto answer = m_prompter.choose(over, title, tr("What becomes of them?"), ways, {});
                if (!answer)
                    return;
                if (answer->value == ways.at(1))
                    choice = NameConflict::Replace;
                else if (answer->value == ways.at(2))
                    choice.reset();
            }
            queueDownloads(m_queue, plan, choice);
        };
        auto *gatherer = new DownloadGatherer(*this, {}, gathered);
        gatherer->add(folder, items);
        gatherer->next();
    });
}

void FilesActions::downloadVersion(const DriveItem &item, const DriveVersion &version, QWidget *over)
{
    const QString name = localName(item);
    const QString numbered = freeLocalPath(name, {name}, true); // never the name of the newest
    const auto fetch = [this, item, version](const QString &path, bool overwrite) {
        say(tr("Fetching version %1 of %2\u2026").arg(version.number, item.name));
        const DownloadOrder order{item, version.number, path, overwrite};
        QCoro::connect(downloadFile(m_repository.service(), order, {}), this, [this](const Result<QString> &written) {
            if (!written)
                sayError(written.error());
            else
                say(tr("Saved as %1").arg(QDir::toNativeSeparators(*written)));
        });
    };
    d->outdoors.askTarget(over, numbered, [this, fetch, over = QPointer(over)](const QString &path) {
        const QFileInfo there(path);
        const bool exists = there.exists();
        if (!exists ||
            m_prompter.confirm(over, tr("Replace %1?").arg(there.fileName()),
                               tr("A file of this name is there already. Its content would be lost."), tr("Replace")))
            fetch(path, exists);
    });
}

void FilesActions::fetchCopy(const DriveItem &item, QObject *receiver, Then<QString> then)
{
    // Of another state of the file another copy: somebody may have the former one open.
    const QString key = item.id + u'-' + QString::number(item.modifiedAt.toMSecsSinceEpoch());
    const QString known = d->copyPath.value(key);
    auto *call = pendingcall::begin(*this, receiver);
    if (!known.isEmpty() && QFileInfo::exists(known)) {
        const auto told = [call, known, then = std::move(then)] {
            call->deleteLater();
            then(known);
        };
        QMetaObject::invokeMethod(call, told, Qt::QueuedConnection);
        return;
    }
    const QString folder = d->copies.filePath(mailtext::safeFileName(key));
    QDir().mkpath(folder);
    const DownloadOrder order{item, {}, folder + u'/' + localName(item), true};
    Then<QString> told = [this, key, then = std::move(then)](const Result<QString> &path) {
        if (path) {
            d->copyPath.insert(key, *path);
            // What is changed in a copy never reaches WorkDrive: the program that opens it shall say so.
            QFile::setPermissions(*path, QFileDevice::ReadOwner);
        }
        then(path);
    };
    pendingcall::deliver(downloadFile(m_repository.service(), order, {}, call->token()), call, std::move(told));
}

void FilesActions::open(const DriveItem &item, QWidget *over)
{
    if (item.isFolder) {
        openFolder(item.id);
        return;
    }
    const QString name = localName(item);
    if (mailtext::isRisky(name) &&
        !m_prompter.confirm(over, tr("Open %1?").arg(name),
                            tr("A file of this kind can run as a program and change this computer. Open it only if you "
                               "know where it comes from."),
                            tr("Open anyway")))
        return;
    say(tr("Opening %1\u2026").arg(name));
    fetchCopy(item, this, [this, name](const Result<QString> &path) {
        if (!path)
            sayError(path.error());
        else if (!d->outdoors.open(QUrl::fromLocalFile(*path)))
            //: %1 is a file
            say(tr("This computer has no program that opens %1. Download it instead.").arg(name));
    });
}

void FilesActions::openInBrowser(const DriveItem &item)
{
    const QUrl url(item.webUrl);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!isWeb || !d->outdoors.open(url))
        say(tr("Zoho named no page for %1.").arg(item.name));
}
} // namespace atlas
