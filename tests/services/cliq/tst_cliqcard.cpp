// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqcardjson.h"
#include "services/cliq/cliqjson.h"
#include "services/cliq/cliqstored.h"
#include "tests/support/testprogram.h"

#include <QJsonDocument>
#include <QTest>

namespace atlas::test::tst_cliqcard
{
using namespace Qt::StringLiterals;

/// Cards of bots: as documented, as texts, and broken.
class TestCliqCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsAreRead();
    void partsAsTextsAreRead();
    void messageCardsAreRead();
    void brokenPartsAreLeftOut();
    void messagesKeepTheirCard();
};

namespace
{
QJsonObject cardContent()
{
    return QJsonDocument::fromJson(
               "{\"text\":\"Nightly\",\"card\":{\"title\":\"Build 812\",\"theme\":\"modern-inline\"},\"slides\":["
               "{\"type\":\"table\",\"title\":\"Jobs\",\"data\":{\"headers\":[\"Job\",\"Runs\"],"
               "\"rows\":[{\"Job\":\"unit\",\"Runs\":12},{\"Job\":\"ui\"}]}},"
               "{\"type\":\"list\",\"data\":[\"a\",\"b\"],\"styles\":{\"type\":\"decimal\"}},"
               "{\"type\":\"label\",\"data\":[{\"Branch\":\"main\"},{\"Commit\":\"87e\"}]},"
               "{\"type\":\"text\",\"data\":\"free *text*\"},{\"type\":\"graph\",\"data\":[]}],"
               "\"buttons\":[{\"label\":\"Open\",\"hint\":\"in browser\",\"action\":{\"type\":\"open.url\","
               "\"data\":{\"web\":\"https://example.org\"}}},{\"label\":\"Copy\",\"action\":{\"type\":\"copy\","
               "\"data\":{\"text\":\"yes\"}}},{\"label\":\"Approve\",\"action\":{\"type\":\"invoke.function\","
               "\"data\":{\"name\":\"approve\"}}}]}")
        .object();
}
} // namespace

void TestCliqCard::partsAreRead()
{
    const CliqCard card = cliqcardjson::card(cardContent());
    QCOMPARE(card.title, u"Build 812"_s);
    QCOMPARE(card.slides.size(), 5);
    QCOMPARE(card.slides.at(0).kind, CliqSlide::Kind::Table);
    QCOMPARE(card.slides.at(0).headers, (QStringList{u"Job"_s, u"Runs"_s}));
    QCOMPARE(card.slides.at(0).rows, (QList<QStringList>{{u"unit"_s, u"12"_s}, {u"ui"_s, QString()}}));
    QCOMPARE(card.slides.at(1).kind, CliqSlide::Kind::List);
    QVERIFY(card.slides.at(1).isNumbered);
    QCOMPARE(card.slides.at(2).rows, (QList<QStringList>{{u"Branch"_s, u"main"_s}, {u"Commit"_s, u"87e"_s}}));
    QCOMPARE(card.slides.at(3).text, u"free *text*"_s);
    QCOMPARE(card.slides.at(4).kind, CliqSlide::Kind::Other);
    QCOMPARE(card.buttons.size(), 3);
    QCOMPARE(card.buttons.at(0).kind, CliqButton::Kind::Open);
    QCOMPARE(card.buttons.at(0).target, u"https://example.org"_s);
    QCOMPARE(card.buttons.at(1).kind, CliqButton::Kind::Copy);
    QCOMPARE(card.buttons.at(2).kind, CliqButton::Kind::Other);
}

void TestCliqCard::partsAsTextsAreRead()
{
    const QJsonObject content = cardContent();
    QJsonObject texts;
    for (const QString &key : {u"card"_s, u"slides"_s, u"buttons"_s}) {
        const QJsonValue part = content.value(key);
        const QJsonDocument inside = part.isArray() ? QJsonDocument(part.toArray()) : QJsonDocument(part.toObject());
        texts.insert(key, QString::fromUtf8(inside.toJson()));
    }
    QCOMPARE(cliqcardjson::card(texts), cliqcardjson::card(content));
}

void TestCliqCard::messageCardsAreRead()
{
    const QJsonObject content =
        QJsonDocument::fromJson("{\"card\":{\"title\":\"Order\",\"sections\":[{\"title\":\"Client\",\"fields\":["
                                "{\"title\":\"Name\",\"value\":\"Nordwind\"}]}],\"buttons\":[{\"label\":\"See\","
                                "\"action\":{\"type\":\"preview.url\",\"data\":{\"url\":\"https://x.example\"}}}]}}")
            .object();
    const CliqCard card = cliqcardjson::card(content);
    QCOMPARE(card.slides.value(0).title, u"Client"_s);
    QCOMPARE(card.slides.value(0).rows, (QList<QStringList>{{u"Name"_s, u"Nordwind"_s}}));
    QCOMPARE(card.buttons.value(0).target, u"https://x.example"_s);
}

void TestCliqCard::brokenPartsAreLeftOut()
{
    const QJsonObject broken = QJsonDocument::fromJson("{\"card\":7,\"slides\":[3,{\"type\":\"table\"}],\"buttons\":"
                                                       "[{\"hint\":\"no label\"},{\"label\":\"x\"}]}")
                                   .object();
    const CliqCard card = cliqcardjson::card(broken);
    QVERIFY(card.title.isEmpty());
    QVERIFY(card.slides.value(1).rows.isEmpty());
    QCOMPARE(card.buttons.size(), 1);
    QCOMPARE(card.buttons.first().kind, CliqButton::Kind::Other);
    QVERIFY(cliqcardjson::card({{u"text"_s, u"plain"_s}}).isEmpty());
}

void TestCliqCard::messagesKeepTheirCard()
{
    const QJsonObject row{{u"id"_s, u"1772612422798_209244327054"_s},
                          {u"time"_s, qint64(1772612422798)},
                          {u"type"_s, u"text"_s},
                          {u"sender"_s, QJsonObject{{u"id"_s, u"b-7"_s}, {u"name"_s, u"Robot"_s}}},
                          {u"content"_s, cardContent()}};
    const CliqMessage message = cliqjson::message(row, u"CT_1_2"_s);
    QCOMPARE(message.text, u"Nightly"_s);
    QVERIFY(!message.card.isEmpty());
    QCOMPARE(cliqstored::toMessage(cliqstored::ofMessage(message)), message);
}
} // namespace atlas::test::tst_cliqcard

ATLAS_TEST(atlas::test::tst_cliqcard::TestCliqCard)
#include "tst_cliqcard.moc"
