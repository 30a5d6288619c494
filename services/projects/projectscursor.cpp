// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectscursor.h"

#include "services/core/json.h"
#include "services/projects/projectsfields.h"
#include "services/projects/projectsrequests.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QString cursorInstant(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when) : QString();
}

QMap<LogModule, QDateTime> instantsIn(const QJsonObject &object)
{
    QMap<LogModule, QDateTime> instants;
    for (const LogModule module : logModules) {
        const QDateTime when = projectsfields::instant(object.value(projectsrequests::moduleName(module)));
        if (when.isValid())
            instants.insert(module, when);
    }
    return instants;
}

QJsonObject instantsObject(const QMap<LogModule, QDateTime> &instants)
{
    QJsonObject object;
    for (auto it = instants.cbegin(); it != instants.cend(); ++it)
        object.insert(projectsrequests::moduleName(it.key()), cursorInstant(it.value()));
    return object;
}
} // namespace

ProjectsCursor ProjectsCursor::fromText(const QString &text)
{
    ProjectsCursor cursor;
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return cursor;
    cursor.fullAt = json::instant(*object, "full"_L1);
    cursor.truncated = json::boolean(*object, "truncated"_L1);
    return cursor;
}

QString ProjectsCursor::toText() const
{
    const QJsonObject object{{"full"_L1, cursorInstant(fullAt)}, {"truncated"_L1, truncated}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

LogCursor LogCursor::fromText(const QString &text)
{
    LogCursor cursor;
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return cursor;
    cursor.changes = instantsIn(object->value("changes"_L1).toObject());
    const QJsonObject months = object->value("months"_L1).toObject();
    for (auto it = months.begin(); it != months.end(); ++it) {
        const QDate month = QDate::fromString(it.key(), Qt::ISODate);
        if (month.isValid())
            cursor.months.insert(month, instantsIn(it.value().toObject()));
    }
    return cursor;
}

QString LogCursor::toText() const
{
    QJsonObject whole;
    for (auto it = months.cbegin(); it != months.cend(); ++it)
        whole.insert(it.key().toString(Qt::ISODate), instantsObject(it.value()));
    const QJsonObject object{{"months"_L1, whole}, {"changes"_L1, instantsObject(changes)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QDate, QDateTime> LogCursor::complete() const
{
    QMap<QDate, QDateTime> found;
    for (auto it = months.cbegin(); it != months.cend(); ++it) {
        if (it.value().size() < qsizetype(logModules.size()))
            continue;
        QDateTime oldest;
        for (const LogModule module : logModules) {
            const QDateTime known = std::max(it.value().value(module), changes.value(module));
            if (!oldest.isValid() || known < oldest)
                oldest = known;
        }
        found.insert(it.key(), oldest);
    }
    return found;
}

QDateTime LogCursor::wholeAt(const QDate &month, LogModule module) const
{
    return months.value(month).value(module);
}

QDate firstOfMonth(const QDate &day)
{
    return {day.year(), day.month(), 1};
}
} // namespace atlas
