// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transferqueueprivate.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using SharedNames = std::shared_ptr<FolderNames>;

/// The folder of that name, made when there is none. One listing of the parent tells of all; a new folder needs none.
Task<Result<QString>> enterFolder(WorkDriveService *service, SharedNames names, QString parent, QString name,
                                  CancelToken cancel)
{
    const Result<Done> read = co_await FolderNames::read(names, service, parent, false, cancel);
    if (!read)
        co_return fail(read.error());
    const QString there = names->folderNamed(parent, name);
    if (!there.isEmpty())
        co_return there;
    const Result<DriveItem> made = co_await service->createFolder(parent, name, true, cancel);
    if (!made)
        co_return fail(made.error());
    names->add(parent, *made);
    names->addEmpty(made->id);
    const QString id = made->id;
    co_return id;
}
} // namespace

Task<Result<QString>> TransferQueue::Private::folderFor(Shared d, QString folderId, QString below, CancelToken cancel)
{
    const QStringList steps = below.split(u'/', Qt::SkipEmptyParts);
    QString parent = folderId, key = folderId;
    for (const QString &step : steps) {
        key += u'/' + step;
        while (!d->made.contains(key) && d->making.contains(key)) {
            const auto wake = std::make_shared<Wake>();
            d->making[key].append(wake);
            co_await wake->event();
        }
        if (cancel.isCancelled())
            co_return fail(ErrorKind::Cancelled);
        const QString known = d->made.value(key);
        if (!known.isEmpty()) {
            parent = known;
            continue;
        }
        d->making.insert(key, {});
        const Result<QString> entered = co_await enterFolder(&d->service, d->names, parent, step, cancel);
        if (entered)
            d->made.insert(key, *entered);
        const QList<std::shared_ptr<Wake>> waiting = d->making.take(key);
        for (const std::shared_ptr<Wake> &wake : waiting)
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [wake] { wake->fire(); }, Qt::QueuedConnection);
        if (!entered)
            co_return fail(entered.error());
        if (d->q)
            Q_EMIT d->q->folderChanged(parent);
        parent = *entered;
    }
    const QString folder = parent;
    co_return folder;
}
} // namespace atlas
