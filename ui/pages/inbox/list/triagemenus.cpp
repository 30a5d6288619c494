// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/triagemenus.h"

#include "ui/pages/inbox/folders/folderwords.h"
#include "ui/pages/inbox/list/snoozetimes.h"
#include "ui/theme/format.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QCalendarWidget>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
class MenuWords
{
    Q_DECLARE_TR_FUNCTIONS(TriageMenus)
public:
    static QString noLabels() { return tr("No labels yet: they are made in Zoho Mail"); }
    static QString noFolders() { return tr("No other folder"); }
    static QString wake() { return tr("Bring back now"); }
    static QString pickDay() { return tr("Pick a day"); }
};

QAction *addEntry(QMenu &menu, const QString &icon, const QString &text)
{
    return menu.addAction(lineIcon(icon, {{}, &Tokens::secondary, nullptr}), text);
}

void addDisabled(QMenu &menu, const QString &text)
{
    menu.addAction(text)->setEnabled(false);
}

QIcon labelSquare(const QString &colour)
{
    QPixmap square(16, 16);
    square.fill(Qt::transparent);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(colour));
    painter.drawRoundedRect(QRectF(3, 3, 10, 10), 3, 3);
    return QIcon(square);
}

QString snoozeWords(const SnoozeTime &time)
{
    const QDateTime local = time.at.toLocalTime();
    // What follows the tab stands in the column of the keys.
    return time.name + u'\t' + QLocale().toString(local, u"ddd"_s) + u' ' + format::time(time.at);
}

void addCalendar(QMenu &menu, const TriageScope &scope)
{
    QMenu *days = menu.addMenu(MenuWords::pickDay());
    auto *calendar = new QCalendarWidget(days);
    calendar->setAccessibleName(MenuWords::pickDay());
    calendar->setMinimumDate(scope.actions.now().toLocalTime().date().addDays(1));
    auto *holder = new QWidgetAction(days);
    holder->setDefaultWidget(calendar);
    days->addAction(holder);
    const auto choose = [scope, top = &menu](const QDate &day) {
        top->close();
        scope.actions.snooze(scope.ids, snoozeMorning(day));
    };
    QObject::connect(days, &QMenu::aboutToShow, calendar, [calendar] { calendar->setFocus(); });
    QObject::connect(calendar, &QCalendarWidget::activated, calendar, choose);
    QObject::connect(calendar, &QCalendarWidget::clicked, calendar, choose);
}
} // namespace

bool allAre(const MailBook &book, const QStringList &ids, const std::function<bool(const MailMessage &)> &isSo)
{
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [&book, &isSo](const QString &id) {
        const MailMessage *message = book.message(id);
        return message && isSo(*message);
    });
}

void toggleFlag(InboxActions &actions, const QStringList &ids)
{
    const bool flagged =
        allAre(actions.book(), ids, [](const MailMessage &message) { return message.flag != MailFlag::None; });
    actions.setFlag(ids, flagged ? MailFlag::None : MailFlag::FollowUp);
}

void toggleRead(InboxActions &actions, const QStringList &ids)
{
    const bool read = allAre(actions.book(), ids, [](const MailMessage &message) { return message.isRead; });
    actions.setRead(ids, !read);
}

namespace triagemenus
{
void fillLabels(QMenu &menu, const TriageScope &scope)
{
    const MailBook &book = scope.actions.book();
    for (const MailLabel &label : book.snapshot().labels) {
        const bool isOn = allAre(book, scope.ids,
                                 [id = label.id](const MailMessage &message) { return message.labelIds.contains(id); });
        QAction *entry = menu.addAction(labelSquare(label.colour), label.name);
        entry->setCheckable(true);
        entry->setChecked(isOn);
        QObject::connect(entry, &QAction::triggered, &scope.actions,
                         [scope, id = label.id, isOn] { scope.actions.setLabel(scope.ids, id, !isOn); });
    }
    if (menu.isEmpty())
        addDisabled(menu, MenuWords::noLabels());
}

void fillFolders(QMenu &menu, const TriageScope &scope)
{
    const MailBook &book = scope.actions.book();
    for (const MailFolder &folder : book.snapshot().folders) {
        const bool isThere =
            allAre(book, scope.ids, [id = folder.id](const MailMessage &message) { return message.folderId == id; });
        if (isThere || !takesMail(folder.kind))
            continue;
        QAction *entry = addEntry(menu, folderIcon(folder.kind), folderTitle(folder));
        const bool isSpam = folder.kind == MailFolder::Kind::Spam;
        QObject::connect(entry, &QAction::triggered, &scope.actions, [scope, id = folder.id, isSpam] {
            if (isSpam)
                scope.actions.markSpam(scope.ids, true);
            else
                scope.actions.moveTo(scope.ids, id);
        });
    }
    if (menu.isEmpty())
        addDisabled(menu, MenuWords::noFolders());
}

void fillSnooze(QMenu &menu, const TriageScope &scope)
{
    const MailBook &book = scope.actions.book();
    const bool asleep =
        allAre(book, scope.ids, [&book](const MailMessage &message) { return book.isSnoozed(message.id); });
    if (asleep) {
        QObject::connect(menu.addAction(MenuWords::wake()), &QAction::triggered, &scope.actions,
                         [scope] { scope.actions.wake(scope.ids); });
        menu.addSeparator();
    }
    const QList<SnoozeTime> times = snoozeTimes(scope.actions.now());
    for (const SnoozeTime &time : times) {
        QObject::connect(menu.addAction(snoozeWords(time)), &QAction::triggered, &scope.actions,
                         [scope, at = time.at] { scope.actions.snooze(scope.ids, at); });
    }
    addCalendar(menu, scope);
}
} // namespace triagemenus
} // namespace atlas
