// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testprogram.h"
#include "tests/ui/inbox/listworld.h"
#include "ui/pages/inbox/list/maillines.h"
#include "ui/pages/inbox/list/mailview.h"
#include "ui/pages/inbox/list/mailwords.h"
#include "ui/pages/inbox/list/snoozetimes.h"
#include "ui/pages/inbox/list/triageact.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace tst_messagelistlogic
{
using namespace atlas;
using namespace atlas::test;

namespace
{
const QDateTime logicNow(QDate(2026, 11, 22), QTime(9, 0), Qt::UTC);

/// Counts what it is asked.
class CountingModel final : public MailListModel
{
public:
    using MailListModel::MailListModel;
    mutable int asked = 0;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        ++asked;
        return MailListModel::data(index, role);
    }
};

class CountingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    mutable int asked = 0;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        ++asked;
        return QStyledItemDelegate::sizeHint(option, index);
    }
};

MailFilter logicInbox()
{
    MailFilter filter;
    filter.id = u"1"_s;
    return filter;
}

MailSnapshot logicMailbox(int mails, int hoursBetween)
{
    MailSnapshot box;
    box.folders = {handFolder(u"1"_s, u"Inbox"_s, MailFolder::Kind::Inbox)};
    for (int i = 0; i < mails; ++i) {
        MailMessage mail = handMail(QString::number(i), logicNow, i * hoursBetween);
        mail.isRead = i % 3 != 0;
        box.messages.append(mail);
    }
    return box;
}
} // namespace

/// What the mail list works out without anything on the screen, and that many mails cost little.
class TestMessageListLogic : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<Theme> m_theme;

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void cleanupTestCase() { m_theme.reset(); }

    void keysMeanActs_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("held");
        QTest::addColumn<int>("act"); // -1: none
        const auto add = [](const char *name, int key, Qt::KeyboardModifiers with, const QString &text, bool held,
                            std::optional<TriageAct> act) {
            QTest::newRow(name) << key << with << text << held << (act ? int(*act) : -1);
        };
        add("j", Qt::Key_J, Qt::NoModifier, u"j"_s, false, TriageAct::Next);
        add("j held", Qt::Key_J, Qt::NoModifier, u"j"_s, true, TriageAct::Next);
        add("k", Qt::Key_K, Qt::NoModifier, u"k"_s, false, TriageAct::Previous);
        add("e", Qt::Key_E, Qt::NoModifier, u"e"_s, false, TriageAct::Archive);
        add("e held", Qt::Key_E, Qt::NoModifier, u"e"_s, true, std::nullopt);
        add("caps lock", Qt::Key_E, Qt::NoModifier, u"E"_s, false, TriageAct::Archive);
        add("Ctrl+E", Qt::Key_E, Qt::ControlModifier, QString(), false, std::nullopt);
        add("l", Qt::Key_L, Qt::NoModifier, u"l"_s, false, TriageAct::Label);
        add("v", Qt::Key_V, Qt::NoModifier, u"v"_s, false, TriageAct::Move);
        add("s", Qt::Key_S, Qt::NoModifier, u"s"_s, false, TriageAct::Flag);
        add("z", Qt::Key_Z, Qt::NoModifier, u"z"_s, false, TriageAct::Snooze);
        add("r", Qt::Key_R, Qt::NoModifier, u"r"_s, false, TriageAct::Reply);
        add("a", Qt::Key_A, Qt::NoModifier, u"a"_s, false, TriageAct::ReplyAll);
        add("Ctrl+A", Qt::Key_A, Qt::ControlModifier, QString(), false, std::nullopt);
        add("f", Qt::Key_F, Qt::NoModifier, u"f"_s, false, TriageAct::Forward);
        add("u", Qt::Key_U, Qt::NoModifier, u"u"_s, false, TriageAct::ToggleRead);
        add("# with Shift", Qt::Key_NumberSign, Qt::ShiftModifier, u"#"_s, false, TriageAct::Trash);
        add("# with AltGr", Qt::Key_NumberSign, Qt::GroupSwitchModifier, u"#"_s, false, TriageAct::Trash);
        add("Delete", Qt::Key_Delete, Qt::NoModifier, QString(), false, TriageAct::Trash);
        add("keypad Enter", Qt::Key_Enter, Qt::KeypadModifier, u"\r"_s, false, TriageAct::Open);
        add("Space", Qt::Key_Space, Qt::NoModifier, u" "_s, false, TriageAct::Mark);
        add("?", Qt::Key_Question, Qt::ShiftModifier, u"?"_s, false, std::nullopt);
    }

    void keysMeanActs()
    {
        QFETCH(int, key);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(QString, text);
        QFETCH(bool, held);
        const QKeyEvent event(QEvent::KeyPress, key, modifiers, text, held);
        const auto act = triageActOf(event);
        QTEST(act ? int(*act) : -1, "act");
    }

    void snoozeTimesFollowTheClock_data()
    {
        QTest::addColumn<QDateTime>("local");
        QTest::addColumn<QStringList>("times");
        const auto at = [](int day, int hour, int minute) {
            return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::LocalTime);
        };
        // 22 November 2026 is a Sunday.
        QTest::newRow("Wednesday morning") << at(25, 9, 20)
                                           << QStringList{u"Later today 25 13:00"_s, u"Tomorrow 26 08:00"_s,
                                                          u"Monday 30 08:00"_s, u"In a week 2 08:00"_s};
        QTest::newRow("on the hour") << at(25, 9, 0)
                                     << QStringList{u"Later today 25 12:00"_s, u"Tomorrow 26 08:00"_s,
                                                    u"Monday 30 08:00"_s, u"In a week 2 08:00"_s};
        QTest::newRow("evening") << at(25, 17, 30)
                                 << QStringList{u"Tomorrow 26 08:00"_s, u"Monday 30 08:00"_s, u"In a week 2 08:00"_s};
        QTest::newRow("Sunday") << at(22, 19, 0) << QStringList{u"Tomorrow 23 08:00"_s, u"In a week 29 08:00"_s};
        QTest::newRow("Monday") << at(23, 19, 0) << QStringList{u"Tomorrow 24 08:00"_s, u"In a week 30 08:00"_s};
    }

    void snoozeTimesFollowTheClock()
    {
        QFETCH(QDateTime, local);
        QStringList times;
        const QList<SnoozeTime> offered = snoozeTimes(local.toUTC());
        for (const SnoozeTime &time : offered) {
            QCOMPARE(time.at.timeSpec(), Qt::UTC);
            times.append(time.name + time.at.toLocalTime().toString(u" d hh:mm"_s));
        }
        QTEST(times, "times");
    }

    void daysAndTimesInWords()
    {
        const QDate today(2026, 11, 25);
        QCOMPARE(mailwords::dayHeading(today, today), u"Today"_s);
        QCOMPARE(mailwords::dayHeading(today.addDays(-1), today), u"Yesterday, Tuesday 24\u00A0November"_s);
        QCOMPARE(mailwords::dayHeading(today.addDays(-2), today), u"Monday 23\u00A0November"_s);
        QCOMPARE(mailwords::dayHeading(QDate(2025, 11, 25), today), u"Tuesday 25\u00A0November 2025"_s);
        const auto at = [](const QDate &day) { return QDateTime(day, QTime(9, 5), Qt::LocalTime).toUTC(); };
        QCOMPARE(mailwords::when(at(today), today), u"09:05"_s);
        QCOMPARE(mailwords::when(at(today.addDays(-1)), today), u"09:05"_s);
        QCOMPARE(mailwords::when(at(today.addDays(-2)), today), u"23\u00A0Nov"_s);
    }

    void whoItIsFromOrTo()
    {
        MailMessage mail = handMail(u"1"_s, logicNow, 0);
        QCOMPARE(mailwords::counterpart(mail), u"Ivo Brandt"_s);
        mail.from.name.clear();
        QCOMPARE(mailwords::counterpart(mail), u"ivo@fjord.example"_s);
        mail.isOutgoing = true;
        QCOMPARE(mailwords::counterpart(mail), u"Nobody yet"_s);
        mail.to = {{u"Ana"_s, u"ana@fjord.example"_s}, {QString(), u"b@fjord.example"_s}};
        QCOMPARE(mailwords::counterpart(mail), u"To Ana, b@fjord.example"_s);
    }

    void linesStandUnderTheirDays()
    {
        MailBook book;
        book.setSnapshot(logicMailbox(6, 10)); // three days and a bit, whatever the zone
        MailListModel model(book);
        model.setFilter(logicInbox());
        MailLines lines;
        lines.rebuild(model, {});
        QCOMPARE(lines.count(), 6);
        int y = 0;
        for (int line = 0; line < lines.count(); ++line) {
            const bool heads = line == 0 || lines.dayOf(line) != lines.dayOf(line - 1);
            QCOMPARE(lines.hasHeading(line), heads);
            QCOMPARE(lines.dayOf(line), model.messageAt(line)->receivedAt.toLocalTime().date());
            if (heads) {
                QCOMPARE(lines.lineAt(y), -1);
                QCOMPARE(lines.firstBelow(y), line);
                y += MailLines::headingHeight;
            }
            QCOMPARE(lines.topOf(line), y);
            QCOMPARE(lines.lineAt(y), line);
            y += MailLines::rowHeight;
            QCOMPARE(lines.lineAt(y - 1), line);
        }
        QCOMPARE(lines.height(), y);
        QCOMPARE(lines.lineAt(y), -1);
        QCOMPARE(lines.firstBelow(y), 6);
    }

    void readOnesMayBeLeftOut()
    {
        MailBook book;
        book.setSnapshot(logicMailbox(6, 1));
        MailListModel model(book);
        model.setFilter(logicInbox());
        MailLines lines;
        lines.rebuild(model, {true, {u"4"_s}});
        QCOMPARE(lines.ids(), QStringList({u"0"_s, u"3"_s, u"4"_s}));
        QCOMPARE(lines.lineOf(4), 2);
        QCOMPARE(lines.lineOf(1), -1);
        QCOMPARE(lines.rowOf(1), 3);
    }

    void manyMailsAreNotAskedOneByOne()
    {
        constexpr int mails = 50'000;
        MailBook book;
        book.setSnapshot(logicMailbox(mails, 1));
        CountingModel model(book);
        MailView view(book, model);
        auto *delegate = new CountingDelegate(&view);
        view.setItemDelegate(delegate);
        view.resize(316, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        model.setFilter(logicInbox());
        view.startOver();
        QCOMPARE(view.lines().count(), mails);
        QScrollBar *bar = view.verticalScrollBar();
        QVERIFY(bar->maximum() > mails * MailLines::rowHeight);
        model.asked = 0;
        for (int page = 0; page < 50; ++page) {
            bar->setValue(page * (bar->maximum() / 50));
            view.grab();
        }
        MailFilter filter = logicInbox();
        filter.text = u"77"_s;
        model.setFilter(filter);
        view.settle(MailView::Gone::Drop);
        QVERIFY(view.lines().count() > 0 && view.lines().count() < mails / 10);
        view.grab();
        QVERIFY2(model.asked < 1000, qPrintable(QString::number(model.asked)));
        QCOMPARE(delegate->asked, 0);
        QVERIFY(view.viewport()->findChildren<QWidget *>().isEmpty());
    }
};
} // namespace tst_messagelistlogic

ATLAS_TEST(tst_messagelistlogic::TestMessageListLogic)
#include "tst_messagelistlogic.moc"
