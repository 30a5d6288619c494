// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homefigures.h"
#include "models/home/homelists.h"
#include "tests/models/homefixtures.h"
#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_homebyhand
{
using namespace Qt::Literals::StringLiterals;

/// The cards of the homes against the rows as the stand-in sends them, counted and added up here in the simplest way,
/// with nothing of the client's decoding, and printed.
class TestHomeByHand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pipeline();
    void funnel();
    void wonBySource();
    void cashAndDebts();
    void overdueInvoices();
    void expenses();
    void lateTasks();
    void milestones();
    void issues();
    void hoursByProject();
    void meetingsToday();
    void mailsAndDrafts();
    void everyFigureSaysWhatItIs();
    void cleanupTestCase();

private:
    [[nodiscard]] QJsonArray books(BooksKind kind);
    [[nodiscard]] QJsonArray work(ProjectsKind kind);
    [[nodiscard]] QSet<QString> openProjectIds();
    [[nodiscard]] HomeSources sources(HomePeriod period = HomePeriod::Month) const;
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<HomeWorld> m_world;
    QJsonArray m_deals;
    QDate m_today;
};

namespace
{
qint64 cents(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 100);
}

/// Cents of euros by the row's own rate; nothing where the rate is missing.
std::optional<qint64> euroCents(const QJsonObject &row, const QString &field)
{
    const double rate = row[u"exchange_rate"_s].toDouble();
    if (row[u"currency_code"_s].toString() == u"EUR"_s)
        return cents(row[field]);
    return rate == 1 ? std::nullopt : std::optional(qRound64(row[field].toDouble() * rate * 100));
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString().left(10), Qt::ISODate);
}

/// Projects tells instants: the day on the clocks of the portal, which is in Paris.
QDate portalDay(const QJsonValue &value)
{
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODate);
    return at.isValid() ? at.toTimeZone(QTimeZone("Europe/Paris")).date() : dayOf(value);
}

QString idIn(const QJsonValue &value)
{
    return value[u"id"_s].isString() ? value[u"id"_s].toString() : QString::number(value[u"id"_s].toInteger());
}

bool isOutcome(const QJsonObject &deal, const Pipeline &pipeline, StageOutcome outcome)
{
    for (const Stage &stage : pipeline.stages)
        if (stage.actual == deal[u"Stage"_s].toString() || stage.display == deal[u"Stage"_s].toString())
            return stage.outcome == outcome;
    return false;
}

bool isOpenDocument(const QJsonObject &row)
{
    static const QStringList words{u"open"_s, u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s};
    return words.contains(row[u"status"_s].toString()) && row[u"balance"_s].toDouble() > 0;
}

bool isClosedWork(const QJsonObject &row)
{
    return row[u"is_completed"_s].toBool() || row[u"status"_s][u"is_closed_type"_s].toBool();
}

bool isOk(const Result<Done> &result)
{
    return result.has_value();
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

void TestHomeByHand::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"home"_s), *credentials, nullptr, [](App) { return unlimited(4); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_today = QDate::currentDate();
    m_world = std::make_unique<HomeWorld>();
    QVERIFY(isOk(QCoro::waitFor(m_connection->deals().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->ledger().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->delivery().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->agenda().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->mailbox().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->team().refresh(Priority::User))));
    QVERIFY(isOk(QCoro::waitFor(m_connection->drive().refresh(Priority::User))));
    m_world->deals.setSnapshot(*QCoro::waitFor(m_connection->deals().load()), m_today);
    m_world->cash.setSnapshot(*QCoro::waitFor(m_connection->ledger().load()), m_today);
    m_world->delivery.setSnapshot(*QCoro::waitFor(m_connection->delivery().load()), m_today);
    m_world->calendar.setSnapshot(*QCoro::waitFor(m_connection->agenda().load()));
    m_world->mail.setNow(QDateTime::currentDateTimeUtc());
    m_world->mail.setSnapshot(*QCoro::waitFor(m_connection->mailbox().load()));
    m_world->team.setSnapshot(m_connection->team().snapshot());
    m_world->files.setSnapshot(m_connection->drive().snapshot());
    CrmListQuery query(u"Deals"_s);
    for (bool more = true; more;) {
        const Result<RecordPage> page = QCoro::waitFor(m_connection->crm().list(query));
        QVERIFY(page);
        for (const QJsonValue &row : page->data)
            if (m_world->deals.row(row[u"id"_s].toString())) // of the pipeline that is shown
                m_deals.append(row);
        query.pageToken = page->pageToken;
        more = page->more;
    }
    QVERIFY(m_deals.size() > 20);
}

void TestHomeByHand::cleanupTestCase()
{
    m_world.reset();
    m_connection.reset();
    m_sandbox.reset();
}

HomeSources TestHomeByHand::sources(HomePeriod period) const
{
    HomeSources sources = m_world->sources(period, m_today);
    sources.now = QDateTime::currentDateTimeUtc();
    return sources;
}

QJsonArray TestHomeByHand::books(BooksKind kind)
{
    QJsonArray all;
    BooksListQuery query(kind);
    for (bool more = true; more; ++query.page) {
        const Result<BooksPage> page = QCoro::waitFor(m_connection->books().list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->rows)
            all.append(row);
        more = page->more;
    }
    return all;
}

QJsonArray TestHomeByHand::work(ProjectsKind kind)
{
    QJsonArray all;
    ProjectsListQuery query(kind);
    for (bool more = true; more; ++query.page) {
        const Result<ProjectsRowPage> page = QCoro::waitFor(m_connection->projects().list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->rows)
            all.append(row);
        more = page->more;
    }
    return all;
}

QSet<QString> TestHomeByHand::openProjectIds()
{
    QSet<QString> open;
    const QJsonArray projects = work(ProjectsKind::Project);
    for (const QJsonValue &row : projects)
        if (!isClosedWork(row.toObject()) && row[u"project_type"_s].toString() != u"archived"_s)
            open.insert(idIn(row));
    return open;
}

void TestHomeByHand::pipeline()
{
    const Pipeline &stages = m_world->deals.pipeline();
    const HomeSpan month = spanOf(HomePeriod::Month, m_today);
    QMap<QString, qint64> weighted;
    QMap<QString, qint64> won;
    QMap<QString, qint64> wonInQuarter;
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    for (const QJsonValue &value : std::as_const(m_deals)) {
        const QJsonObject deal = value.toObject();
        const QString currency = deal[u"Currency"_s].toString();
        const QDate closing = dayOf(deal[u"Closing_Date"_s]);
        if (isOutcome(deal, stages, StageOutcome::Open) && deal[u"Amount"_s].isDouble())
            weighted[currency] += qRound64(deal[u"Amount"_s].toDouble() * deal[u"Probability"_s].toDouble());
        if (!isOutcome(deal, stages, StageOutcome::Won))
            continue;
        if (closing >= month.from && closing <= month.to)
            won[currency] += cents(deal[u"Amount"_s]);
        if (closing >= quarter.from && closing <= quarter.to)
            wonInQuarter[currency] += cents(deal[u"Amount"_s]);
    }
    const Figure shown = homefigures::weightedPipeline(sources());
    const Figure wonShown = homefigures::won(sources());
    const Figure quarterShown = homefigures::won(sources(HomePeriod::Quarter));
    QVERIFY(weighted.value(u"EUR"_s) > 0);
    for (const QString &currency : {u"EUR"_s, u"USD"_s, u"GBP"_s}) {
        qInfo("%s: weighted %.2f, won %.2f, in the quarter %.2f", qPrintable(currency),
              double(weighted.value(currency)) / 100, double(won.value(currency)) / 100,
              double(wonInQuarter.value(currency)) / 100);
        QCOMPARE(shown.money->in(currency).minor(), weighted.value(currency));
        QCOMPARE(wonShown.money->in(currency).minor(), won.value(currency));
        QCOMPARE(quarterShown.money->in(currency).minor(), wonInQuarter.value(currency));
    }
}

void TestHomeByHand::funnel()
{
    const HomeSeries shown = homelists::funnel(sources());
    QVERIFY(shown.bars.size() > 2);
    double open = 0;
    for (const HomeSeries::Bar &bar : shown.bars) {
        double count = 0;
        for (const Stage &stage : m_world->deals.pipeline().stages) {
            if (stage.display != bar.label)
                continue;
            for (const QJsonValue &deal : std::as_const(m_deals))
                count += deal[u"Stage"_s].toString() == stage.actual || deal[u"Stage"_s].toString() == stage.display;
        }
        qInfo("%s: %.0f deals", qPrintable(bar.label), count);
        QCOMPARE(bar.value, count);
        open += count;
    }
    QCOMPARE(double(homelists::strategicDeals(sources(), 1).total), open);
}

void TestHomeByHand::wonBySource()
{
    const HomeSpan quarter = spanOf(HomePeriod::Quarter, m_today);
    QMap<QString, qint64> bySource; ///< source and currency
    for (const QJsonValue &value : std::as_const(m_deals)) {
        const QJsonObject deal = value.toObject();
        const QDate closing = dayOf(deal[u"Closing_Date"_s]);
        if (isOutcome(deal, m_world->deals.pipeline(), StageOutcome::Won) && closing >= quarter.from &&
            closing <= quarter.to)
            bySource[deal[u"Lead_Source"_s].toString() + deal[u"Currency"_s].toString()] += cents(deal[u"Amount"_s]);
    }
    const HomeSeries shown = homelists::wonBySource(sources(HomePeriod::Quarter));
    QCOMPARE(shown.bars.size(), bySource.size());
    for (const HomeSeries::Bar &bar : shown.bars)
        QCOMPARE(bar.amount->minor(), bySource.value(bar.label + bar.amount->currency()));
}

void TestHomeByHand::cashAndDebts()
{
    qint64 overdue = 0;
    const QJsonArray invoices = books(BooksKind::Invoice);
    for (const QJsonValue &value : invoices)
        if (isOpenDocument(value.toObject()) && dayOf(value[u"due_date"_s]) < m_today)
            overdue += euroCents(value.toObject(), u"balance"_s).value_or(0);
    qint64 due = 0;
    const QJsonArray bills = books(BooksKind::Bill);
    for (const QJsonValue &value : bills)
        if (isOpenDocument(value.toObject()) && dayOf(value[u"due_date"_s]) <= m_today.addDays(30))
            due += euroCents(value.toObject(), u"balance"_s).value_or(0);
    qInfo("overdue %.2f EUR, to pay %.2f EUR", double(overdue) / 100, double(due) / 100);
    QVERIFY(overdue > 0);
    QVERIFY(due > 0);
    QCOMPARE(homefigures::receivablesOverdue(sources()).money->in(u"EUR"_s).minor(), overdue);
    QCOMPARE(homefigures::payablesDue(sources()).money->in(u"EUR"_s).minor(), due);
    qint64 late = 0;
    const HomeSeries ageing = homelists::receivablesAgeing(sources());
    for (const HomeSeries::Bar &bar : ageing.bars)
        late += bar.key == u"current" ? 0 : bar.amount->minor();
    QCOMPARE(late, overdue);
}

void TestHomeByHand::overdueInvoices()
{
    QMultiMap<double, QString> byWeight;
    const QJsonArray invoices = books(BooksKind::Invoice);
    for (const QJsonValue &value : invoices) {
        const QDate due = dayOf(value[u"due_date"_s]);
        if (isOpenDocument(value.toObject()) && due < m_today)
            byWeight.insert(-double(euroCents(value.toObject(), u"balance"_s).value_or(0)) *
                                double(due.daysTo(m_today)),
                            value[u"invoice_id"_s].toString());
    }
    const HomeList shown = homelists::overdueInvoices(sources(), 5);
    QCOMPARE(shown.total, byWeight.size());
    QVERIFY(shown.total > 5);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(shown.rows.at(i).id, byWeight.values().at(i));
}

void TestHomeByHand::expenses()
{
    QMap<QString, qint64> byAccount;
    const QJsonArray rows = books(BooksKind::Expense);
    for (const QJsonValue &row : rows) {
        const QDate date = dayOf(row[u"date"_s]);
        const bool suspect = row[u"currency_code"_s].toString() != u"EUR"_s && row[u"exchange_rate"_s].toDouble() == 1;
        if (date > m_today.addDays(-90) && date <= m_today && !suspect)
            byAccount[row[u"account_name"_s].toString()] += cents(row[u"bcy_total"_s]);
    }
    const HomeList shown = homelists::topExpenses(sources(), 1000);
    QVERIFY(shown.total > 2);
    QCOMPARE(shown.total, byAccount.size());
    for (const HomeRow &row : shown.rows)
        QCOMPARE(row.amount->minor(), byAccount.value(row.title));
}

void TestHomeByHand::lateTasks()
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

void TestHomeByHand::milestones()
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

void TestHomeByHand::issues()
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

void TestHomeByHand::hoursByProject()
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

void TestHomeByHand::meetingsToday()
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

void TestHomeByHand::mailsAndDrafts()
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

void TestHomeByHand::everyFigureSaysWhatItIs()
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
} // namespace atlas::test::tst_homebyhand

ATLAS_TEST(atlas::test::tst_homebyhand::TestHomeByHand)
#include "tst_homebyhand.moc"
