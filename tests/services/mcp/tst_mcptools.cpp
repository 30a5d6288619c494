// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/prompts.h"
#include "services/mcp/resources.h"
#include "services/mcp/tools.h"
#include "services/operations/operationregistry.h"
#include "tests/support/testprogram.h"

#include <QRegularExpression>

namespace tst_mcptools
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

namespace
{
const QStringList &customersNames()
{
    static const QStringList names{u"crm_search"_s,
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
                                   u"workdrive_share"_s};
    return names;
}

QJsonObject toolNamed(const QString &name)
{
    const OperationRegistry table({});
    const Operation *operation = table.find(name);
    return operation ? mcp::tool(*operation) : QJsonObject();
}

QStringList namesOf(const QList<Operation> &operations)
{
    QStringList names;
    for (const Operation &operation : operations)
        names.append(operation.name);
    return names;
}
} // namespace

class TestMcpTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheCustomersNames();
    void schemasThatClientsTake();
    void annotations_data();
    void annotations();
    void shortLists();
    void everyRoleHasApps();
    void resources_data();
    void resources();
    void promptsInBothLanguages();
    void promptsRefuse();
};

void TestMcpTools::exactlyTheCustomersNames()
{
    const OperationRegistry table({});
    QCOMPARE(namesOf(mcp::offered(table.operations(), {}, false)), customersNames());
}

void TestMcpTools::schemasThatClientsTake()
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9_.-]{1,64}\\z"_s);
    for (const QString &tool : customersNames()) {
        const QJsonObject shown = toolNamed(tool);
        QVERIFY(name.match(shown.value(u"name"_s).toString()).hasMatch());
        QVERIFY(shown.value(u"description"_s).toString().size() > 20);
        const QJsonObject input = shown.value(u"inputSchema"_s).toObject();
        QCOMPARE(input.value(u"type"_s).toString(), u"object"_s);
        QCOMPARE(input.value(u"additionalProperties"_s), QJsonValue(false));
        for (const QString &refused : {u"oneOf"_s, u"anyOf"_s, u"allOf"_s})
            QVERIFY2(!input.contains(refused), qPrintable(tool));
        const QJsonObject output = shown.value(u"outputSchema"_s).toObject();
        QCOMPARE(output.value(u"type"_s).toString(), u"object"_s);
        QVERIFY(output.value(u"properties"_s).toObject().contains(u"data"_s));
    }
    QVERIFY(toolNamed(u"crm_search"_s).value(u"description"_s).toString().contains(u"exactly one of word, email"_s));
}

void TestMcpTools::annotations_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<bool>("destroys");
    QTest::addColumn<bool>("again");
    QTest::addColumn<bool>("open");
    QTest::newRow("read") << u"crm_search"_s << true << false << true << false;
    QTest::newRow("read mail") << u"mail_get_message"_s << true << false << true << true;
    QTest::newRow("create") << u"books_create_invoice"_s << false << false << false << false;
    QTest::newRow("update") << u"crm_update_record"_s << false << true << true << false;
    QTest::newRow("delete") << u"calendar_delete_event"_s << false << true << true << false;
    QTest::newRow("send") << u"mail_send"_s << false << false << false << true;
    QTest::newRow("download") << u"workdrive_download"_s << false << true << true << false;
}

void TestMcpTools::annotations()
{
    QFETCH(QString, tool);
    const QJsonObject hints = toolNamed(tool).value(u"annotations"_s).toObject();
    QTEST(hints.value(u"readOnlyHint"_s).toBool(), "reads");
    QTEST(hints.value(u"destructiveHint"_s).toBool(), "destroys");
    QTEST(hints.value(u"idempotentHint"_s).toBool(), "again");
    QTEST(hints.value(u"openWorldHint"_s).toBool(), "open");
}

void TestMcpTools::shortLists()
{
    const OperationRegistry table({});
    const QStringList reading = namesOf(mcp::offered(table.operations(), u"cfo"_s, true));
    QVERIFY(reading.contains(u"books_get_balance"_s));
    QVERIFY(!reading.contains(u"books_create_invoice"_s));
    QVERIFY(!reading.contains(u"workdrive_download"_s));
    QVERIFY(!reading.contains(u"mail_search"_s));
    for (const Operation &operation : mcp::offered(table.operations(), {}, true))
        QVERIFY(mcp::changesNothing(operation));
}

void TestMcpTools::everyRoleHasApps()
{
    for (const QString &role : mcp::roles())
        QCOMPARE(mcp::appsOfRole(role).size(), 4);
    QCOMPARE(mcp::appsOfRole({}).size(), 7);
}

void TestMcpTools::resources_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("role"); // "-": no resource
    QTest::addColumn<QString>("language");
    QTest::newRow("limits") << u"atlas://limits"_s << QString() << u"en"_s;
    QTest::newRow("brief") << u"atlas://brief/cfo"_s << u"cfo"_s << u"en"_s;
    QTest::newRow("French") << u"atlas://brief/av?language=fr"_s << u"av"_s << u"fr"_s;
    QTest::newRow("German") << u"atlas://brief/av?language=de"_s << u"-"_s << QString();
    QTest::newRow("no role") << u"atlas://brief/king"_s << u"-"_s << QString();
    QTest::newRow("other scheme") << u"file:///etc/passwd"_s << u"-"_s << QString();
    QTest::newRow("deeper") << u"atlas://limits/crm"_s << u"-"_s << QString();
    QTest::newRow("empty") << QString() << u"-"_s << QString();
}

void TestMcpTools::resources()
{
    QFETCH(QString, uri);
    QFETCH(QString, role);
    const std::optional<mcp::ResourceAddress> address = mcp::resourceAddress(uri);
    QCOMPARE(address.has_value(), role != u"-"_s);
    if (!address)
        return;
    QCOMPARE(address->role, role);
    QTEST(address->language, "language");
}

void TestMcpTools::promptsInBothLanguages()
{
    QCOMPARE(mcp::promptList().size(), 3);
    for (const QJsonValue &entry : mcp::promptList()) {
        const QString name = entry[u"name"_s].toString();
        const auto english = mcp::prompt(name, {}, {});
        const auto french = mcp::prompt(name, {{u"language"_s, u"fr"_s}, {u"role"_s, u"coo"_s}}, {});
        QVERIFY(english && french);
        const QString words = french->value(u"messages"_s)[0][u"content"_s][u"text"_s].toString();
        QVERIFY(words.contains(u"coo"_s) && words.contains(u"français"_s));
        QVERIFY(english->value(u"messages"_s)[0][u"content"_s][u"text"_s].toString() != words);
    }
    const auto own = mcp::prompt(u"weekly_cash_review"_s, {}, u"av"_s);
    QVERIFY(own->value(u"messages"_s)[0][u"content"_s][u"text"_s].toString().contains(u"the av"_s));
}

void TestMcpTools::promptsRefuse()
{
    QCOMPARE(mcp::prompt(u"evening"_s, {}, {}).error().field, u"name"_s);
    QCOMPARE(mcp::prompt(u"morning_brief"_s, {{u"role"_s, u"king"_s}}, {}).error().field, u"role"_s);
    QCOMPARE(mcp::prompt(u"morning_brief"_s, {{u"language"_s, u"de"_s}}, {}).error().field, u"language"_s);
}
} // namespace tst_mcptools

ATLAS_TEST(tst_mcptools::TestMcpTools)
#include "tst_mcptools.moc"
