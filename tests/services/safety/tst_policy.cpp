// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/store.h"
#include "services/operations/operationregistry.h"
#include "services/safety/policy.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>

namespace tst_policy
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

class TestPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatACallDoes_data();
    void whatACallDoes();
    void usual();
    void strictestWins();
    void roundTrip();
    void unknownWordsAreOff();
    void keptInTheStore();
    void damagedAllowsNothing();
};

void TestPolicy::whatACallDoes_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<QStringList>("kinds");
    QTest::newRow("read") << u"crm_search"_s << QJsonObject() << QStringList();
    QTest::newRow("create") << u"books_create_invoice"_s << QJsonObject() << QStringList{u"write"_s};
    QTest::newRow("update") << u"crm_update_record"_s << QJsonObject() << QStringList{u"write"_s};
    QTest::newRow("delete") << u"calendar_delete_event"_s << QJsonObject() << QStringList{u"delete"_s};
    QTest::newRow("send") << u"cliq_send_message"_s << QJsonObject() << QStringList{u"send"_s};
    QTest::newRow("mail") << u"mail_send"_s << QJsonObject{{u"mode"_s, u"send"_s}} << QStringList{u"send"_s};
    QTest::newRow("draft") << u"mail_send"_s << QJsonObject{{u"mode"_s, u"draft"_s}} << QStringList{u"write"_s};
    QTest::newRow("download") << u"workdrive_download"_s << QJsonObject() << QStringList{u"write"_s};
    QTest::newRow("invitation") << u"calendar_create_event"_s << QJsonObject{{u"notify"_s, u"guests"_s}}
                                << QStringList{u"write"_s, u"send"_s};
    QTest::newRow("quiet event") << u"calendar_create_event"_s << QJsonObject{{u"notify"_s, u"nobody"_s}}
                                 << QStringList{u"write"_s};
    QTest::newRow("told share") << u"workdrive_share"_s << QJsonObject{{u"notify"_s, true}}
                                << QStringList{u"write"_s, u"send"_s};
}

void TestPolicy::whatACallDoes()
{
    QFETCH(QString, operation);
    QFETCH(QJsonObject, parameters);
    const OperationRegistry table({});
    QStringList kinds;
    for (const ActionKind kind : actionsOf(*table.find(operation), parameters))
        kinds.append(actionKindName(kind));
    QTEST(kinds, "kinds");
}

void TestPolicy::usual()
{
    const SafetyPolicy policy;
    for (const App app : allApps) {
        QCOMPARE(policy.of(app, ActionKind::Write), Permission::Ask);
        QCOMPARE(policy.of(app, ActionKind::Send), Permission::Ask);
        QCOMPARE(policy.of(app, ActionKind::Delete), Permission::Off);
    }
}

void TestPolicy::strictestWins()
{
    SafetyPolicy policy;
    policy.set(App::Calendar, ActionKind::Write, Permission::On);
    QCOMPARE(policy.of(App::Calendar, QList{ActionKind::Write, ActionKind::Send}), Permission::Ask);
    QCOMPARE(policy.of(App::Calendar, QList{ActionKind::Write}), Permission::On);
    QCOMPARE(policy.of(App::Crm, QList<ActionKind>()), Permission::On);
}

void TestPolicy::roundTrip()
{
    SafetyPolicy policy;
    policy.set(App::Mail, ActionKind::Send, Permission::On);
    policy.set(App::Books, ActionKind::Write, Permission::Off);
    QCOMPARE(SafetyPolicy::fromJson(policy.toJson()), policy);
    QVERIFY(SafetyPolicy().toJson().isEmpty());
}

void TestPolicy::unknownWordsAreOff()
{
    const QJsonObject ofCrm{{u"write"_s, u"sometimes"_s}};
    const SafetyPolicy policy = SafetyPolicy::fromJson({{u"crm"_s, ofCrm}});
    QCOMPARE(policy.of(App::Crm, ActionKind::Write), Permission::Off);
    QCOMPARE(policy.of(App::Crm, ActionKind::Send), Permission::Ask);
}

void TestPolicy::keptInTheStore()
{
    const QTemporaryDir folder;
    Store store(folder.filePath(u"s.sqlite"_s)), other(folder.filePath(u"s.sqlite"_s));
    QVERIFY(QCoro::waitFor(store.open()) && QCoro::waitFor(other.open()));
    PolicyStore mine(store, u"a"_s), theirs(other, u"a"_s), stranger(other, u"b"_s);
    QCOMPARE(*QCoro::waitFor(mine.load()), SafetyPolicy());
    SafetyPolicy policy;
    policy.set(App::Crm, ActionKind::Write, Permission::Off);
    QVERIFY(QCoro::waitFor(mine.save(policy)));
    QCOMPARE(*QCoro::waitFor(theirs.load()), policy); // another program sees it at once
    QCOMPARE(*QCoro::waitFor(stranger.load()), SafetyPolicy());
}

void TestPolicy::damagedAllowsNothing()
{
    const QTemporaryDir folder;
    Store store(folder.filePath(u"s.sqlite"_s));
    QVERIFY(QCoro::waitFor(store.open()));
    QVERIFY(QCoro::waitFor(store.setValue(u"a"_s, u"safety.policy"_s, "{{")));
    PolicyStore policies(store, u"a"_s);
    QCOMPARE(QCoro::waitFor(policies.load()).error().code, u"damaged_policy"_s);
}
} // namespace tst_policy

ATLAS_TEST(tst_policy::TestPolicy)
#include "tst_policy.moc"
