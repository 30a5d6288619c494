// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/importbatches.h"
#include "models/crm/importfields.h"
#include "tests/models/directoryfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmimport
{
using namespace Qt::Literals::StringLiterals;

namespace
{
FieldMeta importField(const QString &api, const QString &label, const QString &type, bool required = false)
{
    FieldMeta field;
    field.apiName = api;
    field.label = label;
    field.dataType = type;
    field.required = required;
    return field;
}

LayoutMeta leadLayout()
{
    LayoutMeta layout;
    layout.fields = {importField(u"First_Name"_s, u"First Name"_s, u"text"_s),
                     importField(u"Last_Name"_s, u"Last Name"_s, u"text"_s),
                     importField(u"Company"_s, u"Company"_s, u"text"_s, true),
                     importField(u"Email"_s, u"Email"_s, u"email"_s),
                     importField(u"Phone"_s, u"Phone"_s, u"phone"_s),
                     importField(u"Lead_Source"_s, u"Lead Source"_s, u"picklist"_s),
                     importField(u"Annual_Revenue"_s, u"Annual Revenue"_s, u"currency"_s),
                     importField(u"No_of_Employees"_s, u"Employees"_s, u"integer"_s),
                     importField(u"Birth"_s, u"Birth"_s, u"date"_s),
                     importField(u"Email_Opt_Out"_s, u"Email Opt Out"_s, u"boolean"_s),
                     importField(u"Parent"_s, u"Parent"_s, u"lookup"_s)};
    layout.fields[0].length = 5;
    layout.fields[5].picklist = {{u"OnlineStore"_s, u"Online Store"_s}, {u"Partner"_s, u"Partner"_s}};
    layout.fields[10].lookupModule = u"Accounts"_s;
    return layout;
}

ImportRules leadRules(const QStringList &mapping)
{
    ImportRules rules;
    rules.module = u"Leads"_s;
    rules.layout = leadLayout();
    rules.mapping = mapping;
    rules.known = {{u"Accounts"_s, {{u"acme"_s, u"7"_s}, {u"twin"_s, QString()}}}};
    return rules;
}

QStringList faultsOf(const ImportRow &row)
{
    QStringList codes;
    for (const ImportCellFault &fault : row.faults)
        codes.append(fault.field + u':' + importbatches::faultCode(fault.fault));
    return codes;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(char(bigEndian ? c.unicode() >> 8 : c.unicode() & 0xFF));
        bytes.append(char(bigEndian ? c.unicode() & 0xFF : c.unicode() >> 8));
    }
    return bytes;
}
} // namespace

/// From the bytes of a CSV to the calls of an import.
class TestCrmImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formats_data();
    void formats();
    void recordsAndQuotes();
    void whatIsWrittenReadsBack();
    void unevenAndUnclosed();
    void namesAreGuessed_data();
    void namesAreGuessed();
    void choicesAreRemembered();
    void mandatoryColumnsAreMissed();
    void datesInBothOrders_data();
    void datesInBothOrders();
    void orderIsGuessed();
    void numbers_data();
    void numbers();
    void markIsGuessed();
    void addresses_data();
    void addresses();
    void cells_data();
    void cells();
    void policies_data();
    void policies();
    void twiceInTheFile();
    void convertedLeadsAreNoMatch();
    void batchesOfAHundred();
    void whatIsLeftOver();
};

void TestCrmImport::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ImportEncoding>("encoding");
    QTest::addColumn<QChar>("separator");
    const QString text = u"Nom;Société\nVéga;Éclair\n"_s;
    QTest::newRow("utf-8") << text.toUtf8() << ImportEncoding::Utf8 << QChar(u';');
    QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8() << ImportEncoding::Utf8
                                     << QChar(u';');
    QTest::newRow("windows-1252") << text.toLatin1() << ImportEncoding::Windows1252 << QChar(u';');
    QTest::newRow("utf-16 little with mark")
        << QByteArray("\xFF\xFE") + utf16(text, false) << ImportEncoding::Utf16Le << QChar(u';');
    QTest::newRow("utf-16 big with mark")
        << QByteArray("\xFE\xFF") + utf16(text, true) << ImportEncoding::Utf16Be << QChar(u';');
    QTest::newRow("utf-16 without mark") << utf16(text, false) << ImportEncoding::Utf16Le << QChar(u';');
    QTest::newRow("commas in quotes") << QByteArray("a;b\n\"1,2,3,4\";x\n\"1,2,3,4\";y\n") << ImportEncoding::Utf8
                                      << QChar(u';');
    QTest::newRow("tabs") << QByteArray("a\tb\n1,5\t2\n") << ImportEncoding::Utf8 << QChar(u'\t');
    QTest::newRow("commas") << QByteArray("a,b\n1,2\n") << ImportEncoding::Utf8 << QChar(u',');
    QTest::newRow("one column") << QByteArray("a\n1\n") << ImportEncoding::Utf8 << QChar(u',');
}

void TestCrmImport::formats()
{
    QFETCH(const QByteArray, bytes);
    const ImportFormat format = importtable::guessFormat(bytes);
    QTEST(format.encoding, "encoding");
    QTEST(format.separator, "separator");
    if (bytes.contains("ocie") || bytes.contains("\xE9"))
        QCOMPARE(importtable::read(bytes, format).rows.value(0).value(0), u"Véga"_s);
}

void TestCrmImport::recordsAndQuotes()
{
    const QByteArray text = "Name,Note\r\n\r\n\"Vega, Luis\",\"He said \"\"yes\"\"\"\r\nMora,\"two\nlines\"\n,\nLast,x";
    const ImportTable table = importtable::read(text, {});
    QCOMPARE(table.headers, QStringList({u"Name"_s, u"Note"_s}));
    QCOMPARE(table.rows.size(), 3);
    QCOMPARE(table.rows.at(0), QStringList({u"Vega, Luis"_s, u"He said \"yes\""_s}));
    QCOMPARE(table.rows.at(1), QStringList({u"Mora"_s, u"two\nlines"_s}));
    QCOMPARE(table.rows.at(2), QStringList({u"Last"_s, u"x"_s}));
    QCOMPARE(table.lines, QList<int>({3, 4, 7}));
    QVERIFY(!table.unclosedQuote && table.uneven.isEmpty());
    // 0x80 is the euro sign and 0x9C the oe of Windows-1252, which Latin-1 has not got.
    QCOMPARE(importtable::decoded("\x80\x9C", ImportEncoding::Windows1252), u"€œ"_s);
}

void TestCrmImport::whatIsWrittenReadsBack()
{
    const QStringList headers{u"a;b"_s, u"c"_s};
    const QList<QStringList> rows{{u"é \"x\""_s, u"1\r\n2"_s}, {u" blank "_s, u"plain"_s}};
    const QByteArray bytes = importtable::written(headers, rows, u';');
    const ImportTable table = importtable::read(bytes, importtable::guessFormat(bytes));
    QCOMPARE(table.headers, headers);
    QCOMPARE(table.rows, rows);
}

void TestCrmImport::unevenAndUnclosed()
{
    const ImportTable table = importtable::read("a,b\n1\n1,2,3\n\"open,2", {});
    QCOMPARE(table.uneven, QList<int>({0, 1, 2}));
    QCOMPARE(table.rows.at(0), QStringList({u"1"_s, QString()}));
    QVERIFY(table.unclosedQuote);
    QVERIFY(importtable::read({}, {}).headers.isEmpty());
}

void TestCrmImport::namesAreGuessed_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    QTest::newRow("api name") << u"Last_Name"_s << u"Last_Name"_s;
    QTest::newRow("label") << u"last name"_s << u"Last_Name"_s;
    QTest::newRow("french") << u"Prénom"_s << u"First_Name"_s;
    QTest::newRow("french company") << u"Société *"_s << u"Company"_s;
    QTest::newRow("mail") << u"E-mail"_s << u"Email"_s;
    QTest::newRow("adresse e-mail") << u"Adresse e-mail"_s << u"Email"_s;
    QTest::newRow("origin") << u"Origine"_s << u"Lead_Source"_s;
    QTest::newRow("nothing") << u"Favourite colour"_s << QString();
}

void TestCrmImport::namesAreGuessed()
{
    QFETCH(const QString, header);
    QTEST(importfields::guessed({header}, leadLayout(), {}).first(), "field");
}

void TestCrmImport::choicesAreRemembered()
{
    const QHash<QString, QString> remembered{{u"colour"_s, u"Lead_Source"_s}, {u"email"_s, QString()}};
    const QStringList mapping =
        importfields::guessed({u"Colour"_s, u"Email"_s, u"Origine"_s}, leadLayout(), remembered);
    QCOMPARE(mapping, QStringList({u"Lead_Source"_s, QString(), QString()})); // each field once
}

void TestCrmImport::mandatoryColumnsAreMissed()
{
    const QList<FieldMeta> missing = importfields::missing(u"Leads"_s, {u"Email"_s}, leadLayout());
    QCOMPARE(missing.size(), 2);
    QCOMPARE(missing.first().apiName, u"Last_Name"_s);
    QVERIFY(importfields::missing(u"Leads"_s, {u"Last_Name"_s, u"Company"_s}, leadLayout()).isEmpty());
}

void TestCrmImport::datesInBothOrders_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ImportDayOrder>("order");
    QTest::addColumn<QDate>("date");
    QTest::newRow("iso") << u"2026-03-31"_s << ImportDayOrder::MonthFirst << QDate(2026, 3, 31);
    QTest::newRow("iso with time") << u"2026-03-31T10:00:00Z"_s << ImportDayOrder::DayFirst << QDate(2026, 3, 31);
    QTest::newRow("day first") << u"04/03/2026"_s << ImportDayOrder::DayFirst << QDate(2026, 3, 4);
    QTest::newRow("month first") << u"04/03/2026"_s << ImportDayOrder::MonthFirst << QDate(2026, 4, 3);
    QTest::newRow("short year") << u"4.3.26"_s << ImportDayOrder::DayFirst << QDate(2026, 3, 4);
    QTest::newRow("last century") << u"4.3.71"_s << ImportDayOrder::DayFirst << QDate(1971, 3, 4);
    QTest::newRow("no such day") << u"31/02/2026"_s << ImportDayOrder::DayFirst << QDate();
    QTest::newRow("words") << u"tomorrow"_s << ImportDayOrder::DayFirst << QDate();
}

void TestCrmImport::datesInBothOrders()
{
    QFETCH(const QString, cell);
    QFETCH(const ImportDayOrder, order);
    QTEST(importcheck::date(cell, order), "date");
}

void TestCrmImport::orderIsGuessed()
{
    using Order = ImportDayOrder;
    QCOMPARE(importcheck::guessDayOrder({u"04/03/2026"_s, u"31/12/2026"_s}, Order::MonthFirst), Order::DayFirst);
    QCOMPARE(importcheck::guessDayOrder({u"12/31/2026"_s}, Order::DayFirst), Order::MonthFirst);
    QCOMPARE(importcheck::guessDayOrder({u"04/03/2026"_s, u"2026-12-31"_s}, Order::MonthFirst), Order::MonthFirst);
}

void TestCrmImport::numbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<ImportDecimal>("mark");
    QTest::addColumn<QString>("number");
    using Mark = ImportDecimal;
    QTest::newRow("french") << u"1\u202F234,50 €"_s << Mark::Point << u"1234.50"_s;
    QTest::newRow("english") << u"$1,234.50"_s << Mark::Comma << u"1234.50"_s;
    QTest::newRow("german") << u"1.234,50"_s << Mark::Point << u"1234.50"_s;
    QTest::newRow("three digits, comma") << u"1,234"_s << Mark::Comma << u"1.234"_s;
    QTest::newRow("three digits, point") << u"1,234"_s << Mark::Point << u"1234"_s;
    QTest::newRow("thousands twice") << u"1,234,567"_s << Mark::Comma << u"1234567"_s;
    QTest::newRow("negative in brackets") << u"(12)"_s << Mark::Point << u"-12"_s;
    QTest::newRow("code") << u"12 EUR"_s << Mark::Point << u"12"_s;
    QTest::newRow("plus") << u"+3"_s << Mark::Point << u"3"_s;
    QTest::newRow("words") << u"many"_s << Mark::Point << QString();
    QTest::newRow("two marks") << u"1.2.3,4,5"_s << Mark::Point << QString();
}

void TestCrmImport::numbers()
{
    QFETCH(const QString, cell);
    QFETCH(const ImportDecimal, mark);
    QTEST(importcheck::number(cell, mark), "number");
}

void TestCrmImport::markIsGuessed()
{
    QCOMPARE(importcheck::guessDecimal({u"1,5"_s, u"1.234"_s}, ImportDecimal::Point), ImportDecimal::Comma);
    QCOMPARE(importcheck::guessDecimal({u"1,234.5"_s}, ImportDecimal::Comma), ImportDecimal::Point);
    QCOMPARE(importcheck::guessDecimal({u"1,234"_s}, ImportDecimal::Comma), ImportDecimal::Comma);
}

void TestCrmImport::addresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << u"luis.vega+x@acme.example"_s << true;
    QTest::newRow("sub domain") << u"l@mail.acme.example"_s << true;
    QTest::newRow("no host") << u"luis@"_s << false;
    QTest::newRow("no dot") << u"luis@acme"_s << false;
    QTest::newRow("blank") << u"luis vega@acme.example"_s << false;
    QTest::newRow("two") << u"a@b.example, c@d.example"_s << false;
    QTest::newRow("dots together") << u"a@b..example"_s << false;
}

void TestCrmImport::addresses()
{
    QFETCH(const QString, text);
    QTEST(importcheck::isAddress(text), "good");
}

void TestCrmImport::cells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("fault");
    const auto good = [](const char *name, const QString &field, const QString &cell, const QJsonValue &value) {
        QTest::newRow(name) << field << cell << value << QString();
    };
    const auto bad = [](const char *name, const QString &field, const QString &cell, const QString &fault) {
        QTest::newRow(name) << field << cell << QJsonValue(QJsonValue::Undefined) << QString(field + u':' + fault);
    };
    good("text", u"First_Name"_s, u" Luis "_s, u"Luis"_s);
    bad("long", u"First_Name"_s, u"Leopold"_s, u"too_long"_s);
    good("display text of a choice", u"Lead_Source"_s, u"online store"_s, u"OnlineStore"_s);
    bad("no choice", u"Lead_Source"_s, u"Fax"_s, u"choice"_s);
    bad("no address", u"Email"_s, u"luis"_s, u"email"_s);
    good("amount", u"Annual_Revenue"_s, u"1 200,5"_s, 1200.5);
    bad("no amount", u"Annual_Revenue"_s, u"much"_s, u"number"_s);
    good("whole", u"No_of_Employees"_s, u"12"_s, 12);
    bad("not whole", u"No_of_Employees"_s, u"1,5"_s, u"number"_s);
    bad("too many digits", u"No_of_Employees"_s, u"1234567890"_s, u"too_long"_s);
    good("day", u"Birth"_s, u"4/3/1990"_s, u"1990-03-04"_s);
    bad("no day", u"Birth"_s, u"31/31/1990"_s, u"date"_s);
    good("yes", u"Email_Opt_Out"_s, u"Oui"_s, true);
    bad("perhaps", u"Email_Opt_Out"_s, u"perhaps"_s, u"boolean"_s);
    good("lookup", u"Parent"_s, u"ACME"_s, QJsonObject{{"id"_L1, u"7"_s}, {"name"_L1, u"ACME"_s}});
    bad("unknown lookup", u"Parent"_s, u"Nobody"_s, u"unknown_record"_s);
    bad("ambiguous lookup", u"Parent"_s, u"Twin"_s, u"several_records"_s);
    bad("long phone", u"Phone"_s, QString(31, u'1'), u"too_long"_s);
}

void TestCrmImport::cells()
{
    QFETCH(const QString, field);
    QFETCH(const QString, cell);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, fault);
    const ImportRules rules = leadRules({u"Last_Name"_s, u"Company"_s, field});
    const ImportRow row = importcheck::row(rules, {u"Vega"_s, u"ACME"_s, cell});
    QCOMPARE(faultsOf(row).join(u' '), fault);
    QCOMPARE(row.record.value(field), value);
    // Without the cells that every record needs.
    const ImportRow bare = importcheck::row(rules, {QString(), QString(), cell});
    QVERIFY(faultsOf(bare).contains(u"Last_Name:mandatory"_s));
    QVERIFY(faultsOf(bare).contains(u"Company:mandatory"_s));
}

void TestCrmImport::policies_data()
{
    QTest::addColumn<ImportPolicy>("policy");
    QTest::addColumn<QString>("acts"); // of: known by e-mail, known by names, new with e-mail, new without, faulty
    QTest::addColumn<QList<int>>("counts");
    QTest::newRow("skip") << ImportPolicy::Skip << u"SSIIR"_s << QList<int>{2, 0, 2, 1};
    QTest::newRow("update") << ImportPolicy::Update << u"PPUIR"_s << QList<int>{2, 2, 0, 1};
    QTest::newRow("anyway") << ImportPolicy::CreateAnyway << u"IIIIR"_s << QList<int>{4, 0, 0, 1};
}

void TestCrmImport::policies()
{
    QFETCH(const ImportPolicy, policy);
    Lead mailed = leadOf(u"11"_s, u"Vega"_s, u"ACME"_s);
    mailed.email = u"Luis@Acme.example"_s;
    Lead named = leadOf(u"12"_s, u"Mora"_s, u"Beta SA"_s);
    named.firstName = u"Inès"_s;
    const ImportRules rules = leadRules({u"First_Name"_s, u"Last_Name"_s, u"Company"_s, u"Email"_s});
    const ImportTable table = importtable::read("f,l,c,e\nL,V,ACME,luis@acme.example\nines,MORA,beta sa,\n"
                                                "N,New,Co,new@co.example\nN,Newer,Co,\nX,Y,Z,nowhere\n",
                                                {});
    const ImportPlan plan = importcheck::plan(rules, table, policy, directoryOf({mailed, named}));
    QString acts;
    for (const ImportStep &step : plan.steps)
        acts.append(u"IUPSR"_s.at(int(step.act)));
    QTEST(acts, "acts");
    QFETCH(const QList<int>, counts);
    QCOMPARE(QList<int>({plan.inserts, plan.updates, plan.skipped, plan.refused}), counts);
    QCOMPARE(plan.steps.at(0).existingId, u"11"_s);
    QCOMPARE(plan.steps.at(0).matchedBy, u"Email"_s);
    QCOMPARE(plan.steps.at(1).existingId, u"12"_s);
}

void TestCrmImport::twiceInTheFile()
{
    const ImportRules rules = leadRules({u"Last_Name"_s, u"Company"_s, u"Email"_s});
    const ImportTable table = importtable::read("l,c,e\nA,B,a@b.example\nC,D,A@B.example\n", {});
    const ImportPlan plan = importcheck::plan(rules, table, ImportPolicy::Update, {});
    QVERIFY(plan.rows.at(0).faults.isEmpty());
    QCOMPARE(faultsOf(plan.rows.at(1)), QStringList(u"Email:twice_in_file"_s));
    QCOMPARE(importcheck::plan(rules, table, ImportPolicy::CreateAnyway, {}).inserts, 2);
}

void TestCrmImport::convertedLeadsAreNoMatch()
{
    Lead converted = leadOf(u"11"_s, u"Vega"_s, u"ACME"_s);
    converted.email = u"a@b.example"_s;
    converted.converted = true;
    const ImportTable table = importtable::read("l,c,e\nA,B,a@b.example\n", {});
    const ImportRules rules = leadRules({u"Last_Name"_s, u"Company"_s, u"Email"_s});
    QCOMPARE(importcheck::plan(rules, table, ImportPolicy::Skip, directoryOf({converted})).inserts, 1);
}

void TestCrmImport::batchesOfAHundred()
{
    QByteArray text = "l,c,e\n";
    for (int i = 0; i < 230; ++i)
        text += "N" + QByteArray::number(i) + ",Co," +
                (i == 5 ? QByteArray("wrong") : "n" + QByteArray::number(i) + "@co.example") + "\n";
    const ImportRules rules = leadRules({u"Last_Name"_s, u"Company"_s, u"Email"_s});
    const ImportTable table = importtable::read(text, {});
    const ImportPlan plan = importcheck::plan(rules, table, ImportPolicy::Update, {});
    const ImportRun run = importbatches::run(rules, table, plan);
    QCOMPARE(run.batches.size(), 4); // 100, 100, 29 and the refused one
    QCOMPARE(run.total(), 230);
    QCOMPARE(run.count(ImportItem::State::Refused), 1);
    QCOMPARE(run.batches.first().checkFields, QStringList(u"Email"_s));
    for (const ImportBatch &batch : run.batches)
        QVERIFY(batch.items.size() <= 100);
}

void TestCrmImport::whatIsLeftOver()
{
    const ImportRules rules = leadRules({u"Last_Name"_s, u"Company"_s, u"Email"_s});
    const ImportTable table = importtable::read("l,c,e\n\"A; B\",Co,a@b.example\nC,D,wrong\n", {});
    ImportRun run = importbatches::run(rules, table, importcheck::plan(rules, table, ImportPolicy::Skip, {}));
    run.batches[0].items[0].state = ImportItem::State::Created;
    const ImportTable left = importtable::read(importbatches::leftOver(run, u','), {});
    QCOMPARE(left.headers, table.headers);
    QCOMPARE(left.rows, QList<QStringList>({{u"C"_s, u"D"_s, u"wrong"_s}}));
}
} // namespace atlas::test::tst_crmimport

ATLAS_TEST(atlas::test::tst_crmimport::TestCrmImport)
#include "tst_crmimport.moc"
