// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

#include <algorithm>
#include <functional>
#include <memory>

/// The sample mailbox as the tests of its content look at it.
namespace atlas::test::mailcontent
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox;
using mail::Message;

inline const QDate contentDay(2026, 11, 25);

inline void fillStore(mail::Store &store, quint32 seed, int scale)
{
    store.owner = {u"1"_s, u"Inès"_s, u"Vauquelin"_s, u"ines.vauquelin@halvorine.example"_s};
    store.people = {store.owner,
                    {u"2"_s, u"Bastien"_s, u"Kerouédan"_s, u"bastien.kerouedan@halvorine.example"_s},
                    {u"3"_s, u"Margaux"_s, u"Tréguilly"_s, u"margaux.treguilly@halvorine.example"_s},
                    {u"4"_s, u"Oliver"_s, u"Hartnell"_s, u"oliver.hartnell@halvorine.example"_s}};
    for (int number = 0; number < 40; ++number) {
        const QString domain = u"@societe-%1.example"_s.arg(number % 30);
        store.contacts.append({QString::number(100 + number), u"Prénom%1"_s.arg(number), u"Nom & Fils"_s,
                               u"contact%1"_s.arg(number) + domain, u"Société %1"_s.arg(number % 30),
                               number % 4 == 3 ? u"en"_s : u"fr"_s});
    }
    mail::generateMail(store, seed, scale, contentDay);
}

/// The sample mailbox, made once.
inline const mail::Store &sample()
{
    static const auto store = [] {
        auto made = std::make_unique<mail::Store>();
        fillStore(*made, 7, 1);
        return made;
    }();
    return *store;
}

inline QList<const Message *> mailsIn(const mail::Store &store, const QString &path)
{
    QList<const Message *> mails;
    const QList<const Message *> all = store.newestFirst();
    for (const Message *message : all) {
        const mail::Folder *folder = store.folder(message->folderId);
        if (folder != nullptr && folder->path == path)
            mails.append(message);
    }
    return mails;
}

inline QString headerOf(const Message &message, const QString &name)
{
    const auto found = std::find_if(message.headers.cbegin(), message.headers.cend(),
                                    [&name](const auto &header) { return header.first == name; });
    return found == message.headers.cend() ? QString() : found->second;
}

inline bool anyMail(const std::function<bool(const Message &)> &accepts)
{
    const QList<const Message *> all = sample().newestFirst();
    return std::any_of(all.cbegin(), all.cend(), [&accepts](const Message *message) { return accepts(*message); });
}
} // namespace atlas::test::mailcontent
