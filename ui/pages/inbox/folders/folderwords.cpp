// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/folders/folderwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
class FolderNames
{
    Q_DECLARE_TR_FUNCTIONS(FolderNames)
public:
    static QString own(MailFolder::Kind kind);
};

QString FolderNames::own(MailFolder::Kind kind)
{
    switch (kind) {
    case MailFolder::Kind::Inbox:
        return tr("Inbox");
    case MailFolder::Kind::Drafts:
        return tr("Drafts");
    case MailFolder::Kind::Templates:
        return tr("Templates");
    case MailFolder::Kind::Snoozed:
        return tr("Snoozed in Zoho");
    case MailFolder::Kind::Sent:
        return tr("Sent");
    case MailFolder::Kind::Spam:
        return tr("Spam");
    case MailFolder::Kind::Trash:
        return tr("Trash");
    case MailFolder::Kind::Outbox:
        //: folder of mails that will be sent at a set time
        return tr("Scheduled");
    case MailFolder::Kind::Archive:
        //: folder of the mails that are dealt with
        return tr("Archived");
    case MailFolder::Kind::Notification:
        return tr("Notifications");
    case MailFolder::Kind::Newsletter:
        return tr("Newsletters");
    case MailFolder::Kind::User:
        break;
    }
    return {};
}
} // namespace

QString folderTitle(const MailFolder &folder)
{
    const QString own = FolderNames::own(folder.kind);
    return own.isEmpty() ? folder.name : own;
}

bool takesMail(MailFolder::Kind kind)
{
    switch (kind) {
    case MailFolder::Kind::Drafts:
    case MailFolder::Kind::Templates:
    case MailFolder::Kind::Snoozed:
    case MailFolder::Kind::Sent:
    case MailFolder::Kind::Outbox:
        return false;
    default:
        return true;
    }
}

QString folderIcon(MailFolder::Kind kind)
{
    switch (kind) {
    case MailFolder::Kind::Inbox:
        return u"inbox"_s;
    case MailFolder::Kind::Drafts:
        return u"edit"_s;
    case MailFolder::Kind::Templates:
        return u"document"_s;
    case MailFolder::Kind::Snoozed:
        return u"bell"_s;
    case MailFolder::Kind::Sent:
        return u"send"_s;
    case MailFolder::Kind::Spam:
        return u"spam"_s;
    case MailFolder::Kind::Trash:
        return u"trash"_s;
    case MailFolder::Kind::Outbox:
        return u"clock"_s;
    case MailFolder::Kind::Archive:
        return u"archive"_s;
    case MailFolder::Kind::Notification:
        return u"info"_s;
    case MailFolder::Kind::Newsletter:
        return u"megaphone"_s;
    case MailFolder::Kind::User:
        break;
    }
    return u"folder"_s;
}
} // namespace atlas
