// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/criteria.h"

#include "services/sandbox/crm/fieldvalues.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject invalidQuery(const QJsonObject &details)
{
    return errorObject(u"INVALID_QUERY"_s, details, u"Invalid query formed"_s);
}

class CriteriaParser
{
public:
    CriteriaParser(const QString &text, const Module &module)
        : m_text(text)
        , m_module(module)
    {
    }

    std::optional<Criteria> parse(QJsonObject &error)
    {
        std::optional<Criteria> root;
        if (m_text.startsWith(u'('))
            root = group();
        else
            root = condition(m_text.size());
        if (root && m_at != m_text.size())
            root = fail({{u"reason"_s, u"unexpected text after the criteria"_s}, {u"value"_s, m_text.mid(m_at)}});
        error = m_error;
        return root;
    }

private:
    std::nullopt_t fail(const QJsonObject &details)
    {
        if (m_error.isEmpty())
            m_error = invalidQuery(details);
        return std::nullopt;
    }

    bool take(QLatin1StringView word)
    {
        if (!QStringView(m_text).mid(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    // group := '(' cond ')' | '(' group connective group ')'
    std::optional<Criteria> group()
    {
        if (!take("("_L1))
            return fail({{u"reason"_s, u"opening parenthesis expected"_s}, {u"value"_s, m_text.mid(m_at)}});
        auto inner = m_text.mid(m_at).startsWith(u'(') ? pair() : condition(closing());
        if (inner && !take(")"_L1))
            return fail({{u"reason"_s, u"closing parenthesis expected"_s}, {u"value"_s, m_text.mid(m_at)}});
        return inner;
    }

    std::optional<Criteria> pair()
    {
        auto left = group();
        if (!left)
            return std::nullopt;
        Criteria both;
        if (take("and"_L1))
            both.kind = Criteria::Kind::And;
        else if (take("or"_L1))
            both.kind = Criteria::Kind::Or;
        else
            return fail({{u"reason"_s, u"and/or expected"_s}, {u"value"_s, m_text.mid(m_at)}});
        auto right = group();
        if (!right)
            return std::nullopt;
        both.children.push_back(std::move(*left));
        both.children.push_back(std::move(*right));
        return both;
    }

    qsizetype closing() const
    {
        for (qsizetype at = m_at; at < m_text.size(); ++at) {
            if (m_text.at(at) == u'\\')
                ++at;
            else if (m_text.at(at) == u')')
                return at;
        }
        return m_text.size();
    }

    // Values split at unescaped commas, escapes removed.
    static QStringList values(const QString &text)
    {
        QStringList parts{QString()};
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text.at(at) == u'\\' && at + 1 < text.size())
                parts.last() += text.at(++at);
            else if (text.at(at) == u',')
                parts.append(QString());
            else
                parts.last() += text.at(at);
        }
        return parts;
    }

    std::optional<Criteria> condition(qsizetype end)
    {
        const QString text = m_text.mid(m_at, end - m_at);
        m_at = end;
        const qsizetype first = text.indexOf(u':');
        const qsizetype second = text.indexOf(u':', first + 1);
        if (first < 1 || second < 0)
            return fail({{u"reason"_s, u"api_name:operator:value expected"_s}, {u"value"_s, text}});
        const QString api = text.first(first);
        const QString name = text.mid(first + 1, second - first - 1);
        Criteria leaf;
        leaf.field = m_module.field(api);
        if (!leaf.field)
            return fail({{u"reason"_s, u"the field given seems to be invalid"_s}, {u"api_name"_s, api}});
        const auto op = criteriaOperator(*leaf.field, name);
        if (!op)
            return fail({{u"reason"_s, u"invalid operator found"_s}, {u"operator"_s, name}, {u"api_name"_s, api}});
        leaf.op = *op;
        return operands(std::move(leaf), values(text.mid(second + 1)));
    }

    std::optional<Criteria> operands(Criteria leaf, const QStringList &texts)
    {
        const QString &api = leaf.field->api;
        if (leaf.op == Op::In && texts.size() > 100) {
            m_error = errorObject(u"INVALID_QUERY"_s, {{u"api_name"_s, api}},
                                  u"Only 100 values are allowed in \"IN\" criteria"_s);
            return std::nullopt;
        }
        const bool many = leaf.op == Op::In;
        if (!many && texts.size() != (leaf.op == Op::Between ? 2 : 1))
            return fail({{u"reason"_s, u"unexpected number of values, escape commas"_s},
                         {u"api_name"_s, api},
                         {u"value"_s, texts.join(u',')}});
        for (const QString &text : texts) {
            const auto value = literalFor(*leaf.field, text);
            if (!value || text.isEmpty())
                return fail({{u"reason"_s, u"invalid value found"_s},
                             {u"expected_data_type"_s, leaf.field->typeName},
                             {u"api_name"_s, api},
                             {u"value"_s, text}});
            leaf.operands.append(*value);
        }
        return leaf;
    }

    QString m_text;
    const Module &m_module;
    qsizetype m_at = 0;
    QJsonObject m_error;
};
} // namespace

std::optional<Op> criteriaOperator(const Field &field, const QString &name)
{
    static const QHash<QString, Op> names{
        {u"equals"_s, Op::Equal},   {u"not_equal"_s, Op::NotEqual},   {u"starts_with"_s, Op::StartsWith},
        {u"in"_s, Op::In},          {u"greater_than"_s, Op::Greater}, {u"greater_equal"_s, Op::GreaterEqual},
        {u"less_than"_s, Op::Less}, {u"less_equal"_s, Op::LessEqual}, {u"between"_s, Op::Between}};
    const auto known = names.constFind(name);
    if (known == names.cend() || field.type == DataType::Structure)
        return std::nullopt;
    const Op op = *known;
    const bool equality = op == Op::Equal || op == Op::NotEqual;
    if (field.type == DataType::Boolean)
        return equality ? std::optional(op) : std::nullopt;
    if (field.type == DataType::Picklist || field.isReference())
        return equality || op == Op::In ? std::optional(op) : std::nullopt;
    if (field.isText()) {
        if (equality) // `equals` on text finds what contains the value
            return op == Op::Equal ? Op::Contains : Op::NotContains;
        const bool listed = op == Op::In && field.type != DataType::TextArea;
        return op == Op::StartsWith || listed ? std::optional(op) : std::nullopt;
    }
    return op == Op::StartsWith ? std::nullopt : std::optional(op);
}

std::optional<Criteria> parseCriteria(const QString &text, const Module &module, QJsonObject &error)
{
    // The documents say 10, the server's own text 15: the lower one catches a client that goes too far.
    constexpr int maximum = 10;
    auto criteria = CriteriaParser(text, module).parse(error);
    if (!criteria || criteria->conditions() <= maximum)
        return criteria;
    error = errorObject(u"CRITERIA_LIMIT_EXCEEDED"_s, {}, u"no of criterium that can be given exceed the limit 15"_s);
    return std::nullopt;
}

bool Criteria::matches(const Store &store, const Table &table, const Row &row) const
{
    if (kind == Kind::And)
        return children[0].matches(store, table, row) && children[1].matches(store, table, row);
    if (kind == Kind::Or)
        return children[0].matches(store, table, row) || children[1].matches(store, table, row);
    Value actual = store.value(table, row, *field);
    if (actual.isNull() && field->type == DataType::Boolean)
        actual = Value::boolean(false);
    return satisfies(actual, op, operands);
}

int Criteria::conditions() const
{
    return kind == Kind::Leaf ? 1 : children[0].conditions() + children[1].conditions();
}
} // namespace atlas::sandbox::crm
