// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/metadata.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Field *fieldById(const Module &module, const QString &id)
{
    const auto it = std::find_if(module.fields.cbegin(), module.fields.cend(),
                                 [&](const Field &field) { return QString::number(field.id) == id; });
    return it == module.fields.cend() ? nullptr : &*it;
}
} // namespace

Response listModules(Call &call)
{
    const QString wanted = call.request.segments.value(0);
    QJsonArray modules;
    for (const Module &module : call.schema().modules())
        if (wanted.isEmpty() || module.api == wanted)
            modules.append(moduleMetadata(module, call.user()));
    if (modules.isEmpty())
        return failure(400, u"INVALID_MODULE"_s, {{u"resource_path_index"_s, 2}},
                       u"the module name given seems to be invalid"_s);
    return Response::json(200, {{u"modules"_s, modules}});
}

Response listFieldsMetadata(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    const QString wanted = call.request.segments.value(0);
    if (call.has(u"type"_s) && call.param(u"type"_s) != u"all" && call.param(u"type"_s) != u"unused")
        return invalidData({{u"param_name"_s, u"type"_s}}, u"invalid data"_s);
    if (!wanted.isEmpty() && !fieldById(*module, wanted))
        return invalidId(2);
    if (call.param(u"type"_s) == u"unused")
        return Response::empty(204);
    QJsonArray fields;
    for (const Field &field : module->fields)
        if (field.source != Source::Layout && (wanted.isEmpty() || QString::number(field.id) == wanted))
            fields.append(fieldMetadata(field, *module, call.schema(), call.user()));
    return Response::json(200, {{u"fields"_s, fields}});
}

Response pickListValues(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    const Field *field = fieldById(*module, call.request.segments.value(0));
    if (!field || field->picklist.isEmpty())
        return invalidId(2);
    return Response::json(200, {{u"pick_list_values"_s, optionsMetadata(*field, call.schema(), call.user())}});
}

Response listLayouts(Call &call)
{
    std::optional<Response> refusal;
    const Module *module = moduleParam(call, refusal);
    if (!module)
        return *refusal;
    const QString wanted = call.request.segments.value(0);
    if (!wanted.isEmpty() && wanted != QString::number(module->layoutId))
        return invalidId(2);
    if (module->isNotes())
        return Response::empty(204);
    return Response::json(200, {{u"layouts"_s, QJsonArray{layoutMetadata(*module, call.schema(), call.user())}}});
}

Response listPipelines(Call &call)
{
    if (!call.has(u"layout_id"_s))
        return missingParam(u"layout_id"_s);
    if (call.param(u"layout_id"_s) != QString::number(call.schema().at(u"Deals"_s).layoutId))
        return invalidData({{u"param_name"_s, u"layout_id"_s}}, u"the layout id given seems to be invalid"_s);
    const QString wanted = call.request.segments.value(0);
    QJsonArray pipelines;
    for (const Pipeline &pipeline : call.schema().pipelines())
        if (wanted.isEmpty() || QString::number(pipeline.id) == wanted)
            pipelines.append(pipelineMetadata(pipeline, call.schema(), call.user()));
    return pipelines.isEmpty() ? invalidId(2) : Response::json(200, {{u"pipeline"_s, pipelines}});
}
} // namespace atlas::sandbox::crm
