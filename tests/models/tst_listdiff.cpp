// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/support/listdiff.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QTest>

namespace atlas::test::tst_listdiff
{
using namespace Qt::StringLiterals;

/// Follows the steps as a view would: it knows only the row numbers it is told, and the list after each step.
class ShadowView
{
public:
    explicit ShadowView(QStringList &list)
        : m_list(list)
        , m_rows(list)
    {
    }

    ListDiffHandlers handlers()
    {
        ListDiffHandlers handlers;
        handlers.remove = [this](int first, int last, const std::function<void()> &apply) {
            ok = ok && 0 <= first && first <= last && last < m_rows.size() && m_list == m_rows;
            apply();
            m_rows.remove(first, last - first + 1);
            ok = ok && m_list == m_rows;
            removed += last - first + 1;
            ++steps;
        };
        handlers.insert = [this](int first, int last, const std::function<void()> &apply) {
            ok = ok && 0 <= first && first <= last && first <= m_rows.size() && m_list == m_rows;
            apply();
            for (int row = first; row <= last; ++row)
                m_rows.insert(row, m_list.value(row));
            ok = ok && m_list == m_rows;
            ++steps;
        };
        handlers.changed = [this](int first, int last) {
            ok = ok && 0 <= first && first <= last && last < m_rows.size();
            ok = ok && first > lastChanged + 1; // contiguous ranges are reported as one, in order
            lastChanged = last;
            changed += m_rows.mid(first, last - first + 1);
        };
        return handlers;
    }

    bool ok = true;
    int steps = 0, removed = 0;
    int lastChanged = -2;
    QStringList changed;

private:
    QStringList &m_list;
    QStringList m_rows;
};

class TestListDiff : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steps_data();
    void steps();
    void randomListsStayConsistent();
    void movesAsFewAsPossible();
};

namespace
{
QStringList lettersOf(const char *letters)
{
    QStringList list;
    for (const QChar letter : QString::fromLatin1(letters))
        list.append(letter);
    return list;
}

QStringList shuffledSubset(QRandomGenerator &random, int universe)
{
    QStringList list;
    for (int i = 0; i < universe; ++i)
        if (random.bounded(3))
            list.insert(random.bounded(4) ? list.size() : random.bounded(int(list.size()) + 1), QString::number(i));
    return list;
}
} // namespace

void TestListDiff::steps_data()
{
    QTest::addColumn<QStringList>("current");
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<int>("steps");
    QTest::addColumn<int>("removed");
    const auto row = [](const char *name, const char *from, const char *to, int steps, int removed) {
        QTest::newRow(name) << lettersOf(from) << lettersOf(to) << steps << removed;
    };
    row("nothing to do", "abc", "abc", 0, 0);
    row("both empty", "", "", 0, 0);
    row("fill", "", "abc", 1, 0);
    row("clear", "abc", "", 1, 3);
    row("append", "ab", "abcd", 1, 0);
    row("prepend", "cd", "abcd", 1, 0);
    row("remove in the middle", "abcd", "ad", 1, 2);
    row("two gaps", "abcde", "ace", 2, 2);
    row("replace all", "abc", "xyz", 2, 3);
    row("first to last", "abcd", "bcda", 2, 1);
    row("last to first", "abcd", "dabc", 2, 1);
    row("swap", "abcd", "acbd", 2, 1);
    row("insert in two places", "bd", "abcde", 3, 0);
}

void TestListDiff::steps()
{
    QFETCH(QStringList, current);
    QFETCH(QStringList, wanted);
    ShadowView view(current);
    applyListDiff(
        current, wanted, [](const QString &) { return false; }, view.handlers());
    QVERIFY(view.ok);
    QCOMPARE(current, wanted);
    QTEST(view.steps, "steps");
    QTEST(view.removed, "removed");
    QVERIFY(view.changed.isEmpty());
}

void TestListDiff::randomListsStayConsistent()
{
    QRandomGenerator random(20261122);
    for (int round = 0; round < 10000; ++round) {
        const int universe = random.bounded(30);
        QStringList current = shuffledSubset(random, universe);
        const QStringList wanted = shuffledSubset(random, universe);
        QSet<QString> marked;
        for (int i = 0; i < universe; ++i)
            if (!random.bounded(4))
                marked.insert(QString::number(i));
        QStringList expected; // in both, and marked
        for (const QString &id : wanted)
            if (current.contains(id) && marked.contains(id))
                expected.append(id);
        ShadowView view(current);
        applyListDiff(
            current, wanted, [&](const QString &id) { return marked.contains(id); }, view.handlers());
        QVERIFY2(view.ok, qPrintable(u"round %1"_s.arg(round)));
        QCOMPARE(current, wanted);
        QCOMPARE(view.changed, expected);
    }
}

void TestListDiff::movesAsFewAsPossible()
{
    QStringList wanted;
    for (int i = 0; i < 1000; ++i)
        wanted.append(QString::number(i));
    QStringList current = wanted;
    current.move(3, 990);
    current.move(500, 20);
    ShadowView view(current);
    applyListDiff(
        current, wanted, [](const QString &) { return false; }, view.handlers());
    QVERIFY(view.ok);
    QCOMPARE(current, wanted);
    QCOMPARE(view.removed, 2);
}
} // namespace atlas::test::tst_listdiff

ATLAS_TEST(atlas::test::tst_listdiff::TestListDiff)
#include "tst_listdiff.moc"
