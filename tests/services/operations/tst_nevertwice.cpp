// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmservice.h"
#include "tests/services/operations/weatherproofclient.h"
#include "tests/support/testprogram.h"

#include <QHash>
#include <QTest>

namespace atlas::test::tst_nevertwice
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int creates = 1000;
/// Answers lost after the work was done, connections lost before it, and server errors on both sides.
constexpr auto weather = R"([
    {"path":"/crm/v8/Leads","method":"POST","kind":"drop","after":true,"rate":0.15},
    {"path":"/crm/v8/Leads","method":"POST","kind":"drop","rate":0.1},
    {"path":"/crm/v8/Leads","method":"POST","kind":"status","status":502,"after":true,"rate":0.05},
    {"path":"/crm/v8/Leads","method":"POST","kind":"status","status":500,"rate":0.05}])";
} // namespace

/// No create is ever done twice, and every answer is true, in whatever weather.
class TestNeverTwice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thousandCreatesInBadWeather();

private:
    /// How many leads of each last name the stand-in holds.
    static QHash<QString, int> stored(CrmService &crm);
};

QHash<QString, int> TestNeverTwice::stored(CrmService &crm)
{
    QHash<QString, int> counts;
    CrmListQuery query(u"Leads"_s, {u"Last_Name"_s});
    for (bool more = true; more;) {
        const Result<RecordPage> page = QCoro::waitFor(crm.list(query));
        if (!page)
            return {};
        for (const QJsonValue &row : page->data)
            counts[row[u"Last_Name"_s].toString()] += 1;
        query.pageToken = page->pageToken;
        more = page->more;
    }
    return counts;
}

void TestNeverTwice::thousandCreatesInBadWeather()
{
    const SandboxFixture sandbox(weather);
    QVERIFY2(sandbox.started, qPrintable(sandbox.server->error()));
    const WeatherproofClient f(sandbox);
    QVERIFY(f.client);
    CrmService crm(*f.client, &f.clock);

    QHash<QString, bool> reported;
    int unknown = 0;
    for (int i = 0; i < creates; ++i) {
        const QString name = u"Weatherproof %1"_s.arg(i);
        const QJsonObject lead{{u"Last_Name"_s, name}, {u"Company"_s, u"Fjord"_s}};
        const Result<QJsonObject> created = QCoro::waitFor(crm.create(u"Leads"_s, lead));
        if (created)
            reported.insert(name, true);
        else if (created.error().code == u"not_created"_s)
            reported.insert(name, false);
        else
            QVERIFY2(created.error().kind == ErrorKind::Ambiguous && ++unknown, qPrintable(created.error().code));
    }
    const QHash<QString, int> counts = stored(crm);
    int lost = 0;
    for (int i = 0; i < creates; ++i) {
        const QString name = u"Weatherproof %1"_s.arg(i);
        const int count = counts.value(name);
        QVERIFY2(count <= 1, qPrintable(name));
        if (reported.contains(name))
            QCOMPARE(count == 1, reported.value(name));
        lost += count == 0 ? 1 : 0;
    }
    qInfo("%d creates: %d stored, %d not created, %d unknown", creates, creates - lost, lost, unknown);
    QVERIFY(lost > 0); // the weather was bad
    QVERIFY(unknown < creates / 20);
}
} // namespace atlas::test::tst_nevertwice

ATLAS_TEST(atlas::test::tst_nevertwice::TestNeverTwice)
#include "tst_nevertwice.moc"
