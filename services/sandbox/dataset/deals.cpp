// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

#include <algorithm>
#include <cmath>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

/// One deal before it is written. Days count back from today; `closing` is negative for a date ahead.
struct WorldBuilder::DealSpec {
    int createdAgo = 0;
    int closingAgo = 0;
    int activityAgo = 1;
    QString stage;
    bool recurring = false;
    bool open = false;
    bool won = false;
    bool euros = false; ///< has to be in EUR
    double amount = 0;  ///< 0: drawn
};

namespace
{
struct StagePlan {
    const char16_t *stage;
    int count;
    bool recurring;
    int youngest, oldest; ///< age in days
    int soonest, latest;  ///< days until the closing date
};

// A funnel: many young deals, few near signature.
constexpr StagePlan stagePlans[] = {
    {u"Qualification", 18, false, 2, 60, 40, 120},        {u"Needs Analysis", 12, false, 12, 90, 30, 90},
    {u"Proposal/Price Quote", 9, false, 20, 120, 14, 60}, {u"Negotiation/Review", 5, false, 35, 140, 6, 35},
    {u"Id. Decision Makers", 3, false, 40, 160, 3, 20},   {u"Support Scoping", 1, true, 5, 50, 30, 70},
    {u"Service Offer", 1, true, 15, 80, 15, 45},          {u"Contracting", 1, true, 30, 100, 4, 20},
};

// 95,000 EUR in all: what the agency signs in a month.
constexpr double wonThisMonth[] = {38500, 27200, 18900, 10400};

constexpr int oldestDeal = 545; ///< 18 months

double drawnAmount(Dice &dice, bool recurring)
{
    if (recurring)
        return dice.between(12, 96) * 250.0;
    const int band = dice.below(100);
    if (band < 22)
        return dice.between(30, 80) * 100.0;
    if (band < 58)
        return dice.between(80, 200) * 100.0 + (dice.chance(12) ? 80.5 : 0.0);
    if (band < 84)
        return dice.between(40, 90) * 500.0;
    if (band < 95)
        return dice.between(45, 90) * 1000.0;
    return dice.between(60, 100) * 1500.0;
}

QString lostStage(Dice &dice, bool recurring)
{
    return !recurring && dice.chance(33) ? u"Closed Lost to Competition"_s : u"Closed Lost"_s;
}

QString dealName(Dice &dice, bool recurring, const QString &account)
{
    const QString name = dice.pick(recurring ? contractNames() : projectNames());
    return (name + u" – "_s + account).left(120);
}
} // namespace

void WorldBuilder::planOpenDeals(std::vector<DealSpec> &specs, Dice &dice) const
{
    for (const StagePlan &plan : stagePlans) {
        for (int i = 0; i < plan.count * m_scale; ++i) {
            DealSpec spec;
            spec.stage = QString::fromUtf16(plan.stage);
            spec.recurring = plan.recurring;
            spec.open = true;
            spec.createdAgo = dice.between(plan.youngest, plan.oldest);
            const bool rotting = dice.chance(25);
            spec.activityAgo = std::min(spec.createdAgo, rotting ? dice.between(30, 75) : dice.between(1, 10));
            const bool overdue = dice.chance(12);
            spec.closingAgo = overdue ? dice.between(2, 25) : -dice.between(plan.soonest, plan.latest);
            specs.push_back(spec);
        }
    }
}

void WorldBuilder::planClosedDeals(std::vector<DealSpec> &specs, Dice &dice) const
{
    const auto add = [&](int count, bool won, int newest, int oldest) {
        for (int i = 0; i < count * m_scale; ++i) {
            DealSpec spec;
            spec.won = won;
            spec.recurring = dice.chance(12);
            spec.stage = won ? u"Closed Won"_s : lostStage(dice, spec.recurring);
            spec.closingAgo = dice.between(newest, oldest);
            spec.createdAgo = std::min(oldestDeal, spec.closingAgo + dice.between(20, 110));
            spec.activityAgo = std::max(1, spec.closingAgo);
            specs.push_back(spec);
        }
    };
    for (int i = 0; i < 4 * m_scale; ++i) {
        DealSpec spec;
        spec.won = spec.euros = true;
        spec.stage = u"Closed Won"_s;
        spec.amount = wonThisMonth[i % 4];
        spec.createdAgo = dice.between(35, 115);
        spec.closingAgo = dice.below(31) % m_today.day(); // between the first of the month and today
        spec.activityAgo = std::max(1, spec.closingAgo);
        specs.push_back(spec);
    }
    add(10, true, 31, 88); // with those of this month: 14 won and 17 lost in the last 90 days
    add(17, false, 1, 88);
    add(17, true, 91, 480);
    add(22, false, 91, 480);
}

int WorldBuilder::accountFor(const DealSpec &spec, Dice &dice) const
{
    int account = dice.below(int(m_accounts.size()));
    while (spec.euros && m_accounts.at(account).currency != u"EUR")
        account = dice.below(int(m_accounts.size()));
    return account;
}

void WorldBuilder::buildDeals()
{
    Dice dice = this->dice(3);
    std::vector<DealSpec> specs;
    planOpenDeals(specs, dice);
    planClosedDeals(specs, dice);
    std::stable_sort(specs.begin(), specs.end(),
                     [](const DealSpec &a, const DealSpec &b) { return a.createdAgo > b.createdAgo; });
    m_store.table(m_store.schema().at(u"Deals"_s)).reserve(specs.size());
    int sequence = 0;
    for (const DealSpec &spec : specs)
        makeDeal(spec, dice, sequence++);
}

void WorldBuilder::makeDeal(const DealSpec &spec, Dice &dice, int sequence)
{
    const int number = accountFor(spec, dice);
    const AccountInfo &account = m_accounts.at(number);
    const double drawn = drawnAmount(dice, spec.recurring);
    const int owner = spec.recurring && dice.chance(60) ? 6 : salesPerson(dice);
    RowMaker maker(m_store, u"Deals"_s, sequence, m_gap);
    const qint64 activity = stamp(spec.activityAgo, dice);
    maker.by(owner, stamp(spec.createdAgo, dice), activity).active(activity);
    maker.text(u"Deal_Name"_s, dealName(dice, spec.recurring, account.name));
    maker.link(u"Account_Name"_s, account.id).link(u"Contact_Name"_s, dice.pick(account.contacts));
    maker.decimal(u"Amount"_s, spec.amount > 0 ? spec.amount : drawn);
    maker.text(u"Currency"_s, account.currency).decimal(u"Exchange_Rate"_s, exchangeRate(account.currency));
    maker.date(u"Closing_Date"_s, m_today.addDays(-spec.closingAgo));
    maker.text(u"Pipeline"_s, spec.recurring ? u"Récurrent / Support"_s : u"Standard (Standard)"_s);
    maker.text(u"Stage"_s, spec.stage).whole(u"Probability"_s, m_store.schema().stage(spec.stage)->probability);
    maker.text(u"Type"_s, dice.chance(55) ? u"Existing Business"_s : u"New Business"_s);
    const QStringList sources{u"External Referral"_s, u"Web Research"_s, u"Partner"_s, u"Trade Show"_s,
                              u"OnlineStore"_s};
    if (dice.chance(70))
        maker.text(u"Lead_Source"_s, dice.pick(sources));
    if (dice.chance(20))
        maker.link(u"Campaign_Source"_s, dice.pick(m_campaigns));
    const QString step = dice.pick(nextSteps());
    if (dice.chance(spec.open ? 70 : 0))
        maker.text(u"Next_Step"_s, step);
    const QString reason = dice.pick(QStringList{u"Price"_s, u"Timing"_s, u"No Budget"_s, u"No Decision"_s});
    if (!spec.open && !spec.won)
        maker.text(u"Reason_For_Loss__s"_s, spec.stage == u"Closed Lost" ? reason : u"Competition"_s);
    if (!spec.open) {
        maker.whole(u"Sales_Cycle_Duration"_s, spec.createdAgo - spec.closingAgo);
        maker.whole(u"Overall_Sales_Duration"_s, spec.createdAgo - spec.closingAgo);
    }
    if (dice.chance(18)) {
        const crm::Tag &tag = m_store.tags.at(dice.below(3));
        maker.json(u"Tag"_s, u"[{\"name\":\"%1\",\"id\":\"%2\",\"color_code\":\"%3\"}]"_s.arg(
                                 tag.name, QString::number(tag.id), tag.colour));
    }
    m_deals.append({maker.commit(), number, owner, spec.createdAgo, spec.activityAgo, spec.open});
}
} // namespace atlas::sandbox::dataset
