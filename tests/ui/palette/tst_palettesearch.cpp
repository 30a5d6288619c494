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

    void zohoIsAskedWhenWantedAndNothingComesTwice()
    {
        PaletteWindow it;
        it.input().setText(u"aud"_s);
        LateSource::answer(it.source.records.last(), {it.source.record(u"Audit"_s), it.source.further(u"aud"_s)});
        QVERIFY(it.source.zoho.isEmpty());
        it.press(Qt::Key_Return, Qt::ShiftModifier);
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
        it.press(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(it.palette.isVisible());
        QVERIFY(it.source.ran.isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), u"atlas://crm/deals/Pipeline"_s);
    }

    void theChosenRowIsShownBesideTheList()
    {
        PaletteWindow it;
        Command plain = it.source.record(u"Pipeline"_s);
        plain.subtitle = u"seven stages"_s;
        Command rich = it.source.record(u"FA-7"_s);
        rich.preview = [] {
            CommandPreview preview;
            preview.kind = u"Invoice"_s;
            preview.title = u"FA-7 <b>"_s; // names come from strangers
            preview.figure = u"22 600"_s;
            preview.facts = {{u"Due"_s, u"12 Oct"_s}, {u"Empty"_s, QString()}, {u"Issued"_s, u"12 Sep"_s}};
            return preview;
        };
        it.source.pages = {plain, rich};
        it.palette.open();
        const auto *title = named<QLabel>(it.palette, u"palette.preview.title"_s);
        QCOMPARE(title->text(), u"Pipeline"_s);
        it.press(Qt::Key_Down);
        QCOMPARE(title->text(), u"FA-7 <b>"_s);
        QCOMPARE(title->textFormat(), Qt::PlainText);
        QStringList shown;
        const QList<QLabel *> labels = named<QWidget>(it.palette, u"palette.preview"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            if (label->isVisible())
                shown << label->text();
        QVERIFY2(shown.contains(u"22 600"_s) && shown.contains(u"12 Sep"_s), qPrintable(shown.join(u'|')));
        QVERIFY(!shown.contains(u"Empty"_s)); // a fact nobody knows is not listed
        it.window.resize(600, 500);
        QTRY_VERIFY(!title->isVisible()); // no room beside the list
    }

    void actionsAreEnteredByTabAndHaveKeys()
    {
        PaletteWindow it;
        Command record = it.source.record(u"FA-7"_s);
        QStringList done;
        record.action = CommandAction{u"Send a reminder"_s, u"mail"_s, [&done] { done << u"remind"_s; }};
        it.source.pages = {record};
        it.palette.open();
        it.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, QStringList{u"remind"_s});
        QVERIFY(!it.palette.isVisible());
        QVERIFY(it.source.ran.isEmpty());
        it.palette.open();
        it.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&it.window));
        it.press(Qt::Key_Tab);
        auto *open = named<QWidget>(it.palette, u"palette.open"_s);
        auto *act = named<QWidget>(it.palette, u"palette.act"_s);
        QVERIFY(open->hasFocus());
        QTest::keyClick(open, Qt::Key_Down);
        QVERIFY(act->hasFocus());
        QTest::keyClick(act, Qt::Key_Escape); // back to the field first
        QVERIFY(it.input().hasFocus() && it.palette.isVisible());
        it.press(Qt::Key_Tab);
        QTest::keyClick(open, Qt::Key_Return);
        QCOMPARE(it.source.ran, QStringList{u"FA-7"_s});
    }

    void oneLetterNarrowsTheSearch()
    {
        PaletteWindow it;
        it.source.pages = {it.source.record(u"Audit page"_s)};
        Command person = it.source.record(u"Auditor"_s);
        person.sort = Command::Sort::Person;
        Command deal = it.source.record(u"Audit"_s);
        deal.sort = Command::Sort::Deal;
        it.input().setText(u"@aud"_s);
        QCOMPARE(it.source.records.last().query, u"aud"_s);
        LateSource::answer(it.source.records.last(), {person, deal});
        QCOMPARE(it.titles(), (QStringList{u"CRM"_s, u"Auditor"_s}));
        it.input().setText(u"# aud"_s);
        LateSource::answer(it.source.records.last(), {person, deal});
        QCOMPARE(it.titles(), (QStringList{u"CRM"_s, u"Audit"_s}));
        const qsizetype asked = it.source.records.size();
        it.input().setText(u">aud"_s);
        QCOMPARE(it.source.records.size(), asked); // no record is a command
        QCOMPARE(it.titles(), (QStringList{u"CRM"_s, u"Audit page"_s}));
    }

    void whatWasTypedIsMarked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("marked");
        QTest::newRow("beginnings of words") << u"Facture FA-7, factures"_s << u"fact"_s << u"Fact|fact"_s;
        QTest::newRow("accents") << u"Échéance Hôtel"_s << u"eche hot"_s << u"Éché|Hôt"_s;
        QTest::newRow("not inside") << u"Manufacture"_s << u"fact"_s << QString();
        QTest::newRow("the longer one") << u"Audit"_s << u"au audit"_s << u"Audit"_s;
        QTest::newRow("letters of two") << u"Straße 7"_s << u"strass"_s << u"Straß"_s;
        QTest::newRow("nothing typed") << u"Audit"_s << QString() << QString();
    }
    void whatWasTypedIsMarked()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QStringList marked;
        const QList<std::pair<int, int>> parts = matchedParts(text, query);
        for (const auto &[start, length] : parts)
            marked << text.mid(start, length);
        QTEST(marked.join(u'|'), "marked");
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
