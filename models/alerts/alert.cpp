// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/alerts/alert.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
QJsonValue moneyToJson(const std::optional<Money> &amount)
{
    if (!amount)
        return {};
    // As text: minor units may exceed what a JSON number keeps.
    return QString(QString::number(amount->minor()) + u' ' + amount->currency());
}

std::optional<Money> moneyFromJson(const QJsonValue &value)
{
    const QString text = value.toString();
    bool isNumber = false;
    const qint64 minor = text.section(u' ', 0, 0).toLongLong(&isNumber);
    const QString currency = text.section(u' ', 1);
    return isNumber && !currency.isEmpty() ? std::optional(Money(minor, currency)) : std::nullopt;
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}
} // namespace

QString alertKey(AlertKind kind)
{
    switch (kind) {
    case AlertKind::CashFloor:
        return u"cash_floor"_s;
    case AlertKind::OverdueInvoice:
        return u"overdue_invoice"_s;
    case AlertKind::QuietDeal:
        return u"quiet_deal"_s;
    case AlertKind::Meeting:
        return u"meeting"_s;
    case AlertKind::Mention:
        return u"mention"_s;
    case AlertKind::Transfer:
        return u"transfer"_s;
    case AlertKind::DataQuality:
        return u"data_quality"_s;
    }
    return {};
}

std::optional<AlertKind> alertKindOf(const QString &key)
{
    for (const AlertKind kind : kAlertKinds)
        if (alertKey(kind) == key)
            return kind;
    return std::nullopt;
}

QJsonObject Alert::toJson() const
{
    QJsonObject object{{u"id"_s, id}, {u"kind"_s, alertKey(kind)}, {u"severity"_s, int(severity)}};
    putText(object, u"subject"_s, subject);
    putText(object, u"state"_s, state);
    putText(object, u"name"_s, name);
    putText(object, u"detail"_s, detail);
    putText(object, u"date"_s, date.toString(Qt::ISODate));
    putText(object, u"when"_s, when.toUTC().toString(Qt::ISODate));
    putText(object, u"at"_s, at.toUTC().toString(Qt::ISODateWithMs));
    if (amount)
        object.insert(u"amount"_s, moneyToJson(amount));
    if (limit)
        object.insert(u"limit"_s, moneyToJson(limit));
    if (count != 0)
        object.insert(u"count"_s, count);
    return object;
}

std::optional<Alert> Alert::fromJson(const QJsonObject &object)
{
    const std::optional<AlertKind> kind = alertKindOf(object.value(u"kind"_s).toString());
    Alert alert;
    alert.id = object.value(u"id"_s).toString();
    if (!kind || alert.id.isEmpty())
        return std::nullopt;
    alert.kind = *kind;
    alert.severity = Severity(std::clamp(object.value(u"severity"_s).toInt(), 0, int(Severity::Urgent)));
    alert.subject = object.value(u"subject"_s).toString();
    alert.state = object.value(u"state"_s).toString();
    alert.name = object.value(u"name"_s).toString();
    alert.detail = object.value(u"detail"_s).toString();
    alert.amount = moneyFromJson(object.value(u"amount"_s));
    alert.limit = moneyFromJson(object.value(u"limit"_s));
    alert.date = QDate::fromString(object.value(u"date"_s).toString(), Qt::ISODate);
    alert.count = object.value(u"count"_s).toInt();
    alert.when = QDateTime::fromString(object.value(u"when"_s).toString(), Qt::ISODate).toUTC();
    alert.at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODateWithMs).toUTC();
    return alert;
}
} // namespace atlas
