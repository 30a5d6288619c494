// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/mail/mailrepositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mailday
{
using Kind = MailChange::Kind;

class TestMailDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayOfNormalUse();
    void dayAfterDayWithTheProgramOpen();
    void aBusyDayLeavesTheBackgroundBehind();
};

namespace
{
constexpr int readsAnHour = 6, actsAnHour = 4, searchesAnHour = 3, sendsAnHour = 2, hours = 10;

/// A mailbox with mails to read (from 1000 on, every third with a file) and mails to sort (from 2000 on).
struct DayFixture : MailRepositoryFixture {
    int refused = 0; ///< acts of the person that failed
    int reads = 0, acts = 0, searches = 0, sends = 0;

    DayFixture()
        : MailRepositoryFixture(mails())
    {
        const QString base = u"GET /api/accounts/100/folders/1/messages/"_s;
        for (int i = 0; i < readsAnHour * hours; ++i) {
            server.always(base + QString::number(1000 + i) + u"/content"_s, ok(R"({"content":"<p>Hello</p>"})"));
            server.always(base + QString::number(1000 + i) + u"/attachmentinfo"_s,
                          ok(R"({"attachments":[{"attachmentId":"70","attachmentName":"a.pdf"}]})"));
        }
        server.always(u"GET /api/accounts/100/messages/search"_s, rows({row(3000, clients, 5000min)}));
        server.always(u"POST /api/accounts/100/messages"_s, ok(R"({"messageId":"4000","mailId":"<m@x.example>"})"));
    }
    static QByteArrayList mails()
    {
        QByteArrayList mails;
        for (int i = 0; i < readsAnHour * hours; ++i)
            mails.append(row(1000 + i, inbox, std::chrono::minutes(i),
                             R"(,"status":"0","hasAttachment":")" + QByteArray(i % 3 == 0 ? "1" : "0") + '"'));
        for (int i = 0; i < actsAnHour * hours; ++i)
            mails.append(row(2000 + i, inbox, std::chrono::minutes(1000 + i)));
        return mails;
    }
    void note(bool succeeded) { refused += succeeded ? 0 : 1; }
    void readNext()
    {
        const QString id = QString::number(1000 + reads++ % (readsAnHour * hours));
        const MailMessage mail = message(id);
        note(mail.id == id && QCoro::waitFor(repository->body(mail)));
        const MailChange read = change(Kind::Read);
        repository->change({id}, read);
    }
    void sortNext()
    {
        const int number = acts++;
        MailChange what = change(number % 2 == 0 ? Kind::Archive : Kind::Flag);
        what.flag = what.kind == Kind::Flag ? MailFlag::FollowUp : MailFlag::None;
        repository->change({QString::number(2000 + number % (actsAnHour * hours))}, what);
    }
    void searchNext() { note(QCoro::waitFor(repository->search(u"entire:offer%1"_s.arg(searches++))).has_value()); }
    void sendNext()
    {
        OutgoingMail mail;
        mail.from = {u"Mara Lind"_s, u"mara@nordwerk.example"_s};
        mail.to = {{u"Ivo"_s, u"ivo@fjord.example"_s}};
        mail.subject = u"Offer %1"_s.arg(sends++);
        mail.html = u"<p>Hello</p>"_s;
        note(QCoro::waitFor(repository->send(mail)).has_value());
    }
    void pass(std::chrono::milliseconds interval)
    {
        clock.advance(interval);
        const bool atRest = QTest::qWaitFor([this] { return !repository->isRefreshing(); });
        Q_ASSERT(atRest);
    }
    /// What the person does in a minute of the hour.
    void work(int minute)
    {
        if (minute >= 3 && minute < 3 + readsAnHour)
            readNext();
        if (minute == 12) {
            for (int i = 0; i < actsAnHour; ++i) {
                sortNext();
                pass(8s);
            }
        }
        if (minute >= 22 && minute < 22 + searchesAnHour)
            searchNext();
        if (minute >= 32 && minute < 32 + sendsAnHour)
            sendNext();
        if (minute == 40) // goes over to another page
            note(QCoro::waitFor(repository->flush()).has_value());
    }
    void hour(bool working)
    {
        for (int minute = 0; minute < 60; ++minute) {
            if (minute % 10 == 0)
                note(refresh(Priority::Background).has_value());
            if (working)
                work(minute);
            pass(1min);
        }
    }
    [[nodiscard]] qsizetype inboxReads() const
    {
        qsizetype count = 0;
        const QList<SeenRequest> pages = seen(view);
        for (const SeenRequest &page : pages)
            count += page.query.value(u"folderId"_s) == inbox ? 1 : 0;
        return count;
    }
};
} // namespace

void TestMailDay::aDayOfNormalUse()
{
    DayFixture f;
    QVERIFY(f.refresh()); // the page is opened
    for (int i = 0; i < hours; ++i)
        f.hour(true);
    QCOMPARE(f.reads, 60);
    QCOMPARE(f.acts, 40);
    QCOMPARE(f.searches, 30);
    QCOMPARE(f.sends, 20);
    QCOMPARE(f.refused, 0);
    QCOMPARE(f.repository->waitingChanges(), 0);
    QCOMPARE(f.server.finish(), QString());
    qInfo("%d mail requests, %d of them batches, %d of them reads of the inbox", int(f.calls()),
          int(f.seen(f.update).size()), int(f.inboxReads()));
    QVERIFY2(f.calls() < 250, qPrintable(QString::number(f.calls())));
    QVERIFY(f.inboxReads() > 30); // and new mail was seen all day
}

void TestMailDay::dayAfterDayWithTheProgramOpen()
{
    DayFixture f;
    QVERIFY(f.refresh());
    for (int day = 0; day < 2; ++day) {
        const qsizetype before = f.inboxReads();
        for (int i = 0; i < 24; ++i)
            f.hour(i < hours);
        QVERIFY2(f.inboxReads() - before > 20, qPrintable(QString::number(f.inboxReads() - before)));
    }
    QCOMPARE(f.refused, 0); // nothing the person did was refused for what the background had taken
    QCOMPARE(f.server.finish(), QString());
}

void TestMailDay::aBusyDayLeavesTheBackgroundBehind()
{
    DayFixture f;
    QVERIFY(f.refresh());
    for (int i = 0; i < 3; ++i)
        f.hour(false); // nobody is there
    int searched = 0;
    while (QCoro::waitFor(f.repository->search(u"entire:word%1"_s.arg(searched))).has_value()) {
        ++searched;
        f.pass(10s);
        if (searched % 60 == 0)
            QVERIFY(f.refresh(Priority::Background));
    }
    QVERIFY2(searched >= 220, qPrintable(QString::number(searched)));
    QCOMPARE(QCoro::waitFor(f.repository->budget()).used, 250);
    QVERIFY(!f.snapshot().messages.isEmpty());
}
} // namespace atlas::test::tst_mailday

ATLAS_TEST(atlas::test::tst_mailday::TestMailDay)
#include "tst_mailday.moc"
