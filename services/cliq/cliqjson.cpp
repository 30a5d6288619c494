// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqjson.h"

#include "services/cliq/cliqids.h"
#include "services/core/json.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

// Lists, people, posts.
namespace atlas::cliqjson
{
namespace
{
/// The first of the keys that holds a text or an id.
QString firstText(const QJsonObject &row, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QString text = json::id(row.value(key));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QString firstId(const QJsonObject &answer)
{
    return cliq::messageId(firstText(answer, {"message_id"_L1, "id"_L1}));
}

CliqPresence presenceOfWord(const QString &word)
{
    static const QHash<QString, CliqPresence> words{
        {u"online"_s, CliqPresence::Available},    {u"available"_s, CliqPresence::Available},
        {u"busy"_s, CliqPresence::Busy},           {u"dnd"_s, CliqPresence::Busy},
        {u"do_not_disturb"_s, CliqPresence::Busy}, {u"away"_s, CliqPresence::Away},
        {u"idle"_s, CliqPresence::Away},           {u"offline"_s, CliqPresence::Offline},
        {u"invisible"_s, CliqPresence::Offline}};
    return words.value(word.toLower(), CliqPresence::Unknown);
}
} // namespace

QJsonArray rows(const QJsonObject &answer, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        const QJsonValue value = answer.value(key);
        if (value.isArray())
            return value.toArray();
        if (value.isObject() && !value.toObject().isEmpty())
            return {value};
    }
    return {};
}

QDateTime time(const QJsonValue &value)
{
    constexpr qint64 earliest = 100'000'000'000; // ms: 1973; anything less is no time of a message
    bool isNumber = value.isDouble();
    const qint64 ms = isNumber ? value.toInteger() : value.toString().toLongLong(&isNumber);
    if (isNumber)
        return ms >= earliest ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
    const QDateTime when = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return when.isValid() && when.timeSpec() != Qt::LocalTime ? when.toUTC() : QDateTime();
}

CliqPerson person(const QJsonObject &row)
{
    CliqPerson person;
    person.id = firstText(row, {"user_id"_L1, "zuid"_L1, "id"_L1, "senderID"_L1, "sender_id"_L1});
    person.name = firstText(row, {"display_name"_L1, "full_name"_L1, "name"_L1, "senderName"_L1, "sender_name"_L1});
    person.email = firstText(row, {"email_id"_L1, "email"_L1});
    person.isBot = person.id.startsWith("b-"_L1) || json::text(row, "user_role"_L1) == "bot"_L1;
    return person;
}

QHash<QString, QString> recipients(const QJsonArray &rows)
{
    QHash<QString, QString> others;
    for (const QJsonValue &value : rows) {
        const QJsonArray people = value["recipients_summary"_L1].toArray();
        const QString type = value["chat_type"_L1].toString();
        if (people.size() == 1 && (type == "dm"_L1 || type == "direct_message"_L1))
            others.insert(json::id(value["chat_id"_L1]), person(people.at(0).toObject()).id);
    }
    return others;
}

QList<CliqReaction> reactions(const QJsonObject &data)
{
    QList<CliqReaction> all;
    for (auto it = data.begin(); it != data.end(); ++it) {
        CliqReaction reaction;
        reaction.emoji = it.key();
        const QJsonArray entries = it->toArray();
        for (const QJsonValue &entry : entries) {
            const QString text = entry.toString(); // time:zuid:name, and the name may hold colons
            reaction.who.append(text.section(u':', 1, 1));
            reaction.names.append(text.section(u':', 2));
        }
        if (!reaction.who.isEmpty())
            all.append(reaction);
    }
    return all;
}

CliqPresence presence(const QJsonObject &answer)
{
    const QJsonObject data = answer.value("data"_L1).toObject();
    const CliqPresence told = presenceOfWord(json::text(data, "state"_L1));
    return told == CliqPresence::Unknown ? presenceOfWord(json::text(data, "code"_L1)) : told;
}

Posted posted(const QJsonObject &answer)
{
    Posted posted;
    posted.messageId = firstId(answer);
    if (posted.messageId.isEmpty())
        posted.messageId = firstId(answer.value("data"_L1).toObject());
    posted.chatId = json::id(answer.value("thread_information"_L1)["chat_id"_L1]);
    const QJsonObject details = answer.value("message_details"_L1).toObject();
    if (details.size() == 1) { // of several subscribers none is the one
        const QJsonObject only = details.begin()->toObject();
        posted.messageId = firstId(only);
        posted.chatId = json::id(only.value("chat_id"_L1));
    }
    return posted;
}
} // namespace atlas::cliqjson
