// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"
#include "tests/models/teamfixtures.h"
#include "tests/services/cliq/cliqclientfixture.h"
#include "ui/pages/team/teamactions.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// Says what it is told to, and remembers the questions.
class TeamPrompter final : public Prompter
{
public:
    QStringList asked;
    bool answer = true;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return answer;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The repository before a scripted server whose chats are empty unless said otherwise, and a book filled by hand:
/// channel "CT_1_2" (finance), an archived one "CT_9_9", a direct chat with Yanis "d-y1". Maud ("m1") is signed in.
struct TeamWorld : CliqClientFixture {
    Theme theme{*qApp};
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<CliqRepository> repository;
    TeamPrompter prompter;
    TeamBook book;
    std::unique_ptr<TeamActions> actions;
    QList<QUrl> opened;
    QStringList chosenFiles; ///< what the file dialog answers
    QString chosenTarget;

    inline static const QString finance = u"CT_1_2"_s, archived = u"CT_9_9"_s, yanis = u"d-y1"_s;

    TeamWorld()
    {
        const Result<StoreReport> ready = QCoro::waitFor(store.open());
        Q_ASSERT(ready);
        cliq.usePerson(teamMe());
        repository = std::make_unique<CliqRepository>(cliq, store, clock, u"acc"_s);
        actions = std::make_unique<TeamActions>(*repository, book, nullptr, prompter, clock);
        TeamDesktop desktop;
        desktop.open = [this](const QUrl &url) {
            opened.append(url);
            return true;
        };
        desktop.askFile = [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
            chosen(chosenTarget);
        };
        desktop.askFiles = [this](QWidget *, const std::function<void(const QStringList &)> &chosen) {
            chosen(chosenFiles);
        };
        actions->setDesktop(desktop);
        for (const char *chat : {"CT_1_2", "CT_9_9", "d-y1"})
            server.always(readLine(chat), rows({}));
        server.always(u"GET /api/v2/channels/OCT_1_2/members"_s, ok(R"({"members":[]})"));
        server.always(u"GET /api/v2/chats/CT_1_2/members"_s, ok(R"({"members":[]})"));
        book.setSnapshot(snapshot());
    }
    ~TeamWorld()
    {
        actions.reset(); // and what its views waited for
        if (!QTest::qWaitFor([this] { return !repository->isRefreshing(); }, 10000))
            qFatal("a cancelled call goes on");
        repository.reset();
    }
    static CliqSnapshot snapshot()
    {
        CliqChat closed = teamChannel(archived, u"legacy"_s);
        closed.isArchived = true;
        return teamSnapshot({teamChannel(finance, u"finance"_s), closed, teamDirect(u"y1"_s, 30)});
    }
    /// Messages of finance, as if they had been read.
    void lay(const QList<CliqMessage> &messages, const QString &seenId = {}, bool complete = false)
    {
        CliqHistory history = teamHistory(messages, seenId, finance);
        for (CliqMessage &message : history.messages)
            message.chatId = finance;
        history.isComplete = complete;
        book.setHistory(history);
    }
    [[nodiscard]] QList<QJsonObject> posts(const char *chat = "CT_1_2") const
    {
        QList<QJsonObject> bodies;
        const QList<SeenRequest> all = sent(postLine(chat));
        for (const SeenRequest &request : all)
            bodies.append(bodyOf(request));
        return bodies;
    }
};
} // namespace atlas::test
