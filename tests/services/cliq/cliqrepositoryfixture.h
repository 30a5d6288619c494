// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"
#include "tests/services/cliq/cliqclientfixture.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
using namespace std::chrono_literals;

/// CliqRepository with a store of its own before a scripted server; the clock stands still unless told.
struct CliqRepositoryFixture : CliqClientFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<CliqService> service;
    std::unique_ptr<CliqRepository> repository;

    CliqRepositoryFixture()
    {
        clock.setAutoAdvance(false);
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        restart();
    }
    ~CliqRepositoryFixture() { end(); }
    /// A repository outlives what it has under way: its coroutines look at it when they resume.
    void end()
    {
        [[maybe_unused]] const bool idle =
            QTest::qWaitFor([this] { return !repository || !repository->isRefreshing(); }, 10'000);
        repository.reset();
    }
    /// A new process over the same store.
    void restart()
    {
        end();
        service = std::make_unique<CliqService>(*client, &clock);
        service->usePerson(ada());
        repository = std::make_unique<CliqRepository>(*service, store, clock, u"acc"_s);
        const Result<CliqSnapshot> loaded = QCoro::waitFor(repository->load());
        Q_ASSERT(loaded);
    }
    static QByteArray chatRow(const char *id, int unread, qint64 seconds, const char *sender = "22")
    {
        return "{\"chat_id\":\"" + QByteArray(id) + "\",\"name\":\"Ben Ruiz\",\"chat_type\":\"direct_message\"," +
               "\"unread_message_count\":" + QByteArray::number(unread) + ",\"last_message_info\":{\"sender\":\"" +
               sender + "\",\"time\":" + QByteArray::number(at(seconds)) + ",\"content\":{\"text\":\"Lunch?\"}}}";
    }
    static ScriptedReply chats(const QByteArrayList &rows) { return ok("{\"chats\":[" + rows.join(',') + "]}"); }
    static ScriptedReply mentions(const QByteArrayList &rows) { return ok("{\"data\":[" + rows.join(',') + "]}"); }
    static QByteArray mention(qint64 seconds, const char *status = "unread")
    {
        return "{\"status\":\"" + QByteArray(status) +
               "\",\"chat\":{\"id\":\"CT_1_2\",\"title\":\"#Platform\"},\"message\":" + row(seconds, "Ada?") +
               ",\"mention\":{\"recipient_id\":\"11\"}}";
    }
    /// What every list has that was not said otherwise.
    void quiet()
    {
        server.always(u"GET /api/v2/users/11"_s, ok("{\"data\":{\"id\":\"11\",\"name\":\"Ada Lindt\"}}"));
        server.always(u"GET /api/v3/mentions"_s, mentions({mention(-500, "read")}));
        server.always(u"GET /api/v2/channels"_s,
                      ok("{\"channels\":[{\"chat_id\":\"CT_1_2\",\"channel_id\":\"P20\",\"name\":\"#Platform\","
                         "\"unread_message_count\":2}],\"has_more\":false}"));
        server.always(u"GET /api/v3/chats"_s, chats({chatRow("77", 1, -400)}));
        server.always(u"GET /api/v2/chats"_s, ok("{\"chats\":[{\"chat_id\":\"77\",\"chat_type\":\"dm\",\"recipients_"
                                                 "summary\":[{\"user_id\":\"22\"}]}]}"));
        server.always(u"GET /api/v2/users"_s,
                      ok("{\"data\":[{\"id\":\"11\",\"name\":\"Ada\"},{\"id\":\"22\",\"name\":\"Ben\"}]}"));
    }
    void firstRead()
    {
        quiet();
        const Result<Done> read = QCoro::waitFor(repository->refresh(Priority::User));
        Q_ASSERT(read);
    }
    [[nodiscard]] Result<Done> open(const char *chat = "CT_1_2")
    {
        return QCoro::waitFor(repository->openChat(QLatin1StringView(chat)));
    }
    [[nodiscard]] QStringList texts(const char *chat = "CT_1_2") const
    {
        QStringList texts;
        const CliqHistory history = repository->history(QLatin1StringView(chat));
        for (const CliqMessage &message : history.messages)
            texts.append(message.text);
        return texts;
    }
    /// Until nothing is under way; without the pauses of QTRY_VERIFY, for an hour has many calls.
    void settle() const
    {
        const QDeadlineTimer deadline(20s);
        while (repository->isRefreshing() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QVERIFY(!repository->isRefreshing());
    }
    /// The time passes, with a poll each second.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(1s);
            repository->poll();
            settle();
        }
    }
    [[nodiscard]] QByteArray waiting() const
    {
        QByteArray stored =
            QCoro::waitFor(const_cast<Store &>(store).value(u"acc"_s, u"cliq/outgoing"_s)).value_or("?");
        return stored;
    }
};
} // namespace atlas::test
