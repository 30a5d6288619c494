// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/cliq/cliqapp.h"
#include "services/sandbox/cliq/cliqstore.h"
#include "services/sandbox/kernel/routetable.h"

#include <QJsonArray>

namespace atlas::test
{
/// An answer of the Cliq app, parsed.
struct CliqReply {
    int status = 0;
    QJsonObject json;
    QByteArray bytes, type;
    QMap<QByteArray, QByteArray> headers; ///< names lower case
    [[nodiscard]] QString text(const QString &key) const { return json.value(key).toString(); }
    [[nodiscard]] QJsonArray list(const QString &key) const { return json.value(key).toArray(); }
    [[nodiscard]] QJsonArray data() const { return list(QStringLiteral("data")); }
    [[nodiscard]] QString code() const { return json.value(QStringLiteral("code")).toVariant().toString(); }
    /// One column of a list.
    [[nodiscard]] QStringList column(const QString &list, const QString &key) const;
};

/// Words of the foundation: Ada asks. She leads the private channel "platform" with Ben and Cy, has a direct chat with
/// Ben, and does not take part in the organisation's "lounge". Dee is in the lounge only.
namespace chat
{
inline const QString ada = QStringLiteral("758204200");
inline const QString ben = QStringLiteral("758204231");
inline const QString cy = QStringLiteral("758204262");
inline const QString dee = QStringLiteral("758204293");
inline const QString platform = QStringLiteral("P2043178000000118009");
inline const QString platformChat = QStringLiteral("CT_1348820133640852001_758204180");
inline const QString lounge = QStringLiteral("O2043178000000118010");
inline const QString loungeChat = QStringLiteral("CT_1348820133640852002_758204180");
inline const QString secret = QStringLiteral("P2043178000000118011"); ///< of Ben and Cy
inline const QString withBen = QStringLiteral("2230748224630350194");
inline const QString bot = QStringLiteral("b-1234567890123456789");
} // namespace chat

/// The Cliq app behind its own routes, without HTTP: scope check and dispatch as the kernel does them.
class CliqFixture
{
public:
    enum class Content { Foundation, Generated };
    explicit CliqFixture(Content content = Content::Foundation, QDate today = QDate(2026, 11, 25), int scale = 1,
                         quint32 seed = 1);
    /// `target`: raw, percent-encoded, with a query: "/api/v2/chats?limit=2".
    [[nodiscard]] CliqReply call(const QByteArray &method, const QString &target, const QByteArray &body = {},
                                 const QByteArray &type = "application/json");
    [[nodiscard]] CliqReply get(const QString &target) { return call("GET", target); }
    [[nodiscard]] CliqReply post(const QString &target, const QJsonObject &body = {});
    [[nodiscard]] CliqReply put(const QString &target, const QJsonObject &body = {});
    [[nodiscard]] CliqReply del(const QString &target, const QJsonObject &body = {});
    /// Puts a message into a chat, so many minutes before now; its id.
    QString lay(const QString &chatId, const QString &sender, const QString &text, int minutesAgo = 60);
    /// Posts into platform as the one who asks; the plain id.
    [[nodiscard]] QString postPlain(const QString &text);
    [[nodiscard]] sandbox::cliq::Store &store() { return app->store(); }
    [[nodiscard]] sandbox::cliq::Chat &chatOf(const QString &chatId) { return *store().chat(chatId); }
    void ask(const QString &zuid); ///< from now on in the name of this person

    std::unique_ptr<sandbox::WorldClock> clock;
    std::unique_ptr<sandbox::CliqApp> app;
    QStringList scopes; ///< granted; everything of Cliq unless changed
    QString userId;
    int changes = 0;
    qint64 tick = 1; ///< what the limits take for the time, ms

private:
    sandbox::RouteTable m_table;
};

/// "/api/v2/chats/ID/messages" and what follows.
[[nodiscard]] QString messagesPath(const QString &chatId, const QString &rest = {});
/// A multipart/form-data body with boundary "edge".
struct FormField {
    QByteArray name, fileName, bytes, type;
};
[[nodiscard]] QByteArray formBody(const QList<FormField> &fields);
inline const QByteArray formType = QByteArrayLiteral("multipart/form-data; boundary=edge");
} // namespace atlas::test
