// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbatchesrules.h"

#include <algorithm>

namespace atlas::mailrules
{
namespace
{
using Kind = MailChange::Kind;

enum class Matter { Reading, Place, Flag, AddedLabels, RemovedLabels };

Matter matterOf(Kind kind)
{
    switch (kind) {
    case Kind::Read:
    case Kind::Unread:
        return Matter::Reading;
    case Kind::Flag:
        return Matter::Flag;
    case Kind::AddLabels:
        return Matter::AddedLabels;
    case Kind::RemoveLabels:
        return Matter::RemovedLabels;
    case Kind::Move:
    case Kind::Archive:
    case Kind::Unarchive:
    case Kind::Spam:
    case Kind::NotSpam:
        break;
    }
    return Matter::Place;
}

QString destination(const MailChange &what, const QList<MailFolder> &folders)
{
    switch (what.kind) {
    case Kind::Move:
        return what.folderId;
    case Kind::Archive: // older accounts have no such folder: the mail is only hidden
        return folderOf(MailFolder::Kind::Archive, folders);
    case Kind::Spam:
        return folderOf(MailFolder::Kind::Spam, folders);
    default:
        return folderOf(MailFolder::Kind::Inbox, folders);
    }
}

void removeLabels(MailMessage &row, const QStringList &labels)
{
    for (const QString &label : labels)
        row.labelIds.removeAll(label);
}

void addLabels(MailMessage &row, const QStringList &labels)
{
    for (const QString &label : labels) {
        if (!row.labelIds.contains(label))
            row.labelIds.append(label);
    }
}
} // namespace

bool isLabelChange(Kind kind)
{
    return kind == Kind::AddLabels || kind == Kind::RemoveLabels;
}

bool isPlaceChange(Kind kind)
{
    return matterOf(kind) == Matter::Place;
}

bool isSameMatter(Kind a, Kind b)
{
    return matterOf(a) == matterOf(b);
}

MailChange bare(const MailChange &change)
{
    MailChange bare;
    bare.kind = change.kind;
    if (change.kind == Kind::Move)
        bare.folderId = change.folderId;
    if (change.kind == Kind::Flag)
        bare.flag = change.flag;
    if (isLabelChange(change.kind))
        bare.labelIds = change.labelIds;
    return bare;
}

bool isSameCall(const MailChange &a, const MailChange &b)
{
    return a.kind == b.kind && a.folderId == b.folderId && a.flag == b.flag && a.labelIds == b.labelIds;
}

bool isSameState(const MailMessage &a, const MailMessage &b, Kind kind)
{
    switch (matterOf(kind)) {
    case Matter::Reading:
        return a.isRead == b.isRead;
    case Matter::Flag:
        return a.flag == b.flag;
    case Matter::Place:
        return a.folderId == b.folderId;
    case Matter::AddedLabels:
    case Matter::RemovedLabels:
        break;
    }
    return a.labelIds == b.labelIds;
}

MailMessage after(MailMessage row, const MailChange &what, const QList<MailFolder> &folders)
{
    switch (matterOf(what.kind)) {
    case Matter::Reading:
        row.isRead = what.kind == Kind::Read;
        break;
    case Matter::Flag:
        row.flag = what.flag;
        break;
    case Matter::AddedLabels:
        addLabels(row, what.labelIds);
        break;
    case Matter::RemovedLabels:
        removeLabels(row, what.labelIds);
        break;
    case Matter::Place:
        row.folderId = destination(what, folders);
        row.isOutgoing = isOutgoing(row.folderId, folders);
        break;
    }
    return row;
}

MailMessage putBack(MailMessage row, const MailMessage &was, const MailChange &what)
{
    switch (matterOf(what.kind)) {
    case Matter::Reading:
        row.isRead = was.isRead;
        break;
    case Matter::Flag:
        row.flag = was.flag;
        break;
    case Matter::AddedLabels:
        removeLabels(row, what.labelIds);
        break;
    case Matter::RemovedLabels:
        addLabels(row, what.labelIds);
        break;
    case Matter::Place:
        row.folderId = was.folderId;
        row.isOutgoing = was.isOutgoing;
        break;
    }
    return row;
}

QString folderOf(MailFolder::Kind kind, const QList<MailFolder> &folders)
{
    const auto found =
        std::find_if(folders.cbegin(), folders.cend(), [kind](const MailFolder &each) { return each.kind == kind; });
    return found == folders.cend() ? QString() : found->id;
}

bool isOutgoing(const QString &folderId, const QList<MailFolder> &folders)
{
    const auto found = std::find_if(folders.cbegin(), folders.cend(),
                                    [&folderId](const MailFolder &each) { return each.id == folderId; });
    if (found == folders.cend())
        return false;
    using FolderKind = MailFolder::Kind;
    return found->kind == FolderKind::Sent || found->kind == FolderKind::Drafts || found->kind == FolderKind::Outbox;
}
} // namespace atlas::mailrules
