// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/mailshown.h"

#include "services/mail/html/mailfilter.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailtext.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailshown
{
namespace
{
QString kindWord(MailFolder::Kind kind)
{
    using Kind = MailFolder::Kind;
    switch (kind) {
    case Kind::Inbox:
        return u"inbox"_s;
    case Kind::Drafts:
        return u"drafts"_s;
    case Kind::Templates:
        return u"templates"_s;
    case Kind::Snoozed:
        return u"snoozed"_s;
    case Kind::Sent:
        return u"sent"_s;
    case Kind::Spam:
        return u"spam"_s;
    case Kind::Trash:
        return u"trash"_s;
    case Kind::Outbox:
        return u"outbox"_s;
    case Kind::Archive:
        return u"archive"_s;
    case Kind::Notification:
        return u"notification"_s;
    case Kind::Newsletter:
        return u"newsletter"_s;
    case Kind::User:
        break;
    }
    return u"user"_s;
}
} // namespace

QJsonObject message(const QJsonObject &row)
{
    const MailMessage read = mailjson::message(row);
    QJsonObject shown = row;
    shown.remove("sentDateInGMT"_L1);
    shown.remove("toAddr"_L1);
    shown.insert("subject"_L1, read.subject);
    shown.insert("summary"_L1, read.summary);
    shown.insert("sender"_L1, read.from.name.isEmpty() ? read.from.address : read.from.name);
    shown.insert("toAddress"_L1, mailtext::written(read.to));
    shown.insert("ccAddress"_L1, mailtext::written(read.cc));
    if (read.receivedAt.isValid())
        shown.insert("receivedAt"_L1, read.receivedAt.toString(Qt::ISODate));
    return shown;
}

QJsonArray folders(const QJsonArray &rows)
{
    const QList<MailFolder> read = mailjson::folders(rows);
    QHash<QString, MailFolder::Kind> kinds;
    for (const MailFolder &folder : read)
        kinds.insert(folder.id, folder.kind);
    QJsonArray shown;
    for (const QJsonValue &value : rows) {
        QJsonObject row = value.toObject();
        row.insert("kind"_L1, kindWord(kinds.value(row.value("folderId"_L1).toString(), MailFolder::Kind::User)));
        shown.append(row);
    }
    return shown;
}

QJsonArray headers(const MailHeaders &headers)
{
    QJsonArray shown;
    for (const auto &[name, value] : headers.fields)
        shown.append(QJsonObject{{"name"_L1, name}, {"value"_L1, mailtext::decodedWords(value)}});
    return shown;
}

QJsonArray attachments(const QList<MailAttachment> &files)
{
    QJsonArray shown;
    for (const MailAttachment &file : files) {
        QJsonObject entry{{"attachmentId"_L1, file.id},
                          {"attachmentName"_L1, mailtext::safeFileName(file.name)},
                          {"attachmentSize"_L1, file.size}};
        if (file.isInline())
            entry.insert("cid"_L1, file.contentId);
        shown.append(entry);
    }
    return shown;
}

QJsonObject content(const QString &html, bool asHtml)
{
    const mailhtml::SafeMail safe = mailhtml::filter(html);
    QJsonArray links, images;
    for (const mailhtml::Link &link : safe.links)
        links.append(
            QJsonObject{{"text"_L1, link.text}, {"target"_L1, link.target}, {"is_misleading"_L1, link.isMisleading}});
    for (const mailhtml::RemoteImage &image : safe.remoteImages)
        images.append(QJsonObject{{"url"_L1, image.url}, {"is_tracker"_L1, image.isTracker}});
    QJsonObject shown{{"links"_L1, links}, {"remote_images"_L1, images}, {"is_cut"_L1, safe.isCut}};
    shown.insert(asHtml ? "html"_L1 : "text"_L1, asHtml ? safe.html : safe.text);
    return shown;
}
} // namespace atlas::mailshown
