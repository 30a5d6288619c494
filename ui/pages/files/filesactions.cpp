// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/pendingcall.h"
#include "ui/pages/files/filesactionsprivate.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/toast.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
FilesActions::FilesActions(WorkDriveRepository &repository, TransferQueue &queue, DriveBook &book, Prompter &prompter,
                           const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_queue(queue)
    , m_book(book)
    , m_prompter(prompter)
    , m_clock(clock)
    , d(std::make_unique<Private>())
{
}

FilesActions::~FilesActions() = default;

void FilesActions::setToast(Toast *toast)
{
    d->toast = toast;
}

void FilesActions::setOutdoors(FilesOutdoors outdoors)
{
    d->outdoors = std::move(outdoors);
}

void FilesActions::readFolder(const QString &folderId, bool again, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.readFolder(folderId, again, call->token()), call, std::move(then));
}

void FilesActions::search(const QString &text, QObject *receiver, Then<QList<DriveItem>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.search(text, call->token()), call, std::move(then));
}

void FilesActions::versions(const QString &fileId, QObject *receiver, Then<QList<DriveVersion>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().versions(fileId, call->token()), call, std::move(then));
}

void FilesActions::bytes(const DriveItem &item, qint64 limit, QObject *receiver, Then<QByteArray> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().bytes(item, limit, call->token()), call, std::move(then));
}

void FilesActions::permissions(const DriveItem &item, QObject *receiver, Then<QList<DrivePermission>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().permissions(item.id, call->token()), call, std::move(then));
}

void FilesActions::links(const DriveItem &item, QObject *receiver, Then<QList<DriveLink>> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().links(item.id, call->token()), call, std::move(then));
}

// What somebody asked Zoho to change goes on when its dialog is closed: only the answer has nobody left to hear it.

void FilesActions::shareWith(const DriveItem &item, const QString &email, DriveRole role, bool notify,
                             QObject *receiver, Then<DrivePermission> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().shareWith(item, email, role, notify), call, std::move(then));
}

void FilesActions::changeRole(const DriveItem &item, const QString &permissionId, DriveRole role, QObject *receiver,
                              Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().changeRole(permissionId, item.isFolder, role), call, std::move(then));
}

void FilesActions::revoke(const QString &permissionId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().revoke(permissionId), call, std::move(then));
}

void FilesActions::createLink(const DriveItem &item, const DriveLinkDraft &draft, QObject *receiver,
                              Then<DriveLink> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().createLink(item, draft), call, std::move(then));
}

void FilesActions::revokeLink(const QString &linkId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    pendingcall::deliver(m_repository.service().revokeLink(linkId), call, std::move(then));
}

void FilesActions::say(const QString &text)
{
    if (d->toast)
        d->toast->show(text);
}

void FilesActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    if (!d->toast)
        return;
    d->toast->show(text, tr("Undo"), [actions = QPointer(this), undo = std::move(undo)] {
        if (actions)
            undo();
    });
}

void FilesActions::sayError(const ApiError &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    const ErrorText text = errorText(error, {}, now());
    //: what failed and what to do about it, in one line
    say(tr("%1: %2").arg(text.title, text.advice));
}
} // namespace atlas
