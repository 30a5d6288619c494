// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/billshapes.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::buying
{
const QJsonObject &billShape()
{
    static const QJsonObject shape = shapeOf(R"({"bill_id":"","vendor_id":"","vendor_name":"","source":"Api",
"unused_credits_payable_amount":0,"status":"open","current_sub_status_id":"","current_sub_status":"open",
"bill_number":"","date":"","due_date":"","discount_setting":"flat","payment_terms":0,
"payment_terms_label":"Due on Receipt","payment_expected_date":"","reference_number":"","recurring_bill_id":"",
"due_by_days":"","due_in_days":"","currency_id":"","currency_code":"","currency_symbol":"","price_precision":2,
"exchange_rate":1,"custom_fields":[],"custom_field_hash":{},"documents":[],"is_item_level_tax_calc":false,
"is_inclusive_tax":false,"tax_rounding":"entity_level","track_discount_in_account":false,"line_items":[],"adjustment":0,
"adjustment_description":"","discount_amount":0,"discount":0,"discount_applied_on_amount":0,
"is_discount_before_tax":true,"discount_type":"entity_level","sub_total":0,"sub_total_inclusive_of_tax":0,"tax_total":0,
"discount_total":0,"discount_percent":0,"total":0,"payment_made":0,"vendor_credits_applied":0,
"is_line_item_invoiced":false,"purchaseorders":[],"taxes":[],"balance":0,"unprocessed_payment_amount":0,
"billing_address_id":"","billing_address":{"address":"","street2":"","city":"","state":"","zip":"","country":"","fax":"",
"phone":"","attention":""},"payments":[],"vendor_credits":[],"reference_id":"","notes":"","terms":"",
"attachment_name":"","template_id":"","is_approval_required":false,"entity_type":"bill","can_send_in_mail":false,
"account_id":"","account_name":"","tags":[]})");
    return shape;
}

const QJsonObject &billRowShape()
{
    static const QJsonObject shape = shapeOf(R"({"bill_id":"","vendor_id":"","vendor_name":"","status":"open",
"color_code":"","current_sub_status_id":"","current_sub_status":"open","bill_number":"","reference_number":"","date":"",
"due_date":"","due_days":"","currency_id":"","currency_code":"","price_precision":2,"exchange_rate":1,"total":0,
"tds_total":0,"balance":0,"unprocessed_payment_amount":0,"created_time":"","last_modified_time":"",
"created_time_formatted":"","last_modified_time_formatted":"","created_by":"","last_modified_by":"",
"is_opening_balance":"","attachment_name":"","has_attachment":false,"tags":[],"is_uber_bill":false,
"is_tally_bill":false,"entity_type":"bill","client_viewed_time":"","is_viewed_by_client":false,
"is_bill_reconciliation_violated":false,"balance_due":0})");
    return shape;
}

const QJsonObject &vendorPaymentShape()
{
    static const QJsonObject shape = shapeOf(R"({"payment_id":"","vendor_id":"","vendor_name":"","status":"paid",
"payment_mode":"Cash","payment_number":"","payment_number_prefix":"","payment_number_suffix":"","custom_fields":[],
"custom_field_hash":{},"documents":[],"description":"","date":"","reference_number":"","exchange_rate":1,
"is_tds_amount_in_percent":false,"tax_account_id":"","tax_account_name":"","tax_amount_withheld":0,"amount":0,
"bank_charges":0,"bank_charges_account_id":"","bank_charges_account_name":"","balance":0,"currency_id":"",
"currency_code":"","currency_symbol":"","paid_through_account_id":"","paid_through_account_name":"",
"paid_through_account_type":"","offset_account_id":"","offset_account_name":"Accounts Payable","is_ach_payment":false,
"billing_address":{"address":"","street2":"","city":"","state":"","zip":"","country":"","fax":"","phone":"",
"attention":""},"bills":[],"vendorpayment_refunds":[],"imported_transactions":[],"tags":[]})");
    return shape;
}

const QJsonObject &vendorPaymentRowShape()
{
    static const QJsonObject shape = shapeOf(R"({"payment_id":"","vendor_id":"","currency_id":"","status":"paid",
"vendor_name":"","bill_numbers":"","payment_mode":"","payment_number":"","description":"","date":"",
"reference_number":"","exchange_rate":1,"amount":0,"bcy_amount":0,"paid_through_account_id":"",
"paid_through_account_name":"","balance":0,"currency_code":"","bcy_balance":0,"created_time":"",
"last_modified_time":"","is_paid_via_print_check":false,"has_attachment":false,"tags":[],"is_ach_payment":false,
"ach_payment_status":"","ach_gw_transaction_id":"","gw_reference_number":"","check_details":{"check_id":"",
"check_status":"","check_number":"","memo":""}})");
    return shape;
}

const QJsonObject &vendorCreditShape()
{
    static const QJsonObject shape = shapeOf(R"({"vendor_credit_id":"","vendor_credit_number":"","date":"",
"status":"open","current_sub_status_id":"","current_sub_status":"open","reference_number":"","vendor_id":"",
"vendor_name":"","currency_id":"","currency_code":"","currency_symbol":"","exchange_rate":1,"price_precision":2,
"discount_type":"entity_level","is_discount_before_tax":true,"discount":0,"is_inclusive_tax":false,"line_items":[],
"sub_total":0,"tax_total":0,"taxes":[],"adjustment":0,"adjustment_description":"","discount_total":0,"total":0,
"total_credits_used":0,"total_refunded_amount":0,"balance":0,"bills_credited":[],"vendor_credit_refunds":[],
"notes":"","documents":[],"custom_fields":[],"custom_field_hash":{},"attachment_name":"","tags":[]})");
    return shape;
}

const QJsonObject &vendorCreditRowShape()
{
    static const QJsonObject shape = shapeOf(R"({"vendor_credit_id":"","vendor_credit_number":"","status":"open",
"reference_number":"","date":"","total":0,"balance":0,"vendor_id":"","vendor_name":"","currency_id":"",
"currency_code":"","exchange_rate":1,"created_time":"","last_modified_time":"","has_attachment":false})");
    return shape;
}
} // namespace atlas::sandbox::books::buying
