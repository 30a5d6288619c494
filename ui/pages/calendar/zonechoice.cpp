// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/zonechoice.h"

#include "ui/pages/calendar/eventwording.h"
#include "ui/widgets/prompter.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct ZoneWords {
    Q_DECLARE_TR_FUNCTIONS(SecondZone)
};

/// One city for each offset and rule people are likely to work with; from west to east.
QList<QByteArray> offeredZones()
{
    return {"America/Los_Angeles", "America/Denver",   "America/Chicago",   "America/Toronto", "America/New_York",
            "America/Sao_Paulo",   "Europe/London",    "Africa/Casablanca", "Europe/Paris",    "Africa/Tunis",
            "Africa/Abidjan",      "Europe/Bucharest", "Asia/Dubai",        "Indian/Reunion",  "Asia/Kolkata",
            "Asia/Singapore",      "Asia/Tokyo",       "Australia/Sydney",  "Pacific/Noumea",  "Pacific/Auckland"};
}

QString offeredName(const QTimeZone &zone)
{
    return u"%1 (%2)"_s.arg(eventwording::city(zone),
                            zone.displayName(QDateTime::currentDateTimeUtc(), QTimeZone::OffsetName));
}
} // namespace

std::optional<QTimeZone> askSecondZone(Prompter &prompter, QWidget *over, const QTimeZone &current)
{
    QStringList names{ZoneWords::tr("None")};
    QList<QTimeZone> zones{QTimeZone()};
    const QList<QByteArray> offered = offeredZones();
    for (const QByteArray &id : offered) {
        const QTimeZone zone(id);
        if (!zone.isValid() || zone == QTimeZone::systemTimeZone())
            continue;
        zones.append(zone);
        names.append(offeredName(zone));
    }
    const QString now = current.isValid() ? offeredName(current) : names.first();
    const auto choice = prompter.choose(over, ZoneWords::tr("Second time zone"),
                                        ZoneWords::tr("Its hours stand beside yours. Now: %1").arg(now), names, {});
    const qsizetype chosen = choice ? names.indexOf(choice->value) : -1;
    return chosen < 0 ? std::nullopt : std::optional(zones.at(chosen));
}
} // namespace atlas
