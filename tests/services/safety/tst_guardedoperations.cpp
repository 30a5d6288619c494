// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/safety/auditundo.h"
#include "services/safety/guardedoperations.h"
#include "tests/services/operations/sandboxfixture.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>

namespace atlas::test::tst_guardedoperations
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Says what the test wants, and remembers what it was asked.
class ScriptedApprover final : public Approver
{
public:
    [[nodiscard]] Task<Result<ApprovalVerdict>> ask(Approval approval, CancelToken) override
    {
        asked.append(approval);
        if (meanwhile)
            meanwhile();
        const ApprovalVerdict said = verdict;
        co_return said;
    }
    QList<Approval> asked;
    std::function<void()> meanwhile;
    ApprovalVerdict verdict = ApprovalVerdict::Allowed;
};

/// As atlasctl has them, of a connection.
OperationServices allServices(const Connection &connection)
{
    OperationServices services;
    services.crm = &connection.crm();
    services.books = &connection.books();
    services.projects = &connection.projects();
    services.calendar = &connection.agenda().service();
    services.mail = &connection.mailbox().service();
    services.cliq = &connection.team().service();
    services.drive = &connection.drive().service();
    return services;
}
} // namespace

/// What an assistant may do, over real HTTP against the stand-in.
class TestGuardedOperations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void readsAreNoted();
    void offIsOff();
    void askedAndAllowed();
    void verdicts_data();
    void verdicts();
    void whatChangedMeanwhileIsNotWrittenOver();
    void wrongParametersAskNobody();
    void mailsBecomeDrafts();
    void mailsThatCannotBeDrafts();
    void undoesAndUndoesOnce();
    void undoMeetsLaterChanges();
    void cleanupTestCase();

private:
    [[nodiscard]] Result<GuardedResult> call(const QString &operation, const QJsonObject &parameters) const
    {
        GuardedCall call;
        call.operation = operation;
        call.parameters = parameters;
        call.who = u"probe 1"_s;
        return QCoro::waitFor(m_guarded->call(call, {}, {}));
    }
    void allow(App app, ActionKind kind, Permission permission) const
    {
        SafetyPolicy policy = QCoro::waitFor(m_policies->load()).value_or(SafetyPolicy());
        policy.set(app, kind, permission);
        QVERIFY(QCoro::waitFor(m_policies->save(policy)));
    }
    [[nodiscard]] AuditEntry newest() const
    {
        AuditFilter one;
        one.limit = 1;
        return QCoro::waitFor(m_log->entries(one)).value_or(QList<AuditEntry>()).value(0);
    }
    [[nodiscard]] QString nextStep() const
    {
        const auto record = QCoro::waitFor(m_connection->crm().record(u"Deals"_s, m_deal, QStringList{u"Next_Step"_s}));
        return record ? record->value(u"Next_Step"_s).toString() : u"unreadable"_s;
    }
    [[nodiscard]] QJsonObject change(const QString &text) const
    {
        return {{u"module"_s, u"Deals"_s}, {u"id"_s, m_deal}, {u"record"_s, QJsonObject{{u"Next_Step"_s, text}}}};
    }
    [[nodiscard]] int exchanges() const { return m_connection->client().exchanges(); }

    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    SystemClock m_clock;
    std::unique_ptr<PolicyStore> m_policies;
    std::unique_ptr<AuditLog> m_log;
    std::unique_ptr<ScriptedApprover> m_approver;
    std::unique_ptr<GuardedOperations> m_guarded;
    QString m_deal;
};

void TestGuardedOperations::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection =
        std::make_unique<Connection>(Profile(u"safety"_s), *credentials, nullptr, [](App) { return unlimited(5); });
    QVERIFY(QCoro::waitFor(m_connection->open()));
    m_policies = std::make_unique<PolicyStore>(m_connection->store(), u"test"_s);
    m_log = std::make_unique<AuditLog>(m_connection->store(), m_clock, u"test"_s);
    m_approver = std::make_unique<ScriptedApprover>();
    m_guarded = std::make_unique<GuardedOperations>(m_connection->operations(), allServices(*m_connection), *m_policies,
                                                    *m_log, *m_approver);
    const auto page = call(u"crm_list_records"_s, {{u"module"_s, u"Deals"_s}, {u"per_page"_s, 1}});
    QVERIFY(page);
    m_deal = page->result.data[0][u"id"_s].toString();
    QVERIFY(!m_deal.isEmpty());
}

void TestGuardedOperations::init()
{
    QVERIFY(QCoro::waitFor(m_policies->save(SafetyPolicy())));
    m_approver->asked.clear();
    m_approver->meanwhile = {};
    m_approver->verdict = ApprovalVerdict::Allowed;
}

void TestGuardedOperations::readsAreNoted()
{
    QVERIFY(call(u"crm_get_record"_s, {{u"module"_s, u"Deals"_s}, {u"id"_s, m_deal}}));
    const AuditEntry entry = newest();
    QCOMPARE(entry.operation, u"crm_get_record"_s);
    QCOMPARE(entry.outcome, AuditOutcome::Done);
    QCOMPARE(entry.detail, u"1 rows"_s);
    QCOMPARE(entry.requests, 1);
    QVERIFY(entry.after.isEmpty() && entry.before.isEmpty());
    QVERIFY(m_approver->asked.isEmpty());
}

void TestGuardedOperations::offIsOff()
{
    allow(App::Crm, ActionKind::Write, Permission::Off);
    const QString before = nextStep();
    const int exchanged = exchanges();
    const auto result = call(u"crm_update_record"_s, change(u"Never"_s));
    QCOMPARE(result.error().code, u"switched_off"_s);
    QCOMPARE(exchanges(), exchanged); // before any request
    QCOMPARE(nextStep(), before);
    QCOMPARE(newest().outcome, AuditOutcome::Off);
    QVERIFY(m_approver->asked.isEmpty());
}

void TestGuardedOperations::askedAndAllowed()
{
    const QString before = nextStep();
    const auto result = call(u"crm_update_record"_s, change(u"Call the client"_s));
    QVERIFY(result);
    QCOMPARE(nextStep(), u"Call the client"_s);
    QCOMPARE(m_approver->asked.size(), 1);
    const Approval asked = m_approver->asked.first();
    QCOMPARE(asked.who, u"probe 1"_s);
    QCOMPARE(asked.before.value(u"Next_Step"_s).toString(), before);
    QCOMPARE(asked.request.value(u"method"_s).toString(), u"PUT"_s);
    QCOMPARE(asked.request.value(u"body"_s)[u"data"_s][0][u"Next_Step"_s].toString(), u"Call the client"_s);
    const AuditEntry entry = newest();
    QCOMPARE(entry.id, result->entry);
    QCOMPARE(entry.before.value(u"Next_Step"_s).toString(), before);
    QCOMPARE(entry.after.value(u"Next_Step"_s).toString(), u"Call the client"_s);
    QVERIFY(entry.undo.value(u"can"_s).toBool());
    QVERIFY(!entry.plan.value(u"summary"_s).toString().isEmpty());
}

void TestGuardedOperations::verdicts_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("outcome");
    QTest::newRow("refused") << int(ApprovalVerdict::Refused) << u"refused"_s << int(AuditOutcome::Refused);
    QTest::newRow("expired") << int(ApprovalVerdict::Expired) << u"not_answered"_s << int(AuditOutcome::Expired);
    QTest::newRow("nobody") << int(ApprovalVerdict::NoDesktop) << u"no_desktop"_s << int(AuditOutcome::NoDesktop);
}

void TestGuardedOperations::verdicts()
{
    QFETCH(int, verdict);
    m_approver->verdict = ApprovalVerdict(verdict);
    const QString before = nextStep();
    const auto result = call(u"crm_update_record"_s, change(u"Not this"_s));
    QCOMPARE(result.error().kind, ErrorKind::Forbidden);
    QTEST(result.error().code, "code");
    QTEST(int(newest().outcome), "outcome");
    QCOMPARE(nextStep(), before);
}

void TestGuardedOperations::whatChangedMeanwhileIsNotWrittenOver()
{
    m_approver->meanwhile = [this] {
        const QJsonObject theirs{{u"Next_Step"_s, u"Of somebody else"_s}};
        QVERIFY(QCoro::waitFor(m_connection->crm().update(u"Deals"_s, m_deal, {}, theirs)));
    };
    const auto result = call(u"crm_update_record"_s, change(u"Of the assistant"_s));
    QCOMPARE(result.error().kind, ErrorKind::Conflict);
    QCOMPARE(nextStep(), u"Of somebody else"_s);
    QCOMPARE(newest().outcome, AuditOutcome::Failed);
}

void TestGuardedOperations::wrongParametersAskNobody()
{
    const int exchanged = exchanges();
    const auto result = call(u"crm_update_record"_s, {{u"module"_s, u"Deals"_s}});
    QCOMPARE(result.error().kind, ErrorKind::Usage);
    QCOMPARE(call(u"crm_dance"_s, {}).error().code, u"unknown_operation"_s);
    QCOMPARE(exchanges(), exchanged);
    QVERIFY(m_approver->asked.isEmpty());
}

void TestGuardedOperations::mailsBecomeDrafts()
{
    const QJsonObject mail{{u"to"_s, u"somebody@client.example"_s},
                           {u"subject"_s, u"Hello"_s},
                           {u"content"_s, u"Good morning"_s},
                           {u"mode"_s, u"send"_s}};
    allow(App::Mail, ActionKind::Write, Permission::On);
    const auto draft = call(u"mail_send"_s, mail);
    QVERIFY(draft);
    QCOMPARE(draft->result.data[u"mode"_s].toString(), u"draft"_s);
    QVERIFY(draft->note.contains(u"draft"_s));
    QVERIFY(m_approver->asked.isEmpty());
    QCOMPARE(newest().parameters.value(u"mode"_s).toString(), u"draft"_s);
    allow(App::Mail, ActionKind::Send, Permission::Off);
    QCOMPARE(call(u"mail_send"_s, mail)->result.data[u"mode"_s].toString(), u"draft"_s);
    allow(App::Mail, ActionKind::Send, Permission::On);
    const auto sent = call(u"mail_send"_s, mail);
    QVERIFY(sent);
    QCOMPARE(sent->result.data[u"mode"_s].toString(), u"send"_s);
    QVERIFY(sent->note.isEmpty());
}

void TestGuardedOperations::mailsThatCannotBeDrafts()
{
    const QString path = m_sandbox->folder.filePath(u"offer.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("offer") == 5);
    file.close();
    const QJsonObject mail{{u"to"_s, u"somebody@client.example"_s},
                           {u"subject"_s, u"Offer"_s},
                           {u"content"_s, u"Attached"_s},
                           {u"mode"_s, u"send"_s},
                           {u"attachments"_s, path}};
    m_approver->verdict = ApprovalVerdict::Refused;
    QCOMPARE(call(u"mail_send"_s, mail).error().code, u"refused"_s);
    QCOMPARE(m_approver->asked.size(), 1);
    QCOMPARE(m_approver->asked.first().actions, QList<ActionKind>{ActionKind::Send});
    allow(App::Mail, ActionKind::Send, Permission::Off);
    QCOMPARE(call(u"mail_send"_s, mail).error().code, u"switched_off"_s);
}

void TestGuardedOperations::undoesAndUndoesOnce()
{
    allow(App::Crm, ActionKind::Write, Permission::On);
    const QString before = nextStep();
    const auto changed = call(u"crm_update_record"_s, change(u"To be undone"_s));
    QVERIFY(changed);
    AuditUndo undo(*m_log, m_connection->operations(), allServices(*m_connection));
    const auto done = QCoro::waitFor(undo.undo(changed->entry, u"Atlas"_s));
    QVERIFY(done);
    QCOMPARE(nextStep(), before);
    QCOMPARE(newest().undoes, changed->entry);
    QCOMPARE(newest().who, u"Atlas"_s);
    QCOMPARE(QCoro::waitFor(m_log->entry(changed->entry))->undoneBy, *done);
    QCOMPARE(QCoro::waitFor(undo.undo(changed->entry, u"Atlas"_s)).error().code, u"cannot_undo"_s);
    QCOMPARE(QCoro::waitFor(undo.undo(*done, u"Atlas"_s)).error().code, u"cannot_undo"_s);
    QCOMPARE(QCoro::waitFor(undo.undo(999'999, u"Atlas"_s)).error().code, u"no_such_entry"_s);

    const QJsonObject lead{{u"Last_Name"_s, u"Sample"_s}, {u"Company"_s, u"Sample Ltd"_s}};
    const auto created = call(u"crm_create_record"_s, {{u"module"_s, u"Leads"_s}, {u"record"_s, lead}});
    QVERIFY(created);
    QVERIFY(QCoro::waitFor(undo.undo(created->entry, u"Atlas"_s)));
    const QString id = created->result.data[u"id"_s].toString();
    QCOMPARE(QCoro::waitFor(m_connection->crm().record(u"Leads"_s, id)).error().kind, ErrorKind::NotFound);
}

void TestGuardedOperations::undoMeetsLaterChanges()
{
    allow(App::Crm, ActionKind::Write, Permission::On);
    const auto changed = call(u"crm_update_record"_s, change(u"Mine"_s));
    QVERIFY(changed);
    const QJsonObject theirs{{u"Next_Step"_s, u"Theirs"_s}};
    QVERIFY(QCoro::waitFor(m_connection->crm().update(u"Deals"_s, m_deal, {}, theirs)));
    AuditUndo undo(*m_log, m_connection->operations(), allServices(*m_connection));
    QCOMPARE(QCoro::waitFor(undo.undo(changed->entry, u"Atlas"_s)).error().kind, ErrorKind::Conflict);
    QCOMPARE(nextStep(), u"Theirs"_s);
    QCOMPARE(newest().outcome, AuditOutcome::Failed);
    QCOMPARE(QCoro::waitFor(m_log->entry(changed->entry))->undoneBy, 0);
}

void TestGuardedOperations::cleanupTestCase()
{
    m_guarded.reset();
    m_connection.reset();
    m_sandbox.reset();
}
} // namespace atlas::test::tst_guardedoperations

ATLAS_TEST(atlas::test::tst_guardedoperations::TestGuardedOperations)
#include "tst_guardedoperations.moc"
