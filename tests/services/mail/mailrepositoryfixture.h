// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrepository.h"
#include "tests/services/core/apifixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// MailRepository with a store of its own before a scripted server with one mailbox, whose lists are empty unless said
/// otherwise. The clock stands still.
struct MailRepositoryFixture : ApiFixture {
    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    std::unique_ptr<MailService> service;
    std::unique_ptr<MailRepository> repository;
    QList<MailSnapshot> changes;

    inline static const QString view = u"GET /api/accounts/100/messages/view"_s;
    inline static const QString update = u"PUT /api/accounts/100/updatemessage"_s;
    inline static const QString inbox = u"1"_s, drafts = u"2"_s, sent = u"3"_s, trash = u"4"_s, archive = u"5"_s,
                                spam = u"6"_s, clients = u"7"_s;

    /// `listed`: what every page of messages has that was not said otherwise.
    explicit MailRepositoryFixture(const QByteArrayList &listed = {})
    {
        clock.setAutoAdvance(false);
        const Result<StoreReport> opened = QCoro::waitFor(store.open());
        Q_ASSERT(opened);
        restart();
        mailbox(listed);
    }
    ~MailRepositoryFixture()
    {
        repository.reset(); // and what still sleeps learns of it
    }
    /// A new process over the same store.
    void restart()
    {
        repository.reset();
        service = std::make_unique<MailService>(*client, &clock);
        repository = std::make_unique<MailRepository>(*service, store, clock, u"acc"_s);
        changes.clear();
        QObject::connect(repository.get(), &MailRepository::changed,
                         [this](const MailSnapshot &snapshot) { changes.append(snapshot); });
    }
    static ScriptedReply ok(const QByteArray &data)
    {
        return status(200, R"({"status":{"code":200,"description":"success"},"data":)" + data + '}');
    }
    static ScriptedReply done() { return status(200, R"({"status":{"code":200,"description":"success"}})"); }
    static ScriptedReply refusal(int code, const QByteArray &word)
    {
        return status(code, R"({"status":{"code":)" + QByteArray::number(code) +
                                R"(,"description":"no"},"data":{"errorCode":")" + word + R"("}})");
    }
    static ScriptedReply rows(const QByteArrayList &rows) { return ok('[' + rows.join(',') + ']'); }
    /// Received `age` before the clock's start.
    static QByteArray row(int id, const QString &folder, std::chrono::minutes age, const QByteArray &more = {})
    {
        const QDateTime start(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);
        const qint64 when = start.toMSecsSinceEpoch() - std::chrono::milliseconds(age).count();
        const QByteArray status = more.contains("\"status\"") ? QByteArray() : R"(,"status":"1")";
        return R"({"messageId":")" + QByteArray::number(id) + R"(","folderId":")" + folder.toLatin1() +
               R"(","subject":"Mail )" + QByteArray::number(id) + R"(","summary":"Hello","fromAddress":)" +
               R"("ivo@fjord.example","sender":"Ivo","toAddress":"&lt;mara@nordwerk.example&gt;","ccAddress":)" +
               R"("Not Provided","receivedTime":")" + QByteArray::number(when) + '"' + status + more + '}';
    }
    void mailbox(const QByteArrayList &listed)
    {
        server.always(u"GET /api/accounts"_s,
                      ok(R"([{"accountId":"100","isDefaultAccount":true,"displayName":"Mara Lind",)"
                         R"("primaryEmailAddress":"mara@nordwerk.example","sendMailDetails":[{"fromAddress":)"
                         R"("mara@nordwerk.example","displayName":"Mara Lind","status":true}]}])"));
        QByteArrayList folders;
        for (const char *name : {"1Inbox", "2Drafts", "3Sent", "4Trash", "5Archive", "6Spam"})
            folders.append(QByteArray(R"({"folderId":")") + name[0] + R"(","folderName":")" + (name + 1) +
                           R"(","path":"/)" + (name + 1) + R"(","folderType":")" + (name + 1) + R"("})");
        folders.append(R"({"folderId":"7","folderName":"Clients","path":"/Clients","folderType":"Inbox",)"
                       R"("previousFolderId":"1"})");
        server.always(u"GET /api/accounts/100/folders"_s, rows(folders));
        server.always(u"GET /api/accounts/100/labels"_s,
                      rows({R"({"labelId":"90","displayName":"Urgent","color":"#FF0000"})"}));
        server.always(u"GET /api/accounts/signature"_s, rows({R"({"id":"80","name":"Short","content":"<p>M</p>"})"}));
        server.always(view, rows(listed));
        server.always(update, done());
    }
    /// The first read of a mailbox with these in the inbox.
    void firstRead(const QByteArrayList &inboxRows = {})
    {
        server.expect(view, rows(inboxRows));
        const Result<Done> read = refresh();
        Q_ASSERT(read);
    }
    [[nodiscard]] Result<Done> refresh(Priority priority = Priority::User)
    {
        return QCoro::waitFor(repository->refresh(priority));
    }
    [[nodiscard]] MailSnapshot snapshot()
    {
        const Result<MailSnapshot> loaded = QCoro::waitFor(repository->load());
        Q_ASSERT(loaded);
        return *loaded;
    }
    [[nodiscard]] MailMessage message(const QString &id)
    {
        const QList<MailMessage> all = snapshot().messages;
        for (const MailMessage &each : all) {
            if (each.id == id)
                return each;
        }
        return {};
    }
    static MailChange change(MailChange::Kind kind, const QString &folder = {})
    {
        MailChange what;
        what.kind = kind;
        what.folderId = folder;
        return what;
    }
    [[nodiscard]] static QStringList ids(const QList<MailMessage> &messages)
    {
        QStringList found;
        for (const MailMessage &each : messages)
            found.append(each.id);
        return found;
    }
    [[nodiscard]] QList<SeenRequest> seen(const QString &line) const
    {
        QList<SeenRequest> found;
        const QList<SeenRequest> all = server.seen();
        for (const SeenRequest &request : all) {
            if (request.line() == line)
                found.append(request);
        }
        return found;
    }
    [[nodiscard]] qsizetype calls() const { return server.seen().size(); }
    [[nodiscard]] QJsonObject sentBody(qsizetype index) const
    {
        return QJsonDocument::fromJson(seen(update).value(index).body).object();
    }
    /// Uses up the day's calls but for these.
    void spendAllBut(int left)
    {
        QuotaRequest request;
        request.account = u"acc"_s;
        request.app = App::Mail;
        request.now = clock.now();
        request.rules = {QuotaRule{u"day"_s, 250, 24h, 0.5}};
        const RequestGate::State state = QCoro::waitFor(gate.state(u"acc"_s, App::Mail));
        for (int i = state.usage.last().used; i < 250 - left; ++i)
            QCoro::waitFor(ledger.take(request));
    }
};
} // namespace atlas::test
