// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/verifiedwrite.h"

#include <QStringList>

namespace atlas
{
/// The logic of the three-way dialog, without widgets: which fields differ, whose value is taken, what will be saved.
class ConflictChoices
{
public:
    enum class Side { Mine, Theirs };
    enum class Kind {
        Both,      ///< changed on both sides to different values: the person chooses
        MineOnly,  ///< changed by the person alone: kept unless switched
        TheirsOnly ///< changed in Zoho alone: taken unless switched
    };
    struct Row {
        QString field; ///< API name
        Kind kind = Kind::Both;
        QJsonValue base, mine, theirs;
        Side side = Side::Mine;
        bool chosen = false; ///< set by the person rather than by default
    };

    /// `base`: the record as the person opened it (all fields known then). `fieldOrder`: the fields worth showing, in
    /// order; others are ignored unless the conflict itself names them.
    ConflictChoices(const Conflict &conflict, const QJsonObject &base, const QStringList &fieldOrder);

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] int conflictCount() const;
    void choose(const QString &field, Side side);
    void takeAll(Side side);
    /// Zoho's side moved again: third column and kinds are worked out anew, what the person chose stays chosen.
    void refresh(const Conflict &conflict);
    /// The fields whose value differs from what Zoho holds now: what has to be written. Empty: nothing to write.
    [[nodiscard]] QJsonObject toWrite() const;
    /// What Zoho holds now of the fields in toWrite(): the base of the next attempt.
    [[nodiscard]] QJsonObject writeBase() const;
    [[nodiscard]] static QJsonValue value(const Row &row);
    [[nodiscard]] const QJsonObject &theirs() const { return m_theirs; }

private:
    void rebuild();
    QJsonObject m_base, m_mine, m_theirs;
    QStringList m_order;
    QList<Row> m_rows;
};
} // namespace atlas
