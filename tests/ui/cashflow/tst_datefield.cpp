// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "ui/pages/common/datefield.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

namespace tst_datefield
{
using namespace atlas;
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Says the letters of a date as French does, and nothing else.
class FrenchLetters : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        const bool letters = qstrcmp(context, "atlas::DateField") == 0 && qstrcmp(text, "dmy") == 0;
        return letters ? u"jma"_s : QString();
    }
};

const QLocale kFrench(QLocale::French, QLocale::France);
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
} // namespace

/// The line a date is typed into: what it shows and what it understands, in both languages.
class TestDateField : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanup() { QLocale::setDefault(kBritish); }
    void cleanupTestCase() { m_theme.reset(); }

    void saysHowToType()
    {
        QLocale::setDefault(kBritish);
        DateField field;
        QCOMPARE(field.placeholderText(), u"dd/mm/yyyy"_s);
        field.setDate(QDate(2026, 12, 1));
        FrenchLetters letters;
        QVERIFY(QCoreApplication::installTranslator(&letters)); // the field hears of the new language
        QLocale::setDefault(kFrench);
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&field, &changed);
        QCOMPARE(field.placeholderText(), u"jj/mm/aaaa"_s);
        QCOMPARE(field.date(), QDate(2026, 12, 1));
        QCoreApplication::removeTranslator(&letters);
    }

    void understands_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        const QDate day(2026, 12, 1);
        for (const QLocale &locale : {kFrench, kBritish}) {
            const char *name = locale == kFrench ? "French" : "British";
            QTest::addRow("%s own", name) << locale << u"01/12/2026"_s << day;
            QTest::addRow("%s short", name) << locale << u"1/12/26"_s << day;
            QTest::addRow("%s points", name) << locale << u"1.12.2026"_s << day;
            QTest::addRow("%s dashes", name) << locale << u" 01-12-26 "_s << day;
            QTest::addRow("%s spaces", name) << locale << u"1 12 2026"_s << day;
            QTest::addRow("%s iso", name) << locale << u"2026-12-01"_s << day;
            QTest::addRow("%s no such month", name) << locale << u"01/13/2026"_s << QDate();
            QTest::addRow("%s no such day", name) << locale << u"31/11/2026"_s << QDate();
            QTest::addRow("%s leap day", name) << locale << u"29/02/2028"_s << QDate(2028, 2, 29);
            QTest::addRow("%s two numbers", name) << locale << u"1/12"_s << QDate();
            QTest::addRow("%s words", name) << locale << u"soon"_s << QDate();
        }
        QTest::newRow("month first") << kAmerican << u"12/1/2026"_s << day;
        QTest::newRow("month first, points") << kAmerican << u"12.1.26"_s << day;
    }

    void understands()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        QLocale::setDefault(locale);
        DateField field;
        QSignalSpy edited(&field, &DateField::dateEdited);
        QTest::keyClicks(&field, typed);
        QCOMPARE(edited.count(), typed.size());
        QCOMPARE(field.date(), date);
        QCOMPARE(field.hasMistake(), !date.isValid());
    }

    void keepsTheDateWhenTheOrderChanges()
    {
        QLocale::setDefault(kAmerican);
        DateField field;
        QTest::keyClicks(&field, u"12/1/2026"_s);
        QLocale::setDefault(kFrench);
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&field, &changed);
        QCOMPARE(field.text(), u"01/12/2026"_s);
        QCOMPARE(field.date(), QDate(2026, 12, 1));
    }
};
} // namespace tst_datefield

ATLAS_TEST(tst_datefield::TestDateField)
#include "tst_datefield.moc"
