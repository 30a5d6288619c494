// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/pages/pipeline/form/fieldrules.h"

#include <QTest>

namespace tst_fieldrules
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;
using ProblemKind = FieldProblem::Kind;

namespace
{
FieldMeta fieldOf(const QString &dataType, int length = 0, bool required = false, const QString &apiName = u"Any"_s)
{
    FieldMeta field;
    field.apiName = apiName;
    field.label = apiName;
    field.dataType = dataType;
    field.length = length;
    field.required = required;
    return field;
}
const QLocale french(QLocale::French, QLocale::France);
const QLocale english(QLocale::English, QLocale::UnitedStates);
} // namespace

class TestFieldRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decimals_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain"); // empty: not a number
        QTest::newRow("french groups") << french << u"48 000,50"_s << u"48000.50"_s;
        QTest::newRow("narrow no-break space") << french << u"48\u202f000"_s << u"48000"_s;
        QTest::newRow("english groups") << english << u"48,000.50"_s << u"48000.50"_s;
        QTest::newRow("negative") << english << u"-3"_s << u"-3"_s;
        QTest::newRow("typographic minus") << french << u"\u2212 3,5"_s << u"-3.5"_s;
        QTest::newRow("word") << english << u"12x"_s << QString();
        QTest::newRow("two points") << english << u"1.2.3"_s << QString();
        QTest::newRow("nothing") << english << QString() << QString();
        QTest::newRow("exponent is no way to type") << english << u"1e5"_s << QString();
    }
    void decimals()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const std::optional<QString> got = plainDecimal(text, locale);
        QCOMPARE(got.value_or(QString()), plain);
    }

    void dates_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 12, 4);
        QTest::newRow("iso") << english << u"2026-12-04"_s << day;
        QTest::newRow("french") << french << u"04/12/2026"_s << day;
        QTest::newRow("english") << english << u"12/4/2026"_s << day;
        QTest::newRow("english short year") << english << u"12/4/26"_s << day;
        QTest::newRow("no date") << french << u"demain"_s << QDate();
        QTest::newRow("not in the calendar") << french << u"31/02/2026"_s << QDate();
    }
    void dates()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(typedDate(text, locale), date);
    }

    void shownDatesAreRead()
    {
        for (const QLocale &locale : {french, english, QLocale(QLocale::German)}) {
            const QDate day(2031, 2, 3);
            QCOMPARE(typedDate(locale.toString(day, dateEditFormat(locale)), locale), day);
        }
    }

    void fields_data()
    {
        QTest::addColumn<FieldMeta>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, const FieldMeta &field, const QString &text, const QJsonValue &value,
                            ProblemKind problem) { QTest::newRow(name) << field << text << value << int(problem); };
        row("required and empty", fieldOf(u"text"_s, 0, true), u"  "_s, {}, ProblemKind::Required);
        row("optional and empty", fieldOf(u"text"_s), QString(), {}, ProblemKind::None);
        row("text is trimmed", fieldOf(u"text"_s), u" a b "_s, u"a b"_s, ProblemKind::None);
        row("as long as allowed", fieldOf(u"text"_s, 3), u"abc"_s, u"abc"_s, ProblemKind::None);
        row("too long", fieldOf(u"text"_s, 3), u"abcd"_s, u"abcd"_s, ProblemKind::TooLong);
        row("amount", fieldOf(u"currency"_s), u"12 500,5"_s, 12500.5, ProblemKind::None);
        row("amount in words", fieldOf(u"currency"_s), u"beaucoup"_s, {}, ProblemKind::NotANumber);
        row("amount of 17 digits", fieldOf(u"currency"_s), u"12345678901234567"_s, {}, ProblemKind::TooLong);
        row("whole number", fieldOf(u"integer"_s), u"42"_s, 42.0, ProblemKind::None);
        row("part of a whole", fieldOf(u"integer"_s), u"4,2"_s, {}, ProblemKind::NotAWhole);
        row("ten digits", fieldOf(u"integer"_s), u"1234567890"_s, {}, ProblemKind::TooLong);
        row("big integers stay text", fieldOf(u"bigint"_s), u"9007199254740993"_s, u"9007199254740993"_s,
            ProblemKind::None);
        row("probability", fieldOf(u"percent"_s, 0, false, u"Probability"_s), u"100"_s, 100.0, ProblemKind::None);
        row("more than certain", fieldOf(u"percent"_s, 0, false, u"Probability"_s), u"101"_s, {},
            ProblemKind::OutOfRange);
        row("date", fieldOf(u"date"_s), u"04/12/2026"_s, u"2026-12-04"_s, ProblemKind::None);
        row("no date", fieldOf(u"date"_s), u"bientôt"_s, {}, ProblemKind::NotADate);
        row("mail", fieldOf(u"email"_s), u"a@b.example"_s, u"a@b.example"_s, ProblemKind::None);
        row("no mail", fieldOf(u"email"_s), u"a@b"_s, u"a@b"_s, ProblemKind::NotAnEmail);
        row("site", fieldOf(u"website"_s), u"kervidal.example"_s, u"kervidal.example"_s, ProblemKind::None);
        row("no site", fieldOf(u"website"_s), u"nope"_s, u"nope"_s, ProblemKind::NotAUrl);
    }
    void fields()
    {
        QFETCH(FieldMeta, field);
        QFETCH(QString, text);
        QFETCH(QJsonValue, value);
        QFETCH(int, problem);
        const ParsedField parsed = parseField(field, text, french);
        QCOMPARE(int(parsed.problem.kind), problem);
        if (parsed.problem.kind == ProblemKind::None) {
            QCOMPARE(parsed.value, value);
        } else {
            QVERIFY(!problemText(parsed.problem, field).isEmpty());
        }
    }

    void chosenValues()
    {
        const FieldMeta stage = fieldOf(u"picklist"_s, 0, true);
        QCOMPARE(checkChosen(stage, QJsonValue()).kind, ProblemKind::Required);
        QCOMPARE(checkChosen(stage, u"Won"_s).kind, ProblemKind::None);
        QCOMPARE(checkChosen(stage, QJsonObject{{u"id"_s, QString()}}).kind, ProblemKind::Required);
    }
};
} // namespace tst_fieldrules

ATLAS_TEST(tst_fieldrules::TestFieldRules)
#include "tst_fieldrules.moc"
