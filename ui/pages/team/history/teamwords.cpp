// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/teamwords.h"

#include "models/team/cliqtext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::teamwords
{
namespace
{
struct TeamWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::TeamWords)
};
} // namespace

QString dayTitle(const QDate &day, const QDate &today)
{
    const QLocale locale;
    //: a day as QDate::toString writes it, without the year
    const QString sameYear = TeamWords::tr("dddd d MMMM");
    //: a day as QDate::toString writes it, with the year
    const QString format = day.year() == today.year() ? sameYear : TeamWords::tr("dddd d MMMM yyyy");
    QString title = locale.toString(day, format);
    if (day == today)
        return TeamWords::tr("Today, %1").arg(title);
    if (day == today.addDays(-1))
        return TeamWords::tr("Yesterday, %1").arg(title);
    title[0] = title.at(0).toUpper();
    return title;
}

QString newMessages()
{
    return TeamWords::tr("New messages");
}

QString edited()
{
    return TeamWords::tr("edited");
}

QString replies(int count)
{
    return TeamWords::tr("%n replies", nullptr, count);
}

QString open()
{
    return TeamWords::tr("Open");
}

QString download()
{
    return TeamWords::tr("Download");
}

QString addReaction()
{
    return TeamWords::tr("Add a reaction");
}

QString sending()
{
    return TeamWords::tr("Sending…");
}

QString notSent(const QString &why)
{
    return TeamWords::tr("Not sent: %1").arg(why);
}

QString tryAgain()
{
    return TeamWords::tr("Try again");
}

QString change()
{
    return TeamWords::tr("Change");
}

QString made(const TeamMade &made)
{
    const QString title = cliqtext::harmless(made.title).simplified();
    switch (made.kind) {
    case TeamMade::Kind::Task:
        //: what a message became
        return TeamWords::tr("Task: %1").arg(title);
    case TeamMade::Kind::Event:
        return TeamWords::tr("Event: %1").arg(title);
    case TeamMade::Kind::Note:
        break;
    }
    return TeamWords::tr("Note of the deal: %1").arg(title);
}

QString moreRows(int count)
{
    return TeamWords::tr("and %n more", nullptr, count);
}

QString onlyInCliq(const QString &hint)
{
    const QString why = TeamWords::tr("Only Cliq itself can press this button");
    return hint.isEmpty() ? why : cliqtext::harmless(hint).simplified() + u"\n"_s + why;
}

QString discard()
{
    return TeamWords::tr("Discard");
}

QString bot()
{
    return TeamWords::tr("bot");
}

QString unsupported(const QString &kindWord)
{
    return kindWord.isEmpty() ? TeamWords::tr("A message only Cliq itself can show")
                              : TeamWords::tr("A message only Cliq itself can show (%1)").arg(kindWord);
}

QString chatIcon(const CliqChat &chat)
{
    switch (chat.kind) {
    case CliqChat::Kind::Channel:
        return chat.isArchived ? u"archive"_s : chat.level == CliqChat::Level::Private ? u"lock"_s : u"hash"_s;
    case CliqChat::Kind::Group:
        return u"people"_s;
    case CliqChat::Kind::Bot:
        return u"robot"_s;
    case CliqChat::Kind::Direct:
        break;
    }
    return u"user"_s;
}

QString chatTitle(const CliqChat &chat)
{
    const QString name = cliqtext::harmless(chat.name).simplified();
    return chat.kind == CliqChat::Kind::Channel ? u'#' + name : name;
}
} // namespace atlas::teamwords
