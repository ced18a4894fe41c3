<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BookCheck</name>
    <message numerus="yes">
        <source>%1: entered as new %n time(s), on %2. Only the first counts.</source>
        <translation>
            <numerusform>%1: entered as new %n time, on %2. Only the first counts.</numerusform>
            <numerusform>%1: entered as new %n times, on %2. Only the first counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same visit stands in the book %n time(s).</source>
        <translation>
            <numerusform>The same visit stands in the book %n time.</numerusform>
            <numerusform>The same visit stands in the book %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same figure was typed %n time(s).</source>
        <translation>
            <numerusform>The same figure was typed %n time.</numerusform>
            <numerusform>The same figure was typed %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have the same CCCD number.</source>
        <translation>
            <numerusform>%n people have the same CCCD number.</numerusform>
            <numerusform>%n people have the same CCCD number.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people of this name and birth year are in the household.</source>
        <translation>
            <numerusform>%n people of this name and birth year are in the household.</numerusform>
            <numerusform>%n people of this name and birth year are in the household.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s). Open the newest backup.</source>
        <translation>
            <numerusform>The file is damaged in %n place. Open the newest backup.</numerusform>
            <numerusform>The file is damaged in %n places. Open the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Made the book “%1” with %n area(s).</source>
        <translation>
            <numerusform>Made the book “%1” with %n area.</numerusform>
            <numerusform>Made the book “%1” with %n areas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HouseholdExport</name>
    <message numerus="yes">
        <source>Written: %1 (%n household(s))</source>
        <translation>
            <numerusform>Written: %1 (%n household)</numerusform>
            <numerusform>Written: %1 (%n households)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n resident(s) move to household %1</source>
        <translation>
            <numerusform>%n resident move to household %1</numerusform>
            <numerusform>%n residents move to household %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) leave the ward</source>
        <translation>
            <numerusform>%n resident leave the ward</numerusform>
            <numerusform>%n residents leave the ward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetReader</name>
    <message numerus="yes">
        <source>%n formula(s) in %1 have no stored result and count as empty; open and save the file in Excel once.</source>
        <translation>
            <numerusform>%n formula in %1 have no stored result and count as empty; open and save the file in Excel once.</numerusform>
            <numerusform>%n formulas in %1 have no stored result and count as empty; open and save the file in Excel once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::ActivityCard</name>
    <message numerus="yes">
        <source>household visits, %n outing(s)</source>
        <translation>
            <numerusform>household visits, %n outing</numerusform>
            <numerusform>household visits, %n outings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::AreaCard</name>
    <message numerus="yes">
        <source>%n day(s) without a visit</source>
        <translation>
            <numerusform>%n day without a visit</numerusform>
            <numerusform>%n days without a visit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::BinPage</name>
    <message numerus="yes">
        <source>Delete %n record(s) for good?</source>
        <translation>
            <numerusform>Delete %n record for good?</numerusform>
            <numerusform>Delete %n records for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::DashboardPage</name>
    <message numerus="yes">
        <source>Figures are closed in %n day(s)</source>
        <translation>
            <numerusform>Figures are closed in %n day</numerusform>
            <numerusform>Figures are closed in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::DoublesPage</name>
    <message numerus="yes">
        <source>&lt;b&gt;%n&lt;/b&gt; group(s), merged or told apart one by one</source>
        <translation>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; group, merged or told apart one by one</numerusform>
            <numerusform>&lt;b&gt;%n&lt;/b&gt; groups, merged or told apart one by one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::FilterBar</name>
    <message numerus="yes">
        <source>%n day(s) back</source>
        <translation>
            <numerusform>%n day back</numerusform>
            <numerusform>%n days back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdPanel</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::HouseholdsPage</name>
    <message numerus="yes">
        <source>Copied %n household(s)</source>
        <translation>
            <numerusform>Copied %n household</numerusform>
            <numerusform>Copied %n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n household(s) in this list may be one and the same:&lt;/b&gt; %1, %2.</source>
        <translation>
            <numerusform>&lt;b&gt;%n household in this list may be one and the same:&lt;/b&gt; %1, %2.</numerusform>
            <numerusform>&lt;b&gt;%n households in this list may be one and the same:&lt;/b&gt; %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) in all</source>
        <translation>
            <numerusform>%n group in all</numerusform>
            <numerusform>%n groups in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::ImportPage</name>
    <message numerus="yes">
        <source>Begun and not written: &lt;b&gt;%1&lt;/b&gt;, %n cell(s) mended</source>
        <translation>
            <numerusform>Begun and not written: &lt;b&gt;%1&lt;/b&gt;, %n cell mended</numerusform>
            <numerusform>Begun and not written: &lt;b&gt;%1&lt;/b&gt;, %n cells mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::MessageLine</name>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::PeopleForm</name>
    <message numerus="yes">
        <source>%n resident(s) move to household %1</source>
        <translation>
            <numerusform>%n resident move to household %1</numerusform>
            <numerusform>%n residents move to household %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resident(s) leave the ward</source>
        <translation>
            <numerusform>%n resident leave the ward</numerusform>
            <numerusform>%n residents leave the ward</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::RecordsPage</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n without a name</numerusform>
            <numerusform>%n without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n typed by hand</source>
        <translation>
            <numerusform>%n typed by hand</numerusform>
            <numerusform>%n typed by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) due</source>
        <translation>
            <numerusform>%n appointment due</numerusform>
            <numerusform>%n appointments due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n record(s))</source>
        <translation>
            <numerusform>Written: %1 (%n record)</numerusform>
            <numerusform>Written: %1 (%n records)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n appointment</numerusform>
            <numerusform>%n appointments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) created</source>
        <translation>
            <numerusform>%n account created</numerusform>
            <numerusform>%n accounts created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit form(s) typed</source>
        <translation>
            <numerusform>%n visit form typed</numerusform>
            <numerusform>%n visit forms typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::ReportSettingsCard</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::ReportsPage</name>
    <message numerus="yes">
        <source>due on %1, %n day(s) left</source>
        <translation>
            <numerusform>due on %1, %n day left</numerusform>
            <numerusform>due on %1, %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Report: %n section(s) not saved yet</source>
        <translation>
            <numerusform>Report: %n section not saved yet</numerusform>
            <numerusform>Report: %n sections not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of visits not counted yet</source>
        <translation>
            <numerusform>%n draft of visits not counted yet</numerusform>
            <numerusform>%n drafts of visits not counted yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n neighbourhood(s) add up: %1</source>
        <translation>
            <numerusform>%n neighbourhood add up: %1</numerusform>
            <numerusform>%n neighbourhoods add up: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::SearchPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n people</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::SettingsPage</name>
    <message numerus="yes">
        <source>Settings: %n change(s) not saved</source>
        <translation>
            <numerusform>Settings: %n change not saved</numerusform>
            <numerusform>Settings: %n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::TargetEditor</name>
    <message numerus="yes">
        <source>%n change(s) not saved</source>
        <translation>
            <numerusform>%n change not saved</numerusform>
            <numerusform>%n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::TargetsPage</name>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n indicator</numerusform>
            <numerusform>%n indicators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Targets: %n change(s) not saved</source>
        <translation>
            <numerusform>Targets: %n change not saved</numerusform>
            <numerusform>Targets: %n changes not saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::TeamInfo</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed the training of %1</source>
        <translation>
            <numerusform>%n missed the training of %1</numerusform>
            <numerusform>%n missed the training of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) without a phone number</source>
        <translation>
            <numerusform>%n member without a phone number</numerusform>
            <numerusform>%n members without a phone number</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::TodayList</name>
    <message numerus="yes">
        <source>+%n account(s)</source>
        <translation>
            <numerusform>+%n account</numerusform>
            <numerusform>+%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::TodoCard</name>
    <message numerus="yes">
        <source>%1: %n day(s) without a visit</source>
        <translation>
            <numerusform>%1: %n day without a visit</numerusform>
            <numerusform>%1: %n days without a visit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n household(s)</source>
        <translation>
            <numerusform>%n household</numerusform>
            <numerusform>%n households</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of households</source>
        <translation>
            <numerusform>%n group of households</numerusform>
            <numerusform>%n groups of households</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::VisitEditor</name>
    <message numerus="yes">
        <source>met %n time(s) (%1)</source>
        <translation>
            <numerusform>met %n time (%1)</numerusform>
            <numerusform>met %n times (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sotoso::VisitsPage</name>
    <message numerus="yes">
        <source>%n form(s)</source>
        <translation>
            <numerusform>%n form</numerusform>
            <numerusform>%n forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) typed today, open the list</source>
        <translation>
            <numerusform>%n form typed today, open the list</numerusform>
            <numerusform>%n forms typed today, open the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) created on today&apos;s forms, open the list</source>
        <translation>
            <numerusform>%n account created on today&apos;s forms, open the list</numerusform>
            <numerusform>%n accounts created on today&apos;s forms, open the list</numerusform>
        </translation>
    </message>
</context>
</TS>
