// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

namespace atlas::sandbox::mail
{
/// The generated content of a mailbox. It shares its data with the store until those change.
struct Baseline {
    std::map<QString, Message> messages;
    QList<Folder> folders;
    QList<Label> labels;
    QList<Signature> signatures;
};

/// What a store has beyond its generated content, as JSON. Locking is the caller's.
struct StateCodec {
    [[nodiscard]] static Baseline baseline(const Store &store);
    /// Of changed mails the changed members only, new ones whole (files as base64), removed ones as null; folders,
    /// labels and signatures whole once one of them changed; the counters.
    [[nodiscard]] static QJsonObject changes(const Store &store, const Baseline &baseline);
    static void apply(Store &store, const QJsonObject &changes);
};
} // namespace atlas::sandbox::mail
