// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/auth/scopes.h"
#include "services/operations/operationregistry.h"
#include "services/operations/operationtext.h"
#include "tests/services/crm/crmfixture.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>

namespace atlas::test::tst_operations
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Tokens of a grant with a known, short scope list.
class ScopedTokens final : public AccessTokens
{
public:
    ScopedTokens(QUrl base, QStringList scopes)
        : m_base(std::move(base))
        , m_scopes(std::move(scopes))
    {
    }
    [[nodiscard]] QString accountId() const override { return u"acc"_s; }
    using AccessTokens::base;
    [[nodiscard]] QUrl base(App) const override { return m_base; }
    [[nodiscard]] Task<Result<QString>> token(CancelToken) override { co_return u"t"_s; }
    [[nodiscard]] Task<Result<QString>> renew(QString, CancelToken) override { co_return u"t"_s; }
    [[nodiscard]] QStringList grantedScopes() const override { return m_scopes; }

private:
    QUrl m_base;
    QStringList m_scopes;
};

OperationServices crmOnly(CrmService &crm)
{
    OperationServices services;
    services.crm = &crm;
    return services;
}
} // namespace

class TestOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tableIsComplete();
    void checksParameters_data();
    void checksParameters();
    void unknownOperation();
    void tableAloneRunsNothing();
    void missingScopeIsNamedBeforeAnyRequest_data();
    void missingScopeIsNamedBeforeAnyRequest();
    void allFollowsPages();
    void allSaysWhenItWasCutShort();
    void conflictHasDetails();
    void dryRunsSendNothing();
    void dryRunOfAnUpdateOnlyReads();
    void referenceIsUpToDate();
};

void TestOperations::tableIsComplete()
{
    const OperationRegistry table({});
    QStringList names;
    for (const Operation &operation : table.operations()) {
        names.append(operation.name);
        QVERIFY(!operation.summary.isEmpty() && !operation.scopes.isEmpty() && !operation.requestCost.isEmpty());
        QCOMPARE(operation.parameters.value(u"additionalProperties"_s), QJsonValue(false));
        QCOMPARE(operation.needsConfirmation, operation.kind != OperationKind::Read);
        QVERIFY(operation.run && operation.plan);
        QCOMPARE(firstMissingScope(defaultScopes(), operation.scopes), QString()); // signing in asks for all of them
    }
    QCOMPARE(names, (QStringList{u"crm_search"_s,
                                 u"crm_get_record"_s,
                                 u"crm_create_record"_s,
                                 u"crm_update_record"_s,
                                 u"crm_list_records"_s,
                                 u"books_list_invoices"_s,
                                 u"books_create_invoice"_s,
                                 u"books_get_invoice"_s,
                                 u"books_list_customers"_s,
                                 u"books_get_balance"_s,
                                 u"books_list_expenses"_s,
                                 u"projects_list"_s,
                                 u"projects_get"_s,
                                 u"projects_create_task"_s,
                                 u"projects_list_tasks"_s,
                                 u"projects_update_task"_s,
                                 u"projects_log_time"_s,
                                 u"calendar_list_events"_s,
                                 u"calendar_create_event"_s,
                                 u"calendar_update_event"_s,
                                 u"calendar_delete_event"_s,
                                 u"calendar_get_freebusy"_s,
                                 u"mail_list_folders"_s,
                                 u"mail_list_messages"_s,
                                 u"mail_get_message"_s,
                                 u"mail_send"_s,
                                 u"mail_search"_s,
                                 u"cliq_list_channels"_s,
                                 u"cliq_post_to_channel"_s,
                                 u"cliq_send_message"_s,
                                 u"cliq_create_bot_message"_s,
                                 u"workdrive_list_files"_s,
                                 u"workdrive_upload"_s,
                                 u"workdrive_download"_s,
                                 u"workdrive_create_folder"_s,
                                 u"workdrive_share"_s}));
}

void TestOperations::checksParameters_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QString>("field"); // empty: fine
    const auto row = [](const char *name, const char *operation, const char *json, const char *field) {
        QTest::newRow(name) << QString::fromLatin1(operation) << QByteArray(json) << QString::fromLatin1(field);
    };
    row("list", "crm_list_records", R"({"module":"Deals","all":true})", "");
    row("fields list", "crm_list_records", R"({"module":"Deals","fields":["Amount","Stage"]})", "");
    row("fields text", "crm_list_records", R"({"module":"Deals","fields":"Amount, Stage"})", "");
    row("fields wrong", "crm_list_records", R"({"module":"Deals","fields":["Amount",3]})", "fields/1");
    row("fields empty", "crm_list_records", R"({"module":"Deals","fields":[]})", "fields");
    row("no module", "crm_list_records", "{}", "module");
    row("module number", "crm_list_records", R"({"module":4})", "module");
    row("module path", "crm_list_records", R"({"module":"../x"})", "module");
    row("unknown", "crm_list_records", R"({"module":"Deals","modul":"x"})", "modul");
    row("per_page text", "crm_list_records", R"({"module":"Deals","per_page":"many"})", "per_page");
    row("per_page large", "crm_list_records", R"({"module":"Deals","per_page":201})", "per_page");
    row("per_page zero", "crm_list_records", R"({"module":"Deals","per_page":0})", "per_page");
    row("per_page half", "crm_list_records", R"({"module":"Deals","per_page":1.5})", "per_page");
    row("all text", "crm_list_records", R"({"module":"Deals","all":"yes"})", "all");
    row("one way", "crm_search", R"({"module":"Deals","word":"acme"})", "");
    row("no way", "crm_search", R"({"module":"Deals"})", "word");
    row("two ways", "crm_search", R"({"module":"Deals","word":"acme","email":"a@b.example"})", "word");
    row("empty way", "crm_search", R"({"module":"Deals","criteria":""})", "criteria");
    row("id", "crm_get_record", R"({"module":"Deals","id":"5725767000000600001"})", "");
    row("id number", "crm_get_record", R"({"module":"Deals","id":12})", "id");
    row("id letters", "crm_get_record", R"({"module":"Deals","id":"abc"})", "id");
    row("record", "crm_create_record", R"({"module":"Deals","record":{"Deal_Name":"x"}})", "");
    row("record empty", "crm_create_record", R"({"module":"Deals","record":{}})", "record");
    row("record text", "crm_create_record", R"({"module":"Deals","record":"x"})", "record");
    row("update", "crm_update_record", R"({"module":"Deals","id":"1","record":{"Stage":null}})", "");
    row("invoices", "books_list_invoices", R"({"status":"overdue","date_start":"2026-01-01","all":true})", "");
    row("invoice status", "books_list_invoices", R"({"status":"late"})", "status");
    row("invoice date", "books_list_invoices", R"({"date_start":"01/02/2026"})", "date_start");
    row("invoice page", "books_list_invoices", R"({"page":0})", "page");
    row("invoice organisation", "books_list_invoices", R"({"organization_id":"mine"})", "organization_id");
    row("customer letters", "books_list_invoices", R"({"customer_id":"../contacts"})", "customer_id");
    row("invoice", "books_create_invoice", R"({"invoice":{"customer_id":"1"}})", "");
    row("invoice empty", "books_create_invoice", R"({"invoice":{}})", "invoice");
    row("invoice missing", "books_create_invoice", "{}", "invoice");
    row("invoice id", "books_get_invoice", R"({"invoice_id":"12a"})", "invoice_id");
    row("customers", "books_list_customers", R"({"search":"Verrier","per_page":20,"page":2})", "");
    row("balance", "books_get_balance", "{}", "");
    row("balance account", "books_get_balance", R"({"account_id":7})", "account_id");
    row("expenses", "books_list_expenses", R"({"status":"nonbillable","search":"train"})", "");
    row("expense status", "books_list_expenses", R"({"status":"paid"})", "status");
    row("projects", "projects_list", R"({"status":"open","search":"ware","all":true})", "");
    row("projects page", "projects_list", R"({"page":0})", "page");
    row("project id", "projects_get", R"({"project_id":"NW-39"})", "project_id");
    row("project missing", "projects_get", "{}", "project_id");
    row("task", "projects_create_task", R"({"project_id":"1","task":{"name":"Mount racks"}})", "");
    row("task empty", "projects_create_task", R"({"project_id":"1","task":{}})", "task");
    row("task list", "projects_list_tasks", R"({"owner":"Mara Lind","overdue":true,"portal_id":"6"})", "");
    row("task portal", "projects_list_tasks", R"({"portal_id":"nordwerk"})", "portal_id");
    row("task without id", "projects_update_task", R"({"project_id":"1","task":{"name":"x"}})", "task_id");
    row("log", "projects_log_time", R"({"project_id":"1","task_id":"2","date":"2026-03-15","hours":"1:30"})", "");
    row("log day", "projects_log_time", R"({"project_id":"1","task_id":"2","date":"15/03/2026","hours":"1"})", "date");
    row("log billable", "projects_log_time",
        R"({"project_id":"1","task_id":"2","date":"2026-03-15","hours":"1","billable":"no"})", "billable");
    row("update without id", "crm_update_record", R"({"module":"Deals","record":{"Stage":"x"}})", "id");
}

void TestOperations::checksParameters()
{
    QFETCH(QString, operation);
    QFETCH(QByteArray, parameters);
    QFETCH(QString, field);
    const OperationRegistry table({});
    const Result<Done> valid = table.validate(*table.find(operation), object(parameters.constData()));
    QCOMPARE(valid.has_value(), field.isEmpty());
    if (valid)
        return;
    QCOMPARE(valid.error().kind, ErrorKind::Usage);
    QCOMPARE(valid.error().field, field);
    QVERIFY2(valid.error().detail.endsWith(u'.'), qPrintable(valid.error().detail));
    QVERIFY(!valid.error().detail.contains(u"schema"_s));
}

void TestOperations::unknownOperation()
{
    const OperationRegistry table({});
    QVERIFY(!table.find(u"crm_delete_everything"_s));
    QCOMPARE(QCoro::waitFor(table.call(u"crm_delete_everything"_s, {})).error().kind, ErrorKind::Usage);
}

void TestOperations::tableAloneRunsNothing()
{
    const OperationRegistry table({});
    const QJsonObject parameters{{u"module"_s, u"Deals"_s}};
    QCOMPARE(QCoro::waitFor(table.call(u"crm_list_records"_s, parameters)).error().kind, ErrorKind::Usage);
}

void TestOperations::missingScopeIsNamedBeforeAnyRequest_data()
{
    QTest::addColumn<QStringList>("granted");
    QTest::addColumn<QString>("missing");
    const QString search = u"ZohoSearch.securesearch.READ"_s;
    QTest::newRow("customer's list") << QStringList{u"ZohoCRM.modules.ALL"_s} << search;
    QTest::newRow("one module") << QStringList{u"ZohoCRM.modules.deals.READ"_s} << search;
    QTest::newRow("other module") << QStringList{u"ZohoCRM.modules.leads.READ"_s, search} << u"ZohoCRM.modules.READ"_s;
    QTest::newRow("everything") << QStringList{u"ZohoCRM.modules.ALL"_s, search} << QString();
    QTest::newRow("unknown") << QStringList{} << QString();
}

void TestOperations::missingScopeIsNamedBeforeAnyRequest()
{
    QFETCH(QStringList, granted);
    QFETCH(QString, missing);
    CrmFixture f;
    ScopedTokens tokens(f.server.url(), granted);
    ApiClient client(f.network, tokens, f.gate, f.clock);
    CrmService crm(client, &f.clock);
    const OperationRegistry registry(crmOnly(crm));
    if (missing.isEmpty())
        f.server.expect(u"GET /crm/v8/Deals/search"_s, f.status(204));
    const QJsonObject parameters{{u"module"_s, u"Deals"_s}, {u"word"_s, u"acme"_s}};
    const Result<OperationResult> result = QCoro::waitFor(registry.call(u"crm_search"_s, parameters));
    QCOMPARE(result.has_value(), missing.isEmpty());
    if (!result) {
        QCOMPARE(result.error().kind, ErrorKind::MissingScope);
        QCOMPARE(result.error().missingScope, missing);
    }
    QCOMPARE(f.server.finish(), QString());
}

void TestOperations::allFollowsPages()
{
    CrmFixture f;
    const OperationRegistry registry(crmOnly(f.crm));
    f.server.expect(u"GET /crm/v8/Leads"_s,
                    f.ok(R"({"data":[{"id":"1"}],"info":{"more_records":true,"next_page_token":"t2"}})"));
    f.server.expect(u"GET /crm/v8/Leads"_s, f.ok(R"({"data":[{"id":"2"}],"info":{"more_records":false}})"));
    const Result<OperationResult> all = QCoro::waitFor(
        registry.call(u"crm_list_records"_s, object(R"({"module":"Leads","all":true,"fields":"Email, Phone"})")));
    QVERIFY(all);
    QCOMPARE(all->rows, 2);
    QCOMPARE(all->requests, 2);
    QVERIFY(!all->more && all->pageToken.isEmpty() && !all->truncated);
    QCOMPARE(f.server.seen().at(0).query[u"fields"_s], u"Email,Phone"_s);
    f.server.expect(u"GET /crm/v8/Leads/search"_s, f.ok(R"({"data":[{"id":"1"}],"info":{"more_records":true}})"));
    const Result<OperationResult> one =
        QCoro::waitFor(registry.call(u"crm_search"_s, object(R"({"module":"Leads","word":"acme","page_token":"4"})")));
    QVERIFY(one && one->more);
    QCOMPARE(one->pageToken, u"5"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestOperations::allSaysWhenItWasCutShort()
{
    CrmFixture f;
    const OperationRegistry registry(crmOnly(f.crm));
    f.server.expect(u"GET /crm/v8/Leads/search"_s, f.ok(R"({"data":[{"id":"1"}],"info":{"more_records":true}})"));
    f.server.expect(u"GET /crm/v8/Leads/search"_s,
                    f.ok(R"({"code":"LIMIT_REACHED","details":{"limit":"2000"},"message":"m","status":"error"})", 400));
    const Result<OperationResult> result =
        QCoro::waitFor(registry.call(u"crm_search"_s, object(R"({"module":"Leads","word":"acme","all":true})")));
    QVERIFY(result && result->truncated && result->more);
    QCOMPARE(result->rows, 1);
}

static const char *current =
    R"({"data":[{"id":"7","Next_Step":"Call","Modified_Time":"2026-02-03T10:15:00+01:00","Modified_By":{"name":"Ana","id":"4"}}]})";

void TestOperations::conflictHasDetails()
{
    CrmFixture f;
    const OperationRegistry registry(crmOnly(f.crm));
    f.server.expect(u"GET /crm/v8/Deals/7"_s, f.ok(current));
    const Result<OperationResult> result = QCoro::waitFor(registry.call(
        u"crm_update_record"_s,
        object(R"({"module":"Deals","id":"7","base":{"Next_Step":"Write"},"record":{"Next_Step":"Visit"}})")));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(result.error().field, u"Next_Step"_s);
    const QJsonObject conflict = result.error().details.value(u"fields"_s)[0].toObject();
    QCOMPARE(conflict, object(R"({"field":"Next_Step","base":"Write","mine":"Visit","theirs":"Call"})"));
    QCOMPARE(result.error().details.value(u"changed_by"_s).toString(), u"Ana"_s);
    QCOMPARE(f.server.finish(), QString());
}

void TestOperations::dryRunsSendNothing()
{
    CrmFixture f;
    const OperationRegistry registry(crmOnly(f.crm));
    const Result<OperationPlan> list = QCoro::waitFor(
        registry.plan(u"crm_list_records"_s, object(R"({"module":"Deals","fields":["Amount"],"per_page":5})")));
    QVERIFY(list);
    QCOMPARE(list->request, object(R"({"method":"GET","path":"/crm/v8/Deals?fields=Amount&per_page=5"})"));
    QVERIFY(QCoro::waitFor(registry.plan(u"crm_get_record"_s, object(R"({"module":"Deals","id":"1"})"))));
    QVERIFY(QCoro::waitFor(registry.plan(u"crm_search"_s, object(R"({"module":"Deals","word":"acme"})"))));
    QVERIFY(f.server.seen().isEmpty());
    f.allowAnyRecord();
    const Result<OperationPlan> create = QCoro::waitFor(
        registry.plan(u"crm_create_record"_s, object(R"({"module":"Deals","record":{"Deal_Name":"x"}})")));
    QVERIFY(create);
    QCOMPARE(create->request,
             object(R"({"method":"POST","path":"/crm/v8/Deals","body":{"data":[{"Deal_Name":"x"}]}})"));
    for (const SeenRequest &seen : f.server.seen())
        QCOMPARE(seen.line(), u"GET /crm/v8/settings/layouts"_s);
}

void TestOperations::dryRunOfAnUpdateOnlyReads()
{
    CrmFixture f;
    const OperationRegistry registry(crmOnly(f.crm));
    f.server.expect(u"GET /crm/v8/Deals/7"_s, f.ok(current));
    const Result<OperationPlan> plan = QCoro::waitFor(
        registry.plan(u"crm_update_record"_s, object(R"({"module":"Deals","id":"7","record":{"Next_Step":"Visit"}})")));
    QVERIFY(plan);
    QCOMPARE(plan->requests, 2);
    QCOMPARE(plan->request, object(R"({"method":"PUT","path":"/crm/v8/Deals/7",
        "headers":{"If-Unmodified-Since":"2026-02-03T10:15:00+01:00"},"body":{"data":[{"Next_Step":"Visit"}]}})"));
    f.server.expect(u"GET /crm/v8/Deals/7"_s, f.ok(current));
    const Result<OperationPlan> nothing = QCoro::waitFor(
        registry.plan(u"crm_update_record"_s, object(R"({"module":"Deals","id":"7","record":{"Next_Step":"Call"}})")));
    QVERIFY(nothing && nothing->request.isEmpty());
    QCOMPARE(f.server.finish(), QString());
}

/// docs/operations.md is generated: `atlasctl reference > docs/operations.md`.
void TestOperations::referenceIsUpToDate()
{
    QFile file(QStringLiteral(ATLAS_SOURCE_DIR "/docs/operations.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), operationsReference(OperationRegistry({}).operations()));
}
} // namespace atlas::test::tst_operations

ATLAS_TEST(atlas::test::tst_operations::TestOperations)
#include "tst_operations.moc"
