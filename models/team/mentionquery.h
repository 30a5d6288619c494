// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/cliqtext.h"

namespace atlas
{
/// The "@ma" somebody is typing.
struct MentionQuery {
    int start = -1; ///< of the "@"; -1: none is being typed
    QString typed;  ///< behind the "@", up to the cursor
    [[nodiscard]] bool isActive() const { return start >= 0; }
    /// A mention begins a word; letters behind it may hold one space ("@maud c").
    [[nodiscard]] static MentionQuery at(const QString &text, int cursor);
};

/// Whom a mention may name.
struct MentionChoice {
    QString id;   ///< zuid, "all" or "available"
    QString name; ///< without "@"
    QString note; ///< e-mail address; empty for "all" and "available"
    friend bool operator==(const MentionChoice &, const MentionChoice &) = default;
};

/// People whose name or address has words that begin as typed: those of the chat first, then by name. "all" and
/// "available" come last and only where the person may use them. Never the person themselves.
[[nodiscard]] QList<MentionChoice> mentionChoices(const QString &typed, const QList<CliqPerson> &members,
                                                  const QList<CliqPerson> &people, const QString &meId,
                                                  bool mayMentionAll, int limit = 8);

/// Whom the names in a text being typed stand for. The text shows "@Maud Carsin" and "#finance"; Cliq gets "{@zuid}"
/// and
/// "{#channel id}".
class MentionNames
{
public:
    /// The name to be shown for the choice, with its "@": two people of one name are told apart.
    [[nodiscard]] QString shownFor(const MentionChoice &choice);
    /// As Cliq takes it. Braces a person typed by hand stay braces.
    [[nodiscard]] QString markupOf(const QString &shown) const;
    /// What a message's markup looks like while it is being edited; the names are learned. markupOf() of it is the
    /// markup again, to the letter: a mention whose name could be mistaken stays in its braces.
    [[nodiscard]] QString shownOf(const QString &markup, const cliqtext::NameOf &nameOf);
    /// Name to id, to be kept with a draft. Names and ids of channels begin with "#".
    [[nodiscard]] const QHash<QString, QString> &known() const { return m_ids; }
    void setKnown(const QHash<QString, QString> &known);
    void clear() { setKnown({}); }

private:
    [[nodiscard]] QString readableOf(const QString &markup, const cliqtext::NameOf &nameOf);
    [[nodiscard]] QString nameFor(const QString &kept, const QString &name, const QString &note,
                                  const QString &besides);
    [[nodiscard]] QString plainMarkup(const QString &text) const;
    QHash<QString, QString> m_ids; ///< by name as shown, without "@"
    QStringList m_raw;             ///< what stands in braces and stays so
};
} // namespace atlas
