// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/underway.h"
#include "tests/services/sync/syncworld.h"
#include "tests/support/testprogram.h"
#include "ui/pages/sync/syncbar.h"
#include "ui/pages/sync/synccontroller.h"
#include "ui/pages/sync/synchistorysheet.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/pages/sync/syncpanel.h"
#include "ui/pages/sync/syncpreviewsheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>

namespace tst_syncpage
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

namespace
{
class SyncPrompter final : public Prompter
{
public:
    int asked = 0;
    bool answer = true;
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        ++asked;
        return answer;
    }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The page in a window, before the stand-in.
struct PageWorld : SyncWorld {
    SyncPrompter prompter;
    QWidget window;
    std::unique_ptr<SyncController> controller;

    PageWorld()
    {
        window.resize(1280, 800);
        controller = std::make_unique<SyncController>(*sync, net.clock, prompter);
        page().setParent(&window);
        page().setGeometry(0, 0, 900, 800);
        SyncPanel &panel = page().syncPanel();
        panel.setParent(&window);
        panel.setGeometry(900, 0, 380, 800);
        window.show();
    }
    ~PageWorld()
    {
        controller.reset();
        if (!QTest::qWaitFor([] { return !UnderWay::any(); }, 10'000))
            qFatal("something still works on what goes");
    }
    Q_DISABLE_COPY_MOVE(PageWorld)
    [[nodiscard]] SyncPage &page() const { return *controller->page(); }
    template <class T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    /// Both sides read, and what differs on screen.
    [[nodiscard]] bool refreshed() const
    {
        QSignalSpy done(controller.get(), &SyncController::synced);
        controller->refresh();
        return done.wait(20'000);
    }
    [[nodiscard]] QString firstKey(SyncRow::State state) const
    {
        const SyncRow *row = rowOf(sync->comparison(), state);
        return row ? row->key : QString();
    }
};
} // namespace

class SyncPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void startsWithWhatIsKnown();
    void aReadingCanBeStopped();
    void followsTheMirrorsAfterAWhile();
    void showsWhatDiffers();
    void aChoiceIsKeptAndPreviewed();
    void appliesPreviewedChangesAndUndoes();
    void aKilledRunCanGoOn();
    void ambiguousOnesAreLinked();
    void everythingHasAName();
    void historyShowsTheRun();

private:
    std::unique_ptr<Theme> m_theme;
};

void SyncPageTest::startsWithWhatIsKnown()
{
    PageWorld world;
    const int before = world.net.client->exchanges();
    world.controller->start();
    QTRY_VERIFY(!UnderWay::any());
    QVERIFY(!world.page().showsData());
    QCOMPARE(world.net.client->exchanges(), before); // nothing is asked for by itself
    QVERIFY(!world.find<QPushButton>(u"syncPreview"_s)->isEnabled());
    QVERIFY(QCoro::waitFor(world.directory->refresh(Priority::User)));
    QVERIFY(QCoro::waitFor(world.ledger->refresh(Priority::User)));
    world.controller->follow();
    QTRY_VERIFY(world.page().showsData());
    QVERIFY(world.page().count() > 0);
}

void SyncPageTest::aReadingCanBeStopped()
{
    PageWorld world;
    const QMetaObject::Connection stopping =
        connect(world.sync.get(), &SyncService::readingProgressed, this, [&world](const SyncReading &reading) {
            auto *stop = world.find<QPushButton>(u"syncPause"_s);
            if (reading.step == SyncReading::Step::Details && stop->isVisible())
                QTest::mouseClick(stop, Qt::LeftButton);
        });
    QVERIFY(world.refreshed());
    QVERIFY(!world.page().showsData());
    QVERIFY(!world.page().bar().isVisible());
    disconnect(stopping);
    const int before = world.net.client->exchanges();
    QVERIFY(world.refreshed()); // as if nothing had happened; what was read is not read again
    QVERIFY(world.page().showsData());
    QVERIFY(world.net.client->exchanges() - before < world.sync->comparison().rows.size());
}

void SyncPageTest::followsTheMirrorsAfterAWhile()
{
    PageWorld world;
    QVERIFY(world.refreshed());
    const SyncComparison before = world.sync->comparison();
    const SyncRow *equal = SyncWorld::rowOf(before, SyncRow::State::Equal);
    QVERIFY(equal);
    QVERIFY(world.changeCustomer(equal->books.id, {{u"company_name"_s, u"Quite another name"_s}}));
    QVERIFY(QCoro::waitFor(world.directory->refresh(Priority::User)));
    QVERIFY(QCoro::waitFor(world.ledger->refresh(Priority::User)));
    world.controller->follow(); // the page has just read both sides itself
    QTRY_VERIFY(!UnderWay::any());
    QCOMPARE(world.page().count(), before.counts.findings());
    world.net.clock.advance(std::chrono::minutes(31));
    QVERIFY(QCoro::waitFor(world.directory->refresh(Priority::User)));
    QVERIFY(QCoro::waitFor(world.ledger->refresh(Priority::User)));
    world.controller->follow();
    QTRY_COMPARE(world.page().count(), before.counts.findings() + 1);
}

void SyncPageTest::showsWhatDiffers()
{
    PageWorld world;
    QVERIFY(world.refreshed());
    QCOMPARE(world.page().model().rowCount(), 4);
    auto *search = world.find<QLineEdit>(u"syncSearch"_s);
    search->setText(u"zebra"_s);
    QCOMPARE(world.page().model().rowCount(), 0);
    search->clear();
    QCOMPARE(world.page().model().rowCount(), 4);
    SyncFilter all;
    all.everything = true;
    world.page().setFilter(all);
    QCOMPARE(world.page().model().rowCount(), 60);
    auto *table = world.find<QTableView>(u"syncTable"_s);
    world.page().setFilter({});
    table->setFocus();
    table->setCurrentIndex(world.page().model().index(0, 0));
    world.page().openRow(world.page().model().keyAt(0));
    QVERIFY(world.page().syncPanel().isVisible());
    QTest::keyClick(table, Qt::Key_Down); // the detail follows
    QCOMPARE(world.page().syncPanel().key(), world.page().model().keyAt(1));
    QTest::keyClick(&world.page().syncPanel(), Qt::Key_Escape);
    QVERIFY(!world.page().syncPanel().isVisible());
}

void SyncPageTest::aChoiceIsKeptAndPreviewed()
{
    PageWorld world;
    QVERIFY(world.refreshed());
    const QString key = world.firstKey(SyncRow::State::Diverging);
    world.page().openRow(key);
    const SyncDifference difference = world.page().model().row(key)->differences.first();
    const QString name = u"sync.%1.crm"_s.arg(syncFieldKey(difference.field));
    auto *button = world.find<QRadioButton>(name);
    QVERIFY(button);
    QVERIFY(!button->isChecked());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(world.find<QRadioButton>(name) && world.find<QRadioButton>(name)->isChecked());
    QCOMPARE(world.page().choices().rows.value(key).fields.value(difference.field), SyncSide::Crm);
    QTRY_COMPARE(QCoro::waitFor(world.sync->choices())->rows.size(), qsizetype(1));
    QTest::mouseClick(world.find<QPushButton>(u"syncPreview"_s), Qt::LeftButton);
    QTRY_VERIFY(world.find<SyncPreviewSheet>(u"syncPreviewSheet"_s));
    auto *table = world.find<QTableView>(u"syncPreviewTable"_s);
    QVERIFY(table->model()->rowCount() >= 1);
    QVERIFY(table->model()->index(0, 2).data().toString().contains(difference.crm.simplified()));
    QTest::mouseClick(world.find<QPushButton>(u"syncPreviewCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!world.find<SyncPreviewSheet>(u"syncPreviewSheet"_s));
    QVERIFY(QCoro::waitFor(world.sync->runs())->isEmpty()); // looking writes nothing
}

void SyncPageTest::appliesPreviewedChangesAndUndoes()
{
    PageWorld world;
    QVERIFY(world.refreshed());
    SyncChoices choices;
    choices.rule = SyncRule::Crm;
    world.page().setChoices(choices);
    QTest::mouseClick(world.find<QPushButton>(u"syncPreview"_s), Qt::LeftButton);
    QTRY_VERIFY(world.find<QPushButton>(u"syncPreviewApply"_s));
    QTest::mouseClick(world.find<QPushButton>(u"syncPreviewApply"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(world.sync->comparison().counts.diverging, 0, 20'000);
    auto *undo = world.find<QPushButton>(u"syncBarUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    QCOMPARE(world.page().model().rowCount(), 0);
    world.prompter.answer = false;
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(world.prompter.asked, 1);
    QCOMPARE(world.sync->comparison().counts.diverging, 0);
    world.prompter.answer = true;
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(world.sync->comparison().counts.diverging, 4, 20'000);
    QTRY_VERIFY(!world.find<QPushButton>(u"syncBarUndo"_s)->isVisible());
}

void SyncPageTest::aKilledRunCanGoOn()
{
    PageWorld world;
    QSignalSpy wanted(&world.page().bar(), &SyncBar::resumeRequested);
    SyncRun run;
    run.id = u"20261122-090000-abcdef"_s;
    run.writes = 3;
    run.done = 1;
    world.page().bar().showResult(run);
    QVERIFY(!world.find<QPushButton>(u"syncBarUndo"_s)->isVisible());
    QTest::mouseClick(world.find<QPushButton>(u"syncBarResume"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().toString(), run.id);
}

void SyncPageTest::ambiguousOnesAreLinked()
{
    PageWorld world;
    const QString account = world.newAccount(u"Cordages Hautrive"_s);
    QVERIFY(!world.newAccount(u"Cordages Hautrive SAS"_s).isEmpty());
    const QString customer =
        world.newCustomer({{u"contact_name"_s, u"Cordages Hautrive"_s}, {u"contact_type"_s, u"customer"_s}});
    QVERIFY(world.refreshed());
    const QString key = world.firstKey(SyncRow::State::Ambiguous);
    QVERIFY(!key.isEmpty());
    world.page().openRow(key);
    auto *button = world.find<QPushButton>(u"sync.link.%1.%2"_s.arg(customer, account));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(world.sync->comparison().counts.ambiguous, 0);
    QCOMPARE(world.sync->comparison().counts.onlyCrm, 1);
}

void SyncPageTest::everythingHasAName()
{
    PageWorld world;
    QVERIFY(world.refreshed());
    world.page().openRow(world.firstKey(SyncRow::State::Diverging));
    for (QWidget *widget : world.window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || qobject_cast<QScrollArea *>(widget))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(u"%1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                                  widget->objectName())));
    }
}

void SyncPageTest::historyShowsTheRun()
{
    PageWorld world;
    QVERIFY(!world.read().rows.isEmpty());
    const SyncRun run = world.apply(world.plan(SyncWorld::ruled(SyncRule::Crm)));
    QCOMPARE(run.done, 4);
    QVERIFY(world.refreshed());
    QTest::mouseClick(world.find<QPushButton>(u"syncHistory"_s), Qt::LeftButton);
    QTRY_VERIFY(world.find<QTableView>(u"syncRuns"_s));
    QTRY_COMPARE(world.find<QTableView>(u"syncRuns"_s)->model()->rowCount(), 1);
    QTRY_VERIFY(world.find<QTableView>(u"syncRunWrites"_s)->model()->rowCount() >= 4);
    auto *undo = world.find<QPushButton>(u"syncUndo"_s);
    QTRY_VERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(QCoro::waitFor(world.sync->runs())->first().state, SyncRun::State::Undone, 20'000);
    QTRY_VERIFY(!undo->isVisible());
}
} // namespace tst_syncpage

ATLAS_TEST(tst_syncpage::SyncPageTest)
#include "tst_syncpage.moc"
