// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentshapes.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::selling
{
const QJsonObject &estimateShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"estimate_id":"","estimate_number":"","zcrm_potential_id":"","zcrm_potential_name":"","date":"","created_date":"",
"reference_number":"","status":"","current_sub_status_id":"","current_sub_status":"","customer_id":"",
"customer_name":"","is_transaction_created":false,"is_converted_to_open":false,"is_progressive_quote":false,
"uninvoiced_amount":0,"invoiced_amount":0,"contact_persons":[],"currency_id":"","currency_code":"",
"currency_symbol":"","exchange_rate":1,"expiry_date":"","discount":0,"discount_applied_on_amount":0,
"is_discount_before_tax":true,"discount_type":"entity_level","is_inclusive_tax":false,"tax_rounding":"entity_level",
"estimate_url":"","line_items":[],"shipping_charge":0,"adjustment":0,"bcy_adjustment":0,"adjustment_description":"",
"roundoff_value":0,"transaction_rounding_type":"no_rounding","sub_total":0,"bcy_sub_total":0,
"sub_total_inclusive_of_tax":0,"sub_total_exclusive_of_discount":0,"discount_total":0,"bcy_discount_total":0,
"discount_percent":0,"total":0,"bcy_total":0,"tax_total":0,"bcy_tax_total":0,"price_precision":2,"taxes":[],
"invoice_ids":[],"subscription_ids":[],"billing_address":{"address":"","street2":"","city":"","state":"","zip":"",
"country":"","fax":"","phone":"","attention":""},"shipping_address":{"address":"","street2":"","city":"","state":"",
"zip":"","country":"","fax":"","phone":"","attention":""},"customer_default_billing_address":{"zip":"","country":"",
"address":"","city":"","phone":"","city_code":"","street2":"","state":"","fax":"","state_code":""},"notes":"",
"terms":"","custom_fields":[],"template_id":"712300000000017003","created_time":"","last_modified_time":"",
"created_by_id":"","last_modified_by_id":"","contact_persons_details":[],"salesperson_id":"","salesperson_name":"",
"attachment_name":"","can_send_in_mail":false,"can_send_estimate_sms":true,"payment_options":{"payment_gateways":[]},
"estimate_type":"","salesorders":[],"tags":[],"color_code":"","sub_statuses":[],"documents":[],"contact_category":"",
"exceptions":[],"is_viewed_by_client":false,"client_viewed_time":"","tds_calculation_type":"tds_item_level",
"lock_details":{"can_lock":false},"locked_actions":[],"lock_detail":{"can_lock":true,"custom_locks":[],
"system_locks":[]},"submitter_id":"","submitted_date":"","submitted_by":"","submitted_by_name":"",
"submitted_by_email":"","submitted_by_photo_url":"","approver_id":"","shipping_charge_tax_id":"",
"shipping_charge_tax_name":"","shipping_charge_tax_type":"","shipping_charge_tax_percentage":"",
"shipping_charge_tax_exemption_id":"","shipping_charge_tax_exemption_code":"","shipping_charge_tax":"",
"bcy_shipping_charge_tax":"","shipping_charge_exclusive_of_tax":0,"shipping_charge_inclusive_of_tax":0,
"shipping_charge_tax_formatted":"","shipping_charge_exclusive_of_tax_formatted":"",
"shipping_charge_inclusive_of_tax_formatted":"","shipping_charge_account_id":"","shipping_charge_account_name":"",
"bcy_shipping_charge":0,"shipping_charge_taxes":[],"rounding_mode":"round_half_up",
"bcy_rounding_mode":"round_half_up","tax_override_preference":"no_override","custom_field_hash":{},
"template_name":"Standard Template","template_type":"standard","page_width":"8.27in","page_height":"11.69in",
"orientation":"portrait","contact_persons_associated":[],"allow_partial_payments":false,"subject_content":"",
"approvers_list":[],"cart_id":"","beat_id":"","beat_number":"","journey_plan_id":"","retainerinvoices":[],
"is_emailed":false}
)json");
    return shape;
}

const QJsonObject &estimateRowShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"estimate_id":"","zcrm_potential_id":"","zcrm_potential_name":"","customer_name":"","customer_id":"",
"company_name":"","status":"","color_code":"","current_sub_status_id":"","current_sub_status":"","estimate_number":"",
"reference_number":"","date":"","currency_id":"","currency_code":"","total":0,"created_time":"",
"last_modified_time":"","accepted_date":"","declined_date":"","expiry_date":"","has_attachment":false,"tags":[],
"is_viewed_by_client":false,"client_viewed_time":"","is_emailed":false,"template_type":"standard",
"template_id":"712300000000017003","salesperson_id":"","salesperson_name":""}
)json");
    return shape;
}

const QJsonObject &salesOrderShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"salesorder_id":"","salesorder_number":"","date":"","status":"","shipment_date":"","reference_number":"",
"customer_id":"","customer_name":"","contact_persons_associated":[],"currency_id":"","currency_code":"",
"currency_symbol":"","exchange_rate":1,"discount":0,"is_discount_before_tax":true,"discount_type":"entity_level",
"estimate_id":"","delivery_method":"","is_inclusive_tax":false,"sub_statuses":[],"line_items":[],"shipping_charge":0,
"adjustment":0,"adjustment_description":"","sub_total":0,"tax_total":0,"total":0,"taxes":[],"price_precision":2,
"is_emailed":false,"billing_address_id":"","billing_address":{"street":"","address":"","street2":"","city":"",
"state":"","zip":"","country":"","country_code":"","fax":"","phone":"","attention":""},"shipping_address_id":"",
"shipping_address":{"street":"","address":"","street2":"","city":"","state":"","zip":"","country":"",
"country_code":"","fax":"","phone":"","attention":""},"notes":"","terms":"","custom_fields":[],"salesperson_id":"",
"salesperson_name":"","zcrm_potential_id":"","template_id":"712300000000021001","documents":[],"created_time":"",
"last_modified_time":"","tags":[],"bcy_total":0,"bcy_sub_total":0,"bcy_tax_total":0,"discount_total":0,
"bcy_discount_total":0,"current_sub_status":"","current_sub_status_id":"","custom_field_hash":{},"invoices":[],
"contact_persons":[],"attachment_name":"","can_send_in_mail":false,"created_by_id":"","last_modified_by_id":"",
"zcrm_potential_name":"","template_name":"Standard Template","template_type":"standard"}
)json");
    return shape;
}

const QJsonObject &salesOrderRowShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"salesorder_id":"","zcrm_potential_id":"","zcrm_potential_name":"","customer_name":"","customer_id":"","status":"",
"salesorder_number":"","reference_number":"","date":"","shipment_date":"","shipment_days":0,"currency_id":"",
"currency_code":"","total":0,"sub_total":0,"bcy_total":0,"created_time":"","last_modified_time":"","is_emailed":false,
"has_attachment":false,"custom_fields":[]}
)json");
    return shape;
}
} // namespace atlas::sandbox::books::selling
