// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/call.h"
#include "services/sandbox/crm/coqllexer.h"
#include "services/sandbox/crm/coqlquery.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QStringList aggregateNames{u"SUM"_s, u"COUNT"_s, u"AVG"_s, u"MIN"_s, u"MAX"_s};

QJsonObject limitError(const QString &by, int limit)
{
    return errorObject(u"LIMIT_EXCEEDED"_s, {{u"by"_s, by}, {u"limit"_s, limit}}, u"limit exceeded"_s);
}

class CoqlParser
{
public:
    explicit CoqlParser(const QString &text)
        : m_tokens(coqlTokens(text))
    {
    }

    bool parse(CoqlQuery &query)
    {
        return expectClause(u"select") && columns(query) && expectClause(u"from") && source(query) &&
               expectClause(u"where") && condition(query.where, true) && grouping(query) && ordering(query) &&
               limits(query) && finished() && bounds(query);
    }

    QJsonObject error;

private:
    const CoqlToken &peek() const { return m_tokens.at(m_at); }
    CoqlToken next() { return m_tokens.at(m_at + 1 < m_tokens.size() ? m_at++ : m_at); }

    bool fail(const QJsonObject &object)
    {
        if (error.isEmpty())
            error = object;
        return false;
    }

    bool syntaxError()
    {
        return fail(errorObject(u"SYNTAX_ERROR"_s,
                                {{u"line"_s, 1}, {u"column"_s, peek().column}, {u"near"_s, peek().text}},
                                u"error occured while parsing the query"_s));
    }

    bool take(QStringView keyword)
    {
        const bool found = peek().is(keyword);
        if (found)
            ++m_at;
        return found;
    }

    bool takeSymbol(QStringView symbol)
    {
        const bool found = peek().symbol(symbol);
        if (found)
            ++m_at;
        return found;
    }

    // A clause that is simply not there is told apart from a misspelt one.
    bool expectClause(QStringView keyword)
    {
        if (take(keyword))
            return true;
        const bool absent = peek().kind == CoqlToken::Kind::End || peek().is(u"group") || peek().is(u"order") ||
                            peek().is(u"limit") || peek().is(u"where");
        if (!absent)
            return syntaxError();
        return fail(errorObject(u"SYNTAX_ERROR"_s, {{u"clause"_s, keyword.toString()}}, u"missing clause"_s));
    }

    bool finished() { return peek().kind == CoqlToken::Kind::End || syntaxError(); }

    bool name(QString &out)
    {
        const bool quoted = peek().kind == CoqlToken::Kind::String;
        if (!quoted && (peek().kind != CoqlToken::Kind::Word || reserved(peek())))
            return syntaxError();
        out = next().text;
        return true;
    }

    static bool reserved(const CoqlToken &token)
    {
        static const QStringList words{u"select"_s, u"from"_s,  u"where"_s,  u"and"_s,  u"or"_s,     u"not"_s,
                                       u"in"_s,     u"like"_s,  u"is"_s,     u"null"_s, u"group"_s,  u"order"_s,
                                       u"by"_s,     u"limit"_s, u"offset"_s, u"as"_s,   u"between"_s};
        return words.contains(token.text.toLower());
    }

    bool columns(CoqlQuery &query)
    {
        do {
            CoqlColumn column;
            if (!expression(column))
                return false;
            if (take(u"as") && !alias(query, column))
                return false;
            query.columns.append(column);
        } while (takeSymbol(u","));
        return true;
    }

    // Aggregate names are upper case; anything else before a parenthesis is a syntax error.
    bool expression(CoqlColumn &column)
    {
        const bool call = m_at + 1 < m_tokens.size() && m_tokens.at(m_at + 1).symbol(u"(");
        if (!call)
            return name(column.path);
        if (!aggregateNames.contains(peek().text))
            return syntaxError();
        column.aggregate = next().text;
        ++m_at;
        return name(column.path) && (takeSymbol(u")") || syntaxError());
    }

    bool alias(const CoqlQuery &query, CoqlColumn &column)
    {
        if (peek().kind != CoqlToken::Kind::String && (peek().kind != CoqlToken::Kind::Word || reserved(peek())))
            return fail(errorObject(u"INVALID_ALIAS"_s, {{u"alias"_s, peek().text}}, u"invalid alias"_s));
        column.alias = next().text;
        const bool taken = std::any_of(query.columns.cbegin(), query.columns.cend(),
                                       [&](const CoqlColumn &other) { return other.alias == column.alias; });
        return !taken || fail(errorObject(u"DUPLICATE_ALIAS"_s, {{u"alias"_s, column.alias}}, u"duplicate alias"_s));
    }

    bool source(CoqlQuery &query)
    {
        QString from;
        if (!name(from))
            return false;
        query.module = from.section(u'#', 0, 0);
        query.cvid = from.section(u'#', 1);
        return true;
    }

    // At most two terms at a level: more have to be nested in pairs.
    bool condition(CoqlCondition &out, bool outermost)
    {
        CoqlCondition left;
        if (!term(left))
            return false;
        if (!peek().is(u"and") && !peek().is(u"or")) {
            out = std::move(left);
            return true;
        }
        out.kind = next().is(u"and") ? CoqlCondition::Kind::And : CoqlCondition::Kind::Or;
        CoqlCondition right;
        if (!term(right))
            return false;
        out.children.push_back(std::move(left));
        out.children.push_back(std::move(right));
        if (peek().is(u"and") || peek().is(u"or"))
            return syntaxError();
        return outermost || peek().symbol(u")") || syntaxError();
    }

    bool term(CoqlCondition &out)
    {
        if (takeSymbol(u"("))
            return condition(out, false) && (takeSymbol(u")") || syntaxError());
        return name(out.path) && comparator(out);
    }

    bool comparator(CoqlCondition &out)
    {
        static const QHash<QString, Op> symbols{{u"="_s, Op::Equal},   {u"!="_s, Op::NotEqual},
                                                {u">"_s, Op::Greater}, {u">="_s, Op::GreaterEqual},
                                                {u"<"_s, Op::Less},    {u"<="_s, Op::LessEqual}};
        if (peek().kind == CoqlToken::Kind::Symbol && symbols.contains(peek().text)) {
            out.symbol = next().text;
            out.op = symbols.value(out.symbol);
            return literal(out);
        }
        if (take(u"is"))
            return nullTest(out);
        const bool negated = take(u"not");
        const QString prefix = negated ? u"not "_s : QString();
        if (take(u"like")) {
            out.symbol = prefix + u"like"_s;
            out.op = negated ? Op::NotLike : Op::Like;
            return literal(out);
        }
        if (take(u"in")) {
            out.symbol = prefix + u"in"_s;
            out.op = negated ? Op::NotIn : Op::In;
            return literals(out);
        }
        if (!take(u"between"))
            return syntaxError();
        out.symbol = prefix + u"between"_s;
        out.op = negated ? Op::NotBetween : Op::Between;
        return literal(out) && (take(u"and") || syntaxError()) && literal(out);
    }

    bool nullTest(CoqlCondition &out)
    {
        out.op = take(u"not") ? Op::NotNull : Op::Null;
        out.symbol = out.op == Op::Null ? u"is null"_s : u"is not null"_s;
        return take(u"null") || syntaxError();
    }

    bool literal(CoqlCondition &out)
    {
        const bool boolean = peek().is(u"true") || peek().is(u"false");
        if (peek().kind != CoqlToken::Kind::String && peek().kind != CoqlToken::Kind::Number && !boolean)
            return syntaxError();
        out.literals.append(next().text);
        return true;
    }

    bool literals(CoqlCondition &out)
    {
        if (!takeSymbol(u"("))
            return syntaxError();
        do {
            if (!literal(out))
                return false;
        } while (takeSymbol(u","));
        if (out.literals.size() > 100)
            return fail(limitError(u"in"_s, 100));
        return takeSymbol(u")") || syntaxError();
    }

    bool grouping(CoqlQuery &query)
    {
        if (!take(u"group"))
            return true;
        if (!take(u"by"))
            return syntaxError();
        do {
            QString path;
            if (!name(path))
                return false;
            query.groupBy.append(path);
        } while (takeSymbol(u","));
        return true;
    }

    bool ordering(CoqlQuery &query)
    {
        if (!take(u"order"))
            return true;
        if (!take(u"by"))
            return syntaxError();
        do {
            CoqlColumn column;
            if (!expression(column))
                return false;
            const bool descending = take(u"desc");
            if (!descending)
                take(u"asc");
            query.orderBy.append({column.expression(), descending});
        } while (takeSymbol(u","));
        return true;
    }

    bool number(qint64 &out)
    {
        bool ok = peek().kind == CoqlToken::Kind::Number;
        if (ok)
            out = peek().text.toLongLong(&ok);
        if (!ok)
            return syntaxError();
        ++m_at;
        return true;
    }

    // limit COUNT, limit COUNT offset SKIP, limit SKIP, COUNT (the last form is in use but not documented)
    bool limits(CoqlQuery &query)
    {
        if (!take(u"limit"))
            return true;
        if (!number(query.limit))
            return false;
        if (takeSymbol(u",")) {
            query.offset = query.limit;
            return number(query.limit);
        }
        return !take(u"offset") || number(query.offset);
    }

    bool bounds(const CoqlQuery &query)
    {
        const auto aggregates = std::count_if(query.columns.cbegin(), query.columns.cend(),
                                              [](const CoqlColumn &column) { return !column.aggregate.isEmpty(); });
        if (query.limit < 1)
            return fail(errorObject(u"INVALID_QUERY"_s, {{u"by"_s, u"limit"_s}}, u"limit should be greater than 0"_s));
        if (query.limit > 2000)
            return fail(limitError(u"limit"_s, 2000));
        if (query.offset < 0 || query.offset + query.limit > 100000)
            return fail(limitError(u"offset"_s, 100000));
        if (query.columns.size() > 500)
            return fail(limitError(u"select"_s, 500));
        if (query.where.leaves() > 25)
            return fail(limitError(u"where"_s, 25));
        if (query.groupBy.size() > 4)
            return fail(limitError(u"group by"_s, 4));
        if (query.orderBy.size() > 10)
            return fail(limitError(u"order by"_s, 10));
        return aggregates <= 5 || fail(limitError(u"aggregate"_s, 5));
    }

    QList<CoqlToken> m_tokens;
    qsizetype m_at = 0;
};
} // namespace

int CoqlCondition::leaves() const
{
    return kind == Kind::Leaf ? 1 : children[0].leaves() + children[1].leaves();
}

std::optional<CoqlQuery> parseCoql(const QString &text, QJsonObject &error)
{
    CoqlParser parser(text);
    CoqlQuery query;
    if (parser.parse(query))
        return query;
    error = parser.error;
    return std::nullopt;
}
} // namespace atlas::sandbox::crm
