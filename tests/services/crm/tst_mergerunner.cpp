// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/operations/sandboxfixture.h"

#include "app/common/connection.h"
#include "services/core/json.h"
#include "services/crm/mergerunner.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_mergerunner
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Two accounts that are one: with a contact, a deal, a task and a note at the second.
struct MergeWorld {
    SandboxFixture sandbox;
    std::unique_ptr<Connection> connection;
    SystemClock clock;
    std::unique_ptr<MergeRunner> runner;
    QString master, twin, contact, task;

    explicit MergeWorld(const QByteArray &faults = {})
        : sandbox(faults)
    {
        const Result<Credentials> credentials = sandbox.credentials();
        Q_ASSERT(credentials);
        connection = std::make_unique<Connection>(Profile(u"merge"_s), *credentials);
        const auto opened = QCoro::waitFor(connection->open());
        Q_ASSERT(opened);
        renew();
        master = make(u"Accounts"_s, {{"Account_Name"_L1, u"Lumen"_s}, {"Phone"_L1, u"0123456789"_s}});
        twin = make(u"Accounts"_s, {{"Account_Name"_L1, u"Lumen SAS"_s},
                                    {"Website"_L1, u"https://lumen.example"_s},
                                    {"Phone"_L1, u"0987654321"_s}});
        const QJsonObject atTwin{{"id"_L1, twin}};
        contact = make(u"Contacts"_s, {{"Last_Name"_L1, u"Vega"_s}, {"Account_Name"_L1, atTwin}});
        task = make(u"Tasks"_s,
                    {{"Subject"_L1, u"Call back"_s}, {"What_Id"_L1, atTwin}, {"$se_module"_L1, u"Accounts"_s}});
        const auto note = QCoro::waitFor(crm().addNote(u"Accounts"_s, twin, u"Talk"_s, u"They agreed"_s));
        Q_ASSERT(note);
    }
    void renew()
    {
        runner = std::make_unique<MergeRunner>(connection->crm(), connection->store(), clock, connection->account().id);
    }
    [[nodiscard]] CrmService &crm() const { return connection->crm(); }
    [[nodiscard]] QString make(const QString &module, const QJsonObject &record) const
    {
        const Result<QJsonObject> made = QCoro::waitFor(crm().create(module, record));
        if (!made)
            qWarning() << module << made.error().code << made.error().field << made.error().detail;
        return made ? json::id(made->value("id"_L1)) : QString();
    }
    [[nodiscard]] QJsonObject record(const QString &module, const QString &id) const
    {
        const Result<QJsonObject> read = QCoro::waitFor(crm().record(module, id));
        return read ? *read : QJsonObject();
    }
    [[nodiscard]] QString pointsTo(const QString &module, const QString &id, QLatin1StringView field) const
    {
        return json::id(record(module, id).value(field).toObject().value("id"_L1));
    }
    [[nodiscard]] int notesOf(const QString &id) const
    {
        const Result<RecordPage> page = QCoro::waitFor(crm().related(u"Accounts"_s, id, u"Notes"_s, {}));
        return page ? int(page->data.size()) : -1;
    }
    [[nodiscard]] MergePlan plan() const
    {
        const Result<MergeRead> read = QCoro::waitFor(runner->read(u"Accounts"_s, {master, twin}));
        if (!read) {
            qWarning() << read.error().code << read.error().detail;
            return {};
        }
        return mergeplan::make(*read, master, mergeplan::usualWinners(*read, master));
    }
};

QString wordOf(const Result<MergePlan> &result)
{
    return result ? QString() : result.error().code + u' ' + result.error().detail;
}
} // namespace

/// Merges against the stand-in over HTTP.
class TestMergeRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void winners();
    void planSaysEveryWrite();
    void planSurvivesTheStore();
    void filesKeepTheirRecord();
    void everythingMovesToTheMaster();
    void weatherChangesNothing_data();
    void weatherChangesNothing();
    void whatWasStoppedGoesOn();
    void aChangeMeanwhileDeletesNothing();
    void undoGivesBack();
    void whatOnlyOneMayHaveComesLast();
};

void TestMergeRunner::winners()
{
    FieldMeta phone;
    phone.apiName = u"Phone"_s;
    FieldMeta website;
    website.apiName = u"Website"_s;
    FieldMeta fax;
    fax.apiName = u"Fax"_s;
    MergeRead read;
    read.layout.fields = {phone, website, fax};
    const auto account = [](const QString &id, const QString &tel, const QString &web, const QString &day) {
        return QJsonObject{{"id"_L1, id},
                           {"Phone"_L1, tel},
                           {"Website"_L1, web},
                           {"Modified_Time"_L1, QString(day + u"T10:00:00+01:00"_s)}};
    };
    read.records = {account(u"1"_s, u"11"_s, {}, u"2026-01-01"_s), account(u"2"_s, u"22"_s, u"old"_s, u"2026-01-02"_s),
                    account(u"3"_s, {}, u"new"_s, u"2026-01-03"_s)};
    QCOMPARE(mergeplan::comparedFields(read).size(), 2); // nobody has a fax
    const QMap<QString, QString> usual = mergeplan::usualWinners(read, u"1"_s);
    QCOMPARE(usual.value(u"Phone"_s), u"1"_s);   // the master's
    QCOMPARE(usual.value(u"Website"_s), u"3"_s); // it has none: the newest that is there
    const MergePlan plan = mergeplan::make(read, u"1"_s, usual);
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps.first().after, QJsonObject({{"Website"_L1, u"new"_s}}));
}

void TestMergeRunner::planSaysEveryWrite()
{
    const MergeWorld world;
    const MergePlan plan = world.plan();
    QList<int> kinds;
    QStringList written;
    for (const MergeStep &step : plan.steps) {
        kinds.append(int(step.kind));
        written.append(step.module + u':' + step.id);
    }
    using Kind = MergeStep::Kind;
    QCOMPARE(kinds, QList<int>({int(Kind::UpdateMaster), int(Kind::Repoint), int(Kind::Repoint), int(Kind::CopyNote),
                                int(Kind::Delete)}));
    QVERIFY(written.contains(u"Contacts:"_s + world.contact));
    QVERIFY(written.contains(u"Tasks:"_s + world.task));
    QCOMPARE(plan.steps.last().id, world.twin);
    QVERIFY(!plan.steps.first().after.contains("Phone"_L1)); // the master has one
    QCOMPARE(plan.steps.first().after.value("Website"_L1).toString(), u"https://lumen.example"_s);
}

void TestMergeRunner::planSurvivesTheStore()
{
    const MergeWorld world;
    MergePlan plan = world.plan();
    plan.id = u"p"_s;
    plan.madeAt = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
    plan.steps.first().done = true;
    plan.recreated.insert(u"1"_s, u"2"_s);
    QCOMPARE(mergeplan::fromJson(mergeplan::toJson(plan)), plan);
}

void TestMergeRunner::filesKeepTheirRecord()
{
    MergeRead read;
    read.module = u"Accounts"_s;
    read.records = {QJsonObject{{"id"_L1, u"1"_s}}, QJsonObject{{"id"_L1, u"2"_s}}};
    read.attachments.insert(u"2"_s, {u"contract.pdf"_s});
    const MergePlan plan = mergeplan::make(read, u"1"_s, {});
    QCOMPARE(plan.kept, QStringList(u"2"_s));
    QVERIFY(plan.steps.isEmpty());
}

void TestMergeRunner::everythingMovesToTheMaster()
{
    const MergeWorld world;
    const Result<MergePlan> done = QCoro::waitFor(world.runner->run(world.plan()));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QVERIFY(done->finished);
    QCOMPARE(world.pointsTo(u"Contacts"_s, world.contact, "Account_Name"_L1), world.master);
    QCOMPARE(world.pointsTo(u"Tasks"_s, world.task, "What_Id"_L1), world.master);
    QCOMPARE(world.record(u"Accounts"_s, world.master).value("Website"_L1).toString(), u"https://lumen.example"_s);
    QCOMPARE(world.record(u"Accounts"_s, world.master).value("Phone"_L1).toString(), u"0123456789"_s);
    QCOMPARE(world.notesOf(world.master), 1);
    QVERIFY(world.record(u"Accounts"_s, world.twin).isEmpty());
    const Result<QList<MergePlan>> kept = QCoro::waitFor(world.runner->kept());
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(kept->first(), *done); // the deleted record's values are in the store
}

void TestMergeRunner::weatherChangesNothing_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::newRow("update lost") << QByteArray(
        R"([{"path":"/crm/v8/Accounts/*","method":"PUT","kind":"drop","after":true,"nth":1}])");
    QTest::newRow("contact lost") << QByteArray(
        R"([{"path":"/crm/v8/Contacts/*","method":"PUT","kind":"drop","after":true,"nth":1}])");
    QTest::newRow("delete lost") << QByteArray(
        R"([{"path":"/crm/v8/Accounts/*","method":"DELETE","kind":"drop","after":true,"nth":1}])");
    QTest::newRow("busy") << QByteArray(
        R"([{"path":"/crm/v8/Tasks/*","method":"PUT","kind":"status","status":429,"retry_after":1,"nth":1}])");
}

void TestMergeRunner::weatherChangesNothing()
{
    QFETCH(const QByteArray, faults);
    const MergeWorld world(faults);
    const MergePlan plan = world.plan();
    Result<MergePlan> done = QCoro::waitFor(world.runner->run(plan));
    if (!done) { // goes on where it was
        const Result<QList<MergePlan>> kept = QCoro::waitFor(world.runner->kept());
        QVERIFY(kept && kept->size() == 1 && !kept->first().finished);
        done = QCoro::waitFor(world.runner->run(kept->first()));
    }
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(world.pointsTo(u"Contacts"_s, world.contact, "Account_Name"_L1), world.master);
    QCOMPARE(world.pointsTo(u"Tasks"_s, world.task, "What_Id"_L1), world.master);
    QCOMPARE(world.notesOf(world.master), 1);
    QVERIFY(world.record(u"Accounts"_s, world.twin).isEmpty());
}

void TestMergeRunner::whatWasStoppedGoesOn()
{
    MergeWorld world(R"([{"path":"/crm/v8/Tasks/*","method":"PUT","kind":"status","status":403,"times":1,"every":1}])");
    QVERIFY(!QCoro::waitFor(world.runner->run(world.plan())));
    QVERIFY(!world.record(u"Accounts"_s, world.twin).isEmpty()); // nothing is deleted before all is confirmed
    world.renew();
    const Result<QList<MergePlan>> kept = QCoro::waitFor(world.runner->kept());
    QVERIFY(kept && kept->size() == 1);
    QVERIFY(kept->first().doneSteps() >= 2 && !kept->first().finished);
    const Result<MergePlan> done = QCoro::waitFor(world.runner->run(kept->first()));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QVERIFY(world.record(u"Accounts"_s, world.twin).isEmpty());
    QCOMPARE(world.notesOf(world.master), 1);
}

void TestMergeRunner::aChangeMeanwhileDeletesNothing()
{
    const MergeWorld world;
    MergePlan plan = world.plan();
    // As if the twin had been read before somebody changed it.
    for (QJsonObject &record : plan.originals)
        record.insert("Modified_Time"_L1, u"2026-01-01T10:00:00+01:00"_s);
    const Result<MergePlan> done = QCoro::waitFor(world.runner->run(plan));
    QVERIFY(!done);
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QVERIFY(!world.record(u"Accounts"_s, world.twin).isEmpty());
}

void TestMergeRunner::undoGivesBack()
{
    const MergeWorld world;
    const Result<MergePlan> done = QCoro::waitFor(world.runner->run(world.plan()));
    QVERIFY2(done, qPrintable(wordOf(done)));
    const Result<MergePlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    const QString again = undone->recreated.value(world.twin);
    QVERIFY(!again.isEmpty() && again != world.twin); // Zoho gives another id
    const QJsonObject record = world.record(u"Accounts"_s, again);
    QCOMPARE(record.value("Account_Name"_L1).toString(), u"Lumen SAS"_s);
    QCOMPARE(record.value("Phone"_L1).toString(), u"0987654321"_s);
    QCOMPARE(world.pointsTo(u"Contacts"_s, world.contact, "Account_Name"_L1), again);
    QCOMPARE(world.pointsTo(u"Tasks"_s, world.task, "What_Id"_L1), again);
    QVERIFY(world.record(u"Accounts"_s, world.master).value("Website"_L1).toString().isEmpty());
    QCOMPARE(world.notesOf(again), 1);
}

/// Zoho refuses a second contact with the same e-mail address: the master gets it once the other is gone, and the other
/// gets it back once the master has given it up.
void TestMergeRunner::whatOnlyOneMayHaveComesLast()
{
    const MergeWorld world;
    const QString stays = world.make(u"Contacts"_s, {{"Last_Name"_L1, u"Quandt"_s}});
    const QString goes =
        world.make(u"Contacts"_s,
                   {{"Last_Name"_L1, u"Quandt"_s}, {"Title"_L1, u"Buyer"_s}, {"Email"_L1, u"anna@quandt.example"_s}});
    const Result<MergeRead> read = QCoro::waitFor(world.runner->read(u"Contacts"_s, {stays, goes}));
    QVERIFY(read);
    QVERIFY(read->layout.field(u"Email"_s)->unique);
    const MergePlan plan = mergeplan::make(*read, stays, mergeplan::usualWinners(*read, stays));
    using Kind = MergeStep::Kind;
    QCOMPARE(plan.steps.size(), 3);
    QCOMPARE(plan.steps.at(0).after.keys(), QStringList{u"Title"_s});
    QCOMPARE(plan.steps.at(1).kind, Kind::Delete);
    QCOMPARE(plan.steps.at(2).kind, Kind::UpdateMaster);
    QCOMPARE(plan.steps.at(2).after.keys(), QStringList{u"Email"_s});
    const Result<MergePlan> done = QCoro::waitFor(world.runner->run(plan));
    QVERIFY2(done, qPrintable(wordOf(done)));
    QCOMPARE(world.record(u"Contacts"_s, stays).value("Email"_L1).toString(), u"anna@quandt.example"_s);
    const Result<MergePlan> undone = QCoro::waitFor(world.runner->undo(*done));
    QVERIFY2(undone, qPrintable(wordOf(undone)));
    const QString again = undone->recreated.value(goes);
    QCOMPARE(world.record(u"Contacts"_s, again).value("Email"_L1).toString(), u"anna@quandt.example"_s);
    QVERIFY(world.record(u"Contacts"_s, stays).value("Email"_L1).toString().isEmpty());
}

} // namespace atlas::test::tst_mergerunner

ATLAS_TEST(atlas::test::tst_mergerunner::TestMergeRunner)
#include "tst_mergerunner.moc"
