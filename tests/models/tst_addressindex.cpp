// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/addressindex.h"
#include "tests/models/mailfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_addressindex
{
using namespace Qt::StringLiterals;

/// Who is proposed while a recipient is typed.
class TestAddressIndex : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void learnsPeople();
    void oneEntryPerAddress();
    void writtenToCountsMore();
    void otherAppsAdd();
    void find_data();
    void find();
    void atMostSoMany();
};

namespace
{
QString hotel()
{
    return u"e.garance@hotel.example"_s;
}

MailMessage named(MailMessage message, const QString &name)
{
    message.from.name = name;
    return message;
}

AddressIndex indexOf(const QList<MailMessage> &messages)
{
    MailBook book;
    book.setSnapshot(mailboxOf(messages));
    AddressIndex index;
    index.learn(book);
    return index;
}

QStringList addressesOf(const QList<AddressIndex::Entry> &entries)
{
    QStringList addresses;
    for (const AddressIndex::Entry &entry : entries)
        addresses.append(entry.who.address);
    return addresses;
}
} // namespace

void TestAddressIndex::learnsPeople()
{
    MailMessage withCopy = mailOf(u"1"_s, u"Un"_s, hotel(), 1);
    withCopy.cc = {{u"Paul"_s, u"paul@atelier.example"_s}, {{}, ownAddress()}, {u"Sans adresse"_s, {}}};
    const AddressIndex index = indexOf({withCopy, mailOf(u"2"_s, u"Deux"_s, u"noreply@poste.example"_s, 2),
                                        mailOf(u"3"_s, u"Trois"_s, u"mode@boutique.example"_s, 3, u"news"_s),
                                        mailOf(u"4"_s, u"Gagnez"_s, u"prince@loterie.example"_s, 3, u"spam"_s),
                                        sentMail(u"5"_s, u"Cinq"_s, u"ines@hotel.example"_s, 4)});
    QCOMPARE(index.size(), 3);
    for (const QString &address : {hotel(), u"paul@atelier.example"_s, u"ines@hotel.example"_s})
        QCOMPARE(addressesOf(index.find(address)), QStringList{address});
}

void TestAddressIndex::oneEntryPerAddress()
{
    const AddressIndex index =
        indexOf({mailOf(u"1"_s, u"Un"_s, hotel().toUpper(), 1), named(mailOf(u"2"_s, u"Deux"_s, hotel(), 2), hotel()),
                 named(mailOf(u"3"_s, u"Trois"_s, hotel(), 3), u"Éloïse Garance"_s),
                 named(mailOf(u"4"_s, u"Quatre"_s, hotel(), 4), u"E. G."_s)});
    QCOMPARE(index.size(), 1);
    QCOMPARE(index.nameOf(u"E.Garance@Hotel.example"_s), u"Éloïse Garance"_s); // an address is no name
    QCOMPARE(index.nameOf(u"nobody@hotel.example"_s), QString());
    QCOMPARE(index.find(u"eloise"_s).first().weight, 4);
}

void TestAddressIndex::writtenToCountsMore()
{
    const AddressIndex index =
        indexOf({mailOf(u"1"_s, u"Un"_s, u"a@hotel.example"_s, 1), mailOf(u"2"_s, u"Deux"_s, u"a@hotel.example"_s, 2),
                 sentMail(u"3"_s, u"Trois"_s, u"b@hotel.example"_s, 3)});
    QCOMPARE(addressesOf(index.find(u"hotel"_s)), (QStringList{u"b@hotel.example"_s, u"a@hotel.example"_s}));
}

void TestAddressIndex::otherAppsAdd()
{
    AddressIndex index = indexOf({mailOf(u"1"_s, u"Un"_s, hotel(), 1)});
    index.add({u"Éloïse Garance"_s, hotel().toUpper()}, u"Hôtel Calder"_s);
    index.add({u"Autre nom"_s, hotel()}, u"Autre société"_s);
    index.add({u"Sans adresse"_s, {}}, u"Rien"_s);
    QCOMPARE(index.size(), 1);
    const AddressIndex::Entry entry = index.find(u"calder"_s).value(0);
    QCOMPARE(entry.who, (MailAddress{u"Éloïse Garance"_s, hotel()}));
    QCOMPARE(entry.note, u"Hôtel Calder"_s);
    QVERIFY(index.find(u"autre"_s).isEmpty());
}

void TestAddressIndex::find_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    const QString paul = u"paul@atelier.example"_s, leopaul = u"leopaul@hotel.example"_s,
                  ines = u"ines@hotel.example"_s;
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("beginnings first") << u"paul"_s << QStringList{paul, leopaul};
    QTest::newRow("accents") << u"INÈS"_s << QStringList{ines};
    QTest::newRow("two words") << u"hotel ines"_s << QStringList{ines};
    QTest::newRow("one word missing") << u"ines atelier"_s << QStringList();
    QTest::newRow("part of the domain") << u"atelier.ex"_s << QStringList{paul};
    QTest::newRow("note") << u"marbrerie"_s << QStringList{paul};
}

void TestAddressIndex::find()
{
    QFETCH(QString, text);
    QFETCH(QStringList, addresses);
    AddressIndex index = indexOf({mailOf(u"1"_s, u"Un"_s, u"leopaul@hotel.example"_s, 1),
                                  mailOf(u"2"_s, u"Un"_s, u"leopaul@hotel.example"_s, 1),
                                  named(mailOf(u"3"_s, u"Un"_s, u"ines@hotel.example"_s, 1), u"Inès Dumont"_s)});
    index.add({{}, u"paul@atelier.example"_s}, u"Marbrerie Paul"_s);
    QCOMPARE(addressesOf(index.find(text)), addresses);
}

void TestAddressIndex::atMostSoMany()
{
    AddressIndex index;
    for (int i = 0; i < 30; ++i)
        index.add({{}, u"p%1@hotel.example"_s.arg(i)}, {});
    QCOMPARE(index.find(u"hotel"_s).size(), 8);
    QCOMPARE(index.find(u"hotel"_s, 3).size(), 3);
}
} // namespace atlas::test::tst_addressindex

ATLAS_TEST(atlas::test::tst_addressindex::TestAddressIndex)
#include "tst_addressindex.moc"
