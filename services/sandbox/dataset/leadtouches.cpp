// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

#include <algorithm>

// How soon somebody spoke with a lead, and what is still to be done with it.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Records of a module ascend with time: calls of leads older than the oldest call about a deal come before those.
constexpr int oldestDealCall = 72;
/// Ids before the first record of a module (crm::ids::firstRecord) are few.
constexpr std::size_t mostEarlyTouches = 40'000;
} // namespace

void WorldBuilder::buildTouches(bool early)
{
    struct Touch {
        qint64 at;
        const LeadInfo *lead;
    };
    Dice dice = this->dice(early ? 42 : 43);
    std::vector<Touch> touches;
    for (const LeadInfo &lead : std::as_const(m_leads)) {
        if (early && touches.size() == mostEarlyTouches)
            break;
        const int wait = dice.pick(QList<int>{0, 0, 0, 1, 1, 1, 2, 3, 6}); // days
        const int minutes = dice.between(25, 240);
        const int ago = lead.createdAgo - wait;
        if (!lead.touched || early != (lead.createdAgo > oldestDealCall + 7) || ago < 2)
            continue;
        const qint64 at = wait == 0 ? lead.created + qint64(minutes) * 60 : stamp(ago, dice);
        touches.push_back({std::max(at, lead.created + 900), &lead});
    }
    std::stable_sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) { return a.at < b.at; });
    // The ids of the calls about deals stay what they are: these get the ones before and after them.
    int sequence = early ? -int(touches.size()) : 40 * m_scale;
    for (const Touch &touch : touches)
        makeTouch(*touch.lead, touch.at, sequence++, dice);
}

void WorldBuilder::makeTouch(const LeadInfo &lead, qint64 at, int sequence, Dice &dice)
{
    const int minutes = dice.between(3, 25);
    const QStringList results{u"Interested"_s, u"Interested"_s, u"Requested call back"_s, u"No response/Busy"_s};
    RowMaker maker(m_store, u"Calls"_s, sequence, m_gap);
    maker.by(lead.owner, at, at).text(u"Subject"_s, dice.pick(callSubjects()));
    maker.text(u"Call_Type"_s, u"Outbound"_s).instant(u"Call_Start_Time"_s, at);
    maker.text(u"Call_Duration"_s, u"%1:00"_s.arg(minutes, 2, 10, QChar(u'0')));
    maker.whole(u"Call_Duration_in_seconds"_s, minutes * 60);
    maker.text(u"Outgoing_Call_Status"_s, u"Completed"_s).text(u"Call_Result"_s, dice.pick(results));
    maker.text(u"Call_Purpose"_s, u"Prospecting"_s);
    maker.link(u"Who_Id"_s, lead.contact ? lead.contact : lead.id);
    if (lead.deal)
        maker.link(u"What_Id"_s, lead.deal);
    maker.commit();
}

/// Some of the newer leads are to be called again.
void WorldBuilder::buildFollowUps()
{
    Dice dice = this->dice(44);
    int sequence = 60 * m_scale; // after the tasks about deals
    for (const LeadInfo &lead : std::as_const(m_leads)) {
        if (lead.contact || lead.createdAgo > 120 || !dice.chance(40))
            continue;
        const qint64 at = stamp(1, dice);
        RowMaker maker(m_store, u"Tasks"_s, sequence++, m_gap);
        maker.by(lead.owner, at, at).text(u"Subject"_s, dice.pick(taskSubjects()));
        maker.date(u"Due_Date"_s, m_today.addDays(dice.between(-3, 10)));
        maker.text(u"Status"_s, u"Not Started"_s).text(u"Priority"_s, dice.chance(25) ? u"High"_s : u"Normal"_s);
        maker.link(u"Who_Id"_s, lead.id).commit();
    }
}
} // namespace atlas::sandbox::dataset
