// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/search/searchfeeder.h"
#include "tests/models/homefixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace tst_searchfeeder
{
using namespace atlas;
using namespace atlas::test;

namespace
{
/// A mailbox and the search that is kept in step with it.
struct FedWorld {
    QTemporaryDir folder;
    SearchIndex index{folder.filePath(u"search.sqlite"_s), u"a"_s};
    HomeWorld books;
    SearchFeeder feeder{index, books.sources()};
    bool opened = QCoro::waitFor(index.open()).has_value();

    void receive(const QStringList &subjects)
    {
        QList<MailMessage> mails;
        for (const QString &subject : subjects)
            mails.append(mailOf(subject, subject, u"ines@example.com"_s, 1));
        MailSnapshot snapshot = mailboxOf(mails);
        snapshot.readAt = mailNow();
        books.mail.setSnapshot(snapshot);
    }
    [[nodiscard]] int found(const QString &text)
    {
        return int(QCoro::waitFor(index.find(text, 10)).value_or(QList<SearchRow>()).size());
    }
};
} // namespace

/// The search follows the books, a while later.
class TestSearchFeeder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsGivenBeforeTheStart()
    {
        FedWorld world;
        QVERIFY(world.opened);
        world.receive({u"Refonte"_s});
        QVERIFY(!world.feeder.isFeeding());
        world.feeder.start();
        QVERIFY(world.feeder.isFeeding());
        QTRY_COMPARE(world.found(u"refonte"_s), 1);
    }

    void changesFollow()
    {
        FedWorld world;
        world.receive({u"Refonte"_s, u"Audit"_s});
        world.feeder.start();
        QTRY_COMPARE(world.found(u"audit"_s), 1);
        world.receive({u"Refonte"_s, u"Migration"_s});
        QTRY_COMPARE(world.found(u"migration"_s), 1);
        QCOMPARE(world.found(u"audit"_s), 0);
        QCOMPARE(world.found(u"refonte"_s), 1);
    }

    void theLastRecordGoesToo()
    {
        FedWorld world;
        world.receive({u"Refonte"_s});
        world.feeder.start();
        QTRY_COMPARE(world.found(u"refonte"_s), 1);
        world.receive({});
        QTRY_COMPARE(world.found(u"refonte"_s), 0);
    }

    void whatWasEmptiedIsGivenAgain()
    {
        FedWorld world;
        world.receive({u"Refonte"_s});
        world.feeder.start();
        QTRY_COMPARE(world.found(u"refonte"_s), 1);
        QTRY_VERIFY(!world.feeder.isFeeding());
        QVERIFY(QCoro::waitFor(world.index.forget()));
        QCOMPARE(world.found(u"refonte"_s), 0);
        Q_EMIT world.index.emptied();
        QTRY_COMPARE(world.found(u"refonte"_s), 1);
    }
};
} // namespace tst_searchfeeder

ATLAS_TEST(tst_searchfeeder::TestSearchFeeder)
#include "tst_searchfeeder.moc"
