// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/errormap.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestErrorMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void classifies_data();
    void classifies();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void knowsTheUsualPause_data();
    void knowsTheUsualPause();
    void namesTheField();
    void seesErrorsBehindSuccess();
    void survivesNonsense();
    void readsHttpDates();

private:
    static ApiReply reply(int status, const QByteArray &body, const QByteArray &retryAfter = {})
    {
        ApiReply answer;
        answer.status = status;
        answer.body = body;
        if (!retryAfter.isEmpty())
            answer.headers.append({"retry-after", retryAfter});
        return answer;
    }
    const QDateTime m_now{QDate(2026, 11, 22), QTime(9, 0), Qt::UTC};
};

void TestErrorMap::classifies_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, App app, int status, const char *body, ErrorKind kind, const char *code) {
        QTest::newRow(name) << app << status << QByteArray(body) << kind << QString::fromLatin1(code);
    };
    using enum ErrorKind;

    row("crm token", App::Crm, 401,
        R"({"code":"INVALID_TOKEN","details":{},"message":"invalid oauth token","status":"error"})", SignedOut,
        "INVALID_TOKEN");
    row("crm no token", App::Crm, 401,
        R"({"code":"AUTHENTICATION_FAILURE","details":{},"message":"Authentication failed","status":"error"})",
        SignedOut, "AUTHENTICATION_FAILURE");
    row("crm scope", App::Crm, 401,
        R"({"code":"OAUTH_SCOPE_MISMATCH","details":{},"message":"Unauthorized","status":"error"})", MissingScope,
        "OAUTH_SCOPE_MISMATCH");
    row("crm permission", App::Crm, 403, R"({"code":"NO_PERMISSION","message":"permission denied","status":"error"})",
        Forbidden, "NO_PERMISSION");
    row("crm privilege", App::Crm, 400, R"({"code":"AUTHORIZATION_FAILED","status":"error"})", Forbidden,
        "AUTHORIZATION_FAILED");
    row("crm record refused", App::Crm, 400,
        R"({"data":[{"code":"MANDATORY_NOT_FOUND","details":{"api_name":"Last_Name"},"message":"required field not found","status":"error"}]})",
        Validation, "MANDATORY_NOT_FOUND");
    row("crm duplicate", App::Crm, 400,
        R"({"data":[{"code":"DUPLICATE_DATA","details":{"api_name":"Email"},"message":"duplicate data","status":"error"}]})",
        Duplicate, "DUPLICATE_DATA");
    row("crm second of two", App::Crm, 400,
        R"({"data":[{"code":"SUCCESS","status":"success"},{"code":"DUPLICATE_DATA","details":{},"message":"","status":"error"}]})",
        Duplicate, "DUPLICATE_DATA");
    row("crm conflict", App::Crm, 412,
        R"({"data":[{"code":"ALREADY_MODIFIED","details":{"id":"5725767000000600001"},"message":"x","status":"error"}]})",
        Conflict, "ALREADY_MODIFIED");
    row("crm unknown id", App::Crm, 400,
        R"({"code":"INVALID_DATA","details":{"id":"57"},"message":"the id given seems to be invalid","status":"error"})",
        NotFound, "INVALID_DATA");
    row("crm unknown id in a write", App::Crm, 400,
        R"({"data":[{"code":"INVALID_DATA","details":{"api_name":"id","json_path":"$.data[0].id"},"message":"invalid data","status":"error"}]})",
        NotFound, "INVALID_DATA");
    row("crm bad value", App::Crm, 400,
        R"({"data":[{"code":"INVALID_DATA","details":{"api_name":"Email","expected_data_type":"email"},"message":"invalid data","status":"error"}]})",
        Validation, "INVALID_DATA");
    row("crm module", App::Crm, 400, R"({"code":"INVALID_MODULE","details":{},"message":"","status":"error"})", Usage,
        "INVALID_MODULE");
    row("crm too many fields", App::Crm, 400,
        R"({"code":"LIMIT_EXCEEDED","details":{"limit":50,"param_name":"fields"},"message":"","status":"error"})",
        Usage, "LIMIT_EXCEEDED");
    row("crm throttle", App::Crm, 429, R"({"code":"TOO_MANY_REQUESTS","details":{},"message":"","status":"error"})",
        RateLimited, "TOO_MANY_REQUESTS");
    row("crm 500", App::Crm, 500, R"({"code":"INTERNAL_ERROR","message":"","status":"error"})", Server,
        "INTERNAL_ERROR");
    row("crm 502 html", App::Crm, 502, "<html>Bad gateway</html>", Server, "http_502");
    row("crm redirect", App::Crm, 302, "", Server, "redirected");
    row("crm unknown code", App::Crm, 400, R"({"code":"BRAND_NEW","message":"m","status":"error"})", Validation,
        "BRAND_NEW");

    row("books token or scope", App::Books, 401, R"({"code":57,"message":"You are not authorized"})", SignedOut, "57");
    row("books no token", App::Books, 401, R"({"code":14,"message":"x"})", SignedOut, "14");
    row("books minute", App::Books, 429, R"({"code":44,"message":"blocked"})", RateLimited, "44");
    row("books day", App::Books, 429, R"({"code":45,"message":"rate limit of 10,000"})", BudgetSpent, "45");
    row("books in flight", App::Books, 429, R"({"code":1070,"message":"in process"})", RateLimited, "1070");
    row("books unknown id", App::Books, 404, R"({"code":1002,"message":"Invoice does not exist."})", NotFound, "1002");
    row("books duplicate", App::Books, 400, R"({"code":1001,"message":"Invoice INV-1 already exists"})", Duplicate,
        "1001");
    row("books value", App::Books, 400, R"({"code":2,"message":"Invalid value passed for Payment Terms"})", Validation,
        "2");
    row("books organisation", App::Books, 400, R"({"code":6041,"message":"not associated"})", Usage, "6041");
    row("books several organisations", App::Books, 400,
        R"({"code":6024,"message":"This user belongs to multiple organizations","organizations":[{"organization_id":"1"}]})",
        Usage, "6024");
    row("books body", App::Books, 400, R"({"code":1038,"message":"JSON is not well formed"})", Usage, "1038");
    row("books blank number", App::Books, 400, R"({"code":4018,"message":"Invoice number is blank"})", Validation,
        "4018");
    row("books own number", App::Books, 400, R"({"code":4097,"message":"Number entered does not match"})", Validation,
        "4097");
    row("books long number", App::Books, 400, R"({"code":71530,"message":"x"})", Validation, "71530");
    row("books contact person in use", App::Books, 400, R"({"code":3043,"message":"x"})", Validation, "3043");
    row("books day, with 200", App::Books, 200, R"({"code":45,"message":"rate limit of 10,000"})", BudgetSpent, "45");
    row("books refusal with 200", App::Books, 200, R"({"code":9876,"message":"Not now"})", Validation, "9876");
    row("books not permitted", App::Books, 403, R"({"code":57,"message":"You are not authorized"})", Forbidden, "57");
    row("books 500", App::Books, 500, R"({"code":1000,"message":"Internal error"})", Server, "1000");

    row("projects token 400", App::Projects, 400,
        R"({"error":{"status_code":"400","title":"INVALID_OAUTHTOKEN","details":[{"message":"Invalid OAuth access token."}]}})",
        SignedOut, "INVALID_OAUTHTOKEN");
    row("projects token, object", App::Projects, 401,
        R"({"error":{"title":"INVALID_OAUTHTOKEN","details":{"message":"x"}}})", SignedOut, "INVALID_OAUTHTOKEN");
    row("projects token, text", App::Projects, 401, R"({"error":"invalid token"})", SignedOut, "http_401");
    row("projects scope", App::Projects, 401, R"({"error":{"title":"INVALID_OAUTHSCOPE"}})", MissingScope,
        "INVALID_OAUTHSCOPE");
    row("projects old scope", App::Projects, 403, R"({"code":6403,"message":"Invalid OAuth scope."})", MissingScope,
        "6403");
    row("projects old scope wrapped", App::Projects, 403, R"({"error":{"code":6403,"message":"x"}})", MissingScope,
        "6403");
    row("projects throttle", App::Projects, 400,
        R"({"error":{"status_code":400,"title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","details":{"message":"Try again after 17 minutes."}}})",
        RateLimited, "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
    row("projects throttle with 200", App::Projects, 200,
        R"({"error":{"status_code":400,"title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"}})", RateLimited,
        "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
    row("projects value with 200", App::Projects, 200, R"({"error":{"title":"INVALID_PARAMETER_VALUE"}})", Validation,
        "INVALID_PARAMETER_VALUE");
    row("projects unknown id", App::Projects, 404, R"({"error":{"code":6404,"message":"Resource Not Found"}})",
        NotFound, "6404");
    row("projects path", App::Projects, 400, R"({"error":{"title":"URL_RULE_NOT_CONFIGURED"}})", Usage,
        "URL_RULE_NOT_CONFIGURED");
    row("projects 500", App::Projects, 500, R"({"error":{"title":"INTERNAL_SERVER_ERROR"}})", Server,
        "INTERNAL_SERVER_ERROR");

    row("cliq token v3", App::Cliq, 401, R"({"message":"Request was rejected because of invalid AuthToken."})",
        SignedOut, "http_401");
    row("cliq token v2", App::Cliq, 401, R"({"code":"oauthtoken_invalid","message":"x"})", SignedOut,
        "oauthtoken_invalid");
    row("cliq token wrapped", App::Cliq, 401, R"({"error":{"code":"unauthorized","message":"x"}})", SignedOut,
        "unauthorized");
    row("cliq scope", App::Cliq, 401,
        R"({"code":"oauthtoken_scope_invalid","message":"The OAuth token passed does not have the required scope."})",
        MissingScope, "oauthtoken_scope_invalid");
    row("cliq throttle 400", App::Cliq, 400,
        R"({"code":"request_limit_exceeded","message":"You have exceeded the URL throttle limits."})", RateLimited,
        "request_limit_exceeded");
    row("cliq throttle by message", App::Cliq, 400, R"({"message":"You have exceeded the URL throttle limits."})",
        RateLimited, "http_400");
    row("cliq throttle 429", App::Cliq, 429, R"({"message":"Too many requests within a certain time frame."})",
        RateLimited, "http_429");
    row("cliq number", App::Cliq, 403, R"({"code":430002,"message":"chat_access_denied"})", Forbidden,
        "chat_access_denied");
    row("cliq unknown chat", App::Cliq, 404, R"({"code":"chat_not_found","message":"x"})", NotFound, "chat_not_found");
    row("cliq edit window", App::Cliq, 400, R"({"message":"Your admin has disabled your permission to edit messages"})",
        Forbidden, "http_400");
    row("cliq text", App::Cliq, 500, "technical error", Server, "http_500");
    row("cliq no person", App::Cliq, 403, R"({"code":"chat_continue_nonorg_nonmutual_contact_failed","message":"x"})",
        NotFound, "chat_continue_nonorg_nonmutual_contact_failed");
    row("cliq malformed id", App::Cliq, 400, R"({"message":"Request URL is invalid"})", NotFound, "http_400");
    row("cliq unknown bot", App::Cliq, 404, R"({"code":"bot_not_found","message":"x"})", NotFound, "bot_not_found");
    row("cliq extra parameter", App::Cliq, 400, R"({"code":"extra_param_found","message":"x"})", Usage,
        "extra_param_found");
    row("cliq bad time", App::Cliq, 400, R"({"code":"invalid.time.submitted","message":"x"})", Usage,
        "invalid.time.submitted");
    row("cliq bad value", App::Cliq, 400, R"({"code":"invalid.inputs.submitted","message":"x"})", Validation,
        "invalid.inputs.submitted");
    row("cliq generic failure", App::Cliq, 400, R"({"code":"operation_failed","message":"x"})", Server,
        "operation_failed");
    row("cliq outside of the chat", App::Cliq, 403, R"({"message":"The user does not have enough permission"})",
        Forbidden, "http_403");
    row("cliq delete window", App::Cliq, 403, R"({"code":"message_delete_timeout","message":"x"})", Forbidden,
        "message_delete_timeout");

    row("calendar token", App::Calendar, 401,
        R"({"error":[{"error_code":"INVALID_OAUTHTOKEN","message":"INVALID_OAUTHTOKEN","description":"Invalid OAuth token."}]})",
        SignedOut, "INVALID_OAUTHTOKEN");
    row("calendar no token", App::Calendar, 400,
        R"({"error":[{"error_code":"INVALID_TICKET","message":"INVALID_TICKET","description":"Invalid ticket."}]})",
        SignedOut, "INVALID_TICKET");
    row("calendar scope", App::Calendar, 401, R"({"error":[{"error_code":"INVALID_OAUTHSCOPE"}]})", MissingScope,
        "INVALID_OAUTHSCOPE");
    row("calendar unknown event", App::Calendar, 404, R"({"error":[{"message":"EVENT_NOTFOUND"}]})", NotFound,
        "EVENT_NOTFOUND");
    row("calendar permission", App::Calendar, 403, R"({"error":[{"error_code":"OPERATION_NOT_PERMITTED"}]})", Forbidden,
        "OPERATION_NOT_PERMITTED");
    row("calendar value", App::Calendar, 400, R"({"error":[{"error_code":"PATTERN_NOT_MATCHED"}]})", Validation,
        "PATTERN_NOT_MATCHED");
    row("calendar etag", App::Calendar, 400, R"({"error":[{"error_code":"ETAG_MISMATCH"}]})", Conflict,
        "ETAG_MISMATCH");
    row("calendar parameter named etag", App::Calendar, 400,
        R"({"error":[{"error_code":"EXTRA_PARAM_FOUND","description":"Extra parameter etag."}]})", Usage,
        "EXTRA_PARAM_FOUND");
    row("calendar unknown calendar", App::Calendar, 400, R"({"error":[{"error_code":"CALENDAR_NOTFOUND"}]})", NotFound,
        "CALENDAR_NOTFOUND");
    row("calendar throttle", App::Calendar, 400, R"({"error":[{"error_code":"URL_FIXED_THROTTLES_LIMIT_EXCEEDED"}]})",
        RateLimited, "URL_FIXED_THROTTLES_LIMIT_EXCEEDED");

    row("mail token", App::Mail, 401,
        R"({"data":{"errorCode":"INVALID_OAUTHTOKEN"},"status":{"code":401,"description":"Invalid Access"}})",
        SignedOut, "INVALID_OAUTHTOKEN");
    row("mail token, old 404", App::Mail, 404,
        R"({"data":{"errorCode":"INVALID_OAUTHTOKEN"},"status":{"code":404,"description":"Invalid Access"}})",
        SignedOut, "INVALID_OAUTHTOKEN");
    row("mail no token", App::Mail, 400,
        R"({"data":{"errorCode":"INVALID_TICKET","moreInfo":"Invalid ticket"},"status":{"code":400}})", SignedOut,
        "INVALID_TICKET");
    row("mail scope", App::Mail, 401,
        R"([2,{"msg":"Error while processing!","errorCode":"INVALID_OAUTHSCOPE","authFail":"true","status":"401"}])",
        MissingScope, "INVALID_OAUTHSCOPE");
    row("mail path", App::Mail, 404, R"({"data":{"errorCode":"URL_RULE_NOT_CONFIGURED"},"status":{"code":404}})", Usage,
        "URL_RULE_NOT_CONFIGURED");
    row("mail unknown account", App::Mail, 404,
        R"({"data":{"moreInfo":"Account id 1 is invalid"},"status":{"code":404,"description":"Invalid Input"}})",
        NotFound, "http_404");
    row("mail throttle 400", App::Mail, 400,
        R"({"data":{"errorCode":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED"},"status":{"code":400}})", RateLimited,
        "URL_ROLLING_THROTTLES_LIMIT_EXCEEDED");
    row("mail error with 200", App::Mail, 200, R"({"data":{"errorCode":"SOME"},"status":{"code":404}})", NotFound,
        "SOME");

    row("workdrive token", App::WorkDrive, 401, R"({"errors":[{"id":"F7003","title":"Invalid OAuth token."}]})",
        SignedOut, "F7003");
    row("workdrive no token", App::WorkDrive, 500, R"({"errors":[{"id":"F000","title":"INVALID_TICKET"}]})", SignedOut,
        "F000");
    row("workdrive scope", App::WorkDrive, 401, R"({"errors":[{"id":"F7004","title":"x"}]})", MissingScope, "F7004");
    row("workdrive no role", App::WorkDrive, 403, R"({"errors":[{"id":"F7004","title":"x"}]})", Forbidden, "F7004");
    row("workdrive scope in text", App::WorkDrive, 401, "INVALID_OAUTHSCOPE", MissingScope, "http_401");
    row("workdrive deleted", App::WorkDrive, 401, R"({"errors":[{"id":"R008","title":"Unauthorized access"}]})",
        NotFound, "R008");
    row("workdrive throttle", App::WorkDrive, 429,
        R"({"errors":[{"id":"F7008","title":"Request rate limit exceeded"}]})", RateLimited, "F7008");
    row("workdrive name exists", App::WorkDrive, 409, R"({"errors":[{"id":"R5","title":"x"}]})", Duplicate,
        "name_taken");
    row("workdrive licence", App::WorkDrive, 402, R"({"errors":[{"id":"F000","title":"x"}]})", Forbidden, "licence");
    row("workdrive file too large", App::WorkDrive, 413, "", Validation, "too_large");
    row("workdrive range", App::WorkDrive, 416, R"({"errors":[{"id":"F000","title":"x"}]})", Conflict,
        "range_not_satisfiable");
    row("workdrive locked", App::WorkDrive, 423, R"({"errors":[{"id":"F918","title":"x"}]})", Conflict, "locked");
    row("workdrive organisation full", App::WorkDrive, 507, R"({"errors":[{"id":"F7006","title":"x"}]})", Forbidden,
        "storage_full");
    row("workdrive own folder full", App::WorkDrive, 509, "", Forbidden, "storage_full");
    row("workdrive deleted, as 403", App::WorkDrive, 403, R"({"errors":[{"id":"R008","title":"x"}]})", NotFound,
        "R008");
    row("workdrive no access", App::WorkDrive, 403, R"({"errors":[{"id":"A001","title":"x"}]})", Forbidden, "A001");
    row("workdrive unknown session", App::WorkDrive, 400, R"({"errors":[{"id":"D9232","title":"x"}]})", NotFound,
        "D9232");
    row("workdrive wrong chunk", App::WorkDrive, 400, R"({"errors":[{"id":"D9233","title":"x"}]})", Conflict, "D9233");
    row("workdrive session over", App::WorkDrive, 400, R"({"code":"D9234"})", NotFound, "D9234");
    row("workdrive session complete", App::WorkDrive, 412, R"({"errors":[{"id":"F000","title":"x"}]})", Conflict,
        "F000");
    row("workdrive parameter", App::WorkDrive, 500, R"({"errors":[{"id":"F000","title":"LESS_THAN_MIN_OCCURANCE"}]})",
        Usage, "F000");
    row("workdrive last word", App::WorkDrive, 500, R"({"errors":[{"id":"F000","title":"General exception"}]})",
        Unknown, "F000");
    row("workdrive 502", App::WorkDrive, 502, "<html>", Server, "http_502");
}

void TestErrorMap::classifies()
{
    QFETCH(App, app);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, code);
    const ApiError error = classify(app, reply(status, body), m_now);
    QCOMPARE(errorKindName(error.kind), errorKindName(kind));
    QCOMPARE(error.code, code);
    QCOMPARE(error.http, status);
    QCOMPARE(error.retryAfter.has_value(),
             error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::BudgetSpent);
}

void TestErrorMap::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("seconds") << QByteArray("119") << qint64(120'000);
    QTest::newRow("zero") << QByteArray("0") << qint64(1000);
    QTest::newRow("date") << QByteArray("Sun, 22 Nov 2026 09:01:30 GMT") << qint64(91'000);
    QTest::newRow("date gone by") << QByteArray("Sun, 22 Nov 2026 08:00:00 GMT") << qint64(1000);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
    QTest::newRow("absent") << QByteArray() << qint64(-1);
}

void TestErrorMap::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, milliseconds);
    const auto interval = retryAfter(reply(429, {}, header), m_now);
    QCOMPARE(interval ? interval->count() : -1, milliseconds);
}

void TestErrorMap::knowsTheUsualPause_data()
{
    QTest::addColumn<App>("app");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<std::chrono::seconds>("pause");
    const QByteArray seventeen =
        R"({"error":{"title":"URL_ROLLING_THROTTLES_LIMIT_EXCEEDED","details":{"message":"Try again after 17 minutes."}}})";
    QTest::newRow("crm") << App::Crm << QByteArray("{}") << 60s;
    QTest::newRow("books") << App::Books << QByteArray("{\"code\":44}") << 60s;
    QTest::newRow("books in flight") << App::Books << QByteArray("{\"code\":1070}") << 2s;
    QTest::newRow("books day") << App::Books << QByteArray("{\"code\":45}") << std::chrono::seconds(1h);
    QTest::newRow("projects") << App::Projects << QByteArray("{}") << std::chrono::seconds(20min);
    QTest::newRow("projects in words") << App::Projects << seventeen << std::chrono::seconds(17min);
    QTest::newRow("cliq") << App::Cliq << QByteArray("{}") << std::chrono::seconds(10min);
    QTest::newRow("workdrive") << App::WorkDrive << QByteArray("{}") << 60s;
    QTest::newRow("mail") << App::Mail << QByteArray("{}") << 60s;
    QTest::newRow("calendar") << App::Calendar << QByteArray("{}") << 60s;
}

void TestErrorMap::knowsTheUsualPause()
{
    QFETCH(App, app);
    QFETCH(QByteArray, body);
    QFETCH(std::chrono::seconds, pause);
    QCOMPARE(classify(app, reply(429, body), m_now).retryAfter, std::chrono::milliseconds(pause));
    if (body == "{}") { // what Zoho announces goes before
        QCOMPARE(classify(app, reply(429, body, "7"), m_now).retryAfter, std::chrono::milliseconds(8s));
    }
}

void TestErrorMap::namesTheField()
{
    const ApiError crm = classify(
        App::Crm,
        reply(400, R"({"data":[{"code":"INVALID_DATA","details":{"api_name":"Phone","json_path":"$.data[0].Phone"},)"
                   R"("message":"invalid data","status":"error"}]})"),
        m_now);
    QCOMPARE(crm.field, u"Phone"_s);
    QCOMPARE(crm.detail, u"invalid data"_s);
    QCOMPARE(crm.details[u"json_path"_s].toString(), u"$.data[0].Phone"_s);
    const ApiError projects = classify(
        App::Projects,
        reply(400,
              R"({"error":{"title":"INVALID_PARAMETER_VALUE","details":[{"message":"Bad","field_name":"name"}]}})"),
        m_now);
    QCOMPARE(projects.field, u"name"_s);
    QCOMPARE(projects.detail, u"Bad"_s);
    const auto books = [this](const char *body) { return classify(App::Books, reply(400, body), m_now); };
    QCOMPARE(books(R"({"code":2,"message":"Invalid value passed for Payment Terms"})").field, u"payment_terms"_s);
    QCOMPARE(books(R"({"code":4018,"message":"x"})").field, u"invoice_number"_s);
    QCOMPARE(books(R"({"code":6041,"message":"x"})").field, u"organization_id"_s);
    const ApiError choice = books(R"({"code":6024,"message":"x","organizations":[{"organization_id":"20"}]})");
    QCOMPARE(choice.details[u"organizations"_s][0][u"organization_id"_s].toString(), u"20"_s);
    const ApiError leaky = classify(App::Cliq, reply(404, R"({"message":"ana@nordlys.example is unknown"})"), m_now);
    QVERIFY(!leaky.detail.contains("ana@"_L1));
}

void TestErrorMap::seesErrorsBehindSuccess()
{
    QVERIFY(failsInBody(App::Projects, reply(200, R"({"error":{"title":"X"}})")));
    QVERIFY(!failsInBody(App::Projects, reply(200, R"({"projects":[]})")));
    QVERIFY(!failsInBody(App::Crm, reply(200, R"({"error":{"title":"X"}})")));
    QVERIFY(failsInBody(App::Books, reply(200, R"({"code":45,"message":"x"})")));
    QVERIFY(!failsInBody(App::Books, reply(200, R"({"code":0,"message":"success"})")));
    QVERIFY(!failsInBody(App::Books, reply(200, "%PDF-1.7")));
    QVERIFY(failsInBody(App::Mail, reply(200, R"([2,{"errorCode":"INVALID_OAUTHSCOPE"}])")));
    QVERIFY(failsInBody(App::Mail, reply(200, R"({"data":{"errorCode":"X"},"status":{"code":400}})")));
    QVERIFY(!failsInBody(App::Mail, reply(200, R"({"data":[],"status":{"code":200}})")));
}

void TestErrorMap::survivesNonsense()
{
    const QList<QByteArray> bodies{"",
                                   "null",
                                   "[]",
                                   "{}",
                                   "\"text\"",
                                   "{\"error\":[]}",
                                   "[2]",
                                   "{\"error\":null}",
                                   "{\"errors\":{}}",
                                   "{\"code\":{}}",
                                   "{\"data\":[[[]]]}",
                                   "\xff\xfe",
                                   "{\"status\":[],\"data\":7}"};
    for (const App app : allApps) {
        for (const QByteArray &body : bodies) {
            QCOMPARE(classify(app, reply(404, body), m_now).kind, ErrorKind::NotFound);
            QCOMPARE(classify(app, reply(500, body), m_now).kind, ErrorKind::Server);
            QCOMPARE(classify(app, reply(401, body), m_now).kind, ErrorKind::SignedOut);
            QVERIFY(!classify(app, reply(418, body), m_now).code.isEmpty());
        }
    }
}

void TestErrorMap::readsHttpDates()
{
    QCOMPARE(httpDate("Sun, 22 Nov 2026 09:00:00 GMT"), m_now);
    QVERIFY(!httpDate("2026-11-22").isValid());
    QVERIFY(!httpDate("").isValid());
}
} // namespace atlas::test::tst_errormap

ATLAS_TEST(atlas::test::tst_errormap::TestErrorMap)
#include "tst_errormap.moc"
