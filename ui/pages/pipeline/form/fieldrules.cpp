// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/pipeline/form/fieldrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;
using Kind = FieldProblem::Kind;

namespace
{
bool isWhole(const QString &dataType)
{
    return dataType == u"integer" || dataType == u"bigint";
}

/// Digits Zoho accepts before the decimal point.
int digitLimit(const QString &dataType)
{
    if (dataType == u"integer") {
        return 9;
    }
    if (dataType == u"percent") {
        return 5;
    }
    return dataType == u"bigint" ? 18 : 16;
}

ParsedField parsedNumber(const FieldMeta &field, const QString &text, const QLocale &locale)
{
    const std::optional<QString> plain = plainDecimal(text, locale);
    if (!plain) {
        return {{}, {Kind::NotANumber, 0}};
    }
    if (isWhole(field.dataType) && plain->contains(u'.')) {
        return {{}, {Kind::NotAWhole, 0}};
    }
    const qsizetype digits = plain->section(u'.', 0, 0).remove(u'-').size();
    if (digits > digitLimit(field.dataType)) {
        return {{}, {Kind::TooLong, digitLimit(field.dataType)}};
    }
    const double number = plain->toDouble();
    const bool probability = field.apiName == u"Probability";
    if (probability && (number < 0 || number > 100)) {
        return {{}, {Kind::OutOfRange, 100}};
    }
    // Zoho carries big integers as strings, since a double cannot hold them.
    if (field.dataType == u"bigint") {
        return {QJsonValue(*plain), {}};
    }
    return {QJsonValue(number), {}};
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$"_s);
    return pattern.match(text).hasMatch();
}

bool looksLikeUrl(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text);
    return url.isValid() && url.host().contains(u'.');
}

FieldProblem checkText(const FieldMeta &field, const QString &text)
{
    if (field.length > 0 && text.size() > field.length) {
        return {Kind::TooLong, field.length};
    }
    if (field.dataType == u"email" && !looksLikeEmail(text)) {
        return {Kind::NotAnEmail, 0};
    }
    if (field.dataType == u"website" && !looksLikeUrl(text)) {
        return {Kind::NotAUrl, 0};
    }
    return {};
}
} // namespace

bool isNumber(const QString &dataType)
{
    return dataType == u"currency" || dataType == u"double" || dataType == u"percent" || isWhole(dataType);
}

EditorKind editorKind(const FieldMeta &field)
{
    static const QHash<QString, EditorKind> kinds{
        {u"text"_s, EditorKind::Line},        {u"email"_s, EditorKind::Line},      {u"phone"_s, EditorKind::Line},
        {u"website"_s, EditorKind::Line},     {u"textarea"_s, EditorKind::Area},   {u"date"_s, EditorKind::Date},
        {u"picklist"_s, EditorKind::Choice},  {u"boolean"_s, EditorKind::Flag},    {u"lookup"_s, EditorKind::Lookup},
        {u"ownerlookup"_s, EditorKind::User}, {u"userlookup"_s, EditorKind::User},
    };
    if (field.readOnly) {
        return EditorKind::None;
    }
    if (isNumber(field.dataType)) {
        return EditorKind::Number;
    }
    return kinds.value(field.dataType, EditorKind::None);
}

std::optional<QString> plainDecimal(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const QChar c : text.trimmed()) {
        // People group with any space, whatever the locale groups with.
        if (!c.isSpace() && c != u'\u202f' && c != u'\u00a0') {
            plain.append(c);
        }
    }
    if (!locale.groupSeparator().trimmed().isEmpty()) {
        plain.remove(locale.groupSeparator());
    }
    plain.replace(locale.decimalPoint(), u"."_s);
    plain.replace(u'\u2212', u'-');
    static const QRegularExpression number(u"^-?\\d+(\\.\\d+)?$"_s);
    return number.match(plain).hasMatch() ? std::optional(plain) : std::nullopt;
}

QString dateEditFormat(const QLocale &locale)
{
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains(u"yyyy")) {
        form.replace(u"yy"_s, u"yyyy"_s);
    }
    return form;
}

QDate typedDate(const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    QDate date = QDate::fromString(trimmed, Qt::ISODate);
    if (!date.isValid()) {
        date = locale.toDate(trimmed, dateEditFormat(locale));
    }
    for (const auto form : {QLocale::ShortFormat, QLocale::LongFormat}) {
        if (!date.isValid()) {
            date = locale.toDate(trimmed, form);
            // Two-digit years mean this century; Qt reads them as 19xx.
            date = date.isValid() && date.year() < 1970 ? date.addYears(100) : date;
        }
    }
    return date;
}

ParsedField parseField(const FieldMeta &field, const QString &text, const QLocale &locale)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {QJsonValue(), checkChosen(field, {})};
    }
    switch (editorKind(field)) {
    case EditorKind::Number:
        return parsedNumber(field, trimmed, locale);
    case EditorKind::Date: {
        const QDate date = typedDate(trimmed, locale);
        return date.isValid() ? ParsedField{date.toString(Qt::ISODate), {}} : ParsedField{{}, {Kind::NotADate, 0}};
    }
    default:
        return {trimmed, checkText(field, trimmed)};
    }
}

FieldProblem checkChosen(const FieldMeta &field, const QJsonValue &value)
{
    const bool empty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
                       (value.isObject() && value.toObject().value(u"id"_s).toString().isEmpty());
    return field.required && empty ? FieldProblem{Kind::Required, 0} : FieldProblem{};
}

QString problemText(const FieldProblem &problem, const FieldMeta &field)
{
    const auto say = [](const char *text, int n = -1) {
        return QCoreApplication::translate("FieldRules", text, nullptr, n);
    };
    switch (problem.kind) {
    case Kind::None:
        return {};
    case Kind::Required:
        //: %1 is the label of a form field
        return say(QT_TRANSLATE_NOOP("FieldRules", "%1 is required.")).arg(field.label);
    case Kind::TooLong:
        return isNumber(field.dataType)
                   ? say(QT_TRANSLATE_N_NOOP("FieldRules", "At most %n digits before the decimal point."),
                         problem.limit)
                   : say(QT_TRANSLATE_N_NOOP("FieldRules", "At most %n characters."), problem.limit);
    case Kind::NotANumber:
        return say(QT_TRANSLATE_NOOP("FieldRules", "This is not a number."));
    case Kind::NotAWhole:
        return say(QT_TRANSLATE_NOOP("FieldRules", "Only a whole number is possible here."));
    case Kind::OutOfRange:
        //: %1 is the largest value allowed
        return say(QT_TRANSLATE_NOOP("FieldRules", "Between 0 and %1.")).arg(problem.limit);
    case Kind::NotADate:
        //: %1 is an example of a date as the person would type it
        return say(QT_TRANSLATE_NOOP("FieldRules", "This is not a date. Example: %1."))
            .arg(QLocale().toString(QDate(2026, 12, 31), QLocale::ShortFormat));
    case Kind::NotAnEmail:
        return say(QT_TRANSLATE_NOOP("FieldRules", "This is not an e-mail address."));
    case Kind::NotAUrl:
        return say(QT_TRANSLATE_NOOP("FieldRules", "This is not a web address."));
    case Kind::NotChosen:
        return say(QT_TRANSLATE_NOOP("FieldRules", "Choose a record from the list."));
    }
    return {};
}
} // namespace atlas
