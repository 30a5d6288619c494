// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentshapes.h"

#include "services/sandbox/books/purchases/fields.h"

namespace atlas::sandbox::books::selling
{
const QJsonObject &invoiceShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"invoice_id":"","channel_invoice_id":"","account_identifier":"","invoice_number":"","date":"","due_date":"",
"issued_date":"","offline_created_date_with_time":"","customer_id":"","customer_name":"","customer_custom_fields":[],
"customer_custom_field_hash":{},"email":"","currency_id":"","invoice_source":"Api","currency_code":"",
"currency_symbol":"","currency_name_formatted":"","status":"","unprocessed_payment_amount":0,"custom_fields":[],
"custom_field_hash":{},"recurring_invoice_id":"","is_last_child_invoice":false,"payment_terms":0,
"payment_terms_label":"","payment_terms_id":"","invoice_installments":[],"early_payment_discount_percentage":0,
"early_payment_discount_due_days":"","early_payment_discount_amount":0,"payment_reminder_enabled":true,
"payment_made":0,"zcrm_potential_id":"","zcrm_potential_name":"","reference_number":"",
"is_early_payment_discount_applicable":false,"lock_details":{"can_lock":false},"locked_actions":[],
"lock_detail":{"can_lock":true,"custom_locks":[],"system_locks":[]},"is_progress_invoice":false,
"can_show_kit_return":false,"is_kit_partial_return":false,"line_items":[],"total_retention_amount":0,
"retention_items":[],"retention_override_preference":"no_override","exchange_rate":1,"is_autobill_enabled":false,
"inprocess_transaction_present":false,"allow_partial_payments":false,"price_precision":2,"sub_total":0,"tax_total":0,
"total_taxable_amount":0,"discount_total":0,"discount_percent":0,"discount":0,"discount_applied_on_amount":0,
"discount_type":"entity_level","discount_account_id":"","discount_account_name":"","account_id":"","account_name":"",
"adjustment_account_id":"","adjustment_account_name":"","tax_override_preference":"no_override",
"is_discount_before_tax":true,"adjustment":0,"adjustment_description":"","shipping_charge_tax_id":"",
"shipping_charge_tax_name":"","shipping_charge_tax_type":"","shipping_charge_tax_percentage":"",
"shipping_charge_tax_exemption_id":"","shipping_charge_tax_exemption_code":"","shipping_charge_tax":"",
"bcy_shipping_charge_tax":"","shipping_charge_exclusive_of_tax":0,"shipping_charge_inclusive_of_tax":0,
"shipping_charge_tax_formatted":"","shipping_charge_exclusive_of_tax_formatted":"",
"shipping_charge_inclusive_of_tax_formatted":"","shipping_charge_account_id":"","shipping_charge_account_name":"",
"shipping_charge":0,"bcy_shipping_charge":0,"bcy_adjustment":0,"bcy_sub_total":0,"bcy_discount_total":0,
"bcy_tax_total":0,"bcy_total":0,"total":0,"balance":0,"write_off_amount":0,"roundoff_value":0,
"transaction_rounding_type":"no_rounding","rounding_mode":"round_half_up","bcy_rounding_mode":"round_half_up",
"is_inclusive_tax":false,"sub_total_inclusive_of_tax":0,"contact_category":"","tax_rounding":"entity_level",
"taxes":[],"shipping_charge_taxes":[],"exceptions":[],"tds_calculation_type":"tds_item_level",
"can_send_invoice_sms":true,"payment_expected_date":"","payment_discount":0,
"stop_reminder_until_payment_expected_date":false,"last_payment_date":"","ach_supported":false,
"ach_payment_initiated":false,"payment_options":{"payment_gateways":[]},"reader_offline_payment_initiated":false,
"contact_persons":[],"contact_persons_associated":[],"attachment_name":"","documents":[],"computation_type":"basic",
"in_process_payments":[],"deliverychallans":[],"merchant_id":"","merchant_name":"","ecomm_operator_id":"",
"ecomm_operator_name":"","salesorder_id":"","salesorder_number":"","salesorders":[],"shipping_bills":[],
"contact_persons_details":[],"contact":{"customer_balance":0,"credit_limit":0,"unused_customer_credits":0,
"is_credit_limit_migration_completed":true},"salesperson_id":"","salesperson_name":"","is_emailed":false,
"reminders_sent":0,"last_reminder_sent_date":"","next_reminder_date_formatted":"","is_viewed_by_client":false,
"client_viewed_time":"","submitter_id":"","approver_id":"","submitted_date":"","submitted_by":"",
"submitted_by_name":"","submitted_by_email":"","submitted_by_photo_url":"","template_id":"712300000000017001",
"template_name":"Standard Template","template_type":"standard","notes":"","terms":"","billing_address":{"street":"",
"address":"","street2":"","city":"","state":"","zip":"","country":"","country_code":"","fax":"","phone":"",
"attention":""},"shipping_address":{"street":"","address":"","street2":"","city":"","state":"","zip":"","country":"",
"country_code":"","fax":"","phone":"","attention":""},"invoice_url":"","subject_content":"","can_send_in_mail":false,
"created_time":"","last_modified_time":"","created_date":"","created_by_id":"","created_by_name":"",
"last_modified_by_id":"","page_width":"8.27in","page_height":"11.69in","orientation":"portrait","is_backorder":"",
"sales_channel":"direct_sales","color_code":"","current_sub_status_id":"","current_sub_status":"","sub_statuses":[],
"estimate_id":"","is_client_review_settings_enabled":false,"unused_retainer_payments":0,"credits_applied":0,
"tax_amount_withheld":0,"schedule_time":"","customer_default_billing_address":{"zip":"","country":"","address":"",
"city":"","phone":"","city_code":"","street2":"","state":"","fax":"","state_code":""},
"includes_package_tracking_info":false,"approvers_list":[],"qr_code":{"qr_source":"invoice_url","is_qr_enabled":false,
"qr_value":"","qr_description":"Scan the QR code to view the configured information."},"tags":[],
"exchange_invoices":[]}
)json");
    return shape;
}

const QJsonObject &lineShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"line_item_id":"","item_id":"","item_order":0,"name":"","internal_name":"","description":"","discount_account_id":"",
"discount_account_name":"","unit":"","quantity":1,"discount_amount":0,"discount":0,"discounts":[],"bcy_rate":0,
"rate":0,"account_id":"","account_name":"","header_id":"","header_name":"","pricebook_id":"","tax_id":"",
"tax_name":"","tax_type":"tax","tax_percentage":0,"item_total":0,"item_custom_fields":[],"pricing_scheme":"unit",
"tags":[],"documents":[],"image_document_id":"","line_item_taxes":[],"bill_id":"","bill_item_id":"",
"stock_on_hand":"","available_stock":"","committed_stock":"","available_for_sale_stock":"","project_id":"",
"time_entry_ids":[],"expense_id":"","item_type":"sales","expense_receipt_name":"","sales_rate":0,"purchase_rate":"",
"salesorder_item_id":"","cost_amount":0,"markup_percent":0,"item_code":{},"mapped_items":[],"is_modifier_item":false,
"line_item_category":"line_item"}
)json");
    return shape;
}

const QJsonObject &invoiceRowShape()
{
    static const QJsonObject shape = buying::shapeOf(R"json(
{"ach_payment_initiated":false,"invoice_id":"","zcrm_potential_id":"","customer_id":"","zcrm_potential_name":"",
"customer_name":"","company_name":"","status":"","invoice_number":"","reference_number":"","date":"","due_date":"",
"issued_date":"","due_days":"","email":"","project_name":"","billing_address":{"address":"","street2":"","city":"",
"state":"","zipcode":"","country":"","phone":"","fax":"","attention":""},"shipping_address":{"address":"",
"street2":"","city":"","state":"","zipcode":"","country":"","phone":"","fax":"","attention":""},"country":"",
"phone":"","created_by":"","total":0,"balance":0,"payment_expected_date":"","custom_fields":[],"custom_field_hash":{},
"tags":[],"salesperson_name":"","shipping_charge":0,"adjustment":0,"created_time":"","last_modified_time":"",
"updated_time":"","is_viewed_by_client":false,"has_attachment":false,"client_viewed_time":"","is_emailed":false,
"color_code":"","current_sub_status_id":"","current_sub_status":"","currency_id":"","schedule_time":"",
"currency_code":"","currency_symbol":"","template_type":"standard","invoice_source":"Api",
"sales_channel":"direct_sales","transaction_type":"renewal","reminders_sent":0,"last_reminder_sent_date":"",
"last_payment_date":"","template_id":"712300000000017001","documents":"","salesperson_id":"","write_off_amount":0,
"exchange_rate":1,"unprocessed_payment_amount":0}
)json");
    return shape;
}
} // namespace atlas::sandbox::books::selling
