// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

namespace atlas::test
{
namespace proofsales
{
using namespace byhand;

namespace
{
template <class Wanted>
QList<QJsonObject> dealsThat(HomeProof &hand, StageOutcome outcome, const Wanted &wanted)
{
    QList<QJsonObject> found;
    for (const QJsonValue &deal : std::as_const(hand.m_deals))
        if (hand.isOutcome(deal.toObject(), outcome) && wanted(dayOf(deal[u"Closing_Date"_s])))
            found.append(deal.toObject());
    return found;
}

bool always(const QDate &)
{
    return true;
}

qint64 eurosIn(const QList<QJsonObject> &deals)
{
    qint64 sum = 0;
    for (const QJsonObject &deal : deals)
        sum += deal[u"Currency"_s] == u"EUR"_s ? centsOf(deal[u"Amount"_s]) : 0;
    return sum;
}

QStringList dealIds(const QList<QJsonObject> &deals)
{
    QStringList ids;
    for (const QJsonObject &deal : deals)
        ids.append(refId(deal[u"id"_s]));
    return ids;
}

auto inQuarter(const HomeProof &hand)
{
    return [&hand](const QDate &day) { return day >= hand.m_quarterFrom && day <= hand.m_quarterTo; };
}

auto inYear(const HomeProof &hand)
{
    return [&hand](const QDate &day) { return day > hand.m_today.addMonths(-12) && day <= hand.m_today; };
}

auto inNinetyDays(const HomeProof &hand)
{
    return [&hand](const QDate &day) { return day > hand.m_today.addDays(-90) && day <= hand.m_today; };
}

ExpectedCard weighted(HomeProof &hand)
{
    ExpectedCard expected;
    qint64 sum = 0;
    const QList<QJsonObject> open = dealsThat(hand, StageOutcome::Open, always);
    for (const QJsonObject &deal : open)
        if (deal[u"Currency"_s] == u"EUR"_s)
            sum += qRound64(deal[u"Amount"_s].toDouble() * deal[u"Probability"_s].toDouble());
    expected.cents = sum;
    return expected;
}

ExpectedCard wonInQuarter(HomeProof &hand)
{
    const QList<QJsonObject> won = dealsThat(hand, StageOutcome::Won, inQuarter(hand));
    ExpectedCard expected;
    expected.cents = eurosIn(won);
    expected.ids = dealIds(won);
    return expected;
}

ExpectedCard coverage(HomeProof &hand)
{
    const qint64 left = 3 * monthlyTarget - eurosIn(dealsThat(hand, StageOutcome::Won, inQuarter(hand)));
    const qint64 open = eurosIn(dealsThat(hand, StageOutcome::Open, inQuarter(hand)));
    ExpectedCard expected;
    if (left <= 0)
        expected.reason = u"target_reached"_s;
    else
        expected.ratio = double(open) / double(left);
    return expected;
}

double strictRate(HomeProof &hand)
{
    const auto won = double(dealsThat(hand, StageOutcome::Won, inNinetyDays(hand)).size());
    return won / (won + double(dealsThat(hand, StageOutcome::Lost, inNinetyDays(hand)).size()));
}

ExpectedCard winRate(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ratio = strictRate(hand);
    return expected;
}

ExpectedCard winRateHonest(HomeProof &hand)
{
    const auto isLate = [&hand](const QDate &day) { return day > hand.m_today.addDays(-90) && day < hand.m_today; };
    const auto won = double(dealsThat(hand, StageOutcome::Won, inNinetyDays(hand)).size());
    const auto lost = double(dealsThat(hand, StageOutcome::Lost, inNinetyDays(hand)).size());
    ExpectedCard expected;
    expected.ratio = won / (won + lost + double(dealsThat(hand, StageOutcome::Open, isLate).size()));
    return expected;
}

int cycleOf(HomeProof &hand)
{
    QList<int> days;
    const QList<QJsonObject> won = dealsThat(hand, StageOutcome::Won, inYear(hand));
    for (const QJsonObject &deal : won)
        days.append(
            int(std::max<qint64>(0, localDayOf(deal[u"Created_Time"_s]).daysTo(dayOf(deal[u"Closing_Date"_s])))));
    return lowerMedian(days);
}

ExpectedCard cycle(HomeProof &hand)
{
    ExpectedCard expected;
    expected.counts = {{u"days"_s, cycleOf(hand)}};
    return expected;
}

ExpectedCard velocity(HomeProof &hand)
{
    QList<QJsonObject> won = dealsThat(hand, StageOutcome::Won, inYear(hand));
    won.removeIf([](const QJsonObject &deal) { return deal[u"Currency"_s] != u"EUR"_s; });
    const QString first = hand.m_world->deals.pipeline().stages.constFirst().actual;
    QList<QJsonObject> qualified = dealsThat(hand, StageOutcome::Open, always);
    qualified.removeIf([&first](const QJsonObject &deal) { return deal[u"Stage"_s] == first; });
    const double average = double(eurosIn(won)) / double(won.size());
    ExpectedCard expected;
    expected.cents = std::llround(double(qualified.size()) * strictRate(hand) * average / std::max(1, cycleOf(hand)));
    expected.ids = dealIds(qualified);
    return expected;
}

ExpectedCard funnel(HomeProof &hand)
{
    QMap<QString, double> bars;
    for (const Stage &stage : hand.m_world->deals.pipeline().stages) {
        if (stage.outcome != StageOutcome::Open)
            continue;
        bars.insert(stage.display, 0);
        for (const QJsonValue &deal : std::as_const(hand.m_deals))
            bars[stage.display] += deal[u"Stage"_s] == stage.actual || deal[u"Stage"_s] == stage.display ? 1 : 0;
    }
    ExpectedCard expected;
    expected.bars = bars;
    return expected;
}

ExpectedCard wonBySource(HomeProof &hand)
{
    QMap<QString, qint64> cents;
    const QList<QJsonObject> won = dealsThat(hand, StageOutcome::Won, inQuarter(hand));
    for (const QJsonObject &deal : won) {
        const QString source = deal[u"Lead_Source"_s].toString();
        const QString currency = deal[u"Currency"_s].toString();
        const QString suffix = currency == u"EUR"_s ? QString() : u' ' + currency;
        cents[(source.isEmpty() ? u"unknown"_s : source) + suffix] += centsOf(deal[u"Amount"_s]);
    }
    ExpectedCard expected;
    expected.bars.emplace();
    for (auto it = cents.cbegin(); it != cents.cend(); ++it)
        expected.bars->insert(it.key(), double(it.value()) / 100);
    return expected;
}

ExpectedCard strategic(HomeProof &hand)
{
    const QList<QJsonObject> open = dealsThat(hand, StageOutcome::Open, always);
    ExpectedCard expected;
    expected.ids = dealIds(open);
    for (const QJsonObject &deal : open)
        expected.amounts.insert(refId(deal[u"id"_s]), centsOf(deal[u"Amount"_s]));
    return expected;
}

ExpectedCard quiet(HomeProof &hand)
{
    const auto quietDays = [&hand](const QJsonObject &deal) {
        for (const QString &field : {u"Last_Activity_Time"_s, u"Modified_Time"_s, u"Created_Time"_s})
            if (const QDate day = localDayOf(deal[field]); day.isValid())
                return int(std::max<qint64>(0, day.daysTo(hand.m_today)));
        return 0;
    };
    QMap<QString, QList<int>> byStage;
    const QList<QJsonObject> open = dealsThat(hand, StageOutcome::Open, always);
    for (const QJsonObject &deal : open)
        byStage[deal[u"Stage"_s].toString()].append(quietDays(deal));
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonObject &deal : open) {
        const int days = quietDays(deal);
        if (days >= 7 && days > 1.5 * lowerMedian(byStage.value(deal[u"Stage"_s].toString())))
            expected.ids->append(refId(deal[u"id"_s]));
    }
    return expected;
}
} // namespace
} // namespace proofsales

QHash<QString, HomeProofOf> salesProofs()
{
    using namespace proofsales;
    return {{u"pipeline.weighted"_s, weighted},
            {u"pipeline.won"_s, wonInQuarter},
            {u"pipeline.coverage"_s, coverage},
            {u"pipeline.win_rate"_s, winRate},
            {u"pipeline.win_rate_honest"_s, winRateHonest},
            {u"pipeline.cycle"_s, cycle},
            {u"pipeline.velocity"_s, velocity},
            {u"pipeline.funnel"_s, funnel},
            {u"pipeline.won_by_source"_s, wonBySource},
            {u"pipeline.strategic"_s, strategic},
            {u"pipeline.quiet"_s, quiet}};
}
} // namespace atlas::test
