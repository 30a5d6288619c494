// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/autostart.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

namespace tst_autostart
{
using namespace atlas;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void cleanupTestCase()
    {
        (void)autostart::setOn(false, {});
        QStandardPaths::setTestModeEnabled(false);
    }
    void execLineIsEscaped();
    void launchAgentIsXml();
    void runCommandIsQuoted_data();
    void runCommandIsQuoted();
    void onAndOff();
};

void AutostartTest::execLineIsEscaped()
{
    const QString entry = autostart::desktopEntry({u"/opt/My \"Apps\"/100% $x\\atlas"_s, {u"--profile"_s, u"work"_s}});
    // Twice escaped: once within the quotes, once as a value of the file.
    QVERIFY2(entry.contains(u"Exec=\"/opt/My \\\\\"Apps\\\\\"/100%% \\\\$x\\\\\\\\atlas\" \"--profile\" \"work\"\n"_s),
             qPrintable(entry));
    QVERIFY(entry.startsWith(u"[Desktop Entry]\n"));
}

void AutostartTest::launchAgentIsXml()
{
    QXmlStreamReader reader(autostart::launchAgent({u"/Applications/A & B.app/atlas"_s, {u"<x>"_s}}));
    QStringList strings;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"string")
            strings.append(reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(strings, QStringList({u"dev.atlas.Atlas"_s, u"/Applications/A & B.app/atlas"_s, u"<x>"_s}));
}

void AutostartTest::runCommandIsQuoted_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("quoted");
    QTest::newRow("plain") << u"work"_s << u"\"work\""_s;
    QTest::newRow("spaces") << u"a b"_s << u"\"a b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\\\"b\""_s;
    QTest::newRow("backslash at the end") << u"a\\"_s << u"\"a\\\\\""_s;
    QTest::newRow("backslash before a quote") << u"a\\\"b"_s << u"\"a\\\\\\\"b\""_s;
}

void AutostartTest::runCommandIsQuoted()
{
    QFETCH(const QString, argument);
    QFETCH(const QString, quoted);
    QCOMPARE(autostart::runCommand({u"atlas"_s, {argument}}), u"\"atlas\" "_s + quoted);
}

void AutostartTest::onAndOff()
{
#ifndef Q_OS_LINUX
    QSKIP("would touch what this person starts");
#endif
    (void)autostart::setOn(false, {});
    QVERIFY(!autostart::isOn());
    const autostart::StartUp program = autostart::thisProgram({u"--profile"_s, u"work"_s});
    QVERIFY(QFile::exists(program.program));
    QCOMPARE(autostart::setOn(true, program), QString());
    QVERIFY(autostart::isOn());
    QCOMPARE(autostart::setOn(true, program), QString()); // again is no harm
    const QString path =
        QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/autostart/dev.atlas.Atlas.desktop"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.readAll().contains(program.program.toUtf8()));
    file.write("X-GNOME-Autostart-enabled=false\n"); // as a desktop's own settings do it
    file.close();
    QVERIFY(!autostart::isOn());
    QCOMPARE(autostart::setOn(false, program), QString());
    QVERIFY(!QFile::exists(path));
}
} // namespace tst_autostart

ATLAS_TEST(tst_autostart::AutostartTest)
#include "tst_autostart.moc"
