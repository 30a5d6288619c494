// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/sync/synccheck.h"
#include "tests/services/sync/syncworld.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

namespace tst_syncservice
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas;
using namespace atlas::test;

class SyncServiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheAgency();
    void detailsAreReadOnce();
    void appliesAndTakesBack();
    void createsOnBothSides();
    void writesNothingOverAChange();
    void undoLeavesWhatChangedSince();
    void undoPutsAwayWhatHasDocuments();
    void aStoppedRunGoesOn();
    void aLostCreateIsFoundAgain();
    void onlyOneRunAtATime();
    void withoutIntegrationTheNameIsTheKey();
    void choicesAndLinksStay();
    void theNightCounts();
    void waitsUntilAThrottleEnds();
};

void SyncServiceTest::readsTheAgency()
{
    SyncWorld world;
    QCOMPARE(QCoro::waitFor(world.sync->plan({})).error().code, u"read_first"_s);
    const SyncComparison comparison = world.read();
    QCOMPARE(comparison.counts.matched, 60);
    QCOMPARE(comparison.counts.diverging, 4); // as the agency's bookkeeper spells them
    QCOMPARE(comparison.counts.onlyBooks + comparison.counts.onlyCrm + comparison.counts.ambiguous, 0);
    QCOMPARE(comparison.withoutDetail, 0);
    int linked = 0;
    for (const SyncRow &row : comparison.rows)
        linked += row.reason == SyncReason::ZohoLink ? 1 : 0;
    QCOMPARE(linked, 55);
}

void SyncServiceTest::detailsAreReadOnce()
{
    SyncWorld world;
    const int before = world.net.client->exchanges();
    QCOMPARE(world.read(10).withoutDetail, 50);
    const int lists = world.net.client->exchanges() - before - 10;
    QCOMPARE(world.read(10).withoutDetail, 40);
    const int third = world.net.client->exchanges();
    QCOMPARE(world.read(0).withoutDetail, 40);
    QVERIFY(world.net.client->exchanges() - third <= lists);
    QCOMPARE(world.read().withoutDetail, 0);
    // A customer that changed is read again, the others are not.
    const SyncRow row = *SyncWorld::rowOf(world.sync->comparison(), SyncRow::State::Equal);
    const qint64 second = QDateTime::currentSecsSinceEpoch(); // stamps of Books have no finer ones
    QTRY_VERIFY(QDateTime::currentSecsSinceEpoch() > second);
    QVERIFY(world.changeCustomer(row.books.id, {{u"website"_s, u"https://other.example"_s}}));
    const int changed = world.net.client->exchanges();
    const SyncComparison after = world.read();
    QCOMPARE(after.counts.diverging, 5);
    QVERIFY(world.net.client->exchanges() - changed <= lists + 1);
}

void SyncServiceTest::appliesAndTakesBack()
{
    SyncWorld world;
    const SyncComparison before = world.read();
    QList<SyncRow> diverging;
    for (const SyncRow &row : before.rows) {
        if (row.state == SyncRow::State::Diverging)
            diverging.append(row);
    }
    SyncChoices choices = SyncWorld::ruled(SyncRule::Crm);
    for (const SyncRow &row : diverging.mid(0, 2)) // two of them the other way round
        for (const SyncDifference &difference : row.differences)
            choices.rows[row.key].fields.insert(difference.field, SyncSide::Books);
    const SyncPlan plan = world.plan(choices);
    QCOMPARE(plan.writes.size(), qsizetype(4));
    QSignalSpy steps(world.sync.get(), &SyncService::progressed);
    const SyncRun run = world.apply(plan);
    QCOMPARE(run.state, SyncRun::State::Finished);
    QCOMPARE(run.done, 4);
    QCOMPARE(steps.size(), qsizetype(4));
    QCOMPARE(world.read().counts.diverging, 0);

    const Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(run.id));
    QVERIFY(undone);
    QCOMPARE(undone->undone, 4);
    QCOMPARE(undone->state, SyncRun::State::Undone);
    const SyncComparison after = world.read();
    QCOMPARE(after.counts, before.counts);
    for (const SyncRow &row : diverging) {
        const auto same = std::ranges::find(after.rows, row.key, &SyncRow::key);
        QVERIFY(same != after.rows.end());
        QCOMPARE(same->differences.size(), row.differences.size());
        for (const SyncDifference &difference : row.differences) {
            QCOMPARE(same->difference(difference.field)->crm, difference.crm);
            QCOMPARE(same->difference(difference.field)->books, difference.books);
        }
    }
    QCOMPARE(QCoro::waitFor(world.sync->runs())->size(), qsizetype(1));
}

void SyncServiceTest::createsOnBothSides()
{
    SyncWorld world;
    const QString account = world.newAccount(u"Cordages Hautrive"_s);
    const QJsonArray persons{QJsonObject{{u"first_name"_s, u"Ole"_s},
                                         {u"last_name"_s, u"Brandt"_s},
                                         {u"email"_s, u"ole@brisande.example"_s},
                                         {u"is_primary_contact"_s, true}}};
    const QString customer = world.newCustomer({{u"contact_name"_s, u"Brisande"_s},
                                                {u"contact_type"_s, u"customer"_s},
                                                {u"website"_s, u"https://brisande.example"_s},
                                                {u"billing_address"_s, QJsonObject{{u"city"_s, u"Lyon"_s}}},
                                                {u"contact_persons"_s, persons}});
    const SyncComparison before = world.read();
    QCOMPARE(before.counts.onlyCrm, 1);
    QCOMPARE(before.counts.onlyBooks, 1);
    SyncChoices choices;
    choices.createInBooks = choices.createInCrm = true;
    const SyncRun run = world.apply(world.plan(choices));
    QCOMPARE(run.done, run.writes);
    const SyncComparison after = world.read();
    QCOMPARE(after.counts.onlyCrm + after.counts.onlyBooks, 0);
    QCOMPARE(after.counts.diverging, before.counts.diverging);
    QCOMPARE(world.customersNamed(u"Cordages Hautrive"_s), 1);
    QCOMPARE(world.accountsNamed(u"Brisande"_s), 1);
    // Once more there is nothing to do.
    QVERIFY(world.plan(choices).writes.isEmpty());

    const Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(run.id));
    QVERIFY(undone);
    QCOMPARE(undone->undone, run.writes);
    QCOMPARE(world.customersNamed(u"Cordages Hautrive"_s), 0);
    QVERIFY(world.account(account).size() > 0);
    QVERIFY(world.customer(customer).size() > 0);
    QCOMPARE(world.read().counts, before.counts);
}

void SyncServiceTest::writesNothingOverAChange()
{
    SyncWorld world;
    const SyncRow row = *SyncWorld::rowOf(world.read(), SyncRow::State::Equal);
    QVERIFY(world.changeAccount(row.crm.id, {{u"Website"_s, u"https://one.example"_s}}));
    QVERIFY(!world.read().rows.isEmpty());
    SyncPlan toBooks = world.plan(SyncWorld::ruled(SyncRule::Crm));
    toBooks.writes.removeIf([&row](const SyncWrite &write) { return write.recordId != row.books.id; });
    QCOMPARE(toBooks.writes.size(), qsizetype(1));
    SyncPlan toCrm = world.plan(SyncWorld::ruled(SyncRule::Books));
    toCrm.writes.removeIf([&row](const SyncWrite &write) { return write.recordId != row.crm.id; });
    QCOMPARE(toCrm.writes.size(), qsizetype(1));
    // Between look and click somebody works on both.
    QVERIFY(world.changeAccount(row.crm.id, {{u"Website"_s, u"https://two.example"_s}}));
    QVERIFY(world.changeCustomer(row.books.id, {{u"website"_s, u"https://three.example"_s}}));
    QCOMPARE(world.apply(toBooks).changed, 1);
    QCOMPARE(world.apply(toCrm).changed, 1);
    QCOMPARE(json::text(world.account(row.crm.id), "Website"_L1), u"https://two.example"_s);
    QCOMPARE(json::text(world.customer(row.books.id), "website"_L1), u"https://three.example"_s);
}

void SyncServiceTest::undoLeavesWhatChangedSince()
{
    SyncWorld world;
    const SyncComparison comparison = world.read();
    const SyncRun run = world.apply(world.plan(SyncWorld::ruled(SyncRule::Crm)));
    QCOMPARE(run.done, 4);
    const SyncWrite first = world.writes(run).first();
    QCOMPARE(first.verb, SyncWrite::Verb::UpdateBooks);
    const QString member = first.after.constBegin().key();
    QJsonValue other = u"Somebody Else"_s;
    if (member == "contact_persons"_L1)
        other = QJsonArray{QJsonObject{{u"first_name"_s, u"Other"_s}, {u"email"_s, u"other@x.example"_s}}};
    else if (member == "billing_address"_L1)
        other = QJsonObject{{u"city"_s, u"Elsewhere"_s}};
    QVERIFY(world.changeCustomer(first.recordId, {{member, other}}));
    const Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(run.id));
    QVERIFY(undone);
    QCOMPARE(undone->undone, 3);
    QCOMPARE(world.writes(run).first().state, SyncWrite::State::UndoSkipped);
}

void SyncServiceTest::undoPutsAwayWhatHasDocuments()
{
    SyncWorld world;
    QVERIFY(!world.newAccount(u"Cordages Hautrive"_s).isEmpty());
    QVERIFY(!world.read().rows.isEmpty());
    SyncChoices choices;
    choices.createInBooks = true;
    const SyncRun run = world.apply(world.plan(choices));
    QCOMPARE(run.done, 1);
    const QString customer = world.writes(run).first().resultId;
    const QJsonArray lines{QJsonObject{{u"name"_s, u"Conseil"_s}, {u"rate"_s, 100}, {u"quantity"_s, 1}}};
    const QJsonObject invoice{{u"customer_id"_s, customer}, {u"line_items"_s, lines}};
    QVERIFY(QCoro::waitFor(world.books->create(BooksKind::Invoice, invoice)));
    const Result<SyncRun> undone = QCoro::waitFor(world.sync->undo(run.id));
    QVERIFY(undone);
    QCOMPARE(undone->undone, 1);
    QVERIFY(world.writes(run).first().madeInactive);
    QCOMPARE(json::text(world.customer(customer), "status"_L1), u"inactive"_s);
}

void SyncServiceTest::aStoppedRunGoesOn()
{
    SyncWorld world;
    QVERIFY(!world.read().rows.isEmpty());
    const SyncPlan plan = world.plan(SyncWorld::ruled(SyncRule::Crm));
    connect(world.sync.get(), &SyncService::progressed, world.sync.get(), [&world] { world.sync->pause(); });
    const SyncRun paused = world.apply(plan);
    QCOMPARE(paused.state, SyncRun::State::Stopped);
    QCOMPARE(paused.done, 1);
    QCOMPARE(paused.left(), 3);
    world.restart();
    const Result<SyncRun> run = QCoro::waitFor(world.sync->resume(paused.id));
    QVERIFY(run);
    QCOMPARE(run->state, SyncRun::State::Finished);
    QCOMPARE(run->done, 4);
    QCOMPARE(world.read().counts.diverging, 0);
    QCOMPARE(QCoro::waitFor(world.sync->resume(u"nonsense"_s)).error().kind, ErrorKind::NotFound);
}

/// The process dies between the answer of Zoho and the journal: the write is "sending" for ever.
void SyncServiceTest::aLostCreateIsFoundAgain()
{
    SyncWorld world;
    QVERIFY(!world.newAccount(u"Cordages Hautrive"_s).isEmpty());
    const QString customer = world.newCustomer(
        {{u"contact_name"_s, u"Brisande"_s}, {u"contact_type"_s, u"customer"_s}, {u"website"_s, u"b.example"_s}});
    QVERIFY(!world.read().rows.isEmpty());
    SyncChoices choices;
    choices.createInBooks = choices.createInCrm = true;
    const SyncPlan plan = world.plan(choices);
    const SyncRun run = world.apply(plan);
    QCOMPARE(run.done, run.writes);
    SyncJournal journal(*world.store, u"acc"_s);
    const QList<SyncWrite> kept = world.writes(run);
    for (SyncWrite write : kept) {
        const SyncWrite planned = plan.writes.at(write.number - 1);
        SyncWrite lost = planned;
        lost.state = SyncWrite::State::Sending;
        lost.at = write.at;
        QVERIFY(QCoro::waitFor(journal.keepWrite(run.id, lost)));
    }
    world.restart();
    const Result<SyncRun> again = QCoro::waitFor(world.sync->resume(run.id));
    QVERIFY(again);
    QCOMPARE(again->done, run.writes);
    QCOMPARE(world.customersNamed(u"Cordages Hautrive"_s), 1);
    QCOMPARE(world.accountsNamed(u"Brisande"_s), 1);
    const QList<SyncWrite> after = world.writes(run);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(after.at(i).resultId, kept.at(i).resultId);
        QVERIFY(!after.at(i).wasThere); // it is ours, so an undo takes it away
    }
    QVERIFY(!customer.isEmpty());
}

void SyncServiceTest::onlyOneRunAtATime()
{
    SyncWorld world;
    QVERIFY(!world.read().rows.isEmpty());
    const SyncPlan plan = world.plan(SyncWorld::ruled(SyncRule::Crm));
    SyncService other(*world.directory, *world.ledger, *world.store, world.net.clock, u"acc"_s);
    std::optional<ErrorKind> refused;
    connect(world.sync.get(), &SyncService::progressed, this, [&] {
        if (refused)
            return;
        refused = ErrorKind::Unknown;
        QCoro::connect(other.apply(plan), &other, [&refused](const Result<SyncRun> &run) {
            refused = run ? ErrorKind::Unknown : run.error().kind;
        });
    });
    QCOMPARE(world.apply(plan).done, 4);
    QCOMPARE(refused, std::optional(ErrorKind::Usage));
    QCOMPARE(QCoro::waitFor(world.sync->runs())->size(), qsizetype(1)); // none lies in the history for nothing
}

void SyncServiceTest::withoutIntegrationTheNameIsTheKey()
{
    SyncWorld world;
    QVERIFY(!world.newAccount(u"Cordages Hautrive"_s).isEmpty());
    QVERIFY(!world.read().rows.isEmpty());
    const QJsonObject refusal{{u"path"_s, u"/books/v3/crm/*"_s},
                              {u"kind"_s, u"status"_s},
                              {u"status"_s, 400},
                              {u"every"_s, 1},
                              {u"body"_s, u"{\"code\":9,\"message\":\"The integration is not set up.\"}"_s}};
    world.weather(QJsonDocument(QJsonArray{refusal}).toJson());
    SyncChoices choices;
    choices.createInBooks = true;
    const SyncRun run = world.apply(world.plan(choices));
    QCOMPARE(run.done, 1);
    QVERIFY(world.writes(run).first().unlinked);
    const SyncComparison after = world.read();
    QCOMPARE(after.counts.onlyCrm, 0);
    const auto made = std::ranges::find(after.rows, u"Cordages Hautrive"_s, &SyncRow::name);
    QVERIFY(made != after.rows.end());
    QCOMPARE(made->reason, SyncReason::OwnLink);
    QCOMPARE(made->state, SyncRow::State::Equal);
}

void SyncServiceTest::choicesAndLinksStay()
{
    SyncWorld world;
    SyncChoices choices = SyncWorld::ruled(SyncRule::Fill);
    choices.rows[u"51"_s].leave = true;
    QVERIFY(QCoro::waitFor(world.sync->setChoices(choices)));
    const SyncComparison before = world.read();
    const auto byMail =
        std::ranges::find_if(before.rows, [](const SyncRow &row) { return row.reason == SyncReason::Email; });
    QVERIFY(byMail != before.rows.end());
    QVERIFY(QCoro::waitFor(world.sync->link(byMail->books.id, byMail->crm.key())));
    world.restart();
    QCOMPARE(QCoro::waitFor(world.sync->choices()).value_or(SyncChoices()), choices);
    const SyncComparison after = world.read();
    const auto same = std::ranges::find(after.rows, byMail->key, &SyncRow::key);
    QCOMPARE(same->reason, SyncReason::OwnLink);
    QVERIFY(QCoro::waitFor(world.sync->unlink(byMail->books.id)));
    const Result<SyncComparison> again = QCoro::waitFor(world.sync->compareAgain());
    QCOMPARE(std::ranges::find(again->rows, byMail->key, &SyncRow::key)->reason, SyncReason::Email);
    // All of it goes with the account's data.
    QVERIFY(QCoro::waitFor(world.store->forget(u"acc"_s)));
    QCOMPARE(QCoro::waitFor(world.sync->choices()).value_or(choices), SyncChoices());
}

void SyncServiceTest::theNightCounts()
{
    SyncWorld world;
    SyncCheck check(*world.sync, *world.store, u"acc"_s);
    QSignalSpy alarm(&check, &SyncCheck::differs);
    const QDate night(2026, 11, 23);
    QVERIFY(!QCoro::waitFor(check.run(night))->readAt.isValid()); // nothing was read: nothing is counted
    QVERIFY(QCoro::waitFor(world.directory->refresh(Priority::User)));
    QVERIFY(QCoro::waitFor(world.ledger->refresh(Priority::User)));
    const int before = world.net.client->exchanges();
    const Result<SyncCheck::Found> found = QCoro::waitFor(check.run(night));
    QVERIFY(found);
    QCOMPARE(world.net.client->exchanges(), before);
    QCOMPARE(alarm.size(), qsizetype(1));
    QCOMPARE(found->counts.matched + found->counts.onlyBooks, 60);
    QVERIFY(found->counts.findings() > 0);
    QCOMPARE(QCoro::waitFor(check.run(night))->counts, found->counts); // once a night
    QCOMPARE(alarm.size(), qsizetype(1));
    QCOMPARE(QCoro::waitFor(check.last()).value_or(SyncCheck::Found()), *found);
}

void SyncServiceTest::waitsUntilAThrottleEnds()
{
    SyncWorld world;
    QVERIFY(!world.read(0).rows.isEmpty());
    const auto throttle = [&world](const QString &path, int seconds) {
        const QJsonObject rule{{u"path"_s, path},           {u"kind"_s, u"status"_s}, {u"status"_s, 429},
                               {u"retry_after"_s, seconds}, {u"every"_s, 1},          {u"times"_s, 12}};
        world.weather(QJsonDocument(QJsonArray{rule}).toJson());
    };
    throttle(u"/books/v3/contacts*"_s, 40);
    const SyncPlan plan = world.plan(SyncWorld::ruled(SyncRule::Crm));
    QVERIFY(!plan.writes.isEmpty());
    throttle(u"/books/v3/contacts/*"_s, 50);
    const SyncRun run = world.apply(plan);
    QCOMPARE(run.state, SyncRun::State::Finished);
    QCOMPARE(run.done, run.writes);
    // One that lasts is told at once: nobody waits an hour before a window.
    throttle(u"/books/v3/contacts"_s, 3600);
    const Result<SyncComparison> refused = QCoro::waitFor(world.sync->read(0));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::RateLimited);
}
} // namespace tst_syncservice

ATLAS_TEST(tst_syncservice::SyncServiceTest)
#include "tst_syncservice.moc"
