// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/homeproof.h"

#include <cmath>

namespace atlas::test
{
namespace proofleads
{
using namespace byhand;

namespace
{
/// When something was done, and with which records.
struct Touch {
    QDateTime at;
    QStringList with;
};

QList<Touch> touches(HomeProof &hand)
{
    QList<Touch> found;
    const auto add = [&](const QJsonValue &row, const QDateTime &at, bool isDone) {
        if (isDone && at <= hand.m_now)
            found.append({at, {refId(row[u"Who_Id"_s]), refId(row[u"What_Id"_s])}});
    };
    for (const QJsonValue &row :
         hand.crm(u"Tasks"_s, u"Subject,Status,Due_Date,Closed_Time,Owner,Who_Id,What_Id,Created_Time"_s)) {
        const QDateTime closed = instantOf(row[u"Closed_Time"_s]);
        const QDateTime due = dayOf(row[u"Due_Date"_s]).startOfDay(Qt::UTC);
        const QDateTime at = closed.isValid() ? closed : due.isValid() ? due : instantOf(row[u"Created_Time"_s]);
        add(row, at, closed.isValid() || row[u"Status"_s] == u"Completed"_s);
    }
    for (const QJsonValue &row : hand.crm(u"Events"_s, u"Event_Title,Start_DateTime,End_DateTime,Who_Id,What_Id"_s))
        add(row, instantOf(row[u"Start_DateTime"_s]), instantOf(row[u"End_DateTime"_s]) <= hand.m_now);
    for (const QJsonValue &row :
         hand.crm(u"Calls"_s, u"Subject,Outgoing_Call_Status,Call_Start_Time,Who_Id,What_Id"_s)) {
        const QString status = row[u"Outgoing_Call_Status"_s].toString();
        add(row, instantOf(row[u"Call_Start_Time"_s]), status != u"Scheduled"_s && status != u"Overdue"_s);
    }
    return found;
}

QDateTime firstTouchOf(const QJsonValue &lead, const QList<Touch> &touches)
{
    QStringList ids{refId(lead[u"id"_s]), refId(lead[u"Converted_Contact"_s]), refId(lead[u"Converted_Deal"_s])};
    ids.removeAll(QString());
    QDateTime first;
    for (const Touch &touch : touches) {
        const bool isTheirs = ids.contains(touch.with.at(0)) || ids.contains(touch.with.at(1));
        if (isTheirs && touch.at >= instantOf(lead[u"Created_Time"_s]) && (!first.isValid() || touch.at < first))
            first = touch.at;
    }
    return first;
}

QJsonArray leadsOfQuarter(HomeProof &hand)
{
    QJsonArray found;
    const QJsonArray leads = hand.leads();
    for (const QJsonValue &lead : leads) {
        const QDate day = localDayOf(lead[u"Created_Time"_s]);
        if (day >= hand.m_quarterFrom && day <= hand.m_quarterTo)
            found.append(lead);
    }
    return found;
}

ExpectedCard created(HomeProof &hand)
{
    const QList<Touch> done = touches(hand);
    ExpectedCard expected;
    expected.ids.emplace();
    qint64 untouched = 0;
    const QJsonArray leads = leadsOfQuarter(hand);
    for (const QJsonValue &lead : leads) {
        expected.ids->append(refId(lead[u"id"_s]));
        untouched += !lead[u"Converted__s"_s].toBool() && !firstTouchOf(lead, done).isValid() ? 1 : 0;
    }
    expected.counts = {{u"count"_s, leads.size()}, {u"untouched"_s, untouched}};
    return expected;
}

ExpectedCard conversion(HomeProof &hand)
{
    const QJsonArray leads = leadsOfQuarter(hand);
    const auto became = std::count_if(leads.begin(), leads.end(), [](const QJsonValue &lead) {
        return !refId(lead[u"Converted_Contact"_s]).isEmpty();
    });
    ExpectedCard expected;
    expected.ratio = double(became) / double(leads.size());
    return expected;
}

ExpectedCard firstTouch(HomeProof &hand)
{
    const QList<Touch> done = touches(hand);
    QList<int> minutes;
    const QJsonArray leads = leadsOfQuarter(hand);
    for (const QJsonValue &lead : leads)
        if (const QDateTime first = firstTouchOf(lead, done); first.isValid())
            minutes.append(int(instantOf(lead[u"Created_Time"_s]).secsTo(first) / 60));
    ExpectedCard expected;
    expected.counts = {{u"hours"_s, std::lround(lowerMedian(minutes) / 60.0)}};
    return expected;
}

ExpectedCard bySource(HomeProof &hand)
{
    ExpectedCard expected;
    expected.bars.emplace();
    const QJsonArray leads = leadsOfQuarter(hand);
    for (const QJsonValue &lead : leads) {
        const QString source = lead[u"Lead_Source"_s].toString();
        (*expected.bars)[source.isEmpty() ? u"unknown"_s : source] += 1;
    }
    return expected;
}

ExpectedCard byWeek(HomeProof &hand)
{
    const QDate monday = hand.m_today.addDays(1 - hand.m_today.dayOfWeek());
    ExpectedCard expected;
    expected.bars.emplace();
    for (int week = 0; week < 12; ++week)
        expected.bars->insert(monday.addDays(-7 * week).toString(Qt::ISODate), 0);
    const QJsonArray leads = hand.leads();
    for (const QJsonValue &lead : leads) {
        const QDate day = localDayOf(lead[u"Created_Time"_s]);
        const QString key = day.addDays(1 - day.dayOfWeek()).toString(Qt::ISODate);
        if (expected.bars->contains(key))
            (*expected.bars)[key] += 1;
    }
    return expected;
}

ExpectedCard newLeads(HomeProof &hand)
{
    static const QStringList givenUp{u"Lost Lead"_s, u"Junk Lead"_s, u"Not Qualified"_s};
    const QList<Touch> done = touches(hand);
    ExpectedCard expected;
    expected.ids.emplace();
    const QJsonArray leads = hand.leads();
    for (const QJsonValue &lead : leads)
        // What was done more than twelve months ago is not kept here.
        if (instantOf(lead[u"Created_Time"_s]) >= hand.m_now.addMonths(-12) && !lead[u"Converted__s"_s].toBool() &&
            !givenUp.contains(lead[u"Lead_Status"_s].toString()) && !firstTouchOf(lead, done).isValid())
            expected.ids->append(refId(lead[u"id"_s]));
    return expected;
}

const QJsonArray &campaignRows(HomeProof &hand)
{
    return hand.crm(u"Campaigns"_s, u"Campaign_Name,Type,Start_Date,End_Date,Actual_Cost,Budgeted_Cost,Currency"_s);
}

bool isOf(const QJsonValue &deal, const QJsonValue &campaign)
{
    if (const QString id = refId(deal[u"Campaign_Source"_s]); !id.isEmpty())
        return id == refId(campaign[u"id"_s]);
    const QString source = deal[u"Lead_Source"_s].toString();
    return !source.isEmpty() && (source.compare(campaign[u"Type"_s].toString(), Qt::CaseInsensitive) == 0 ||
                                 source.compare(campaign[u"Campaign_Name"_s].toString(), Qt::CaseInsensitive) == 0);
}

ExpectedCard campaignReturn(HomeProof &hand)
{
    const auto inYear = [&hand](const QDate &day) { return day > hand.m_today.addMonths(-12) && day <= hand.m_today; };
    QJsonArray ofYear;
    double cost = 0;
    for (const QJsonValue &campaign : campaignRows(hand))
        if (inYear(dayOf(campaign[u"Start_Date"_s])) && campaign[u"Actual_Cost"_s].toDouble() > 0) {
            ofYear.append(campaign);
            cost += campaign[u"Actual_Cost"_s].toDouble();
        }
    double won = 0;
    for (const QJsonValue &deal : std::as_const(hand.m_deals))
        if (hand.isOutcome(deal.toObject(), StageOutcome::Won) && inYear(dayOf(deal[u"Closing_Date"_s])) &&
            deal[u"Currency"_s] == u"EUR"_s &&
            std::any_of(ofYear.begin(), ofYear.end(), [&deal](const QJsonValue &each) { return isOf(deal, each); }))
            won += deal[u"Amount"_s].toDouble();
    ExpectedCard expected;
    expected.ratio = won / cost - 1;
    return expected;
}

/// Cost of the year's campaigns against what deals of the same source won.
ExpectedCard sourceReturn(HomeProof &hand)
{
    const auto inYear = [&hand](const QDate &day) { return day > hand.m_today.addMonths(-12) && day <= hand.m_today; };
    QSet<QString> sources;
    const QJsonArray leads = hand.leads();
    for (const QJsonArray &rows : {leads, hand.m_deals})
        for (const QJsonValue &row : rows)
            sources.insert(row[u"Lead_Source"_s].toString());
    ExpectedCard expected;
    for (const QString &source : std::as_const(sources)) {
        double cost = 0;
        for (const QJsonValue &campaign : campaignRows(hand))
            if (inYear(dayOf(campaign[u"Start_Date"_s])) && !source.isEmpty() &&
                (campaign[u"Type"_s] == source || campaign[u"Campaign_Name"_s] == source))
                cost += campaign[u"Actual_Cost"_s].toDouble();
        double won = 0;
        for (const QJsonValue &deal : std::as_const(hand.m_deals))
            if (deal[u"Lead_Source"_s] == source && hand.isOutcome(deal.toObject(), StageOutcome::Won) &&
                inYear(dayOf(deal[u"Closing_Date"_s])) && deal[u"Currency"_s] == u"EUR"_s)
                won += deal[u"Amount"_s].toDouble();
        if (cost <= 0)
            continue;
        expected.amounts.insert(source, qRound64(won * 100));
        expected.ratios.insert(source, won / cost - 1);
    }
    expected.total = expected.ratios.size();
    return expected;
}

ExpectedCard campaignList(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &campaign : campaignRows(hand)) {
        expected.ids->append(refId(campaign[u"id"_s]));
        expected.amounts.insert(refId(campaign[u"id"_s]), centsOf(campaign[u"Actual_Cost"_s]));
    }
    return expected;
}

ExpectedCard acquisition(HomeProof &hand)
{
    static const QStringList words{u"marketing"_s, u"advertis"_s, u"publici"_s, u"prospect"_s,  u"commercia"_s,
                                   u"sales"_s,     u"salon"_s,    u"foire"_s,   u"trade show"_s};
    const auto inQuarter = [&hand](const QDate &day) { return day >= hand.m_quarterFrom && day <= hand.m_quarterTo; };
    qint64 spent = 0;
    for (const QJsonValue &row : hand.rows(BooksKind::Expense)) {
        const QString account = row[u"account_name"_s].toString().toLower();
        const bool counts = std::any_of(words.cbegin(), words.cend(),
                                        [&account](const QString &word) { return account.contains(word); });
        if (counts && inQuarter(dayOf(row[u"date"_s])) && !isSuspect(row.toObject()))
            spent += centsOf(row[u"bcy_total"_s]);
    }
    QMap<QString, QDate> first;
    for (const QJsonValue &row : hand.rows(BooksKind::Invoice)) {
        QDate &day = first[row[u"customer_id"_s].toString()];
        if (isIssued(row.toObject()) && (!day.isValid() || dayOf(row[u"date"_s]) < day))
            day = dayOf(row[u"date"_s]);
    }
    const qint64 customers = std::count_if(first.cbegin(), first.cend(), inQuarter);
    ExpectedCard expected;
    if (customers == 0)
        expected.reason = u"no_new_customers"_s;
    else
        expected.cents = (spent + customers / 2) / customers;
    return expected;
}

ExpectedCard tasksDue(HomeProof &hand)
{
    ExpectedCard expected;
    expected.ids.emplace();
    for (const QJsonValue &row :
         hand.crm(u"Tasks"_s, u"Subject,Status,Due_Date,Closed_Time,Owner,Who_Id,What_Id,Created_Time"_s)) {
        const QDate due = dayOf(row[u"Due_Date"_s]);
        if (refId(row[u"Owner"_s]) == hand.m_world->deals.settings().me.id && due.isValid() && due <= hand.m_today &&
            row[u"Status"_s] != u"Completed"_s)
            expected.ids->append(refId(row[u"id"_s]));
    }
    return expected;
}
} // namespace
} // namespace proofleads

QHash<QString, HomeProofOf> leadProofs()
{
    using namespace proofleads;
    return {{u"leads.created"_s, created},
            {u"leads.conversion"_s, conversion},
            {u"leads.first_touch"_s, firstTouch},
            {u"leads.by_source"_s, bySource},
            {u"leads.by_week"_s, byWeek},
            {u"leads.new"_s, newLeads},
            {u"campaigns.return"_s, campaignReturn},
            {u"campaigns.list"_s, campaignList},
            {u"leads.source_return"_s, sourceReturn},
            {u"campaigns.cac"_s, acquisition},
            {u"activities.due"_s, tasksDue}};
}
} // namespace atlas::test
