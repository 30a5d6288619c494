// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/handlers.h"
#include "services/sandbox/crm/recordwriter.h"
#include "services/sandbox/crm/requestbody.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const auto elementPath = u"$.data[0]"_s;

/// The records a conversion makes or reuses.
struct Conversion {
    qint64 account = 0, contact = 0, deal = 0;
    Draft accountDraft, contactDraft, dealDraft;
    QJsonObject refusal;
};

QJsonObject named(const Store &store, qint64 id)
{
    return {{u"name"_s, store.nameOfId(id).value_or(QString())}, {u"id"_s, QString::number(id)}};
}

QString leadText(const Table &leads, const Row &lead, const QString &api)
{
    return leads.stored(lead, leads.module().field(api)->index).text;
}

void copy(QJsonObject &to, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        to.insert(key, text);
}

QJsonObject accountOf(const Table &leads, const Row &lead)
{
    const auto text = [&](const QString &api) { return leadText(leads, lead, api); };
    const QString company = text(u"Company"_s);
    QJsonObject account;
    copy(account, u"Account_Name"_s, company.isEmpty() ? text(u"Last_Name"_s) : company);
    copy(account, u"Phone"_s, text(u"Phone"_s));
    copy(account, u"Website"_s, text(u"Website"_s));
    copy(account, u"Industry"_s, text(u"Industry"_s));
    copy(account, u"Billing_Street"_s, text(u"Street"_s));
    copy(account, u"Billing_City"_s, text(u"City"_s));
    copy(account, u"Billing_Code"_s, text(u"Zip_Code"_s));
    copy(account, u"Billing_Country"_s, text(u"Country"_s));
    return account;
}

QJsonObject contactOf(const Table &leads, const Row &lead)
{
    QJsonObject contact;
    for (const auto &api :
         {u"Salutation"_s, u"First_Name"_s, u"Last_Name"_s, u"Email"_s, u"Phone"_s, u"Mobile"_s, u"Lead_Source"_s})
        copy(contact, api, leadText(leads, lead, api));
    copy(contact, u"Title"_s, leadText(leads, lead, u"Designation"_s));
    copy(contact, u"Mailing_City"_s, leadText(leads, lead, u"City"_s));
    return contact;
}

// An id in the request reuses that record; it has to exist.
qint64 reused(Call &call, const QJsonObject &request, const QString &module, QJsonObject &refusal)
{
    if (!request.contains(module))
        return 0;
    const auto id = parseId(request.value(module).toObject().value(u"id"_s).toString());
    if (id && call.store.table(call.schema().at(module)).slotOf(*id))
        return *id;
    refusal = errorObject(u"INVALID_DATA"_s,
                          {{u"api_name"_s, module}, {u"json_path"_s, QString(elementPath + u'.' + module + u".id"_s)}},
                          u"the id given seems to be invalid"_s);
    return 0;
}

Draft draftFor(Call &call, const QString &module, const QJsonObject &json)
{
    const Table &table = call.store.table(call.schema().at(module));
    return validatedDraft({call.store, table, nullptr, elementPath + u'.' + module}, json);
}

// Everything is checked before anything is written.
Conversion plan(Call &call, const Table &leads, const Row &lead, const QJsonObject &request)
{
    Conversion conversion;
    conversion.account = reused(call, request, u"Accounts"_s, conversion.refusal);
    if (conversion.refusal.isEmpty())
        conversion.contact = reused(call, request, u"Contacts"_s, conversion.refusal);
    if (!conversion.refusal.isEmpty())
        return conversion;
    if (!conversion.account)
        conversion.accountDraft = draftFor(call, u"Accounts"_s, accountOf(leads, lead));
    if (!conversion.contact)
        conversion.contactDraft = draftFor(call, u"Contacts"_s, contactOf(leads, lead));
    if (request.value(u"Deals"_s).isObject()) {
        QJsonObject deal = request.value(u"Deals"_s).toObject();
        conversion.dealDraft = draftFor(call, u"Deals"_s, deal);
        if (!deal.contains(u"Closing_Date"_s)) { // optional on insert, mandatory here
            const DraftContext context{call.store, leads, nullptr, elementPath + u".Deals"_s};
            addError(conversion.dealDraft, context, u"Closing_Date"_s, u"MANDATORY_NOT_FOUND"_s,
                     u"required field not found"_s);
        }
    }
    for (const Draft *draft : {&conversion.accountDraft, &conversion.contactDraft, &conversion.dealDraft})
        if (!draft->errors.isEmpty() && conversion.refusal.isEmpty())
            conversion.refusal = errorElement(*draft);
    return conversion;
}

void link(Draft &draft, const Module &module, const QString &api, qint64 id)
{
    if (!draft.sets(api))
        draft.entries.append({module.field(api), Value::reference(id)});
}

// The new records belong to the assignee.
void assign(Call &call, const QJsonObject &request, Conversion &conversion)
{
    if (!request.contains(u"assign_to"_s))
        return;
    const auto id = parseId(request.value(u"assign_to"_s).toObject().value(u"id"_s).toString());
    if (!id || !call.store.userIndex(*id)) {
        conversion.refusal =
            errorObject(u"INVALID_DATA"_s,
                        {{u"api_name"_s, u"assign_to"_s}, {u"json_path"_s, QString(elementPath + u".assign_to.id"_s)}},
                        u"the id given seems to be invalid"_s);
        return;
    }
    link(conversion.accountDraft, call.schema().at(u"Accounts"_s), u"Owner"_s, *id);
    link(conversion.contactDraft, call.schema().at(u"Contacts"_s), u"Owner"_s, *id);
    link(conversion.dealDraft, call.schema().at(u"Deals"_s), u"Owner"_s, *id);
}

void carryOut(Call &call, Conversion &conversion, bool withDeal)
{
    const Module &contacts = call.schema().at(u"Contacts"_s);
    const Module &deals = call.schema().at(u"Deals"_s);
    if (!conversion.account)
        conversion.account = RecordWriter(call, call.schema().at(u"Accounts"_s)).create(conversion.accountDraft);
    if (!conversion.contact) {
        link(conversion.contactDraft, contacts, u"Account_Name"_s, conversion.account);
        conversion.contact = RecordWriter(call, contacts).create(conversion.contactDraft);
    }
    if (withDeal) {
        link(conversion.dealDraft, deals, u"Account_Name"_s, conversion.account);
        link(conversion.dealDraft, deals, u"Contact_Name"_s, conversion.contact);
        conversion.deal = RecordWriter(call, deals).create(conversion.dealDraft);
    }
}

void closeLead(Call &call, Table &leads, quint32 slot, const Conversion &conversion)
{
    const auto set = [&](Row &row, const QString &api, const Value &value) {
        leads.store(row, leads.module().field(api)->index, value);
    };
    leads.change(slot, [&](Row &row) {
        row.converted = row.changed = true;
        row.modified = row.activity = call.now();
        row.modifiedBy = call.userIndex;
        set(row, u"Converted_Date_Time"_s, Value::instant(call.now()));
        set(row, u"Converted_Account"_s, Value::reference(conversion.account));
        set(row, u"Converted_Contact"_s, Value::reference(conversion.contact));
        set(row, u"Converted_Deal"_s, conversion.deal ? Value::reference(conversion.deal) : Value());
        set(row, u"Lead_Conversion_Time"_s, Value::whole((call.now() - row.created) / 86400));
    });
    call.store.note(leads.row(slot).id, {0, call.now(), call.userIndex, u"converted"_s, {}});
}

// The notes follow the person: they move to the contact.
void moveNotes(Call &call, qint64 lead, qint64 contact)
{
    Table &notes = call.store.table(call.schema().at(u"Notes"_s));
    const int parent = notes.module().field(u"Parent_Id"_s)->index;
    const QList<quint32> moving = notes.linked(parent, lead);
    for (const quint32 slot : moving)
        notes.change(slot, [&](Row &row) {
            notes.store(row, parent, Value::reference(contact));
            row.changed = true;
        });
}
} // namespace

Response convertLead(Call &call)
{
    if (!mayUse(call, u"Leads"_s, u"CREATE"_s))
        return scopeMismatch();
    Table &leads = call.store.table(call.schema().at(u"Leads"_s));
    const auto id = parseId(call.request.segments.value(0));
    const auto slot = id ? leads.slotOf(*id) : std::nullopt;
    if (!slot)
        return invalidId(1);
    if (leads.row(*slot).converted)
        return failure(400, u"ID_ALREADY_CONVERTED"_s, {{u"resource_path_index"_s, 1}}, u"id already converted"_s);
    std::optional<Response> refusal;
    const QJsonArray data = requestData(call, 1, refusal);
    if (refusal)
        return *refusal;
    const QJsonObject request = data.first().toObject();
    Conversion conversion = plan(call, leads, leads.row(*slot), request);
    if (conversion.refusal.isEmpty())
        assign(call, request, conversion);
    if (!conversion.refusal.isEmpty())
        return Response::json(400, {{u"data"_s, QJsonArray{conversion.refusal}}});
    const bool withDeal = request.value(u"Deals"_s).isObject();
    carryOut(call, conversion, withDeal);
    closeLead(call, leads, *slot, conversion);
    moveNotes(call, *id, conversion.contact);
    const QJsonObject details{{u"Contacts"_s, named(call.store, conversion.contact)},
                              {u"Accounts"_s, named(call.store, conversion.account)},
                              {u"Deals"_s, withDeal ? QJsonValue(named(call.store, conversion.deal)) : QJsonValue()}};
    return Response::json(
        200, {{u"data"_s, QJsonArray{QJsonObject{{u"code"_s, u"SUCCESS"_s},
                                                 {u"details"_s, details},
                                                 {u"message"_s, u"The record has been converted successfully"_s},
                                                 {u"status"_s, u"success"_s}}}}});
}

Response conversionOptions(Call &call)
{
    if (!mayUse(call, u"Leads"_s, u"READ"_s))
        return scopeMismatch();
    const Table &leads = call.store.table(call.schema().at(u"Leads"_s));
    const auto id = parseId(call.request.segments.value(0));
    const auto slot = id ? leads.slotOf(*id) : std::nullopt;
    if (!slot)
        return invalidId(1);
    const Row &lead = leads.row(*slot);
    if (lead.converted)
        return failure(400, u"ID_ALREADY_CONVERTED"_s, {{u"resource_path_index"_s, 1}}, u"id already converted"_s);
    const auto matches = [&](const QString &module, const QString &api, const QString &text) {
        const Table &table = call.store.table(call.schema().at(module));
        const auto found = text.isEmpty()
                               ? std::nullopt
                               : duplicateOf(call.store, table, *table.module().field(api), Value::string(text), 0);
        return found ? QJsonArray{named(call.store, table.row(*found).id)} : QJsonArray();
    };
    const QJsonArray accounts = matches(u"Accounts"_s, u"Account_Name"_s, leadText(leads, lead, u"Company"_s));
    const QJsonArray contacts = matches(u"Contacts"_s, u"Email"_s, leadText(leads, lead, u"Email"_s));
    if (accounts.isEmpty() && contacts.isEmpty())
        return Response::empty(204);
    return Response::json(
        200, {{u"__conversion_options"_s, QJsonObject{{u"Accounts"_s, accounts},
                                                      {u"Contacts"_s, contacts},
                                                      {u"Deals"_s, QJsonValue()},
                                                      {u"modules_with_multiple_layouts"_s, QJsonArray()}}}});
}
} // namespace atlas::sandbox::crm
