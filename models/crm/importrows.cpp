// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importcheck.h"
#include "models/crm/importfields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// From cells to values, and from values to what is done with them.
namespace atlas::importcheck
{
namespace
{
struct ReadCell {
    QJsonValue value;
    ImportFault fault = ImportFault::None;
};

ReadCell faultyCell(ImportFault fault)
{
    return {{}, fault};
}

ReadCell choiceCell(const FieldMeta &field, const QString &text)
{
    const QString wanted = importfields::folded(text);
    for (const PicklistValue &value : field.picklist)
        if (importfields::folded(value.actual) == wanted || importfields::folded(value.display) == wanted)
            return {value.actual, ImportFault::None};
    return field.picklist.isEmpty() ? ReadCell{text, ImportFault::None} : faultyCell(ImportFault::Choice);
}

ReadCell booleanCell(const QString &text)
{
    static const QStringList yes{u"true"_s, u"yes"_s, u"y"_s, u"1"_s, u"x"_s, u"oui"_s, u"o"_s, u"vrai"_s};
    static const QStringList no{u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"non"_s, u"faux"_s};
    const QString word = text.toLower();
    if (yes.contains(word) || no.contains(word))
        return {yes.contains(word), ImportFault::None};
    return faultyCell(ImportFault::Boolean);
}

ReadCell numberCell(const FieldMeta &field, const ImportRules &rules, const QString &text)
{
    const QString plain = number(text, rules.decimal);
    const bool whole = field.dataType == "integer"_L1 || field.dataType == "bigint"_L1;
    if (plain.isEmpty() || (whole && plain.contains(u'.')))
        return faultyCell(ImportFault::Number);
    // Zoho's limits: nine digits for a number, eighteen for a long integer (sent as text), sixteen before the point.
    const qsizetype digits = plain.section(u'.', 0, 0).remove(u'-').size();
    if (digits > (field.dataType == "integer"_L1 ? 9 : field.dataType == "bigint"_L1 ? 18 : 16))
        return faultyCell(ImportFault::TooLong);
    if (field.dataType == "bigint"_L1)
        return {plain, ImportFault::None};
    return {plain.toDouble(), ImportFault::None};
}

ReadCell lookupCell(const FieldMeta &field, const ImportRules &rules, const QString &text)
{
    const QHash<QString, QString> names = rules.known.value(field.lookupModule);
    const auto found = names.constFind(importfields::folded(text));
    if (found == names.constEnd())
        return faultyCell(ImportFault::UnknownRecord);
    if (found->isEmpty())
        return faultyCell(ImportFault::SeveralRecords);
    return {QJsonObject{{"id"_L1, *found}, {"name"_L1, text}}, ImportFault::None};
}

ReadCell textCell(const FieldMeta &field, const QString &text)
{
    if (field.dataType == "email"_L1 && !isAddress(text))
        return faultyCell(ImportFault::Email);
    const int longest = field.length > 0 ? field.length : field.dataType == "phone"_L1 ? 30 : 0;
    if (longest > 0 && text.size() > longest)
        return faultyCell(ImportFault::TooLong);
    return {text, ImportFault::None};
}

ReadCell readCell(const FieldMeta &field, const ImportRules &rules, const QString &text)
{
    static const QStringList numbers{u"integer"_s, u"bigint"_s, u"currency"_s, u"double"_s, u"decimal"_s, u"percent"_s};
    if (field.dataType == "picklist"_L1)
        return choiceCell(field, text);
    if (field.dataType == "boolean"_L1)
        return booleanCell(text);
    if (field.dataType == "lookup"_L1)
        return lookupCell(field, rules, text);
    if (numbers.contains(field.dataType))
        return numberCell(field, rules, text);
    if (field.dataType != "date"_L1)
        return textCell(field, text);
    const QDate day = date(text, rules.dayOrder);
    return day.isValid() ? ReadCell{day.toString(Qt::ISODate), ImportFault::None} : faultyCell(ImportFault::Date);
}

QString textOf(const QJsonObject &record, QLatin1StringView field)
{
    const QJsonValue value = record.value(field);
    return value.isObject() ? value.toObject().value("id"_L1).toString() : value.toString();
}

/// What makes two records the same: the field they share and its folded value; empty: nothing does.
struct SameKey {
    QString field, value;
};

SameKey keyByMail(const QString &email)
{
    return {u"Email"_s, email.trimmed().toLower()};
}

SameKey keyByNames(const QString &first, const QString &last, const QString &company)
{
    const QString name = importfields::folded(first + last);
    const QString place = importfields::folded(company);
    // A name alone is no person: there are many Martins.
    return {u"Last_Name"_s, place.isEmpty() || name.isEmpty() ? QString() : name + u'|' + place};
}

SameKey keyOf(const QString &module, const QJsonObject &record)
{
    if (module == "Accounts"_L1)
        return {u"Account_Name"_s, importfields::folded(textOf(record, "Account_Name"_L1))};
    if (module == "Campaigns"_L1)
        return {u"Campaign_Name"_s, importfields::folded(textOf(record, "Campaign_Name"_L1))};
    const SameKey mail = keyByMail(textOf(record, "Email"_L1));
    if (!mail.value.isEmpty())
        return mail;
    const auto company = module == "Contacts"_L1 ? "Account_Name"_L1 : "Company"_L1;
    return keyByNames(textOf(record, "First_Name"_L1), textOf(record, "Last_Name"_L1), textOf(record, company));
}

/// The records the CRM has, by what makes them the same. Of several the lowest id, so that it is the same every time.
class ImportMatches
{
public:
    ImportMatches(const QString &module, const DirectorySnapshot &directory)
    {
        if (module == "Accounts"_L1)
            for (const CrmAccount &account : directory.accounts)
                add({u"Account_Name"_s, importfields::folded(account.name)}, account.id);
        else if (module == "Campaigns"_L1)
            for (const Campaign &campaign : directory.campaigns)
                add({u"Campaign_Name"_s, importfields::folded(campaign.name)}, campaign.id);
        else if (module == "Contacts"_L1)
            addContacts(directory);
        else
            addLeads(directory);
    }
    [[nodiscard]] QString idOf(const SameKey &key) const { return m_ids.value(key.field + u'=' + key.value); }

private:
    void addContacts(const DirectorySnapshot &directory)
    {
        for (const Contact &contact : directory.contacts) {
            add(keyByMail(contact.email), contact.id);
            add(keyByNames(contact.firstName, contact.lastName, contact.account.id), contact.id);
        }
    }
    void addLeads(const DirectorySnapshot &directory)
    {
        for (const Lead &lead : directory.leads) {
            if (lead.converted)
                continue; // cannot be written to any more
            add(keyByMail(lead.email), lead.id);
            add(keyByNames(lead.firstName, lead.lastName, lead.company), lead.id);
        }
    }
    void add(const SameKey &key, const QString &id)
    {
        if (key.value.isEmpty())
            return;
        QString &known = m_ids[key.field + u'=' + key.value];
        if (known.isEmpty() || id < known)
            known = id;
    }
    QHash<QString, QString> m_ids;
};

ImportStep stepFor(const ImportRow &row, const SameKey &key, const QString &existing, ImportPolicy policy)
{
    ImportStep step;
    if (!row.faults.isEmpty())
        step.act = ImportStep::Act::Refuse;
    if (!existing.isEmpty()) {
        step.existingId = existing;
        step.matchedBy = key.field;
    }
    if (step.act == ImportStep::Act::Refuse || policy == ImportPolicy::CreateAnyway)
        return step;
    if (policy == ImportPolicy::Skip)
        step.act = existing.isEmpty() ? ImportStep::Act::Insert : ImportStep::Act::Skip;
    else if (key.field == "Last_Name"_L1 || key.value.isEmpty()) // Zoho compares no two fields together
        step.act = existing.isEmpty() ? ImportStep::Act::Insert : ImportStep::Act::Update;
    else
        step.act = existing.isEmpty() ? ImportStep::Act::Upsert : ImportStep::Act::Update;
    return step;
}

void countStep(ImportPlan &plan, const ImportStep &step)
{
    plan.refused += step.act == ImportStep::Act::Refuse ? 1 : 0;
    plan.skipped += step.act == ImportStep::Act::Skip ? 1 : 0;
    plan.updates += step.act == ImportStep::Act::Update ? 1 : 0;
    plan.inserts += step.act == ImportStep::Act::Insert || step.act == ImportStep::Act::Upsert ? 1 : 0;
}
} // namespace

ImportRow row(const ImportRules &rules, const QStringList &cells)
{
    ImportRow result;
    for (int column = 0; column < rules.mapping.size(); ++column) {
        const FieldMeta *field = rules.layout.field(rules.mapping.at(column));
        const QString text = cells.value(column).trimmed();
        if (!field || text.isEmpty())
            continue;
        const ReadCell cell = readCell(*field, rules, text);
        if (cell.fault == ImportFault::None)
            result.record.insert(field->apiName, cell.value);
        else
            result.faults.append({column, field->apiName, cell.fault});
    }
    for (const FieldMeta &field : rules.layout.fields) {
        const bool blank = !result.record.contains(field.apiName) &&
                           std::ranges::none_of(result.faults, [&field](const ImportCellFault &fault) {
                               return fault.field == field.apiName;
                           });
        if (blank && !field.readOnly && importfields::isMandatory(rules.module, field))
            result.faults.append({int(rules.mapping.indexOf(field.apiName)), field.apiName, ImportFault::Mandatory});
    }
    return result;
}

ImportPlan plan(const ImportRules &rules, const ImportTable &table, ImportPolicy policy,
                const DirectorySnapshot &directory)
{
    const ImportMatches matches(rules.module, directory);
    QHash<QString, int> seen;
    ImportPlan plan;
    for (const QStringList &cells : table.rows) {
        ImportRow read = row(rules, cells);
        const SameKey key = keyOf(rules.module, read.record);
        const QString place = key.field + u'=' + key.value;
        if (!key.value.isEmpty() && policy != ImportPolicy::CreateAnyway && seen.contains(place))
            read.faults.append({int(rules.mapping.indexOf(key.field)), key.field, ImportFault::TwiceInFile});
        seen.insert(place, int(plan.rows.size()));
        const ImportStep step = stepFor(read, key, key.value.isEmpty() ? QString() : matches.idOf(key), policy);
        countStep(plan, step);
        plan.rows.append(read);
        plan.steps.append(step);
    }
    return plan;
}
} // namespace atlas::importcheck
