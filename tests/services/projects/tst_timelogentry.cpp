// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/timelogentry.h"
#include "tests/support/testprogram.h"

using namespace Qt::Literals::StringLiterals;

namespace tst_timelogentry
{
using namespace atlas;

namespace
{
TimeLogEntry hourOfTask()
{
    TimeLogEntry entry;
    entry.projectId = u"2210000000072671"_s;
    entry.itemId = u"2210000000090101"_s;
    entry.date = QDate(2026, 3, 15);
    entry.minutes = 60;
    return entry;
}
} // namespace

class TestTimeLogEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatPeopleWrite_data();
    void readsWhatPeopleWrite();
    void refusesWhatIsNoDuration_data();
    void refusesWhatIsNoDuration();
    void writesHoursAsZohoWantsThem_data();
    void writesHoursAsZohoWantsThem();
    void readsWhatZohoAnswers_data();
    void readsWhatZohoAnswers();
    void saysWhatAnEntryLacks_data();
    void saysWhatAnEntryLacks();
    void takesACompleteEntry();
};

void TestTimeLogEntry::readsWhatPeopleWrite_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("minutes");
    QTest::newRow("colon") << u"1:30"_s << 90;
    QTest::newRow("padded colon") << u"01:30"_s << 90;
    QTest::newRow("no hours before the colon") << u":30"_s << 30;
    QTest::newRow("spaces around the colon") << u" 2 : 05 "_s << 125;
    QTest::newRow("h") << u"1h30"_s << 90;
    QTest::newRow("h with spaces") << u"1 h 30"_s << 90;
    QTest::newRow("h with hard spaces") << u"1\u00a0h\u202f30"_s << 90;
    QTest::newRow("h and m") << u"1h 30m"_s << 90;
    QTest::newRow("h and one digit") << u"1h5"_s << 65;
    QTest::newRow("capitals") << u"1H30"_s << 90;
    QTest::newRow("hours alone") << u"2h"_s << 120;
    QTest::newRow("hours in a word") << u"2 heures"_s << 120;
    QTest::newRow("m") << u"90m"_s << 90;
    QTest::newRow("min") << u"90 min"_s << 90;
    QTest::newRow("point") << u"1.5"_s << 90;
    QTest::newRow("comma") << u"1,5h"_s << 90;
    QTest::newRow("comma alone") << u"0,25"_s << 15;
    QTest::newRow("nothing before the point") << u".5"_s << 30;
    QTest::newRow("thirds are rounded") << u"1.33"_s << 80;
    QTest::newRow("whole") << u"8"_s << 480;
    QTest::newRow("one minute") << u"0:01"_s << 1;
    QTest::newRow("the last minute of a day") << u"23:59"_s << 1439;
}

void TestTimeLogEntry::readsWhatPeopleWrite()
{
    QFETCH(const QString, text);
    QFETCH(const int, minutes);
    const Result<int> read = minutesFromText(text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().code));
    QCOMPARE(*read, minutes);
}

void TestTimeLogEntry::refusesWhatIsNoDuration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s << u"no_hours"_s;
    QTest::newRow("blank") << u"  "_s << u"no_hours"_s;
    QTest::newRow("zero") << u"0"_s << u"no_hours"_s;
    QTest::newRow("zero with a colon") << u"0:00"_s << u"no_hours"_s;
    QTest::newRow("zero minutes") << u"0m"_s << u"no_hours"_s;
    QTest::newRow("under a minute") << u"0.01"_s << u"no_hours"_s;
    QTest::newRow("a whole day") << u"24:00"_s << u"too_many_hours"_s;
    QTest::newRow("more than a day") << u"25:00"_s << u"too_many_hours"_s;
    QTest::newRow("a day in decimals") << u"24"_s << u"too_many_hours"_s;
    QTest::newRow("a day in minutes") << u"1440m"_s << u"too_many_hours"_s;
    QTest::newRow("rounded up to a day") << u"23.999"_s << u"too_many_hours"_s;
    QTest::newRow("words") << u"half a day"_s << u"bad_hours"_s;
    QTest::newRow("negative") << u"-1"_s << u"bad_hours"_s;
    QTest::newRow("60 minutes after a colon") << u"1:60"_s << u"bad_hours"_s;
    QTest::newRow("one digit after a colon") << u"1:5"_s << u"bad_hours"_s;
    QTest::newRow("two colons") << u"1:30:00"_s << u"bad_hours"_s;
    QTest::newRow("two commas") << u"1,5,5"_s << u"bad_hours"_s;
    QTest::newRow("a letter only") << u"h"_s << u"bad_hours"_s;
    QTest::newRow("a colon only") << u":"_s << u"bad_hours"_s;
    QTest::newRow("minutes only after h") << u"h30"_s << u"bad_hours"_s;
}

void TestTimeLogEntry::refusesWhatIsNoDuration()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    const Result<int> read = minutesFromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Validation);
    QCOMPARE(read.error().field, u"hours"_s);
    QCOMPARE(read.error().code, code);
}

void TestTimeLogEntry::writesHoursAsZohoWantsThem_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0 << u"00:00"_s;
    QTest::newRow("minutes") << 5 << u"00:05"_s;
    QTest::newRow("hours and minutes") << 90 << u"01:30"_s;
    QTest::newRow("planned work of weeks") << 7200 << u"120:00"_s;
}

void TestTimeLogEntry::writesHoursAsZohoWantsThem()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, text);
    QCOMPARE(hoursText(minutes), text);
    QCOMPARE(minutesFromZoho(text), std::optional(minutes));
}

void TestTimeLogEntry::readsWhatZohoAnswers_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("minutes"); // -1: neither
    QTest::newRow("clock") << QJsonValue(u"02:30"_s) << 150;
    QTest::newRow("clock of one digit") << QJsonValue(u"2:30"_s) << 150;
    QTest::newRow("more than a day") << QJsonValue(u"240:15"_s) << 14415;
    QTest::newRow("seconds are left out") << QJsonValue(u"02:30:45"_s) << 150;
    QTest::newRow("decimal text") << QJsonValue(u"2.5"_s) << 150;
    QTest::newRow("number") << QJsonValue(2.5) << 150;
    QTest::newRow("whole number") << QJsonValue(3) << 180;
    QTest::newRow("zero") << QJsonValue(0) << 0;
    QTest::newRow("zero text") << QJsonValue(u"0"_s) << 0;
    QTest::newRow("negative") << QJsonValue(-1) << -1;
    QTest::newRow("words") << QJsonValue(u"-"_s) << -1;
    QTest::newRow("empty") << QJsonValue(u""_s) << -1;
    QTest::newRow("absent") << QJsonValue(QJsonValue::Undefined) << -1;
    QTest::newRow("null") << QJsonValue() << -1;
    QTest::newRow("beyond int") << QJsonValue(1e12) << -1;
}

void TestTimeLogEntry::readsWhatZohoAnswers()
{
    QFETCH(const QJsonValue, value);
    QFETCH(const int, minutes);
    QCOMPARE(minutesFromZoho(value).value_or(-1), minutes);
}

void TestTimeLogEntry::saysWhatAnEntryLacks_data()
{
    QTest::addColumn<TimeLogEntry>("entry");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, auto change, const QString &field, const QString &code) {
        TimeLogEntry entry = hourOfTask();
        change(entry);
        QTest::newRow(name) << entry << field << code;
    };
    using Entry = TimeLogEntry;
    row(
        "project", [](Entry &e) { e.projectId.clear(); }, u"project_id"_s, u"no_project"_s);
    row(
        "task", [](Entry &e) { e.itemId.clear(); }, u"task_id"_s, u"no_item"_s);
    row(
        "issue",
        [](Entry &e) {
            e.itemId.clear();
            e.module = LogModule::Issue;
        },
        u"issue_id"_s, u"no_item"_s);
    row(
        "general work", [](Entry &e) { e.module = LogModule::General; }, u"log_name"_s, u"no_name"_s);
    row(
        "day", [](Entry &e) { e.date = {}; }, u"date"_s, u"no_date"_s);
    row(
        "hours", [](Entry &e) { e.minutes = 0; }, u"hours"_s, u"no_hours"_s);
    row(
        "negative hours", [](Entry &e) { e.minutes = -60; }, u"hours"_s, u"no_hours"_s);
    row(
        "a day", [](Entry &e) { e.minutes = 1440; }, u"hours"_s, u"too_many_hours"_s);
}

void TestTimeLogEntry::saysWhatAnEntryLacks()
{
    QFETCH(const TimeLogEntry, entry);
    QFETCH(const QString, field);
    QFETCH(const QString, code);
    const Result<Done> checked = checkTimeLog(entry);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::Validation);
    QCOMPARE(checked.error().field, field);
    QCOMPARE(checked.error().code, code);
}

void TestTimeLogEntry::takesACompleteEntry()
{
    QVERIFY(checkTimeLog(hourOfTask()));
    TimeLogEntry general = hourOfTask();
    general.module = LogModule::General;
    general.itemId.clear();
    general.name = u"Travel"_s;
    QVERIFY(checkTimeLog(general));
    TimeLogEntry tomorrow = hourOfTask();
    tomorrow.date = QDate(2099, 1, 1); // whether future days may be logged is the portal's decision
    QVERIFY(checkTimeLog(tomorrow));
}
} // namespace tst_timelogentry

ATLAS_TEST(tst_timelogentry::TestTimeLogEntry)
#include "tst_timelogentry.moc"
