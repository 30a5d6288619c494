// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the books of the CRM and of accounting raise.

#include "models/alerts/alertrules.h"
#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/home/homebasis.h"
#include "models/insight/cashbasis.h"
#include "models/insight/figurebasics.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::alerts
{
namespace
{
constexpr int urgentDaysLate = 30;

/// The clients that owe most: what is open of each, whether it is due or not.
QSet<QString> largeClientsOf(const BooksSnapshot &books, int count)
{
    const QString base = cash::baseCurrency(books);
    QHash<QString, qint64> owed;
    for (const Invoice &invoice : books.invoices)
        if (invoice.isOpen())
            if (const std::optional<Money> balance = cash::inBase(invoice, invoice.balance, base))
                owed[invoice.contactId] = cash::sumOf(owed.value(invoice.contactId), balance->minor());
    QList<std::pair<qint64, QString>> ordered;
    for (auto client = owed.cbegin(); client != owed.cend(); ++client)
        ordered.append({-client.value(), client.key()});
    std::sort(ordered.begin(), ordered.end());
    QSet<QString> large;
    for (const auto &[minor, id] : std::as_const(ordered))
        if (large.size() < count)
            large.insert(id);
    return large;
}

Alert overdueAlert(const Invoice &invoice, const HomeSources &sources)
{
    Alert alert;
    alert.id = u"overdue_invoice:"_s + invoice.id;
    alert.kind = AlertKind::OverdueInvoice;
    alert.count = home::daysBetween(invoice.due, sources.today);
    alert.severity = alert.count >= urgentDaysLate ? Alert::Severity::Urgent : Alert::Severity::Warning;
    alert.subject = u"invoices:"_s + invoice.id;
    alert.name = invoice.contactName;
    alert.detail = invoice.number;
    alert.amount = invoice.balance;
    alert.date = invoice.due;
    alert.at = sources.now;
    return alert;
}

/// Weight of an overdue invoice: money x days, in the base currency.
double chaseWeight(const Invoice &invoice, const QString &base, const QDate &day)
{
    const std::optional<Money> balance = cash::inBase(invoice, invoice.balance, base);
    return balance ? double(balance->minor()) * home::daysBetween(invoice.due, day) : 0.0;
}

bool isTooQuiet(const DealRow &row, int days)
{
    return days > 0 ? row.quietDays >= days : row.flags.rotting;
}

Alert quietAlert(const DealRow &row, const Pipeline &pipeline, const HomeSources &sources)
{
    Alert alert;
    // Named after the day it went quiet: what was touched since and is quiet again is told again.
    const QDate since = sources.today.addDays(-row.quietDays);
    alert.id = u"quiet_deal:%1:%2"_s.arg(row.deal.id, since.toString(Qt::ISODate));
    alert.kind = AlertKind::QuietDeal;
    alert.severity = Alert::Severity::Warning;
    alert.subject = u"deals:"_s + row.deal.id;
    alert.name = row.deal.name;
    alert.detail = pipeline.stages.at(row.stageIndex).display;
    alert.amount = row.deal.amount;
    alert.count = row.quietDays;
    alert.date = since;
    alert.at = sources.now;
    return alert;
}
} // namespace

QList<Alert> cashFloor(const HomeSources &sources)
{
    if (!isFresh(home::readOf(sources.cash), sources.now))
        return {};
    const CashForecast &forecast = sources.cash->forecast();
    for (const CashWeek &week : forecast.weeks) {
        if (!week.underFloor)
            continue;
        Alert alert;
        // By the Monday of the week: a day's difference in the forecast is not another matter.
        alert.id = u"cash_floor:"_s + week.to.addDays(-6).toString(Qt::ISODate);
        alert.kind = AlertKind::CashFloor;
        alert.severity = Alert::Severity::Urgent;
        alert.subject = u"pages:"_s + u"cashflow"_s;
        alert.amount = week.lowest;
        alert.limit = sources.cash->plan().floor;
        alert.date = week.lowestDay;
        alert.count = home::daysBetween(sources.today, week.lowestDay);
        alert.at = sources.now;
        return {alert};
    }
    return {};
}

QList<Alert> overdueInvoices(const HomeSources &sources, const AlertSettings &settings)
{
    if (!isFresh(home::readOf(sources.cash), sources.now))
        return {};
    const BooksSnapshot &books = sources.cash->books();
    const QSet<QString> large = largeClientsOf(books, settings.largeClients);
    const QString base = cash::baseCurrency(books);
    QList<std::pair<double, const Invoice *>> late;
    for (const Invoice &invoice : books.invoices)
        if (invoice.isOpen() && invoice.due.isValid() && invoice.due < sources.today &&
            large.contains(invoice.contactId))
            late.append({chaseWeight(invoice, base, sources.today), &invoice});
    std::sort(late.begin(), late.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second->id < b.second->id;
    });
    QList<Alert> found;
    for (const auto &[weight, invoice] : std::as_const(late))
        if (found.size() < kMostOfAKind)
            found.append(overdueAlert(*invoice, sources));
    return found;
}

QList<Alert> quietDeals(const HomeSources &sources, const AlertSettings &settings)
{
    if (!isFresh(home::readOf(sources.deals), sources.now))
        return {};
    const Pipeline &pipeline = sources.deals->pipeline();
    const QString currency = home::homeCurrency(sources);
    QList<std::pair<qint64, const DealRow *>> quiet;
    for (const DealRow &row : sources.deals->rows()) {
        if (!insight::hasOutcome(row, pipeline, StageOutcome::Open) || !isTooQuiet(row, settings.quietDealDays))
            continue;
        const std::optional<Money> weighted = row.deal.weighted();
        quiet.append({weighted && weighted->currency() == currency ? weighted->minor() : 0, &row});
    }
    std::sort(quiet.begin(), quiet.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second->deal.id < b.second->deal.id;
    });
    QList<Alert> found;
    for (const auto &[weighted, row] : std::as_const(quiet))
        if (found.size() < kMostOfAKind)
            found.append(quietAlert(*row, pipeline, sources));
    return found;
}
} // namespace atlas::alerts
