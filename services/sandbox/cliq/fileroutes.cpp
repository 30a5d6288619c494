// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/formparts.h"
#include "services/sandbox/cliq/imagesize.h"
#include "services/sandbox/cliq/mentions.h"
#include "services/sandbox/cliq/posting.h"
#include "services/sandbox/cliq/targets.h"

#include <QJsonDocument>
#include <QUrl>

// Files in conversations. Source: https://www.zoho.com/cliq/help/restapi/v2/files/
namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostFiles = 10;
constexpr qsizetype largestFile = 50 << 20;

/// What a form brought.
struct Upload {
    QList<FormPart> files;
    QStringList comments;
    bool markAsRead = false;
    QString botName, user, shownAs;
};

bool readComments(const QByteArray &json, Upload &upload)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonArray all = document.array();
    for (const QJsonValue &comment : all)
        upload.comments.append(comment.toString());
    return document.isArray();
}

/// One part of the form; false for a name or a value Cliq does not know.
bool takePart(const FormPart &part, Upload &upload)
{
    static const QStringList fileNames{u"file"_s, u"files"_s, u"files[]"_s, u"attachments"_s};
    const QString value = QString::fromUtf8(part.bytes);
    if (fileNames.contains(part.name)) {
        upload.files.append(part);
        return !part.fileName.isEmpty() && part.bytes.size() <= largestFile;
    }
    if (part.name == u"comments")
        return readComments(part.bytes, upload);
    if (part.name == u"mark_as_read")
        upload.markAsRead = value == u"true";
    else if (part.name == u"bot_unique_name")
        upload.botName = value;
    else if (part.name == u"bot_name")
        upload.shownAs = value;
    else if (part.name == u"user_id")
        upload.user = value;
    else
        return part.name == u"bot_image";
    return true;
}

std::optional<Upload> uploadOf(const Call &call, std::optional<Response> &refusal)
{
    const auto parts = formParts(call.request.headers.value("content-type"), call.request.body);
    if (!parts) {
        refusal = invalidInputs();
        return std::nullopt;
    }
    Upload upload;
    upload.botName = call.param(u"bot_unique_name"_s);
    for (const FormPart &part : *parts) {
        if (!takePart(part, upload)) {
            refusal = invalidInputs();
            return std::nullopt;
        }
    }
    if (upload.files.isEmpty())
        refusal = missing(u"files"_s);
    else if (upload.files.size() > mostFiles)
        refusal = invalidInputs();
    return refusal ? std::nullopt : std::optional(upload);
}

/// A name without a path.
QString plainName(const QString &given)
{
    return given.section(u'/', -1).section(u'\\', -1);
}

void shareFiles(Call &call, Chat &chat, const Upload &upload, const QString &sender)
{
    qint64 last = 0;
    for (qsizetype i = 0; i < upload.files.size(); ++i) {
        const FormPart &part = upload.files.at(i);
        SharedFile file;
        file.id = call.store.nextFileId();
        file.name = plainName(part.fileName);
        file.type = part.type.isEmpty() ? u"application/octet-stream"_s : part.type;
        file.bytes = part.bytes;
        const auto size = pngSize(part.bytes);
        file.width = size.first;
        file.height = size.second;
        call.store.files.insert_or_assign(file.id, file);
        Message message;
        message.time = call.nowMs;
        message.type = u"file"_s;
        message.sender = sender;
        message.shownAs = upload.shownAs;
        message.file = file.id;
        message.text = upload.comments.value(i);
        last = call.store.post(chat, message).time;
    }
    if (upload.markAsRead)
        markRead(chat, call.me, last);
    call.changed();
}

Response uploadInto(Call &call, Chat *(*target)(Call &, std::optional<Response> &))
{
    std::optional<Response> refusal;
    const auto upload = uploadOf(call, refusal);
    if (!upload)
        return *refusal;
    Chat *chat = target(call, refusal);
    if (!chat)
        return *refusal;
    if (auto refused = writeRefusal(call, *chat))
        return *refused;
    if (mentionedIn(call.store, upload->comments.join(u' ')).special() && !may(call, *chat, u"special_mentions"_s))
        return accessDenied();
    QString sender = call.me;
    if (!upload->botName.isEmpty()) {
        const Bot *bot = botFor(call, *chat, upload->botName, refusal);
        if (!bot)
            return *refusal;
        sender = bot->id;
    }
    shareFiles(call, *chat, *upload, sender);
    return done();
}

Response uploadByName(Call &call)
{
    return uploadInto(call, channelByName);
}

Response uploadById(Call &call)
{
    return uploadInto(call, channelById);
}

Response uploadToChat(Call &call)
{
    return uploadInto(call, chatById);
}

Response uploadToPerson(Call &call)
{
    return uploadInto(call, chatWithPerson);
}

/// To one subscriber a call.
Response uploadAsBot(Call &call)
{
    std::optional<Response> refusal;
    const auto upload = uploadOf(call, refusal);
    if (!upload)
        return *refusal;
    const Bot *bot = call.store.botNamed(call.segment());
    if (!bot || upload->user.isEmpty())
        return bot ? missing(u"user_id"_s) : technicalError();
    const QString zuid = call.store.resolvedPerson(upload->user);
    if (!bot->subscribers.contains(zuid))
        return invalidInputs();
    shareFiles(call, call.store.botChat(zuid, *bot, call.nowMs), *upload, bot->id);
    return done();
}

/// Whether a message that is there and that the user may read carries the file.
bool mayRead(const Call &call, const QString &fileId)
{
    for (const auto &[id, chat] : call.store.chats) {
        if (!call.store.takesPart(chat, call.me))
            continue;
        for (const auto &[messageKey, message] : chat.messages) {
            if (message.file == fileId && !message.deleted)
                return true;
        }
    }
    return false;
}

/// attachment; filename="plan.png"; a name beyond ASCII in the form of RFC 6266, too.
QByteArray disposition(const QString &name)
{
    QByteArray ascii;
    for (const QChar letter : name)
        ascii += letter.unicode() < 127 && letter.isPrint() && letter != u'"' && letter != u'\\'
                     ? char(letter.unicode())
                     : '_';
    QByteArray value = "attachment; filename=\"" + ascii + '"';
    if (QString::fromLatin1(ascii) != name)
        value += "; filename*=UTF-8''" + QUrl::toPercentEncoding(name);
    return value;
}

Response downloadFile(Call &call)
{
    const auto found = call.store.files.find(call.segment());
    if (found == call.store.files.end())
        return technicalError();
    if (!mayRead(call, found->first))
        return notPermitted();
    Response response = Response::text(200, found->second.type.toUtf8(), found->second.bytes);
    response.headers.emplaceBack("Content-Disposition", disposition(found->second.name));
    return response;
}
} // namespace

QList<CliqRoute> fileRoutes()
{
    const QList<QStringList> post{{u"Webhooks.CREATE"_s}};
    const CallLimit limit = limited(20, 10);
    const QStringList bot{u"bot_unique_name"_s};
    return {{"POST", u"/api/v2/channelsbyname/{name}/files"_s, post, limit, uploadByName, bot, {}, true},
            {"POST", u"/api/v2/channels/{c}/files"_s, post, limit, uploadById, bot, {}, true},
            {"POST", u"/api/v2/chats/{chat}/files"_s, post, limit, uploadToChat, bot, {}, true},
            {"POST", u"/api/v2/buddies/{who}/files"_s, post, limit, uploadToPerson, {}, {}, true},
            {"POST", u"/api/v2/bots/{bot}/files"_s, post, limit, uploadAsBot, {}, {}, true},
            {"GET", u"/api/v2/files/{file}"_s, {{u"Attachments.READ"_s}}, limit, downloadFile}};
}
} // namespace atlas::sandbox::cliq
