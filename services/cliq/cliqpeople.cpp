// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqerrors.h"
#include "services/cliq/cliqjson.h"
#include "services/cliq/cliqserviceprivate.h"
#include "services/core/json.h"

using namespace Qt::Literals::StringLiterals;

// People: who the person signed in is, members, users, presence. And files that were posted.
namespace atlas
{
namespace
{
constexpr int mostUserPages = 50;

/// Collects a file, no more of it than wanted.
class FileSink final : public ReplySink
{
public:
    explicit FileSink(qint64 limit)
        : m_limit(limit)
    {
    }
    bool begin(const ApiReply &head) override
    {
        bytes.clear(); // of an attempt that broke
        tooLarge = head.header(QByteArrayLiteral("content-length")).toLongLong() > m_limit;
        return !tooLarge;
    }
    bool take(const char *data, qint64 count) override
    {
        tooLarge = bytes.size() + count > m_limit;
        if (!tooLarge)
            bytes.append(data, qsizetype(count));
        return !tooLarge;
    }

    QByteArray bytes;
    bool tooLarge = false;

private:
    qint64 m_limit;
};
} // namespace

void CliqService::useEmail(const QString &email)
{
    if (d->email != email)
        d->me.reset();
    d->email = email;
}

void CliqService::usePerson(const CliqPerson &me)
{
    if (!me.id.isEmpty())
        d->me = me;
}

Task<Result<QList<CliqPerson>>> CliqService::Private::people(ApiRequest request, QLatin1StringView key,
                                                             CancelToken cancel)
{
    const Result<QJsonArray> found = co_await rows(request, key, cancel);
    if (!found)
        co_return fail(cliqerrors::ofLookup(found.error(), u"no_chat"_s));
    QList<CliqPerson> people;
    for (const QJsonValue &row : *found)
        people.append(cliqjson::person(row.toObject()));
    co_return people;
}

Task<Result<QString>> CliqService::Private::idByMentions(Priority priority, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::mentions(QDateTime(), QString(), priority);
    const Result<QJsonArray> found = co_await rows(request, "data"_L1, cancel);
    if (!found)
        co_return fail(found.error());
    co_return json::id(found->at(0)["mention"_L1]["recipient_id"_L1]);
}

Task<Result<QString>> CliqService::Private::idByChats(Priority priority, CancelToken cancel)
{
    const Result<QHash<QString, QString>> others = co_await owner->directPeople(priority, cancel);
    if (!others)
        co_return fail(others.error());
    if (others->isEmpty())
        co_return QString();
    const QString chatId = others->cbegin().key();
    const QString other = others->cbegin().value();
    const ApiRequest request = cliqrequests::chatMembers(chatId);
    const Result<QList<CliqPerson>> both = co_await people(request, "members"_L1, cancel);
    if (!both)
        co_return fail(both.error());
    const auto own = std::find_if(both->cbegin(), both->cend(),
                                  [&other](const CliqPerson &each) { return each.id != other && !each.isBot; });
    co_return own == both->cend() ? QString() : QString(own->id);
}

Task<Result<CliqPerson>> CliqService::me(Priority priority, CancelToken cancel)
{
    if (d->me)
        co_return CliqPerson(*d->me);
    QString key = d->email;
    if (key.isEmpty()) {
        const Result<QString> found = co_await d->idByMentions(priority, cancel);
        if (!found)
            co_return fail(found.error());
        key = *found;
    }
    if (key.isEmpty()) {
        const Result<QString> found = co_await d->idByChats(priority, cancel);
        if (!found)
            co_return fail(found.error());
        key = *found;
    }
    if (key.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_profile"_s);
    const Result<CliqPerson> person = co_await user(key, priority, cancel);
    if (!person)
        co_return fail(person.error().kind == ErrorKind::NotFound
                           ? cliqerrors::ofLookup(person.error(), u"no_profile"_s)
                           : person.error());
    d->me = *person;
    co_return person;
}

Task<Result<CliqPerson>> CliqService::user(QString idOrEmail, Priority priority, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::user(idOrEmail, false, priority);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(cliqerrors::ofLookup(answer.error(), u"no_person"_s));
    const CliqPerson person = cliqjson::person(answer->value("data"_L1).toObject());
    if (person.id.isEmpty())
        co_return fail(ErrorKind::NotFound, u"no_person"_s);
    co_return person;
}

Task<Result<QList<CliqPerson>>> CliqService::members(CliqChat chat, CancelToken cancel)
{
    const bool isChannel = chat.kind == CliqChat::Kind::Channel && !chat.channelId.isEmpty();
    const ApiRequest request =
        isChannel ? cliqrequests::channelMembers(chat.channelId) : cliqrequests::chatMembers(chat.id);
    co_return co_await d->people(request, "members"_L1, cancel);
}

Task<Result<QList<CliqPerson>>> CliqService::users(Priority priority, CancelToken cancel)
{
    QList<CliqPerson> all;
    QString token;
    for (int page = 0; page < mostUserPages; ++page) {
        const ApiRequest request = cliqrequests::users(token, priority);
        const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
        if (!answer)
            co_return fail(answer.error());
        const QJsonArray rows = cliqjson::rows(*answer, {"data"_L1, "users"_L1});
        for (const QJsonValue &row : rows)
            all.append(cliqjson::person(row.toObject()));
        token = json::boolean(*answer, "has_more"_L1, true) ? json::text(*answer, "next_token"_L1) : QString();
        if (token.isEmpty())
            break;
    }
    co_return all;
}

Task<Result<CliqPresence>> CliqService::presence(QString userId, CancelToken cancel)
{
    const ApiRequest request = cliqrequests::user(userId, true, Priority::Background);
    const Result<QJsonObject> answer = co_await d->client->json(request, cancel);
    if (!answer)
        co_return fail(cliqerrors::ofLookup(answer.error(), u"no_person"_s));
    co_return cliqjson::presence(*answer);
}

Task<Result<QByteArray>> CliqService::file(QString fileId, qint64 limit, CancelToken cancel)
{
    const auto sink = std::make_shared<FileSink>(limit);
    ApiRequest request = cliqrequests::file(fileId);
    request.sink = sink;
    const Result<ApiReply> reply = co_await d->client->send(request, cancel);
    if (sink->tooLarge || (reply && reply->body.size() > limit))
        co_return fail(ErrorKind::Validation, u"too_large"_s, u"The file is larger than what was asked for."_s);
    if (!reply)
        co_return fail(cliqerrors::ofLookup(reply.error(), u"no_file"_s));
    const QByteArray bytes = sink->bytes.isEmpty() ? reply->body : sink->bytes;
    co_return bytes;
}
} // namespace atlas
