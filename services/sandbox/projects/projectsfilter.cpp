// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsfilter.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Condition = Criterion::Condition;

const QMap<QString, Condition> &filterConditions()
{
    static const QMap<QString, Condition> known{{u"is"_s, Condition::Is},
                                                {u"is_not"_s, Condition::IsNot},
                                                {u"contains"_s, Condition::Contains},
                                                {u"starts_with"_s, Condition::StartsWith},
                                                {u"before"_s, Condition::Before},
                                                {u"after"_s, Condition::After},
                                                {u"is_empty"_s, Condition::IsEmpty},
                                                {u"is_not_empty"_s, Condition::IsNotEmpty},
                                                {u"between"_s, Condition::Between},
                                                {u"not_between"_s, Condition::NotBetween},
                                                {u"today"_s, Condition::Today},
                                                {u"all_open"_s, Condition::AllOpen}};
    return known;
}

/// Values as filters have them: numbers and booleans are compared as texts.
QString filterText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return value.toVariant().toString();
    return value.toString();
}

QStringList filterTexts(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return {};
    if (!value.isArray())
        return {filterText(value)};
    QStringList texts;
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        texts.append(filterText(entry));
    return texts;
}

/// How many values a condition takes: least and most.
std::pair<int, int> valueCount(Condition condition)
{
    constexpr int many = 1000;
    switch (condition) {
    case Condition::Is:
    case Condition::IsNot:
    case Condition::Contains: // live filters by status send ids in a list
        return {1, many};
    case Condition::StartsWith:
    case Condition::Before:
    case Condition::After:
        return {1, 1};
    case Condition::Between:
    case Condition::NotBetween:
        return {2, 2};
    case Condition::IsEmpty:
    case Condition::IsNotEmpty:
    case Condition::Today:
    case Condition::AllOpen:
        break;
    }
    return {0, many}; // presets: a value is ignored
}

/// The day of a date or, in the portal's zone, of an instant; invalid for anything else.
QDate filterDay(const QString &text)
{
    static const QTimeZone zone(portalZone.toLatin1());
    if (!text.contains(u'T'))
        return QDate::fromString(text, Qt::ISODate);
    return QDateTime::fromString(text, Qt::ISODateWithMs).toTimeZone(zone).date();
}

/// Order of two values: instants when both are, days when either is a day, numbers, else texts.
int filterOrder(const QString &left, const QString &right)
{
    const auto sign = [](auto one, auto other) { return one < other ? -1 : int(other < one); };
    const QDate leftDay = filterDay(left), rightDay = filterDay(right);
    if (leftDay.isValid() && rightDay.isValid()) {
        if (left.contains(u'T') && right.contains(u'T'))
            return sign(QDateTime::fromString(left, Qt::ISODateWithMs),
                        QDateTime::fromString(right, Qt::ISODateWithMs));
        return sign(leftDay, rightDay);
    }
    bool leftNumber = false, rightNumber = false;
    const double leftValue = left.toDouble(&leftNumber), rightValue = right.toDouble(&rightNumber);
    if (leftNumber && rightNumber)
        return sign(leftValue, rightValue);
    return QString::compare(left, right, Qt::CaseInsensitive);
}

bool equalTexts(const QString &stored, const QString &wanted)
{
    if (stored == u"true"_s || stored == u"false"_s) {
        const QString flag = wanted == u"1"_s ? u"true"_s : wanted == u"0"_s ? u"false"_s : wanted;
        return stored.compare(flag, Qt::CaseInsensitive) == 0;
    }
    const bool dayOfInstant = stored.contains(u'T') && !wanted.contains(u'T') && filterDay(wanted).isValid();
    return dayOfInstant ? filterDay(stored) == filterDay(wanted) : stored.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Whether any stored value goes with any wanted one.
template <class Matches>
bool anyPair(const QStringList &stored, const QStringList &wanted, Matches matches)
{
    return std::any_of(stored.cbegin(), stored.cend(), [&](const QString &value) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &asked) { return matches(value, asked); });
    });
}

/// "all_open": the status of the row is of an open type; phases spell it "closed".
bool hasOpenStatus(const QJsonObject &row)
{
    const QJsonObject status = row.value(u"status"_s).toObject();
    return !status.value(u"is_closed_type"_s).toBool() && !status.value(u"closed"_s).toBool();
}

bool within(const QStringList &stored, const QStringList &bounds)
{
    return std::any_of(stored.cbegin(), stored.cend(), [&bounds](const QString &value) {
        return filterOrder(value, bounds.at(0)) >= 0 && filterOrder(value, bounds.at(1)) <= 0;
    });
}
} // namespace

RowFilter::RowFilter(const Call &call, const ListSpec &spec, std::optional<Response> &refusal)
    : m_spec(&spec)
    , m_today(call.today)
{
    if (!call.has(u"filter"_s))
        return;
    const QJsonDocument document = QJsonDocument::fromJson(call.param(u"filter"_s).toUtf8());
    refusal = document.isObject() ? read(call, document.object()) : badPattern(call.request, u"filter"_s);
}

std::optional<Response> RowFilter::read(const Call &call, const QJsonObject &filter)
{
    for (const QString &key : {u"criteria"_s, u"pattern"_s}) {
        if (!filter.contains(key))
            return missing(call.request, key);
    }
    const QJsonArray criteria = filter.value(u"criteria"_s).toArray();
    for (const QJsonValue &criterion : criteria) {
        if (auto refused = readCriterion(call, criterion.toObject()))
            return refused;
    }
    m_pattern = parsePattern(filter.value(u"pattern"_s).toString(), int(m_criteria.size()));
    return m_pattern ? std::nullopt : std::optional(badPattern(call.request, u"pattern"_s));
}

std::optional<Response> RowFilter::readCriterion(const Call &call, const QJsonObject &sent)
{
    Criterion criterion;
    criterion.field = sent.value(u"field_name"_s).toString();
    criterion.values = filterTexts(sent.value(u"value"_s));
    const auto condition = filterConditions().constFind(sent.value(u"criteria_condition"_s).toString());
    if (condition == filterConditions().cend())
        return badValue(call.request, u"criteria_condition"_s, u"Invalid criteria condition"_s);
    criterion.condition = *condition;
    if (!m_spec->values || !m_spec->values({}, criterion.field))
        return badValue(call.request, u"field_name"_s, u"Invalid field name"_s);
    const auto [least, most] = valueCount(criterion.condition);
    if (criterion.values.size() < least || criterion.values.size() > most)
        return badValue(call.request, u"value"_s, u"Invalid number of values"_s);
    m_criteria.append(criterion);
    return std::nullopt;
}

bool RowFilter::holds(const Criterion &criterion, const QJsonObject &row) const
{
    QStringList stored = m_spec->values(row, criterion.field).value_or(QStringList());
    stored.removeAll({});
    const QStringList &wanted = criterion.values;
    const auto ordered = [&](int sign) {
        return anyPair(stored, wanted,
                       [sign](const QString &one, const QString &other) { return filterOrder(one, other) * sign > 0; });
    };
    switch (criterion.condition) {
    case Condition::Is:
        return anyPair(stored, wanted, equalTexts);
    case Condition::IsNot:
        return !anyPair(stored, wanted, equalTexts);
    case Condition::Contains:
        return anyPair(stored, wanted, [](const QString &one, const QString &other) {
            return one.contains(other, Qt::CaseInsensitive);
        });
    case Condition::StartsWith:
        return anyPair(stored, wanted, [](const QString &one, const QString &other) {
            return one.startsWith(other, Qt::CaseInsensitive);
        });
    case Condition::Before:
        return ordered(-1);
    case Condition::After:
        return ordered(1);
    case Condition::IsEmpty:
        return stored.isEmpty();
    case Condition::IsNotEmpty:
        return !stored.isEmpty();
    case Condition::Between:
        return within(stored, wanted);
    case Condition::NotBetween:
        return !within(stored, wanted);
    case Condition::Today:
        return std::any_of(stored.cbegin(), stored.cend(),
                           [this](const QString &value) { return filterDay(value) == m_today; });
    case Condition::AllOpen:
        return hasOpenStatus(row);
    }
    return false;
}

bool RowFilter::passes(const QJsonObject &row) const
{
    return !m_pattern || m_pattern->holds([&](int number) { return holds(m_criteria.at(number - 1), row); });
}
} // namespace atlas::sandbox::projects
