// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/money.h"

#include <optional>
#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>

namespace atlas
{
/// A payment the person expects every so often, or once: payroll, VAT, social charges, a grant. Kept on this computer.
struct PlannedLine {
    enum class Every { Once, Week, Month, Quarter, Year };
    QString id, name;
    Money amount; ///< positive, else the line is ignored; `incoming` gives the direction
    bool incoming = false;
    QDate first; ///< the first time; a 31st falls on the last day of shorter months
    QDate until; ///< inclusive; invalid: for ever
    Every every = Every::Month;
    bool simulated = false; ///< a what-if event: shown apart, never saved to Books (nothing here is)
    bool enabled = true;
    friend bool operator==(const PlannedLine &, const PlannedLine &) = default;
};

/// The local assumptions of the forecast. Never leaves this computer.
struct CashPlan {
    QList<PlannedLine> lines;
    std::optional<Money> floor;         ///< alert when a day ends under it; base currency, else it is ignored
    QMap<QString, QDate> expectedDates; ///< invoice id -> when the person expects the money; wins over what was learned
    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be read is left out: a line without id, first day or positive amount, a date that is none.
    [[nodiscard]] static CashPlan fromJson(const QJsonObject &object);
    friend bool operator==(const CashPlan &, const CashPlan &) = default;
};
} // namespace atlas
