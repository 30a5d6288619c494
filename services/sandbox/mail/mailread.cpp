// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"
#include "services/sandbox/mail/mailmime.h"
#include "services/sandbox/mail/mailrows.h"

#include <algorithm>

// One message: details, body, header, MIME, files. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The message of the path, which must be in the folder of the path; the refusal otherwise.
const Message *messageInFolder(const Call &call, std::optional<Response> &refused)
{
    const Message *message = std::as_const(call.store).message(call.id(1));
    if (message && message->folderId == call.id(0))
        return message;
    refused = unknownId(u"Message"_s, call.id(1));
    return nullptr;
}

/// Any folder will do: the answer tells the real one, which heals what a client remembers.
Response getDetails(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const Message *message = std::as_const(call.store).message(call.id(1));
    return message ? ok(row(*message)) : unknownId(u"Message"_s, call.id(1));
}

Response getContent(Call &call)
{
    // What includeBlockContent leaves out is UNCONFIRMED; it changes nothing here.
    auto refused = checkQuery(call, {{u"includeBlockContent"_s, Type::Bool}});
    const Message *message = refused ? nullptr : messageInFolder(call, refused);
    if (refused)
        return *refused;
    // A bare number above 2^53, as recorded.
    return ok(QJsonObject{{u"messageId"_s, message->id.toLongLong()}, {u"content"_s, message->html}});
}

QJsonObject headerMap(const Message &message)
{
    QJsonObject map;
    const QList<QPair<QString, QString>> headers = headersOf(message);
    for (const auto &[name, value] : headers) {
        QJsonArray values = map.value(name).toArray();
        values.append(value);
        map.insert(name, values);
    }
    return map;
}

Response getHeader(Call &call)
{
    auto refused = checkQuery(call, {{u"raw"_s, Type::Bool}});
    const Message *message = refused ? nullptr : messageInFolder(call, refused);
    if (refused)
        return *refused;
    const bool raw = !call.has(u"raw"_s) || call.flag(u"raw"_s);
    const QJsonValue header = raw ? QJsonValue(headerText(*message)) : QJsonValue(headerMap(*message));
    return ok(QJsonObject{{u"headerContent"_s, header}});
}

Response getOriginal(Call &call)
{
    if (const auto refused = checkQuery(call))
        return *refused;
    const Message *message = std::as_const(call.store).message(call.id());
    if (!message)
        return unknownId(u"Message"_s, call.id());
    return ok(QJsonObject{{u"messageId"_s, message->id.toLongLong()}, {u"content"_s, originalOf(*message)}});
}

QJsonObject fileObject(const Attachment &file)
{
    QJsonObject object{
        {u"attachmentId"_s, file.id}, {u"attachmentName"_s, file.name}, {u"attachmentSize"_s, file.bytes.size()}};
    if (!file.contentId.isEmpty())
        object.insert(u"cid"_s, file.contentId);
    return object;
}

Response getAttachmentInfo(Call &call)
{
    auto refused = checkQuery(call, {{u"includeInline"_s, Type::Bool}});
    const Message *message = refused ? nullptr : messageInFolder(call, refused);
    if (refused)
        return *refused;
    QJsonArray files, images;
    for (const Attachment &file : message->attachments) {
        QJsonArray &list = file.contentId.isEmpty() ? files : images;
        list.append(fileObject(file));
    }
    QJsonObject data{{u"messageId"_s, message->id}};
    if (!files.isEmpty())
        data.insert(u"attachments"_s, files);
    if (call.flag(u"includeInline"_s))
        data.insert(u"inline"_s, images);
    return ok(data);
}

Response bytesOf(const QList<Attachment> &files, const std::function<bool(const Attachment &)> &isWanted,
                 const QString &asked)
{
    const auto file = std::find_if(files.cbegin(), files.cend(), isWanted);
    if (file == files.cend())
        return unknownId(u"Attachment"_s, asked);
    return Response::text(200, "application/octet-stream", file->bytes);
}

Response getAttachment(Call &call)
{
    auto refused = checkQuery(call);
    const Message *message = refused ? nullptr : messageInFolder(call, refused);
    if (refused)
        return *refused;
    const QString id = call.id(2);
    return bytesOf(
        message->attachments, [&id](const Attachment &file) { return file.id == id; }, id);
}

Response getInline(Call &call)
{
    auto refused = checkQuery(call, {{u"contentId"_s, Type::Text}, {u"fileName"_s, Type::Text}});
    for (const QString &name : {u"contentId"_s, u"fileName"_s}) {
        if (!refused && !call.has(name))
            refused = missing(name);
    }
    const Message *message = refused ? nullptr : messageInFolder(call, refused);
    if (refused)
        return *refused;
    const QString contentId = call.param(u"contentId"_s);
    const QString name = call.param(u"fileName"_s);
    const auto isWanted = [&](const Attachment &file) {
        return !contentId.isEmpty() && file.contentId == contentId && file.name == name;
    };
    return bytesOf(message->attachments, isWanted, contentId);
}
} // namespace

QList<MailRoute> readRoutes()
{
    const QString one = u"/folders/{folder}/messages/{message}"_s;
    const QString scope = u"messages.READ"_s;
    return {{"GET", one + u"/details"_s, scope, getDetails},
            {"GET", one + u"/content"_s, scope, getContent},
            {"GET", one + u"/header"_s, scope, getHeader},
            {"GET", one + u"/attachmentinfo"_s, scope, getAttachmentInfo},
            {"GET", one + u"/attachments/{attachment}"_s, scope, getAttachment},
            {"GET", one + u"/inline"_s, scope, getInline},
            {"GET", u"/messages/{message}/originalmessage"_s, scope, getOriginal}};
}
} // namespace atlas::sandbox::mail
