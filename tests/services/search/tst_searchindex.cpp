// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/searchindex.h"
#include "services/search/searchquery.h"
#include "services/search/searchtables.h"
#include "tests/support/testprogram.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
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
    /// As a fault of the disk would.
    void overwrite() const
    {
        for (const QString &name : {path, path + u"-wal"_s}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
            file.write(QByteArray(std::max<qsizetype>(8'000, file.size()), 'x'));
        }
    }
    /// A statement of another program.
    void run(const QString &sql) const
    {
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"aside"_s);
            db.setDatabaseName(path);
            QVERIFY(db.open());
            QSqlQuery query(db);
            QVERIFY(query.exec(sql));
        }
        QSqlDatabase::removeDatabase(u"aside"_s);
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
        QTest::newRow("a phrase") << u"\"du site\""_s << u"1"_s;
        QTest::newRow("a phrase out of order") << u"\"site du\""_s << QString();
        QTest::newRow("a phrase ends with a whole word") << u"\"du sit\""_s << QString();
        QTest::newRow("a phrase being typed") << u"\"du sit"_s << u"1"_s;
        QTest::newRow("a phrase of French signs") << u"\u00ab du site \u00bb refonte"_s << u"1"_s;
        QTest::newRow("an empty phrase") << u"\"\""_s << QString();
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

    void theTitleComesBeforeTheRest()
    {
        const IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"line"_s, u"Refonte"_s, u"Audit"_s, 900),
                                       searchRow(u"word"_s, u"Grand audit"_s, {}, 800),
                                       searchRow(u"start"_s, u"Audit du portail"_s, {}, 700)}));
        QCOMPARE(world.find(u"audit"_s), u"start word line"_s);
    }

    void ofTooManyTheNewestAreFound()
    {
        const IndexWorld world;
        QList<SearchRow> rows;
        for (int i = 0; i < 1'200; ++i)
            rows.append(searchRow(QString::number(i), u"Lot %1"_s.arg(i), {}, i));
        rows.append(searchRow(u"other"_s, u"Refonte"_s, u"Lot"_s, 5'000));
        std::reverse(rows.begin(), rows.end()); // the order they come in does not matter
        QVERIFY(world.put(u"deals"_s, rows));
        QCOMPARE(world.find(u"l"_s, 3), u"1199 1198 1197"_s);
        QCOMPARE(world.find(u"lot"_s, 2), u"1199 1198"_s);
        QCOMPARE(world.find(u"lot 7"_s, 1), u"799"_s);
    }

    void aRowGivenTwiceIsKeptOnce()
    {
        const IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s), searchRow(u"1"_s, u"Audit"_s)}));
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s), searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.count(), 1);
    }

    void theLastKeyIsAnsweredFirst()
    {
        const IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        // What keeps the search busy until all three have asked.
        QList<SearchRow> rows;
        for (int i = 0; i < 3'000; ++i)
            rows.append(searchRow(QString::number(i), u"Dossier %1"_s.arg(i)));
        auto busy = world.index->replace(u"mails"_s, rows);
        auto first = world.index->find(u"a"_s, 5);
        auto aside = world.index->find(u"audit"_s, 5, u"form"_s);
        auto last = world.index->find(u"au"_s, 5);
        const auto firstAnswer = QCoro::waitFor(std::move(first));
        QVERIFY(firstAnswer.has_value() || firstAnswer.error().kind == ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(std::move(aside)).value().size(), 1);
        QCOMPARE(QCoro::waitFor(std::move(last)).value().size(), 1);
        QVERIFY(QCoro::waitFor(std::move(busy)));
    }

    void writingEndsWhenCancelled()
    {
        const IndexWorld world;
        CancelScope scope;
        const CancelToken token = scope.token();
        scope.cancel();
        const auto done = QCoro::waitFor(world.index->replaceMade(
            u"deals"_s, [] { return QList<SearchRow>{searchRow(u"1"_s, u"Audit"_s)}; }, token));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.count(), 0);
    }

    void forgettingLeavesNothingOnTheDisk()
    {
        const IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Vasselonne"_s)}));
        const QSignalSpy emptied(world.index.get(), &SearchIndex::emptied);
        QVERIFY(QCoro::waitFor(world.index->forget()));
        QCOMPARE(world.count(), 0);
        QCOMPARE(world.find(u"vasselonne"_s), QString());
        QVERIFY(emptied.isEmpty());
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
    }

    void aDamagedFileIsBegunAnew()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index.reset();
        world.overwrite();
        world.index = std::make_unique<SearchIndex>(world.path, u"a"_s);
        QVERIFY(QCoro::waitFor(world.index->open()));
        QCOMPARE(world.find(u"audit"_s), QString());
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
        QCOMPARE(QDir(world.folder.path()).entryList({u"*damaged*"_s}), QStringList());
    }

    void damageWhileItIsOpenIsRepaired()
    {
        const IndexWorld world;
        QList<SearchRow> rows; // more than SQLite keeps in memory
        for (int i = 0; i < 30'000; ++i)
            rows.append(searchRow(QString::number(i), u"Dossier %1"_s.arg(i), u"Assurances Corvalin"_s));
        QVERIFY(world.put(u"deals"_s, rows));
        QSignalSpy emptied(world.index.get(), &SearchIndex::emptied);
        world.overwrite();
        static_cast<void>(world.put(u"deals"_s, rows)); // meets the damage
        QTRY_VERIFY(!emptied.isEmpty());
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
        QTRY_COMPARE(QDir(world.folder.path()).entryList({u"*damaged*"_s}), QStringList());
    }

    void damagedWordsAreRepaired()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index.reset();
        world.run(u"update search_words_%1_data set block = x'00' where id > 10"_s.arg(searchtables::suffixOf(u"a"_s)));
        world.index = std::make_unique<SearchIndex>(world.path, u"a"_s);
        const QSignalSpy emptied(world.index.get(), &SearchIndex::emptied);
        QVERIFY(QCoro::waitFor(world.index->open()));
        QCOMPARE(world.find(u"audit"_s), u"error damaged"_s);
        QCOMPARE(emptied.size(), 1);
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        QCOMPARE(world.find(u"audit"_s), u"1"_s);
    }

    void tablesOfAnotherFormAreBegunAnew()
    {
        IndexWorld world;
        QVERIFY(world.put(u"deals"_s, {searchRow(u"1"_s, u"Audit"_s)}));
        world.index.reset();
        world.run(u"update search_format set version = 1"_s);
        world.index = std::make_unique<SearchIndex>(world.path, u"a"_s);
        QVERIFY(QCoro::waitFor(world.index->open()));
        QCOMPARE(world.count(), 0);
    }
};
} // namespace tst_searchindex

ATLAS_TEST(tst_searchindex::TestSearchIndex)
#include "tst_searchindex.moc"
