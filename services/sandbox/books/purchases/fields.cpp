// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"

#include <cmath>
#include <QJsonDocument>

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

QString textOf(const QJsonObject &object, QStringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return value.toString();
}

double numberOf(const QJsonObject &object, QStringView key, double otherwise)
{
    const QJsonValue value = object.value(key);
    if (value.isDouble())
        return value.toDouble();
    bool good = false;
    const double number = value.toString().toDouble(&good);
    return good ? number : otherwise;
}

double cents(double amount)
{
    const double rounded = std::round(amount * 100 + std::copysign(1e-7, amount)) / 100;
    return rounded == 0 ? 0 : rounded; // never -0
}

QDate dateOf(const QJsonObject &object, QStringView key)
{
    return QDate::fromString(object.value(key).toString(), Qt::ISODate);
}

QString filterWord(const QString &filter)
{
    return filter.mid(filter.lastIndexOf(u'.') + 1).toLower().remove(u'_').remove(u'-');
}

QJsonObject shaped(const QJsonObject &shape, const QJsonObject &record)
{
    QJsonObject out = shape;
    for (auto it = out.begin(); it != out.end(); ++it) {
        const auto own = record.constFind(it.key());
        if (own != record.constEnd())
            it.value() = own.value();
    }
    return out;
}

QJsonObject completed(const QJsonObject &record, const QJsonObject &shape)
{
    QJsonObject out = record;
    for (auto it = shape.constBegin(); it != shape.constEnd(); ++it)
        if (!out.contains(it.key()))
            out.insert(it.key(), it.value());
    return out;
}

QJsonObject shapeOf(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

void take(QJsonObject &record, const QJsonObject &body, const QStringList &keys)
{
    for (const QString &key : keys)
        if (body.contains(key))
            record.insert(key, body.value(key));
}

QString dueDays(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return u"Due Today"_s;
    const QString amount = QString::number(std::abs(days)) + (std::abs(days) == 1 ? u" day"_s : u" days"_s);
    return (days > 0 ? u"Due in "_s : u"Overdue by "_s) + amount;
}

QJsonObject accountRecord(const Store &store, const QString &id)
{
    if (const QJsonObject *account = store.of(kind::accounts).find(id))
        return *account;
    if (const QJsonObject *account = store.of(kind::bankAccounts).find(id))
        return *account;
    return {};
}

QJsonObject accountOfType(const Store &store, const QString &type, const QString &name)
{
    QJsonObject first;
    for (const auto &[id, account] : store.of(kind::accounts).all()) {
        if (textOf(account, u"account_type") != type)
            continue;
        if (name.isEmpty() || textOf(account, u"account_name") == name)
            return account;
        if (first.isEmpty())
            first = account;
    }
    return first;
}

QString baseCurrencyId(const Store &store)
{
    return textOf(store.organisation, u"currency_id");
}

void setCurrency(const Store &store, QJsonObject &record, const QString &currencyId)
{
    const QJsonObject *currency = store.of(kind::currencies).find(currencyId);
    const QJsonObject &source = currency ? *currency : store.organisation;
    record.insert(u"currency_id"_s, currency ? currencyId : baseCurrencyId(store));
    record.insert(u"currency_code"_s, textOf(source, u"currency_code"));
    record.insert(u"currency_symbol"_s, textOf(source, u"currency_symbol"));
    record.insert(u"price_precision"_s, source.value(u"price_precision").toInt(2));
}

void setRate(QJsonObject &record, const QJsonObject &body)
{
    const double rate = numberOf(body, u"exchange_rate", 1);
    record.insert(u"exchange_rate"_s, rate > 0 ? rate : 1);
}

Author authorOf(const Call &call)
{
    const Collection &people = std::as_const(call.store).of(kind::users);
    const auto &users = people.all();
    const QJsonObject *own = people.find(call.request.userId);
    if (!own && !users.empty())
        own = &users.begin()->second;
    if (!own)
        return {};
    return {textOf(*own, u"user_id"), textOf(*own, u"name")};
}

void stampNew(const Call &call, QJsonObject &record)
{
    const Author author = authorOf(call);
    record.insert(u"created_time"_s, call.stamp());
    record.insert(u"last_modified_time"_s, call.stamp());
    record.insert(u"created_by"_s, author.name);
    record.insert(u"created_by_name"_s, author.name);
    record.insert(u"created_by_id"_s, author.id);
    record.insert(u"last_modified_by"_s, author.name);
    record.insert(u"last_modified_by_id"_s, author.id);
}

void stampChange(const Call &call, QJsonObject &record)
{
    const Author author = authorOf(call);
    record.insert(u"last_modified_time"_s, call.stamp());
    record.insert(u"last_modified_by"_s, author.name);
    record.insert(u"last_modified_by_id"_s, author.id);
}

Response actRefused(const QString &message)
{
    return refuse(400, 1003, message);
}

std::optional<Response> dateRefusal(const Call &call, const QString &date, const QString &field)
{
    const QDate day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    if (!day.isValid())
        return invalidValue(field);
    // The code of a refused write into a locked period is not documented; 2 stands for any refused value.
    if (call.store.lockedUntil.isValid() && day <= call.store.lockedUntil)
        return refuse(400, 2,
                      u"Transactions on or before %1 are locked."_s.arg(call.store.lockedUntil.toString(Qt::ISODate)));
    return std::nullopt;
}

void keep(const Call &call, const QString &kind, const QString &id, const QJsonObject &record)
{
    call.store.of(kind).put(id, record);
    if (call.wrote)
        *call.wrote = true;
}

void drop(const Call &call, const QString &kind, const QString &id)
{
    call.store.of(kind).remove(id);
    call.store.comments.remove(id);
    call.store.receipts.remove(id);
    call.store.receiptNames.remove(id);
    if (call.wrote)
        *call.wrote = true;
}

QList<QJsonObject> objectsOf(const QJsonObject &record, QStringView key)
{
    QList<QJsonObject> objects;
    const QJsonArray array = record.value(key).toArray();
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}
} // namespace atlas::sandbox::books::buying
