// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailcall.h"

#include <algorithm>
#include <QJsonDocument>
#include <QRegularExpression>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject statusObject(int code, const QString &description)
{
    return {{u"code"_s, code}, {u"description"_s, description}};
}

bool isIdList(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &id) { return !idOf(id).isEmpty(); });
}

bool isObjectList(const QJsonValue &value)
{
    if (!value.isArray())
        return false;
    const QJsonArray array = value.toArray();
    return std::all_of(array.begin(), array.end(), [](const QJsonValue &item) { return item.isObject(); });
}

bool bodyValueFits(const QJsonValue &value, Type type)
{
    switch (type) {
    case Type::Text:
        return value.isString();
    case Type::Id:
        return !idOf(value).isEmpty();
    case Type::Int:
        return value.isDouble() && value.toDouble() == double(value.toInt());
    case Type::Bool:
        return value.isBool();
    case Type::IdList:
        return isIdList(value);
    case Type::Objects:
        return isObjectList(value);
    }
    return false;
}

bool queryValueFits(const QString &value, Type type)
{
    bool number = true;
    switch (type) {
    case Type::Id:
        return isId(value);
    case Type::Int:
        (void)value.toInt(&number);
        return number;
    case Type::Bool:
        return value == "true"_L1 || value == "false"_L1;
    case Type::Text:
    case Type::IdList:
    case Type::Objects:
        break;
    }
    return true;
}
} // namespace

Response ok(const QJsonValue &data)
{
    return Response::json(200, {{u"status"_s, statusObject(200, u"success"_s)}, {u"data"_s, data}});
}

Response created(const QJsonValue &data)
{
    return Response::json(200, {{u"status"_s, statusObject(201, u"Created"_s)}, {u"data"_s, data}});
}

Response done()
{
    return Response::json(200, {{u"status"_s, statusObject(200, u"success"_s)}});
}

Response refuse(int status, const QString &code, const QString &more)
{
    QJsonObject data;
    if (!code.isEmpty())
        data.insert(u"errorCode"_s, code);
    if (!more.isEmpty())
        data.insert(u"moreInfo"_s, more);
    QString description = u"Invalid Input"_s; // the texts of other statuses than 400 and 401 are UNCONFIRMED
    if (status == 401)
        description = u"Invalid Access"_s;
    else if (status == 429)
        description = u"Too Many Requests"_s;
    return Response::json(status, {{u"status"_s, statusObject(status, description)}, {u"data"_s, data}});
}

Response extraParam(const QString &name)
{
    return refuse(400, u"EXTRA_PARAM_FOUND"_s, name + u" Extra paramters given"_s); // spelled so by the service
}

Response missing(const QString &name)
{
    return refuse(400, u"LESS_THAN_MIN_OCCURANCE"_s, name + u" Less than min occurance"_s); // the text is UNCONFIRMED
}

Response badType(const QString &name)
{
    return refuse(400, u"INVALID_DATATYPE"_s, name + u" Invalid data type"_s); // the text is UNCONFIRMED
}

Response badValue(const QString &name)
{
    return refuse(400, u"PATTERN_NOT_MATCHED"_s, name + u" Pattern not matched"_s); // code and text are UNCONFIRMED
}

Response unknownId(const QString &what, const QString &id)
{
    return refuse(404, {}, u"%1 id %2 is invalid"_s.arg(what, id));
}

Response noSuchPath()
{
    return refuse(404, u"URL_RULE_NOT_CONFIGURED"_s);
}

std::optional<Response> checkQuery(const Call &call, const Fields &known)
{
    for (auto it = call.request.query.cbegin(); it != call.request.query.cend(); ++it) {
        const auto type = known.constFind(it.key());
        if (type == known.cend())
            return extraParam(it.key());
        if (!queryValueFits(it.value(), *type))
            return badType(it.key());
    }
    return std::nullopt;
}

std::optional<QJsonObject> bodyObject(const Call &call, const Fields &known, std::optional<Response> &refusal)
{
    refusal = checkQuery(call);
    if (refusal)
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isObject()) {
        refusal = badType(u"body"_s);
        return std::nullopt;
    }
    const QJsonObject body = document.object();
    for (auto it = body.begin(); it != body.end(); ++it) {
        const auto type = known.constFind(it.key());
        if (type == known.cend())
            refusal = extraParam(it.key());
        else if (!bodyValueFits(it.value(), *type))
            refusal = badType(it.key());
        if (refusal)
            return std::nullopt;
    }
    return body;
}

std::optional<Response> checkPresent(const QJsonObject &body, const QStringList &mandatory)
{
    for (const QString &name : mandatory) {
        if (!body.contains(name))
            return missing(name);
    }
    return std::nullopt;
}

bool isId(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,19}$"_s);
    return digits.match(text).hasMatch();
}

QString idOf(const QJsonValue &value)
{
    if (value.isString())
        return isId(value.toString()) ? value.toString() : QString();
    const qint64 number = value.toInteger(-1);
    return number >= 0 ? QString::number(number) : QString();
}

QStringList idsOf(const QJsonValue &value)
{
    QStringList ids;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &id : array)
        ids.append(idOf(id));
    return ids;
}

QString uri(const QString &kind, const QString &id)
{
    const QString base = u"https://mail.zoho.com/api/accounts/"_s + accountId;
    return kind.isEmpty() ? base : base + u'/' + kind + u'/' + id;
}
} // namespace atlas::sandbox::mail
