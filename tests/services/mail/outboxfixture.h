// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailoutbox.h"
#include "tests/services/mail/mailrepositoryfixture.h"

#include <QTest>

namespace atlas::test
{
/// An outbox over MailRepositoryFixture, whose mailbox was read once. The clock moves only when told.
struct OutboxFixture : MailRepositoryFixture {
    std::unique_ptr<MailOutbox> outbox;
    QList<SentMail> sentMails;
    QList<ApiError> failures;

    inline static const QString posting = u"POST /api/accounts/100/messages"_s;
    inline static const QString uploading = u"POST /api/accounts/100/messages/attachments"_s;

    explicit OutboxFixture(std::chrono::milliseconds undoDelay = 10s)
        : delay(undoDelay)
    {
        firstRead();
        makeOutbox();
    }
    ~OutboxFixture()
    {
        outbox.reset();
        settle();
    }
    void makeOutbox()
    {
        outbox = std::make_unique<MailOutbox>(*repository, clock, delay);
        QObject::connect(outbox.get(), &MailOutbox::sent,
                         [this](const QString &, const SentMail &mail) { sentMails.append(mail); });
        QObject::connect(outbox.get(), &MailOutbox::failed,
                         [this](const QString &, const ApiError &error) { failures.append(error); });
    }
    /// The program ends without a word, and starts again over the same store.
    void crash()
    {
        outbox.reset();
        settle();
        restart();
        makeOutbox();
        const QSignalSpy reads(outbox.get(), &MailOutbox::changed);
        outbox->start();
        [[maybe_unused]] const bool isRead = QTest::qWaitFor([&reads] { return !reads.isEmpty(); });
    }
    /// Whatever is under way goes on until nothing moves any more.
    void settle() const
    {
        [[maybe_unused]] const bool idle = QTest::qWaitFor([this] { return !repository->isRefreshing(); }, 10'000);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// Time goes by, in steps, until it is so; false: not within `longest`.
    [[nodiscard]] bool passUntil(const std::function<bool()> &isSo, std::chrono::milliseconds longest = 2min,
                                 std::chrono::milliseconds step = 1s)
    {
        for (std::chrono::milliseconds passed{0}; passed <= longest; passed += step) {
            if (QTest::qWaitFor(isSo, 4))
                return true;
            clock.advance(step);
        }
        return QTest::qWaitFor(isSo, 1000);
    }
    [[nodiscard]] bool passUntilState(OutboxEntry::State state)
    {
        return passUntil([this, state] {
            const QList<OutboxEntry> &entries = outbox->entries();
            return !outbox->isBusy() && entries.size() == 1 && entries.first().state == state;
        });
    }
    [[nodiscard]] bool passUntilEmpty()
    {
        return passUntil([this] { return outbox->entries().isEmpty() && !outbox->isBusy(); });
    }
    static OutgoingMail mail(const QString &subject = u"Offer"_s)
    {
        OutgoingMail mail;
        mail.to = {{u"Ivo Brandt"_s, u"ivo@fjord.example"_s}};
        mail.subject = subject;
        mail.html = u"<p>Hello Ivo</p>"_s;
        return mail;
    }
    static ScriptedReply accepted() { return ok(R"({"messageId":"5001","mailId":"<a@zoho.example>"})"); }
    static ScriptedReply dropped() { return how(ScriptedReply::How::Drop); }
    /// The mail as Sent lists it.
    [[nodiscard]] QByteArray sentRow(const QByteArray &id = "5001", const QByteArray &subject = "Offer") const
    {
        return R"({"messageId":")" + id + R"(","folderId":"3","subject":")" + subject +
               R"(","fromAddress":"mara@nordwerk.example","toAddress":"&lt;ivo@fjord.example&gt;","ccAddress":)"
               R"("Not Provided","receivedTime":")" +
               QByteArray::number(clock.now().toMSecsSinceEpoch()) + R"("})";
    }
    [[nodiscard]] OutboxEntry only() const { return outbox->entries().value(0); }

private:
    std::chrono::milliseconds delay;
};
} // namespace atlas::test
