// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/commandpalette.h"

#include <QClipboard>
#include <QListView>

namespace tst_palettesearch
{
using namespace atlas;
using namespace atlas::test;

namespace
{
/// Answers when it is told to, as the search of this computer and Zoho do.
class LateSource final : public CommandSource
{
public:
    struct Asked {
        QString query;
        QPointer<QObject> receiver;
        Take take;
    };
    mutable QList<Asked> records, zoho;
    QStringList ran;
    QList<Command> pages;

    QList<Command> commands(const QString &query, int) const override
    {
        QList<Command> found;
        for (const Command &page : pages)
            if (matchesQuery(page.title, query))
                found << page;
        return found;
    }
    void lookUp(const QString &query, int, QObject *receiver, Take take) const override
    {
        records.append({query, receiver, take});
    }
    Command record(const QString &title)
    {
        Command command;
        command.id = u"deals."_s + title;
        command.section = u"CRM"_s;
        command.title = title;
        command.link = u"atlas://crm/deals/"_s + title;
        command.run = [this, title] { ran << title; };
        return command;
    }
    Command further(const QString &query) const
    {
        Command command;
        command.id = u"search.zoho"_s;
        command.section = u"Not found?"_s;
        command.title = u"Search in Zoho too"_s;
        command.more = [this, query](QObject *receiver, const Take &take) { zoho.append({query, receiver, take}); };
        return command;
    }
    /// As long as somebody waits for it.
    static void answer(const Asked &asked, const QList<Command> &found)
    {
        if (asked.receiver)
            asked.take(asked.query, found);
    }
};

struct PaletteWindow {
    LateSource source;
    QWidget window;
    CommandPalette palette{&window};
    PaletteWindow()
    {
        window.resize(900, 600);
        palette.addSource(&source);
        window.show();
        palette.open();
    }
    [[nodiscard]] QLineEdit &input() const { return *named<QLineEdit>(palette, u"palette.input"_s); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList all;
        const auto *model = named<QListView>(palette, u"palette.list"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all << model->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString current() const
    {
        return named<QListView>(palette, u"palette.list"_s)->currentIndex().data().toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(&input(), key, modifiers); }
};
} // namespace

/// Records come behind pages and actions, the last key wins, and Zoho is asked only when somebody wants it.
class TestPaletteSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { new Theme(*qApp); }

    void olderAnswersAreNeverShown()
    {
        PaletteWindow it;
        it.input().setText(u"a"_s);
        it.input().setText(u"au"_s);
        LateSource::answer(it.source.records.at(2), {it.source.record(u"Audit"_s)});
        LateSource::answer(it.source.records.at(1), {it.source.record(u"Achats"_s)});
        QCOMPARE(it.titles(), (QStringList{u"CRM"_s, u"Audit"_s}));
        QVERIFY(!it.source.records.at(1).receiver); // whoever still searches may stop
    }

    void zohoIsAskedByTabAndNothingComesTwice()
    {
        PaletteWindow it;
        it.input().setText(u"aud"_s);
        LateSource::answer(it.source.records.last(), {it.source.record(u"Audit"_s), it.source.further(u"aud"_s)});
        QVERIFY(it.source.zoho.isEmpty());
        it.press(Qt::Key_Tab);
        QCOMPARE(it.source.zoho.size(), 1);
        QVERIFY(!it.titles().contains(u"Search in Zoho too"_s));
        Command other = it.source.record(u"Auditorium"_s);
        other.section = u"CRM, from Zoho"_s;
        Command same = it.source.record(u"Audit"_s);
        same.section = other.section;
        LateSource::answer(it.source.zoho.last(), {same, other});
        QCOMPARE(it.titles(), (QStringList{u"CRM"_s, u"Audit"_s, u"CRM, from Zoho"_s, u"Auditorium"_s}));
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Return);
        QCOMPARE(it.source.ran, QStringList{u"Auditorium"_s});
    }

    void theNextKeyEndsWhatZohoWasAsked()
    {
        PaletteWindow it;
        it.input().setText(u"aud"_s);
        LateSource::answer(it.source.records.last(), {it.source.further(u"aud"_s)});
        it.press(Qt::Key_Return); // the only line
        QCOMPARE(it.source.zoho.size(), 1);
        QVERIFY(it.source.zoho.last().receiver);
        it.press(Qt::Key_I);
        QVERIFY(!it.source.zoho.last().receiver);
        it.press(Qt::Key_Escape);
        QVERIFY(!it.source.records.last().receiver);
    }

    void whatWasOpenedComesFirstWhenNothingIsTyped()
    {
        PaletteWindow it;
        it.source.pages = {it.source.record(u"Pipeline"_s)};
        it.input().setText(u"aud"_s);
        LateSource::answer(it.source.records.last(), {it.source.record(u"Audit"_s)});
        it.press(Qt::Key_Return);
        QCOMPARE(it.source.ran, QStringList{u"Audit"_s});
        it.palette.open();
        QCOMPARE(it.titles(), (QStringList{u"Opened lately"_s, u"Audit"_s, u"CRM"_s, u"Pipeline"_s}));
        it.press(Qt::Key_Down);
        it.press(Qt::Key_Return); // the page: now the newer of two, and not shown again below
        it.palette.open();
        QCOMPARE(it.titles(), (QStringList{u"Opened lately"_s, u"Pipeline"_s, u"Audit"_s}));
        it.palette.removeSource(&it.source);
        QVERIFY(it.titles().isEmpty());
    }

    void aLinkIsCopied()
    {
        PaletteWindow it;
        it.source.pages = {it.source.record(u"Pipeline"_s)};
        it.palette.open();
        it.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(it.palette.isVisible());
        QVERIFY(it.source.ran.isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"atlas://crm/deals/Pipeline"_s);
    }

    void pagesOfTheList()
    {
        PaletteWindow it;
        for (int i = 0; i < 60; ++i)
            it.source.pages << it.source.record(u"Lot %1"_s.arg(i));
        it.palette.open();
        QCOMPARE(it.current(), u"Lot 0"_s);
        it.press(Qt::Key_PageDown);
        const QString below = it.current();
        QVERIFY(below != u"Lot 0"_s && below != u"Lot 1"_s);
        for (int i = 0; i < 12; ++i)
            it.press(Qt::Key_PageDown);
        QCOMPARE(it.current(), u"Lot 59"_s);
        for (int i = 0; i < 14; ++i)
            it.press(Qt::Key_PageUp);
        QCOMPARE(it.current(), u"Lot 0"_s); // not the heading above it
    }

    void nothingFoundSaysWhatWasSearched()
    {
        PaletteWindow it;
        it.source.pages = {it.source.record(u"Pipeline"_s)};
        it.input().setText(u"zzz"_s);
        auto *empty = named<QLabel>(it.palette, u"palette.empty"_s);
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(empty->text().contains(u"zzz"_s));
        it.input().setText(u"pipe"_s);
        QVERIFY(!empty->isVisible());
        QCOMPARE(it.current(), u"Pipeline"_s);
    }

    void allIsNamed()
    {
        PaletteWindow it;
        QCOMPARE(namelessControls(it.palette), QStringList());
    }
};
} // namespace tst_palettesearch

ATLAS_TEST(tst_palettesearch::TestPaletteSearch)
#include "tst_palettesearch.moc"
