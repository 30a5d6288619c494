// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Previews of what the CRM holds.

#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/homebasis.h"
#include "models/search/recordparts.h"
#include "models/support/format.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas::recordpreview
{
namespace
{
struct CrmPreview {
    Q_DECLARE_TR_FUNCTIONS(CrmPreview)
};

/// Deals still open of an account, and what they bring.
void addOpenDeals(RecordPreview &preview, const HomeSources &sources, const QString &accountId)
{
    if (!sources.deals || !preview.isWhole)
        return;
    int open = 0;
    MoneyBag sum;
    for (const DealRow &row : sources.deals->rows()) {
        const QList<Stage> &stages = sources.deals->pipeline().stages;
        const bool isOpen = row.stageIndex >= 0 && stages.at(row.stageIndex).outcome == StageOutcome::Open;
        if (row.deal.account.id != accountId || !isOpen)
            continue;
        ++open;
        if (row.deal.amount)
            sum.add(*row.deal.amount);
    }
    if (open > 0)
        preview.add(CrmPreview::tr("Open deals"),
                    format::number(open) + u" \u00b7 "_s + format::money(sum, home::homeCurrency(sources)));
}
} // namespace

void fillDeal(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Deal *deal = sources.deals ? sources.deals->deal(id) : nullptr;
    if (!deal)
        return;
    preview.isKnown = true;
    preview.whose = deal->account.name;
    preview.note = deal->stage;
    preview.figure = deal->amount;
    if (const DealRow *row = sources.deals->row(id)) {
        if (row->flags.overdue)
            markDue(preview, deal->closing, now);
        else if (row->flags.rotting)
            preview.mark = CrmPreview::tr("quiet for %1").arg(format::days(row->quietDays));
        if (!preview.mark.isEmpty() && preview.tone == RecordTone::Neutral)
            preview.tone = RecordTone::Warn;
    }
    preview.add(CrmPreview::tr("Stage"), deal->stage);
    preview.add(CrmPreview::tr("Closing"), dayWords(deal->closing, now));
    preview.add(CrmPreview::tr("Probability"),
                deal->probability < 0 ? QString() : format::percent(deal->probability / 100.0));
    preview.add(CrmPreview::tr("Next step"), deal->nextStep);
    preview.add(CrmPreview::tr("Contact"), deal->contact.name);
    preview.add(CrmPreview::tr("Owner"), deal->owner.name);
    const Contact *contact = sources.directory ? sources.directory->contact(deal->contact.id) : nullptr;
    if (contact)
        preview.email = contact->email;
}

void fillLead(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Lead *lead = sources.directory ? sources.directory->lead(id) : nullptr;
    if (!lead)
        return;
    preview.isKnown = true;
    preview.whose = lead->company;
    preview.note = lead->status;
    preview.email = lead->email;
    if (lead->converted) {
        preview.mark = CrmPreview::tr("converted");
        preview.tone = RecordTone::Good;
    }
    preview.add(CrmPreview::tr("Status"), lead->status);
    preview.add(CrmPreview::tr("Source"), lead->source);
    preview.add(CrmPreview::tr("E-mail"), lead->email);
    preview.add(CrmPreview::tr("Phone"), lead->phone);
    preview.add(CrmPreview::tr("Owner"), lead->owner.name);
    preview.add(CrmPreview::tr("Changed"), dayWords(home::localDay(lead->modified), now));
}

void fillContact(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Contact *contact = sources.directory ? sources.directory->contact(id) : nullptr;
    if (!contact)
        return;
    preview.isKnown = true;
    preview.whose = contact->account.name;
    preview.note = contact->title;
    preview.email = contact->email;
    preview.add(CrmPreview::tr("Position"), contact->title);
    preview.add(CrmPreview::tr("E-mail"), contact->email);
    preview.add(CrmPreview::tr("Phone"), contact->phone.isEmpty() ? contact->mobile : contact->phone);
    addOpenDeals(preview, sources, contact->account.id);
    preview.add(CrmPreview::tr("Owner"), contact->owner.name);
    preview.add(CrmPreview::tr("Changed"), dayWords(home::localDay(contact->modified), now));
}

void fillAccount(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const CrmAccount *account = sources.directory ? sources.directory->account(id) : nullptr;
    if (!account)
        return;
    preview.isKnown = true;
    preview.whose = account->city;
    preview.note = account->industry;
    preview.add(CrmPreview::tr("Industry"), account->industry);
    preview.add(CrmPreview::tr("Phone"), account->phone);
    preview.add(CrmPreview::tr("Website"), account->website);
    addOpenDeals(preview, sources, id);
    preview.add(CrmPreview::tr("Owner"), account->owner.name);
    preview.add(CrmPreview::tr("Changed"), dayWords(home::localDay(account->modified), now));
}

void fillCampaign(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const Campaign *campaign = sources.directory ? sources.directory->campaign(id) : nullptr;
    if (!campaign)
        return;
    preview.isKnown = true;
    preview.whose = campaign->type;
    preview.note = campaign->status;
    preview.add(CrmPreview::tr("Status"), campaign->status);
    preview.add(CrmPreview::tr("From"), dayWords(campaign->from, now));
    preview.add(CrmPreview::tr("To"), dayWords(campaign->to, now));
    preview.add(CrmPreview::tr("Cost so far"), campaign->actualCost ? format::money(*campaign->actualCost) : QString());
    preview.add(CrmPreview::tr("Expected revenue"),
                campaign->expectedRevenue ? format::money(*campaign->expectedRevenue) : QString());
    preview.add(CrmPreview::tr("Owner"), campaign->owner.name);
}

void fillActivity(RecordPreview &preview, const HomeSources &sources, const QString &id, const QDateTime &now)
{
    const CrmActivity *activity = sources.directory ? sources.directory->activity(id) : nullptr;
    if (!activity)
        return;
    preview.isKnown = true;
    preview.whose = activity->who.name.isEmpty() ? activity->what.name : activity->who.name;
    const QDate day = activity->kind == CrmActivity::Kind::Task ? activity->due : home::localDay(activity->from);
    if (activity->isDoneAt(now)) {
        preview.mark = CrmPreview::tr("done");
        preview.tone = RecordTone::Good;
    } else {
        markDue(preview, day, now);
    }
    preview.add(CrmPreview::tr("When"), dayWords(day, now));
    preview.add(CrmPreview::tr("With"), activity->who.name);
    preview.add(CrmPreview::tr("About"), activity->what.name);
    preview.add(CrmPreview::tr("Status"), activity->status);
    preview.add(CrmPreview::tr("Owner"), activity->owner.name);
}
} // namespace atlas::recordpreview
