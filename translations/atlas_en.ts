<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CashFigures</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records left out: their exchange rate is missing.</source>
        <translation>
            <numerusform>%n record left out: its exchange rate is missing.</numerusform>
            <numerusform>%n records left out: their exchange rate is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records behind it.</source>
        <translation>
            <numerusform>%n record behind it.</numerusform>
            <numerusform>%n records behind it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message numerus="yes">
        <source>At most %n digits before the decimal point.</source>
        <translation>
            <numerusform>At most %n digit before the decimal point.</numerusform>
            <numerusform>At most %n digits before the decimal point.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters.</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PipelineFigures</name>
    <message numerus="yes">
        <source>%n open deals</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closings in the past</source>
        <translation>
            <numerusform>%n closing in the past</numerusform>
            <numerusform>%n closings in the past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records behind it.</source>
        <translation>
            <numerusform>%n record behind it.</numerusform>
            <numerusform>%n records behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n other currencies</source>
        <extracomment>beside an amount: it does not contain the amounts in this many other currencies</extracomment>
        <translation>
            <numerusform>+ %n other currency</numerusform>
            <numerusform>+ %n other currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AccountsCard</name>
    <message numerus="yes">
        <source>%n lines of the bank feed wait to be categorised</source>
        <translation>
            <numerusform>%n line of the bank feed waits to be categorised</numerusform>
            <numerusform>%n lines of the bank feed wait to be categorised</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AgeingCard</name>
    <message numerus="yes">
        <source>%n documents</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents left out: their exchange rate is missing in Books.</source>
        <translation>
            <numerusform>%n document left out: its exchange rate is missing in Books.</numerusform>
            <numerusform>%n documents left out: their exchange rate is missing in Books.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BillsView</name>
    <message numerus="yes">
        <source>%n days past due</source>
        <translation>
            <numerusform>%n day past due</numerusform>
            <numerusform>%n days past due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BoardColumn</name>
    <message numerus="yes">
        <source>%n more below</source>
        <extracomment>foot of a board column: cards out of sight further down</extracomment>
        <translation>
            <numerusform>%n more below</numerusform>
            <numerusform>%n more below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BooksDelegate</name>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n d late</numerusform>
            <numerusform>%n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n d</source>
        <translation>
            <numerusform>in %n d</numerusform>
            <numerusform>in %n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BooksList</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BooksTableModel</name>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CashHistory</name>
    <message numerus="yes">
        <source>%n payments left out: their exchange rate is missing.</source>
        <translation>
            <numerusform>%n payment left out: its exchange rate is missing.</numerusform>
            <numerusform>%n payments left out: their exchange rate is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CashflowPage</name>
    <message numerus="yes">
        <source>%n invoices read</source>
        <translation>
            <numerusform>%n invoice read</numerusform>
            <numerusform>%n invoices read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ConflictDialog</name>
    <message numerus="yes">
        <source>%n to choose</source>
        <translation>
            <numerusform>%n to choose</numerusform>
            <numerusform>%n to choose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without conflict</source>
        <translation>
            <numerusform>%n without conflict</numerusform>
            <numerusform>%n without conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CustomersView</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median %1, of the last %n paid invoices</source>
        <extracomment>%1 is "9 days late"</extracomment>
        <translation>
            <numerusform>median %1, of the last paid invoice</numerusform>
            <numerusform>median %1, of the last %n paid invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DealColumnModel</name>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DealPanel</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DealTable</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <extracomment>after "120 deals": how many of them are open</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DecidingCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the one</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DueTerms</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EntryList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the one</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ErrorWords</name>
    <message numerus="yes">
        <source>It differs from Zoho's by %n minute(s). Set the date and time, then try again.</source>
        <translation>
            <numerusform>It differs from Zoho's by %n minute. Set the date and time, then try again.</numerusform>
            <numerusform>It differs from Zoho's by %n minutes. Set the date and time, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FieldList</name>
    <message numerus="yes">
        <source>Show %n more fields</source>
        <translation>
            <numerusform>Show %n more field</numerusform>
            <numerusform>Show %n more fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ForecastCard</name>
    <message numerus="yes">
        <source>The balance goes under the floor of %1 in %n weeks: %2.</source>
        <extracomment>%1 an amount, %n how many weeks, %2 their numbers ("4, 5")</extracomment>
        <translation>
            <numerusform>The balance goes under the floor of %1 in week %2.</numerusform>
            <numerusform>The balance goes under the floor of %1 in %n weeks: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n documents without an exchange rate</source>
        <translation>
            <numerusform>%n document without an exchange rate</numerusform>
            <numerusform>%n documents without an exchange rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recurring profiles whose amount Books does not say</source>
        <translation>
            <numerusform>%n recurring profile whose amount Books does not say</numerusform>
            <numerusform>%n recurring profiles whose amount Books does not say</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ForecastView</name>
    <message numerus="yes">
        <source>%n deals should have closed already: %1.</source>
        <extracomment>%n deals whose closing date has passed; %1 their amounts</extracomment>
        <translation>
            <numerusform>%n deal should have closed already: %1.</numerusform>
            <numerusform>%n deals should have closed already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have no closing date.</source>
        <translation>
            <numerusform>%n deal has no closing date.</numerusform>
            <numerusform>%n deals have no closing date.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FunnelView</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deals, before filters</source>
        <translation>
            <numerusform>%n open deal, before filters</numerusform>
            <numerusform>%n open deals, before filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::InvoiceDetails</name>
    <message numerus="yes">
        <source>%1, %n days late</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%1, %n day late</numerusform>
            <numerusform>%1, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n days</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n days</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PdfDialog</name>
    <message numerus="yes">
        <source>PDF, %n pages</source>
        <extracomment>accessible name of a PDF on screen</extracomment>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PipelinePage</name>
    <message numerus="yes">
        <source>%n deals</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deals</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::RecordsSheet</name>
    <message numerus="yes">
        <source>%n records</source>
        <extracomment>%1 is a sum of money</extracomment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records, together %1</source>
        <translation>
            <numerusform>%n record, %1</numerusform>
            <numerusform>%n records, together %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ScopeStep</name>
    <message numerus="yes">
        <source>%n scope(s)</source>
        <translation>
            <numerusform>%n scope</numerusform>
            <numerusform>%n scopes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StageProgress</name>
    <message numerus="yes">
        <source>%n days quiet</source>
        <translation>
            <numerusform>%n day quiet</numerusform>
            <numerusform>%n days quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days, median %1</source>
        <translation>
            <numerusform>%n day, median %1</numerusform>
            <numerusform>%n days, median %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::StatementWords</name>
    <message numerus="yes">
        <source>%n documents or payments are left out: Books' lists do not say what they are in %1.</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>
            <numerusform>%n document or payment is left out: Books' lists do not say what it is in %1.</numerusform>
            <numerusform>%n documents or payments are left out: Books' lists do not say what they are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::format</name>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>a number of days, abbreviated: 9 d</extracomment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
</TS>
