// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

void WorldBuilder::buildNotes()
{
    struct NoteSpec {
        int ago;
        int deal;
    };
    Dice dice = this->dice(7);
    std::vector<NoteSpec> specs;
    for (int i = 0; i < m_deals.size(); ++i) {
        const DealInfo &deal = m_deals.at(i);
        const int notes = dice.chance(deal.open ? 75 : 50) ? dice.between(1, deal.open ? 4 : 2) : 0;
        for (int n = 0; n < notes; ++n)
            specs.push_back({dice.between(deal.activityAgo, deal.createdAgo), i});
    }
    std::stable_sort(specs.begin(), specs.end(), [](const NoteSpec &a, const NoteSpec &b) { return a.ago > b.ago; });
    m_store.table(m_store.schema().at(u"Notes"_s)).reserve(specs.size());
    int sequence = 0;
    for (const NoteSpec &spec : specs) {
        const DealInfo &deal = m_deals.at(spec.deal);
        const bool english = m_accounts.at(deal.account).currency != u"EUR";
        const qint64 at = stamp(spec.ago, dice);
        RowMaker maker(m_store, u"Notes"_s, sequence++, m_gap);
        maker.by(dice.chance(80) ? deal.owner : salesPerson(dice), at, at);
        if (dice.chance(70))
            maker.text(u"Note_Title"_s, english ? u"Call summary"_s : dice.pick(noteTitles()));
        maker.text(u"Note_Content"_s, dice.pick(english ? englishNotes() : frenchNotes()));
        maker.link(u"Parent_Id"_s, deal.id).commit();
    }
}

void WorldBuilder::buildTasks()
{
    Dice dice = this->dice(8);
    const QStringList open{u"Not Started"_s, u"Not Started"_s, u"In Progress"_s, u"Waiting on someone else"_s};
    const int count = 60 * m_scale;
    for (int i = 0; i < count; ++i) {
        const DealInfo &deal = m_deals.at(dice.below(int(m_deals.size())));
        const int ago = 60 - int(qint64(i) * 59 / count);
        const bool done = !deal.open || dice.chance(25);
        const qint64 at = stamp(ago, dice);
        RowMaker maker(m_store, u"Tasks"_s, i, m_gap);
        maker.by(deal.owner, at, at).text(u"Subject"_s, dice.pick(taskSubjects()));
        maker.date(u"Due_Date"_s, m_today.addDays(done ? -ago + 1 : dice.between(-4, 14)));
        maker.text(u"Status"_s, done ? u"Completed"_s : dice.pick(open));
        maker.text(u"Priority"_s, dice.chance(25) ? u"High"_s : u"Normal"_s);
        maker.link(u"What_Id"_s, deal.id).link(u"Who_Id"_s, m_accounts.at(deal.account).contacts.first());
        if (done)
            maker.instant(u"Closed_Time"_s, maker.row().modified);
        maker.commit();
    }
}

void WorldBuilder::buildMeetings()
{
    Dice dice = this->dice(9);
    const int count = 24 * m_scale;
    for (int i = 0; i < count; ++i) {
        const DealInfo &deal = m_deals.at(dice.below(int(m_deals.size())));
        const AccountInfo &account = m_accounts.at(deal.account);
        const int ago = 45 - int(qint64(i) * 44 / count);
        const qint64 at = stamp(ago, dice);
        const qint64 from = m_zone->instant(m_today.addDays(dice.between(-20, 12)), dice.between(9, 17) * 3600);
        RowMaker maker(m_store, u"Events"_s, i, m_gap);
        maker.by(deal.owner, at, at).text(u"Event_Title"_s, dice.pick(meetingTitles()) + u" – "_s + account.name);
        maker.instant(u"Start_DateTime"_s, from).instant(u"End_DateTime"_s, from + 3600);
        maker.text(u"Venue"_s, dice.chance(50) ? u"Visioconférence"_s : account.name);
        maker.link(u"What_Id"_s, deal.id).link(u"Who_Id"_s, account.contacts.first());
        maker.commit();
    }
}

void WorldBuilder::buildCalls()
{
    Dice dice = this->dice(10);
    const QStringList results{u"Interested"_s, u"Requested call back"_s, u"No response/Busy"_s};
    const int count = 40 * m_scale;
    for (int i = 0; i < count; ++i) {
        const DealInfo &deal = m_deals.at(dice.below(int(m_deals.size())));
        const qint64 at = stamp(70 - int(qint64(i) * 69 / count), dice);
        const int minutes = dice.between(2, 40), seconds = dice.below(60);
        const QString result = dice.pick(results);
        RowMaker maker(m_store, u"Calls"_s, i, m_gap);
        maker.by(deal.owner, at, at).text(u"Subject"_s, dice.pick(callSubjects()));
        maker.text(u"Call_Type"_s, dice.chance(70) ? u"Outbound"_s : u"Inbound"_s);
        maker.instant(u"Call_Start_Time"_s, maker.row().created);
        maker.text(u"Call_Duration"_s, u"%1:%2"_s.arg(minutes, 2, 10, QChar(u'0')).arg(seconds, 2, 10, QChar(u'0')));
        maker.whole(u"Call_Duration_in_seconds"_s, minutes * 60 + seconds);
        maker.text(u"Outgoing_Call_Status"_s, u"Completed"_s).text(u"Call_Result"_s, result);
        maker.link(u"What_Id"_s, deal.id).link(u"Who_Id"_s, m_accounts.at(deal.account).contacts.first());
        maker.commit();
    }
}
} // namespace atlas::sandbox::dataset
