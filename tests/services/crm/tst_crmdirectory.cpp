// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/operations/sandboxfixture.h"

#include "models/crm/directorybook.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_crmdirectory
{
using namespace Qt::Literals::StringLiterals;

/// The directory against the stand-in over HTTP.
class TestCrmDirectory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsRead();
    void aSecondReadBringsNothing();
    void marketingCanBeTold();
    void aLeadFromItsCreationToItsConversion();
    void anActivityIsFoundAtItsRecord();
    void notes();
    void aLeadThatIsRemovedElsewhereGoes();
    void cleanupTestCase();

private:
    [[nodiscard]] CrmDirectory &directory() const { return m_connection->directory(); }
    std::unique_ptr<SandboxFixture> m_sandbox;
    std::unique_ptr<Connection> m_connection;
};

void TestCrmDirectory::initTestCase()
{
    m_sandbox = std::make_unique<SandboxFixture>();
    QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->server->error()));
    const Result<Credentials> credentials = m_sandbox->credentials();
    QVERIFY(credentials);
    m_connection = std::make_unique<Connection>(Profile(u"directory"_s), *credentials);
    QVERIFY(QCoro::waitFor(m_connection->open()));
}

void TestCrmDirectory::everythingIsRead()
{
    const Result<Done> read = QCoro::waitFor(directory().refresh(Priority::User));
    QVERIFY2(read, read ? "" : qPrintable(read.error().code + read.error().detail));
    const DirectorySnapshot snapshot = directory().snapshot();
    QCOMPARE(snapshot.leads.size(), 90); // converted ones too
    QCOMPARE(snapshot.contacts.size(), 140);
    QCOMPARE(snapshot.accounts.size(), 60);
    QCOMPARE(snapshot.campaigns.size(), 8);
    QVERIFY(snapshot.activities.size() > 120);
    QVERIFY(snapshot.readAt.isValid() && !snapshot.truncated);
    QVERIFY(directory().missingModules().isEmpty());
}

void TestCrmDirectory::aSecondReadBringsNothing()
{
    const DirectorySnapshot before = directory().snapshot();
    QVERIFY(QCoro::waitFor(directory().refresh(Priority::User)));
    const DirectorySnapshot after = directory().snapshot();
    QCOMPARE(after.leads, before.leads);
    QCOMPARE(after.activities, before.activities);
    QCOMPARE(after.leads.constData(), before.leads.constData()); // nothing came: nothing was copied
    const SystemClock clock;
    CrmDirectory later(m_connection->crm(), m_connection->store(), clock, m_connection->account().id);
    const Result<DirectorySnapshot> loaded = QCoro::waitFor(later.load());
    QVERIFY(loaded);
    QCOMPARE(loaded->leads, before.leads);
    QCOMPARE(loaded->contacts, before.contacts);
    QCOMPARE(loaded->campaigns, before.campaigns);
    QCOMPARE(loaded->activities.size(), before.activities.size());
}

void TestCrmDirectory::marketingCanBeTold()
{
    DirectoryBook book;
    book.setSnapshot(directory().snapshot());
    QSet<QString> sources;
    int touched = 0, converted = 0;
    for (const Lead &lead : book.snapshot().leads) {
        sources.insert(lead.source);
        const QDateTime first = book.firstTouch(lead.id);
        touched += first.isValid() ? 1 : 0;
        converted += lead.converted ? 1 : 0;
        if (first.isValid())
            QVERIFY2(first > lead.created && first <= QDateTime::currentDateTimeUtc(), qPrintable(lead.id));
        QCOMPARE(lead.convertedAt.isValid(), lead.converted);
    }
    QVERIFY(sources.size() >= 7);
    QVERIFY(touched > 40);
    QCOMPARE(converted, 15);
    for (const Campaign &campaign : book.snapshot().campaigns) {
        QVERIFY(campaign.budgetedCost && campaign.actualCost && campaign.expectedRevenue);
        QCOMPARE(campaign.actualCost->currency(), u"EUR"_s);
    }
}

void TestCrmDirectory::aLeadFromItsCreationToItsConversion()
{
    const QJsonObject record{{u"Last_Name"_s, u"Ostrowska"_s}, {u"Company"_s, u"Verger Lointain"_s}};
    const Result<QJsonObject> created = QCoro::waitFor(directory().create(u"Leads"_s, record));
    QVERIFY2(created, created ? "" : qPrintable(created.error().code));
    const QString id = created->value(u"id"_s).toString();
    DirectoryBook book;
    book.setSnapshot(directory().snapshot());
    QVERIFY(book.lead(id) && !book.lead(id)->converted);

    const QJsonObject base{{u"Lead_Status"_s, QJsonValue()}};
    const QJsonObject changes{{u"Lead_Status"_s, u"Contacted"_s}};
    const Result<UpdateOutcome> outcome = QCoro::waitFor(directory().update(u"Leads"_s, id, base, changes));
    QVERIFY(outcome && !outcome->conflict);
    book.setSnapshot(directory().snapshot());
    QCOMPARE(book.lead(id)->status, u"Contacted"_s);
    QCOMPARE(book.lead(id)->company, u"Verger Lointain"_s);

    const Result<CrmDirectory::Converted> made = QCoro::waitFor(directory().convert(id, {}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().code + made.error().detail));
    QVERIFY(made->deal.id.isEmpty());
    book.setSnapshot(directory().snapshot());
    QVERIFY(book.lead(id)->converted && book.lead(id)->convertedAt.isValid());
    QCOMPARE(book.account(made->account.id)->name, u"Verger Lointain"_s);
    QCOMPARE(book.contact(made->contact.id)->lastName, u"Ostrowska"_s);
    QCOMPARE(book.contactsOf(made->account.id).size(), 1);
    QVERIFY(!QCoro::waitFor(directory().convert(id, {})));
}

void TestCrmDirectory::anActivityIsFoundAtItsRecord()
{
    const QString lead = directory().snapshot().leads.first().id;
    const QJsonObject task{{u"Subject"_s, u"Send the brochure"_s},
                           {u"Due_Date"_s, QDate::currentDate().toString(Qt::ISODate)},
                           {u"Who_Id"_s, QJsonObject{{u"id"_s, lead}}}};
    const Result<QJsonObject> created = QCoro::waitFor(directory().create(u"Tasks"_s, task));
    QVERIFY2(created, created ? "" : qPrintable(created.error().code + created.error().detail));
    DirectoryBook book;
    book.setSnapshot(directory().snapshot());
    const QString id = created->value(u"id"_s).toString();
    const CrmActivity *activity = book.activity(id);
    QVERIFY(activity && !activity->isDone);
    QVERIFY(book.activitiesOf(lead).contains(activity));
    const QJsonObject done{{u"Status"_s, u"Completed"_s}};
    QVERIFY(QCoro::waitFor(directory().update(u"Tasks"_s, id, {}, done)));
    book.setSnapshot(directory().snapshot());
    QVERIFY(book.activity(id)->isDone);
    QVERIFY(book.lastTouch(lead).isValid());
    QVERIFY(QCoro::waitFor(directory().remove(u"Tasks"_s, id)));
    book.setSnapshot(directory().snapshot());
    QVERIFY(!book.activity(id));
}

void TestCrmDirectory::notes()
{
    const QString id = directory().snapshot().contacts.first().id;
    QVERIFY(QCoro::waitFor(directory().addNote(u"Contacts"_s, id, u"Fair"_s, u"Met at the stand"_s)));
    const Result<QList<Note>> notes = QCoro::waitFor(directory().notes(u"Contacts"_s, id));
    QVERIFY(notes && notes->size() == 1);
    QCOMPARE(notes->first().content, u"Met at the stand"_s);
}

void TestCrmDirectory::aLeadThatIsRemovedElsewhereGoes()
{
    const QString id = directory().snapshot().leads.last().id;
    QVERIFY(QCoro::waitFor(m_connection->crm().remove(u"Leads"_s, id)));
    const Result<QJsonObject> gone = QCoro::waitFor(directory().record(u"Leads"_s, id));
    QVERIFY(!gone && gone.error().kind == ErrorKind::NotFound);
    DirectoryBook book;
    book.setSnapshot(directory().snapshot());
    QVERIFY(!book.lead(id));
}

void TestCrmDirectory::cleanupTestCase()
{
    m_connection.reset();
    m_sandbox.reset();
}
} // namespace atlas::test::tst_crmdirectory

ATLAS_TEST(atlas::test::tst_crmdirectory::TestCrmDirectory)
#include "tst_crmdirectory.moc"
