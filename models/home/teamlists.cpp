// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Talk, meetings and documents of a part of the house.

#include "models/crm/dealbook.h"
#include "models/crm/dealfilter.h"
#include "models/files/drivebook.h"
#include "models/home/dayrows.h"
#include "models/home/daysupport.h"
#include "models/home/filewalk.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/mail/mailbook.h"
#include "models/team/teambook.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::homelists
{
namespace
{
constexpr int plannedDays = 7;

HomeRow channelRow(const CliqChat &chat, int unread)
{
    HomeRow row;
    row.app = App::Cliq;
    row.kind = u"chats"_s;
    row.id = chat.id;
    row.title = chat.name;
    row.with = chat.lastSender;
    row.note = chat.lastText.simplified().left(80);
    row.at = chat.lastAt;
    if (unread > 0) {
        row.state = u"unread_count"_s;
        row.numbers.insert(u"count"_s, unread);
        row.tone = HomeRow::Tone::Warn;
    }
    return row;
}
} // namespace

bool speaksOf(const QString &name, const QStringList &words)
{
    const QString folded = u' ' + foldForSearch(name).replace(u'-', u' ').replace(u'_', u' ').replace(u'/', u' ');
    return std::any_of(words.cbegin(), words.cend(),
                       [&folded](const QString &word) { return folded.contains(u' ' + word); });
}

const QStringList &wordsOfPart(HousePart part)
{
    static const QStringList marketing{u"marketing"_s, u"campa"_s,    u"communication"_s, u"marque"_s, u"brand"_s,
                                       u"maquette"_s,  u"prospect"_s, u"commercial"_s,    u"media"_s,  u"contenu"_s};
    static const QStringList technical{u"techni"_s,  u"tech"_s,        u"dev"_s,     u"deploy"_s,
                                       u"livrais"_s, u"hebergement"_s, u"release"_s, u"astreinte"_s};
    static const QStringList finance{u"financ"_s, u"comptab"_s, u"account"_s, u"tresor"_s,
                                     u"fisc"_s,   u"bilan"_s,   u"budget"_s};
    return part == HousePart::Marketing ? marketing : part == HousePart::Technical ? technical : finance;
}

HomeList documentsOf(const HomeSources &sources, HousePart part, int limit)
{
    HomeList list = home::newList({home::readOf(sources.files)});
    if (!list.unavailable.isEmpty())
        return list;
    const QStringList &words = wordsOfPart(part);
    home::FileWalk walk(*sources.files);
    bool isNamed = false;
    for (const DriveSpace &space : sources.files->spaces()) {
        if (space.kind != DriveSpace::Kind::Team)
            continue;
        if (speaksOf(space.name, words)) {
            isNamed = true;
            walk.into(space.id);
            continue;
        }
        const DriveFolder *root = sources.files->folder(space.id);
        if (!root)
            continue;
        for (const DriveItem &item : root->items) {
            if (!item.isFolder || !speaksOf(item.name, words))
                continue;
            isNamed = true;
            walk.into(item.id);
        }
    }
    for (const DriveItem *item : std::as_const(walk.found))
        list.rows.append(home::fileRow(*item, *sources.files));
    home::newestFirst(list.rows);
    if (!isNamed)
        list.unavailable = u"no_such_folder"_s;
    return home::limited(list, limit);
}

HomeList channels(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.team)});
    if (!list.unavailable.isEmpty())
        return list;
    for (const CliqChat &chat : sources.team->snapshot().chats)
        if (chat.kind == CliqChat::Kind::Channel && chat.isJoined && !chat.isArchived &&
            !sources.team->isMuted(chat.id))
            list.rows.append(channelRow(chat, sources.team->unreadIn(chat)));
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        const bool aUnread = !a.state.isEmpty();
        const bool bUnread = !b.state.isEmpty();
        return std::tuple(bUnread, b.at, a.title, a.id) < std::tuple(aUnread, a.at, b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList teamMeetings(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.calendar)});
    if (!list.unavailable.isEmpty())
        return list;
    const CalendarBook &calendar = *sources.calendar;
    const QSet<QString> domains = home::ownDomains(sources);
    const auto isOwn = [&sources](const QString &address) {
        return (sources.mail && sources.mail->isOwn(address)) ||
               (sources.team && sources.team->me().email.compare(address, Qt::CaseInsensitive) == 0) ||
               (sources.deals && sources.deals->settings().me.email.compare(address, Qt::CaseInsensitive) == 0);
    };
    const QDate last = sources.today.addDays(plannedDays - 1);
    const QSet<QString> inConflict = home::keysInConflict(calendar, sources.today, last);
    const QList<const CalendarEvent *> events = home::eventsOf(calendar, sources.today, last);
    for (const CalendarEvent *event : events) {
        const auto isColleague = [&](const QString &address) {
            return domains.contains(address.section(u'@', 1).trimmed().toLower()) &&
                   !isOwn(address.trimmed().toLower());
        };
        const bool isOver = sources.now.isValid() && calendar.timeOf(*event).end <= sources.now;
        const bool isWithTeam =
            isColleague(event->organizer) ||
            std::any_of(event->attendees.cbegin(), event->attendees.cend(),
                        [&isColleague](const EventAttendee &guest) { return isColleague(guest.email); });
        if (isOver || !isWithTeam || !calendar.takesTime(*event))
            continue;
        list.rows.append(home::eventRow(calendar, *event, inConflict));
    }
    return home::limited(list, limit);
}

HomeList mailTemplates(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.mail)});
    const MailFolder *folder =
        list.unavailable.isEmpty() ? sources.mail->folderOf(MailFolder::Kind::Templates) : nullptr;
    if (!folder)
        return list;
    list.unavailable = home::unreadReason(*sources.mail, MailFolder::Kind::Templates);
    for (const int place : sources.mail->inFolder(folder->id)) {
        HomeRow row = home::mailRow(sources.mail->snapshot().messages.at(place));
        row.with.clear(); // written to nobody as yet
        list.rows.append(row);
    }
    return home::limited(list, limit);
}
} // namespace atlas::homelists
