// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/workdrive/transfernames.h"

#include "services/core/wake.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype longestDriveName = 200;

bool isDropped(QChar c)
{
    return c.unicode() >= 0xFF01 && c.unicode() <= 0xFF60;
}
} // namespace

QString nameAsStored(const QString &name)
{
    QString stored = name;
    stored.removeIf(isDropped);
    return stored;
}

QString numberedName(const QString &name, int number)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString extension = dot > 0 ? name.mid(dot) : QString();
    const QString addition = u" (%1)"_s.arg(number);
    const qsizetype room = longestDriveName - extension.size() - addition.size();
    return name.left(std::min(name.size() - extension.size(), std::max<qsizetype>(room, 1))) + addition + extension;
}

QString FolderNames::key(const QString &folderId, const QString &name)
{
    return folderId + u'/' + nameAsStored(name);
}

Task<Result<Done>> FolderNames::read(std::shared_ptr<FolderNames> self, WorkDriveService *service, QString folderId,
                                     bool again, CancelToken cancel)
{
    while (!again && !self->knows(folderId) && self->m_waiting.contains(folderId)) {
        const auto wake = std::make_shared<Wake>();
        self->m_waiting[folderId].append(wake);
        co_await wake->event();
    }
    if (!again && self->knows(folderId))
        co_return Done{};
    self->m_waiting[folderId]; // from now on others wait
    const Result<Done> listed = co_await list(self, service, folderId, cancel);
    const QList<std::shared_ptr<Wake>> waiting = self->m_waiting.take(folderId);
    for (const std::shared_ptr<Wake> &wake : waiting)
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [wake] { wake->fire(); }, Qt::QueuedConnection);
    co_return listed;
}

Task<Result<Done>> FolderNames::list(std::shared_ptr<FolderNames> self, WorkDriveService *service, QString folderId,
                                     CancelToken cancel)
{
    const Result<QList<DriveItem>> listed = co_await service->listAll(folderId, Priority::User, cancel);
    if (!listed)
        co_return fail(listed.error());
    Items items;
    for (const DriveItem &item : *listed)
        items.insert(nameAsStored(item.name), item);
    self->m_folders.insert(folderId, items);
    co_return Done{};
}

QList<DriveItem> FolderNames::named(const QString &folderId, const QString &name) const
{
    const auto folder = m_folders.constFind(folderId);
    return folder == m_folders.cend() ? QList<DriveItem>() : folder->values(nameAsStored(name));
}

QString FolderNames::folderNamed(const QString &folderId, const QString &name) const
{
    const QList<DriveItem> found = named(folderId, name);
    for (const DriveItem &item : found) {
        if (item.isFolder)
            return item.id;
    }
    return {};
}

bool FolderNames::isTaken(const QString &folderId, const QString &name) const
{
    const auto folder = m_folders.constFind(folderId);
    return folder != m_folders.cend() && folder->contains(nameAsStored(name));
}

QString FolderNames::freeName(const QString &folderId, const QString &name) const
{
    QString wanted = name;
    for (int number = 2; isTaken(folderId, wanted) || m_promised.contains(key(folderId, wanted)); ++number)
        wanted = numberedName(name, number);
    return wanted;
}

void FolderNames::add(const QString &folderId, const DriveItem &item)
{
    const auto folder = m_folders.find(folderId);
    if (folder == m_folders.end())
        return;
    const QString name = nameAsStored(item.name);
    for (auto it = folder->find(name); it != folder->end() && it.key() == name;)
        it = it->id == item.id ? folder->erase(it) : std::next(it);
    folder->insert(name, item);
}

void FolderNames::addEmpty(const QString &folderId)
{
    m_folders.insert(folderId, {});
}

FolderNames::Promise::Promise(std::shared_ptr<FolderNames> names, QString folderId, const QString &name)
    : m_names(std::move(names))
    , m_key(FolderNames::key(folderId, name))
{
    m_names->m_promised.insert(m_key);
}

FolderNames::Promise::~Promise()
{
    m_names->m_promised.remove(m_key);
}
} // namespace atlas
