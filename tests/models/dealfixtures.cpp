// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/dealfixtures.h"

namespace atlas::test
{
using namespace Qt::StringLiterals;

namespace
{
Stage stageOf(const QString &text, StageOutcome outcome, int probability, int order)
{
    return Stage{u"stage-"_s + text, text, text + u" (display)"_s, outcome, probability, order};
}

template <class T>
const T &anyOf(QRandomGenerator &random, const QList<T> &values)
{
    return values.at(random.bounded(int(values.size())));
}
} // namespace

Pipeline agencyPipeline()
{
    return Pipeline{u"p1"_s,
                    u"Agency"_s,
                    u"Agence"_s,
                    true,
                    {stageOf(u"Qualification"_s, StageOutcome::Open, 10, 1),
                     stageOf(u"Proposal"_s, StageOutcome::Open, 40, 2),
                     stageOf(u"Decision"_s, StageOutcome::Open, 80, 3), stageOf(u"Won"_s, StageOutcome::Won, 100, 4),
                     stageOf(u"Lost"_s, StageOutcome::Lost, 0, 5)}};
}

Pipeline partnerPipeline()
{
    return Pipeline{u"p2"_s,
                    u"Partners"_s,
                    u"Partenaires"_s,
                    false,
                    {stageOf(u"Qualification"_s, StageOutcome::Open, 50, 1),
                     stageOf(u"Won"_s, StageOutcome::Won, 100, 2), stageOf(u"Lost"_s, StageOutcome::Lost, 0, 3)}};
}

CrmSettings settingsOf(const QList<Pipeline> &pipelines)
{
    CrmSettings settings;
    settings.org = CrmOrg{u"org"_s, u"Atelier Brume"_s, u"EUR"_s, u"Europe/Paris"_s};
    settings.pipelines = pipelines;
    return settings;
}

QDate someDay()
{
    return QDate(2026, 11, 22);
}

Deal dealOf(const QString &id, const QString &stage, qint64 minorUnits, const QDate &closing, int quietDays,
            const QString &currency)
{
    Deal deal;
    deal.id = id;
    deal.name = u"Deal "_s + id;
    deal.stage = stage;
    deal.pipeline = u"Agency"_s;
    deal.amount = Money(minorUnits, currency);
    const Pipeline pipeline = agencyPipeline();
    const auto found = std::find_if(pipeline.stages.cbegin(), pipeline.stages.cend(),
                                    [&](const Stage &known) { return known.actual == stage; });
    deal.probability = found != pipeline.stages.cend() ? found->probability : -1;
    deal.closing = closing;
    deal.nextStep = u"Call back"_s;
    deal.created = QDateTime(someDay().addDays(-quietDays), QTime(12, 0), Qt::UTC);
    return deal;
}

DealSnapshot snapshotOf(const QList<Deal> &deals, const QList<Pipeline> &pipelines)
{
    DealSnapshot snapshot;
    snapshot.deals = deals;
    snapshot.settings = settingsOf(pipelines);
    snapshot.readAt = QDateTime(someDay(), QTime(8, 0), Qt::UTC);
    return snapshot;
}

Deal randomDeal(QRandomGenerator &random, const QString &id)
{
    static const QStringList words{u"Refonte"_s, u"Éclair"_s, u"Audit"_s, u"Œuvre"_s, u"Intranet"_s, u"Naïade"_s};
    static const QStringList stages{u"Qualification"_s, u"Proposal"_s, u"Decision (display)"_s,
                                    u"Won"_s,           u"Lost"_s,     u"Retired stage"_s};
    Deal deal = dealOf(id, anyOf(random, stages), random.bounded(-500, 100000), QDate(), random.bounded(60),
                       anyOf(random, QStringList{u"EUR"_s, u"EUR"_s, u"USD"_s, u"GBP"_s}));
    deal.name = anyOf(random, words) + u' ' + anyOf(random, words);
    deal.account = {u"a1"_s, u"Hôtel "_s + anyOf(random, words)};
    deal.owner = {u"u%1"_s.arg(random.bounded(3)), u"Inès Vauquelin"_s};
    deal.pipeline = anyOf(random, QStringList{u"Agency"_s, u"Agence"_s, u"Partners"_s, u""_s, u"Gone"_s});
    deal.probability = random.bounded(8) ? random.bounded(101) : -1;
    if (random.bounded(6))
        deal.closing = someDay().addDays(random.bounded(-120, 400));
    if (!random.bounded(7))
        deal.amount.reset();
    if (!random.bounded(3))
        deal.nextStep = anyOf(random, QStringList{u""_s, u"  "_s});
    return deal;
}

DealFilter randomFilter(QRandomGenerator &random)
{
    DealFilter filter;
    if (random.bounded(2))
        filter.text = anyOf(random, QStringList{u"e"_s, u"éC"_s, u"ecl hot"_s, u"oeuvre"_s, u"zz"_s, u" audit "_s});
    if (!random.bounded(3))
        filter.ownerId = u"u%1"_s.arg(random.bounded(4)); // u3 owns nothing
    if (random.bounded(2))
        filter.closing = ClosingPeriod(random.bounded(int(ClosingPeriod::NoDate) + 1));
    filter.rotting = !random.bounded(4);
    filter.noNextStep = !random.bounded(4);
    filter.overdue = !random.bounded(4);
    return filter;
}

DealDelta deltaOf(const QList<Deal> &upserts, const QStringList &removedIds)
{
    DealDelta delta;
    delta.upserts = upserts;
    delta.removedIds = removedIds;
    delta.readAt = QDateTime(someDay(), QTime(9, 0), Qt::UTC);
    return delta;
}

QStringList idsAt(const DealBook &book, const QList<int> &positions)
{
    QStringList ids;
    for (const int position : positions)
        ids.append(book.rows().at(position).deal.id);
    return ids;
}
} // namespace atlas::test
