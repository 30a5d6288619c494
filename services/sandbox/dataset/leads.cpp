// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/ids.h"
#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

void WorldBuilder::buildLeads()
{
    Dice dice = this->dice(4);
    const QStringList statuses{
        u"Not Contacted"_s,     u"Not Contacted"_s, u"Attempted to Contact"_s, u"Contacted"_s,     u"Contacted"_s,
        u"Contact in Future"_s, u"Pre Qualified"_s, u"Pre Qualified"_s,        u"Not Qualified"_s, u"Lost Lead"_s};
    const QStringList sources{u"Web Research"_s, u"Web Download"_s, u"Trade Show"_s, u"External Referral"_s,
                              u"OnlineStore"_s,  u"Partner"_s,      u"Chat"_s,       u"Cold Call"_s};
    const int count = 90 * m_scale;
    for (int i = 0; i < count; ++i) {
        const bool converted = i % 6 == 2; // 15 of 90
        const int ago = 400 - int(qint64(i) * 396 / count);
        const DealInfo &deal = m_deals.at(int(qint64(i) * m_deals.size() / count));
        const AccountInfo &account = m_accounts.at(deal.account);
        const QString first = dice.pick(firstNames());
        const QString last = dice.pick(lastNames());
        QString company = dice.pick(leadCompanies());
        if (converted)
            company = account.name;
        RowMaker maker(m_store, u"Leads"_s, i, m_gap);
        const qint64 activity = stamp(dice.between(1, ago), dice);
        maker.by(salesPerson(dice), stamp(ago, dice), activity).active(activity);
        maker.text(u"First_Name"_s, first).text(u"Last_Name"_s, last).text(u"Company"_s, company);
        maker.text(u"Designation"_s, dice.pick(jobTitles()));
        maker.text(u"Email"_s, slugOf(first) + u'.' + slugOf(last) + u'@' + slugOf(company).left(60) + u".example"_s);
        maker.text(u"Phone"_s, phoneFor(u"France"_s, dice)).text(u"Country"_s, u"France"_s);
        maker.text(u"Lead_Source"_s, dice.pick(sources));
        const QString status = converted ? u"Pre Qualified"_s : dice.pick(statuses);
        maker.text(u"Lead_Status"_s, status);
        maker.text(u"City"_s, dice.pick(companies()).city);
        maker.whole(u"No_of_Employees"_s, dice.between(1, 40) * 5);
        maker.text(u"Currency"_s, u"EUR"_s).decimal(u"Exchange_Rate"_s, 1.0);
        if (converted) {
            maker.row().converted = true;
            maker.instant(u"Converted_Date_Time"_s, maker.row().modified);
            maker.link(u"Converted_Account"_s, account.id).link(u"Converted_Contact"_s, account.contacts.first());
            maker.link(u"Converted_Deal"_s, deal.id);
            maker.whole(u"Lead_Conversion_Time"_s, (maker.row().modified - maker.row().created) / 86400);
        }
        LeadInfo info{0, maker.row().created, ago, maker.row().owner, status != u"Not Contacted"};
        info.id = maker.commit();
        if (converted) { // what was done with them went over to the person and the deal they became
            info.contact = account.contacts.first();
            info.deal = deal.id;
        }
        m_leads.append(info);
    }
}

void WorldBuilder::buildCampaigns()
{
    Dice dice = this->dice(5);
    Dice costs = this->dice(41); // apart: the other values stay as they were
    const QStringList types{u"Email"_s, u"Webinar"_s, u"Trade Show"_s, u"Conference"_s};
    const int count = 8 * m_scale;
    for (int i = 0; i < count; ++i) {
        const int ago = 500 - int(qint64(i) * 470 / count);
        const int length = dice.between(10, 60);
        RowMaker maker(m_store, u"Campaigns"_s, i, m_gap);
        maker.by(18, stamp(ago, dice), stamp(dice.between(1, ago), dice));
        QString name = campaignNames().at(i % campaignNames().size());
        if (i >= campaignNames().size())
            name += u" n° "_s + QString::number(i / campaignNames().size() + 1);
        maker.text(u"Campaign_Name"_s, name).text(u"Type"_s, dice.pick(types));
        maker.text(u"Status"_s, ago > length ? u"Complete"_s : u"Active"_s);
        maker.date(u"Start_Date"_s, m_today.addDays(-ago)).date(u"End_Date"_s, m_today.addDays(length - ago));
        const double budget = dice.between(6, 60) * 250.0;
        maker.decimal(u"Budgeted_Cost"_s, budget);
        maker.decimal(u"Actual_Cost"_s, budget * costs.between(70, 125) / 100.0);
        maker.decimal(u"Expected_Revenue"_s, dice.between(10, 80) * 1000.0);
        maker.whole(u"Num_sent"_s, dice.between(20, 300) * 10);
        maker.text(u"Currency"_s, u"EUR"_s).decimal(u"Exchange_Rate"_s, 1.0);
        m_campaigns.append(maker.commit());
    }
}

// A few entries of the recycle bin, and one that has left it.
void WorldBuilder::buildDeleted()
{
    Dice dice = this->dice(6);
    const auto add = [&](const QString &module, int sequence, const QString &name, int ago, bool permanent) {
        const qint64 id = crm::ids::recordBase(m_store.schema().at(module).index) + crm::ids::firstRecord + sequence;
        m_store.deleted.append({module, id, name, 1, 3, 3, stamp(ago, dice), permanent});
    };
    add(u"Leads"_s, -13, u"Rémi Péronnet"_s, 6, false);
    add(u"Leads"_s, -26, u"Grace Ingleby"_s, 21, false);
    add(u"Deals"_s, -13, u"Site événementiel – Radio Cap-Ouestan"_s, 34, false);
    add(u"Contacts"_s, -13, u"Ancien contact"_s, 95, true);
}
} // namespace atlas::sandbox::dataset
