<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ImportColumns</name>
    <message numerus="yes">
        <source>%n row(s) below the total were left out.</source>
        <translation>
            <numerusform>%n row below the total were left out.</numerusform>
            <numerusform>%n rows below the total were left out.</numerusform>
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
</context>
</TS>
