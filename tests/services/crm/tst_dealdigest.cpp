// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealdigest.h"
#include "tests/services/crm/repositoryfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_dealdigest
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Deal fullDeal()
{
    Deal deal;
    deal.id = u"5725767000000412001"_s;
    deal.name = u"Größe & Söhne \u2013 Relaunch \U0001F680"_s;
    deal.account = {u"11"_s, u"Brightwater Ltd"_s};
    deal.contact = {u"12"_s, u"Ana Lindqvist"_s};
    deal.owner = {u"13"_s, u"Brightwater Ltd"_s};
    deal.campaign = {u"14"_s, u"Spring letter"_s};
    deal.amount = Money(-1250050, u"USD"_s);
    deal.probability = 40;
    deal.stage = u"Proposal"_s;
    deal.pipeline = u"Standard"_s;
    deal.closing = QDate(2026, 3, 31);
    deal.nextStep = u"Call\nagain"_s;
    deal.type = u"New"_s;
    deal.leadSource = u"Fair"_s;
    deal.lossReason = u"Price"_s;
    deal.description = u"Long"_s;
    deal.created = QDateTime(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    deal.modified = QDateTime(QDate(2026, 2, 3), QTime(10, 15), Qt::OffsetFromUTC, 3600);
    deal.lastActivity = QDateTime(QDate(2026, 2, 4), QTime(0, 0), Qt::UTC);
    deal.version = u"2026-02-03T10:15:00+01:00"_s;
    return deal;
}
} // namespace

class TestDealDigest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void equalTextsAreOne();
    void damagedIsRefused();
    void isWrittenAndUsed();
    void isNotUsedAfterAChange();
    void unusableFallsBackToTheRecords();
};

void TestDealDigest::roundTrip_data()
{
    QTest::addColumn<QList<Deal>>("deals");
    Deal zero = fullDeal();
    zero.amount = Money(0, u"JPY"_s);
    Deal large = fullDeal();
    large.amount = Money(std::numeric_limits<qint64>::min(), u"EUR"_s);
    Deal bare = fullDeal();
    bare.amount.reset();
    bare.closing = {};
    bare.created = bare.modified = bare.lastActivity = {};
    bare.probability = -1;
    QTest::newRow("no deals") << QList<Deal>{};
    QTest::newRow("every field, negative amount") << QList<Deal>{fullDeal()};
    QTest::newRow("no amount, no dates") << QList<Deal>{bare};
    QTest::newRow("empty") << QList<Deal>{Deal()};
    QTest::newRow("several") << QList<Deal>{fullDeal(), zero, Deal(), large, bare};
}

void TestDealDigest::roundTrip()
{
    QFETCH(QList<Deal>, deals);
    const dealdigest::Content content{u"EUR"_s, deals};
    const std::optional<dealdigest::Content> back = dealdigest::decode(dealdigest::encode(content));
    QVERIFY(back);
    QCOMPARE(back->homeCurrency, u"EUR"_s);
    QVERIFY(*back == content);
}

void TestDealDigest::equalTextsAreOne()
{
    const std::optional<dealdigest::Content> back =
        dealdigest::decode(dealdigest::encode({u"EUR"_s, {fullDeal(), fullDeal()}}));
    QVERIFY(back);
    QCOMPARE(back->deals.at(0).stage.constData(), back->deals.at(1).stage.constData());
    QCOMPARE(back->deals.at(0).account.name.constData(), back->deals.at(1).owner.name.constData());
}

void TestDealDigest::damagedIsRefused()
{
    const QByteArray block = dealdigest::encode({u"EUR"_s, {fullDeal(), Deal()}});
    for (qsizetype size = 0; size < block.size(); ++size)
        QVERIFY2(!dealdigest::decode(block.first(size)), qPrintable(QString::number(size)));
    QVERIFY(!dealdigest::decode(block + '\0'));
    for (const qsizetype at : {qsizetype(0), qsizetype(4), qsizetype(11), qsizetype(15), block.size() - 1}) {
        QByteArray damaged = block; // magic, version, number of texts, size of a text, index of a text
        damaged[at] = char(0x7f);
        QVERIFY2(!dealdigest::decode(damaged), qPrintable(QString::number(at)));
    }
}

namespace
{
/// The digest as the store has it now; empty: none that fits.
QByteArray keptDigest(RepositoryFixture &f)
{
    const Store::DigestWork ignore = [](SetDigest &, const RecordSnapshot &) {};
    return QCoro::waitFor(f.store.digest(f.deals, {}, ignore))->body;
}

/// Replaces the digest by another of the same records.
void replaceDigest(RepositoryFixture &f, const QByteArray &body)
{
    const SetState state = QCoro::waitFor(f.store.read(f.deals))->state;
    QVERIFY(QCoro::waitFor(f.store.keepDigest(f.deals, state, body)));
    QCOMPARE(keptDigest(f), body);
}
} // namespace

void TestDealDigest::isWrittenAndUsed()
{
    RepositoryFixture f;
    CrmRepository quick(f.crm, f.store, f.clock, u"acc"_s, std::chrono::milliseconds(0));
    f.firstRead();
    QVERIFY(keptDigest(f).isEmpty());
    const Result<DealSnapshot> records = QCoro::waitFor(quick.load()); // found none: writes one
    QTRY_VERIFY(!keptDigest(f).isEmpty());
    const Result<DealSnapshot> same = QCoro::waitFor(quick.load());
    QVERIFY(same && same->deals == records->deals && same->settings == records->settings);
    QCOMPARE(same->readAt, records->readAt);
    Deal other = records->deals.first();
    other.name = u"Only in the digest"_s;
    replaceDigest(f, dealdigest::encode({u"EUR"_s, {other}}));
    const Result<DealSnapshot> used = QCoro::waitFor(quick.load());
    QCOMPARE(used->deals, QList<Deal>{other});
}

void TestDealDigest::isNotUsedAfterAChange()
{
    RepositoryFixture f;
    f.firstRead();
    const SetState before = QCoro::waitFor(f.store.read(f.deals))->state;
    replaceDigest(f, dealdigest::encode({u"EUR"_s, {fullDeal()}}));
    RecordBatch gone;
    gone.removedIds = {u"1"_s};
    QVERIFY(QCoro::waitFor(f.store.apply(f.deals, gone)));
    QVERIFY(keptDigest(f).isEmpty());
    QCOMPARE(f.storedIds(), QStringList{u"2"_s});
    QVERIFY(QCoro::waitFor(f.store.keepDigest(f.deals, before, "late"))); // made from records that are no more
    QVERIFY(keptDigest(f).isEmpty());
}

void TestDealDigest::unusableFallsBackToTheRecords()
{
    RepositoryFixture f;
    f.firstRead();
    replaceDigest(f, "damaged");
    QCOMPARE(f.storedIds(), (QStringList{u"1"_s, u"2"_s}));
    replaceDigest(f, dealdigest::encode({u"USD"_s, {fullDeal()}})); // of another home currency
    QCOMPARE(f.storedIds(), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(QCoro::waitFor(f.store.forget(u"acc"_s)));
    QVERIFY(keptDigest(f).isEmpty() && f.storedIds().isEmpty());
}
} // namespace atlas::test::tst_dealdigest

ATLAS_TEST(atlas::test::tst_dealdigest::TestDealDigest)
#include "tst_dealdigest.moc"
