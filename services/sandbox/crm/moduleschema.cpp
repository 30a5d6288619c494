// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/moduleschema.h"

#include "services/sandbox/crm/ids.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
DataType dataTypeNamed(const QString &name)
{
    static const QHash<QString, DataType> types{{u"text"_s, DataType::Text},
                                                {u"textarea"_s, DataType::TextArea},
                                                {u"email"_s, DataType::Email},
                                                {u"phone"_s, DataType::Phone},
                                                {u"website"_s, DataType::Website},
                                                {u"integer"_s, DataType::Integer},
                                                {u"bigint"_s, DataType::BigInt},
                                                {u"double"_s, DataType::Double},
                                                {u"currency"_s, DataType::Currency},
                                                {u"boolean"_s, DataType::Boolean},
                                                {u"date"_s, DataType::Date},
                                                {u"datetime"_s, DataType::DateTime},
                                                {u"picklist"_s, DataType::Picklist},
                                                {u"lookup"_s, DataType::Lookup},
                                                {u"ownerlookup"_s, DataType::OwnerLookup}};
    return types.value(name, DataType::Structure);
}

Source sourceNamed(const QString &api)
{
    static const QHash<QString, Source> sources{{u"id"_s, Source::Id},
                                                {u"Owner"_s, Source::Owner},
                                                {u"Created_Time"_s, Source::CreatedTime},
                                                {u"Modified_Time"_s, Source::ModifiedTime},
                                                {u"Last_Activity_Time"_s, Source::ActivityTime},
                                                {u"Created_By"_s, Source::CreatedBy},
                                                {u"Modified_By"_s, Source::ModifiedBy},
                                                {u"Full_Name"_s, Source::FullName},
                                                {u"Converted__s"_s, Source::Converted},
                                                {u"Layout"_s, Source::Layout},
                                                {u"Record_Status__s"_s, Source::RecordStatus},
                                                {u"Locked__s"_s, Source::Locked},
                                                {u"Tag"_s, Source::Tag}};
    return sources.value(api, Source::Stored);
}

// api|type|length|flags|picklist or module|French label[|English label]; flags: m mandatory at API level, r required
// in the layout, o read only, i indexed, u unique, s in single gets only.
Field parseField(const Module &module, const QString &line)
{
    const QStringList parts = line.split(u'|');
    const QString flags = parts.at(3);
    Field field;
    field.api = parts.at(0);
    field.typeName = parts.at(1);
    field.type = dataTypeNamed(field.typeName);
    field.source = sourceNamed(field.api);
    if (module.api == u"Deals" && field.api == u"Expected_Revenue")
        field.source = Source::ExpectedRevenue;
    field.index = int(module.fields.size());
    field.length = parts.at(2).toInt();
    field.id = ids::fields + module.index * 200 + field.index + 1;
    field.mandatory = flags.contains(u'm');
    field.required = field.mandatory || flags.contains(u'r');
    field.readOnly = flags.contains(u'o');
    field.indexed = flags.contains(u'i');
    field.unique = flags.contains(u'u');
    field.singleOnly = flags.contains(u's');
    (field.isReference() ? field.lookup : field.picklist) = parts.at(4);
    field.french = parts.at(5);
    field.english =
        parts.size() > 6 ? parts.at(6) : QString(field.api).replace(u"__s"_s, QString()).replace(u'_', u' ');
    field.section = int(module.sections.size()) - 1;
    return field;
}

// =Api|singular|French singular|French plural|name field|upsert field
Module parseModule(const QString &line, int index)
{
    const QStringList parts = line.mid(1).split(u'|');
    Module module;
    module.api = parts.at(0);
    module.singular = parts.at(1);
    module.singularFrench = parts.at(2);
    module.pluralFrench = parts.at(3);
    module.nameField = parts.at(4);
    module.duplicateField = parts.at(5);
    module.index = index;
    module.id = ids::modules + index * 2 + 171;
    module.layoutId = ids::layouts + index * 10 + 23;
    return module;
}
} // namespace

bool Field::isNumber() const
{
    return type == DataType::Integer || type == DataType::BigInt || type == DataType::Double ||
           type == DataType::Currency;
}

bool Field::isText() const
{
    return type == DataType::Text || type == DataType::TextArea || type == DataType::Email || type == DataType::Phone ||
           type == DataType::Website;
}

const Field *Module::field(const QString &apiName) const
{
    const auto it = byName.constFind(apiName);
    return it == byName.cend() ? nullptr : &fields.at(*it);
}

Schema::Schema()
    : m_picklists(organisationPicklists())
    , m_pipelines(organisationPipelines())
{
    const QStringList lines = (salesModuleTable() + activityModuleTable()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'=')) {
            m_modules.append(parseModule(line, int(m_modules.size())));
            m_byName.insert(m_modules.last().api, m_modules.last().index);
        } else if (line.startsWith(u'#')) {
            const QStringList parts = line.mid(1).split(u'|');
            m_modules.last().sections.append({parts.at(0), parts.at(1)});
        } else {
            Module &module = m_modules.last();
            module.fields.append(parseField(module, line));
            module.byName.insert(module.fields.last().api, module.fields.last().index);
        }
    }
    findParts();
}

void Schema::findParts()
{
    for (Module &module : m_modules) {
        const auto position = [&](const QString &api) { return module.byName.value(api, -1); };
        module.nameIndex = position(module.nameField);
        module.firstNameIndex = position(u"First_Name"_s);
        module.lastNameIndex = position(u"Last_Name"_s);
        module.amountIndex = position(u"Amount"_s);
        module.probabilityIndex = position(u"Probability"_s);
    }
}

const Module *Schema::module(const QString &api) const
{
    const auto it = m_byName.constFind(api);
    return it == m_byName.cend() ? nullptr : &m_modules.at(*it);
}

const Module &Schema::at(const QString &api) const
{
    const Module *found = module(api);
    Q_ASSERT(found);
    return *found;
}

const Picklist &Schema::picklist(const QString &name) const
{
    const auto it = m_picklists.constFind(name);
    Q_ASSERT(it != m_picklists.cend());
    return *it;
}

const Pipeline *Schema::pipeline(const QString &actual) const
{
    const auto it = std::find_if(m_pipelines.cbegin(), m_pipelines.cend(),
                                 [&](const Pipeline &pipeline) { return pipeline.actual == actual; });
    return it == m_pipelines.cend() ? nullptr : &*it;
}

const Option *Schema::stage(const QString &actual) const
{
    return picklist(u"stage"_s).find(actual);
}
} // namespace atlas::sandbox::crm
