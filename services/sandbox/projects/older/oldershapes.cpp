// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/older/older.h"
#include "services/sandbox/projects/projectsanswers.h"
#include "services/sandbox/projects/tasks/recordfields.h"

#include <QDateTime>
#include <QTimeZone>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype largestRange = 200;

std::optional<qsizetype> olderNumber(const Call &call, const QString &name, qsizetype otherwise, qsizetype largest)
{
    if (!call.has(name))
        return otherwise;
    bool number = false;
    const qlonglong value = call.param(name).toLongLong(&number);
    return number && value >= 1 && value <= largest ? std::optional(qsizetype(value)) : std::nullopt;
}
} // namespace

void insertOlderId(QJsonObject &row, const QString &id)
{
    row.insert(u"id"_s, id.toLongLong());
    row.insert(u"id_string"_s, id);
}

QString olderDay(const QString &dayOrInstant)
{
    return dayOf(dayText(dayOrInstant)).toString(u"MM-dd-yyyy"_s);
}

void insertOlderDay(QJsonObject &row, const QString &key, const QString &dayOrInstant)
{
    static const QTimeZone zone(portalZone.toLatin1());
    if (dayOrInstant.isEmpty())
        return;
    const QDateTime instant = dayOrInstant.contains(u'T') ? QDateTime::fromString(dayOrInstant, Qt::ISODateWithMs)
                                                          : dayOf(dayOrInstant).startOfDay(zone);
    row.insert(key, olderDay(dayOrInstant));
    row.insert(key + u"_long"_s, instant.toMSecsSinceEpoch());
}

QDate dayOfOlder(const QString &text)
{
    return QDate::fromString(text, u"MM-dd-yyyy"_s);
}

QJsonObject olderStatus(const QJsonObject &status)
{
    QJsonObject row{{u"name"_s, status.value(u"name")},
                    {u"type"_s, status.value(u"is_closed_type").toBool() ? u"closed"_s : u"open"_s},
                    {u"color_code"_s, status.value(u"color_hexcode")}};
    insertOlderId(row, textOf(status.value(u"id")));
    return row;
}

std::optional<OlderPage> olderPage(const Call &call)
{
    const auto index = olderNumber(call, u"index"_s, 1, 1'000'000'000);
    const auto range = olderNumber(call, u"range"_s, 100, largestRange);
    return index && range ? std::optional(OlderPage{*index, *range}) : std::nullopt;
}

Response olderInputMissing()
{
    return olderRefusal(400, 6831, u"Input Parameter Missing"_s);
}

Response olderBadPattern()
{
    return olderRefusal(400, 6832,
                        u"Input Parameter Does not Match the Pattern Specified"_s); // the text is UNCONFIRMED
}

Response olderNotFound()
{
    return olderRefusal(404, 6404, u"Resource Not Found"_s);
}

} // namespace atlas::sandbox::projects
