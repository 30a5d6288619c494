// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqservice.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

/// CliqService before a scripted server; the clock jumps and begins at 2026-11-22 09:00 UTC. Ada (11) is signed in, Ben
/// is 22.
struct CliqClientFixture : ApiFixture {
    CliqService cliq{*client, &clock};

    explicit CliqClientFixture(bool known = true)
    {
        if (known)
            cliq.usePerson(ada());
    }
    static CliqPerson ada() { return {u"11"_s, u"Ada Lindt"_s, u"ada@example.org"_s, false}; }
    static ScriptedReply ok(const QByteArray &json) { return status(200, json); }
    static ScriptedReply done() { return status(204); }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    static ScriptedReply refused(int code, const QByteArray &word, const QByteArray &message = "no")
    {
        return status(code, "{\"code\":\"" + word + "\",\"message\":\"" + message + "\"}");
    }
    static ScriptedReply throttled()
    {
        return refused(400, "request_limit_exceeded", "You have exceeded the URL throttle limits.");
    }
    static ScriptedReply technical()
    {
        return status(400, "{\"message\":\"Sorry, we couldn't process your request due to a technical error.\"}");
    }
    /// The clock's start plus `seconds`, in milliseconds since 1970.
    static qint64 at(qint64 seconds)
    {
        return QDateTime(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch() + seconds * 1000;
    }
    static QByteArray idAt(qint64 seconds) { return QByteArray::number(at(seconds)) + "_209244327054"; }
    /// A message `seconds` after the clock's start.
    static QByteArray row(qint64 seconds, const QByteArray &text = "Hello", const QByteArray &sender = "22",
                          const QByteArray &more = {})
    {
        return "{\"id\":\"" + idAt(seconds) + "\",\"time\":" + QByteArray::number(at(seconds)) +
               ",\"type\":\"text\",\"sender\":{\"id\":\"" + sender +
               "\",\"name\":\"Somebody\"},\"content\":{\"text\":\"" + text + "\"}" + more + '}';
    }
    static ScriptedReply rows(const QByteArrayList &rows) { return ok("{\"data\":[" + rows.join(',') + "]}"); }
    static QString readLine(const char *chat = "CT_1_2")
    {
        return u"GET /api/v2/chats/%1/messages"_s.arg(QLatin1StringView(chat));
    }
    static QString postLine(const char *chat = "CT_1_2")
    {
        return u"POST /api/v2/chats/%1/message"_s.arg(QLatin1StringView(chat));
    }
    static CliqTarget target(CliqTarget::Kind kind = CliqTarget::Kind::Chat, const QString &id = u"CT_1_2"_s)
    {
        CliqTarget target;
        target.kind = kind;
        target.id = id;
        return target;
    }
    static CliqDraft draft(const QString &text = u"Hello"_s)
    {
        CliqDraft draft;
        draft.text = text;
        return draft;
    }
    [[nodiscard]] QList<SeenRequest> sent(const QString &line) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.line() == line)
                found.append(request);
        }
        return found;
    }
    [[nodiscard]] static QJsonObject bodyOf(const SeenRequest &request)
    {
        return QJsonDocument::fromJson(request.body).object();
    }
    [[nodiscard]] SeenRequest last() const { return server.seen().last(); }
};
} // namespace atlas::test
