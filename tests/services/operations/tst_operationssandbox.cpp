// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_operationssandbox
{
using namespace Qt::Literals::StringLiterals;

/// The five operations over real HTTP, against the stand-in.
class TestOperationsSandbox : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsPages();
    void createsReadsChanges();
    void searches();
    void refusals();
    void repositoryReadsEverything();
    void cleanupTestCase();

private:
    [[nodiscard]] Result<OperationResult> call(const char *name, const QByteArray &json)
    {
        const QJsonObject parameters = QJsonDocument::fromJson(json).object();
        return QCoro::waitFor(m_connection->operations().call(QString::fromLatin1(name), parameters));
    }
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};

void TestOperationsSandbox::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"operations"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
}

void TestOperationsSandbox::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
}

void TestOperationsSandbox::listsPages()
{
    const Result<OperationResult> page = call("crm_list_records", R"({"module":"Deals","per_page":50})");
    QVERIFY2(page, page ? "" : qPrintable(page.error().detail));
    QCOMPARE(page->rows, 50);
    QVERIFY(page->more && !page->pageToken.isEmpty());
    const Result<OperationResult> all =
        call("crm_list_records", R"({"module":"Deals","per_page":50,"all":true,"fields":"Deal_Name"})");
    QVERIFY(all && !all->more);
    QVERIFY(all->rows > 100);
    QVERIFY(all->requests >= all->rows / 50);
    QCOMPARE(all->data.toArray().first()[u"id"_s].type(), QJsonValue::String);
}

void TestOperationsSandbox::createsReadsChanges()
{
    const Result<OperationResult> created =
        call("crm_create_record", R"({"module":"Accounts","record":{"Account_Name":"Fjord & Fils"}})");
    QVERIFY2(created, created ? "" : qPrintable(created.error().detail));
    const QString id = created->data[u"id"_s].toString();
    const QByteArray target = R"({"module":"Accounts","id":")" + id.toLatin1() + "\"";
    const Result<OperationResult> read = call("crm_get_record", target + "}");
    QVERIFY(read);
    QCOMPARE(read->data[u"Account_Name"_s].toString(), u"Fjord & Fils"_s);
    QCOMPARE(read->requests, 1);
    const Result<OperationResult> changed = call("crm_update_record", target + R"(,"record":{"Billing_City":"Lyon"}})");
    QVERIFY2(changed, changed ? "" : qPrintable(changed.error().detail));
    QCOMPARE(changed->data[u"Billing_City"_s].toString(), u"Lyon"_s);
    QCOMPARE(changed->requests, 2);
    const Result<OperationResult> stale =
        call("crm_update_record", target + R"(,"base":{"Billing_City":"Paris"},"record":{"Billing_City":"Nice"}})");
    QVERIFY(!stale);
    QCOMPARE(stale.error().kind, ErrorKind::Conflict);
}

void TestOperationsSandbox::searches()
{
    const Result<OperationResult> found =
        call("crm_search", R"j({"module":"Deals","criteria":"(Stage:equals:Qualification)"})j");
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QVERIFY(found->rows > 0);
    for (const QJsonValue &row : found->data.toArray())
        QCOMPARE(row[u"Stage"_s].toString(), u"Qualification"_s);
}

void TestOperationsSandbox::refusals()
{
    QCOMPARE(call("crm_get_record", R"({"module":"Deals","id":"1111111111111111111"})").error().kind,
             ErrorKind::NotFound);
    QVERIFY(!call("crm_list_records", R"({"module":"Nonsense"})"));
    const Result<OperationResult> empty =
        call("crm_create_record", R"({"module":"Contacts","record":{"First_Name":"Ana"}})");
    QCOMPARE(empty.error().kind, ErrorKind::Validation);
    QCOMPARE(empty.error().field, u"Last_Name"_s);
}

void TestOperationsSandbox::repositoryReadsEverything()
{
    CrmRepository &deals = m_connection->deals();
    const Result<Done> read = QCoro::waitFor(deals.refresh(Priority::User));
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const Result<DealSnapshot> snapshot = QCoro::waitFor(deals.load());
    QVERIFY(snapshot->deals.size() > 100);
    QVERIFY(snapshot->settings.pipelines.size() >= 2);
    QCOMPARE(snapshot->settings.org.currency, u"EUR"_s);
    QVERIFY(!snapshot->settings.users.isEmpty() && !snapshot->settings.me.id.isEmpty());
    const int before = m_connection->client().exchanges();
    QVERIFY(QCoro::waitFor(deals.refresh(Priority::User)));
    QCOMPARE(m_connection->client().exchanges() - before, 2);
}
} // namespace atlas::test::tst_operationssandbox

ATLAS_TEST(atlas::test::tst_operationssandbox::TestOperationsSandbox)
#include "tst_operationssandbox.moc"
