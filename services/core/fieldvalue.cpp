// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/moneytext.h"
#include "services/core/verifiedwrite.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

namespace atlas
{
using namespace Qt::StringLiterals;

namespace
{
bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

/// The id of a lookup or user value; empty for anything else.
QString lookupId(const QJsonValue &value)
{
    return value.isObject() ? value["id"_L1].toVariant().toString() : QString();
}

/// A date-time with its offset; a plain date or any other text is none.
QDateTime instantOf(const QJsonValue &value)
{
    const QString text = value.toString();
    if (!text.contains(u'T'))
        return {};
    const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
    return when.timeSpec() == Qt::LocalTime ? QDateTime() : when;
}

/// "12500.50" and 12500.5 alike, exactly; empty when it is not a number.
QString canonicalNumber(const QJsonValue &value)
{
    QString text = value.isString() ? value.toString().trimmed() : detail::decimalText(value);
    if (!detail::scaledDecimal(text, 0))
        return {};
    if (text.contains(u'.')) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == "-0"_L1 ? u"0"_s : text;
}

bool sameList(const QJsonArray &a, const QJsonArray &b)
{
    if (a.size() != b.size())
        return false;
    QList<QJsonValue> left(b.begin(), b.end());
    for (const QJsonValue &value : a) { // in any order: Zoho returns the choices of a list in its own
        const auto match = std::find_if(left.cbegin(), left.cend(),
                                        [&value](const QJsonValue &other) { return sameFieldValue(value, other); });
        if (match == left.cend())
            return false;
        left.erase(match);
    }
    return true;
}

bool sameMembers(const QJsonObject &a, const QJsonObject &b)
{
    const QStringList names = a.keys() + b.keys();
    return std::all_of(names.cbegin(), names.cend(),
                       [&a, &b](const QString &name) { return sameFieldValue(a.value(name), b.value(name)); });
}
} // namespace

bool sameFieldValue(const QJsonValue &a, const QJsonValue &b)
{
    if (isEmptyValue(a) || isEmptyValue(b))
        return isEmptyValue(a) && isEmptyValue(b);
    const QString idA = lookupId(a);
    const QString idB = lookupId(b);
    if (!idA.isEmpty() || !idB.isEmpty())
        return (idA.isEmpty() ? a.toString() : idA) == (idB.isEmpty() ? b.toString() : idB);
    if (a.isDouble() || b.isDouble()) {
        const QString number = canonicalNumber(a);
        return !number.isEmpty() && number == canonicalNumber(b);
    }
    if (a.isArray() && b.isArray())
        return sameList(a.toArray(), b.toArray());
    if (a.isObject() && b.isObject())
        return sameMembers(a.toObject(), b.toObject());
    const QDateTime when = instantOf(a);
    if (when.isValid())
        return when == instantOf(b);
    return a == b;
}
} // namespace atlas
