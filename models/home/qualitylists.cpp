// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/clientjoin.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/insight/figurebasics.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
QString customerName(const BooksContact &customer)
{
    return customer.company.isEmpty() ? customer.name : customer.company;
}

/// Whether neither of the customer's names is the account's. Spelling counts: it is what is to be made equal.
bool isNamedOtherwise(const BooksContact &customer, const CrmAccount &account)
{
    const QString name = account.name.simplified();
    return customer.name.simplified() != name && customer.company.simplified() != name;
}

/// Whether the account has contacts with addresses and none of them is the customer's.
bool isWrittenToElsewhere(const BooksContact &customer, const QList<const Contact *> &contacts)
{
    if (customer.email.isEmpty())
        return false;
    const auto hasMail = [](const Contact *contact) { return !contact->email.isEmpty(); };
    const auto isSame = [&customer](const Contact *contact) {
        return contact->email.trimmed().compare(customer.email.trimmed(), Qt::CaseInsensitive) == 0;
    };
    return std::any_of(contacts.cbegin(), contacts.cend(), hasMail) &&
           std::none_of(contacts.cbegin(), contacts.cend(), isSame);
}

/// Why a customer and the CRM do not match; empty: they do.
QString mismatchOf(const BooksContact &customer, const home::ClientJoin &join, const DirectoryBook &directory)
{
    const QString accountId = join.accountOf(customer.id);
    const CrmAccount *account = accountId.isEmpty() ? nullptr : directory.account(accountId);
    if (!account) {
        // Books says it is linked but not with which account: then the address is what keeps them apart.
        return customer.linkedWithCrm ? u"mail_differs"_s : u"only_books"_s;
    }
    if (isNamedOtherwise(customer, *account))
        return u"name_differs"_s;
    if (isWrittenToElsewhere(customer, directory.contactsOf(accountId)))
        return u"mail_differs"_s;
    return customer.linkedWithCrm || join.isByDeal(customer.id) ? QString() : u"not_joined"_s;
}

/// Accounts that bought something: only these are to be in Books.
QSet<QString> accountsThatBought(const DealBook &deals)
{
    QSet<QString> accounts;
    for (const DealRow &row : deals.rows())
        if (!row.deal.account.id.isEmpty() && insight::hasOutcome(row, deals.pipeline(), StageOutcome::Won))
            accounts.insert(row.deal.account.id);
    return accounts;
}

HomeRow booksRow(const BooksContact &customer, const QString &state, const CrmAccount *account)
{
    HomeRow row;
    row.app = App::Books;
    row.kind = u"clients"_s;
    row.id = customer.id;
    row.title = customerName(customer);
    row.with = account && account->name != row.title ? account->name : QString();
    row.note = customer.email;
    row.state = state;
    row.tone = state == u"only_books" ? HomeRow::Tone::Bad : HomeRow::Tone::Warn;
    return row;
}

HomeRow crmRow(const CrmAccount &account)
{
    HomeRow row;
    row.app = App::Crm;
    row.kind = u"accounts"_s;
    row.id = account.id;
    row.title = account.name;
    row.state = u"only_crm"_s;
    row.tone = HomeRow::Tone::Bad;
    return row;
}
} // namespace

HomeList dataQuality(const HomeSources &sources, int limit)
{
    HomeList list =
        home::newList({home::readOf(sources.directory), home::readOf(sources.cash), home::readOf(sources.deals)});
    if (list.unavailable.isEmpty())
        list.unavailable = home::missingReason(sources, {u"Accounts"_s, u"Contacts"_s});
    if (!list.unavailable.isEmpty())
        return list;
    const home::ClientJoin join(sources);
    for (const BooksContact &customer : sources.cash->books().contacts) {
        const QString state =
            customer.customer && customer.active ? mismatchOf(customer, join, *sources.directory) : QString();
        if (!state.isEmpty())
            list.rows.append(booksRow(customer, state, sources.directory->account(join.accountOf(customer.id))));
    }
    const QSet<QString> bought = accountsThatBought(*sources.deals);
    for (const CrmAccount &account : sources.directory->snapshot().accounts)
        if (bought.contains(account.id) && !join.isCustomer(account.id))
            list.rows.append(crmRow(account));
    static const QStringList worst{u"only_books"_s, u"only_crm"_s, u"mail_differs"_s, u"name_differs"_s,
                                   u"not_joined"_s};
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(worst.indexOf(a.state), a.title, a.id) < std::tuple(worst.indexOf(b.state), b.title, b.id);
    });
    return home::limited(list, limit);
}
} // namespace atlas::homelists
