// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/brief/brief.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/files/drivebook.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/home/moneysupport.h"
#include "models/home/projectrows.h"
#include "models/insight/figurebasics.h"
#include "models/projects/deliverybook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using Tone = HomeRow::Tone;

/// Gathers what happened since a day; each kind reads its own book.
class ChangeWalk
{
public:
    ChangeWalk(const HomeSources &sources, const QDate &since)
        : m_sources(sources)
        , m_since(since)
    {
    }
    void add(const QString &kind);
    QList<HomeRow> rows;
    bool readAny = false;
    QDateTime oldest; ///< of the books that were asked

private:
    void deals();
    void leads();
    void payments();
    void estimates();
    void tasks();
    void issues();
    void milestones();
    void files();
    template <class Book>
    bool asks(const Book *book);
    [[nodiscard]] bool isNew(const QDate &day) const;
    [[nodiscard]] bool isNew(const QDateTime &at) const { return isNew(home::localDay(at)); }
    void take(HomeRow row, const QString &state, Tone tone, const QDateTime &at, const QDate &day = {});
    const HomeSources &m_sources;
    QDate m_since;
};

template <class Book>
bool ChangeWalk::asks(const Book *book)
{
    const QDateTime read = home::readOf(book);
    if (!read.isValid())
        return false;
    readAny = true;
    if (!oldest.isValid() || read < oldest)
        oldest = read;
    return true;
}

bool ChangeWalk::isNew(const QDate &day) const
{
    return day.isValid() && day >= m_since && day <= m_sources.today;
}

void ChangeWalk::take(HomeRow row, const QString &state, Tone tone, const QDateTime &at, const QDate &day)
{
    row.state = state;
    row.tone = tone;
    row.at = at;
    row.date = day;
    row.numbers.clear();
    rows.append(std::move(row));
}

void ChangeWalk::add(const QString &kind)
{
    static const QHash<QString, void (ChangeWalk::*)()> walks{
        {u"deals"_s, &ChangeWalk::deals},           {u"leads"_s, &ChangeWalk::leads},
        {u"payments"_s, &ChangeWalk::payments},     {u"estimates"_s, &ChangeWalk::estimates},
        {u"tasks"_s, &ChangeWalk::tasks},           {u"issues"_s, &ChangeWalk::issues},
        {u"milestones"_s, &ChangeWalk::milestones}, {u"files"_s, &ChangeWalk::files}};
    if (const auto walk = walks.value(kind))
        (this->*walk)();
}

void ChangeWalk::deals()
{
    if (!asks(m_sources.deals))
        return;
    const Pipeline &stages = m_sources.deals->pipeline();
    for (const DealRow &row : m_sources.deals->rows()) {
        const Deal &deal = row.deal;
        HomeRow shown;
        shown.kind = u"deals"_s;
        shown.id = deal.id;
        shown.title = deal.name;
        shown.with = deal.account.name;
        shown.amount = deal.amount;
        // A closed deal is closed on its closing date; one that is only edited later is no news.
        if (insight::hasOutcome(row, stages, StageOutcome::Won) && isNew(deal.closing))
            take(shown, u"won"_s, Tone::Good, {}, deal.closing);
        else if (insight::hasOutcome(row, stages, StageOutcome::Lost) && isNew(deal.closing))
            take(shown, u"lost"_s, Tone::Bad, {}, deal.closing);
        else if (insight::hasOutcome(row, stages, StageOutcome::Open) && isNew(deal.created))
            take(shown, u"created"_s, Tone::Neutral, deal.created);
    }
}

void ChangeWalk::leads()
{
    if (!asks(m_sources.directory))
        return;
    for (const Lead &lead : m_sources.directory->snapshot().leads) {
        HomeRow shown;
        shown.kind = u"leads"_s;
        shown.id = lead.id;
        shown.title = home::personName(lead.firstName, lead.lastName, lead.email);
        shown.with = lead.company;
        shown.note = lead.source;
        if (lead.converted && isNew(lead.convertedAt))
            take(shown, u"converted"_s, Tone::Good, lead.convertedAt);
        else if (isNew(lead.created))
            take(shown, u"created"_s, Tone::Neutral, lead.created);
    }
}

void ChangeWalk::payments()
{
    if (!asks(m_sources.cash))
        return;
    for (const BooksPayment &payment : m_sources.cash->books().customerPayments) {
        if (!isNew(payment.date))
            continue;
        HomeRow shown;
        shown.app = App::Books;
        shown.kind = u"clients"_s;
        shown.id = payment.contactId;
        shown.title = payment.contactName;
        shown.note = payment.documentNumbers;
        shown.amount = payment.amount;
        take(shown, u"paid"_s, Tone::Good, {}, payment.date);
    }
    for (const Invoice &invoice : m_sources.cash->books().invoices) {
        // It is late from the day after.
        if (!invoice.isOpen() || invoice.due >= m_sources.today || !isNew(invoice.due.addDays(1)))
            continue;
        HomeRow shown = home::documentRow(u"invoices"_s, invoice);
        shown.amount = invoice.balance;
        take(shown, u"fell_due"_s, Tone::Bad, {}, invoice.due);
    }
}

void ChangeWalk::estimates()
{
    if (!asks(m_sources.cash))
        return;
    for (const Estimate &estimate : m_sources.cash->books().estimates) {
        HomeRow shown = home::documentRow(u"estimates"_s, estimate);
        shown.amount = estimate.total;
        if (isNew(estimate.accepted))
            take(shown, u"accepted"_s, Tone::Good, {}, estimate.accepted);
        else if (isNew(estimate.declined))
            take(shown, u"declined"_s, Tone::Bad, {}, estimate.declined);
    }
}

void ChangeWalk::tasks()
{
    if (!asks(m_sources.delivery))
        return;
    for (const ProjectTask &task : m_sources.delivery->snapshot().tasks)
        if (task.isCompleted && isNew(task.completed))
            take(home::taskRow(task), u"completed"_s, Tone::Good, {}, task.completed);
}

void ChangeWalk::issues()
{
    if (!asks(m_sources.delivery))
        return;
    for (const ProjectIssue &issue : m_sources.delivery->snapshot().issues) {
        if (!isNew(issue.created))
            continue;
        HomeRow shown;
        shown.app = App::Projects;
        shown.kind = u"issues"_s;
        shown.id = issue.id;
        shown.title = issue.name;
        shown.with = issue.projectName;
        shown.note = issue.severity;
        take(shown, u"opened"_s, Tone::Warn, issue.created);
    }
}

void ChangeWalk::milestones()
{
    if (!asks(m_sources.delivery))
        return;
    for (const Milestone &milestone : m_sources.delivery->snapshot().milestones) {
        if (!milestone.isCompleted || !isNew(milestone.completed))
            continue;
        HomeRow shown;
        shown.app = App::Projects;
        shown.kind = u"milestones"_s;
        shown.id = milestone.id;
        shown.title = milestone.name;
        shown.with = milestone.projectName;
        take(shown, u"reached"_s, Tone::Good, {}, milestone.completed);
    }
}

void ChangeWalk::files()
{
    if (!asks(m_sources.files))
        return;
    constexpr int several = 50;
    for (const HomeRow &row : homelists::latestFiles(m_sources, several).rows)
        if (isNew(row.at))
            take(row, u"changed"_s, Tone::Neutral, row.at);
}

/// The end of a day for what has no instant, so that it stands with what happened on it.
QDateTime changedAt(const HomeRow &row)
{
    return row.at.isValid() ? row.at.toLocalTime() : row.date.endOfDay();
}
} // namespace

HomeList changesSince(const HomeSources &sources, const QStringList &kinds, const QDate &since, int limit)
{
    ChangeWalk walk(sources, since);
    for (const QString &kind : kinds)
        walk.add(kind);
    HomeList list;
    list.readAt = walk.oldest;
    if (!walk.readAny && !kinds.isEmpty()) {
        list.unavailable = u"never_read"_s;
        return list;
    }
    std::sort(walk.rows.begin(), walk.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(changedAt(b), a.title, a.id) < std::tuple(changedAt(a), b.title, b.id);
    });
    list.rows = std::move(walk.rows);
    return home::limited(list, limit);
}
} // namespace atlas
