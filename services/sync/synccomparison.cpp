// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/synccomparison.h"

#include "services/sync/syncnames.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// The contact of an account that the address of a customer is compared with: the linked one, else the one with that
/// address, else the one entered first.
const SyncPerson *partnerPerson(const SyncParty &crm, const SyncParty &books)
{
    const auto withId = std::ranges::find(crm.persons, books.linkContact, &SyncPerson::id);
    if (!books.linkContact.isEmpty() && withId != crm.persons.end())
        return &*withId;
    const QString email = syncnames::plainEmail(books.values.value(SyncField::Email));
    const SyncPerson *first = nullptr;
    for (const SyncPerson &person : crm.persons) {
        if (!email.isEmpty() && syncnames::plainEmail(person.email) == email)
            return &person;
        const bool earlier = !first || (first->email.isEmpty() && !person.email.isEmpty());
        if (earlier)
            first = &person;
    }
    return first;
}

std::optional<SyncSide> newerSide(const QDateTime &crm, const QDateTime &books)
{
    if (!crm.isValid() || !books.isValid() || crm == books)
        return std::nullopt;
    return crm > books ? SyncSide::Crm : SyncSide::Books;
}

class PairComparer
{
public:
    explicit PairComparer(SyncRow &row)
        : m_row(row)
    {
    }
    void run()
    {
        for (int i = 0; i < kSyncFieldCount; ++i)
            compare(SyncField(i));
        m_row.state = m_row.differences.isEmpty() ? SyncRow::State::Equal : SyncRow::State::Diverging;
    }

private:
    void compare(SyncField field)
    {
        const auto &mine = m_row.crm.values;
        const auto &theirs = m_row.books.values;
        if (field == SyncField::Company)
            return compareCompany();
        if (!mine.contains(field) || !theirs.contains(field)) {
            if (mine.contains(field) || theirs.contains(field))
                m_row.unknown.append(field);
            return;
        }
        if (!sameSyncValue(field, mine.value(field), theirs.value(field)) && !isOtherName(field))
            add(field, mine.value(field), theirs.value(field), m_row.crm.modified);
    }
    /// Books has two names: one of them is enough to agree with the account's.
    [[nodiscard]] bool isOtherName(SyncField field) const
    {
        const QString company = m_row.books.values.value(SyncField::Company);
        return field == SyncField::Name && sameSyncValue(SyncField::Name, company, m_row.crm.name());
    }
    /// The second one is right when it is the account's name or that of the customer.
    void compareCompany()
    {
        const QString company = m_row.books.values.value(SyncField::Company);
        const QString name = m_row.crm.name();
        if (m_row.crm.isPerson() || company.isEmpty() || sameSyncValue(SyncField::Company, company, name) ||
            sameSyncValue(SyncField::Company, company, m_row.books.name()))
            return;
        add(SyncField::Company, name, company, m_row.crm.modified);
    }
    void add(SyncField field, const QString &crm, const QString &books, const QDateTime &crmModified)
    {
        SyncDifference difference{field, crm, books, newerSide(crmModified, m_row.books.modified), false, false};
        const bool person = m_row.crm.isPerson();
        difference.canWriteCrm = isSyncWritable(field, SyncSide::Crm, person);
        difference.canWriteBooks = isSyncWritable(field, SyncSide::Books, person);
        m_row.differences.append(difference);
    }
    SyncRow &m_row;
};

/// The address of the person that is compared becomes the account's, with the time that person was changed.
void adoptPerson(SyncRow &row)
{
    if (row.crm.module != u"Accounts")
        return;
    const SyncPerson *person = partnerPerson(row.crm, row.books);
    if (!person) {
        row.crm.values.remove(SyncField::Email);
        return;
    }
    row.person = person->id;
    row.crm.values.insert(SyncField::Email, person->email);
}

void judgeEmailByItsPerson(SyncRow &row)
{
    const auto person = std::ranges::find(row.crm.persons, row.person, &SyncPerson::id);
    if (person == row.crm.persons.end())
        return;
    for (SyncDifference &difference : row.differences) {
        if (difference.field == SyncField::Email)
            difference.newer = newerSide(person->modified, row.books.modified);
    }
}

using PartyIndex = QHash<QString, const SyncParty *>;

PartyIndex indexOf(const QList<SyncParty> &parties)
{
    PartyIndex index;
    for (const SyncParty &party : parties)
        index.insert(party.key(), &party);
    return index;
}

SyncRow tangledRow(const SyncTangle &tangle, const PartyIndex &crm, const PartyIndex &books)
{
    SyncRow row;
    row.state = SyncRow::State::Ambiguous;
    row.reason = tangle.reason;
    for (const QString &key : tangle.crm)
        row.crmMany.append(*crm.value(key));
    for (const QString &key : tangle.books)
        row.booksMany.append(*books.value(key));
    row.key = u"many:"_s + tangle.crm.value(0) + u'|' + tangle.books.value(0);
    return row;
}

void count(SyncCounts &counts, SyncRow::State state)
{
    switch (state) {
    case SyncRow::State::Diverging:
        ++counts.diverging;
        [[fallthrough]];
    case SyncRow::State::Equal:
        ++counts.matched;
        break;
    case SyncRow::State::OnlyCrm:
        ++counts.onlyCrm;
        break;
    case SyncRow::State::OnlyBooks:
        ++counts.onlyBooks;
        break;
    case SyncRow::State::Ambiguous:
        ++counts.ambiguous;
        break;
    case SyncRow::State::BrokenLink:
        ++counts.broken;
        break;
    }
}
} // namespace

QString syncStateKey(SyncRow::State state)
{
    static const QStringList keys{u"equal"_s,      u"diverging"_s, u"only_crm"_s,
                                  u"only_books"_s, u"ambiguous"_s, u"broken_link"_s};
    return keys.at(int(state));
}

QString SyncRow::name() const
{
    if (state == State::Ambiguous)
        return booksMany.isEmpty() ? crmMany.value(0).name() : booksMany.first().name();
    return crm.id.isEmpty() ? books.name() : crm.name();
}

const SyncDifference *SyncRow::difference(SyncField field) const
{
    const auto found = std::ranges::find(differences, field, &SyncDifference::field);
    return found == differences.end() ? nullptr : &*found;
}

namespace synccomparison
{
SyncRow comparePair(const SyncParty &crm, const SyncParty &books)
{
    SyncRow row;
    row.key = crm.key() + u'|' + books.key();
    row.crm = crm;
    row.books = books;
    adoptPerson(row);
    PairComparer(row).run();
    judgeEmailByItsPerson(row);
    return row;
}

SyncComparison compare(const SyncParties &parties, const SyncLinks &ownLinks)
{
    const SyncMatching matching = syncmatching::match(parties, ownLinks);
    const PartyIndex crm = indexOf(parties.crm), books = indexOf(parties.books);
    SyncComparison result;
    result.readAt = parties.readAt;
    result.withoutDetail = parties.withoutDetail;
    result.crmFields = parties.crmFields;
    for (const SyncPair &pair : matching.pairs) {
        SyncRow row = comparePair(*crm.value(pair.crm), *books.value(pair.books));
        row.reason = pair.reason;
        row.confidence = pair.confidence;
        result.rows.append(row);
    }
    for (const SyncTangle &tangle : matching.tangles)
        result.rows.append(tangledRow(tangle, crm, books));
    const auto alone = [&result](SyncRow::State state, const SyncParty &party, bool isCrm) {
        SyncRow row;
        row.state = state;
        row.key = party.key();
        (isCrm ? row.crm : row.books) = party;
        if (isCrm || party.active)
            result.rows.append(row);
    };
    for (const QString &key : matching.onlyCrm)
        alone(SyncRow::State::OnlyCrm, *crm.value(key), true);
    for (const QString &key : matching.onlyBooks)
        alone(SyncRow::State::OnlyBooks, *books.value(key), false);
    for (const SyncPair &pair : matching.broken)
        alone(SyncRow::State::BrokenLink, *books.value(pair.books), false);
    std::ranges::stable_sort(result.rows, [](const SyncRow &a, const SyncRow &b) {
        return std::pair(a.name().toCaseFolded(), a.key) < std::pair(b.name().toCaseFolded(), b.key);
    });
    for (const SyncRow &row : std::as_const(result.rows))
        count(result.counts, row.state);
    return result;
}
} // namespace synccomparison
} // namespace atlas
