// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"
#include "services/search/searchtables.h"
#include "tests/support/testprogram.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_searchindex
{
using namespace atlas;

namespace
{
SearchRow searchRow(const QString &id, const QString &title, const QString &line = {}, qint64 when = 0)
{
    return {App::Crm, u"deals"_s, id, title, line, {}, when};
}

/// An index in a folder of its own.
struct IndexWorld {
    QTemporaryDir folder;
    QString path = folder.filePath(u"search.sqlite"_s);
    std::unique_ptr<SearchIndex> index = std::make_unique<SearchIndex>(path, u"a"_s);
    IndexWorld() { opened = QCoro::waitFor(index->open()).has_value(); }
    bool opened = false;

    [[nodiscard]] bool put(const QString &source, const QList<SearchRow> &rows) const
    {
        return QCoro::waitFor(index->replace(source, rows)).has_value();
    }
    [[nodiscard]] QString find(const QString &text, int limit = 10) const
    {
        const auto rows = QCoro::waitFor(index->find(text, limit));
        if (!rows)
            return u"error "_s + rows.error().code;
        QStringList ids;
        for (const SearchRow &row : *rows)
            ids.append(row.id);
        return ids.join(u' ');
    }
    [[nodiscard]] int count() const { return QCoro::waitFor(index->count()).value_or(-1); }
};
} // namespace

/// What people type finds the records it means, the best first; the index follows its sources.
class TestSearchIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("ids");
        QTest::newRow("a beginning") << u"ref"_s << u"1 3"_s;
        QTest::newRow("accents and case") << u"ECHEANCE"_s << u"2"_s;
        QTest::newRow("accents typed") << u"échéance"_s << u"2"_s;
        QTest::newRow("two words in any order") << u"site refonte"_s << u"1"_s;
        QTest::newRow("the other side") << u"corvalin"_s << u"3"_s;
        QTest::newRow("one letter, titles only") << u"r"_s << u"1 3"_s;
        QTest::newRow("nothing") << u"zzz"_s << QString();
        QTest::newRow("signs only") << u"\"*(-"_s << QString();
        QTest::newRow("signs between") << u"ref\" OR *"_s << QString();
        QTest::newRow("the middle of a word") << u"fonte"_s << QString();
    }
    void findsByBeginningsOfWords()
    {
        QFETCH(QString, typed);
        const IndexWorld world;
        QVERIFY(world.opened);
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Refonte du site"_s, {}, 9), searchRow(u"2"_s, u"Échéance"_s),
                                       searchRow(u"3"_s, u"Le refuge"_s, u"Assurances Corvalin"_s, 20)}));
        QTEST(world.find(typed), "ids");
    }

    void theNewestOfEqualsComesFirst()
    {
        const IndexWorld world;
        QVERIFY(
            world.put(u"deals"_s, {searchRow(u"old"_s, u"Audit"_s, {}, 10), searchRow(u"new"_s, u"Audit"_s, {}, 20)}));
        QCOMPARE(world.find(u"audit"_s), u"new old"_s);
        QCOMPARE(world.find(u"audit"_s, 1), u"new"_s);
    }

    void aSourceIsReplacedAsAWhole()
    {
        const IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s), searchRow(u"2"_s, u"Refonte"_s)}));
        QVERIFY(world.put(u"mails"_s, {searchRow(u"9"_s, u"Audit du lot 2"_s)}));
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Migration"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"9"_s); // another source stays
        QCOMPARE(world.find(u"migration"_s), u"1"_s);
        QCOMPARE(world.find(u"refonte"_s), QString());
        QCOMPARE(world.count(), 2);
        QVERIFY(world.put(u"deals"_s, {}));
        QCOMPARE(world.count(), 1);
    }

    void manyAreWrittenInSteps()
    {
        const IndexWorld world;
        QList<SearchRow> rows;
        for (int i = 0; i < 1'700; ++i)
            rows.append(searchRow(QString::number(i), u"Dossier %1"_s.arg(i)));
        QVERIFY(world.put(u"deals"_s, rows));
        QCOMPARE(world.count(), 1'700);
        QCOMPARE(world.find(u"dossier 1699"_s), u"1699"_s);
        rows.removeLast();
        QVERIFY(world.put(u"deals"_s, rows));
        QCOMPARE(world.count(), 1'699);
    }

    void otherAccountsAreNotFound()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index.reset();
        SearchIndex other(world.path, u"b"_s);
        QVERIFY(QCoro::waitFor(other.open()));
        QVERIFY(QCoro::waitFor(other.find(u"audit"_s, 5)).value().isEmpty());
    }

    void aRestartForgetsNothing()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index = std::make_unique<SearchIndex>(world.path, u"a"_s);
        QVERIFY(QCoro::waitFor(world.index->open()));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
    }

    void aDamagedFileIsBegunAnew()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index.reset();
        for (const QString &name : {world.path, world.path + u"-wal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("this is no database").repeated(400));
        }
        world.index = std::make_unique<SearchIndex>(world.path, u"a"_s);
        QVERIFY(QCoro::waitFor(world.index->open()));
        QCOMPARE(world.find(u"audit"_s), QString());
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
    }
};
} // namespace tst_searchindex

ATLAS_TEST(tst_searchindex::TestSearchIndex)
#include "tst_searchindex.moc"
