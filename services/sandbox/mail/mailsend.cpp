// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcompose.h"
#include "services/sandbox/mail/mailmime.h"
#include "services/sandbox/mail/mailschedule.h"
#include "services/sandbox/mail/mailtext.h"
#include "services/sandbox/mail/mailupload.h"

// Send, reply, draft, template. Nothing is recognised as sent before: asking twice sends twice. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// What the service says of a mail it took: the request's own words and the two ids.
Response echoed(const Store &store, const QString &id, const QJsonObject &body)
{
    QJsonObject data;
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (it->isString())
            data.insert(it.key(), it.value());
    }
    data.insert(u"messageId"_s, id);
    data.insert(u"mailId"_s, store.message(id)->messageId);
    return ok(data);
}

void markReplied(Store &store, const QString &messageId)
{
    const QList<Message *> copies = store.copiesOf(messageId);
    for (Message *copy : copies)
        copy->isReplied = true;
}

/// Sends it now or puts it into the outbox until `due`.
QString sendAt(Call &call, const Message &message, const std::optional<qint64> &due)
{
    markReplied(call.store, message.inReplyTo);
    if (!due)
        return deliver(call.store, message, call.nowMs);
    const QString id = file(call.store, message, u"Outbox"_s, call.nowMs);
    call.store.scheduled.insert_or_assign(id, *due);
    return id;
}

Response saveDraft(Call &call, const QJsonObject &body)
{
    const QString mode = body.value(u"mode"_s).toString();
    if (mode != "draft"_L1 && mode != "template"_L1)
        return badValue(u"mode"_s);
    for (const QString &field : {u"isSchedule"_s, u"scheduleType"_s, u"timeZone"_s, u"scheduleTime"_s}) {
        if (body.contains(field))
            return extraParam(field);
    }
    std::optional<Response> refused;
    auto draft = compose(call, body, true, refused);
    if (!draft)
        return *refused;
    if (!draft->message.inReplyTo.isEmpty())
        linkTo(call.store, draft->message, draft->message.inReplyTo, draft->message.references);
    const QString folder = mode == "draft"_L1 ? u"Drafts"_s : u"Templates"_s;
    const QString id = file(call.store, draft->message, folder, call.nowMs);
    call.changed();
    return echoed(call.store, id, body);
}

/// Without `mode` the mail goes out at once, whatever the caller meant.
Response sendMail(Call &call)
{
    Fields fields = mailFields();
    fields.insert(u"mode"_s, Type::Text);
    std::optional<Response> refused;
    const auto body = bodyObject(call, fields, refused);
    if (refused)
        return *refused;
    if (body->contains(u"mode"_s))
        return saveDraft(call, *body);
    const auto due = dueTime(*body, call.nowMs, refused);
    if (refused)
        return *refused;
    auto mail = compose(call, *body, false, refused);
    if (!mail)
        return *refused;
    if (!mail->message.inReplyTo.isEmpty())
        linkTo(call.store, mail->message, mail->message.inReplyTo, mail->message.references);
    const QString id = sendAt(call, mail->message, due);
    call.changed();
    return echoed(call.store, id, *body);
}

/// The mail that is answered, as it stands below the answer.
QString quoted(const Message &original)
{
    const QString name = original.from.name.isEmpty() ? original.from.address : original.from.name;
    return u"<br><div class=\"zmail_extra\">On "_s + mailDate(original.receivedMs) + u" "_s + encoded(name) +
           u" &lt;"_s + original.from.address + u"&gt; wrote ---<br><blockquote>"_s + original.html +
           u"</blockquote></div>"_s;
}

QString replySubject(const QString &subject)
{
    return subject.startsWith("Re:"_L1, Qt::CaseInsensitive) ? subject : u"Re: "_s + subject;
}

/// Fills in what an answer has beyond the body of its request.
void completeReply(Store &store, Message &reply, const QJsonObject &body, Message &original)
{
    if (!body.contains(u"subject"_s))
        reply.subject = replySubject(original.subject);
    reply.html += quoted(original);
    linkTo(store, reply, original.messageId, original.references + QStringList{original.messageId});
    if (reply.threadId.isEmpty()) { // of a mail without Message-ID
        if (original.threadId.isEmpty())
            original.threadId = original.id;
        reply.threadId = original.threadId;
    }
    original.isReplied = true;
}

Response replyMail(Call &call)
{
    Fields fields = mailFields();
    fields.insert(u"action"_s, Type::Text);
    std::optional<Response> refused;
    const auto body = bodyObject(call, fields, refused);
    if (!refused)
        refused = checkPresent(*body, {u"action"_s});
    if (refused)
        return *refused;
    const QString action = body->value(u"action"_s).toString();
    if (action != "reply"_L1 && action != "Reply"_L1)
        return badValue(u"action"_s);
    Message *original = call.store.message(call.id());
    if (!original)
        return unknownId(u"Message"_s, call.id());
    const auto due = dueTime(*body, call.nowMs, refused);
    if (refused)
        return *refused;
    auto mail = compose(call, *body, false, refused);
    if (!mail)
        return *refused;
    completeReply(call.store, mail->message, *body, *original);
    const QString id = sendAt(call, mail->message, due);
    call.changed();
    return echoed(call.store, id, *body);
}
} // namespace

QList<MailRoute> sendRoutes()
{
    const QString scope = u"messages.CREATE"_s;
    return {{"POST", u"/messages/attachments"_s, scope, uploadAttachments, false, true},
            {"POST", u"/messages"_s, scope, sendMail},
            {"POST", u"/messages/{message}"_s, scope, replyMail}};
}
} // namespace atlas::sandbox::mail
