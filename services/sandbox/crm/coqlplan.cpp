// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/coqlplan.h"

#include "services/sandbox/crm/fieldvalues.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Field *userAttribute(const QString &name)
{
    static const QHash<QString, Field> attributes = [] {
        QHash<QString, Field> fields;
        for (const auto &api : {u"first_name"_s, u"last_name"_s, u"full_name"_s, u"email"_s, u"id"_s}) {
            Field field;
            field.api = api;
            field.typeName = api == u"id" ? u"bigint"_s : u"text"_s;
            field.type = api == u"id" ? DataType::BigInt : DataType::Text;
            fields.insert(api, field);
        }
        return fields;
    }();
    const auto it = attributes.constFind(name);
    return it == attributes.cend() ? nullptr : &*it;
}

Value attributeOf(const User &user, const QString &name)
{
    if (name == u"id")
        return Value::whole(user.id);
    if (name == u"first_name")
        return Value::string(user.first);
    if (name == u"last_name")
        return Value::string(user.last);
    return Value::string(name == u"email" ? user.email : user.fullName());
}

bool operatorAllowed(const Field &field, Op op)
{
    if (op == Op::Null || op == Op::NotNull)
        return true;
    const bool equality = op == Op::Equal || op == Op::NotEqual || op == Op::In || op == Op::NotIn;
    if (field.type == DataType::Structure)
        return false;
    if (field.type == DataType::Boolean)
        return op == Op::Equal;
    if (field.isText() || field.type == DataType::Picklist)
        return equality || op == Op::Like || op == Op::NotLike;
    if (field.isReference())
        return equality;
    return op != Op::Like && op != Op::NotLike;
}

class CoqlPlanner
{
public:
    CoqlPlanner(const Schema &schema, const Module &module)
        : m_schema(schema)
        , m_module(module)
    {
    }

    bool plan(const CoqlQuery &query, CoqlPlan &plan)
    {
        plan.module = &m_module;
        return columns(query, plan) && test(query.where, plan.where) && groups(query, plan) && orders(query, plan);
    }

    QJsonObject error;

private:
    bool fail(const QString &code, const QJsonObject &details, const QString &message)
    {
        if (error.isEmpty())
            error = errorObject(code, details, message);
        return false;
    }

    bool resolve(const QString &text, CoqlPath &path)
    {
        const QStringList names = text.split(u'.');
        const Module *module = &m_module;
        for (qsizetype i = 0; i < names.size() && names.size() <= 3; ++i) {
            const bool last = i + 1 == names.size();
            const Field *field = path.ofUser ? userAttribute(names.at(i)) : module->field(names.at(i));
            if (!field || (!last && (path.ofUser || !field->isReference())))
                break;
            if (last) {
                path.field = field;
                return true;
            }
            path.hops.append(field);
            path.ofUser = field->type == DataType::OwnerLookup;
            module = path.ofUser || field->lookup.isEmpty() ? module : m_schema.module(field->lookup);
        }
        return fail(u"INVALID_QUERY"_s, {{u"column_name"_s, text}, {u"module"_s, m_module.api}},
                    u"column given seems to be invalid"_s);
    }

    bool aggregateFits(const CoqlColumn &column, const Field &field)
    {
        const bool number = field.isNumber();
        const bool countable = number || field.isReference() || field.type == DataType::Picklist;
        const bool ordered = number || field.type == DataType::Date || field.type == DataType::DateTime;
        const QString &name = column.aggregate;
        const bool fits = name == u"COUNT" ? countable : name == u"MIN" || name == u"MAX" ? ordered : number;
        return fits || fail(u"INVALID_QUERY"_s, {{u"column_name"_s, column.path}, {u"aggregate"_s, name}},
                            u"aggregate function not supported for the column"_s);
    }

    bool columns(const CoqlQuery &query, CoqlPlan &plan)
    {
        QStringList seen;
        for (const CoqlColumn &column : query.columns) {
            CoqlPath path;
            if (!resolve(column.path, path))
                return false;
            if (seen.contains(column.expression()))
                return fail(u"DUPLICATE_DATA"_s, {{u"column_name"_s, column.path}}, u"duplicate select column"_s);
            seen.append(column.expression());
            if (!column.aggregate.isEmpty() && !aggregateFits(column, *path.field))
                return false;
            plan.aggregates = plan.aggregates || !column.aggregate.isEmpty();
            plan.columns.append(path);
        }
        plan.aggregates = plan.aggregates || !query.groupBy.isEmpty();
        return true;
    }

    bool test(const CoqlCondition &condition, CoqlTest &out)
    {
        out.kind = condition.kind;
        if (condition.kind != CoqlCondition::Kind::Leaf) {
            out.children.resize(2);
            return test(condition.children[0], out.children[0]) && test(condition.children[1], out.children[1]);
        }
        out.op = condition.op;
        if (!resolve(condition.path, out.path))
            return false;
        const Field &field = *out.path.field;
        if (!operatorAllowed(field, condition.op))
            return fail(u"SYNTAX_ERROR"_s, {{u"operator"_s, condition.symbol}, {u"near"_s, condition.path}},
                        u"operator not supported"_s);
        return operands(condition, field, out);
    }

    bool operands(const CoqlCondition &condition, const Field &field, CoqlTest &out)
    {
        for (const QString &literal : condition.literals) {
            const auto value = literalFor(field, literal);
            if (!value)
                return fail(u"INVALID_QUERY"_s,
                            {{u"column_name"_s, condition.path}, {u"expected_data_type"_s, field.typeName}},
                            u"value given seems to be invalid for the column"_s);
            out.operands.append(*value);
        }
        const QString pattern = condition.literals.value(0);
        if (condition.op == Op::NotLike && !(pattern.startsWith(u'%') && pattern.endsWith(u'%')))
            return fail(u"SYNTAX_ERROR"_s, {{u"operator"_s, condition.symbol}, {u"near"_s, pattern}},
                        u"operator not supported"_s);
        return true;
    }

    bool groups(const CoqlQuery &query, CoqlPlan &plan)
    {
        for (const QString &text : query.groupBy) {
            CoqlPath path;
            if (!resolve(text, path))
                return false;
            plan.groupBy.append(path);
        }
        for (const CoqlColumn &column : query.columns)
            if (plan.aggregates && column.aggregate.isEmpty() && !query.groupBy.contains(column.path))
                return fail(u"INVALID_QUERY"_s, {{u"column_name"_s, column.path}},
                            u"column should be part of the group by clause"_s);
        return true;
    }

    bool orders(const CoqlQuery &query, CoqlPlan &plan)
    {
        for (const CoqlQuery::Order &order : query.orderBy) {
            CoqlPlan::Order out;
            out.descending = order.descending;
            for (qsizetype i = 0; i < query.columns.size(); ++i)
                if (query.columns.at(i).alias == order.expression ||
                    query.columns.at(i).expression() == order.expression)
                    out.column = int(i);
            if (out.column < 0 && (plan.aggregates || !resolve(order.expression, out.path)))
                return fail(u"INVALID_QUERY"_s, {{u"column_name"_s, order.expression}, {u"module"_s, m_module.api}},
                            u"column given seems to be invalid"_s);
            plan.orderBy.append(out);
        }
        return true;
    }

    const Schema &m_schema;
    const Module &m_module;
};
} // namespace

Value CoqlPath::read(const Store &store, const Table &table, const Row &row) const
{
    const Table *at = &table;
    const Row *current = &row;
    for (const Field *hop : hops) {
        const Value id = store.value(*at, *current, *hop);
        if (id.isNull())
            return {};
        if (hop->type == DataType::OwnerLookup) {
            const auto user = store.userIndex(id.integer);
            return user ? attributeOf(store.users.at(*user), field->api) : Value();
        }
        const Module *module = store.moduleOfId(id.integer);
        const auto slot = module ? store.table(*module).slotOf(id.integer) : std::nullopt;
        if (!slot)
            return {};
        at = &store.table(*module);
        current = &at->row(*slot);
    }
    // A polymorphic hop may have led to a module that has no such field.
    const Field *own = at->module().field(field->api);
    return own ? store.value(*at, *current, *own) : Value();
}

bool CoqlTest::matches(const Store &store, const Table &table, const Row &row) const
{
    if (kind == CoqlCondition::Kind::And)
        return children[0].matches(store, table, row) && children[1].matches(store, table, row);
    if (kind == CoqlCondition::Kind::Or)
        return children[0].matches(store, table, row) || children[1].matches(store, table, row);
    Value actual = path.read(store, table, row);
    if (actual.isNull() && path.field->type == DataType::Boolean)
        actual = Value::boolean(false);
    return satisfies(actual, op, operands);
}

std::optional<CoqlPlan> planCoql(const CoqlQuery &query, const Schema &schema, QJsonObject &error)
{
    const Module *module = schema.module(query.module);
    if (!module) {
        error = errorObject(u"INVALID_MODULE"_s, {{u"module"_s, query.module}},
                            u"the module name given seems to be invalid"_s);
        return std::nullopt;
    }
    CoqlPlanner planner(schema, *module);
    CoqlPlan plan;
    if (planner.plan(query, plan))
        return plan;
    error = planner.error;
    return std::nullopt;
}
} // namespace atlas::sandbox::crm
