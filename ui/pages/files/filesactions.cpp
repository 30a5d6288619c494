// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/pendingcall.h"
#include "ui/pages/files/filesactionsprivate.h"
#include "ui/widgets/errortext.h"

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
    d->teller = new ChangeTeller(this);
}

FilesActions::~FilesActions() = default;

void FilesActions::setToast(Toast *toast)
{
    d->teller->setToast(toast);
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
    Then<DrivePermission> told = [this, email, then = std::move(then)](const Result<DrivePermission> &given) {
        if (!given) {
            then(given);
            return;
        }
        const auto undo = [this, id = given->id, email] {
            auto *back = pendingcall::begin(*this, nullptr);
            pendingcall::deliver<Done>(m_repository.service().revoke(id), back,
                                       [this, email](const Result<Done> &done) {
                                           if (done)
                                               say(tr("No longer shared with %1").arg(email));
                                           else
                                               sayError(done.error());
                                       });
        };
        d->teller->told({tr("Shared with %1").arg(email), undo, {}, {}}, [&] { then(given); });
    };
    pendingcall::deliver(m_repository.service().shareWith(item, email, role, notify), call, std::move(told));
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
    Then<DriveLink> told = [this, name = item.name, then = std::move(then)](const Result<DriveLink> &made) {
        if (!made) {
            then(made);
            return;
        }
        const auto undo = [this, id = made->id] {
            revokeLink(id, nullptr, [this](const Result<Done> &done) {
                if (!done)
                    sayError(done.error());
            });
        };
        d->teller->told({tr("Link to %1 created").arg(name), undo, {}, {}}, [&] { then(made); });
    };
    pendingcall::deliver(m_repository.service().createLink(item, draft), call, std::move(told));
}

void FilesActions::revokeLink(const QString &linkId, QObject *receiver, Then<Done> then)
{
    auto *call = pendingcall::begin(*this, receiver);
    Then<Done> told = [this, then = std::move(then)](const Result<Done> &done) {
        then(done);
        if (done)
            d->teller->sayFinal(tr("The link has ended"), tr("A new link has another address."));
    };
    pendingcall::deliver(m_repository.service().revokeLink(linkId), call, std::move(told));
}

void FilesActions::say(const QString &text)
{
    d->teller->say(text);
}

void FilesActions::sayUndoable(const QString &text, std::function<void()> undo)
{
    d->teller->sayUndoable(text, std::move(undo));
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
