<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <extracomment>after &quot;120 deals&quot;: how many of them are open</extracomment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>atlas::ErrorWords</name>
    <message numerus="yes">
        <source>It differs from Zoho&apos;s by %n minute(s). Set the date and time, then try again.</source>
        <translation>
            <numerusform>It differs from Zoho&apos;s by %n minute. Set the date and time, then try again.</numerusform>
            <numerusform>It differs from Zoho&apos;s by %n minutes. Set the date and time, then try again.</numerusform>
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
