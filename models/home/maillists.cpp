// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Mail, the team chat, and files.

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
HomeRow agedMail(const MailMessage &message, const QString &state, const QDate &today)
{
    HomeRow row = home::mailRow(message);
    row.state = state;
    const int days = home::daysBetween(home::localDay(message.receivedAt), today);
    row.numbers.insert(u"days"_s, days);
    row.tone = days > 2 ? HomeRow::Tone::Bad : days > 0 ? HomeRow::Tone::Warn : HomeRow::Tone::Neutral;
    return row;
}

} // namespace

HomeList toAnswer(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.mail)});
    if (!list.unavailable.isEmpty())
        return list;
    QList<int> places = sources.mail->toAnswer();
    std::reverse(places.begin(), places.end()); // who waits longest comes first
    for (const int place : std::as_const(places))
        list.rows.append(agedMail(sources.mail->snapshot().messages.at(place), u"answer"_s, sources.today));
    return home::limited(list, limit);
}

HomeList followUpsOwed(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.mail)});
    if (!list.unavailable.isEmpty())
        return list;
    list.unavailable = home::unreadReason(*sources.mail, MailFolder::Kind::Sent);
    const QList<int> places = sources.mail->awaitingAnswer();
    for (const int place : places) {
        HomeRow row = agedMail(sources.mail->snapshot().messages.at(place), u"waiting"_s, sources.today);
        row.tone = HomeRow::Tone::Warn;
        list.rows.append(row);
    }
    return home::limited(list, limit);
}

HomeList drafts(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.mail)});
    const MailFolder *folder = list.unavailable.isEmpty() ? sources.mail->folderOf(MailFolder::Kind::Drafts) : nullptr;
    if (!folder)
        return list;
    list.unavailable = home::unreadReason(*sources.mail, MailFolder::Kind::Drafts);
    for (const int place : sources.mail->inFolder(folder->id)) {
        HomeRow row = home::mailRow(sources.mail->snapshot().messages.at(place));
        row.state = u"draft"_s;
        list.rows.append(row);
    }
    return home::limited(list, limit);
}

HomeList mentions(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.team)});
    if (!list.unavailable.isEmpty())
        return list;
    for (const CliqMention &mention : sources.team->snapshot().mentions)
        if (mention.isUnread)
            list.rows.append(home::mentionRow(mention, *sources.team));
    home::newestFirst(list.rows);
    return home::limited(list, limit);
}

HomeList filesToSort(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.files)});
    if (!list.unavailable.isEmpty())
        return list;
    bool listed = false;
    for (const DriveSpace &space : sources.files->spaces()) {
        const DriveFolder *root = space.kind == DriveSpace::Kind::Own ? sources.files->folder(space.id) : nullptr;
        if (!root)
            continue;
        listed = true;
        list.readAt = std::min(list.readAt, root->readAt);
        for (const DriveItem &item : root->items) {
            if (item.isFolder)
                continue;
            list.rows.append(home::fileRow(item, *sources.files));
            list.rows.last().note.clear(); // it lies nowhere: that is the point
            list.rows.last().state = u"to_sort"_s;
        }
    }
    if (!listed)
        list.unavailable = u"never_read"_s;
    std::sort(list.rows.begin(), list.rows.end(), [](const HomeRow &a, const HomeRow &b) {
        return std::tuple(a.at, a.title, a.id) < std::tuple(b.at, b.title, b.id);
    });
    return home::limited(list, limit);
}

HomeList latestFiles(const HomeSources &sources, int limit)
{
    HomeList list = home::newList({home::readOf(sources.files)});
    if (!list.unavailable.isEmpty())
        return list;
    home::FileWalk walk(*sources.files);
    for (const DriveSpace &space : sources.files->spaces())
        if (space.kind == DriveSpace::Kind::Team)
            walk.into(space.id);
    for (const DriveItem *item : std::as_const(walk.found))
        list.rows.append(home::fileRow(*item, *sources.files));
    home::newestFirst(list.rows);
    return home::limited(list, limit);
}
} // namespace atlas::homelists
