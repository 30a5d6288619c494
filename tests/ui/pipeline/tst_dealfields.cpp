// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmjson.h"
#include "tests/support/testprogram.h"
#include "ui/pages/pipeline/dealfields.h"

#include <QTest>

namespace tst_dealfields
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace
{
Deal sampleDeal()
{
    Deal deal;
    deal.id = u"5725767000000600001"_s;
    deal.name = u"Website relaunch"_s;
    deal.account = {u"11"_s, u"Aumont & Fils"_s};
    deal.owner = {u"21"_s, u"Ana Ruiz"_s};
    deal.amount = Money(4800050, u"EUR"_s);
    deal.probability = 40;
    deal.stage = u"Proposal"_s;
    deal.pipeline = u"Standard"_s;
    deal.closing = QDate(2026, 12, 4);
    deal.version = u"2026-11-20T10:00:00+01:00"_s;
    deal.modified = QDateTime::fromString(deal.version, Qt::ISODate);
    return deal;
}

Pipeline twoStages()
{
    Pipeline pipeline;
    Stage proposal, negotiation;
    proposal.actual = u"Proposal"_s;
    proposal.probability = 40;
    negotiation.actual = negotiation.display = u"Negotiation"_s;
    negotiation.probability = 60;
    pipeline.stages = {proposal, negotiation};
    return pipeline;
}
} // namespace

class TestDealFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDealSurvivesTheWayThroughItsRecord()
    {
        const Deal deal = sampleDeal();
        QCOMPARE(crmjson::deal(dealfields::toRecord(deal), u"EUR"_s), deal);
    }

    void aNewStageBringsItsProbability()
    {
        const Deal moved = dealfields::withChanges(sampleDeal(), {{u"Stage"_s, u"Negotiation"_s}}, twoStages());
        QCOMPARE(moved.stage, u"Negotiation"_s);
        QCOMPARE(moved.probability, 60);
        QCOMPARE(moved.amount, sampleDeal().amount);
    }

    void aTypedProbabilityWins()
    {
        const QJsonObject changes{{u"Stage"_s, u"Negotiation"_s}, {u"Probability"_s, 90}};
        QCOMPARE(dealfields::withChanges(sampleDeal(), changes, twoStages()).probability, 90);
    }

    void onlyIdsOfLookupsAreSent()
    {
        const QJsonObject changes{{u"Owner"_s, dealfields::lookup({u"22"_s, u"Luis Vega"_s})}, {u"Amount"_s, 5}};
        const QJsonObject sent = dealfields::forWriting(changes);
        QCOMPARE(sent.value(u"Owner"_s).toObject(), QJsonObject({{u"id"_s, u"22"_s}}));
        QCOMPARE(sent.value(u"Amount"_s).toInt(), 5);
    }

    void theBaseHoldsTouchedFieldsOnly()
    {
        const QJsonObject base = dealfields::touched(dealfields::toRecord(sampleDeal()), {{u"Next_Step"_s, u"Call"_s}});
        QCOMPARE(base.keys(), QStringList{u"Next_Step"_s});
        QVERIFY(base.value(u"Next_Step"_s).isNull());
    }
};
} // namespace tst_dealfields

ATLAS_TEST(tst_dealfields::TestDealFields)
#include "tst_dealfields.moc"
