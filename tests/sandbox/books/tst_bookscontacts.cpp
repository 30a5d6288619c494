// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookscall.h"
#include "tests/sandbox/books/booksfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookscontacts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
using namespace atlas::sandbox;
namespace kind = atlas::sandbox::books::kind;

class BooksContactsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void creates();
    void refusesBodies_data();
    void refusesBodies();
    void namesAreUnique();
    void updatesPartly();
    void replacesPersons();
    void keepsUsedPersons();
    void primaryPersons();
    void refusesPrimaryFalse();
    void deletesWithoutTransactions();
    void filtersByStatus();
    void addresses();
    void comments();
    void statements();
    void unpaidInvoices();
    void importsFromCrm();
    void importLinksByName();
};

namespace
{
QJsonObject person(const QString &first, const QString &email, bool primary = false)
{
    QJsonObject object{{u"first_name"_s, first}, {u"email"_s, email}};
    if (primary)
        object.insert(u"is_primary_contact"_s, true);
    return object;
}

QJsonObject withPersons(const QJsonArray &persons)
{
    return {{u"contact_persons"_s, persons}};
}

QString contactPath(const QString &id)
{
    return u"/contacts/"_s + id;
}

QStringList firstNames(const QJsonObject &contact)
{
    QStringList names;
    const QJsonArray persons = contact.value(u"contact_persons"_s).toArray();
    for (const auto value : persons)
        names.append(value[u"first_name"_s].toString());
    return names;
}
} // namespace

void BooksContactsTest::creates()
{
    BooksFixture books;
    const QJsonObject body{{u"contact_name"_s, u"Studio Kanto"_s},
                           {u"payment_terms"_s, 45},
                           {u"currency_id"_s, ids::gbp},
                           {u"billing_address"_s, QJsonObject{{u"city"_s, u"Leeds"_s}, {u"zip"_s, u"LS1 4DY"_s}}},
                           {u"contact_persons"_s, QJsonArray{person(u"Ann"_s, u"ann@kanto.example"_s),
                                                             person(u"Bea"_s, u"bea@kanto.example"_s, true)}}};
    const BooksReply reply = books.post(u"/contacts"_s, body);
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.message(), u"The contact has been added."_s);
    const QJsonObject contact = reply.object(u"contact"_s);
    QCOMPARE(contact[u"payment_terms_label"_s].toString(), u"Net 45"_s);
    QCOMPARE(contact[u"currency_code"_s].toString(), u"GBP"_s);
    QCOMPARE(contact[u"email"_s].toString(), u"bea@kanto.example"_s);
    QCOMPARE(contact[u"primary_contact_id"_s], contact[u"contact_persons"_s][1][u"contact_person_id"_s]);
    QCOMPARE(contact[u"billing_address"_s][u"zip"_s].toString(), u"LS1 4DY"_s);
    QVERIFY(!contact[u"billing_address"_s].toObject().contains(u"zipcode"_s));
    QCOMPARE(contact[u"shipping_address"_s][u"city"_s].toString(u"?"_s), QString());
    QVERIFY(!contact[u"is_bcy_only_contact"_s].toBool());
    QCOMPARE(contact[u"created_time"_s].toString().left(10), u"2026-07-15"_s);
    QCOMPARE(contact[u"created_by_name"_s].toString(), u"Claire Morel"_s);
    const BooksReply list = books.get(u"/contacts?contact_name_contains=kanto"_s);
    const QJsonObject row = list.row(u"contacts"_s);
    QCOMPARE(row[u"customer_name"_s].toString(), u"Studio Kanto"_s);
    QCOMPARE(row[u"first_name"_s].toString(), u"Bea"_s);
    QCOMPARE(row[u"created_time_formatted"_s].toString(), u"15 Jul 2026"_s);
    QVERIFY(row.contains(u"outstanding_receivable_amount_bcy"_s) && !row.contains(u"contact_persons"_s));
}

void BooksContactsTest::refusesBodies_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value, const QString &field) {
        QTest::newRow(name) << QJsonObject{{u"contact_name"_s, u"A"_s}, {key, value}} << field;
    };
    row("no name", u"contact_name"_s, u" "_s, u"contact_name"_s);
    row("long name", u"contact_name"_s, QString(201, u'a'), u"contact_name"_s);
    row("terms as text", u"payment_terms"_s, u"Net 15"_s, u"Payment Terms"_s);
    row("terms as numeric text", u"payment_terms"_s, u"15"_s, u"Payment Terms"_s);
    row("half a day", u"payment_terms"_s, 1.5, u"Payment Terms"_s);
    row("too long", u"payment_terms"_s, 101, u"Payment Terms"_s);
    row("type", u"contact_type"_s, u"friend"_s, u"contact_type"_s);
    row("sub type", u"customer_sub_type"_s, 1, u"customer_sub_type"_s);
    row("language", u"language_code"_s, u"fr_FR"_s, u"language_code"_s);
    row("currency", u"currency_id"_s, u"1"_s, u"currency_id"_s);
    row("address", u"billing_address"_s, u"rue"_s, u"billing_address"_s);
    row("postcode", u"billing_address"_s, QJsonObject{{u"zip"_s, 69002}}, u"zip"_s);
    row("persons", u"contact_persons"_s, QJsonObject(), u"contact_persons"_s);
    row("person", u"contact_persons"_s, QJsonArray{1}, u"contact_persons"_s);
    row("nameless person", u"contact_persons"_s, QJsonArray{QJsonObject{{u"last_name"_s, u"B"_s}}}, u"first_name"_s);
    row("address of a person", u"contact_persons"_s, QJsonArray{person(u"Ann"_s, u"ann"_s)}, u"email"_s);
}

void BooksContactsTest::refusesBodies()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, field);
    BooksFixture books;
    const BooksReply reply = books.post(u"/contacts"_s, body);
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 2);
    QCOMPARE(reply.message(), u"Invalid value passed for "_s + field);
    QCOMPARE(books.changes, 0);
    QCOMPARE(books.store().of(kind::contacts).all().size(), std::size_t(3));
}

void BooksContactsTest::namesAreUnique()
{
    BooksFixture books;
    const BooksReply reply = books.post(u"/contacts"_s, {{u"contact_name"_s, u"MAISON verrier sarl"_s}});
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.code(), 3062);
    QCOMPARE(books.put(contactPath(ids::british), {{u"contact_name"_s, u"Papeterie Duval"_s}}).code(), 3062);
    QCOMPARE(books.put(contactPath(ids::vendor), {{u"contact_name"_s, u"papeterie duval"_s}}).status, 200);
}

void BooksContactsTest::updatesPartly()
{
    BooksFixture books;
    const BooksReply reply = books.put(contactPath(ids::customer), {{u"website"_s, u"https://verrier.example"_s}});
    QCOMPARE(reply.message(), u"Contact information has been saved."_s);
    const QJsonObject contact = books.get(contactPath(ids::customer)).object(u"contact"_s);
    QCOMPARE(contact[u"website"_s].toString(), u"https://verrier.example"_s);
    QCOMPARE(contact[u"payment_terms"_s].toInt(), 30);
    QCOMPARE(contact[u"last_modified_time"_s].toString().left(10), u"2026-07-15"_s);
    QCOMPARE(books.put(contactPath(u"7"_s), {}).code(), 1002);
    QJsonObject used = *books.store().of(kind::contacts).find(ids::customer);
    used.insert(u"has_transaction"_s, true);
    books.store().of(kind::contacts).put(ids::customer, used);
    QCOMPARE(books.put(contactPath(ids::customer), {{u"currency_id"_s, ids::gbp}}).code(), 2);
    QCOMPARE(books.put(contactPath(ids::customer), {{u"currency_id"_s, ids::eur}}).status, 200);
    QCOMPARE(books.put(contactPath(ids::customer), {{u"contact_type"_s, u"vendor"_s}}).code(), 2);
}

void BooksContactsTest::replacesPersons()
{
    BooksFixture books;
    const QString path = contactPath(ids::customer);
    const QJsonObject before =
        books.put(path, withPersons({person(u"Ann"_s, u"a@v.example"_s, true), person(u"Bob"_s, u"b@v.example"_s)}))
            .object(u"contact"_s);
    const QJsonValue bobId = before[u"contact_persons"_s][1][u"contact_person_id"_s];
    // Bob is kept by his id and keeps what is not sent; Ann is left out and gone; Cy is new.
    const QJsonObject after =
        books
            .put(path, withPersons({QJsonObject{{u"contact_person_id"_s, bobId}, {u"last_name"_s, u"Berger"_s}},
                                    person(u"Cy"_s, u"c@v.example"_s)}))
            .object(u"contact"_s);
    QCOMPARE(firstNames(after), (QStringList{u"Bob"_s, u"Cy"_s}));
    QCOMPARE(after[u"contact_persons"_s][0][u"email"_s].toString(), u"b@v.example"_s);
    QCOMPARE(after[u"email"_s].toString(), u"b@v.example"_s);
    QCOMPARE(books.put(path, withPersons({QJsonObject{{u"contact_person_id"_s, u"9"_s}}})).code(), 1002);
    // Even leaving the whole array out removes them.
    QCOMPARE(firstNames(books.put(path, {{u"notes"_s, u"x"_s}}).object(u"contact"_s)), QStringList());
    QCOMPARE(books.get(path).object(u"contact"_s)[u"email"_s].toString(), QString());
}

void BooksContactsTest::keepsUsedPersons()
{
    BooksFixture books;
    const QString path = contactPath(ids::customer);
    const QJsonObject contact = books.put(path, withPersons({person(u"Ann"_s, u"a@v.example"_s)})).object(u"contact"_s);
    const QJsonValue id = contact[u"contact_persons"_s][0][u"contact_person_id"_s];
    books.store().of(kind::recurringInvoices).put(u"1"_s, {{u"contact_persons"_s, QJsonArray{id}}});
    QCOMPARE(books.put(path, {{u"notes"_s, u"x"_s}}).code(), 3043);
    QCOMPARE(books.del(u"/contacts/contactpersons/"_s + id.toString()).code(), 3043);
    QCOMPARE(books.put(path, withPersons({QJsonObject{{u"contact_person_id"_s, id}}})).status, 200);
}

void BooksContactsTest::primaryPersons()
{
    BooksFixture books;
    const auto add = [&](const QString &first) {
        QJsonObject body = person(first, first.toLower() + u"@v.example"_s);
        body.insert(u"contact_id"_s, ids::customer);
        return books.post(u"/contacts/contactpersons"_s, body);
    };
    const BooksReply first = add(u"Ann"_s);
    QCOMPARE(first.status, 201);
    QVERIFY(first.object(u"contact_person"_s)[u"is_primary_contact"_s].toBool());
    const QString second = add(u"Bob"_s).object(u"contact_person"_s)[u"contact_person_id"_s].toString();
    QCOMPARE(books.get(contactPath(ids::customer)).object(u"contact"_s)[u"first_name"_s].toString(), u"Ann"_s);
    QCOMPARE(books.post(u"/contacts/contactpersons/%1/primary"_s.arg(second)).status, 200);
    QCOMPARE(books.get(contactPath(ids::customer)).object(u"contact"_s)[u"first_name"_s].toString(), u"Bob"_s);
    const BooksReply all = books.get(contactPath(ids::customer) + u"/contactpersons"_s);
    QCOMPARE(all.list(u"contact_persons"_s).size(), 2);
    QVERIFY(!all.row(u"contact_persons"_s, 0)[u"is_primary_contact"_s].toBool());
    const QString path = u"/contacts/contactpersons/"_s + second;
    QCOMPARE(books.put(path, {{u"phone"_s, u"+33 1"_s}}).status, 200);
    QCOMPARE(books.get(contactPath(ids::customer)).object(u"contact"_s)[u"phone"_s].toString(), u"+33 1"_s);
    QCOMPARE(books.get(contactPath(ids::customer) + u"/contactpersons/"_s + second)
                 .object(u"contact_person"_s)[u"contact_id"_s]
                 .toString(),
             ids::customer);
    QCOMPARE(books.get(contactPath(ids::vendor) + u"/contactpersons/"_s + second).status, 404);
    QCOMPARE(books.del(path).status, 200);
    QCOMPARE(books.get(contactPath(ids::customer)).object(u"contact"_s)[u"first_name"_s].toString(), u"Ann"_s);
    QCOMPARE(books.del(path).code(), 1002);
    QCOMPARE(books.post(u"/contacts/contactpersons"_s, person(u"X"_s, {})).code(), 2);
}

void BooksContactsTest::refusesPrimaryFalse()
{
    BooksFixture books;
    QJsonObject ann = person(u"Ann"_s, u"a@v.example"_s);
    ann.insert(u"is_primary_contact"_s, false);
    const BooksReply reply = books.put(contactPath(ids::customer), withPersons({ann}));
    QCOMPARE(reply.code(), 2);
    QCOMPARE(reply.message(), u"Invalid value passed for is_primary_contact"_s);
    QCOMPARE(books.changes, 0);
}

void BooksContactsTest::deletesWithoutTransactions()
{
    BooksFixture books;
    books.store().of(kind::bills).put(u"1"_s, {{u"vendor_id"_s, ids::vendor}});
    QCOMPARE(books.del(contactPath(ids::vendor)).status, 400);
    books.store().of(kind::bills).remove(u"1"_s);
    QCOMPARE(books.del(contactPath(ids::vendor)).message(), u"The vendor has been deleted."_s);
    QCOMPARE(books.del(contactPath(ids::customer)).message(), u"The customer has been deleted."_s);
    QCOMPARE(books.del(contactPath(ids::customer)).code(), 1002);
}

void BooksContactsTest::filtersByStatus()
{
    BooksFixture books;
    const auto count = [&](const QString &query) {
        return books.get(u"/contacts?"_s + query).list(u"contacts"_s).size();
    };
    QCOMPARE(books.post(contactPath(ids::vendor) + u"/inactive"_s).status, 200);
    QCOMPARE(count(u"filter_by=Status.Active"_s), 2);
    QCOMPARE(count(u"filter_by=Status.Inactive"_s), 1);
    QCOMPARE(count(u"filter_by=Status.Crm"_s), 0);
    QCOMPARE(count(u"contact_type=customer"_s), 2);
    QCOMPARE(books.post(contactPath(ids::vendor) + u"/active"_s).message(),
             u"The contact has been marked as active."_s);
    QCOMPARE(count(u"filter_by=Status.Active"_s), 3);
    books.store().of(kind::invoices).put(u"1"_s, {{u"customer_id"_s, ids::british}, {u"status"_s, u"overdue"_s}});
    QCOMPARE(count(u"filter_by=Invoice.OverDue"_s), 1);
    QCOMPARE(count(u"filter_by=Invoice.Unpaid"_s), 1);
    QCOMPARE(books.get(u"/contacts?filter_by=Status.Nonsense"_s).code(), 2);
    QCOMPARE(books.get(u"/contacts?last_modified_time=2026-01-01T00:00:00%2B0100"_s).code(), 2);
}

void BooksContactsTest::addresses()
{
    BooksFixture books;
    const QString path = contactPath(ids::customer) + u"/address"_s;
    const BooksReply added = books.post(path, {{u"city"_s, u"Lyon"_s}, {u"zipcode"_s, u"69002"_s}});
    QCOMPARE(added.status, 201);
    const QJsonObject address = added.object(u"address_info"_s);
    QCOMPARE(address[u"zip"_s].toString(), u"69002"_s);
    const QString own = path + u'/' + address[u"address_id"_s].toString();
    QCOMPARE(books.put(own, {{u"city"_s, u"Dijon"_s}}).object(u"address_info"_s)[u"zip"_s].toString(), u"69002"_s);
    QCOMPARE(books.get(path).row(u"addresses"_s)[u"city"_s].toString(), u"Dijon"_s);
    QCOMPARE(books.del(own).status, 200);
    QCOMPARE(books.del(own).code(), 1002);
    QCOMPARE(books.get(path).list(u"addresses"_s).size(), 0);
}

void BooksContactsTest::comments()
{
    BooksFixture books;
    const QString path = contactPath(ids::customer) + u"/comments"_s;
    QCOMPARE(books.post(path, {{u"description"_s, u" "_s}}).code(), 2);
    const BooksReply added = books.post(path, {{u"description"_s, u"A rappelé"_s}});
    QCOMPARE(added.status, 201);
    const QJsonObject comment = books.get(path).row(u"contact_comments"_s);
    QCOMPARE(comment[u"description"_s].toString(), u"A rappelé"_s);
    QCOMPARE(comment[u"commented_by"_s].toString(), u"Claire Morel"_s);
    QCOMPARE(comment[u"contact_name"_s].toString(), u"Maison Verrier SARL"_s);
    QCOMPARE(comment[u"date"_s].toString(), u"2026-07-15"_s);
}

void BooksContactsTest::statements()
{
    BooksFixture books;
    const QString path = contactPath(ids::customer) + u"/statements/email"_s;
    QCOMPARE(books.put(contactPath(ids::customer), withPersons({person(u"Ann"_s, u"a@v.example"_s)})).status, 200);
    const QJsonObject draft = books.get(path + u"?start_date=2026-06-01&end_date=2026-06-30"_s).object(u"data"_s);
    QVERIFY(draft[u"subject"_s].toString().contains(u"01/06/2026 au 30/06/2026"_s));
    QCOMPARE(draft[u"to_contacts"_s][0][u"email"_s].toString(), u"a@v.example"_s);
    QVERIFY(draft[u"to_contacts"_s][0][u"selected"_s].toBool());
    QCOMPARE(books.get(path + u"?start_date=2026-07-02&end_date=2026-07-01"_s).code(), 2);
    QJsonObject mail{{u"to_mail_ids"_s, QJsonArray{u"a@v.example"_s}}, {u"subject"_s, u"Relevé"_s}};
    QCOMPARE(books.post(path, mail).message(), u"Invalid value passed for body"_s);
    mail.insert(u"body"_s, u"Bonjour"_s);
    QCOMPARE(books.post(path, mail).status, 200);
    QCOMPARE(books.store().outbox.size(), 1);
    QCOMPARE(books.store().outbox[0][u"contact_id"_s].toString(), ids::customer);
    mail.insert(u"to_mail_ids"_s, QJsonArray{u"nobody"_s});
    QCOMPARE(books.post(contactPath(ids::customer) + u"/email"_s, mail).code(), 2);
    QCOMPARE(books.store().outbox.size(), 1);
}

void BooksContactsTest::unpaidInvoices()
{
    BooksFixture books;
    books.store()
        .of(kind::invoices)
        .put(u"1"_s, {{u"invoice_id"_s, u"1"_s},
                      {u"customer_id"_s, ids::customer},
                      {u"status"_s, u"overdue"_s},
                      {u"balance"_s, 12.5}});
    books.store().of(kind::invoices).put(u"2"_s, {{u"customer_id"_s, ids::customer}, {u"status"_s, u"paid"_s}});
    books.store().of(kind::invoices).put(u"3"_s, {{u"customer_id"_s, ids::british}, {u"status"_s, u"sent"_s}});
    const BooksReply reply = books.get(contactPath(ids::customer) + u"/unpaidinvoices"_s);
    QCOMPARE(reply.list(u"unpaid_invoices"_s).size(), 1);
    QCOMPARE(reply.row(u"unpaid_invoices"_s)[u"balance"_s].toDouble(), 12.5);
}

namespace
{
QList<books::CrmParty> twoAccounts()
{
    return {{u"5001"_s, u"Halage & Fils"_s, u"GBP"_s, u"United Kingdom"_s, u"Leeds"_s, u"https://halage.example"_s,
             u"+44 1"_s, u"6001"_s, u"Ida"_s, u"Halage"_s, u"ida@halage.example"_s},
            {u"5002"_s, u"MAISON VERRIER SARL"_s, u"EUR"_s, {}, {}, {}, {}, {}, {}, {}, {}}};
}
} // namespace

void BooksContactsTest::importsFromCrm()
{
    BooksFixture books(twoAccounts());
    QCOMPARE(books.get(u"/contacts?zcrm_account_id=5001"_s).list(u"contacts"_s).size(), 0);
    const BooksReply first = books.post(u"/crm/account/5001/import"_s);
    QCOMPARE(first.status, 200);
    const QString id = first.object(u"data"_s)[u"contact_id"_s].toString();
    QCOMPARE(books.post(u"/crm/contact/6001/import"_s).object(u"data"_s)[u"contact_id"_s].toString(), id);
    const BooksReply found = books.get(u"/contacts?zcrm_account_id=5001"_s);
    QCOMPARE(found.list(u"contacts"_s).size(), 1);
    QVERIFY(found.row(u"contacts"_s)[u"is_linked_with_zohocrm"_s].toBool());
    const QJsonObject contact = books.get(contactPath(id)).object(u"contact"_s);
    QCOMPARE(contact[u"currency_code"_s].toString(), u"GBP"_s);
    QCOMPARE(contact[u"email"_s].toString(), u"ida@halage.example"_s);
    QCOMPARE(contact[u"billing_address"_s][u"city"_s].toString(), u"Leeds"_s);
    QCOMPARE(contact[u"zcrm_contact_id"_s].toString(), u"6001"_s);
    QCOMPARE(books.get(u"/contacts?filter_by=Status.Crm"_s).list(u"contacts"_s).size(), 1);
    QCOMPARE(books.post(u"/crm/account/1/import"_s).code(), 1002);
    QCOMPARE(books.post(u"/crm/vendor/5001/import"_s).code(), 1002);
}

void BooksContactsTest::importLinksByName()
{
    BooksFixture books(twoAccounts());
    QCOMPARE(books.post(u"/crm/account/5002/import"_s).object(u"data"_s)[u"contact_id"_s].toString(), ids::customer);
    QCOMPARE(books.get(contactPath(ids::customer)).object(u"contact"_s)[u"zcrm_account_id"_s].toString(), u"5002"_s);
    QCOMPARE(books.changes, 1);
    QCOMPARE(books.post(u"/crm/account/5002/import"_s).status, 200);
    QCOMPARE(books.changes, 1);
}
} // namespace tst_bookscontacts

ATLAS_TEST(tst_bookscontacts::BooksContactsTest)
#include "tst_bookscontacts.moc"
