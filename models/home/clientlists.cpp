// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/contactlog.h"
#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/insight/figurebasics.h"
#include "models/projects/deliverybook.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int silentDays = 21;

/// An account something is under way with.
struct ActiveClient {
    QString name;
    MoneyBag open; ///< of its open deals
    QString project;
};

QMap<QString, ActiveClient> activeClients(const HomeSources &sources)
{
    QMap<QString, ActiveClient> clients;
    for (const DealRow &row : sources.deals->rows()) {
        if (row.deal.account.id.isEmpty() || !insight::hasOutcome(row, sources.deals->pipeline(), StageOutcome::Open))
            continue;
        ActiveClient &client = clients[row.deal.account.id];
        client.name = row.deal.account.name;
        insight::addAmount(client.open, row);
    }
    if (!home::readOf(sources.delivery).isValid())
        return clients;
    const QList<const Project *> projects = home::openProjects(sources);
    for (const Project *project : projects)
        if (!project->crmAccountId.isEmpty())
            clients[project->crmAccountId].project = project->name;
    return clients;
}

HomeRow silentRow(const QString &id, const ActiveClient &client, const HomeSources &sources)
{
    HomeRow row;
    row.app = App::Crm;
    row.kind = u"accounts"_s;
    row.id = id;
    const CrmAccount *account = sources.directory->account(id);
    row.title = account ? account->name : client.name;
    row.with = client.project;
    const QList<Money> open = client.open.amounts(home::homeCurrency(sources));
    if (!open.isEmpty())
        row.amount = open.constFirst();
    row.state = u"no_contact"_s;
    row.tone = HomeRow::Tone::Warn;
    return row;
}

bool looksLikeAddress(const QString &address)
{
    static const QRegularExpression shape(uR"(^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$)"_s);
    return shape.match(address).hasMatch();
}

/// What is wrong with a contact, worst first; empty: nothing.
QString faultOf(const Contact &contact, const QHash<QString, int> &uses)
{
    const QString address = contact.email.trimmed();
    if (!address.isEmpty() && !looksLikeAddress(address))
        return u"bad_mail"_s;
    if (!address.isEmpty() && uses.value(address.toLower()) > 1)
        return u"twice"_s;
    if (address.isEmpty())
        return u"no_mail"_s;
    return contact.account.id.isEmpty() ? u"no_account"_s : QString();
}
} // namespace

HomeList clientFollowUp(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory), home::readOf(sources.deals)});
    if (list.unavailable.isEmpty())
        list.unavailable =
            home::missingReason(sources, QStringList{u"Accounts"_s, u"Contacts"_s} + home::activityModules());
    if (!list.unavailable.isEmpty())
        return list;
    const home::ContactLog log(sources);
    const QMap<QString, ActiveClient> clients = activeClients(sources);
    for (auto it = clients.cbegin(); it != clients.cend(); ++it) {
        const QDate last = home::localDay(log.lastWith(it.key()));
        if (last.isValid() && last.daysTo(sources.today) < silentDays)
            continue;
        HomeRow row = silentRow(it.key(), it.value(), sources);
        row.date = last;
        if (last.isValid()) {
            const int days = home::daysBetween(last, sources.today);
            row.numbers.insert(u"days"_s, days);
            row.tone = days > 2 * silentDays ? HomeRow::Tone::Bad : HomeRow::Tone::Warn;
        }
        list.rows.append(row);
    }
    // The longest silence first; with whom nobody ever was in touch leads.
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.date.isValid(), a.date, a.title, a.id) <
               std::tuple(b.date.isValid(), b.date, b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList contactsToCorrect(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.directory)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Contacts"_s});
    if (!list.unavailable.isEmpty())
        return list;
    QHash<QString, int> uses;
    for (const Contact &contact : sources.directory->snapshot().contacts)
        ++uses[contact.email.trimmed().toLower()];
    for (const Contact &contact : sources.directory->snapshot().contacts) {
        const QString fault = faultOf(contact, uses);
        if (fault.isEmpty())
            continue;
        HomeRow row;
        row.app = App::Crm;
        row.kind = u"contacts"_s;
        row.id = contact.id;
        row.title = home::personName(contact.firstName, contact.lastName, contact.email);
        row.with = contact.account.name;
        row.note = contact.email;
        row.state = fault;
        row.tone = fault == u"bad_mail" ? HomeRow::Tone::Bad : HomeRow::Tone::Warn;
        list.rows.append(row);
    }
    static const QStringList worst{u"bad_mail"_s, u"twice"_s, u"no_mail"_s, u"no_account"_s};
    const auto rank = [](const HomeRow &row) {
        // Two contacts with one address stand side by side.
        return std::tuple(worst.indexOf(row.state), row.state == u"twice" ? row.note.toLower() : QString(), row.title,
                          row.id);
    };
    std::sort(list.rows.begin(), list.rows.end(),
              [&rank](const HomeRow &a, const HomeRow &b) { return rank(a) < rank(b); });
    return home::limited(list, limit);
}
} // namespace atlas::homelists
