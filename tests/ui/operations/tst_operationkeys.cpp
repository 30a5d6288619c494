// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"
#include "ui/pages/operations/operationcommands.h"
#include "ui/pages/operations/operationsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace tst_operationkeys
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int kMostTabs = 60; ///< more than any form has fields

struct RefusingPrompter : Prompter {
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override { return false; }
    std::optional<Choice> choose(QWidget *, const QString &, const QString &, const QStringList &,
                                 const QString &) override
    {
        return std::nullopt;
    }
};

/// The shell with palette and operations, and a person who has only a keyboard.
struct KeyboardDesk {
    RefusingPrompter prompter;
    QWidget window;
    OperationCommands operations;
    CommandPalette palette{&window};

    explicit KeyboardDesk(const OperationRegistry &registry)
        : operations(registry, prompter, window, nullptr)
    {
        window.resize(1280, 900);
        palette.addSource(&operations);
        window.show();
        window.activateWindow();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    /// Down to the row of this operation: others may begin with the same words.
    void choose(const QString &operation) const
    {
        const auto *list = palette.findChild<QListView *>();
        const auto isIt = [list, &operation] {
            return list->currentIndex().data(Qt::AccessibleTextRole).toString().endsWith(u", "_s + operation);
        };
        for (int i = 0; i < list->model()->rowCount() && !isIt(); ++i)
            press(Qt::Key_Down);
        QVERIFY2(isIt(), qPrintable(operation));
    }
    [[nodiscard]] OperationSheet *sheet() const { return window.findChild<OperationSheet *>(); }
    /// Tab, until the focus is within `part`.
    static bool reach(const QWidget *part)
    {
        for (int i = 0; i < kMostTabs; ++i) {
            QWidget *focus = QApplication::focusWidget();
            if (focus && (focus == part || part->isAncestorOf(focus)))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
};

QString typedForm(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s; // the words of the list
    return value.toVariant().toString();
}
} // namespace

/// Each of the operations, from the palette to what it would send, without a mouse.
class TestOperationKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fromPaletteToDryRun_data();
    void fromPaletteToDryRun();
    void cleanupTestCase();

private:
    [[nodiscard]] QJsonObject firstRow(const QString &operation, const QJsonObject &parameters) const;
    void findRecords();
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    QHash<QString, QString> m_found; ///< "$deal" -> its id
};

void TestOperationKeys::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_sandbox = std::make_unique<test::SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection = std::make_unique<Connection>(Profile(u"operationkeys"_s), *credentials, nullptr,
                                                [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    findRecords();
}

void TestOperationKeys::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
    m_theme.reset();
}

QJsonObject TestOperationKeys::firstRow(const QString &operation, const QJsonObject &parameters) const
{
    const Result<OperationResult> result = QCoro::waitFor(m_connection->operations().call(operation, parameters));
    return result ? result->data.toArray().first().toObject() : QJsonObject();
}

void TestOperationKeys::findRecords()
{
    const auto text = [](const QJsonValue &value) { return value.toVariant().toString(); };
    m_found[u"$deal"_s] = text(firstRow(u"crm_list_records"_s, {{u"module"_s, u"Deals"_s}})[u"id"_s]);
    m_found[u"$invoice"_s] = text(firstRow(u"books_list_invoices"_s, {})[u"invoice_id"_s]);
    m_found[u"$customer"_s] = text(firstRow(u"books_list_customers"_s, {})[u"contact_id"_s]);
    const QJsonObject task = firstRow(u"projects_list_tasks"_s, {{u"status"_s, u"open"_s}});
    m_found[u"$task"_s] = text(task[u"id"_s]);
    m_found[u"$list"_s] = text(task[u"tasklist"_s][u"id"_s]);
    m_found[u"$project"_s] = text(task[u"project"_s][u"id"_s]);
    const Result<OperationResult> made = QCoro::waitFor(m_connection->operations().call(
        u"calendar_create_event"_s, {{u"title"_s, u"Revue"_s}, {u"start"_s, u"2026-12-03T10:00"_s}}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    m_found[u"$event"_s] = text(made->data[u"uid"_s]);
    m_found[u"$mail"_s] = text(firstRow(u"mail_list_messages"_s, {})[u"messageId"_s]);
    m_found[u"$channel"_s] = text(firstRow(u"cliq_list_channels"_s, {})[u"unique_name"_s]);
    m_found[u"$target"_s] = m_sandbox->folder.filePath(u"copy.txt"_s); // nothing is written over
    const QString upload = m_sandbox->folder.filePath(u"note.txt"_s);
    QFile file(upload);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Bonjour") == 7);
    file.close();
    m_found[u"$upload"_s] = upload;
    const Result<OperationResult> sent =
        QCoro::waitFor(m_connection->operations().call(u"workdrive_upload"_s, {{u"path"_s, upload}}));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    m_found[u"$file"_s] = text(sent->data[u"id"_s]);
    for (auto one = m_found.cbegin(); one != m_found.cend(); ++one)
        QVERIFY2(!one.value().isEmpty(), qPrintable(one.key()));
}

void TestOperationKeys::fromPaletteToDryRun_data()
{
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char *name, const char *typed) { QTest::newRow(name) << QByteArray(typed); };
    row("crm_search", R"({"module":"Deals","word":"audit"})");
    row("crm_get_record", R"({"module":"Deals","id":"$deal"})");
    row("crm_create_record", R"({"module":"Accounts","record":{"Account_Name":"Fjord"}})");
    row("crm_update_record", R"({"module":"Deals","id":"$deal","record":{"Next_Step":"Appeler"}})");
    row("crm_list_records", R"({"module":"Leads","per_page":5})");
    row("books_list_invoices", R"({"status":"overdue"})");
    row("books_create_invoice",
        R"({"invoice":{"customer_id":"$customer","line_items":[{"name":"Conseil","rate":900,"quantity":2}]}})");
    row("books_get_invoice", R"({"invoice_id":"$invoice"})");
    row("books_list_customers", R"({"search":"a"})");
    row("books_get_balance", "{}");
    row("books_list_expenses", R"({"date_start":"2026-10-01"})");
    row("projects_list", R"({"status":"open"})");
    row("projects_get", R"({"project_id":"$project"})");
    row("projects_create_task", R"({"project_id":"$project","task":{"name":"Maquette","tasklist":{"id":"$list"}}})");
    row("projects_list_tasks", R"({"project_id":"$project"})");
    row("projects_update_task", R"({"project_id":"$project","task_id":"$task","task":{"priority":"high"}})");
    row("projects_log_time", R"({"project_id":"$project","task_id":"$task","date":"2026-11-20","hours":"1:30"})");
    row("calendar_list_events", R"({"start":"2026-12-01"})");
    row("calendar_create_event", R"({"title":"Point","start":"2026-12-04T09:00"})");
    row("calendar_update_event", R"({"event_uid":"$event","location":"Salle 2"})");
    row("calendar_delete_event", R"({"event_uid":"$event"})");
    row("calendar_get_freebusy", R"({"email":"ines@example.com","start":"2026-12-01"})");
    row("mail_list_folders", "{}");
    row("mail_list_messages", R"({"limit":5})");
    row("mail_get_message", R"({"message_id":"$mail"})");
    row("mail_send", R"({"mode":"send","to":"ines@example.com","subject":"Bonjour","content":"A demain"})");
    row("mail_search", R"({"query":"contrat"})");
    row("cliq_list_channels", R"({"limit":5})");
    row("cliq_post_to_channel", R"({"channel":"$channel","text":"Bonjour"})");
    row("cliq_send_message", R"({"to":"ines@example.com","text":"Bonjour"})");
    row("cliq_create_bot_message", R"({"bot":"atlas","channel":"$channel","text":"Bonjour"})");
    row("workdrive_list_files", "{}");
    row("workdrive_upload", R"({"path":"$upload"})");
    row("workdrive_download", R"({"file_id":"$file","path":"$target"})");
    row("workdrive_create_folder", R"({"name":"Contrats"})");
    row("workdrive_share", R"({"file_id":"$file","email":"ines@example.com","role":"view"})");
}

void TestOperationKeys::fromPaletteToDryRun()
{
    QFETCH(QByteArray, typed);
    for (auto one = m_found.cbegin(); one != m_found.cend(); ++one)
        typed.replace('"' + one.key().toUtf8() + '"', '"' + one.value().toUtf8() + '"');
    const QJsonObject parameters = QJsonDocument::fromJson(typed).object();
    const QString operation = QString::fromLatin1(QTest::currentDataTag());
    const OperationRegistry &registry = m_connection->operations();
    QCOMPARE(registry.operations().size(), 36);

    KeyboardDesk desk(registry);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    desk.palette.open();
    QTest::keyClicks(QApplication::focusWidget(), u'>' + operation);
    desk.choose(operation);
    KeyboardDesk::press(Qt::Key_Return);
    OperationSheet *sheet = desk.sheet();
    QVERIFY(sheet && sheet->isVisible() && !desk.palette.isVisible());

    for (auto field = parameters.begin(); field != parameters.end(); ++field) {
        const auto *place = sheet->findChild<QWidget *>(u"operation."_s + field.key());
        QVERIFY2(place && KeyboardDesk::reach(place), qPrintable(field.key()));
        QTest::keyClicks(QApplication::focusWidget(), typedForm(field.value()));
    }
    const auto *dryRun = sheet->findChild<QPushButton *>(u"operation.dry"_s);
    QVERIFY(KeyboardDesk::reach(dryRun));
    KeyboardDesk::press(Qt::Key_Space);

    const auto *shown = sheet->findChild<QPlainTextEdit *>(u"operation.plan"_s);
    const auto *state = sheet->findChild<QLabel *>(u"operation.state"_s);
    QTRY_VERIFY2(shown->isVisible(), qPrintable(state->text()));
    QVERIFY(state->text().startsWith(u"Nothing was sent."_s));
    const Result<OperationPlan> plan = QCoro::waitFor(registry.plan(operation, parameters));
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().detail));
    QVERIFY2(shown->toPlainText().startsWith(plan->summary), qPrintable(shown->toPlainText()));
    QVERIFY(!plan->request.value(u"method"_s).toString().isEmpty());
    KeyboardDesk::press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.sheet());
}
} // namespace tst_operationkeys

ATLAS_TEST(tst_operationkeys::TestOperationKeys)
#include "tst_operationkeys.moc"
