// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellfixture.h"
#include "tests/support/testprogram.h"
#include "ui/shell/commandpalette.h"

#include <QListView>
#include <QSignalSpy>

namespace tst_commandpalette
{
using namespace atlas;
using namespace atlas::test;

class FixedCommands final : public CommandSource
{
public:
    QList<Command> all;
    QList<Command> commands(const QString &query, int limit) const override
    {
        QList<Command> found;
        for (const Command &command : all) {
            if (found.size() < limit && matchesQuery(command.title, query)) {
                found << command;
            }
        }
        return found;
    }
};

class CommandPaletteTest : public QObject
{
    Q_OBJECT
    FixedCommands m_source;
    QString m_ran;

    Command make(const QString &section, const QString &id, const QString &title)
    {
        return {id, section, title, {}, u"search"_s, {}, [this, id] { m_ran = id; }};
    }

private Q_SLOTS:
    void initTestCase()
    {
        new Theme(*qApp);
        m_source.all = {make(u"Pages"_s, u"page.pipeline"_s, u"Pipeline"_s),
                        make(u"Pages"_s, u"page.leads"_s, u"Leads"_s),
                        make(u"Deals"_s, u"deal.1"_s, u"Échéance Hôtel Marigny"_s)};
    }
    void init() { m_ran.clear(); }

    void matching_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("matches");
        QTest::newRow("nothing asked") << u"Pipeline"_s << QString() << true;
        QTest::newRow("beginning of a word") << u"Hôtel Marigny"_s << u"mar"_s << true;
        QTest::newRow("middle of a word") << u"Hôtel Marigny"_s << u"rigny"_s << false;
        QTest::newRow("accents") << u"Échéance"_s << u"echeance"_s << true;
        QTest::newRow("case") << u"pipeline"_s << u"PIPE"_s << true;
        QTest::newRow("any order") << u"Hôtel Marigny, lot 2"_s << u"2 hot"_s << true;
        QTest::newRow("one word missing") << u"Hôtel Marigny"_s << u"hotel paris"_s << false;
    }

    void matching()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QTEST(matchesQuery(text, query), "matches");
    }

    void byKeyboard()
    {
        QWidget window;
        window.resize(900, 600);
        auto *field = new QLineEdit(&window);
        CommandPalette palette(&window);
        palette.addSource(&m_source);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QSignalSpy spy(&palette, &CommandPalette::commandRun);
        palette.open();
        auto *input = named<QLineEdit>(palette, u"palette.input"_s);
        QTRY_VERIFY(input->hasFocus());
        QTest::keyClick(input, Qt::Key_Down); // over the heading to the second page
        QTest::keyClick(input, Qt::Key_Down); // over the second heading to the deal
        QTest::keyClick(input, Qt::Key_Down); // nothing below
        QTest::keyClick(input, Qt::Key_Up);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_ran, u"page.leads"_s);
        QCOMPARE(spy.takeFirst().at(0).toString(), u"page.leads"_s);
        QVERIFY(!palette.isVisible());
        QVERIFY(field->hasFocus()); // back where it was

        palette.open();
        QTest::keyClicks(input, u"hotel"_s);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(m_ran, u"deal.1"_s);

        palette.open();
        QTest::keyClicks(input, u"zzz"_s);
        QTest::keyClick(input, Qt::Key_Return); // no result: stays
        QVERIFY(palette.isVisible());
        QTest::keyClick(input, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
    }

    void byMouse()
    {
        QWidget window;
        window.resize(900, 600);
        CommandPalette palette(&window);
        palette.addSource(&m_source);
        window.show();
        palette.open();
        auto *list = named<QListView>(palette, u"palette.list"_s);
        const QRect row = list->visualRect(list->model()->index(1, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        QCOMPARE(m_ran, u"page.pipeline"_s);
        palette.open();
        QTest::mouseClick(&palette, Qt::LeftButton, {}, QPoint(3, palette.height() - 3));
        QVERIFY(!palette.isVisible());
    }
};
} // namespace tst_commandpalette

ATLAS_TEST(tst_commandpalette::CommandPaletteTest)
#include "tst_commandpalette.moc"
