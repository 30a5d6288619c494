<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AccountWords</name>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing happened for %n day(s)</source>
        <translation>
            <numerusform>Nothing happened for %n day</numerusform>
            <numerusform>Nothing happened for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check of last night found %n record(s) to correct.</source>
        <translation>
            <numerusform>The check of last night found %n record to correct.</numerusform>
            <numerusform>The check of last night found %n records to correct.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new alert(s)</source>
        <translation>
            <numerusform>%n new alert</numerusform>
            <numerusform>%n new alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BooksPreview</name>
    <message numerus="yes">
        <source>%1, %n invoice(s)</source>
        <translation>
            <numerusform>%1, %n invoice</numerusform>
            <numerusform>%1, %n invoices</numerusform>
        </translation>
    </message>
</context>
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
    <name>DeliveryFigures</name>
    <message numerus="yes">
        <source>of %n open</source>
        <translation>
            <numerusform>of %n open</numerusform>
            <numerusform>of %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n severe</source>
        <translation>
            <numerusform>%n severe</numerusform>
            <numerusform>%n severe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind it.</source>
        <translation>
            <numerusform>%n record behind it.</numerusform>
            <numerusform>%n records behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median delay %n day(s)</source>
        <translation>
            <numerusform>median delay %n day</numerusform>
            <numerusform>median delay %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time entries</source>
        <translation>
            <numerusform>%n time entry</numerusform>
            <numerusform>%n time entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventWording</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
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
    <name>HomeFigures</name>
    <message numerus="yes">
        <source>%n not contacted yet</source>
        <translation>
            <numerusform>%n not contacted yet</numerusform>
            <numerusform>%n not contacted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted</source>
        <translation>
            <numerusform>%n converted</numerusform>
            <numerusform>%n converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without contact</source>
        <translation>
            <numerusform>%n without contact</numerusform>
            <numerusform>%n without contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new client(s), partial</source>
        <translation>
            <numerusform>%n new client, partial</numerusform>
            <numerusform>%n new clients, partial</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invoice(s)</source>
        <translation>
            <numerusform>%n invoice</numerusform>
            <numerusform>%n invoices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n with hours</source>
        <translation>
            <numerusform>of %n with hours</numerusform>
            <numerusform>of %n with hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without agenda</source>
        <translation>
            <numerusform>%n without agenda</numerusform>
            <numerusform>%n without agenda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) behind it.</source>
        <translation>
            <numerusform>%n record behind it.</numerusform>
            <numerusform>%n records behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the oldest for %n day(s)</source>
        <translation>
            <numerusform>the oldest for %n day</numerusform>
            <numerusform>the oldest for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n conversation(s)</source>
        <translation>
            <numerusform>in %n conversation</numerusform>
            <numerusform>in %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) answered</source>
        <translation>
            <numerusform>%n mail answered</numerusform>
            <numerusform>%n mails answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quiet for %n day(s)</source>
        <translation>
            <numerusform>quiet for %n day</numerusform>
            <numerusform>quiet for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) missing</source>
        <translation>
            <numerusform>%n day missing</numerusform>
            <numerusform>%n days missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no news for %n day(s)</source>
        <translation>
            <numerusform>no news for %n day</numerusform>
            <numerusform>no news for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sent %n day(s) ago</source>
        <translation>
            <numerusform>sent %n day ago</numerusform>
            <numerusform>sent %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s)</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n created</source>
        <translation>
            <numerusform>%n created</numerusform>
            <numerusform>%n created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
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
    <name>PlaceWords</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, at least %n unread</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, at least %n unread</numerusform>
            <numerusform>%1, at least %n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mail(s)</source>
        <extracomment>accessible name of a folder: %1 its name</extracomment>
        <translation>
            <numerusform>%1, %n mail</numerusform>
            <numerusform>%1, %n mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed meanwhile</source>
        <translation>
            <numerusform>%n changed meanwhile</numerusform>
            <numerusform>%n changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undone</source>
        <translation>
            <numerusform>%n undone</numerusform>
            <numerusform>%n undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakenNames</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist already in %1</source>
        <extracomment>%1 a folder</extracomment>
        <translation>
            <numerusform>%n name exists already in %1</numerusform>
            <numerusform>%n names exist already in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n file(s)</source>
        <translation>
            <numerusform>Send %n file</numerusform>
            <numerusform>Send %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
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
    <name>TransferWords</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerbWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkPreview</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AccountSectionCard</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the only one</numerusform>
            <numerusform>Show all %n</numerusform>
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
    <name>atlas::ApprovalSheet</name>
    <message numerus="yes">
        <source>%n more question(s) after this one</source>
        <translation>
            <numerusform>%n more question after this one</numerusform>
            <numerusform>%n more questions after this one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ApprovalStrip</name>
    <message numerus="yes">
        <source>%n question(s) of assistants wait · %1 left</source>
        <translation>
            <numerusform>%n question of assistants wait · %1 left</numerusform>
            <numerusform>%n questions of assistants wait · %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AssistantController</name>
    <message numerus="yes">
        <source>Entries older than %n day(s) are removed now. What they tell cannot be undone any more.</source>
        <translation>
            <numerusform>Entries older than %n day are removed now. What they tell cannot be undone any more.</numerusform>
            <numerusform>Entries older than %n days are removed now. What they tell cannot be undone any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AttachmentKeeper</name>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::AuditView</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BellButton</name>
    <message numerus="yes">
        <source>Notifications: %n not read</source>
        <translation>
            <numerusform>Notifications: %n not read</numerusform>
            <numerusform>Notifications: %n not read</numerusform>
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
    <name>atlas::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tasks?</source>
        <translation>
            <numerusform>Delete %n task?</numerusform>
            <numerusform>Delete %n tasks?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <extracomment>tasks that a stopped change did not come to</extracomment>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused: %1</source>
        <extracomment>after "3 changed": how many were refused, the first of them and why</extracomment>
        <translation>
            <numerusform>%n refused: %1</numerusform>
            <numerusform>%n refused: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BulkChange</name>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>%n task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed</source>
        <translation>
            <numerusform>%n task changed</numerusform>
            <numerusform>%n tasks changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::BulkDaysSheet</name>
    <message numerus="yes">
        <source>Move %n tasks</source>
        <translation>
            <numerusform>Move %n task</numerusform>
            <numerusform>Move %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Days of %n tasks</source>
        <translation>
            <numerusform>Days of %n task</numerusform>
            <numerusform>Days of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CardColumn</name>
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
    <name>atlas::ChannelSection</name>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ChatListModel</name>
    <message numerus="yes">
        <source>%n addressed to you</source>
        <translation>
            <numerusform>%n addressed to you</numerusform>
            <numerusform>%n addressed to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
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
    <name>atlas::ComposeBox</name>
    <message numerus="yes">
        <source>Cliq takes %n file(s) in one message; send the others afterwards</source>
        <translation>
            <numerusform>Cliq takes %n file in one message; send the others afterwards</numerusform>
            <numerusform>Cliq takes %n files in one message; send the others afterwards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Longer than Cliq takes at once: sent as %n messages</source>
        <translation>
            <numerusform>Longer than Cliq takes at once: sent as %n message</numerusform>
            <numerusform>Longer than Cliq takes at once: sent as %n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ComposerView</name>
    <message numerus="yes">
        <source>Send with %n field(s) to fill in?</source>
        <translation>
            <numerusform>Send with %n field to fill in?</numerusform>
            <numerusform>Send with %n fields to fill in?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in: %1</source>
        <extracomment>%n fields of a template are empty; %1 names them</extracomment>
        <translation>
            <numerusform>%n field to fill in: %1</numerusform>
            <numerusform>%n fields to fill in: %1</numerusform>
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
    <name>atlas::ConversationHead</name>
    <message numerus="yes">
        <source>About %1: %n people</source>
        <translation>
            <numerusform>About %1: %n person</numerusform>
            <numerusform>About %1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrmActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed</source>
        <translation>
            <numerusform>%n completed</numerusform>
            <numerusform>%n completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed by an import</source>
        <translation>
            <numerusform>%n record changed by an import</numerusform>
            <numerusform>%n records changed by an import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n record imported</numerusform>
            <numerusform>%n records imported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrmBulkSheet</name>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n already so</numerusform>
            <numerusform>%n already so</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this field</source>
        <translation>
            <numerusform>%n without this field</numerusform>
            <numerusform>%n without this field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n converted, which can no longer be changed</source>
        <translation>
            <numerusform>%n converted, which can no longer be changed</numerusform>
            <numerusform>%n converted, which can no longer be changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records will change.</source>
        <translation>
            <numerusform>%n record will change.</numerusform>
            <numerusform>%n records will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Change %n record</numerusform>
            <numerusform>Change %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken back</source>
        <translation>
            <numerusform>%n taken back</numerusform>
            <numerusform>%n taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not</source>
        <translation>
            <numerusform>%n not</numerusform>
            <numerusform>%n not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrmSelectionBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::CrmWords</name>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n lead</numerusform>
            <numerusform>%n leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n campaigns</source>
        <translation>
            <numerusform>%n campaign</numerusform>
            <numerusform>%n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
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
            <numerusform>Show the only one</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DeliveryWords</name>
    <message numerus="yes">
        <source>%n of %1 due milestones late</source>
        <translation>
            <numerusform>%n of %1 due milestones late</numerusform>
            <numerusform>%n of %1 due milestones late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue task(s)</source>
        <translation>
            <numerusform>%n overdue task</numerusform>
            <numerusform>%n overdue tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DriveListModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::DropWatch</name>
    <message numerus="yes">
        <source>Drop %n thing(s) in %1</source>
        <translation>
            <numerusform>Drop %n thing in %1</numerusform>
            <numerusform>Drop %n things in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n file(s) in %1</source>
        <extracomment>%1 is the folder with the way to it: Marketing / Campaigns</extracomment>
        <translation>
            <numerusform>Drop %n file in %1</numerusform>
            <numerusform>Drop %n files in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subfolder(s) kept</source>
        <translation>
            <numerusform>%n subfolder kept</numerusform>
            <numerusform>%n subfolders kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist(s) already</source>
        <translation>
            <numerusform>%n name exist already</numerusform>
            <numerusform>%n names exists already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be read</source>
        <translation>
            <numerusform>%n cannot be read</numerusform>
            <numerusform>%n cannot be read</numerusform>
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
    <name>atlas::DuplicatesSheet</name>
    <message numerus="yes">
        <source>%n group(s) of records look alike. How likely is a rule of thumb.</source>
        <translation>
            <numerusform>%n group of records look alike. How likely is a rule of thumb.</numerusform>
            <numerusform>%n groups of records look alike. How likely is a rule of thumb.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::EntryList</name>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the only one</numerusform>
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
    <name>atlas::EventPanel</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ExchangeList</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show the only one</numerusform>
            <numerusform>Show all %n</numerusform>
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
    <name>atlas::FilePanelView</name>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FilesActions</name>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n moved to %1</numerusform>
            <numerusform>%n moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copied to %1</source>
        <translation>
            <numerusform>%n copied to %1</numerusform>
            <numerusform>%n copied to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n files and folders to the trash?</source>
        <translation>
            <numerusform>Move %n file or folder to the trash?</numerusform>
            <numerusform>Move %n files and folders to the trash?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are in the trash</source>
        <translation>
            <numerusform>%n is in the trash</numerusform>
            <numerusform>%n are in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) exist already in %1</source>
        <extracomment>%1 is a folder of this computer</extracomment>
        <translation>
            <numerusform>%n name exists already in %1</numerusform>
            <numerusform>%n names exist already in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cannot be read and were left out: %1</source>
        <translation>
            <numerusform>%n of them cannot be read and were left out: %1</numerusform>
            <numerusform>%n of them cannot be read and were left out: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n files of the drop are sent.</source>
        <translation>
            <numerusform>Only the first %n file of the drop is sent.</numerusform>
            <numerusform>Only the first %n files of the drop are sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are back</source>
        <translation>
            <numerusform>%n is back</numerusform>
            <numerusform>%n are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FilesWords</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s)</source>
        <translation>
            <numerusform>%n folder</numerusform>
            <numerusform>%n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FolderBrowser</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n file(s), for other programs…</source>
        <translation>
            <numerusform>Fetching %n file, for other programs…</numerusform>
            <numerusform>Fetching %n files, for other programs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can be dropped in other programs now</source>
        <translation>
            <numerusform>%n file can be dropped in other programs now</numerusform>
            <numerusform>%n files can be dropped in other programs now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · of %n</source>
        <extracomment>%1 counts what a filter lets through</extracomment>
        <translation>
            <numerusform>%1 · of %n</numerusform>
            <numerusform>%1 · of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::FollowersQuestion</name>
    <message numerus="yes">
        <source>%n task(s) follow this one and would have to move.</source>
        <translation>
            <numerusform>%n task follows this one and would have to move.</numerusform>
            <numerusform>%n tasks follow this one and would have to move.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n following task(s) too</source>
        <translation>
            <numerusform>Move %n following task too</numerusform>
            <numerusform>Move %n following tasks too</numerusform>
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
    <message numerus="yes">
        <source>%n day(s) left of week %1</source>
        <extracomment>%1 is the number of a week of the calendar</extracomment>
        <translation>
            <numerusform>%n day left of week %1</numerusform>
            <numerusform>%n days left of week %1</numerusform>
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
    <name>atlas::HistoryModel</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HomePage</name>
    <message numerus="yes">
        <source>%n decision(s) wait for you</source>
        <translation>
            <numerusform>%n decision waits for you</numerusform>
            <numerusform>%n decisions wait for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HoursCanvas</name>
    <message numerus="yes">
        <source>%n event(s). Arrows choose one.</source>
        <translation>
            <numerusform>%n event. Arrows choose one.</numerusform>
            <numerusform>%n events. Arrows choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::HoursHead</name>
    <message numerus="yes">
        <source>%n event(s) of whole days. Arrows choose one.</source>
        <translation>
            <numerusform>%n event of whole days. Arrows choose one.</numerusform>
            <numerusform>%n events of whole days. Arrows choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ImportMapStep</name>
    <message numerus="yes">
        <source>%n row(s) have more or fewer cells than there are columns.</source>
        <translation>
            <numerusform>%n row have more or fewer cells than there are columns.</numerusform>
            <numerusform>%n rows have more or fewer cells than there are columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to update</source>
        <translation>
            <numerusform>%n to update</numerusform>
            <numerusform>%n to update</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ImportSheet</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::InboxActions</name>
    <message numerus="yes">
        <source>Sending in %n second(s)</source>
        <translation>
            <numerusform>Sending in %n second</numerusform>
            <numerusform>Sending in %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) moved to %1</source>
        <translation>
            <numerusform>%n mail moved to %1</numerusform>
            <numerusform>%n mails moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) archived</source>
        <translation>
            <numerusform>%n mail archived</numerusform>
            <numerusform>%n mails archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as spam</source>
        <translation>
            <numerusform>%n mail marked as spam</numerusform>
            <numerusform>%n mails marked as spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) are no spam</source>
        <translation>
            <numerusform>%n mail are no spam</numerusform>
            <numerusform>%n mails are no spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag removed from %n mail(s)</source>
        <translation>
            <numerusform>Flag removed from %n mail</numerusform>
            <numerusform>Flag removed from %n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) flagged</source>
        <translation>
            <numerusform>%n mail flagged</numerusform>
            <numerusform>%n mails flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n mail(s) for good?</source>
        <translation>
            <numerusform>Delete %n mail for good?</numerusform>
            <numerusform>Delete %n mails for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) come back on %1</source>
        <translation>
            <numerusform>%n mail come back on %1</numerusform>
            <numerusform>%n mails come back on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as read</source>
        <translation>
            <numerusform>%n mail marked as read</numerusform>
            <numerusform>%n mails marked as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) marked as unread</source>
        <translation>
            <numerusform>%n mail marked as unread</numerusform>
            <numerusform>%n mails marked as unread</numerusform>
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
    <name>atlas::ListHead</name>
    <message numerus="yes">
        <source>%n found in Zoho for “%1”</source>
        <translation>
            <numerusform>%n found in Zoho for “%1”</numerusform>
            <numerusform>%n found in Zoho for “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MailPictures</name>
    <message numerus="yes">
        <source>%n image(s) could not be loaded</source>
        <translation>
            <numerusform>%n image could not be loaded</numerusform>
            <numerusform>%n images could not be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tracker(s) blocked</source>
        <translation>
            <numerusform>%n tracker blocked</numerusform>
            <numerusform>%n trackers blocked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them (a) probable tracker(s)</source>
        <extracomment>after a number of images: "3 images, 1 of them a probable tracker"</extracomment>
        <translation>
            <numerusform>%n of them a probable tracker</numerusform>
            <numerusform>%n of them probable trackers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of this mail could not be read</source>
        <translation>
            <numerusform>%n image of this mail could not be read</numerusform>
            <numerusform>%n images of this mail could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This mail contains %n image(s)</source>
        <translation>
            <numerusform>This mail contains %n image</numerusform>
            <numerusform>This mail contains %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MailView</name>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MergeSheet</name>
    <message numerus="yes">
        <source>%n record(s) will be deleted in the CRM once everything else is confirmed. Atlas keeps them for undo.</source>
        <translation>
            <numerusform>%n record will be deleted in the CRM once everything else is confirmed. Atlas keeps them for undo.</numerusform>
            <numerusform>%n records will be deleted in the CRM once everything else is confirmed. Atlas keeps them for undo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MilestonesView</name>
    <message numerus="yes">
        <source>done %n d late</source>
        <translation>
            <numerusform>done %n d late</numerusform>
            <numerusform>done %n d late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>late by %n d</source>
        <translation>
            <numerusform>late by %n d</numerusform>
            <numerusform>late by %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its tasks end %n d after it</source>
        <translation>
            <numerusform>its tasks end %n d after it</numerusform>
            <numerusform>its tasks end %n d after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::MonthGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>accessible name of a page in the rail: %1 its name, the number of what waits there</extracomment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::OperationSheet</name>
    <message numerus="yes">
        <source>Nothing was sent. It would take %n request(s).</source>
        <translation>
            <numerusform>Nothing was sent. It would take %n request.</numerusform>
            <numerusform>Nothing was sent. It would take %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, with %n request(s).</source>
        <translation>
            <numerusform>Done, with %n request.</numerusform>
            <numerusform>Done, with %n requests.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s).</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::OutboxBanner</name>
    <message numerus="yes">
        <source>%n more wait(s).</source>
        <translation>
            <numerusform>%n more wait.</numerusform>
            <numerusform>%n more waits.</numerusform>
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
    <name>atlas::PortfolioView</name>
    <message numerus="yes">
        <source>Reading hours, %n month(s) left</source>
        <translation>
            <numerusform>Reading hours, %n month left</numerusform>
            <numerusform>Reading hours, %n months left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Costs count the hours of the months that were read. This reads those of %n earlier month(s), since the first open project began.</source>
        <translation>
            <numerusform>Costs count the hours of the months that were read. This reads those of %n earlier month, since the first open project began.</numerusform>
            <numerusform>Costs count the hours of the months that were read. This reads those of %n earlier months, since the first open project began.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::PreviewView</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PDF, %n pages</source>
        <translation>
            <numerusform>PDF, %n page</numerusform>
            <numerusform>PDF, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ProjectsActions</name>
    <message numerus="yes">
        <source>%n task(s) moved</source>
        <translation>
            <numerusform>%n task moved</numerusform>
            <numerusform>%n tasks moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ReaderHead</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>after names of recipients: "Ada, Ben and 4 more"</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
    <name>atlas::ReliefDialog</name>
    <message numerus="yes">
        <source>Hand over %n task(s)</source>
        <translation>
            <numerusform>Hand over %n task</numerusform>
            <numerusform>Hand over %n tasks</numerusform>
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
    <name>atlas::SenderPanel</name>
    <message numerus="yes">
        <source>Usually pays %n day(s) early</source>
        <translation>
            <numerusform>Usually pays %n day early</numerusform>
            <numerusform>Usually pays %n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually pays %n day(s) late</source>
        <translation>
            <numerusform>Usually pays %n day late</numerusform>
            <numerusform>Usually pays %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <extracomment>of an invoice</extracomment>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 30 days</source>
        <extracomment>a number of mails</extracomment>
        <translation>
            <numerusform>%n in 30 days</numerusform>
            <numerusform>%n in 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SlotPanel</name>
    <message numerus="yes">
        <source>Proposed times · %n people</source>
        <translation>
            <numerusform>Proposed times · %n person</numerusform>
            <numerusform>Proposed times · %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n perhaps</source>
        <translation>
            <numerusform>%n perhaps</numerusform>
            <numerusform>%n perhaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
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
    <name>atlas::SyncBar</name>
    <message numerus="yes">
        <source>Reading the CRM: %n record(s)</source>
        <translation>
            <numerusform>Reading the CRM: %n record</numerusform>
            <numerusform>Reading the CRM: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading Books: %n customer(s)</source>
        <translation>
            <numerusform>Reading Books: %n customer</numerusform>
            <numerusform>Reading Books: %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading addresses and links: %1 of %n</source>
        <translation>
            <numerusform>Reading addresses and links: %1 of %n</numerusform>
            <numerusform>Reading addresses and links: %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undoing: %1 of %n</source>
        <translation>
            <numerusform>Undoing: %1 of %n</numerusform>
            <numerusform>Undoing: %1 of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing: %1 of %n</source>
        <translation>
            <numerusform>Writing: %1 of %n</numerusform>
            <numerusform>Writing: %1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SyncPage</name>
    <message numerus="yes">
        <source>The addresses and links of %n customer(s) are not known.</source>
        <translation>
            <numerusform>The addresses and links of %n customer are not known.</numerusform>
            <numerusform>The addresses and links of %n customers are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::SyncPreviewSheet</name>
    <message numerus="yes">
        <source>%n change(s) will be written.</source>
        <translation>
            <numerusform>%n change will be written.</numerusform>
            <numerusform>%n changes will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take about %n request(s) to Zoho.</source>
        <translation>
            <numerusform>They take about %n request to Zoho.</numerusform>
            <numerusform>They take about %n requests to Zoho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) stay: nobody chose.</source>
        <translation>
            <numerusform>%n difference stay: nobody chose.</numerusform>
            <numerusform>%n differences stay: nobody chose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TableActions</name>
    <message numerus="yes">
        <source>%n row(s) exported to %1</source>
        <translation>
            <numerusform>%n row exported to %1</numerusform>
            <numerusform>%n rows exported to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TaskBoardView</name>
    <message numerus="yes">
        <source>%n tasks closed more than 14 days ago are not shown</source>
        <translation>
            <numerusform>%n task closed more than 14 days ago is not shown</numerusform>
            <numerusform>%n tasks closed more than 14 days ago are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TaskColumnHead</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TaskFilterRow</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TasksView</name>
    <message numerus="yes">
        <source>%n tasks</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TeamController</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TeamWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TemplatePicker</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TimeView</name>
    <message numerus="yes">
        <source>%n of 5 days missing</source>
        <translation>
            <numerusform>%n of 5 days missing</numerusform>
            <numerusform>%n of 5 days missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries approved</source>
        <translation>
            <numerusform>%n entry approved</numerusform>
            <numerusform>%n entries approved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TimelineModel</name>
    <message numerus="yes">
        <source>+ %n d</source>
        <extracomment>days a bar ends after, or before, where it was planned to: "+ 5 d"</extracomment>
        <translation>
            <numerusform>+ %n d</numerusform>
            <numerusform>+ %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %n d</source>
        <translation>
            <numerusform>− %n d</numerusform>
            <numerusform>− %n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead of the baseline</source>
        <translation>
            <numerusform>%n day ahead of the baseline</numerusform>
            <numerusform>%n days ahead of the baseline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s)</source>
        <translation>
            <numerusform>%n milestone</numerusform>
            <numerusform>%n milestones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TimelineWords</name>
    <message numerus="yes">
        <source>%n task(s) would have to follow</source>
        <translation>
            <numerusform>%n task would have to follow</numerusform>
            <numerusform>%n tasks would have to follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) would be late: %1</source>
        <extracomment>%1 are names of milestones</extracomment>
        <translation>
            <numerusform>%n milestone would be late: %1</numerusform>
            <numerusform>%n milestones would be late: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::TrayIcon</name>
    <message numerus="yes">
        <source>Atlas: %n alert(s)</source>
        <extracomment>tooltip of the icon in the system's tray</extracomment>
        <translation>
            <numerusform>Atlas: %n alert</numerusform>
            <numerusform>Atlas: %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::VerbSheet</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::WorkWords</name>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::WorkloadBoard</name>
    <message numerus="yes">
        <source>one of %n task(s)</source>
        <translation>
            <numerusform>one of %n task</numerusform>
            <numerusform>one of %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::Workspace</name>
    <message numerus="yes">
        <source>%n transfer(s) failed</source>
        <translation>
            <numerusform>%n transfer failed</numerusform>
            <numerusform>%n transfers failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n transfer(s) are on their way?</source>
        <translation>
            <numerusform>Quit while %n transfer is on its way?</numerusform>
            <numerusform>Quit while %n transfers are on their way?</numerusform>
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
    <message numerus="yes">
        <source>%n min ago</source>
        <extracomment>age of data, minutes</extracomment>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <extracomment>age of data, hours</extracomment>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
</context>
</TS>
