// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/addressindex.h"

#include "models/crm/dealfilter.h"
#include "models/mail/mailbook.h"

namespace atlas
{
namespace
{
constexpr int writtenToWeight = 3;

/// Whether a word of the needle begins with it.
bool beginsAWord(const QString &needle, const QString &word)
{
    for (qsizetype at = needle.indexOf(word); at >= 0; at = needle.indexOf(word, at + 1)) {
        if (at == 0 || !needle.at(at - 1).isLetterOrNumber())
            return true;
    }
    return false;
}

QString needleOf(const AddressIndex::Entry &entry)
{
    return foldForSearch(entry.who.name + u' ' + entry.who.address + u' ' + entry.note);
}
} // namespace

AddressIndex::Entry &AddressIndex::entry(const MailAddress &who)
{
    Entry &found = m_entries[who.address.toLower()];
    const bool isNew = found.who.address.isEmpty();
    const bool isNamed =
        found.who.name.isEmpty() && !who.name.isEmpty() && who.name.compare(who.address, Qt::CaseInsensitive) != 0;
    if (isNew)
        found.who.address = who.address;
    if (isNamed)
        found.who.name = who.name;
    if (isNew || isNamed)
        found.needle = needleOf(found);
    return found;
}

void AddressIndex::learn(const MailBook &book)
{
    const MailFolder *spam = book.folderOf(MailFolder::Kind::Spam);
    for (const MailMessage &message : book.snapshot().messages) {
        if (spam && message.folderId == spam->id)
            continue;
        if (!message.isOutgoing && !isAutomatic(book, message) && !book.isOwn(message.from.address) &&
            !message.from.address.isEmpty())
            entry(message.from).weight += 1;
        const QList<MailAddress> recipients = message.to + message.cc;
        for (const MailAddress &each : recipients) {
            if (!each.address.isEmpty() && !book.isOwn(each.address))
                entry(each).weight += message.isOutgoing ? writtenToWeight : 0;
        }
    }
}

void AddressIndex::add(const MailAddress &who, const QString &note)
{
    if (who.address.isEmpty())
        return;
    Entry &known = entry(who);
    if (known.note.isEmpty() && !note.isEmpty()) {
        known.note = note;
        known.needle = needleOf(known);
    }
}

QList<AddressIndex::Entry> AddressIndex::find(const QString &text, int limit) const
{
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QList<Entry> found;
    for (const Entry &each : m_entries) {
        if (std::all_of(words.cbegin(), words.cend(),
                        [&each](const QString &word) { return each.needle.contains(word); }))
            found.append(each);
    }
    const auto better = [&words](const Entry &a, const Entry &b) {
        const bool aBegins = beginsAWord(a.needle, words.first()), bBegins = beginsAWord(b.needle, words.first());
        if (aBegins != bBegins)
            return aBegins;
        return a.weight != b.weight ? a.weight > b.weight : a.who.address < b.who.address;
    };
    std::sort(found.begin(), found.end(), better);
    return found.mid(0, limit);
}

QString AddressIndex::nameOf(const QString &address) const
{
    return m_entries.value(address.toLower()).who.name;
}
} // namespace atlas
