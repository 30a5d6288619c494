// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/secretparts.h"
#include "services/auth/secretstore.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_secretparts
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

/// Long secrets in several entries, and the store that lives in memory only.
class TestSecretParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("parts");
        QTest::newRow("empty") << 0 << 1;
        QTest::newRow("usual") << 400 << 1;
        QTest::newRow("limit") << 2'500 << 1;
        QTest::newRow("one above") << 2'501 << 2;
        QTest::newRow("Windows' own limit") << 2'560 << 2;
        QTest::newRow("long") << 12'000 << 5;
    }
    void sizes()
    {
        QFETCH(int, size);
        QFETCH(int, parts);
        QByteArray secret(size, 'x');
        for (int i = 0; i < size; ++i)
            secret[i] = char(i % 251);
        const QList<QByteArray> entries = secretparts::split(secret);
        QCOMPARE(entries.size(), parts);
        for (const QByteArray &entry : entries)
            QVERIFY(entry.size() <= 2'500);
        const auto header = secretparts::header(entries.constFirst());
        QCOMPARE(header.has_value(), parts > 1);
        if (header)
            QCOMPARE(secretparts::join(*header, entries.mid(1)), std::optional(secret));
        else
            QCOMPARE(entries.constFirst(), secret);
    }

    void partsOfTwoWritesAreNotMixed()
    {
        const QList<QByteArray> old = secretparts::split(QByteArray(6'000, 'a'));
        const QList<QByteArray> fresh = secretparts::split(QByteArray(6'000, 'b'));
        const auto header = secretparts::header(fresh.constFirst());
        QVERIFY(header);
        QVERIFY(!secretparts::join(*header, {old.at(1), fresh.at(2)}));
        QVERIFY(!secretparts::join(*header, {fresh.at(1)}));
    }

    void keysAreApart()
    {
        QCOMPARE(secretparts::partKey(u"account/1"_s, 0), u"account/1"_s);
        QCOMPARE(secretparts::partKey(u"account/1"_s, 2), u"account/1#2"_s);
        QVERIFY(!secretparts::header("{\"refresh_token\":\"r\"}"));
        QVERIFY(!secretparts::header("atlas-parts nonsense"));
    }

    void memory()
    {
        MemorySecretStore store;
        QVERIFY(!store.persistent());
        QCOMPARE(QCoro::waitFor(store.read(u"k"_s)).error().kind, ErrorKind::NotFound);
        QVERIFY(QCoro::waitFor(store.write(u"k"_s, "v")));
        QCOMPARE(QCoro::waitFor(store.read(u"k"_s)).value(), QByteArray("v"));
        QVERIFY(QCoro::waitFor(store.remove(u"k"_s)));
        QCOMPARE(QCoro::waitFor(store.remove(u"k"_s)).error().kind, ErrorKind::NotFound);
    }
};
} // namespace tst_secretparts

ATLAS_TEST(tst_secretparts::TestSecretParts)
#include "tst_secretparts.moc"
