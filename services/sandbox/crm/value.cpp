// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/value.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
namespace
{
bool isNumeric(Value::Kind kind)
{
    return kind == Value::Kind::Integer || kind == Value::Kind::Number || kind == Value::Kind::Bool;
}

bool likePattern(const QString &text, const QString &pattern)
{
    const bool head = pattern.startsWith(u'%');
    const bool tail = pattern.size() > 1 && pattern.endsWith(u'%');
    const QString core = pattern.mid(head ? 1 : 0, pattern.size() - (head ? 1 : 0) - (tail ? 1 : 0));
    if (head && tail)
        return text.contains(core, Qt::CaseInsensitive);
    if (head)
        return text.endsWith(core, Qt::CaseInsensitive);
    if (tail)
        return text.startsWith(core, Qt::CaseInsensitive);
    return text.compare(core, Qt::CaseInsensitive) == 0;
}

bool isAnyOf(const Value &actual, const QList<Value> &operands)
{
    return std::any_of(operands.cbegin(), operands.cend(),
                       [&](const Value &operand) { return compareValues(actual, operand) == 0; });
}

bool textSatisfies(const Value &actual, Op op, const QString &operand)
{
    switch (op) {
    case Op::StartsWith:
        return actual.text.startsWith(operand, Qt::CaseInsensitive);
    case Op::Contains:
        return actual.text.contains(operand, Qt::CaseInsensitive);
    case Op::NotContains:
        return !actual.text.contains(operand, Qt::CaseInsensitive);
    case Op::Like:
        return likePattern(actual.text, operand);
    default:
        return !likePattern(actual.text, operand);
    }
}
} // namespace

int compareValues(const Value &a, const Value &b)
{
    if (a.isNull() || b.isNull())
        return int(b.isNull()) - int(a.isNull());
    if (a.kind == Value::Kind::Text || a.kind == Value::Kind::Json)
        return a.text.compare(b.text, Qt::CaseInsensitive);
    if (isNumeric(a.kind) && isNumeric(b.kind) && (a.kind == Value::Kind::Number || b.kind == Value::Kind::Number))
        return a.toDouble() < b.toDouble() ? -1 : int(a.toDouble() > b.toDouble());
    return a.integer < b.integer ? -1 : int(a.integer > b.integer);
}

bool satisfies(const Value &actual, Op op, const QList<Value> &operands)
{
    if (op == Op::Null || op == Op::NotNull)
        return actual.isNull() == (op == Op::Null);
    if (actual.isNull())
        return op == Op::NotEqual || op == Op::NotIn || op == Op::NotContains;
    switch (op) {
    case Op::Equal:
        return compareValues(actual, operands.first()) == 0;
    case Op::NotEqual:
        return compareValues(actual, operands.first()) != 0;
    case Op::Greater:
        return compareValues(actual, operands.first()) > 0;
    case Op::GreaterEqual:
        return compareValues(actual, operands.first()) >= 0;
    case Op::Less:
        return compareValues(actual, operands.first()) < 0;
    case Op::LessEqual:
        return compareValues(actual, operands.first()) <= 0;
    case Op::In:
        return isAnyOf(actual, operands);
    case Op::NotIn:
        return !isAnyOf(actual, operands);
    case Op::Between:
    case Op::NotBetween: {
        const bool inside = compareValues(actual, operands.first()) >= 0 && compareValues(actual, operands.last()) <= 0;
        return inside == (op == Op::Between);
    }
    default:
        return textSatisfies(actual, op, operands.first().text);
    }
}

std::optional<qint64> parseId(QStringView text)
{
    if (text.isEmpty() || text.size() > 19 ||
        !std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool ok = false;
    const qint64 id = text.toLongLong(&ok);
    return ok ? std::optional(id) : std::nullopt;
}
} // namespace atlas::sandbox::crm
