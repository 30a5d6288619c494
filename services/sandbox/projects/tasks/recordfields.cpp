// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/tasks/recordfields.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString instantOf(const QDateTime &moment)
{
    return moment.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
}

bool isCustomField(const QString &key)
{
    return key.startsWith(u"cf_") || key.contains(u"_cf_");
}
} // namespace

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString idInside(const QJsonObject &object, const QString &key, const QString &idKey)
{
    return textOf(object.value(key).toObject().value(idKey));
}

QString idInside(const QJsonObject &object, const QString &key)
{
    return idInside(object, key, u"id"_s);
}

QJsonObject reference(const QJsonObject &record)
{
    return {{u"id"_s, record.value(u"id")}, {u"name"_s, record.value(u"name")}};
}

QStringList textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return textOf(value).split(u',', Qt::SkipEmptyParts);
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts.append(entry.isObject() ? textOf(entry.toObject().value(u"id")) : textOf(entry));
    return texts;
}

std::optional<QString> instantText(const QJsonValue &value)
{
    static const QRegularExpression shape(
        uR"(^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:?\d{2})$)"_s);
    const QString text = value.toString();
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(instantOf(moment)) : std::nullopt;
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, u"yyyy-MM-dd"_s);
}

QString dayText(const QString &instant)
{
    static const QTimeZone zone(portalZone.toLatin1());
    if (!instant.contains(u'T'))
        return instant;
    return QDateTime::fromString(instant, Qt::ISODateWithMs).toTimeZone(zone).date().toString(Qt::ISODate);
}

const QJsonObject *projectRecord(const Call &call, const QString &projectId)
{
    const QJsonObject *project = std::as_const(call.store).of(kind::projects).find(projectId);
    return project && !project->value(u"_trashed").toBool() ? project : nullptr;
}

const QJsonObject *recordInPath(const Call &call, const QString &kind, int segment)
{
    if (!projectRecord(call, call.id()))
        return nullptr;
    const QJsonObject *record = std::as_const(call.store).of(kind).find(call.id(segment));
    const bool here = record && idInside(*record, u"project"_s) == call.id() && !record->value(u"_trashed").toBool();
    return here ? record : nullptr;
}

QList<QJsonObject> recordsOf(const Call &call, const QString &kind, const QString &projectId)
{
    QMap<QString, bool> shown;
    QList<QJsonObject> records;
    for (const auto &[id, record] : std::as_const(call.store).of(kind).all()) {
        const QString project = idInside(record, u"project"_s);
        if (record.value(u"_trashed").toBool() || (!projectId.isEmpty() && project != projectId))
            continue;
        auto known = shown.constFind(project);
        if (known == shown.constEnd())
            known = shown.insert(project, projectRecord(call, project) != nullptr);
        if (*known)
            records.append(record);
    }
    return records;
}

std::optional<Response> unknownKey(const Call &call, const QJsonObject &body, const QStringList &known)
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (!known.contains(field.key()) && !isCustomField(field.key()))
            return badValue(call.request, field.key(), u"Unknown parameter"_s);
    }
    return std::nullopt;
}

void takeCustomFields(QJsonObject &record, const QJsonObject &body)
{
    for (auto field = body.begin(); field != body.end(); ++field) {
        if (isCustomField(field.key()))
            record.insert(field.key(), field.value());
    }
}

QString stampAfter(const Call &call, const QString &before)
{
    const QDateTime last = QDateTime::fromString(before, Qt::ISODateWithMs);
    if (!last.isValid() || last.toMSecsSinceEpoch() < call.nowMs)
        return call.stamp();
    return instantOf(last.addMSecs(1));
}

void keepRecord(const Call &call, const QString &kind, const QString &id, const QJsonObject &record)
{
    call.store.of(kind).put(id, record);
    if (call.wrote)
        *call.wrote = true;
}

void dropRecord(const Call &call, const QString &kind, const QString &id)
{
    if (call.store.of(kind).remove(id) && call.wrote)
        *call.wrote = true;
}

std::optional<Response> memberRefusal(const Call &call, const QString &projectId, const QString &zpuid,
                                      const QString &field)
{
    if (membersOf(call.store, projectId).contains(zpuid))
        return std::nullopt;
    const QString name = personObject(call.store, zpuid).value(u"name").toString();
    return badValue(call.request, field, (name.isEmpty() ? zpuid : name) + u" not available in the project"_s);
}

Response deletedAnswer()
{
    return Response::empty(204);
}
} // namespace atlas::sandbox::projects
