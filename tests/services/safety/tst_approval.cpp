// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/approvaldesk.h"
#include "services/safety/deskapprover.h"
#include "tests/support/manualclock.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_approval
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
Approval question()
{
    Approval approval;
    approval.who = u"probe 1"_s;
    approval.operation = u"crm_update_record"_s;
    approval.app = App::Crm;
    approval.actions = {ActionKind::Write, ActionKind::Send};
    approval.summary = u"Change Stage."_s;
    approval.parameters = {{u"id"_s, u"1"_s}};
    approval.request = {{u"method"_s, u"PUT"_s}};
    approval.before = {{u"Stage"_s, u"A"_s}};
    return approval;
}
} // namespace

class TestApproval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void roundTrip();
    void addresses();
    void allowed();
    void refused();
    void nobodyThere();
    void deskCloses();
    void takenBack();
    void expires();
    void severalAtOnce();
    void oneDeskAProfile();
    void replacesWhatACrashLeft();
    void ignoresNonsense();

private:
    using Verdict = test::Pending<Result<ApprovalVerdict>>;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_address;
    SystemClock m_clock;
};

void TestApproval::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_address = approvalAddress(m_folder->path());
}

void TestApproval::roundTrip()
{
    Approval approval = question();
    approval.id = u"x"_s;
    approval.expiresAt = QDateTime(QDate(2026, 11, 23), QTime(10, 0, 1, 5), Qt::UTC);
    QCOMPARE(approvalFromJson(approvalToJson(approval)), approval);
}

void TestApproval::addresses()
{
    QVERIFY(approvalAddress(u"/a"_s) != approvalAddress(u"/b"_s));
    QVERIFY(approvalAddress(u"/"_s + QString(300, u'x')).size() < 60);
}

void TestApproval::allowed()
{
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    QSignalSpy requested(&desk, &ApprovalDesk::requested), closed(&desk, &ApprovalDesk::closed);
    DeskApprover approver(m_address, m_clock);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_COMPARE(requested.size(), 1);
    const auto shown = requested.first().first().value<Approval>();
    QCOMPARE(shown.summary, u"Change Stage."_s);
    QCOMPARE(shown.before, question().before);
    QCOMPARE(shown.actions, question().actions);
    const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(shown.expiresAt);
    QVERIFY(seconds > 100 && seconds <= 120);
    QVERIFY(!verdict.done());
    desk.allow(u"no such id"_s);
    desk.allow(shown.id);
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Allowed);
    QCOMPARE(closed.size(), 1);
    QVERIFY(desk.pending().isEmpty());
}

void TestApproval::refused()
{
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    connect(&desk, &ApprovalDesk::requested, &desk, [&desk](const Approval &approval) { desk.refuse(approval.id); });
    DeskApprover approver(m_address, m_clock);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Refused);
}

void TestApproval::nobodyThere()
{
    DeskApprover approver(m_address, m_clock);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::NoDesktop);
}

void TestApproval::deskCloses()
{
    auto desk = std::make_unique<ApprovalDesk>();
    QVERIFY(desk->listen(m_address));
    QSignalSpy requested(desk.get(), &ApprovalDesk::requested);
    DeskApprover approver(m_address, m_clock);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_COMPARE(requested.size(), 1);
    desk.reset();
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::NoDesktop);
}

void TestApproval::takenBack()
{
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    QSignalSpy requested(&desk, &ApprovalDesk::requested), closed(&desk, &ApprovalDesk::closed);
    DeskApprover approver(m_address, m_clock);
    CancelScope scope;
    const Verdict verdict(approver.ask(question(), scope.token()));
    QTRY_COMPARE(requested.size(), 1);
    scope.cancel();
    QTRY_VERIFY(verdict.done());
    QCOMPARE(verdict.value().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(closed.size(), 1);
    desk.allow(requested.first().first().value<Approval>().id); // too late: ignored
    QVERIFY(desk.pending().isEmpty());
}

void TestApproval::expires()
{
    // The assistant's clock runs two minutes late but for half a second: the question ends that soon.
    test::ManualClock late(QDateTime::currentDateTimeUtc().addMSecs(500 - approvalPatience.count()));
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    QSignalSpy requested(&desk, &ApprovalDesk::requested);
    DeskApprover approver(m_address, late);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_COMPARE(requested.size(), 1);
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Expired);
    QVERIFY(desk.pending().isEmpty());
}

void TestApproval::severalAtOnce()
{
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    DeskApprover one(m_address, m_clock), other(m_address, m_clock);
    const Verdict first(one.ask(question(), {})), second(other.ask(question(), {}));
    QTRY_COMPARE(desk.pending().size(), 2);
    const QList<Approval> pending = desk.pending();
    desk.allow(pending.at(0).id);
    desk.refuse(pending.at(1).id);
    QTRY_VERIFY(first.done() && second.done());
    QVERIFY(*first.value() != *second.value());
}

void TestApproval::oneDeskAProfile()
{
    ApprovalDesk desk, other;
    QVERIFY(desk.listen(m_address));
    QCOMPARE(other.listen(m_address).error().code, u"cannot_listen"_s);
    DeskApprover approver(m_address, m_clock);
    const Verdict verdict(approver.ask(question(), {}));
    QTRY_COMPARE(desk.pending().size(), 1);
    desk.allow(desk.pending().first().id);
    QTRY_VERIFY(verdict.done());
}

void TestApproval::replacesWhatACrashLeft()
{
#ifdef Q_OS_UNIX
    QFile left(m_address);
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    QVERIFY(!(QFile::permissions(m_address) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
}

void TestApproval::ignoresNonsense()
{
    ApprovalDesk desk;
    QVERIFY(desk.listen(m_address));
    QSignalSpy requested(&desk, &ApprovalDesk::requested);
    QLocalSocket socket;
    QSignalSpy gone(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(m_address);
    socket.write("nonsense\n");
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(requested.isEmpty());
}
} // namespace tst_approval

ATLAS_TEST(tst_approval::TestApproval)
#include "tst_approval.moc"
