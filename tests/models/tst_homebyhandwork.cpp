// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homebyhand.h"

#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "tests/support/testprogram.h"

namespace atlas::test::tst_homebyhandwork
{
using namespace byhand;

/// The cards of work and the day against the rows as the stand-in sends them, counted and added up here in the
/// simplest way, with nothing of the client's decoding, and printed.
class TestHomeByHandWork : public QObject, private HomeByHand
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { open(); }
    void lateTasks();
    void milestones();
    void issues();
    void hoursByProject();
    void meetingsToday();
    void mailsAndDrafts();
    void everyFigureSaysWhatItIs();
    void cleanupTestCase() { close(); }
};

namespace
{
/// Projects tells instants: the day on the clocks of the portal, which is in Paris.
QDate portalDay(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate);
    return at.isValid() ? at.toTimeZone(QTimeZone("Europe/Paris")).date() : dayOf(value);
}

QString wordsOf(const Figure &figure)
{
    if (!figure.unavailable.isEmpty())
        return u"n/a: "_s + figure.unavailable;
    QStringList words;
    if (figure.money)
        for (const Money &amount : figure.money->amounts())
            words << amount.toDecimal() + u' ' + amount.currency();
    if (figure.ratio)
        words << u"ratio "_s + QString::number(*figure.ratio);
    for (auto it = figure.counts.cbegin(); it != figure.counts.cend(); ++it)
        words << it.key() + u'=' + QString::number(it.value());
    return words.join(u", "_s);
}
} // namespace

void TestHomeByHandWork::lateTasks()
{
    const QSet<QString> open = openProjectIds();
    int late = 0;
    const QJsonArray tasks = work(ProjectsKind::Task);
    for (const QJsonValue &value : tasks) {
        const QDate end = portalDay(value[u"end_date"_s]);
        late += open.contains(idIn(value[u"project"_s])) && !isClosedWork(value.toObject()) && end.isValid() &&
                end < m_today;
    }
    qInfo("late tasks: %d of %d", late, int(tasks.size()));
    QVERIFY(late > 0);
    QCOMPARE(homefigures::overdueTasks(sources()).counts.value(u"count"_s), late);
    QCOMPARE(homelists::lateTasks(sources(), 3).total, late);
}

void TestHomeByHandWork::milestones()
{
    const QSet<QString> open = openProjectIds();
    int next = 0;
    const QJsonArray rows = work(ProjectsKind::Milestone);
    for (const QJsonValue &value : rows) {
        const QDate end = portalDay(value[u"end_date"_s]);
        next += open.contains(idIn(value[u"project"_s])) && !isClosedWork(value.toObject()) && end.isValid() &&
                end <= m_today.addDays(14);
    }
    qInfo("milestones late or within 14 days: %d of %d", next, int(rows.size()));
    QCOMPARE(homelists::milestonesNext(sources(), 3).total, next);
}

void TestHomeByHandWork::issues()
{
    const QSet<QString> open = openProjectIds();
    int count = 0;
    const QJsonArray rows = work(ProjectsKind::Issue);
    for (const QJsonValue &value : rows)
        count += open.contains(idIn(value[u"project"_s])) && !value[u"status"_s][u"is_closed_type"_s].toBool();
    qInfo("open issues: %d of %d", count, int(rows.size()));
    QCOMPARE(homefigures::openIssues(sources()).counts.value(u"count"_s), count);
    QCOMPARE(homelists::issuesBySeverity(sources(), 3).total, count);
}

void TestHomeByHandWork::hoursByProject()
{
    const HomeSpan month = spanOf(HomePeriod::Month, m_today);
    double hours = 0;
    for (const LogModule module : {LogModule::Task, LogModule::Issue, LogModule::General}) {
        const Result<QJsonArray> logs =
            QCoro::waitFor(m_connection->projects().timeLogs(module, month.from, month.to, Priority::User));
        QVERIFY(logs);
        for (const QJsonValue &log : *logs) {
            const QStringList clock = log[u"log_hour"_s].toString().split(u':');
            hours += clock.value(0).toDouble() + clock.value(1).toDouble() / 60;
        }
    }
    double shown = 0;
    const HomeSeries series = homelists::hoursByProject(sources());
    for (const HomeSeries::Bar &bar : series.bars)
        shown += bar.value;
    qInfo("hours of the month: %.2f by hand, %.2f shown", hours, shown);
    QVERIFY(hours > 0);
    QVERIFY(qAbs(hours - shown) < 0.01);
}

void TestHomeByHandWork::meetingsToday()
{
    const QDateTime from = m_today.startOfDay().toUTC();
    const QDateTime to = m_today.addDays(1).startOfDay().toUTC();
    QSet<QString> meetings; // the same meeting in two calendars is one
    for (const Calendar &calendar : m_world->calendar.snapshot().calendars) {
        const Result<QJsonArray> events =
            QCoro::waitFor(m_connection->agenda().service().events(calendar.uid, from, to));
        if (!events)
            continue;
        for (const QJsonValue &event : *events) {
            const QJsonObject time = event[u"dateandtime"_s].toObject();
            const bool declined = event[u"rsvpStatus"_s].toVariant().toString() == u"2"_s;
            if (!event[u"isallday"_s].toBool() && event[u"transparency"_s].toVariant().toInt() == 0 && !declined)
                meetings.insert(event[u"title"_s].toString() + time[u"start"_s].toString());
        }
    }
    const Figure shown = homefigures::meetingsToday(sources());
    qInfo("meetings today: %d by hand, %s shown", int(meetings.size()), qPrintable(wordsOf(shown)));
    QCOMPARE(shown.counts.value(u"count"_s), meetings.size());
}

void TestHomeByHandWork::mailsAndDrafts()
{
    const MailFolder *folder = m_world->mail.folderOf(MailFolder::Kind::Drafts);
    QVERIFY(folder);
    MailListQuery query;
    query.folderId = folder->id;
    QVERIFY(isOk(QCoro::waitFor(m_connection->mailbox().readFolder(folder->id))));
    m_world->mail.setSnapshot(*QCoro::waitFor(m_connection->mailbox().load()));
    const Result<MailRowPage> page = QCoro::waitFor(m_connection->mailbox().service().messages(query));
    QVERIFY(page);
    qInfo("drafts: %d", int(page->rows.size()));
    QCOMPARE(homelists::drafts(sources(), 3).total, page->rows.size());
    int mentioned = 0;
    for (const CliqMention &mention : m_connection->team().snapshot().mentions)
        mentioned += mention.isUnread ? 1 : 0;
    QCOMPARE(homefigures::mentions(sources()).counts.value(u"count"_s), mentioned);
}

void TestHomeByHandWork::everyFigureSaysWhatItIs()
{
    using namespace homefigures;
    const QList<Figure (*)(const HomeSources &)> all{weightedPipeline,
                                                     coverage,
                                                     homefigures::won,
                                                     winRateStrict,
                                                     winRateHonest,
                                                     salesVelocity,
                                                     cycleDays,
                                                     acquisitionCost,
                                                     leadsCreated,
                                                     leadConversion,
                                                     speedToFirstTouch,
                                                     campaignReturn,
                                                     cashNow,
                                                     lowPoint,
                                                     runway,
                                                     receivablesOverdue,
                                                     payablesDue,
                                                     dso,
                                                     dpo,
                                                     netBurn,
                                                     concentration,
                                                     invoiced,
                                                     collected,
                                                     unbilledWork,
                                                     grossMargin,
                                                     projectsAtRisk,
                                                     onTimeMilestones,
                                                     overdueTasks,
                                                     blockedTasks,
                                                     openIssues,
                                                     utilisation,
                                                     billableRatio,
                                                     overloadedPeople,
                                                     mailsToAnswer,
                                                     homefigures::meetingsToday,
                                                     followUpsOwed,
                                                     homefigures::mentions,
                                                     decisions};
    for (const auto make : all) {
        const Figure figure = make(sources());
        qInfo("%s: %s", qPrintable(figure.id), qPrintable(wordsOf(figure)));
        QVERIFY(figure.unavailable != u"never_read");
        QVERIFY(figure.readAt.isValid());
        QVERIFY(!figure.unavailable.isEmpty() || figure.money || figure.ratio || !figure.counts.isEmpty());
    }
}
} // namespace atlas::test::tst_homebyhandwork

ATLAS_TEST(atlas::test::tst_homebyhandwork::TestHomeByHandWork)
#include "tst_homebyhandwork.moc"
