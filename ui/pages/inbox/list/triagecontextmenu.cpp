// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of everything that can be done with the chosen mails.

#include "ui/pages/inbox/list/triagemenus.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
class ContextWords
{
    Q_DECLARE_TR_FUNCTIONS(TriageContextMenu)
public:
    static QString reply() { return tr("Reply"); }
    static QString replyAll() { return tr("Reply all"); }
    static QString forward() { return tr("Forward"); }
    static QString archive() { return tr("Archive"); }
    static QString moveTo() { return tr("Move to"); }
    static QString label() { return tr("Label"); }
    static QString flag() { return tr("Flag"); }
    static QString followUp() { return tr("Follow-up"); }
    static QString important() { return tr("Important"); }
    static QString info() { return tr("Information"); }
    static QString noFlag() { return tr("No flag"); }
    static QString snooze() { return tr("Snooze"); }
    static QString markRead() { return tr("Mark as read"); }
    static QString markUnread() { return tr("Mark as unread"); }
    static QString spam() { return tr("Mark as spam"); }
    static QString notSpam() { return tr("Not spam"); }
    static QString event() { return tr("New event from this mail"); }
    static QString make() { return tr("Make of this mail"); }
    static QString makeLead() { return tr("Lead\u2026"); }
    static QString makeContact() { return tr("Contact\u2026"); }
    static QString makeTask() { return tr("Task\u2026"); }
    static QString makeEvent() { return tr("Event\u2026"); }
    static QString makeNote() { return tr("Note of a deal\u2026"); }
    static QString toTrash() { return tr("Delete"); }
    static QString forGood() { return tr("Delete for good"); }
};

using Deed = std::function<void(const TriageScope &)>;

/// `key` stands in the menu's right column; the list itself hears it.
QAction *addDeed(QMenu &menu, const TriageScope &scope, const QString &icon, const QString &name, const QString &key,
                 const Deed &deed)
{
    QAction *entry =
        menu.addAction(lineIcon(icon, {{}, &Tokens::secondary, nullptr}), key.isEmpty() ? name : name + u'\t' + key);
    QObject::connect(entry, &QAction::triggered, &scope.actions, [scope, deed] { deed(scope); });
    return entry;
}

Deed answering(ComposeStart::Kind kind)
{
    return [kind](const TriageScope &scope) {
        ComposeStart start;
        start.kind = kind;
        start.messageId = scope.currentId;
        scope.actions.compose(start);
    };
}

void addAnswers(QMenu &menu, const TriageScope &scope)
{
    addDeed(menu, scope, u"reply"_s, ContextWords::reply(), u"R"_s, answering(ComposeStart::Kind::Reply));
    addDeed(menu, scope, u"reply-all"_s, ContextWords::replyAll(), u"A"_s, answering(ComposeStart::Kind::ReplyAll));
    addDeed(menu, scope, u"forward"_s, ContextWords::forward(), u"F"_s, answering(ComposeStart::Kind::Forward));
    addDeed(menu, scope, u"calendar"_s, ContextWords::event(), {},
            [](const TriageScope &what) { what.actions.newEventFrom(what.currentId); });
}

QMenu &addSubmenu(QMenu &menu, const QString &icon, const QString &name)
{
    QMenu *sub = menu.addMenu(lineIcon(icon, {{}, &Tokens::secondary, nullptr}), name);
    sub->setAccessibleName(name);
    return *sub;
}

/// Records of other apps, each shown before it is written.
void addMaking(QMenu &menu, const TriageScope &scope)
{
    QMenu &making = addSubmenu(menu, u"plus"_s, ContextWords::make());
    const QPair<QString, QString> verbs[] = {{u"words_lead"_s, ContextWords::makeLead()},
                                             {u"words_contact"_s, ContextWords::makeContact()},
                                             {u"words_task"_s, ContextWords::makeTask()},
                                             {u"words_event"_s, ContextWords::makeEvent()},
                                             {u"words_note"_s, ContextWords::makeNote()}};
    for (const auto &[verb, name] : verbs)
        QObject::connect(making.addAction(name), &QAction::triggered, &scope.actions,
                         [scope, wanted = verb] { scope.actions.makeOf(scope.currentId, wanted); });
    menu.addSeparator();
}

void addFlags(QMenu &menu, const TriageScope &scope)
{
    const QPair<MailFlag, QString> flags[] = {{MailFlag::FollowUp, ContextWords::followUp()},
                                              {MailFlag::Important, ContextWords::important()},
                                              {MailFlag::Info, ContextWords::info()},
                                              {MailFlag::None, ContextWords::noFlag()}};
    for (const auto &[flag, name] : flags) {
        QAction *entry = menu.addAction(name);
        entry->setCheckable(true);
        entry->setChecked(allAre(scope.actions.book(), scope.ids,
                                 [wanted = flag](const MailMessage &message) { return message.flag == wanted; }));
        QObject::connect(entry, &QAction::triggered, &scope.actions,
                         [scope, wanted = flag] { scope.actions.setFlag(scope.ids, wanted); });
    }
}

bool allWithin(const TriageScope &scope, MailFolder::Kind kind)
{
    const MailFolder *folder = scope.actions.book().folderOf(kind);
    return folder && allAre(scope.actions.book(), scope.ids,
                            [id = folder->id](const MailMessage &message) { return message.folderId == id; });
}

void addMarks(QMenu &menu, const TriageScope &scope)
{
    const bool read =
        allAre(scope.actions.book(), scope.ids, [](const MailMessage &message) { return message.isRead; });
    addDeed(menu, scope, u"mail"_s, read ? ContextWords::markUnread() : ContextWords::markRead(), u"U"_s,
            [read](const TriageScope &what) { what.actions.setRead(what.ids, !read); });
    addFlags(addSubmenu(menu, u"flag"_s, ContextWords::flag() + u"\tS"_s), scope);
    triagemenus::fillLabels(addSubmenu(menu, u"tag"_s, ContextWords::label() + u"\tL"_s), scope);
    triagemenus::fillSnooze(addSubmenu(menu, u"clock"_s, ContextWords::snooze() + u"\tZ"_s), scope);
    menu.addSeparator();
}

void addMoves(QMenu &menu, const TriageScope &scope)
{
    addDeed(menu, scope, u"archive"_s, ContextWords::archive(), u"E"_s,
            [](const TriageScope &what) { what.actions.archive(what.ids); });
    triagemenus::fillFolders(addSubmenu(menu, u"folder"_s, ContextWords::moveTo() + u"\tV"_s), scope);
    const bool isSpam = allWithin(scope, MailFolder::Kind::Spam);
    addDeed(menu, scope, u"spam"_s, isSpam ? ContextWords::notSpam() : ContextWords::spam(), {},
            [isSpam](const TriageScope &what) { what.actions.markSpam(what.ids, !isSpam); });
    const bool isTrash = allWithin(scope, MailFolder::Kind::Trash);
    addDeed(menu, scope, u"trash"_s, isTrash ? ContextWords::forGood() : ContextWords::toTrash(), u"#"_s,
            [](const TriageScope &what) { what.actions.remove(what.ids, what.over); });
}
} // namespace

void triagemenus::fillAll(QMenu &menu, const TriageScope &scope)
{
    if (!scope.currentId.isEmpty())
        addAnswers(menu, scope);
    addMaking(menu, scope);
    addMarks(menu, scope);
    addMoves(menu, scope);
}
} // namespace atlas
