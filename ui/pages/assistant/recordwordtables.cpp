// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/assistantwordtables.h"

#include <algorithm>
#include <array>
#include <QtGlobal>

// What Zoho's records and their fields are called; the names are those of its interfaces, see docs/zoho.md.
namespace atlas::assistantwordtables
{
namespace
{
struct RecordWord {
    const char *name, *words;
};

constexpr auto recordFields = std::to_array<RecordWord>({
    // The CRM's.
    {"First_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "First name")},
    {"Last_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Last name")},
    {"Full_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Name")},
    {"Salutation", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Salutation")},
    {"Title", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Position")},
    {"Department", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Department")},
    {"Email", QT_TRANSLATE_NOOP("atlas::AssistantWords", "E-mail")},
    {"Secondary_Email", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Second e-mail")},
    {"Email_Opt_Out", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Wants no e-mails")},
    {"Phone", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Phone")},
    {"Other_Phone", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Other phone")},
    {"Home_Phone", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Home phone")},
    {"Mobile", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Mobile phone")},
    {"Fax", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Fax")},
    {"Website", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Website")},
    {"Company", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Company")},
    {"Account_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Account")},
    {"Account_Number", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Account number")},
    {"Account_Type", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Account type")},
    {"Account_Site", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Account site")},
    {"Parent_Account", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Parent account")},
    {"Contact_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Contact")},
    {"Reporting_To", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Reports to")},
    {"Industry", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Industry")},
    {"Annual_Revenue", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Annual revenue")},
    {"No_of_Employees", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Employees")},
    {"Employees", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Employees")},
    {"Ownership", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Ownership")},
    {"Rating", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Rating")},
    {"Deal_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deal")},
    {"Stage", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Stage")},
    {"Pipeline", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Pipeline")},
    {"Amount", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Amount")},
    {"Closing_Date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Closing date")},
    {"Probability", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Probability (%)")},
    {"Expected_Revenue", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Expected revenue")},
    {"Next_Step", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Next step")},
    {"Type", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Type")},
    {"Lead_Source", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Lead source")},
    {"Lead_Status", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Lead status")},
    {"Campaign_Source", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Campaign")},
    {"Reason_For_Loss__s", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Reason for loss")},
    {"Currency", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Currency")},
    {"Exchange_Rate", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Exchange rate")},
    {"Owner", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Owner")},
    {"Description", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Description")},
    {"Tag", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Tags")},
    {"Layout", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Layout")},
    {"Subject", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Subject")},
    {"Due_Date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Due")},
    {"Status", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Status")},
    {"Priority", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Priority")},
    {"What_Id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "About")},
    {"Who_Id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Person")},
    {"Remind_At", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Reminder")},
    {"Event_Title", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Title")},
    {"Start_DateTime", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Start")},
    {"End_DateTime", QT_TRANSLATE_NOOP("atlas::AssistantWords", "End")},
    {"All_day", QT_TRANSLATE_NOOP("atlas::AssistantWords", "All day")},
    {"Venue", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Place")},
    {"Participants", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Guests")},
    {"Call_Type", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Call type")},
    {"Call_Start_Time", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Start")},
    {"Call_Duration", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Duration")},
    {"Call_Purpose", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Purpose")},
    {"Call_Result", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Result")},
    {"Campaign_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Campaign")},
    {"Start_Date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Start")},
    {"End_Date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "End")},
    {"Budgeted_Cost", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Budget")},
    {"Actual_Cost", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Actual cost")},
    {"Note_Title", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Title")},
    {"Note_Content", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Text")},
    {"Billing_Street", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing street")},
    {"Billing_Code", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing postcode")},
    {"Billing_City", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing city")},
    {"Billing_State", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing region")},
    {"Billing_Country", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing country")},
    {"Shipping_Street", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery street")},
    {"Shipping_Code", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery postcode")},
    {"Shipping_City", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery city")},
    {"Shipping_State", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery region")},
    {"Shipping_Country", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery country")},
    {"Mailing_Street", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Street")},
    {"Mailing_Zip", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Postcode")},
    {"Mailing_City", QT_TRANSLATE_NOOP("atlas::AssistantWords", "City")},
    {"Mailing_State", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Region")},
    {"Mailing_Country", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Country")},
    {"Street", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Street")},
    {"Zip_Code", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Postcode")},
    {"City", QT_TRANSLATE_NOOP("atlas::AssistantWords", "City")},
    {"State", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Region")},
    {"Country", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Country")},
    {"Product_Name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Product")},
    {"Unit_Price", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Unit price")},
    // Those of Books and Projects.
    {"customer_name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Customer")},
    {"invoice_number", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Number")},
    {"payment_terms", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Payment terms (days)")},
    {"currency_code", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Currency")},
    {"currency_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Currency")},
    {"exchange_rate", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Exchange rate")},
    {"terms", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Terms")},
    {"discount", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Discount")},
    {"discount_type", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Discount on")},
    {"is_inclusive_tax", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Prices include tax")},
    {"salesperson_name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Salesperson")},
    {"shipping_charge", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delivery costs")},
    {"adjustment", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Adjustment")},
    {"contact_persons", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Contacts")},
    {"custom_fields", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Own fields")},
    {"template_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Template")},
    {"zcrm_potential_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deal")},
    {"rate", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Price")},
    {"quantity", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Quantity")},
    {"unit", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Unit")},
    {"item_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Item")},
    {"tax_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Tax")},
    {"tax_percentage", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Tax (%)")},
    {"item_total", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Total")},
    {"tasklist", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Task list")},
    {"tasklist_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Task list")},
    {"owners_and_work", QT_TRANSLATE_NOOP("atlas::AssistantWords", "People")},
    {"duration", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Duration")},
    {"billing_type", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billing")},
    {"tags", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Tags")},
    {"parental_info", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Part of")},
    {"milestone", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Milestone")},
    {"id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Number in Zoho")},
});

constexpr auto crmModules = std::to_array<RecordWord>({
    {"Deals", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deal")},
    {"Leads", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Lead")},
    {"Contacts", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Contact")},
    {"Accounts", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Account")},
    {"Campaigns", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Campaign")},
    {"Tasks", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Task")},
    {"Events", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Meeting")},
    {"Calls", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Call")},
    {"Notes", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Note")},
    {"Products", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Product")},
    {"Quotes", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Quote")},
    {"Invoices", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Invoice")},
    {"Cases", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Case")},
    {"Vendors", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Vendor")},
});

template <std::size_t Count>
const char *recordWordsIn(const std::array<RecordWord, Count> &table, const QString &name)
{
    const auto found =
        std::ranges::find_if(table, [&name](const RecordWord &one) { return name == QLatin1StringView(one.name); });
    return found == table.end() ? nullptr : found->words;
}
} // namespace

const char *recordFieldWords(const QString &name)
{
    return recordWordsIn(recordFields, name);
}

const char *moduleWords(const QString &module)
{
    return recordWordsIn(crmModules, module);
}
} // namespace atlas::assistantwordtables
