// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/cliqtext.h"

namespace atlas::cliqtext
{
/// Reads the spans of one line. Linear in the length of the line, whatever it holds: a mark that has no end is looked
/// for once.
class SpanReader
{
public:
    SpanReader(const QList<CliqPerson> &mentions, const NameOf &nameOf);
    [[nodiscard]] QList<CliqSpan> read(const QString &line) const;

private:
    struct Line; ///< the text, the place in it and what was read
    void readInto(QList<CliqSpan> &spans, const QString &text, int styles) const;
    [[nodiscard]] bool readCode(Line &line) const;
    [[nodiscard]] bool readMention(Line &line) const;
    [[nodiscard]] bool readNamed(Line &line) const;
    [[nodiscard]] bool readLink(Line &line) const;
    [[nodiscard]] bool readBareLink(Line &line) const;
    [[nodiscard]] bool readMarked(Line &line) const;
    [[nodiscard]] CliqSpan mentionOf(const QString &id, const QString &shown, int styles) const;
    const QList<CliqPerson> &m_mentions;
    const NameOf &m_nameOf;
};

/// Joins neighbours of the same look.
void appendSpan(QList<CliqSpan> &spans, const CliqSpan &span);
} // namespace atlas::cliqtext
