// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cache/store.h"
#include "services/safety/auditlog.h"
#include "tests/support/manualclock.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace tst_auditlog
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;

class TestAuditLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsWhatWasDone();
    void newestFirstByPages();
    void filters();
    void unfinishedIsSeen();
    void undoneIsSeen();
    void onlyEverAdded();
    void noSecretReachesTheFile();
    void forgottenWithTheAccount();
    void severalProgramsWrite();
    void whatIsOldGoes();
    void onlySoManyStay();

private:
    [[nodiscard]] static AuditEntry entry(const QString &operation, App app, OperationKind kind)
    {
        AuditEntry entry;
        entry.who = u"probe 1"_s;
        entry.operation = operation;
        entry.app = app;
        entry.kind = kind;
        return entry;
    }
    qint64 add(const AuditEntry &what, AuditOutcome outcome = AuditOutcome::Done) const
    {
        const qint64 id = QCoro::waitFor(m_log->begin(what)).value_or(-1);
        AuditEnd end;
        end.outcome = outcome;
        const auto ended = QCoro::waitFor(m_log->end(id, end));
        return ended ? id : -1;
    }
    [[nodiscard]] QList<AuditEntry> list(const AuditFilter &filter = {}) const
    {
        return QCoro::waitFor(m_log->entries(filter)).value_or(QList<AuditEntry>());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    test::ManualClock m_clock;
    std::unique_ptr<AuditLog> m_log;
};

void TestAuditLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<Store>(m_folder->filePath(u"s.sqlite"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_log = std::make_unique<AuditLog>(*m_store, m_clock, u"a"_s);
}

void TestAuditLog::cleanup()
{
    m_log.reset();
    m_store.reset();
}

void TestAuditLog::keepsWhatWasDone()
{
    AuditEntry before = entry(u"crm_update_record"_s, App::Crm, OperationKind::Update);
    before.parameters = {{u"id"_s, u"1"_s}};
    before.plan = {{u"summary"_s, u"Change it."_s}};
    before.before = {{u"Stage"_s, u"A"_s}};
    const qint64 id = *QCoro::waitFor(m_log->begin(before));
    m_clock.advance(std::chrono::seconds(3));
    AuditEnd end;
    end.after = {{u"Stage"_s, u"B"_s}};
    end.undo = {{u"can"_s, true}};
    end.requests = 2;
    QVERIFY(QCoro::waitFor(m_log->end(id, end)));
    const AuditEntry kept = *QCoro::waitFor(m_log->entry(id));
    QCOMPARE(kept.who, u"probe 1"_s);
    QCOMPARE(kept.parameters, before.parameters);
    QCOMPARE(kept.plan, before.plan);
    QCOMPARE(kept.before, before.before);
    QCOMPARE(kept.after, end.after);
    QCOMPARE(kept.undo, end.undo);
    QCOMPARE(kept.outcome, AuditOutcome::Done);
    QCOMPARE(kept.kind, OperationKind::Update);
    QCOMPARE(kept.requests, 2);
    QCOMPARE(kept.at.secsTo(kept.endedAt), 3);
    QCOMPARE(QCoro::waitFor(m_log->entry(id + 1)).error().code, u"no_such_entry"_s);
}

void TestAuditLog::newestFirstByPages()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(add(entry(u"crm_search"_s, App::Crm, OperationKind::Read)) > 0);
    AuditFilter filter;
    filter.limit = 2;
    QList<qint64> seen;
    for (QList<AuditEntry> page = list(filter); !page.isEmpty(); page = list(filter)) {
        for (const AuditEntry &one : std::as_const(page))
            seen.append(one.id);
        filter.before = page.last().id;
    }
    QCOMPARE(seen, QList<qint64>({5, 4, 3, 2, 1}));
}

void TestAuditLog::filters()
{
    (void)add(entry(u"crm_search"_s, App::Crm, OperationKind::Read));
    (void)add(entry(u"mail_send"_s, App::Mail, OperationKind::Send));
    AuditFilter filter;
    filter.changesOnly = true;
    QCOMPARE(list(filter).size(), 1);
    filter = {};
    filter.app = App::Crm;
    QCOMPARE(list(filter).value(0).operation, u"crm_search"_s);
    filter = {};
    filter.operation = u"mail_send"_s;
    QCOMPARE(list(filter).size(), 1);
    filter.app = App::Books;
    QVERIFY(list(filter).isEmpty());
}

void TestAuditLog::unfinishedIsSeen()
{
    QVERIFY(QCoro::waitFor(m_log->begin(entry(u"mail_send"_s, App::Mail, OperationKind::Send))));
    QCOMPARE(list().value(0).outcome, AuditOutcome::Unfinished);
    QCOMPARE(auditEntryToJson(list().value(0)).value(u"outcome"_s).toString(), u"unfinished"_s);
}

void TestAuditLog::undoneIsSeen()
{
    const qint64 id = add(entry(u"crm_update_record"_s, App::Crm, OperationKind::Update));
    AuditEntry undo = entry(u"crm_update_record"_s, App::Crm, OperationKind::Update);
    undo.undoes = id;
    (void)add(undo, AuditOutcome::Failed);
    QCOMPARE(QCoro::waitFor(m_log->entry(id))->undoneBy, 0);
    const qint64 second = add(undo);
    QCOMPARE(QCoro::waitFor(m_log->entry(id))->undoneBy, second);
}

void TestAuditLog::onlyEverAdded()
{
    const qint64 id = add(entry(u"crm_search"_s, App::Crm, OperationKind::Read));
    QVERIFY(!QCoro::waitFor(m_log->end(id, {}))); // a second end
    const auto changed = QCoro::waitFor(m_store->run([](const QString &connection) -> Result<QVariant> {
        QSqlQuery query(QSqlDatabase::database(connection, false));
        const bool calls = query.exec(u"UPDATE audit_call SET who = 'x'"_s);
        const bool ends = query.exec(u"UPDATE audit_end SET outcome = 'done'"_s);
        return QVariant(calls || ends);
    }));
    QVERIFY(changed);
    QCOMPARE(changed->toBool(), false);
}

void TestAuditLog::noSecretReachesTheFile()
{
    const QString token = u"1000.deadbeefdeadbeefdeadbeef.cafecafecafecafe"_s;
    AuditEntry mail = entry(u"mail_send"_s, App::Mail, OperationKind::Send);
    mail.parameters = {{u"to"_s, u"a@client.example"_s},
                       {u"content"_s, QString(u"Dear all, "_s + QString(300, u'z'))},
                       {u"subject"_s, QString(u"your token "_s + token)}};
    mail.plan = {
        {u"request"_s,
         QJsonObject{
             {u"headers"_s, QJsonObject{{u"Authorization"_s, u"Zoho-oauthtoken "_s + token}}},
             {u"body"_s, QJsonObject{{u"content"_s, QString(300, u'z')},
                                     {u"list"_s, QJsonArray{QJsonObject{{u"link_password"_s, u"Sesame-2026"_s}}}}}}}}};
    (void)add(mail);
    const AuditEntry kept = list().value(0);
    QCOMPARE(kept.parameters.value(u"to"_s).toString(), u"a@client.example"_s); // who got it is what a log is for
    QVERIFY(kept.parameters.value(u"content"_s).toString().startsWith(u"Dear all, "_s));
    QVERIFY(kept.parameters.value(u"content"_s).toString().endsWith(u"(310 characters)"_s));
    m_store.reset(); // what lies in the journal goes into the file
    QByteArray all;
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    QVERIFY(all.contains("Dear all"));
    QVERIFY(!all.contains("deadbeef"));
    QVERIFY(!all.contains("Sesame"));
    QVERIFY(!all.contains(QByteArray(100, 'z')));
}

void TestAuditLog::forgottenWithTheAccount()
{
    (void)add(entry(u"crm_search"_s, App::Crm, OperationKind::Read));
    AuditLog other(*m_store, m_clock, u"b"_s);
    QVERIFY(QCoro::waitFor(other.begin(entry(u"crm_search"_s, App::Crm, OperationKind::Read))));
    QVERIFY(QCoro::waitFor(m_store->forget(u"a"_s)));
    QVERIFY(list().isEmpty());
    QCOMPARE(QCoro::waitFor(other.entries({}))->size(), 1);
}

void TestAuditLog::severalProgramsWrite()
{
    Store second(m_store->path());
    QVERIFY(QCoro::waitFor(second.open()));
    AuditLog theirs(second, m_clock, u"a"_s);
    for (int i = 0; i < 20; ++i) {
        QVERIFY(add(entry(u"crm_search"_s, App::Crm, OperationKind::Read)) > 0);
        QVERIFY(QCoro::waitFor(theirs.begin(entry(u"mail_search"_s, App::Mail, OperationKind::Read))));
    }
    QCOMPARE(list().size(), 40);
}

void TestAuditLog::whatIsOldGoes()
{
    const auto daysOf = [this] { return QCoro::waitFor(m_log->daysKept()).value_or(-1); };
    QCOMPARE(daysOf(), auditDaysKept);
    QVERIFY(QCoro::waitFor(m_log->keepDays(30)));
    QCOMPARE(daysOf(), 30);
    AuditLog other(*m_store, m_clock, u"b"_s);
    QVERIFY(QCoro::waitFor(other.begin(entry(u"crm_search"_s, App::Crm, OperationKind::Read))));
    const qint64 old = add(entry(u"crm_update_record"_s, App::Crm, OperationKind::Update));
    m_clock.advance(std::chrono::hours(24 * 29));
    QCOMPARE(QCoro::waitFor(m_log->prune()).value_or(-1), 0);
    const qint64 young = add(entry(u"crm_update_record"_s, App::Crm, OperationKind::Update));
    m_clock.advance(std::chrono::hours(24 * 2));
    QCOMPARE(QCoro::waitFor(m_log->prune()).value_or(-1), 1);
    QCOMPARE(list().size(), 1);
    QCOMPARE(list().first().id, young);
    QCOMPARE(list().first().outcome, AuditOutcome::Done);
    QCOMPARE(QCoro::waitFor(m_log->entry(old)).error().code, u"no_such_entry"_s);
    QCOMPARE(QCoro::waitFor(other.entries({}))->size(), 1);                      // another account's
    QVERIFY(add(entry(u"crm_search"_s, App::Crm, OperationKind::Read)) > young); // no number comes twice
    QVERIFY(QCoro::waitFor(m_log->keepDays(0)));
    m_clock.advance(std::chrono::hours(24 * 5000));
    QCOMPARE(QCoro::waitFor(m_log->prune()).value_or(-1), 0);
}

void TestAuditLog::onlySoManyStay()
{
    for (int i = 0; i < 7; ++i)
        QVERIFY(add(entry(u"crm_search"_s, App::Crm, OperationKind::Read)) > 0);
    QCOMPARE(QCoro::waitFor(m_log->prune(3)).value_or(-1), 4);
    QList<qint64> kept;
    for (const AuditEntry &one : list())
        kept.append(one.id);
    QCOMPARE(kept, QList<qint64>({7, 6, 5}));
    QCOMPARE(QCoro::waitFor(m_log->prune(3)).value_or(-1), 0);
}
} // namespace tst_auditlog

ATLAS_TEST(tst_auditlog::TestAuditLog)
#include "tst_auditlog.moc"
