// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"

#include <QJsonDocument>

namespace atlas::json
{
using namespace Qt::StringLiterals;

Result<QJsonObject> parseObject(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Decode, u"invalid_json"_s,
                    u"offset %1: %2"_s.arg(error.offset).arg(error.errorString()));
    }
    if (!document.isObject())
        return fail(ErrorKind::Decode, u"not_an_object"_s);
    return document.object();
}

/// The integer a JSON value holds exactly, if it holds one.
static std::optional<qint64> exactInteger(const QJsonValue &value)
{
    if (!value.isDouble() || value.toInteger(0) != value.toInteger(1)) // the fallback came back: not an integer
        return std::nullopt;
    return value.toInteger();
}

QString id(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const auto number = exactInteger(value);
    return number ? QString::number(*number) : QString();
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

qint64 integer(const QJsonObject &object, QLatin1StringView key, qint64 fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().trimmed().toLongLong(&ok);
        return ok ? number : fallback;
    }
    return exactInteger(value).value_or(fallback);
}

bool boolean(const QJsonObject &object, QLatin1StringView key, bool fallback)
{
    const QJsonValue value = object.value(key);
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    const QString word = value.toString();
    if (word == "1"_L1 || word.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (word == "0"_L1 || word.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    return fallback;
}

QDate date(const QJsonObject &object, QLatin1StringView key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QDateTime instant(const QJsonObject &object, QLatin1StringView key)
{
    const QDateTime when = QDateTime::fromString(object.value(key).toString(), Qt::ISODate);
    // Without an offset it is no instant, and guessing the zone would move it.
    return when.timeSpec() == Qt::LocalTime ? QDateTime() : when;
}

QString isoOffset(const QDateTime &when)
{
    const int offset = when.offsetFromUtc();
    const QTime size = QTime(0, 0).addSecs(std::abs(offset));
    return when.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (offset < 0 ? u'-' : u'+') + size.toString(u"HH:mm"_s);
}
} // namespace atlas::json
