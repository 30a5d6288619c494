// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/mail/maillistmodel.h"

#include <vector>

class QStringMatcher;

namespace atlas
{
/// Chooses the messages of a place, and takes the difference to what was shown before into the rows.
struct MailListModel::Private {
    Private(MailListModel &model, const MailBook &mails)
        : q(model)
        , book(mails)
    {
    }

    /// Handles (see MailIndex) of the messages that belong into the list, in order.
    [[nodiscard]] QList<int> wanted() const;
    [[nodiscard]] QList<int> candidates() const; ///< places
    [[nodiscard]] QList<int> found() const;      ///< places
    [[nodiscard]] QList<int> snoozed() const;    ///< places
    [[nodiscard]] bool passes(int place, const QList<QStringMatcher> &words) const;

    void take(const QList<int> &next);
    /// Row by row, for differences of a few runs.
    void takeSteps(const QList<int> &next);
    /// With few signals, whatever the difference: what stays changes places as a layout, what goes leaves from the end.
    void takeAtOnce(const QList<int> &next, const std::vector<int> &nextRows);
    void reorder(const QList<int> &order);
    void reportChanges(const std::vector<bool> &wasShown);

    MailListModel &q;
    const MailBook &book;
    MailFilter filter;
    QList<int> rows; ///< handles
    int seen = 0;    ///< revision of the index that the rows show
    mutable std::optional<int> unread;
};
} // namespace atlas
