// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/cliqtext.h"
#include "tests/models/teamfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cliqtext
{
using namespace Qt::StringLiterals;

/// Cliq's markup as spans.
class TestCliqText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void namesByMentionList();
    void safeAddresses_data();
    void safeAddresses();
    void plainWords();
    void summaries();
    void hostileLengthIsLinear_data();
    void hostileLengthIsLinear();
};

namespace
{
/// Spans in brackets with the signs of their styles, blocks parted by " / ".
QString spelled(const QList<CliqBlock> &blocks)
{
    QStringList all;
    for (const CliqBlock &block : blocks) {
        QString words = QStringList{u""_s, u"!"_s, u"#"_s, u"```"_s, u"---"_s}.at(int(block.kind));
        if (block.level > 0)
            words += QString::number(block.level);
        for (const CliqSpan &span : block.spans) {
            const QString signs = QString(span.styles & CliqSpan::Bold ? u"*"_s : QString()) +
                                  (span.styles & CliqSpan::Italic ? u"_"_s : QString()) +
                                  (span.styles & CliqSpan::Underline ? u"U"_s : QString()) +
                                  (span.styles & CliqSpan::Strike ? u"~"_s : QString()) +
                                  (span.styles & CliqSpan::Code ? u"`"_s : QString());
            words += u'[' + signs + (signs.isEmpty() ? QString() : u" "_s) + span.text +
                     (span.target.isEmpty() ? QString() : u"->"_s + span.target) + u']';
        }
        all.append(words);
    }
    return all.join(u" / "_s);
}
} // namespace

void TestCliqText::reads_data()
{
    QTest::addColumn<QString>("markup");
    QTest::addColumn<QString>("spans");
    const auto row = [](const char *name, const QString &markup, const QString &spans) {
        QTest::newRow(name) << markup << spans;
    };
    row("nothing", {}, {});
    row("plain", u"Hello you"_s, u"[Hello you]"_s);
    row("bold", u"is *very* green"_s, u"[is ][* very][ green]"_s);
    row("italic", u"_yes_"_s, u"[_ yes]"_s);
    row("underline", u"__yes__"_s, u"[U yes]"_s);
    row("strike", u"~no~!"_s, u"[~ no][!]"_s);
    row("nested", u"*a _b_ c*"_s, u"[* a ][*_ b][*  c]"_s);
    row("nested tight", u"*_b_*"_s, u"[*_ b]"_s);
    row("snake case", u"a_b_c and 2*3*4"_s, u"[a_b_c and 2*3*4]"_s);
    row("open mark", u"*never closed"_s, u"[*never closed]"_s);
    row("spaces around", u"2 * 3 * 4"_s, u"[2 * 3 * 4]"_s);
    row("over lines", u"*a\nb*"_s, u"[*a\nb*]"_s);
    row("code", u"run `*x*` now"_s, u"[run ][` *x*][ now]"_s);
    row("code block", u"see ```\nint *p;\n_x_\n``` done"_s, u"[see ] / ```[` int *p;\n_x_] / [ done]"_s);
    row("open fence", u"```never"_s, u"[```never]"_s);
    row("quote", u"!one\n!two\nthree"_s, u"![one\ntwo] / [three]"_s);
    row("shout is no quote", u"!!!"_s, u"[!!!]"_s);
    row("headings", u"# A\n## B\n### C\n#### D\n#tag"_s, u"#1[A] / #2[B] / #3[C] / [#### D\n#tag]"_s);
    row("rule", u"a\n---\nb"_s, u"[a] / --- / [b]"_s);
    row("mention", u"{@y1} hi {@all}"_s, u"[@Yanis Derrouiche->y1][ hi ][@all->all]"_s);
    row("participants", u"{@participants}"_s, u"[@all->participants]"_s);
    row("unknown", u"{@77}"_s, u"[@77->77]"_s);
    row("no mention", u"{@a b} {@} {@"_s, u"[{@a b} {@} {@]"_s);
    row("channel", u"{#O1}"_s, u"[#O1->#O1]"_s);
    row("silent", u"[Ada](zohoid:12)"_s, u"[@Ada->12]"_s);
    row("link", u"[the page](https://studio.example/a?b=1)"_s, u"[the page->https://studio.example/a?b=1]"_s);
    row("bare link", u"see https://studio.example/x, ok"_s,
        u"[see ][https://studio.example/x->https://studio.example/x][, ok]"_s);
    row("button", u"Lunch? [Yes]($1)"_s, u"[Lunch? ][* Yes]"_s);
    row("script link", u"[x](javascript:alert(1))"_s, u"[[x](javascript:alert(1))]"_s);
    row("file link", u"[x](file:///etc/passwd)"_s, u"[[x](file:///etc/passwd)]"_s);
    row("html", u"<b>x</b> &amp; <img src=x onerror=y>"_s, u"[<b>x</b> &amp; <img src=x onerror=y>]"_s);
    row("controls", u"a\u0007b\u202ec"_s, u"[abc]"_s);
    row("windows lines", u"a\r\nb"_s, u"[a\nb]"_s);
}

void TestCliqText::reads()
{
    QFETCH(QString, markup);
    QFETCH(QString, spans);
    const QList<CliqPerson> people = teamPeople();
    const auto nameOf = [&people](const QString &id) {
        for (const CliqPerson &person : people) {
            if (person.id == id)
                return person.name;
        }
        return QString();
    };
    QCOMPARE(spelled(cliqtext::parse(markup, {}, nameOf)), spans);
}

void TestCliqText::namesByMentionList()
{
    const QList<CliqPerson> mentions{{u"9"_s, u"@Ada Lindt"_s, u"ada@studio.example"_s, false}};
    QCOMPARE(spelled(cliqtext::parse(u"{@9}, @Ada Lindt, @Ada Lindtner, {@ada@studio.example}"_s, mentions)),
             u"[@Ada Lindt->9][, ][@Ada Lindt->9][, @Ada Lindtner, ][@Ada Lindt->ada@studio.example]"_s);
}

void TestCliqText::safeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << u"https://studio.example"_s << true;
    QTest::newRow("mail") << u"mailto:a@studio.example"_s << true;
    QTest::newRow("mail to nobody") << u"mailto:"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("relative") << u"/etc/passwd"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("upper case") << u"JavaScript:x"_s << false;
    QTest::newRow("space") << u"https://studio.example/ x"_s << false;
    QTest::newRow("ftp") << u"ftp://studio.example"_s << false;
}

void TestCliqText::safeAddresses()
{
    QFETCH(QString, address);
    QFETCH(bool, safe);
    QCOMPARE(cliqtext::isSafeAddress(address), safe);
}

void TestCliqText::plainWords()
{
    QCOMPARE(cliqtext::plain(u"# Head\n*Bold* and [page](https://studio.example)\n---\n!said"_s),
             u"Head\nBold and page (https://studio.example)\nsaid"_s);
}

void TestCliqText::summaries()
{
    CliqMessage message = teamMessage(1, u"y1"_s, u"one\ntwo *three*"_s);
    QCOMPARE(cliqtext::summary(message), u"one two three"_s);
    QCOMPARE(cliqtext::summary(message, {}, 8), u"one two\u2026"_s);
    message.text.clear();
    message.file.name = u"plan.pdf"_s;
    QCOMPARE(cliqtext::summary(message), u"plan.pdf"_s);
}

void TestCliqText::hostileLengthIsLinear_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"*a ", "_", "__a", "~x~", "[", "[a](", "{@", "`", "``", "https://", "!", "@", "*_~"})
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void TestCliqText::hostileLengthIsLinear()
{
    // Not a measurement: a reader that is quadratic would need minutes and run into the limit of the program.
    QFETCH(QString, piece);
    const QString text = piece.repeated(39000 / int(piece.size()));
    const QList<CliqBlock> blocks = cliqtext::parse(text);
    QVERIFY(!blocks.isEmpty());
    QVERIFY(!cliqtext::parse(piece.repeated(200000)).isEmpty());
}
} // namespace atlas::test::tst_cliqtext

ATLAS_TEST(atlas::test::tst_cliqtext::TestCliqText)
#include "tst_cliqtext.moc"
