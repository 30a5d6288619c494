// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/atlaslink.h"
#include "tests/support/testprogram.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

namespace tst_atlaslink
{
using namespace atlas;
using namespace Qt::StringLiterals;

class AtlasLinkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leads_data();
    void leads();
    void refuses_data();
    void refuses();
    void thereAndBack_data();
    void thereAndBack();
    void argumentsBecomeOpenings();
};

void AtlasLinkTest::leads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("subject");
    QTest::newRow("home") << u"atlas://home"_s << u"pages:home"_s;
    QTest::newRow("page with a slash") << u"atlas://files/"_s << u"pages:files"_s;
    QTest::newRow("deal") << u"atlas://crm/deals/554023000000527001"_s << u"deals:554023000000527001"_s;
    QTest::newRow("invoice") << u"atlas://books/invoices/982000000567114"_s << u"invoices:982000000567114"_s;
    QTest::newRow("customer") << u"atlas://books/customers/98"_s << u"clients:98"_s;
    QTest::newRow("milestone") << u"atlas://projects/milestones/77"_s << u"milestones:77"_s;
    QTest::newRow("purchase order") << u"atlas://books/purchaseorders/77"_s << u"purchase_orders:77"_s;
    QTest::newRow("event") << u"atlas://calendar/events/a1b2%40example.com%7C20261122T090000Z"_s
                           << u"events:a1b2@example.com|20261122T090000Z"_s;
    QTest::newRow("chat") << u"atlas://cliq/chats/CT_1201233454389857_60006690132"_s
                          << u"chats:CT_1201233454389857_60006690132"_s;
    QTest::newRow("scheme in capitals") << u"ATLAS://home"_s << u"pages:home"_s;
}

void AtlasLinkTest::leads()
{
    QFETCH(const QString, text);
    const ParsedLink parsed = parseAtlasLink(text);
    QVERIFY2(parsed.link.has_value(), qPrintable(parsed.problem));
    QTEST(parsed.link->subject(), "subject");
    QVERIFY(parsed.problem.isEmpty());
}

void AtlasLinkTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    const QStringList bad{u""_s,
                          u"atlas:"_s,
                          u"atlas://"_s,
                          u"atlas://nowhere"_s,
                          u"https://crm/deals/1"_s,
                          u"atlas://crm/deals"_s,
                          u"atlas://crm/deals/"_s,
                          u"atlas://crm/deals/1/2"_s,
                          u"atlas://crm/invoices/1"_s,
                          u"atlas://crm/deals/1?delete=1"_s,
                          u"atlas://crm/deals/1#x"_s,
                          u"atlas://somebody@crm/deals/1"_s,
                          u"atlas://crm:80/deals/1"_s,
                          u"atlas://crm/deals/..%2F..%2Fetc"_s,
                          u"atlas://crm/deals/%00"_s,
                          u"atlas://crm/deals/-rf"_s,
                          u"atlas://crm/deals/<b>"_s,
                          u"atlas://crm/deals/"_s + QString(2000, u'1')};
    for (const QString &text : bad)
        QTest::newRow(qPrintable(text.left(60))) << text;
}

void AtlasLinkTest::refuses()
{
    QFETCH(const QString, text);
    const ParsedLink parsed = parseAtlasLink(text);
    QVERIFY(!parsed.link);
    QVERIFY(parsed.problem.endsWith(u'.')); // a sentence
    QVERIFY(parsed.problem.size() < 200);
}

void AtlasLinkTest::thereAndBack_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("id");
    for (const char *kind :
         {"deals", "leads", "contacts", "accounts", "campaigns", "activities", "invoices", "bills", "estimates",
          "expenses", "clients", "projects", "tasks", "events", "mails", "files", "folders", "chats"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << u"A1@x|2=3"_s;
    QTest::newRow("page") << u"pages"_s << u"pipeline"_s;
}

void AtlasLinkTest::thereAndBack()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, id);
    const AtlasLink place{kind, id};
    const ParsedLink parsed = parseAtlasLink(atlasLinkTo(place));
    QVERIFY2(parsed.link.has_value(), qPrintable(parsed.problem));
    QCOMPARE(*parsed.link, place);
    QCOMPARE(atlasLinkTo({u"unknown"_s, id}), QString());
    QCOMPARE(atlasLinkTo({kind, u"../x"_s}), QString());
}

void AtlasLinkTest::argumentsBecomeOpenings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"Brief é.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QString problem;
    const auto opened = openingsOf({path, u"atlas://home"_s, QUrl::fromLocalFile(path).toString()}, &problem);
    QVERIFY2(opened, qPrintable(problem));
    QCOMPARE(opened->files, QStringList({path, path}));
    QCOMPARE(opened->links, QStringList{u"atlas://home"_s});
    QVERIFY(!openingsOf({path + u"x"_s}, &problem));
    QVERIFY(problem.contains(u"Brief"));
    problem.clear();
    QVERIFY(!openingsOf({u"atlas://nowhere"_s}, &problem));
    QVERIFY(!problem.isEmpty());
    QVERIFY(openingsOf({}, &problem)->isEmpty());
}
} // namespace tst_atlaslink

ATLAS_TEST(tst_atlaslink::AtlasLinkTest)
#include "tst_atlaslink.moc"
