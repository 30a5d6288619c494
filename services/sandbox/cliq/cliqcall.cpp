// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqcall.h"

#include "services/sandbox/cliq/cliqids.h"
#include "services/sandbox/cliq/cliqrefusals.h"
#include "services/sandbox/cliq/cliqtime.h"
#include "services/sandbox/cliq/permissions.h"

#include <QJsonDocument>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A JSON array of texts and numbers, or the comma list that some endpoints take.
std::optional<QStringList> wordsOf(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return QStringList();
    if (value.isString())
        return value.toString().split(u',', Qt::SkipEmptyParts);
    if (!value.isArray())
        return std::nullopt;
    QStringList words;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QString word = entry.isDouble() ? QString::number(entry.toInteger()) : entry.toString();
        if (word.isEmpty())
            return std::nullopt;
        words.append(word);
    }
    return words;
}
} // namespace

std::optional<QJsonObject> bodyOf(const Request &request, const CliqRoute &route, std::optional<Response> &refusal)
{
    if (route.form || request.body.trimmed().isEmpty())
        return QJsonObject();
    const QByteArray type = request.headers.value("content-type").split(';').constFirst().trimmed().toLower();
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (type != "application/json" || !document.isObject()) {
        refusal = invalidInputs();
        return std::nullopt;
    }
    const QJsonObject body = document.object();
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!route.keys.contains(it.key())) {
            refusal = extraKey(it.key());
            return std::nullopt;
        }
    }
    return body;
}

Chat *openChat(Call &call, const QString &chatId, std::optional<Response> &refusal)
{
    if (!isChatId(chatId)) {
        refusal = invalidUrl();
        return nullptr;
    }
    Chat *chat = call.store.chat(chatId);
    if (!chat)
        refusal = noChat();
    else if (!call.store.takesPart(*chat, call.me))
        refusal = chatDenied(call.v3());
    return refusal ? nullptr : chat;
}

Chat *openChannel(Call &call, const QString &channelId, std::optional<Response> &refusal)
{
    if (!isChannelId(channelId)) {
        refusal = invalidUrl();
        return nullptr;
    }
    Chat *chat = call.store.channel(channelId);
    if (!chat || !mayKnow(call.store, *chat, call.me))
        refusal = chat ? notPermitted() : technicalError();
    return refusal ? nullptr : chat;
}

Message *openMessage(Chat &chat, const QString &given, std::optional<Response> &refusal)
{
    const auto id = plainMessageId(given);
    if (!id) {
        refusal = invalidUrl();
        return nullptr;
    }
    const auto found = chat.messages.find(*id);
    if (found == chat.messages.end() || found->second.deleted) {
        refusal = noMessage();
        return nullptr;
    }
    return &found->second;
}

bool may(const Call &call, const Chat &chat, const QString &permission)
{
    const Chat &home = call.store.home(chat);
    const auto seat = home.seats.find(call.me);
    return seat != home.seats.end() && isAllowed(home, seat->second.role, permission);
}

std::optional<QStringList> peopleOf(const Call &call, const QJsonValue &ids, const QJsonValue &emails, int most)
{
    const auto first = wordsOf(ids), second = wordsOf(emails);
    if (!first || !second || first->size() + second->size() > most)
        return std::nullopt;
    QStringList people;
    const QStringList given = *first + *second;
    for (const QString &word : given) {
        const QString zuid = call.store.resolvedPerson(word.trimmed());
        if (zuid.isEmpty())
            return std::nullopt;
        if (!people.contains(zuid))
            people.append(zuid);
    }
    return people;
}

std::optional<int> countParameter(const Call &call, int usual, int most)
{
    if (!call.has(u"limit"_s))
        return usual;
    bool ok = false;
    const int count = call.param(u"limit"_s).toInt(&ok);
    return ok && count >= 1 && count <= most ? std::optional(count) : std::nullopt;
}

std::optional<qint64> timeParameter(const Call &call, const QString &name)
{
    return call.has(name) ? parsedTime(call.param(name)) : std::optional<qint64>(0);
}

std::optional<bool> flagParameter(const Call &call, const QString &name, std::optional<Response> &refusal)
{
    if (!call.has(name))
        return std::nullopt;
    const QString value = call.param(name);
    if (value != u"true" && value != u"false")
        refusal = invalidInputs();
    return value == u"true";
}

QStringList listParameter(const Call &call, const QString &name)
{
    return call.param(name).split(u',', Qt::SkipEmptyParts);
}
} // namespace atlas::sandbox::cliq
