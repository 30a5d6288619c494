// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/calendar/eventtext.h"
#include "tests/models/calendarfixtures.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace atlas::test::tst_eventtext
{
using namespace Qt::StringLiterals;

/// Lines typed in French and English on Wednesday, 25 November 2026, at 10:00 in Paris.
class TestEventText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void french_data();
    void french();
    void english_data();
    void english();
    void numbersStayInTitles_data();
    void numbersStayInTitles();
    void rules_data();
    void rules();
    void places_data();
    void places();
    void hoursAreOfTheZone();
    void daysAreOfTheZone();
    void hoursAcrossAChange();
    void nothingSaid();
    void neverCrashes();
};

namespace
{
TypedEvent readHere(const QString &text)
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    return readEventText(text, wallClock(QDate(2026, 11, 25), 10, 0, paris), paris);
}

QString dayWords(const QDate &day)
{
    return day.toString(day.year() == 2026 ? u"dd/MM"_s : u"dd/MM/yy"_s);
}

/// "30/11 14:00-14:45", "03/12", "03/12-05/12", "-".
QString timeWords(const TypedEvent &typed)
{
    const EventTime &time = typed.time;
    if (!time.isValid())
        return u"-"_s;
    if (time.isAllDay)
        return time.firstDay == time.lastDay ? dayWords(time.firstDay)
                                             : dayWords(time.firstDay) + u'-' + dayWords(time.lastDay);
    const QDateTime start = time.start.toTimeZone(zoneOf("Europe/Paris")),
                    end = time.end.toTimeZone(zoneOf("Europe/Paris"));
    const QString endDay = start.date() == end.date() ? QString() : dayWords(end.date()) + u' ';
    return dayWords(start.date()) + start.toString(u" hh:mm-"_s) + endDay + end.toString(u"hh:mm"_s);
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("time");
}

void row(const QString &text, const QString &title, const QString &time)
{
    QTest::newRow(qPrintable(text)) << text << title << time;
}

void compareRow()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, time);
    const TypedEvent typed = readHere(text);
    QCOMPARE(timeWords(typed), time);
    QCOMPARE(typed.title, title);
    QCOMPARE(typed.hasHour, typed.time.isValid() && !typed.time.isAllDay);
}
} // namespace

void TestEventText::french_data()
{
    addColumns();
    row(u"lundi 14h point budget 45min"_s, u"point budget"_s, u"30/11 14:00-14:45"_s);
    row(u"point budget lundi à 14h30"_s, u"point budget"_s, u"30/11 14:30-15:30"_s);
    row(u"Le lundi 14h point"_s, u"point"_s, u"30/11 14:00-15:00"_s);
    row(u"LUNDI 14H POINT"_s, u"POINT"_s, u"30/11 14:00-15:00"_s);
    row(u"demain 9h30 café"_s, u"café"_s, u"26/11 09:30-10:30"_s);
    row(u"après-demain 8h footing"_s, u"footing"_s, u"27/11 08:00-09:00"_s);
    row(u"apres demain 8h footing"_s, u"footing"_s, u"27/11 08:00-09:00"_s);
    row(u"aujourd’hui 18h apéro"_s, u"apéro"_s, u"25/11 18:00-19:00"_s);
    row(u"ce soir 20h dîner"_s, u"dîner"_s, u"25/11 20:00-21:00"_s);
    row(u"14h relance devis"_s, u"relance devis"_s, u"25/11 14:00-15:00"_s);
    row(u"9h relance devis"_s, u"relance devis"_s, u"26/11 09:00-10:00"_s); // 9 is over
    row(u"10h relance devis"_s, u"relance devis"_s, u"25/11 10:00-11:00"_s);
    row(u"mercredi 11h revue"_s, u"revue"_s, u"25/11 11:00-12:00"_s);
    row(u"mercredi 9h revue"_s, u"revue"_s, u"02/12 09:00-10:00"_s); // this one is over
    row(u"mercredi prochain 11h revue"_s, u"revue"_s, u"02/12 11:00-12:00"_s);
    row(u"le 12/11 toute la journée salon"_s, u"salon"_s, u"12/11/27"_s);
    row(u"le 12/12 salon"_s, u"salon"_s, u"12/12"_s);
    row(u"12/12/2027 salon"_s, u"salon"_s, u"12/12/27"_s);
    row(u"12.12.2026 10h salon"_s, u"salon"_s, u"12/12 10:00-11:00"_s);
    row(u"2026-12-03 salon"_s, u"salon"_s, u"03/12"_s);
    row(u"3 décembre 15h comité"_s, u"comité"_s, u"03/12 15:00-16:00"_s);
    row(u"lundi 30 novembre 15h comité"_s, u"comité"_s, u"30/11 15:00-16:00"_s);
    row(u"1er février 2027 bilan"_s, u"bilan"_s, u"01/02/27"_s);
    row(u"12 fevr. bilan"_s, u"bilan"_s, u"12/02/27"_s);
    row(u"15 août congés"_s, u"congés"_s, u"15/08/27"_s);
    row(u"2 juil. fête"_s, u"fête"_s, u"02/07/27"_s);
    row(u"jeudi midi déjeuner équipe"_s, u"déjeuner équipe"_s, u"26/11 12:00-13:00"_s);
    row(u"vendredi minuit mise en ligne"_s, u"mise en ligne"_s, u"27/11 00:00-01:00"_s);
    row(u"vendredi de 14h à 15h30 atelier"_s, u"atelier"_s, u"27/11 14:00-15:30"_s);
    row(u"vendredi 14h-15h30 atelier"_s, u"atelier"_s, u"27/11 14:00-15:30"_s);
    row(u"vendredi 14-16h atelier"_s, u"atelier"_s, u"27/11 14:00-16:00"_s);
    row(u"vendredi de 9 à 11h30 atelier"_s, u"atelier"_s, u"27/11 09:00-11:30"_s);
    row(u"vendredi entre 10h et midi atelier"_s, u"atelier"_s, u"27/11 10:00-12:00"_s);
    row(u"vendredi à 14 heures atelier"_s, u"atelier"_s, u"27/11 14:00-15:00"_s);
    row(u"vendredi 22h-1h bascule"_s, u"bascule"_s, u"27/11 22:00-28/11 01:00"_s);
    row(u"dans 3 jours 10h démo pendant 2 heures"_s, u"démo"_s, u"28/11 10:00-12:00"_s);
    row(u"dans 2 semaines bilan"_s, u"bilan"_s, u"09/12"_s);
    row(u"démo pendant 2h demain 10h"_s, u"démo"_s, u"26/11 10:00-12:00"_s);
    row(u"point 1h lundi 14h"_s, u"point"_s, u"30/11 14:00-15:00"_s);
    row(u"point 1h30 lundi 14h"_s, u"point"_s, u"30/11 14:00-15:30"_s);
    row(u"lundi 14h point 30 minutes"_s, u"point"_s, u"30/11 14:00-14:30"_s);
    row(u"lundi 14h, point : budget"_s, u"point : budget"_s, u"30/11 14:00-15:00"_s);
    row(u"du 3 au 5 décembre salon"_s, u"salon"_s, u"03/12-05/12"_s);
    row(u"salon du 30 novembre au 2 décembre"_s, u"salon"_s, u"30/11-02/12"_s);
    row(u"congés du 24 décembre au 3 janvier"_s, u"congés"_s, u"24/12-03/01/27"_s);
    row(u"congés du 3 au 5 mars 2028"_s, u"congés"_s, u"03/03/28-05/03/28"_s);
    row(u"salon du 3/12 au 5/12"_s, u"salon"_s, u"03/12-05/12"_s);
    row(u"formation du lundi au mercredi"_s, u"formation"_s, u"30/11-02/12"_s);
    row(u"vendredi après-midi libre"_s, u"après-midi libre"_s, u"27/11"_s);
}

void TestEventText::french()
{
    compareRow();
}

void TestEventText::english_data()
{
    addColumns();
    row(u"Monday 2pm budget review 45 min"_s, u"budget review"_s, u"30/11 14:00-14:45"_s);
    row(u"Tuesday 2pm-3pm review"_s, u"review"_s, u"01/12 14:00-15:00"_s);
    row(u"Tuesday 2-3pm review"_s, u"review"_s, u"01/12 14:00-15:00"_s);
    row(u"Tuesday 11-1pm review"_s, u"review"_s, u"01/12 11:00-13:00"_s);
    row(u"Tuesday from 2:15 to 3:30 pm review"_s, u"review"_s, u"01/12 14:15-15:30"_s);
    row(u"Tuesday 14:00-15:30 review"_s, u"review"_s, u"01/12 14:00-15:30"_s);
    row(u"review on Tuesday at 9 a.m."_s, u"review"_s, u"01/12 09:00-10:00"_s);
    row(u"tomorrow 12am release"_s, u"release"_s, u"26/11 00:00-01:00"_s);
    row(u"tomorrow noon lunch"_s, u"lunch"_s, u"26/11 12:00-13:00"_s);
    row(u"tonight 8pm dinner"_s, u"dinner"_s, u"25/11 20:00-21:00"_s);
    row(u"the day after tomorrow 8:00 run"_s, u"run"_s, u"27/11 08:00-09:00"_s);
    row(u"next Wednesday 11:00 review"_s, u"review"_s, u"02/12 11:00-12:00"_s);
    row(u"in 3 days 10:00 demo for 1 hour"_s, u"demo"_s, u"28/11 10:00-11:00"_s);
    row(u"in 2 weeks retrospective"_s, u"retrospective"_s, u"09/12"_s);
    row(u"November 12 noon lunch"_s, u"lunch"_s, u"12/11/27 12:00-13:00"_s);
    row(u"December 3rd, 2027 offsite"_s, u"offsite"_s, u"03/12/27"_s);
    row(u"3rd of December 4pm offsite"_s, u"offsite"_s, u"03/12 16:00-17:00"_s);
    row(u"offsite all day on Friday"_s, u"offsite"_s, u"27/11"_s);
    row(u"all-day offsite"_s, u"offsite"_s, u"25/11"_s);
    row(u"demo for 90 minutes tomorrow at 10:00"_s, u"demo"_s, u"26/11 10:00-11:30"_s);
    row(u"December 3-5 fair"_s, u"fair"_s, u"03/12-05/12"_s);
    row(u"fair from December 3 to 5"_s, u"fair"_s, u"03/12-05/12"_s);
    row(u"fair from November 30 to December 2"_s, u"fair"_s, u"30/11-02/12"_s);
    row(u"fair 3-5 December"_s, u"fair"_s, u"03/12-05/12"_s);
    row(u"training from Monday to Wednesday"_s, u"training"_s, u"30/11-02/12"_s);
    row(u"11pm call"_s, u"call"_s, u"25/11 23:00-26/11 00:00"_s);
    row(u"9:30 call"_s, u"call"_s, u"26/11 09:30-10:30"_s);
}

void TestEventText::english()
{
    compareRow();
}

void TestEventText::numbersStayInTitles_data()
{
    addColumns();
    row(u"Budget 2027 revue demain 10h"_s, u"Budget 2027 revue"_s, u"26/11 10:00-11:00"_s);
    row(u"point lot 2 jeudi 15h"_s, u"point lot 2"_s, u"26/11 15:00-16:00"_s);
    row(u"Version 2.1 jeudi 15h"_s, u"Version 2.1"_s, u"26/11 15:00-16:00"_s);
    row(u"lot 1/2 jeudi 15h"_s, u"lot 1/2"_s, u"26/11 15:00-16:00"_s);
    row(u"ratio 40/60 jeudi"_s, u"ratio 40/60"_s, u"26/11"_s);
    row(u"30 février relance"_s, u"30 février relance"_s, u"-"_s);
    row(u"Support 24/7 demain 11h"_s, u"Support 24/7"_s, u"26/11 11:00-12:00"_s);
    row(u"OKR T4 2026 vendredi"_s, u"OKR T4 2026"_s, u"27/11"_s);
    row(u"Facture 118-2026 demain"_s, u"Facture 118-2026"_s, u"26/11"_s);
    row(u"point lot 2 à 15h"_s, u"point lot 2"_s, u"25/11 15:00-16:00"_s);
    row(u"phase 2 - 3pm tomorrow review"_s, u"phase 2 - review"_s, u"26/11 15:00-16:00"_s);
    row(u"lot 3 - 5 décembre 9h"_s, u"lot 3"_s, u"05/12 09:00-10:00"_s);
    row(u"ISO 27001 demain 9h audit"_s, u"ISO 27001 audit"_s, u"26/11 09:00-10:00"_s);
    row(u"3 candidats demain 10h"_s, u"3 candidats"_s, u"26/11 10:00-11:00"_s);
    row(u"Room 21 tomorrow 3pm"_s, u"Room 21"_s, u"26/11 15:00-16:00"_s);
    row(u"Demain 25h chrono"_s, u"25h chrono"_s, u"26/11"_s);
    row(u"Note: 14: rien"_s, u"Note: 14: rien"_s, u"-"_s);
    row(u"Lundisoft appel demain"_s, u"Lundisoft appel"_s, u"26/11"_s);
}

void TestEventText::numbersStayInTitles()
{
    compareRow();
}

void TestEventText::rules_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("time");
    const auto add = [](const QString &text, const QString &rule, const QString &time) {
        QTest::newRow(qPrintable(text)) << text << rule << time;
    };
    add(u"tous les lundis 9h brief"_s, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO"_s, u"30/11 09:00-10:00"_s);
    add(u"brief chaque mercredi 9h"_s, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=WE"_s, u"02/12 09:00-10:00"_s);
    add(u"every Wednesday 11:00 brief"_s, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=WE"_s, u"25/11 11:00-12:00"_s);
    add(u"every Monday and Thursday 9am brief"_s, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TH"_s, u"30/11 09:00-10:00"_s);
    add(u"tous les mardis et jeudis 9h brief"_s, u"FREQ=WEEKLY;INTERVAL=1;BYDAY=TU,TH"_s, u"01/12 09:00-10:00"_s);
    add(u"tous les jours 9h brief"_s, u"FREQ=DAILY;INTERVAL=1"_s, u"26/11 09:00-10:00"_s);
    add(u"toutes les 2 semaines lundi 9h brief"_s, u"FREQ=WEEKLY;INTERVAL=2"_s, u"30/11 09:00-10:00"_s);
    add(u"every 3 months 10:00 brief"_s, u"FREQ=MONTHLY;INTERVAL=3"_s, u"25/11 10:00-11:00"_s);
    add(u"tous les ans le 3 décembre brief"_s, u"FREQ=YEARLY;INTERVAL=1"_s, u"03/12"_s);
    add(u"chaque mois brief"_s, u"FREQ=MONTHLY;INTERVAL=1"_s, u"25/11"_s);
    add(u"lundi 9h brief"_s, {}, u"30/11 09:00-10:00"_s);
}

void TestEventText::rules()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(QString, time);
    const TypedEvent typed = readHere(text);
    QCOMPARE(typed.rule, rule);
    QCOMPARE(timeWords(typed), time);
    QCOMPARE(typed.title, u"brief"_s);
}

void TestEventText::places_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QStringList>("guests");
    const auto add = [](const QString &text, const QString &title, const QString &place, const QStringList &guests) {
        QTest::newRow(qPrintable(text)) << text << title << place << guests;
    };
    const QString a = u"a@b.example"_s, c = u"c.d+e@f-g.example"_s;
    add(u"Tuesday 2pm-3pm review @ Room 21"_s, u"review"_s, u"Room 21"_s, {});
    add(u"demain 9h30 café avec a@b.example"_s, u"café"_s, {}, {a});
    add(u"demain 9h30 café avec a@b.example et c.d+e@f-g.example"_s, u"café"_s, {}, {a, c});
    add(u"demain 9h30 avec a@b.example, c.d+e@f-g.example point"_s, u"point"_s, {}, {a, c});
    add(u"coffee with <a@b.example> tomorrow 9am @ Café Ourcq"_s, u"coffee"_s, u"Café Ourcq"_s, {a});
    add(u"revue @ Salle Ourcq demain 14h"_s, u"revue"_s, u"Salle Ourcq"_s, {});
    add(u"@ Salle Ourcq demain 14h revue"_s, u"revue"_s, u"Salle Ourcq"_s, {});
    add(u"revue @ 12 rue des Lilas, lundi 9h"_s, u"revue"_s, u"12 rue des Lilas"_s, {});
    add(u"demain revue a@b.example @Atelier"_s, u"revue"_s, u"Atelier"_s, {a});
}

void TestEventText::places()
{
    QFETCH(QString, text);
    QFETCH(QString, title);
    QFETCH(QString, place);
    QFETCH(QStringList, guests);
    const TypedEvent typed = readHere(text);
    QCOMPARE(typed.location, place);
    QCOMPARE(typed.guests, guests);
    QCOMPARE(typed.title, title);
    QVERIFY(typed.time.isValid());
}

void TestEventText::hoursAreOfTheZone()
{
    const QDateTime now = wallClock(QDate(2026, 11, 25), 10, 0, zoneOf("Europe/Paris"));
    for (const QTimeZone &zone : calendarZones()) {
        const TypedEvent typed = readEventText(u"lundi 14h point 45min"_s, now, zone);
        QCOMPARE(typed.time.start.toTimeZone(zone), QDateTime(QDate(2026, 11, 30), QTime(14, 0), zone));
        QCOMPARE(typed.time.start.secsTo(typed.time.end), 45 * 60);
        QCOMPARE(typed.time.zone, QString::fromLatin1(zone.id()));
        QCOMPARE(typed.time.start.timeSpec(), Qt::UTC);
    }
}

void TestEventText::daysAreOfTheZone()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(13, 0), Qt::UTC); // the 26th in Auckland
    QCOMPARE(readEventText(u"demain salon"_s, now, zoneOf("Pacific/Auckland")).time.firstDay, QDate(2026, 11, 27));
    QCOMPARE(readEventText(u"demain salon"_s, now, zoneOf("America/Los_Angeles")).time.firstDay, QDate(2026, 11, 26));
}

void TestEventText::hoursAcrossAChange()
{
    const QTimeZone paris = zoneOf("Europe/Paris");
    const TypedEvent gap =
        readEventText(u"29/03/2026 2h30 bascule"_s, wallClock(QDate(2026, 3, 27), 10, 0, paris), paris);
    QVERIFY(gap.time.isValid()); // 2:30 is skipped that night
    QCOMPARE(gap.time.start, QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
    const TypedEvent after = readEventText(u"lundi 9h revue"_s, wallClock(QDate(2026, 10, 23), 10, 0, paris), paris);
    QCOMPARE(after.time.start, QDateTime(QDate(2026, 10, 26), QTime(8, 0), Qt::UTC));
}

void TestEventText::nothingSaid()
{
    for (const QString &text : {QString(), u"   "_s, u"Appeler Paul"_s}) {
        const TypedEvent typed = readHere(text);
        QVERIFY(!typed.time.isValid());
        QVERIFY(!typed.hasHour);
        QCOMPARE(typed.title, text.trimmed());
    }
}

void TestEventText::neverCrashes()
{
    static const QStringList words{u"lundi"_s,       u"14h"_s,
                                   u"-"_s,           u"@"_s,
                                   u"du"_s,          u"au"_s,
                                   u"3"_s,           u"décembre"_s,
                                   u"99/99"_s,       u"every"_s,
                                   u"2"_s,           u"pm"_s,
                                   u"a@b.example"_s, u"0h"_s,
                                   u"dans"_s,        u"jours"_s,
                                   u"minuit"_s,      u"31"_s,
                                   u"février"_s,     u"29/02"_s,
                                   u","_s,           u"toute la journée"_s};
    QRandomGenerator random(4);
    for (int round = 0; round < 3000; ++round) {
        QStringList line;
        for (int word = random.bounded(7); word >= 0; --word)
            line.append(words.at(random.bounded(int(words.size()))));
        const TypedEvent typed = readHere(line.join(u' '));
        QVERIFY2(typed.time == EventTime() || typed.time.isValid(), qPrintable(line.join(u' ')));
        QVERIFY(!typed.title.contains(u'\v'));
    }
}
} // namespace atlas::test::tst_eventtext

ATLAS_TEST(atlas::test::tst_eventtext::TestEventText)
#include "tst_eventtext.moc"
