// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/deskapprover.h"
#include "tests/support/manualclock.h"
#include "tests/support/pending.h"
#include "tests/support/testprogram.h"
#include "ui/pages/assistant/approvalqueue.h"
#include "ui/pages/assistant/approvalstrip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace tst_approvalqueue
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace atlas;

namespace
{
Approval stageChange(const QString &who = u"probe 1"_s)
{
    Approval approval;
    approval.who = who;
    approval.operation = u"crm_update_record"_s;
    approval.app = App::Crm;
    approval.actions = {ActionKind::Write};
    approval.summary = u"Change Stage."_s;
    approval.parameters = {
        {u"module"_s, u"Deals"_s}, {u"id"_s, u"12"_s}, {u"record"_s, QJsonObject{{u"Stage"_s, u"Won"_s}}}};
    approval.request = {{u"method"_s, u"PUT"_s}};
    approval.before = {{u"Stage"_s, u"Proposal"_s}};
    return approval;
}

/// A window, a desk that listens, and an assistant at the other end.
struct AskingWorld {
    QTemporaryDir folder;
    QString address = approvalAddress(folder.path());
    SystemClock systemClock;
    QWidget window;
    ApprovalDesk desk;
    ApprovalQueue queue{desk, systemClock, window};
    DeskApprover approver{address, systemClock};

    AskingWorld()
    {
        if (!desk.listen(address))
            qFatal("the desk does not listen");
        RecordNames names;
        names.record = [](App, const QString &, const QString &id) { return u"Rooftop "_s + id; };
        queue.setNames(names);
        window.resize(1000, 700);
        window.show();
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return queue.sheet()->findChild<QPushButton *>(QLatin1StringView(name));
    }
    [[nodiscard]] QStringList texts() const
    {
        QStringList all;
        const QList<QLabel *> labels = queue.sheet()->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all.append(label->text());
        return all;
    }
    void press(const char *name) const
    {
        QTRY_VERIFY(button(name)->isEnabled());
        button(name)->click();
    }
};
} // namespace

class TestApprovalQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void showsTheExactChange();
    void allows();
    void refuses();
    void switchesOff();
    void enterAnswersNothing();
    void armsLate();
    void queues();
    void escapePutsOff();
    void takenBackGoesAway();
    void countsDown();
    void timeLeft_data();
    void timeLeft();
    void cleanupTestCase() { m_theme.reset(); }

private:
    using Verdict = test::Pending<Result<ApprovalVerdict>>;
    std::unique_ptr<Theme> m_theme;
};

void TestApprovalQueue::showsTheExactChange()
{
    AskingWorld world;
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    const QStringList texts = world.texts();
    for (const QString &expected : {u"Change a record"_s, u"probe 1"_s, u"Zoho CRM"_s, u"Deal · Rooftop 12"_s,
                                    u"Stage"_s, u"Proposal"_s, u"Won"_s})
        QVERIFY2(texts.contains(expected), qPrintable(expected + u" in "_s + texts.join(u" | "_s)));
    auto *raw = world.queue.sheet()->findChild<QPlainTextEdit *>();
    QVERIFY(raw->isHidden());
    world.button("approval.details")->click();
    QVERIFY(!raw->isHidden());
    QVERIFY(raw->toPlainText().contains(u"PUT"_s));
}

void TestApprovalQueue::allows()
{
    AskingWorld world;
    QSignalSpy over(&world.queue, &ApprovalQueue::over);
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    world.press("approval.allow");
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Allowed);
    QVERIFY(!world.queue.sheet());
    QCOMPARE(over.size(), 1);
    QVERIFY(over.first().at(1).toBool());
}

void TestApprovalQueue::refuses()
{
    AskingWorld world;
    QSignalSpy off(&world.queue, &ApprovalQueue::switchOffWanted);
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    world.press("approval.refuse");
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Refused);
    QVERIFY(off.isEmpty());
}

void TestApprovalQueue::switchesOff()
{
    AskingWorld world;
    QSignalSpy off(&world.queue, &ApprovalQueue::switchOffWanted);
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    world.press("approval.off");
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Refused);
    QCOMPARE(off.size(), 1);
    QCOMPARE(off.first().at(1).value<QList<ActionKind>>(), QList<ActionKind>{ActionKind::Write});
}

void TestApprovalQueue::enterAnswersNothing()
{
    AskingWorld world;
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    QTRY_VERIFY(world.button("approval.allow")->isEnabled());
    QVERIFY(!qobject_cast<QPushButton *>(world.queue.sheet()->focusWidget()));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(world.queue.sheet()->focusWidget(), key);
    QVERIFY(world.queue.sheet());
    QVERIFY(!verdict.done());
    const QList<QPushButton *> buttons = world.queue.sheet()->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons)
        QVERIFY2(!button->isDefault() && !button->autoDefault(), qPrintable(button->text()));
}

void TestApprovalQueue::armsLate()
{
    AskingWorld world;
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    QVERIFY(!world.button("approval.allow")->isEnabled());
    QTRY_VERIFY(world.button("approval.allow")->isEnabled());
}

void TestApprovalQueue::queues()
{
    AskingWorld world;
    QSignalSpy asked(&world.queue, &ApprovalQueue::asked);
    const Verdict first(world.approver.ask(stageChange(u"one"_s), {}));
    QTRY_COMPARE(asked.size(), 1);
    const Verdict second(world.approver.ask(stageChange(u"two"_s), {}));
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(world.queue.sheet()->approval().who, u"one"_s);
    QVERIFY(!world.queue.sheet()->findChild<QLabel *>(u"approval.more"_s)->isHidden());
    world.press("approval.refuse");
    QTRY_VERIFY(first.done());
    QVERIFY(world.queue.sheet());
    QCOMPARE(world.queue.sheet()->approval().who, u"two"_s);
    QVERIFY(world.queue.sheet()->findChild<QLabel *>(u"approval.more"_s)->isHidden());
    QVERIFY(!second.done());
    world.press("approval.allow");
    QTRY_VERIFY(second.done());
    QCOMPARE(*second.value(), ApprovalVerdict::Allowed);
}

void TestApprovalQueue::escapePutsOff()
{
    AskingWorld world;
    const Verdict verdict(world.approver.ask(stageChange(), {}));
    QTRY_VERIFY(world.queue.sheet());
    QTest::keyClick(world.queue.sheet(), Qt::Key_Escape);
    QVERIFY(!world.queue.sheet());
    QVERIFY(world.queue.strip()->isVisible());
    QVERIFY(!verdict.done());
    world.queue.strip()->findChild<QPushButton *>()->click();
    QVERIFY(world.queue.sheet());
    QVERIFY(!world.queue.strip()->isVisible());
    world.press("approval.allow");
    QTRY_VERIFY(verdict.done());
    QCOMPARE(*verdict.value(), ApprovalVerdict::Allowed);
}

void TestApprovalQueue::takenBackGoesAway()
{
    AskingWorld world;
    QSignalSpy over(&world.queue, &ApprovalQueue::over);
    CancelScope scope;
    const Verdict verdict(world.approver.ask(stageChange(), scope.token()));
    QTRY_VERIFY(world.queue.sheet());
    QTest::keyClick(world.queue.sheet(), Qt::Key_Escape);
    QVERIFY(world.queue.strip()->isVisible());
    scope.cancel();
    QTRY_COMPARE(over.size(), 1);
    QVERIFY(!over.first().at(1).toBool());
    QVERIFY(!world.queue.strip()->isVisible());
    QTRY_VERIFY(verdict.done());
}

void TestApprovalQueue::countsDown()
{
    test::ManualClock clock;
    QWidget window;
    window.resize(900, 700);
    window.show();
    Approval approval = stageChange();
    approval.expiresAt = clock.now().addSecs(92);
    auto *sheet = new ApprovalSheet(approval, clock, {}, &window);
    sheet->present();
    auto *left = sheet->findChild<QLabel *>(u"approval.left"_s);
    QCOMPARE(left->text(), u"1:32 left"_s);
    clock.advance(75s);
    QTRY_COMPARE(left->text(), u"0:17 left"_s);
    clock.advance(60s);
    QTRY_COMPARE(left->text(), u"0:00 left"_s);
    sheet->done(0);
}

void TestApprovalQueue::timeLeft_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("two minutes") << 120'000 << u"2:00"_s;
    QTest::newRow("rounds up") << 59'001 << u"1:00"_s;
    QTest::newRow("seconds") << 9'000 << u"0:09"_s;
    QTest::newRow("over") << -5'000 << u"0:00"_s;
}

void TestApprovalQueue::timeLeft()
{
    QFETCH(int, milliseconds);
    const QDateTime now(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC);
    QTEST(ApprovalSheet::timeLeft(now.addMSecs(milliseconds), now), "words");
}
} // namespace tst_approvalqueue

ATLAS_TEST(tst_approvalqueue::TestApprovalQueue)
#include "tst_approvalqueue.moc"
