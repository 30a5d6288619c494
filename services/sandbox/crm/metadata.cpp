// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/metadata.h"

#include "services/sandbox/crm/ids.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QJsonValue nothing = QJsonValue::Null;

QJsonObject administrator()
{
    return {{u"name"_s, u"Administrator"_s}, {u"id"_s, QString::number(ids::profiles + 11)}};
}

QJsonObject forecastCategory(const QString &type)
{
    const int index = type == u"Open" ? 0 : type == u"Closed Won" ? 1 : 2;
    const QStringList names{u"Pipeline"_s, u"Closed"_s, u"Omitted"_s};
    return {{u"name"_s, names.at(index)}, {u"id"_s, QString::number(ids::forecasts + 1 + index * 2)}};
}

QString jsonType(const Field &field)
{
    if (field.isReference())
        return u"jsonobject"_s;
    if (field.type == DataType::Structure)
        return field.api == u"Tag" || field.api == u"Participants" ? u"jsonarray"_s : u"jsonobject"_s;
    if (field.type == DataType::Boolean)
        return u"boolean"_s;
    if (field.type == DataType::Integer)
        return u"integer"_s;
    return field.type == DataType::Currency || field.type == DataType::Double ? u"double"_s : u"string"_s;
}

QJsonObject optionObject(const Option &option, int sequence, bool french)
{
    QJsonObject object{{u"colour_code"_s, option.colour.isEmpty() ? nothing : QJsonValue(option.colour)},
                       {u"display_value"_s, option.display(french)},
                       {u"sequence_number"_s, sequence},
                       {u"reference_value"_s, option.english},
                       {u"actual_value"_s, option.actual},
                       {u"id"_s, QString::number(option.id)},
                       {u"type"_s, option.used ? u"used"_s : u"unused"_s}};
    if (option.probability >= 0) {
        object.insert(u"probability"_s, option.probability);
        object.insert(u"forecast_type"_s, option.forecastType);
        object.insert(u"forecast_category"_s, forecastCategory(option.forecastType));
        object.insert(u"deal_category"_s, option.forecastType);
    }
    return object;
}

QJsonArray stagesOf(const Pipeline &pipeline, const Schema &schema, bool french)
{
    QJsonArray stages;
    for (const QString &name : pipeline.stages) {
        const Option &option = *schema.stage(name);
        stages.append(QJsonObject{{u"display_value"_s, option.display(french)},
                                  {u"sequence_number"_s, stages.size() + 1},
                                  {u"forecast_category"_s, forecastCategory(option.forecastType)},
                                  {u"actual_value"_s, option.actual},
                                  {u"id"_s, QString::number(option.id)},
                                  {u"forecast_type"_s, option.forecastType},
                                  {u"colour_code"_s, option.colour}});
    }
    return stages;
}

QJsonObject lookupObject(const Field &field, const Schema &schema)
{
    const Module *target = field.type == DataType::Lookup ? schema.module(field.lookup) : nullptr;
    if (!target)
        return {};
    return {{u"display_label"_s, target->api},
            {u"api_name"_s, field.api},
            {u"module"_s, QJsonObject{{u"api_name"_s, target->api}, {u"id"_s, QString::number(target->id)}}},
            {u"id"_s, QString::number(field.id)}};
}
void addFieldAbilities(QJsonObject &object, const Field &field)
{
    const bool writable = !field.readOnly;
    QJsonObject profile = administrator();
    profile.insert(u"permission_type"_s, writable ? u"read_write"_s : u"read_only"_s);
    object.insert(u"read_only"_s, field.readOnly);
    object.insert(u"field_read_only"_s, field.readOnly);
    object.insert(u"custom_field"_s, false);
    object.insert(u"visible"_s, true);
    object.insert(u"type"_s, u"used"_s);
    object.insert(u"created_source"_s, u"default"_s);
    object.insert(u"operation_type"_s, QJsonObject{{u"web_update"_s, writable},
                                                   {u"api_create"_s, writable},
                                                   {u"web_create"_s, writable},
                                                   {u"api_update"_s, writable}});
    object.insert(u"view_type"_s, QJsonObject{{u"view"_s, true},
                                              {u"edit"_s, writable},
                                              {u"quick_create"_s, field.mandatory},
                                              {u"create"_s, writable}});
    object.insert(u"filterable"_s, true);
    object.insert(u"searchable"_s, field.isText());
    object.insert(u"sortable"_s, field.type != DataType::Structure);
    object.insert(u"mass_update"_s, writable);
    object.insert(u"profiles"_s, QJsonArray{profile});
    for (const auto &key : {u"external"_s, u"tooltip"_s, u"history_tracking"_s})
        object.insert(key, nothing);
    for (const auto &key : {u"multi_module_lookup"_s, u"auto_number"_s, u"multiselectlookup"_s})
        object.insert(key, QJsonObject());
}

QJsonArray sectionsMetadata(const Module &module, const Schema &schema, const User &user)
{
    QJsonArray sections;
    for (int number = 0; number < module.sections.size(); ++number) {
        const Section &section = module.sections.at(number);
        QJsonArray fields;
        for (const Field &field : module.fields) {
            if (field.section != number || field.source == Source::Layout)
                continue;
            QJsonObject object = fieldMetadata(field, module, schema, user);
            object.insert(u"required"_s, field.required);
            object.insert(u"sequence_number"_s, fields.size() + 1);
            object.insert(u"section_id"_s, number + 1);
            object.insert(u"validation_rule"_s, nothing);
            object.insert(u"default_value"_s, nothing);
            fields.append(object);
        }
        sections.append(QJsonObject{{u"api_name"_s, section.english},
                                    {u"name"_s, section.english},
                                    {u"display_label"_s, user.french() ? section.french : section.english},
                                    {u"sequence_number"_s, number + 1},
                                    {u"column_count"_s, 2},
                                    {u"type"_s, u"used"_s},
                                    {u"mode"_s, u"default_create"_s},
                                    {u"generated_type"_s, u"default"_s},
                                    {u"tab_traversal"_s, u"left_to_right"_s},
                                    {u"isSubformSection"_s, false},
                                    {u"properties"_s, nothing},
                                    {u"id"_s, QString::number(ids::sections + module.index * 10 + number)},
                                    {u"fields"_s, fields}});
    }
    return sections;
}
} // namespace

QJsonArray optionsMetadata(const Field &field, const Schema &schema, const User &user)
{
    QJsonArray options;
    if (field.picklist.isEmpty())
        return options;
    for (const Option &option : schema.picklist(field.picklist).options) {
        QJsonObject object = optionObject(option, int(options.size()) + 1, user.french());
        if (const Pipeline *pipeline = field.api == u"Pipeline" ? schema.pipeline(option.actual) : nullptr) {
            const Field *stage = schema.at(u"Deals"_s).field(u"Stage"_s);
            object.insert(u"maps"_s,
                          QJsonArray{QJsonObject{{u"api_name"_s, u"Stage"_s},
                                                 {u"id"_s, QString::number(stage->id)},
                                                 {u"pick_list_values"_s, stagesOf(*pipeline, schema, user.french())}}});
        }
        options.append(object);
    }
    return options;
}

QJsonObject fieldMetadata(const Field &field, const Module &module, const Schema &schema, const User &user)
{
    const bool currency = field.type == DataType::Currency;
    QJsonObject object{
        {u"api_name"_s, field.api},
        {u"field_label"_s, field.english},
        {u"display_label"_s, user.french() ? field.french : field.english},
        {u"data_type"_s, field.typeName == u"structure" ? u"text"_s : field.typeName},
        {u"json_type"_s, jsonType(field)},
        {u"id"_s, QString::number(field.id)},
        {u"length"_s, field.length},
        {u"decimal_place"_s, currency || field.type == DataType::Double ? QJsonValue(2) : nothing},
        {u"system_mandatory"_s, field.mandatory},
        {u"pick_list_values"_s, optionsMetadata(field, schema, user)},
        {u"pick_list_values_sorted_lexically"_s, false},
        {u"enable_colour_code"_s, field.api == u"Stage"},
        {u"lookup"_s, lookupObject(field, schema)},
        {u"currency"_s,
         currency ? QJsonObject{{u"rounding_option"_s, u"normal"_s}, {u"precision"_s, 2}} : QJsonObject()},
        {u"formula"_s,
         field.source == Source::ExpectedRevenue ? QJsonObject{{u"return_type"_s, u"currency"_s}} : QJsonObject()},
        {u"unique"_s, field.unique ? QJsonObject{{u"casesensitive"_s, u"false"_s}} : QJsonObject()},
        {u"display_field"_s, field.api == module.nameField},
        {u"layout_associations"_s, QJsonArray{QJsonObject{{u"api_name"_s, u"Standard__s"_s},
                                                          {u"name"_s, u"Standard"_s},
                                                          {u"id"_s, QString::number(module.layoutId)}}}}};
    addFieldAbilities(object, field);
    return object;
}

QJsonObject moduleMetadata(const Module &module, const User &user)
{
    const QString plural = module.singular + u's';
    const bool french = user.french();
    return {{u"api_name"_s, module.api},
            {u"module_name"_s, module.api},
            {u"id"_s, QString::number(module.id)},
            {u"singular_label"_s, french ? module.singularFrench : module.singular},
            {u"plural_label"_s, french ? module.pluralFrench : plural},
            {u"actual_singular_label"_s, module.singular},
            {u"actual_plural_label"_s, plural},
            {u"generated_type"_s, u"default"_s},
            {u"status"_s, u"visible"_s},
            {u"api_supported"_s, true},
            {u"creatable"_s, true},
            {u"editable"_s, true},
            {u"deletable"_s, true},
            {u"viewable"_s, true},
            {u"convertable"_s, module.api == u"Leads"},
            {u"show_as_tab"_s, !module.isNotes()},
            {u"visibility"_s, 1},
            {u"sequence_number"_s, module.index + 1},
            {u"quick_create"_s, !module.isNotes()},
            {u"recycle_bin_on_delete"_s, true},
            {u"access_type"_s, u"org_based"_s},
            {u"profiles"_s, QJsonArray{administrator()}},
            {u"profile_count"_s, 2},
            {u"has_more_profiles"_s, false},
            {u"business_card_field_limit"_s, 5},
            {u"parent_module"_s, QJsonObject()},
            {u"arguments"_s, QJsonArray()},
            {u"web_link"_s, nothing},
            {u"description"_s, nothing},
            {u"private_profile"_s, nothing},
            {u"modified_time"_s, nothing},
            {u"modified_by"_s, nothing}};
}

QJsonObject layoutMetadata(const Module &module, const Schema &schema, const User &user)
{
    return {{u"id"_s, QString::number(module.layoutId)},
            {u"api_name"_s, u"Standard__s"_s},
            {u"name"_s, u"Standard"_s},
            {u"display_label"_s, u"Standard"_s},
            {u"status"_s, u"active"_s},
            {u"visible"_s, true},
            {u"source"_s, u"crm"_s},
            {u"generated_type"_s, u"system"_s},
            {u"profiles"_s, QJsonArray{administrator()}},
            {u"has_more_profiles"_s, false},
            {u"show_business_card"_s, true},
            {u"convert_mapping"_s, nothing},
            {u"created_time"_s, nothing},
            {u"created_by"_s, nothing},
            {u"modified_time"_s, nothing},
            {u"modified_by"_s, nothing},
            {u"actions_allowed"_s, QJsonObject{{u"edit"_s, true},
                                               {u"rename"_s, true},
                                               {u"clone"_s, true},
                                               {u"downgrade"_s, false},
                                               {u"delete"_s, false},
                                               {u"deactivate"_s, false},
                                               {u"set_layout_permissions"_s, true}}},
            {u"sections"_s, sectionsMetadata(module, schema, user)}};
}

QJsonObject pipelineMetadata(const Pipeline &pipeline, const Schema &schema, const User &user)
{
    // No probability here: it is joined by id from the options of Stage.
    return {{u"display_value"_s, pipeline.actual},
            {u"actual_value"_s, pipeline.actual},
            {u"default"_s, pipeline.isDefault},
            {u"id"_s, QString::number(pipeline.id)},
            {u"child_available"_s, true},
            {u"parent"_s, nothing},
            {u"maps"_s, stagesOf(pipeline, schema, user.french())}};
}
} // namespace atlas::sandbox::crm
