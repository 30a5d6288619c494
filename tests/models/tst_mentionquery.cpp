// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/mentionquery.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mentionquery
{
using namespace Qt::StringLiterals;

/// Completion of "@ma", and the names in a draft.
class TestMentionQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void queries_data();
    void queries();
    void choices_data();
    void choices();
    void membersComeFirst();
    void becomesMarkup();
    void sameNamesAreToldApart();
    void roundTrips_data();
    void roundTrips();
};

namespace
{
QString knownName(const QString &id)
{
    const QList<CliqPerson> people = teamPeople();
    for (const CliqPerson &person : people) {
        if (person.id == id)
            return person.name;
    }
    return id == u"O7" ? u"finance"_s : QString();
}

QStringList choiceIds(const QList<MentionChoice> &choices)
{
    QStringList ids;
    for (const MentionChoice &choice : choices)
        ids.append(choice.id);
    return ids;
}
} // namespace

void TestMentionQuery::queries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<int>("start");
    QTest::addColumn<QString>("typed");
    QTest::newRow("empty") << QString() << 0 << -1 << QString();
    QTest::newRow("at alone") << u"@"_s << 1 << 0 << QString();
    QTest::newRow("begun") << u"Hi @ma"_s << 6 << 3 << u"ma"_s;
    QTest::newRow("cursor inside") << u"Hi @maud"_s << 6 << 3 << u"ma"_s;
    QTest::newRow("before it") << u"Hi @maud"_s << 3 << -1 << QString();
    QTest::newRow("second word") << u"@Maud C"_s << 7 << 0 << u"Maud C"_s;
    QTest::newRow("third word") << u"@Maud Carsin is"_s << 15 << -1 << QString();
    QTest::newRow("space behind at") << u"a @ b"_s << 5 << -1 << QString();
    QTest::newRow("address") << u"maud@stu"_s << 8 << -1 << QString();
    QTest::newRow("other line") << u"@maud\nx"_s << 7 << -1 << QString();
    QTest::newRow("beyond the end") << u"@m"_s << 99 << 0 << u"m"_s;
}

void TestMentionQuery::queries()
{
    QFETCH(QString, text);
    QFETCH(int, cursor);
    const MentionQuery query = MentionQuery::at(text, cursor);
    QTEST(query.start, "start");
    QTEST(query.typed, "typed");
    QCOMPARE(query.isActive(), query.start >= 0);
}

void TestMentionQuery::choices_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QStringList>("ids");
    QTest::newRow("all of them") << QString() << true
                                 << QStringList{u"i1"_s, u"m2"_s, u"y1"_s, u"all"_s, u"available"_s};
    QTest::newRow("not me") << u"maud"_s << true << QStringList{u"m2"_s};
    QTest::newRow("folded") << u"INES"_s << true << QStringList{u"i1"_s};
    QTest::newRow("second name") << u"der"_s << true << QStringList{u"y1"_s};
    QTest::newRow("inside a word") << u"uch"_s << true << QStringList();
    QTest::newRow("address") << u"carron@"_s << true << QStringList{u"m2"_s};
    QTest::newRow("everybody") << u"al"_s << true << QStringList{u"all"_s};
    QTest::newRow("may not") << u"al"_s << false << QStringList();
    QTest::newRow("no bots") << u"robot"_s << true << QStringList();
}

void TestMentionQuery::choices()
{
    QFETCH(QString, typed);
    QFETCH(bool, all);
    QTEST(choiceIds(mentionChoices(typed, {}, teamPeople(), u"m1"_s, all)), "ids");
}

void TestMentionQuery::membersComeFirst()
{
    const QList<CliqPerson> people = teamPeople();
    QCOMPARE(choiceIds(mentionChoices({}, {people.at(1)}, people, u"m1"_s, false)),
             (QStringList{u"y1"_s, u"i1"_s, u"m2"_s}));
    QCOMPARE(choiceIds(mentionChoices({}, {}, people, u"m1"_s, false, 2)), (QStringList{u"i1"_s, u"m2"_s}));
}

void TestMentionQuery::becomesMarkup()
{
    MentionNames names;
    QCOMPARE(names.shownFor({u"y1"_s, u"Yanis Derrouiche"_s, {}}), u"@Yanis Derrouiche"_s);
    QCOMPARE(names.markupOf(u"Ask @Yanis Derrouiche, not @Yanis or a@Yanis Derrouiche"_s),
             u"Ask {@y1}, not @Yanis or a@Yanis Derrouiche"_s);
    QCOMPARE(names.markupOf(u"@Yanis Derrouichette"_s), u"@Yanis Derrouichette"_s);
    // What somebody typed by hand is not a mention.
    QCOMPARE(names.markupOf(u"{@all}"_s), u"{\u200b@all}"_s);
}

void TestMentionQuery::sameNamesAreToldApart()
{
    MentionNames names;
    QCOMPARE(names.shownFor({u"1"_s, u"Ada"_s, u"a@x.example"_s}), u"@Ada"_s);
    QCOMPARE(names.shownFor({u"1"_s, u"Ada"_s, u"a@x.example"_s}), u"@Ada"_s);
    QCOMPARE(names.shownFor({u"2"_s, u"Ada"_s, u"b@x.example"_s}), u"@Ada (b@x.example)"_s);
    QCOMPARE(names.markupOf(u"@Ada (b@x.example) and @Ada"_s), u"{@2} and {@1}"_s);
}

void TestMentionQuery::roundTrips_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("shown");
    QTest::newRow("person") << u"{@y1}: done"_s << u"@Yanis Derrouiche: done"_s;
    QTest::newRow("everybody") << u"{@all} {@available}"_s << u"@all @available"_s;
    QTest::newRow("unknown") << u"see {@4711}."_s << u"see @4711."_s;
    QTest::newRow("address") << u"{@guest@x.example}"_s << u"@guest@x.example"_s;
    QTest::newRow("marks stay") << u"*a* {x} {@y1}"_s << u"*a* {x} @Yanis Derrouiche"_s;
    QTest::newRow("channel") << u"see {#O7}"_s << u"see #finance"_s;
    QTest::newRow("unknown channel") << u"see {#O8}."_s << u"see #O8."_s;
    QTest::newRow("name written out as well")
        << u"{@y1} is @Yanis Derrouiche"_s << u"@Yanis Derrouiche (y1) is @Yanis Derrouiche"_s;
    QTest::newRow("channel written out as well") << u"{#O7} was #finance"_s << u"#finance (#O7) was #finance"_s;
    // What could not be read back stays as it is.
    QTest::newRow("letters behind") << u"{@y1}s idea"_s << u"{@y1}s idea"_s;
    QTest::newRow("letters before") << u"a{#O7}"_s << u"a{#O7}"_s;
    QTest::newRow("no mention") << u"{@a b} {#} {@"_s << u"{@a b} {#} {@"_s;
    QTest::newRow("braces inside") << u"{@{@y1}}"_s << u"{@{@y1}}"_s;
    QTest::newRow("typed channel braces") << u"{\u200b#x}"_s << u"{#x}"_s;
    QTest::newRow("other zero width") << u"{\u200bx}"_s << u"{\u200bx}"_s;
    QTest::newRow("both kinds of braces") << u"{\u200b@all} {@a b}"_s << u"{\u200b@all} {@a b}"_s;
    QTest::newRow("typed braces") << u"{\u200b@all}"_s << u"{@all}"_s;
}

void TestMentionQuery::roundTrips()
{
    QFETCH(QString, markup);
    QFETCH(QString, shown);
    MentionNames names;
    QCOMPARE(names.shownOf(markup, knownName), shown);
    QCOMPARE(names.markupOf(shown), markup);
}
} // namespace atlas::test::tst_mentionquery

ATLAS_TEST(atlas::test::tst_mentionquery::TestMentionQuery)
#include "tst_mentionquery.moc"
