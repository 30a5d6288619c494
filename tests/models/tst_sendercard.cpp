// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/insight/sendercard.h"
#include "tests/models/bookfixtures.h"
#include "tests/models/dealfixtures.h"
#include "tests/models/deliveryfixtures.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_sendercard
{
using namespace Qt::StringLiterals;

/// Who wrote a mail, joined by id over the apps.
class TestSenderCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void unknownSender();
    void contactOfTheCrm();
    void dealsOfTheAccount();
    void customerByAddress();
    void customerByTheDealsOfInvoices();
    void emptyAddressesDoNotJoin();
    void projectsOfTheAccount();
    void exchangedMails();
    void valuesOfTemplates();
    void onlyKnownValues();
};

namespace
{
QString hotel()
{
    return u"e.garance@hotel.example"_s;
}

Contact eloise()
{
    Contact contact;
    contact.id = u"k1"_s;
    contact.firstName = u"Éloïse"_s;
    contact.lastName = u"Garance"_s;
    contact.title = u"Directrice"_s;
    contact.mobile = u"+33 6 00 00 00 00"_s;
    contact.account = {u"acc1"_s, u"Hôtel Calder"_s};
    return contact;
}

Deal dealOfAccount(const QString &id, const QString &stage, const QDate &closing, const QString &accountId = u"acc1"_s)
{
    Deal deal = dealOf(id, stage, 100'00, closing);
    deal.account = {accountId, u"Compte"_s};
    return deal;
}

/// Books of the other apps that a test fills.
struct Apps {
    MailBook mails;
    DealBook deals;
    CashBook cash;
    DeliveryBook delivery;

    Apps() { mails.setNow(mailNow()); }
    [[nodiscard]] SenderCard card(const std::optional<Contact> &contact, const QString &email = hotel()) const
    {
        return senderCard(email, u"E. G."_s, contact, mails, &deals, &cash, &delivery);
    }
};

template <class Record>
QStringList cardIds(const QList<Record> &records)
{
    QStringList ids;
    for (const Record &record : records)
        ids.append(record.id);
    return ids;
}

QHash<QString, QString> valuesOf(const SenderCard &card)
{
    return templateValues(
        card, u"Maud Carsin"_s, [](const Money &money) { return QString::number(money.minor()); },
        [](const QDate &day) { return day.toString(Qt::ISODate); });
}
} // namespace

void TestSenderCard::unknownSender()
{
    const Apps apps;
    const SenderCard card = apps.card({});
    QVERIFY(!card.isKnown());
    QCOMPARE(card.email, hotel());
    QCOMPARE(card.name, u"E. G."_s);
    QVERIFY(card.deals.isEmpty() && card.openInvoices.isEmpty() && card.projects.isEmpty() && card.lastMails.isEmpty());
    const SenderCard bare = senderCard(hotel(), {}, eloise(), apps.mails, nullptr, nullptr, nullptr);
    QVERIFY(bare.isKnown());
    QCOMPARE(bare.company, u"Hôtel Calder"_s);
}

void TestSenderCard::contactOfTheCrm()
{
    const Apps apps;
    Contact contact = eloise();
    SenderCard card = apps.card(contact);
    QVERIFY(card.isKnown());
    QCOMPARE(card.name, u"Éloïse Garance"_s);
    QCOMPARE(card.title, u"Directrice"_s);
    QCOMPARE(card.phone, u"+33 6 00 00 00 00"_s); // no land line
    QCOMPARE(card.accountId, u"acc1"_s);
    contact.firstName.clear();
    contact.lastName.clear();
    QCOMPARE(apps.card(contact).name, u"E. G."_s);
}

void TestSenderCard::dealsOfTheAccount()
{
    Apps apps;
    Deal own = dealOfAccount(u"own"_s, u"Proposal"_s, someDay().addDays(5), u"acc9"_s);
    own.contact = {u"k1"_s, u"Éloïse"_s};
    apps.deals.setSnapshot(
        snapshotOf({dealOfAccount(u"won1"_s, u"Won"_s, someDay().addDays(-90)),
                    dealOfAccount(u"won2"_s, u"Won"_s, someDay().addDays(-9)),
                    dealOfAccount(u"lost"_s, u"Lost"_s, someDay()), dealOfAccount(u"none"_s, u"Decision"_s, {}),
                    dealOfAccount(u"late"_s, u"Decision"_s, someDay().addDays(30)), own,
                    dealOfAccount(u"other"_s, u"Decision"_s, someDay(), u"acc2"_s),
                    dealOfAccount(u"strange"_s, u"Unbekannt"_s, someDay())}),
        someDay());
    QCOMPARE(cardIds(apps.card(eloise()).deals), (QStringList{u"own"_s, u"late"_s, u"none"_s, u"won2"_s, u"won1"_s}));
    QVERIFY(apps.card({}).deals.isEmpty()); // no contact: no deal without an account either
}

void TestSenderCard::customerByAddress()
{
    Apps apps;
    BooksSnapshot books = booksOf();
    BooksContact customer = customerOf(u"c1"_s, u"Calder SAS"_s), vendor = customerOf(u"v9"_s, u"Fournisseur"_s);
    customer.email = hotel().toUpper();
    vendor.email = hotel();
    vendor.customer = false;
    books.contacts = {vendor, customer};
    const QDate day = bookDay();
    books.invoices = {invoiceOf(u"late"_s, 100, day.addDays(-60), day.addDays(-30)),
                      invoiceOf(u"later"_s, 100, day, day.addDays(30)),
                      invoiceOf(u"first"_s, 100, day.addDays(-90), day.addDays(-60)),
                      paidInvoice(u"paid"_s, 100, day.addDays(-200), day.addDays(-170), day.addDays(-158)),
                      invoiceOf(u"other"_s, 100, day, day, u"c2"_s)};
    apps.cash.setSnapshot(books, day);
    const SenderCard card = apps.card({});
    QVERIFY(card.isKnown());
    QCOMPARE(card.customerId, u"c1"_s);
    QCOMPARE(card.company, u"Calder SAS"_s);
    QCOMPARE(cardIds(card.openInvoices), (QStringList{u"first"_s, u"late"_s, u"later"_s}));
    QCOMPARE(card.usualLateness, std::optional(12));
    QCOMPARE(apps.card(eloise()).company, u"Hôtel Calder"_s); // the CRM's name comes first
}

void TestSenderCard::customerByTheDealsOfInvoices()
{
    Apps apps;
    apps.deals.setSnapshot(snapshotOf({dealOfAccount(u"d1"_s, u"Won"_s, someDay())}), someDay());
    BooksSnapshot books = booksOf();
    Invoice billed = invoiceOf(u"billed"_s, 100, bookDay(), bookDay(), u"c7"_s);
    billed.dealId = u"d1"_s;
    books.invoices = {invoiceOf(u"other"_s, 100, bookDay(), bookDay(), u"c2"_s), billed,
                      invoiceOf(u"same"_s, 100, bookDay(), bookDay().addDays(3), u"c7"_s)};
    apps.cash.setSnapshot(books, bookDay());
    const SenderCard card = apps.card(eloise());
    QCOMPARE(card.customerId, u"c7"_s);
    QCOMPARE(cardIds(card.openInvoices), (QStringList{u"billed"_s, u"same"_s}));
    QVERIFY(!card.usualLateness); // nothing paid yet
}

void TestSenderCard::emptyAddressesDoNotJoin()
{
    Apps apps;
    BooksSnapshot books = booksOf();
    books.contacts = {customerOf(u"c1"_s, u"Sans adresse"_s)};
    apps.cash.setSnapshot(books, bookDay());
    QVERIFY(!apps.card({}, QString()).isKnown());
}

void TestSenderCard::projectsOfTheAccount()
{
    Apps apps;
    Project own = projectOf(u"own"_s), closed = projectOf(u"closed"_s), other = projectOf(u"other"_s);
    own.crmAccountId = closed.crmAccountId = u"acc1"_s;
    closed.isCompleted = true;
    apps.delivery.setSnapshot(deliveryOf({closed, other, own}), deliveryDay());
    QCOMPARE(cardIds(apps.card(eloise()).projects), QStringList{u"own"_s});
    Contact loose = eloise();
    loose.account = {};
    QVERIFY(apps.card(loose).projects.isEmpty()); // not those that are linked to no account
}

void TestSenderCard::exchangedMails()
{
    Apps apps;
    QList<MailMessage> mails;
    for (int i = 0; i < 4; ++i)
        mails.append(mailOf(u"in%1"_s.arg(i), u"Un"_s, hotel().toUpper(), 10 + i));
    mails += {sentMail(u"out1"_s, u"Un"_s, hotel(), 1), sentMail(u"out2"_s, u"Un"_s, hotel(), 24 * 30),
              sentMail(u"old"_s, u"Un"_s, hotel(), 24 * 31), mailOf(u"other"_s, u"Un"_s, u"x@y.example"_s, 1)};
    MailMessage draft = sentMail(u"draft"_s, u"Un"_s, hotel(), 0);
    draft.folderId = u"drafts"_s;
    mails.append(draft);
    apps.mails.setSnapshot(mailboxOf(mails));
    const SenderCard card = apps.card({});
    QCOMPARE(card.mailsIn30Days, 6);
    QStringList last;
    for (const MailMessage *message : card.lastMails)
        last.append(message->id);
    QCOMPARE(last, (QStringList{u"out1"_s, u"in0"_s, u"in1"_s, u"in2"_s, u"in3"_s}));
}

void TestSenderCard::valuesOfTemplates()
{
    Apps apps;
    apps.deals.setSnapshot(snapshotOf({dealOfAccount(u"d1"_s, u"Proposal"_s, someDay())}), someDay());
    SenderCard card = apps.card(eloise());
    card.openInvoices = {invoiceOf(u"i1"_s, 12.5, bookDay(), bookDay())};
    card.projects = {projectOf(u"p1"_s, u"Refonte"_s)};
    const QHash<QString, QString> values = valuesOf(card);
    QCOMPARE(values.value(u"contact.name"_s), u"Éloïse Garance"_s);
    QCOMPARE(values.value(u"contact.first_name"_s), u"Éloïse"_s);
    QCOMPARE(values.value(u"contact.company"_s), u"Hôtel Calder"_s);
    QCOMPARE(values.value(u"deal.name"_s), u"Deal d1"_s);
    QCOMPARE(values.value(u"deal.stage"_s), u"Proposal"_s);
    QCOMPARE(values.value(u"deal.amount"_s), u"10000"_s);
    QCOMPARE(values.value(u"invoice.number"_s), card.openInvoices.first().number);
    QCOMPARE(values.value(u"invoice.balance"_s), u"1250"_s);
    QCOMPARE(values.value(u"invoice.due_date"_s), bookDay().toString(Qt::ISODate));
    QCOMPARE(values.value(u"project.name"_s), u"Refonte"_s);
    QCOMPARE(values.value(u"sender.name"_s), u"Maud Carsin"_s);
}

void TestSenderCard::onlyKnownValues()
{
    SenderCard card;
    QCOMPARE(valuesOf(card).keys(), QStringList{u"sender.name"_s});
    Deal deal = dealOfAccount(u"d1"_s, u"Proposal"_s, {});
    deal.amount.reset();
    card.deals = {deal};
    QVERIFY(!valuesOf(card).contains(u"deal.amount"_s));
    QVERIFY(!valuesOf(card).contains(u"deal.closing_date"_s));
}
} // namespace atlas::test::tst_sendercard

ATLAS_TEST(atlas::test::tst_sendercard::TestSenderCard)
#include "tst_sendercard.moc"
