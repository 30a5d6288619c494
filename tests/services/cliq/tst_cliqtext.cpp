// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqservice.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_cliqtext
{
using namespace Qt::Literals::StringLiterals;

/// Texts longer than Cliq takes.
class TestCliqText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void splits_data();
    void splits();
    void losesNothing();
};

void TestCliqText::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wanted"); // at 20 characters
    QTest::newRow("nothing") << u" \n "_s << QStringList();
    QTest::newRow("short") << u" Hello "_s << QStringList{u"Hello"_s};
    QTest::newRow("exactly") << u"12345678901234567890"_s << QStringList{u"12345678901234567890"_s};
    QTest::newRow("between words") << u"The quick brown fox jumps over"_s
                                   << QStringList{u"The quick brown fox"_s, u"jumps over"_s};
    QTest::newRow("long word") << u"Hi 123456789012345678901234567890"_s
                               << QStringList{u"Hi"_s, u"12345678901234567890"_s, u"1234567890"_s};
    QTest::newRow("mention stays whole") << u"12345678901234 {@20431801} now"_s
                                         << QStringList{u"12345678901234"_s, u"{@20431801} now"_s};
    QTest::newRow("mention within a word")
        << u"123456789012345{@20431801}!"_s << QStringList{u"123456789012345"_s, u"{@20431801}!"_s};
    QTest::newRow("code stays whole") << u"See this ```int a = 1```"_s
                                      << QStringList{u"See this"_s, u"```int a = 1```"_s};
    QTest::newRow("long code") << u"```first line\nsecond line\nthird```"_s
                               << QStringList{u"```first line\n```"_s, u"```second line\n```"_s, u"```third```"_s};
    QTest::newRow("no half of a character")
        << u"1234567890123456789\U0001F600end"_s << QStringList{u"1234567890123456789"_s, u"\U0001F600end"_s};
}

void TestCliqText::splits()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, wanted);
    QCOMPARE(cliq::splitText(text, 20), wanted);
}

void TestCliqText::losesNothing()
{
    QString words, wall(100'000, u'x');
    for (int i = 0; words.size() < 100'000; ++i)
        words += QString::number(i) + (i % 7 == 0 ? u" {@20431801} "_s : u" "_s);
    for (const QString &text : {words, wall}) {
        const QStringList pieces = cliq::splitText(text);
        QVERIFY(pieces.size() >= 20 && pieces.size() <= 22);
        for (const QString &piece : pieces) {
            QVERIFY(piece.size() <= cliq::kMaxText);
            QCOMPARE(piece.count(u"{@"_s), piece.count(u'}'));
        }
        QCOMPARE(pieces.join(u' ').remove(u' '), QString(text).remove(u' '));
    }
}
} // namespace atlas::test::tst_cliqtext

ATLAS_TEST(atlas::test::tst_cliqtext::TestCliqText)
#include "tst_cliqtext.moc"
