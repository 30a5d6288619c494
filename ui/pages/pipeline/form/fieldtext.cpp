// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/form/fieldtext.h"

#include "ui/pages/pipeline/form/fieldrules.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString numberText(double number, int decimals)
{
    QLocale locale;
    const bool whole = number == double(qint64(number));
    return locale.toString(number, 'f', whole ? 0 : (decimals > 0 ? decimals : 2));
}

QString choiceText(const FieldMeta &field, const QString &text, const FieldTextContext &context)
{
    if (field.apiName == u"Stage") {
        const Stage *stage = context.pipeline.stage(text);
        return stage ? stage->display : text;
    }
    for (const PicklistValue &choice : field.picklist) {
        if (choice.actual == text || choice.display == text) {
            return choice.display;
        }
    }
    return text;
}

QString listText(const QJsonArray &values)
{
    QStringList words;
    for (const QJsonValue &value : values) {
        words.append(value.isObject() ? value.toObject().value(u"name"_s).toString() : value.toString());
    }
    return words.join(u", "_s);
}

QString scalarText(const FieldMeta &field, const QString &text, const FieldTextContext &context)
{
    if (field.dataType == u"date") {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? format::shortDate(date, context.today) : text;
    }
    if (field.dataType == u"datetime") {
        const QDateTime when = QDateTime::fromString(text, Qt::ISODate);
        return when.isValid() ? format::shortDate(when.toLocalTime().date(), context.today) + u' ' + format::time(when)
                              : text;
    }
    return field.dataType == u"picklist" ? choiceText(field, text, context) : text;
}

QString numberFieldText(const FieldMeta &field, const QJsonValue &value, const FieldTextContext &context)
{
    if (field.dataType == u"currency") {
        const std::optional<Money> amount = Money::fromJson(value, context.currency);
        return amount ? format::money(*amount) : QString();
    }
    if (field.dataType == u"percent" || field.apiName == u"Probability") {
        return format::percent(value.toDouble() / 100.0, value.toDouble() == double(qint64(value.toDouble())) ? 0 : 1);
    }
    return numberText(value.toDouble(), field.decimals);
}
} // namespace

QString fieldText(const FieldMeta &field, const QJsonValue &value, const FieldTextContext &context)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QCoreApplication::translate("FieldText", "Yes")
                              : QCoreApplication::translate("FieldText", "No");
    case QJsonValue::Double:
        return numberFieldText(field, value, context);
    case QJsonValue::String:
        return scalarText(field, value.toString(), context);
    case QJsonValue::Object:
        return value.toObject().value(u"name"_s).toString();
    case QJsonValue::Array:
        return listText(value.toArray());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QString editText(const FieldMeta &field, const QJsonValue &value)
{
    if (value.isDouble()) {
        QLocale locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    if (field.dataType == u"date" && value.isString()) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? QLocale().toString(date, dateEditFormat(QLocale())) : value.toString();
    }
    return value.toString();
}
} // namespace atlas
