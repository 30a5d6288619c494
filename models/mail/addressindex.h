// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QHash>

namespace atlas
{
class MailBook;

/// Who may be written to, for completing recipients: people of past mail, of the CRM and of Books. Each address once,
/// with the best name known.
class AddressIndex
{
public:
    struct Entry {
        MailAddress who;
        QString note;   ///< company or where it is from; may be empty
        int weight = 0; ///< mails exchanged; written to counts three times
        QString needle; ///< folded name, address and note
    };
    /// Learns everybody of the mailbox but the person, machines and senders of spam.
    void learn(const MailBook &book);
    /// Of another app; a known address gets the name and note if it had none.
    void add(const MailAddress &who, const QString &note);
    /// Best matches: all words occur, those at the beginning of a name or address first, then by weight.
    [[nodiscard]] QList<Entry> find(const QString &text, int limit = 8) const;
    /// The name an address goes by; empty: unknown.
    [[nodiscard]] QString nameOf(const QString &address) const;
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }

private:
    Entry &entry(const MailAddress &who);
    QHash<QString, Entry> m_entries; ///< by lower-case address
};
} // namespace atlas
