// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <QByteArray>
#include <QDate>
#include <QString>
#include <vector>

namespace atlas::sandbox::crm
{
/// Offsets of one time zone, read once from the system's database so that formatting thousands of instants is cheap.
/// Instants are seconds since 1970 UTC: Zoho CRM has no finer granularity.
class Zone
{
public:
    /// `iana`: "Europe/Paris". An unknown name behaves as UTC.
    explicit Zone(const QByteArray &iana);
    [[nodiscard]] int offset(qint64 seconds) const; ///< seconds east of UTC at that instant
    /// "2026-02-03T10:15:00+01:00"
    [[nodiscard]] QByteArray format(qint64 seconds) const;
    /// The instant of a wall-clock time in this zone.
    [[nodiscard]] qint64 instant(QDate date, int secondOfDay) const;
    [[nodiscard]] QDate dateOf(qint64 seconds) const;

private:
    struct Step {
        qint64 from;
        int offset;
    };
    std::vector<Step> m_steps;
};

/// "2026-02-03", from a Julian day.
[[nodiscard]] QByteArray formatDay(qint64 julianDay);
/// Strict ISO 8601 with offset and without milliseconds, as the API wants it; `Z` is refused (whether Zoho takes it is
/// UNCONFIRMED).
[[nodiscard]] std::optional<qint64> parseInstant(const QString &text);
/// Strict yyyy-MM-dd.
[[nodiscard]] std::optional<QDate> parseDay(const QString &text);
} // namespace atlas::sandbox::crm
