// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactshapes.h"

#include "services/sandbox/books/bookstime.h"

#include <QJsonDocument>

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// The keys of one contact, of its persons and addresses, in the state of a new one.
const char *const contactKeys = R"({
"contact_id":"","contact_name":"","company_name":"","contact_tax_information":"","first_name":"","last_name":"",
"designation":"","department":"","website":"","is_bcy_only_contact":true,"is_credit_limit_migration_completed":true,
"language_code":"","language_code_formatted":"","contact_salutation":"","email":"","phone":"","mobile":"",
"photo_url":"","invited_by":"","portal_status":"disabled","is_client_review_asked":false,"has_transaction":false,
"contact_type":"customer","customer_sub_type":"business","contact_relation_type":"","owner_id":"","owner_name":"",
"source":"api","documents":[],"twitter":"","facebook":"","is_crm_customer":false,"is_linked_with_zohocrm":false,
"primary_contact_id":"","zcrm_account_id":"","zcrm_contact_id":"","crm_owner_id":"","payment_terms":0,
"payment_terms_label":"Due on Receipt","payment_terms_id":"","credit_limit_exceeded_amount":0,"currency_id":"",
"lock_details":{"can_lock":false},"locked_actions":[],
"lock_detail":{"can_lock":true,"custom_locks":[],"system_locks":[]},
"currency_code":"","currency_symbol":"","price_precision":2,"exchange_rate":"","can_show_customer_ob":true,
"can_show_vendor_ob":true,"opening_balance_amount":0,"opening_balance_amount_bcy":"",
"outstanding_ob_receivable_amount":0,"outstanding_ob_payable_amount":0,"outstanding_receivable_amount":0,
"outstanding_receivable_amount_bcy":0,"outstanding_payable_amount":0,"outstanding_payable_amount_bcy":0,
"unused_credits_receivable_amount":0,"unused_credits_receivable_amount_bcy":0,"unused_credits_payable_amount":0,
"unused_credits_payable_amount_bcy":0,"unused_retainer_payments":0,"status":"active",
"payment_reminder_enabled":true,"is_sms_enabled":true,"is_consent_agreed":false,"consent_date":"",
"is_client_review_settings_enabled":false,"custom_fields":[],"custom_field_hash":{},"track_1099":false,
"tax_id_type":"","tax_id_value":"","tax_reg_label":"","account_id":"","account_name":"","contact_category":"",
"sales_channel":"direct_sales","ach_supported":false,"portal_receipt_count":0,"opening_balances":[],
"entity_address_id":"","contact_persons":[],"addresses":[],"pricebook_id":"","pricebook_name":"",
"default_templates":{},"associated_with_square":false,"cards":[],"checks":[],"upi_mandates":[],"bank_accounts":[],
"vpa_list":[],"notes":"","created_time":"","created_date":"","created_by_name":"","created_by_id":"",
"last_modified_by_id":"","last_modified_time":"","tags":[],"zohopeople_client_id":"",
"customer_currency_summaries":[],"approvers_list":[],"submitted_date":"","submitted_by":"","submitted_by_name":"",
"submitted_by_email":"","submitted_by_photo_url":"","submitter_id":"","approver_id":"","integration_references":[]})";

const char *const personKeys = R"({
"contact_person_id":"","salutation":"","first_name":"","last_name":"","email":"","phone":"","mobile":"",
"designation":"","department":"","skype":"","is_primary_contact":false,
"communication_preference":{"is_sms_enabled":false,"is_whatsapp_enabled":false},"enable_portal":false})";

const char *const addressKeys = R"({
"address_id":"","attention":"","address":"","street2":"","city":"","state_code":"","state":"","zip":"","country":"",
"county":"","latitude":"","longitude":"","country_code":"","phone":"","fax":""})";

QJsonObject parsedKeys(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject overlaid(QJsonObject keys, const QJsonObject &values)
{
    for (auto it = values.begin(); it != values.end(); ++it)
        keys.insert(it.key(), it.value());
    return keys;
}

/// What the list shows of a contact under the same name.
const QStringList &rowKeys()
{
    static const QStringList keys =
        QStringLiteral(
            "contact_id contact_name company_name website language_code language_code_formatted contact_type "
            "status customer_sub_type source is_linked_with_zohocrm payment_terms payment_terms_id "
            "payment_terms_label currency_id twitter facebook currency_code outstanding_receivable_amount "
            "outstanding_receivable_amount_bcy outstanding_payable_amount outstanding_payable_amount_bcy "
            "unused_credits_receivable_amount unused_credits_receivable_amount_bcy unused_credits_payable_amount "
            "unused_credits_payable_amount_bcy first_name last_name email phone mobile portal_status track_1099 "
            "created_time last_modified_time custom_fields custom_field_hash tags ach_supported")
            .split(u' ');
    return keys;
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}
} // namespace

QString termsLabel(int days)
{
    return days == 0 ? u"Due on Receipt"_s : u"Net %1"_s.arg(days);
}

QJsonObject wholePerson(const QJsonObject &person)
{
    static const QJsonObject keys = parsedKeys(personKeys);
    return overlaid(keys, person);
}

QJsonObject wholeAddress(const QJsonObject &address)
{
    static const QJsonObject keys = parsedKeys(addressKeys);
    return overlaid(keys, address);
}

QJsonObject contactDetail(const QJsonObject &record)
{
    static const QJsonObject keys = parsedKeys(contactKeys);
    QJsonObject contact = overlaid(keys, record);
    for (const QString &address : {u"billing_address"_s, u"shipping_address"_s})
        contact.insert(address, wholeAddress(record.value(address).toObject()));
    QJsonArray persons;
    const QJsonArray stored = record.value(u"contact_persons"_s).toArray();
    for (const auto person : stored)
        persons.append(wholePerson(person.toObject()));
    contact.insert(u"contact_persons"_s, persons);
    contact.insert(u"created_date"_s, formattedDay(contact.value(u"created_time"_s).toString()));
    return contact;
}

QJsonObject contactRow(const Call &, const QJsonObject &record)
{
    static const QJsonObject keys = parsedKeys(contactKeys);
    QJsonObject row{{u"contactperson_custom_fields"_s, QJsonArray{}}, {u"has_attachment"_s, false}};
    for (const QString &key : rowKeys())
        row.insert(key, record.contains(key) ? record.value(key) : keys.value(key));
    const QJsonValue name = row.value(u"contact_name"_s);
    row.insert(u"customer_name"_s, name);
    row.insert(u"vendor_name"_s, name);
    row.insert(u"contact_type_formatted"_s, capitalised(row.value(u"contact_type"_s).toString()));
    row.insert(u"portal_status_formatted"_s, capitalised(row.value(u"portal_status"_s).toString()));
    for (const QString &time : {u"created_time"_s, u"last_modified_time"_s})
        row.insert(time + u"_formatted"_s, formattedDay(row.value(time).toString()));
    return row;
}
} // namespace atlas::sandbox::books::contacts
