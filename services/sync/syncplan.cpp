// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sync/syncplan.h"

#include "services/sync/syncfields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::syncplan
{
namespace
{
using Values = QMap<SyncField, QString>;

class Planner
{
public:
    Planner(const SyncComparison &comparison, const SyncChoices &choices)
        : m_comparison(comparison)
        , m_choices(choices)
    {
    }
    [[nodiscard]] SyncPlan planned();

private:
    void diverging(const SyncRow &row);
    void toCrm(const SyncRow &row, const QList<SyncFieldChange> &changes);
    void toBooks(const SyncRow &row, QList<SyncFieldChange> changes);
    void createInBooks(const SyncRow &row);
    void createInCrm(const SyncRow &row);
    int createContact(const SyncRow &row, int account);
    void link(const SyncRow &row, const QString &crm, int parent);
    int add(SyncWrite write, const SyncRow &row);
    /// A customer is written over its whole record only.
    [[nodiscard]] bool isMissingDetail(const SyncRow &row);

    const SyncComparison &m_comparison;
    const SyncChoices &m_choices;
    SyncPlan m_plan;
};

/// Who a customer gets as contact person when it has none.
SyncPerson firstPerson(const SyncRow &row)
{
    const auto known = std::ranges::find(row.crm.persons, row.person, &SyncPerson::id);
    SyncPerson person = known != row.crm.persons.end() ? *known : row.crm.persons.value(0);
    if (person.firstName.isEmpty() && person.lastName.isEmpty())
        person.firstName = row.name();
    return person;
}

QList<SyncFieldChange> filledIn(const Values &values)
{
    QList<SyncFieldChange> changes;
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        if (!it.value().trimmed().isEmpty() && it.key() != SyncField::Currency)
            changes.append({it.key(), QString(), it.value()});
    }
    return changes;
}

Values afterValues(const QList<SyncFieldChange> &changes)
{
    Values values;
    for (const SyncFieldChange &change : changes)
        values.insert(change.field, change.after);
    return values;
}

int Planner::add(SyncWrite write, const SyncRow &row)
{
    write.number = int(m_plan.writes.size()) + 1;
    write.row = row.key;
    write.name = row.name();
    m_plan.requests += write.requests();
    m_plan.writes.append(write);
    return write.number;
}

bool Planner::isMissingDetail(const SyncRow &row)
{
    if (row.books.detailed)
        return false;
    m_plan.needDetails.append(row.books.id);
    return true;
}

void Planner::link(const SyncRow &row, const QString &crm, int parent)
{
    SyncWrite write;
    write.verb = SyncWrite::Verb::Link;
    write.module = row.crm.id.isEmpty() ? (row.books.individual ? u"Contacts"_s : u"Accounts"_s) : row.crm.module;
    write.recordId = row.books.id;
    write.parent = parent;
    if (!crm.isEmpty())
        write.changes.insert("crm"_L1, crm);
    add(write, row);
}

void Planner::diverging(const SyncRow &row)
{
    QList<SyncFieldChange> crm, books;
    for (const SyncDifference &difference : row.differences) {
        const std::optional<SyncSide> source = syncchoices::decide(row, difference, m_choices);
        if (!source)
            ++m_plan.undecided;
        else if (*source == SyncSide::Crm)
            books.append({difference.field, difference.books, difference.crm});
        else
            crm.append({difference.field, difference.crm, difference.books});
    }
    if (!books.isEmpty() && isMissingDetail(row))
        return;
    toCrm(row, crm);
    toBooks(row, books);
}

void Planner::toCrm(const SyncRow &row, const QList<SyncFieldChange> &changes)
{
    const auto names = syncfields::crmNames(row.crm.module, m_comparison.crmFields);
    SyncWrite record, person;
    record.module = row.crm.module;
    record.recordId = row.crm.id;
    person.module = u"Contacts"_s;
    person.recordId = row.person;
    for (const SyncFieldChange &change : changes) {
        // The address of an account is that of its contact.
        const bool ofPerson = change.field == SyncField::Email && row.crm.module == "Accounts"_L1;
        SyncWrite &write = ofPerson ? person : record;
        const QString name = ofPerson ? u"Email"_s : names.value(change.field);
        write.fields.append(change);
        write.base.insert(name, ofPerson ? QJsonValue(change.before) : row.crm.raw.value(name));
        write.changes.insert(name, syncfields::crmValue(change.after));
    }
    for (const SyncWrite &write : {record, person}) {
        if (!write.fields.isEmpty())
            add(write, row);
    }
}

void Planner::toBooks(const SyncRow &row, QList<SyncFieldChange> changes)
{
    if (changes.isEmpty())
        return;
    const auto name = std::ranges::find(changes, SyncField::Name, &SyncFieldChange::field);
    const QString company = row.books.values.value(SyncField::Company);
    const bool hasCompany = std::ranges::find(changes, SyncField::Company, &SyncFieldChange::field) != changes.end();
    // The second name follows when it was the same: a row that was made equal must not differ again.
    if (name != changes.end() && !hasCompany && sameSyncValue(SyncField::Company, company, name->before))
        changes.append({SyncField::Company, company, QString(name->after)});
    SyncWrite write;
    write.verb = SyncWrite::Verb::UpdateBooks;
    write.recordId = row.books.id;
    write.fields = changes;
    syncfields::putBooks(row.books.raw, afterValues(changes), firstPerson(row), &write.base, &write.changes);
    add(write, row);
}

void Planner::createInBooks(const SyncRow &row)
{
    Values values = row.crm.values;
    values.insert(SyncField::Company, row.crm.isPerson() ? QString() : row.crm.name());
    const SyncPerson person = firstPerson(row);
    if (!row.crm.isPerson())
        values.insert(SyncField::Email, person.email);
    SyncWrite write;
    write.verb = SyncWrite::Verb::CreateBooks;
    write.module = row.crm.module;
    write.recordId = row.crm.id;
    write.fields = filledIn(values);
    QJsonObject nothing;
    syncfields::putBooks({}, afterValues(write.fields), person, &nothing, &write.changes);
    write.changes.insert("contact_type"_L1, u"customer"_s);
    write.changes.insert("customer_sub_type"_L1, row.crm.isPerson() ? u"individual"_s : u"business"_s);
    const QString currency = values.value(SyncField::Currency);
    if (!currency.isEmpty())
        write.changes.insert("currency_code"_L1, currency);
    add(write, row);
}

int Planner::createContact(const SyncRow &row, int account)
{
    const SyncPerson person = row.books.persons.value(0);
    const QString email = row.books.values.value(SyncField::Email);
    SyncWrite write;
    write.verb = SyncWrite::Verb::CreateCrm;
    write.module = u"Contacts"_s;
    write.parent = account;
    const QString last = !person.lastName.isEmpty() ? person.lastName : person.firstName;
    write.changes.insert("Last_Name"_L1, last.isEmpty() ? row.books.name() : last);
    if (!person.lastName.isEmpty() && !person.firstName.isEmpty())
        write.changes.insert("First_Name"_L1, person.firstName);
    write.fields.append({SyncField::Name, QString(), u"%1 %2"_s.arg(person.firstName, person.lastName).simplified()});
    if (!email.isEmpty()) {
        write.changes.insert("Email"_L1, email);
        write.fields.append({SyncField::Email, QString(), email});
    }
    return add(write, row);
}

void Planner::createInCrm(const SyncRow &row)
{
    if (isMissingDetail(row))
        return;
    if (row.books.individual) {
        link(row, {}, createContact(row, 0));
        return;
    }
    const auto names = syncfields::crmNames(u"Accounts"_s, m_comparison.crmFields);
    SyncWrite write;
    write.verb = SyncWrite::Verb::CreateCrm;
    write.module = u"Accounts"_s;
    for (const SyncFieldChange &change : filledIn(row.books.values)) {
        const QString name = names.value(change.field);
        if (name.isEmpty())
            continue;
        write.fields.append(change);
        write.changes.insert(name, change.after);
    }
    const int account = add(write, row);
    if (!row.books.values.value(SyncField::Email).isEmpty())
        createContact(row, account);
    link(row, {}, account);
}

SyncPlan Planner::planned()
{
    m_plan.rule = syncRuleKey(m_choices.rule);
    for (const SyncRow &row : m_comparison.rows) {
        if (syncchoices::isLinked(row, m_choices))
            link(row, row.crm.key(), 0);
        if (row.state == SyncRow::State::Diverging)
            diverging(row);
        else if (syncchoices::isCreated(row, m_choices))
            row.state == SyncRow::State::OnlyCrm ? createInBooks(row) : createInCrm(row);
    }
    return m_plan;
}
} // namespace

SyncPlan build(const SyncComparison &comparison, const SyncChoices &choices)
{
    return Planner(comparison, choices).planned();
}
} // namespace atlas::syncplan
