// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmservice.h"
#include "tests/support/testprogram.h"
#include "tests/ui/inbox/readerfixture.h"
#include "ui/pages/inbox/sender/senderpanelview.h"
#include "ui/pages/inbox/sender/senderwords.h"

#include <QClipboard>
#include <QLabel>

namespace atlas::test::tst_senderpanel
{
class TestSenderPanel : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void lateness_data();
    void lateness();
    void dealsInWords();
    void invoicesInWords();
    void projectsInWords();
    void whoIsNotInTheCrm();
    void whoTheCrmKnows();
    void anAnswerForAnotherSenderIsIgnored();
    void closes();
};

namespace
{
const QDate today(2026, 11, 22);

DealSnapshot dealsOf(const QString &accountId)
{
    Pipeline pipeline;
    pipeline.id = u"p"_s;
    pipeline.isDefault = true;
    pipeline.stages = {{u"s1"_s, u"Proposal"_s, u"Proposal"_s, StageOutcome::Open, 40, 1},
                       {u"s2"_s, u"Won"_s, u"Won"_s, StageOutcome::Won, 100, 2}};
    DealSnapshot snapshot;
    snapshot.settings.pipelines = {pipeline};
    Deal open;
    open.id = u"d1"_s;
    open.name = u"New site"_s;
    open.account.id = accountId;
    open.stage = u"Proposal"_s;
    open.probability = 40;
    open.amount = Money(4'800'000, u"EUR"_s);
    open.closing = today.addDays(1);
    snapshot.deals = {open};
    snapshot.readAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    return snapshot;
}

/// The panel over the reader's mailbox, with a CRM that knows Ivo.
struct PanelWorld : ReaderWorld {
    CrmService crm{*client, &clock};
    DealBook deals;
    NeighbourBooks books{&deals, nullptr, nullptr, &crm};
    InboxActions known{*repository, book, *outbox, images, books, prompter, clock};

    PanelWorld() { deals.setSnapshot(dealsOf(u"a1"_s), today); }
    void knowsIvo()
    {
        server.always(search, status(200, R"({"data":[{"id":"c1","First_Name":"Ivo","Last_Name":"Brandt",)"
                                          R"("Title":"Director","Phone":"+47 22 33 44 55","Email":)"
                                          R"("ivo@fjord.example","Account_Name":{"id":"a1","name":"Fjord"}}],)"
                                          R"("info":{"more_records":false,"count":1}})"));
    }
    inline static const QString search = u"GET /crm/v8/Contacts/search"_s;
};

template <class T>
T *panelPart(const QWidget &panel, const QString &name)
{
    return panel.findChild<T *>(name);
}
} // namespace

void TestSenderPanel::lateness_data()
{
    QTest::addColumn<std::optional<int>>("days");
    QTest::addColumn<QString>("words");
    QTest::newRow("no history") << std::optional<int>() << QString();
    QTest::newRow("early") << std::optional<int>(-3) << u"Usually pays 3 day(s) early"_s;
    QTest::newRow("late") << std::optional<int>(5) << u"Usually pays 5 day(s) late"_s;
    QTest::newRow("on time") << std::optional<int>(0) << u"Usually pays on the due date"_s;
}

void TestSenderPanel::lateness()
{
    QFETCH(std::optional<int>, days);
    SenderCard card;
    card.usualLateness = days;
    QTEST(senderwords::lateness(card), "words");
}

void TestSenderPanel::dealsInWords()
{
    SenderCard card;
    Deal open = dealsOf(u"a1"_s).deals.first(), late = open, won = open, bare;
    late.closing = today.addDays(-1);
    won.stage = u"Won"_s;
    won.probability = 100;
    bare.name = u"Idea"_s;
    card.deals = {open, late, won, bare};
    const QList<SenderRow> rows = senderwords::deals(card, today);
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows.at(0).title, u"New site"_s);
    QCOMPARE(rows.at(0).amount, u"€48,000"_s);
    QCOMPARE(rows.at(0).note, u"Proposal \u00B7 40%"_s);
    QCOMPARE(rows.at(0).amountNote, u"closes 23\u00A0Nov"_s);
    QCOMPARE(rows.at(0).amountNoteTone, Label::Tone::Secondary);
    QCOMPARE(rows.at(1).amountNoteTone, Label::Tone::Bad);
    QCOMPARE(rows.at(2).note, u"Won"_s);
    QCOMPARE(rows.at(2).noteTone, Label::Tone::Good);
    QCOMPARE(rows.at(2).amountNote, u"23\u00A0Nov"_s);
    QCOMPARE(rows.at(3).amount, QString());
    QCOMPARE(rows.at(3).amountNote, QString());
}

void TestSenderPanel::invoicesInWords()
{
    SenderCard card;
    Invoice due;
    due.id = u"i1"_s;
    due.number = u"INV-1"_s;
    due.total = due.balance = Money(1'440'000, u"EUR"_s);
    due.due = today.addDays(13);
    Invoice late = due;
    late.balance = Money(500'000, u"EUR"_s);
    late.due = today.addDays(-4);
    card.openInvoices = {due, late};
    const QList<SenderRow> rows = senderwords::invoices(card, today);
    QCOMPARE(rows.at(0).amount, u"€14,400"_s);
    QCOMPARE(rows.at(0).note, QString());
    QCOMPARE(rows.at(0).amountNote, u"due 5\u00A0Dec"_s);
    QCOMPARE(rows.at(1).amount, u"€5,000"_s);
    QCOMPARE(rows.at(1).note, u"of €14,400"_s);
    QCOMPARE(rows.at(1).amountNote, u"4 day(s) overdue"_s);
    QCOMPARE(rows.at(1).amountNoteTone, Label::Tone::Bad);
}

void TestSenderPanel::projectsInWords()
{
    SenderCard card;
    Project project;
    project.id = u"p1"_s;
    project.name = u"Framing"_s;
    project.percent = 35;
    project.owner.name = u"Maud Carsin"_s;
    project.end = today;
    card.projects = {project};
    const SenderRow row = senderwords::projects(card, today).value(0);
    QCOMPARE(row.amount, u"35%"_s);
    QCOMPARE(row.note, u"Maud Carsin"_s);
    QCOMPARE(row.amountNote, u"until 22\u00A0Nov"_s);
    QCOMPARE(senderwords::projects(card, today.addDays(1)).value(0).amountNote, u"late since 22\u00A0Nov"_s);
}

void TestSenderPanel::whoIsNotInTheCrm()
{
    PanelWorld w;
    w.server.always(w.search, w.status(204));
    SenderPanelView panel(w.known);
    panel.show();
    QSignalSpy opened(&w.known, &InboxActions::messageRequested);
    panel.showSender(u"11"_s);
    QCOMPARE(panelPart<QLabel>(panel, u"sender.name"_s)->text(), u"Ivo Brandt"_s);
    QCOMPARE(panelPart<QLabel>(panel, u"sender.position"_s)->text(), u"ivo@fjord.example"_s);
    QTRY_COMPARE(w.seen(w.search).size(), 1);
    QVERIFY(panelPart<Pill>(panel, u"sender.unknown"_s)->isVisible());
    QCOMPARE(panelPart<Pill>(panel, u"sender.unknown"_s)->text(), u"Not in the CRM"_s);
    for (const QString &name : {u"sender.call"_s, u"sender.crm"_s, u"sender.deals"_s, u"sender.invoices"_s})
        QVERIFY2(!panelPart<QWidget>(panel, name)->isVisible(), qPrintable(name));
    QVERIFY(panelPart<QWidget>(panel, u"sender.exchanges"_s)->isVisible());
    QCOMPARE(panelPart<QLabel>(panel, u"sender.exchanges.count"_s)->text(), u"5 in 30 days"_s);
    panelPart<QAbstractButton>(panel, u"sender.exchanges.12"_s)->click();
    QCOMPARE(opened.value(0).value(0).toString(), u"12"_s);
}

void TestSenderPanel::whoTheCrmKnows()
{
    PanelWorld w;
    w.knowsIvo();
    SenderPanelView panel(w.known);
    panel.show();
    panel.showSender(u"11"_s);
    QTRY_COMPARE(panelPart<QLabel>(panel, u"sender.position"_s)->text(), u"Director, Fjord"_s);
    QVERIFY(!panelPart<QWidget>(panel, u"sender.unknown"_s)->isVisible());
    panelPart<QAbstractButton>(panel, u"sender.call"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(), u"+47 22 33 44 55"_s);
    QSignalSpy deals(&panel, &SenderPanel::dealRequested);
    QVERIFY(panelPart<QWidget>(panel, u"sender.deals"_s)->isVisible());
    panelPart<QAbstractButton>(panel, u"sender.deals.d1"_s)->click();
    panelPart<QAbstractButton>(panel, u"sender.crm"_s)->click();
    QCOMPARE(deals.size(), 2);
    QCOMPARE(deals.at(0).at(0).toString(), u"d1"_s);
    QCOMPARE(deals.at(1).at(0).toString(), u"d1"_s);
    panel.showSender(u"12"_s); // of the same sender: the CRM is not asked again
    QCOMPARE(panelPart<QLabel>(panel, u"sender.position"_s)->text(), u"Director, Fjord"_s);
    QCOMPARE(w.seen(w.search).size(), 1);
}

void TestSenderPanel::anAnswerForAnotherSenderIsIgnored()
{
    PanelWorld w;
    MailMessage other = w.mail(12);
    other.from = {u"Ana Silva"_s, u"ana@lisboa.example"_s};
    w.show({w.mail(11), other});
    w.server.expect(w.search, w.how(ScriptedReply::How::Hang));
    w.server.always(w.search, w.status(204));
    SenderPanelView panel(w.known);
    panel.show();
    panel.showSender(u"11"_s);
    QTRY_COMPARE(w.seen(w.search).size(), 1);
    panel.showSender(u"12"_s);
    QTRY_COMPARE(w.seen(w.search).size(), 2);
    QCOMPARE(panelPart<QLabel>(panel, u"sender.name"_s)->text(), u"Ana Silva"_s);
    panel.showSender({});
    QVERIFY(!panelPart<QWidget>(panel, u"sender.exchanges"_s)->isVisible());
    QVERIFY(!panelPart<QWidget>(panel, u"sender.unknown"_s)->isVisible());
}

void TestSenderPanel::closes()
{
    ReaderWorld w;
    SenderPanelView panel(w.actions);
    panel.show();
    QSignalSpy closed(&panel, &SenderPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    panelPart<QAbstractButton>(panel, u"sender.close"_s)->click();
    QCOMPARE(closed.size(), 2);
    QVERIFY(!panelPart<QWidget>(panel, u"sender.close"_s)->accessibleName().isEmpty());
}
} // namespace atlas::test::tst_senderpanel

ATLAS_TEST(atlas::test::tst_senderpanel::TestSenderPanel)
#include "tst_senderpanel.moc"
