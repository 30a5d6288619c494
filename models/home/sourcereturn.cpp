// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sources of business brought back, and the mail exchanged with leads.

#include "models/crm/dealbook.h"
#include "models/home/dayrows.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/leadsupport.h"
#include "models/insight/cashbasis.h"
#include "models/insight/figurebasics.h"
#include "models/mail/mailbook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int prospectDays = 30;

/// A lead source and what stands against it, home currency.
struct SourceReturn {
    QString name;
    Money won, cost;
    QString campaignId; ///< the newest of those that cost something
    QDate campaignFrom;
    QStringList dealIds;
    bool isElsewhere = false; ///< it won in other currencies, which are left out
    [[nodiscard]] double ratio() const { return insight::quotient(won, cost) - 1.0; }
};

/// The sources deals and leads name that campaigns of the year cost something for.
QMap<QString, SourceReturn> costedSources(const HomeSources &sources, const DateRange &year, const QString &currency)
{
    QMap<QString, SourceReturn> found;
    QMap<QString, QString> names; // by folded name, as it is written first
    for (const DealRow &row : sources.deals->rows())
        names.insert(foldForSearch(row.deal.leadSource).simplified(), row.deal.leadSource.simplified());
    for (const Lead &lead : sources.directory->snapshot().leads)
        names.insert(foldForSearch(lead.source).simplified(), lead.source.simplified());
    names.remove(QString());
    for (const Campaign &campaign : sources.directory->snapshot().campaigns) {
        const std::optional<Money> cost = home::campaignCost(campaign, currency);
        if (!cost || !year.contains(campaign.from))
            continue;
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (!home::namesCampaign(name.value(), campaign))
                continue;
            SourceReturn &source = found[name.key()];
            source.name = name.value();
            if (source.cost.currency().isEmpty())
                source.won = source.cost = Money(0, currency);
            cash::addTo(source.cost, *cost);
            if (!source.campaignFrom.isValid() || campaign.from > source.campaignFrom) {
                source.campaignFrom = campaign.from;
                source.campaignId = campaign.id;
            }
        }
    }
    return found;
}

void addWonDeals(QMap<QString, SourceReturn> &found, const HomeSources &sources, const DateRange &year)
{
    for (const DealRow &row : sources.deals->rows()) {
        const auto source = found.find(foldForSearch(row.deal.leadSource).simplified());
        if (source == found.end() || !row.deal.amount || !year.contains(row.deal.closing) ||
            !insight::hasOutcome(row, sources.deals->pipeline(), StageOutcome::Won))
            continue;
        source->dealIds.append(row.deal.id);
        if (row.deal.amount->currency() == source->won.currency())
            cash::addTo(source->won, *row.deal.amount);
        else
            source->isElsewhere = true;
    }
}

HomeRow sourceRow(const SourceReturn &source)
{
    HomeRow row;
    row.app = App::Crm;
    row.kind = u"campaigns"_s;
    row.id = source.campaignId;
    row.part = source.name;
    row.records = source.dealIds; // none won: the row opens its campaign
    row.title = source.name;
    row.amount = source.won;
    row.brought = {source.cost};
    row.state = source.isElsewhere && source.won.isZero() ? u"other_currency"_s : u"return"_s;
    row.numbers.insert(u"ratio"_s, source.ratio());
    row.tone = source.ratio() < 0 ? HomeRow::Tone::Bad : HomeRow::Tone::Good;
    return row;
}
} // namespace

HomeList sourceReturns(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory), home::readOf(sources.deals)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Campaigns"_s, u"Leads"_s});
    if (!list.unavailable.isEmpty())
        return list;
    const DateRange year = cash::yearUntil(sources.today);
    QMap<QString, SourceReturn> found = costedSources(sources, year, home::homeCurrency(sources));
    addWonDeals(found, sources, year);
    QList<SourceReturn> ordered = found.values();
    std::sort(ordered.begin(), ordered.end(), [](const SourceReturn &a, const SourceReturn &b) {
        return std::tuple(-a.ratio(), a.name) < std::tuple(-b.ratio(), b.name);
    });
    for (const SourceReturn &source : std::as_const(ordered))
        list.rows.append(sourceRow(source));
    if (ordered.isEmpty())
        list.unavailable = u"no_campaign_cost"_s;
    return home::limited(list, limit);
}

HomeList prospectMails(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.mail), home::readOf(sources.directory)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Leads"_s});
    if (!list.unavailable.isEmpty())
        return list;
    QHash<QString, const Lead *> leads;
    for (const Lead &lead : sources.directory->snapshot().leads)
        if (!lead.converted && !lead.email.isEmpty())
            leads.insert(lead.email.trimmed().toLower(), &lead);
    const QDateTime oldest = sources.now.addDays(-prospectDays);
    for (const MailMessage &message : sources.mail->snapshot().messages) { // newest first
        const MailFolder *folder = sources.mail->folder(message.folderId);
        const bool isSent = folder && folder->kind == MailFolder::Kind::Sent;
        if (!folder || (!isSent && folder->kind != MailFolder::Kind::Inbox) || message.receivedAt < oldest)
            continue;
        const QString address = isSent ? message.to.value(0).address : message.from.address;
        const Lead *lead = leads.take(address.trimmed().toLower()); // of each the latest
        if (!lead)
            continue;
        HomeRow row = home::mailRow(message);
        row.note = lead->company;
        row.state = isSent ? u"waiting"_s : u"answer"_s;
        row.tone = isSent ? HomeRow::Tone::Neutral : HomeRow::Tone::Warn;
        row.numbers.insert(u"days"_s, home::daysBetween(home::localDay(message.receivedAt), sources.today));
        list.rows.append(row);
    }
    return home::limited(list, limit);
}
} // namespace atlas::homelists
