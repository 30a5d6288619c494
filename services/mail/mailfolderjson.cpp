// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailtext.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailjson
{
namespace
{
bool sameWord(const QString &a, QLatin1StringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isInboxType(const QJsonObject &row)
{
    return sameWord(json::text(row, "folderType"_L1), "Inbox"_L1);
}

QString parentOf(const QJsonObject &row)
{
    const QString parent = json::id(row.value("parentFolderId"_L1));
    return parent == "0"_L1 ? QString() : parent;
}

/// How much speaks for a folder of type "Inbox" being the inbox: only that one has no folder before it, and it is
/// called "Inbox" unless the mailbox is in another language.
int inboxLikeness(const QJsonObject &row)
{
    const QString path = json::text(row, "path"_L1);
    const bool named = path.isEmpty() ? sameWord(json::text(row, "folderName"_L1), "Inbox"_L1)
                                      : sameWord(path, "/Inbox"_L1) || sameWord(path, "Inbox"_L1);
    const bool first = json::id(row.value("previousFolderId"_L1)).isEmpty() && parentOf(row).isEmpty();
    return (first ? 2 : 0) + (named ? 1 : 0);
}

qsizetype inboxRow(const QJsonArray &rows)
{
    qsizetype best = -1;
    int most = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const int likeness = isInboxType(row) ? inboxLikeness(row) : -1;
        if (likeness > most) {
            most = likeness;
            best = i;
        }
    }
    return best;
}

MailFolder::Kind folderKind(const QJsonObject &row)
{
    using Kind = MailFolder::Kind;
    struct Named {
        QLatin1StringView word;
        Kind kind;
    };
    static constexpr std::array types{
        Named{"Drafts"_L1, Kind::Drafts},
        Named{"Templates"_L1, Kind::Templates},
        Named{"Snoozed"_L1, Kind::Snoozed},
        Named{"Sent"_L1, Kind::Sent},
        Named{"Spam"_L1, Kind::Spam},
        Named{"Trash"_L1, Kind::Trash},
        Named{"Outbox"_L1, Kind::Outbox},
        Named{"Archive"_L1, Kind::Archive},
        Named{"Notification"_L1, Kind::Notification},
        Named{"Newsletter"_L1, Kind::Newsletter},
    };
    // The two automatic folders have the type "Inbox", as user folders do; only their names tell them.
    const QString word = json::text(row, isInboxType(row) ? "folderName"_L1 : "folderType"_L1);
    const auto known = std::ranges::find_if(types, [&word](const Named &type) { return sameWord(word, type.word); });
    if (known == types.end())
        return Kind::User;
    const bool automatic = known->kind == Kind::Notification || known->kind == Kind::Newsletter;
    return isInboxType(row) && (!automatic || !parentOf(row).isEmpty()) ? Kind::User : known->kind;
}
} // namespace

QList<MailFolder> folders(const QJsonArray &rows)
{
    const qsizetype inbox = inboxRow(rows);
    QList<MailFolder> folders;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        MailFolder folder;
        folder.id = json::id(row.value("folderId"_L1));
        folder.name = mailtext::decoded(json::text(row, "folderName"_L1));
        folder.path = mailtext::decoded(json::text(row, "path"_L1));
        folder.parentId = parentOf(row);
        folder.kind = i == inbox ? MailFolder::Kind::Inbox : folderKind(row);
        if (!folder.id.isEmpty())
            folders.append(std::move(folder));
    }
    return folders;
}
} // namespace atlas::mailjson
