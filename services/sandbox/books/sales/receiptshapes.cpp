// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentshapes.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::selling
{
const QJsonObject &paymentShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"payment_id":"","payment_number":"","sales_channel":"","account_identifier":"","payment_link_id":"","created_by":"",
"created_time":"","updated_time":"","lock_details":{"can_lock":false},"locked_actions":[],"payment_number_prefix":"",
"payment_number_suffix":"","documents":[],"beat_id":"","beat_number":"","journey_plan_id":"","sales_person_id":"",
"sales_person_name":"","customer_id":"","customer_name":"","payment_mode":"","card_type":"","date":"",
"offline_created_date_with_time":"","account_id":"","account_name":"","account_type":"cash",
"customer_advance_account_id":"","customer_advance_account_name":"","currency_id":"","currency_symbol":"",
"currency_code":"","exchange_rate":1,"amount":0,"unused_amount":0,"bank_charges":0,"bank_charges_account_id":"",
"bank_charges_account_name":"","tax_account_id":"","is_client_review_settings_enabled":false,"tax_account_name":"",
"tax_amount_withheld":0,"discount_amount":0,"is_early_payment_discount_applicable":false,"description":"",
"reference_number":"","online_transaction_id":"","payment_gateway":"","settlement_status":"","is_ondc_channel":false,
"invoices":[],"payment_status":"paid","tender_id":"","payment_refunds":[],"deposit_details":[],"last_four_digits":"",
"template_id":"712300000000039005","template_name":"Elite Template","page_width":"8.27in","page_height":"11.69in",
"orientation":"portrait","template_type":"elite","attachment_name":"","can_send_in_mail":true,
"can_send_payment_sms":true,"is_payment_details_required":true,"custom_fields":[],"custom_field_hash":{},
"imported_transactions":[],"price_precision":2,"rounding_mode":"round_half_up","tags":[],"last_modified_time":"",
"created_by_id":"","last_modified_by_id":""}
)json");
    return shape;
}

const QJsonObject &paymentLineShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"invoice_number":"","invoice_payment_id":"","invoice_id":"","invoice_customer_id":"","invoice_customer_name":"",
"amount_applied":0,"tax_amount_withheld":0,"discount_amount":0,"total":0,"balance":0,"date":"","due_date":"",
"price_precision":2,"apply_date":"","allow_partial_payments":"","is_early_payment_discount_applicable":false,
"invoice_installments":[],"installments":[]}
)json");
    return shape;
}

const QJsonObject &paymentRowShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"payment_id":"","payment_number":"","invoice_numbers":"","date":"","payment_mode":"","payment_mode_formatted":"",
"amount":0,"bcy_amount":0,"unused_amount":0,"bcy_unused_amount":0,"account_id":"","account_name":"","description":"",
"reference_number":"","customer_id":"","customer_name":"","created_time":"","last_modified_time":"",
"last_four_digits":"","gateway_transaction_id":"","payment_gateway":"","bcy_refunded_amount":0,"applied_invoices":[],
"has_attachment":false,"tags":[],"documents":"","custom_fields_list":"","tax_account_id":"","tax_account_name":"",
"tax_amount_withheld":0,"payment_type":"Invoice Payment","payment_status":"paid","settlement_status":"",
"sales_channel":""}
)json");
    return shape;
}

const QJsonObject &creditNoteShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"creditnote_id":"","creditnote_number":"","date":"","issued_date":"","customer_id":"","customer_name":"","email":"",
"currency_id":"","currency_code":"","currency_symbol":"","status":"","custom_fields":[],"custom_field_hash":{},
"zcrm_potential_id":"","zcrm_potential_name":"","reference_number":"","lock_details":{"can_lock":false},
"locked_actions":[],"lock_detail":{"can_lock":true,"custom_locks":[],"system_locks":[]},"line_items":[],
"exchange_rate":1,"price_precision":2,"sub_total":0,"tax_total":0,"total_taxable_amount":0,"discount_total":0,
"discount_percent":0,"discount":0,"discount_applied_on_amount":0,"discount_type":"entity_level",
"is_discount_before_tax":true,"adjustment":0,"adjustment_description":"","shipping_charge":0,"bcy_shipping_charge":0,
"bcy_adjustment":0,"bcy_sub_total":0,"bcy_discount_total":0,"bcy_tax_total":0,"bcy_total":0,"total":0,"balance":0,
"roundoff_value":0,"transaction_rounding_type":"no_rounding","rounding_mode":"round_half_up",
"bcy_rounding_mode":"round_half_up","is_inclusive_tax":false,"sub_total_inclusive_of_tax":0,"contact_category":"",
"tax_rounding":"entity_level","taxes":[],"tax_override_preference":"no_override","attachment_name":"","documents":[],
"contact_persons":[],"contact_persons_associated":[],"contact_persons_details":[],"salesperson_id":"",
"salesperson_name":"","is_emailed":false,"is_viewed_by_client":false,"client_viewed_time":"","submitter_id":"",
"approver_id":"","submitted_date":"","submitted_by":"","submitted_by_name":"","submitted_by_email":"",
"submitted_by_photo_url":"","template_id":"712300000000017005","template_name":"Standard Template",
"template_type":"standard","notes":"","terms":"","billing_address":{"street":"","address":"","street2":"","city":"",
"state":"","zip":"","country":"","country_code":"","fax":"","phone":"","attention":""},
"shipping_address":{"street":"","address":"","street2":"","city":"","state":"","zip":"","country":"",
"country_code":"","fax":"","phone":"","attention":""},"subject_content":"","can_send_in_mail":false,"created_time":"",
"last_modified_time":"","created_date":"","created_by_id":"","created_by_name":"","last_modified_by_id":"",
"page_width":"8.27in","page_height":"11.69in","orientation":"portrait","color_code":"","current_sub_status_id":"",
"current_sub_status":"","sub_statuses":[],"approvers_list":[],"tags":[],"invoice_id":"","invoice_number":"",
"invoices_credited":[],"creditnote_refunds":[],"total_credits_used":0,"total_refunded_amount":0}
)json");
    return shape;
}

const QJsonObject &creditNoteRowShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"creditnote_id":"","creditnote_number":"","status":"","reference_number":"","date":"","issued_date":"","total":0,
"balance":0,"customer_id":"","customer_name":"","applied_invoices":"","is_emailed":false,"has_attachment":false,
"salesperson_name":"Others","salesperson_id":"-1","is_viewed_by_client":false,"client_viewed_time":"","color_code":"",
"current_sub_status_id":"","current_sub_status":"","currency_id":"","currency_code":"","created_time":"",
"last_modified_time":"","exchange_rate":1,"template_id":"712300000000017005","template_type":"standard",
"rounding_mode":"round_half_up","price_precision":2,"tags":[]}
)json");
    return shape;
}
} // namespace atlas::sandbox::books::selling
