// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/cliq/cliqrepository.h"

#include <QJsonObject>

namespace atlas
{
/// A message on its way with what is left of it to be posted: pieces of text first, then the files.
struct CliqOutgoing {
    CliqPending shown;
    CliqDraft draft;     ///< its answer and thread; `text` is the first of `pieces`
    QStringList pieces;  ///< of at most 5,000 characters, in order
    QStringList files;   ///< paths
    QString fileComment; ///< of the first file
    QDateTime begun;     ///< UTC: the call for the first of what is left began then, and its fate is open
    QStringList others;  ///< equal messages of the chat that are something else: not taken for what is posted here
    bool isSending = false;
    bool isDropped = false; ///< discarded while a call was under way
};

namespace cliqoutgoing
{
[[nodiscard]] CliqOutgoing make(const QString &chatId, const CliqDraft &draft, const QStringList &files,
                                const QDateTime &now);
[[nodiscard]] bool isDone(const CliqOutgoing &outgoing);
/// The text that is posted next; empty: the files are.
[[nodiscard]] CliqDraft next(const CliqOutgoing &outgoing);
[[nodiscard]] QList<CliqUpload> uploads(const CliqOutgoing &outgoing);
/// Whether a message may be the first of what is left, of which posting began at `begun`.
[[nodiscard]] bool isWhatWasSent(const CliqOutgoing &outgoing, const CliqMessage &message);
/// The first of what is left is posted.
void advance(CliqOutgoing &outgoing);
[[nodiscard]] QJsonObject stored(const CliqOutgoing &outgoing);
/// As it is after a crash: not sent, or of unknown fate (Ambiguous "unknown").
[[nodiscard]] CliqOutgoing restored(const QJsonObject &stored);
} // namespace cliqoutgoing
} // namespace atlas
