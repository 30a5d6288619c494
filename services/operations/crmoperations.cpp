// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/crmoperations.h"

#include "services/operations/crmhandlers.h"
#include "services/operations/schema.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
using Handler = Task<Result<OperationResult>> (*)(CrmService *, QJsonObject, CancelToken);
using Planner = Task<Result<OperationPlan>> (*)(CrmService *, QJsonObject, CancelToken);

void bindCrm(Operation &operation, CrmService *crm, Handler run, Planner plan)
{
    operation.run = [crm, run](QJsonObject p, CancelToken cancel) { return run(crm, std::move(p), cancel); };
    operation.plan = [crm, plan](QJsonObject p, CancelToken cancel) { return plan(crm, std::move(p), cancel); };
}

QJsonObject moduleSchema()
{
    return schema::textLike(u"^[A-Za-z0-9_]+$"_s, u"API name of the module: Deals, Leads, Contacts, Accounts, ..."_s);
}

QJsonObject idSchema()
{
    return schema::textLike(u"^[0-9]+$"_s, u"id of the record, its digits as text"_s);
}

QJsonObject fieldsSchema()
{
    return schema::textList(u"API names of the fields to read, at most 50; without it the usual ones"_s);
}

QJsonObject pagingInto(QJsonObject properties)
{
    properties.insert("per_page"_L1, schema::wholeNumber(1, 200, 200, u"rows a page"_s));
    properties.insert("page_token"_L1, schema::text(u"meta.page_token of the page before"_s));
    properties.insert("all"_L1, schema::flag(u"follow the pages to the end"_s));
    return properties;
}

QJsonObject recordSchema(const QString &description)
{
    return {{"type"_L1, u"object"_s}, {"description"_L1, description}};
}

QJsonObject rowsSchema()
{
    return {{"type"_L1, u"array"_s},
            {"items"_L1, QJsonObject{{"type"_L1, u"object"_s}}},
            {"description"_L1, u"records with Zoho's field names, ids as text"_s}};
}

Operation searchOperation(CrmService *crm)
{
    Operation operation;
    operation.name = u"crm_search"_s;
    operation.kind = OperationKind::Read;
    operation.summary = u"Finds records of a CRM module by word, e-mail address, phone number or criteria."_s;
    const QJsonObject properties = pagingInto(
        {{"module"_L1, moduleSchema()},
         {"fields"_L1, fieldsSchema()},
         {"word"_L1, schema::text(u"a word of at least two letters, in any field"_s)},
         {"email"_L1, schema::text(u"an e-mail address, in any e-mail field"_s)},
         {"phone"_L1, schema::text(u"a phone number, in any phone field"_s)},
         {"criteria"_L1, schema::text(u"Zoho's criteria, sent as they are: (Stage:equals:Qualification)"_s)}});
    operation.parameters =
        schema::parametersWithOneOf(properties, {u"module"_s}, {u"word"_s, u"email"_s, u"phone"_s, u"criteria"_s});
    operation.result = rowsSchema();
    operation.scopes = {u"ZohoCRM.modules.READ"_s, u"ZohoSearch.securesearch.READ"_s};
    operation.requestCost = u"1 a page of up to 200 records; Zoho ends at 2,000"_s;
    bindCrm(operation, crm, crmhandlers::search, crmhandlers::planSearch);
    return operation;
}

Operation getOperation(CrmService *crm)
{
    Operation operation;
    operation.name = u"crm_get_record"_s;
    operation.kind = OperationKind::Read;
    operation.summary = u"Reads one CRM record."_s;
    operation.parameters = schema::parameters(
        {{"module"_L1, moduleSchema()}, {"id"_L1, idSchema()}, {"fields"_L1, fieldsSchema()}}, {u"module"_s, u"id"_s});
    operation.result = recordSchema(u"the record; every visible field when none was named"_s);
    operation.scopes = {u"ZohoCRM.modules.READ"_s};
    operation.requestCost = u"1"_s;
    bindCrm(operation, crm, crmhandlers::getRecord, crmhandlers::planGet);
    return operation;
}

Operation createOperation(CrmService *crm)
{
    Operation operation;
    operation.name = u"crm_create_record"_s;
    operation.kind = OperationKind::Create;
    operation.summary = u"Creates one CRM record after checking mandatory fields; never creates it twice."_s;
    operation.parameters = schema::parameters(
        {{"module"_L1, moduleSchema()}, {"record"_L1, schema::record(u"API names and values of the new record"_s)}},
        {u"module"_s, u"record"_s});
    operation.result = recordSchema(u"the record as Zoho stored it"_s);
    operation.scopes = {u"ZohoCRM.modules.CREATE"_s};
    operation.needsConfirmation = true;
    operation.requestCost = u"2, and 1 a day for the module's layout"_s;
    bindCrm(operation, crm, crmhandlers::createRecord, crmhandlers::planCreate);
    return operation;
}

Operation updateOperation(CrmService *crm)
{
    Operation operation;
    operation.name = u"crm_update_record"_s;
    operation.kind = OperationKind::Update;
    operation.summary = u"Changes fields of one CRM record: reads it, checks, and writes unless somebody else has."_s;
    operation.parameters =
        schema::parameters({{"module"_L1, moduleSchema()},
                            {"id"_L1, idSchema()},
                            {"record"_L1, schema::record(u"API names and new values of the fields to change"_s)},
                            {"base"_L1, schema::record(u"the fields as last seen; if Zoho holds others, nothing is "
                                                       "written and the error says conflict"_s)}},
                           {u"module"_s, u"id"_s, u"record"_s});
    operation.result = recordSchema(u"the record after the change"_s);
    operation.scopes = {u"ZohoCRM.modules.READ"_s, u"ZohoCRM.modules.UPDATE"_s};
    operation.needsConfirmation = true;
    operation.requestCost = u"2"_s;
    bindCrm(operation, crm, crmhandlers::updateRecord, crmhandlers::planUpdate);
    return operation;
}

Operation listOperation(CrmService *crm)
{
    Operation operation;
    operation.name = u"crm_list_records"_s;
    operation.kind = OperationKind::Read;
    operation.summary = u"Lists the records of a CRM module, newest id first."_s;
    operation.parameters =
        schema::parameters(pagingInto({{"module"_L1, moduleSchema()}, {"fields"_L1, fieldsSchema()}}), {u"module"_s});
    operation.result = rowsSchema();
    operation.scopes = {u"ZohoCRM.modules.READ"_s};
    operation.requestCost = u"1 a page of up to 200 records; Zoho ends at 100,000"_s;
    bindCrm(operation, crm, crmhandlers::list, crmhandlers::planList);
    return operation;
}
} // namespace

QList<Operation> crmOperations(CrmService *crm)
{
    return {searchOperation(crm), getOperation(crm), createOperation(crm), updateOperation(crm), listOperation(crm)};
}
} // namespace atlas
