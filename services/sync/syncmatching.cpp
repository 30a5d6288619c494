// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncmatching.h"

#include "services/sync/syncnames.h"

#include <algorithm>
#include <map>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QString syncReasonKey(SyncReason reason)
{
    switch (reason) {
    case SyncReason::None:
        break;
    case SyncReason::ZohoLink:
        return u"zoho_link"_s;
    case SyncReason::OwnLink:
        return u"own_link"_s;
    case SyncReason::Email:
        return u"email"_s;
    case SyncReason::Name:
        return u"name"_s;
    }
    return {};
}

namespace syncmatching
{
namespace
{
using Keys = std::map<QString, QStringList>; ///< key of one side -> keys of the other; ordered: the same every time

constexpr int byLink = 100, byEmail = 85, byEmailAndName = 98, byName = 70, sureName = 95, doubtfulName = 45;

struct Names {
    QString name, company;
};

class Matcher
{
public:
    Matcher(const SyncParties &parties, const SyncLinks &ownLinks);
    [[nodiscard]] SyncMatching matched();

private:
    void byZohoLinks();
    void byOwnLinks();
    void byAddresses();
    void byNames();
    void settle(const Keys &crmToBooks, SyncReason reason);
    void settleGroup(const QStringList &crm, const QStringList &books, const Keys &edges, SyncReason reason);
    void pair(const QString &crm, const QString &books, SyncReason reason, int confidence);
    void tangle(QStringList crm, QStringList books, SyncReason reason);
    [[nodiscard]] bool namedAlike(const QString &crm, const QString &books) const;
    [[nodiscard]] int confidenceOf(const QString &crm, const QString &books, SyncReason reason) const;

    const SyncParties &m_parties;
    const SyncLinks &m_ownLinks;
    QHash<QString, const SyncParty *> m_crm, m_books;
    QHash<QString, Names> m_names; ///< plain, by key of either side: ids of both apps never meet (CRM keys have ':')
    QSet<QString> m_taken;
    SyncMatching m_result;
};

Matcher::Matcher(const SyncParties &parties, const SyncLinks &ownLinks)
    : m_parties(parties)
    , m_ownLinks(ownLinks)
{
    const auto learn = [this](const SyncParty &party, QHash<QString, const SyncParty *> &into) {
        into.insert(party.key(), &party);
        m_names.insert(party.key(), {syncnames::plainName(party.name()),
                                     syncnames::plainName(party.values.value(SyncField::Company))});
    };
    for (const SyncParty &party : parties.crm)
        learn(party, m_crm);
    for (const SyncParty &party : parties.books)
        learn(party, m_books);
}

void Matcher::pair(const QString &crm, const QString &books, SyncReason reason, int confidence)
{
    m_taken.insert(crm);
    m_taken.insert(books);
    m_result.pairs.append({crm, books, reason, confidence});
}

void Matcher::tangle(QStringList crm, QStringList books, SyncReason reason)
{
    crm.sort();
    books.sort();
    for (const QString &key : crm + books)
        m_taken.insert(key);
    m_result.tangles.append({crm, books, reason});
}

void Matcher::byZohoLinks()
{
    Keys linked;
    for (const SyncParty &customer : m_parties.books) {
        const QString target = !customer.linkAccount.isEmpty()   ? u"Accounts:"_s + customer.linkAccount
                               : !customer.linkContact.isEmpty() ? u"Contacts:"_s + customer.linkContact
                                                                 : QString();
        if (target.isEmpty())
            continue;
        if (m_crm.contains(target)) {
            linked[target].append(customer.key());
        } else {
            m_taken.insert(customer.key());
            m_result.broken.append({target, customer.key(), SyncReason::ZohoLink, 0});
        }
    }
    for (const auto &[crm, books] : linked) {
        if (books.size() == 1)
            pair(crm, books.first(), SyncReason::ZohoLink, byLink);
        else
            tangle({crm}, books, SyncReason::ZohoLink);
    }
}

void Matcher::byOwnLinks()
{
    Keys linked;
    for (auto it = m_ownLinks.cbegin(); it != m_ownLinks.cend(); ++it) {
        const bool here = m_crm.contains(it.value()) && m_books.contains(it.key());
        if (here && !m_taken.contains(it.value()) && !m_taken.contains(it.key()))
            linked[it.value()].append(it.key());
    }
    for (auto &[crm, books] : linked) {
        if (books.size() == 1)
            pair(crm, books.first(), SyncReason::OwnLink, byLink);
        else
            tangle({crm}, books, SyncReason::OwnLink);
    }
}

void Matcher::byAddresses()
{
    QHash<QString, QStringList> customers;
    for (const SyncParty &customer : m_parties.books) {
        if (m_taken.contains(customer.key()))
            continue;
        for (const QString &email : customer.emails)
            customers[email].append(customer.key());
    }
    Keys edges;
    for (const SyncParty &party : m_parties.crm) {
        if (m_taken.contains(party.key()))
            continue;
        QStringList found;
        for (const QString &email : party.emails)
            found += customers.value(email);
        found.removeDuplicates();
        if (!found.isEmpty())
            edges[party.key()] = found;
    }
    settle(edges, SyncReason::Email);
}

void Matcher::byNames()
{
    QHash<QString, QStringList> customers;
    for (const SyncParty &customer : m_parties.books) {
        if (m_taken.contains(customer.key()))
            continue;
        const Names names = m_names.value(customer.key());
        QStringList both{names.name, names.company};
        both.removeDuplicates();
        for (const QString &name : both) {
            if (!name.isEmpty())
                customers[name].append(customer.key());
        }
    }
    Keys edges;
    for (const SyncParty &party : m_parties.crm) {
        const QString name = m_names.value(party.key()).name;
        if (!m_taken.contains(party.key()) && customers.contains(name))
            edges[party.key()] = customers.value(name);
    }
    settle(edges, SyncReason::Name);
}

/// Goes through the groups that the edges hold together.
void Matcher::settle(const Keys &crmToBooks, SyncReason reason)
{
    Keys back;
    for (const auto &[crm, books] : crmToBooks) {
        for (const QString &customer : books)
            back[customer].append(crm);
    }
    QSet<QString> seen;
    for (const auto &[start, unused] : crmToBooks) {
        if (seen.contains(start))
            continue;
        QStringList crm{start}, books;
        seen.insert(start);
        for (qsizetype i = 0; i < crm.size(); ++i) {
            const QStringList reached = crmToBooks.at(crm.at(i));
            for (const QString &customer : reached) {
                if (seen.contains(customer))
                    continue;
                seen.insert(customer);
                books.append(customer);
                const QStringList others = back.at(customer);
                for (const QString &other : others) {
                    if (!seen.contains(other)) {
                        seen.insert(other);
                        crm.append(other);
                    }
                }
            }
        }
        settleGroup(crm, books, crmToBooks, reason);
    }
}

/// One of each is a pair. In a larger group of addresses, names may single out pairs: those that have only each other.
void Matcher::settleGroup(const QStringList &crm, const QStringList &books, const Keys &edges, SyncReason reason)
{
    if (crm.size() == 1 && books.size() == 1) {
        pair(crm.first(), books.first(), reason, confidenceOf(crm.first(), books.first(), reason));
        return;
    }
    QStringList leftCrm = crm, leftBooks = books;
    if (reason == SyncReason::Email) {
        QHash<QString, QStringList> alike, alikeBack;
        for (const QString &key : crm) {
            const QStringList reached = edges.at(key);
            for (const QString &customer : reached) {
                if (namedAlike(key, customer)) {
                    alike[key].append(customer);
                    alikeBack[customer].append(key);
                }
            }
        }
        for (const QString &key : crm) {
            const QStringList found = alike.value(key);
            if (found.size() == 1 && alikeBack.value(found.first()).size() == 1) {
                pair(key, found.first(), reason, byEmailAndName);
                leftCrm.removeOne(key);
                leftBooks.removeOne(found.first());
            }
        }
    }
    // What is left of one side alone is free again: its name may still tell.
    if (!leftCrm.isEmpty() && !leftBooks.isEmpty())
        tangle(leftCrm, leftBooks, reason);
}

bool Matcher::namedAlike(const QString &crm, const QString &books) const
{
    const QString name = m_names.value(crm).name;
    const Names others = m_names.value(books);
    return !name.isEmpty() && (name == others.name || name == others.company);
}

int Matcher::confidenceOf(const QString &crm, const QString &books, SyncReason reason) const
{
    if (reason == SyncReason::Email)
        return namedAlike(crm, books) ? byEmailAndName : byEmail;
    const SyncParty &a = *m_crm.value(crm);
    const SyncParty &b = *m_books.value(books);
    int same = 0, other = 0;
    for (const SyncField field :
         {SyncField::Phone, SyncField::Website, SyncField::TaxNumber, SyncField::BillingCity, SyncField::BillingZip}) {
        const QString mine = a.values.value(field), theirs = b.values.value(field);
        if (mine.isEmpty() || theirs.isEmpty())
            continue;
        ++(sameSyncValue(field, mine, theirs) ? same : other);
    }
    if (same == 0 && other > 0)
        return doubtfulName;
    return std::min(sureName, byName + 10 * same);
}

SyncMatching Matcher::matched()
{
    byZohoLinks();
    byOwnLinks();
    byAddresses();
    byNames();
    for (const SyncParty &party : m_parties.crm) {
        if (!m_taken.contains(party.key()))
            m_result.onlyCrm.append(party.key());
    }
    for (const SyncParty &party : m_parties.books) {
        if (!m_taken.contains(party.key()))
            m_result.onlyBooks.append(party.key());
    }
    return m_result;
}
} // namespace

SyncMatching match(const SyncParties &parties, const SyncLinks &ownLinks)
{
    return Matcher(parties, ownLinks).matched();
}
} // namespace syncmatching
} // namespace atlas
