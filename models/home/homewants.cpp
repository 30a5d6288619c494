// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/home/homewants.h"

#include "models/files/drivebook.h"
#include "models/home/daysupport.h"
#include "models/home/deliverysupport.h"
#include "models/home/homebasis.h"
#include "models/home/homelists.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype mostFolders = 12; ///< listings are rationed: see docs/zoho.md, WorkDrive

bool hasOneOf(const QStringList &cards, const QStringList &wanted)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&cards](const QString &id) { return cards.contains(id); });
}

void wantMail(QStringList &ids, const MailBook &mail, MailFolder::Kind kind)
{
    const MailFolder *folder = mail.folderOf(kind);
    if (folder && !home::unreadReason(mail, kind).isEmpty())
        ids.append(folder->id);
}

QStringList wantedMail(const MailBook &mail, const QStringList &cards)
{
    QStringList ids;
    if (cards.contains(u"mail.drafts"_s))
        wantMail(ids, mail, MailFolder::Kind::Drafts);
    if (cards.contains(u"mail.templates"_s))
        wantMail(ids, mail, MailFolder::Kind::Templates);
    if (hasOneOf(cards, {u"mail.follow_ups"_s, u"mail.follow_up_list"_s, u"mail.response"_s, u"mail.prospects"_s}))
        wantMail(ids, mail, MailFolder::Kind::Sent);
    return ids;
}

/// The folder, and those in it that are wanted too, as far as they were not listed.
void wantListing(QStringList &ids, const DriveBook &files, const QString &rootId,
                 const std::function<bool(const DriveItem &)> &isWanted)
{
    const DriveFolder *root = files.folder(rootId);
    if (!root) {
        ids.append(rootId);
        return;
    }
    for (const DriveItem &item : root->items)
        if (item.isFolder && isWanted(item) && !files.folder(item.id))
            ids.append(item.id);
}

QStringList wantedListings(const DriveBook &files, const QStringList &cards)
{
    static const QList<QPair<QString, homelists::HousePart>> parts{
        {u"files.marketing"_s, homelists::HousePart::Marketing},
        {u"files.technical"_s, homelists::HousePart::Technical},
        {u"files.finance"_s, homelists::HousePart::Finance}};
    QStringList words;
    for (const auto &[card, part] : parts)
        if (cards.contains(card))
            words.append(homelists::wordsOfPart(part));
    const bool wantsTeam = !words.isEmpty() || cards.contains(u"files.latest"_s);
    QStringList ids;
    for (const DriveSpace &space : files.spaces()) {
        const bool isNamed = homelists::speaksOf(space.name, words);
        if (space.kind == DriveSpace::Kind::Own && cards.contains(u"files.sort"_s))
            wantListing(ids, files, space.id, [](const DriveItem &) { return false; });
        else if (space.kind == DriveSpace::Kind::Team && space.isMember && wantsTeam)
            wantListing(ids, files, space.id, [&words, isNamed](const DriveItem &item) {
                return isNamed || homelists::speaksOf(item.name, words);
            });
    }
    return ids.mid(0, mostFolders);
}
} // namespace

HomeWants homeWants(const HomeSources &sources, const QStringList &cardIds)
{
    HomeWants wants;
    if (home::readOf(sources.delivery).isValid() &&
        hasOneOf(cardIds, {u"projects.blocked"_s, u"projects.blocked_list"_s})) {
        const QList<const Project *> projects = home::openProjects(sources);
        for (const Project *project : projects)
            if (!sources.delivery->snapshot().schedules.contains(project->id))
                wants.projectIds.append(project->id);
    }
    if (home::readOf(sources.mail).isValid())
        wants.mailFolderIds = wantedMail(*sources.mail, cardIds);
    if (home::readOf(sources.files).isValid())
        wants.driveFolderIds = wantedListings(*sources.files, cardIds);
    return wants;
}
} // namespace atlas
