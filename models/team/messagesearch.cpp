// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/messagesearch.h"

#include "models/crm/dealfilter.h"
#include "services/cliq/cliqrepository.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString searchedOf(const CliqMessage &message, const cliqtext::NameOf &nameOf)
{
    QStringList parts{cliqtext::plain(message.text, message.mentions, nameOf), message.sender.name, message.file.name,
                      message.file.comment, message.card.title};
    for (const CliqSlide &slide : message.card.slides) {
        parts << slide.title << slide.text << slide.headers;
        for (const QStringList &row : slide.rows)
            parts << row;
    }
    return foldForSearch(parts.join(u'\n'));
}
} // namespace

QStringList messagesWith(const CliqHistory &history, const QString &words, const cliqtext::NameOf &nameOf)
{
    QStringList found;
    const QStringList wanted = foldForSearch(words).simplified().split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return found;
    for (const CliqMessage &message : history.messages) {
        const QString text = searchedOf(message, nameOf);
        if (std::all_of(wanted.cbegin(), wanted.cend(), [&text](const QString &word) { return text.contains(word); }))
            found.append(message.id);
    }
    return found;
}
} // namespace atlas
