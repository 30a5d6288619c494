// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookslistfilters.h"

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/cents.h"

namespace atlas::sandbox::books
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestText = 100;

/// The part of `name` behind one of `fields`: "_start" of "date_start"; nullopt for no such field.
struct SuffixedField {
    QString field, suffix;
};
std::optional<SuffixedField> suffixedField(const QString &name, const QStringList &fields, const QStringList &suffixes)
{
    for (const QString &field : fields) {
        if (name.startsWith(field) && suffixes.contains(name.mid(field.size())))
            return SuffixedField{field, name.mid(field.size())};
    }
    return std::nullopt;
}

QString comparable(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString();
}

/// "partially_paid" -> "PartiallyPaid"; overdue is written OverDue.
QString filterWord(const QString &status)
{
    if (status == u"overdue"_s)
        return u"OverDue"_s;
    QString word;
    const QStringList parts = status.split(u'_');
    for (const QString &part : parts)
        word += part.left(1).toUpper() + part.mid(1);
    return word;
}

QString normalisedFilter(const QString &filter)
{
    QString text = filter.toLower().remove(u'_');
    if (text.startsWith(u"status."_s))
        text = text.mid(7);
    return text == u"all"_s || text.endsWith(u".all"_s) ? QString() : text;
}
} // namespace

QJsonObject ListedRecord::row() const
{
    return m_spec.row ? m_spec.row(m_call, m_record) : m_record;
}

QJsonValue ListedRecord::field(const QString &name) const
{
    const QJsonValue value = m_record.value(name);
    return value.isUndefined() && m_spec.row ? row().value(name) : value;
}

ListFilters::ListFilters(const Call &call, const ListSpec &spec)
    : m_call(call)
    , m_spec(spec)
    , m_applied(spec.defaultFilter)
    , m_status(normalisedFilter(spec.defaultFilter))
{
    const QMap<QString, QString> &query = call.request.query;
    for (auto it = query.cbegin(); it != query.cend() && m_faulty.isEmpty(); ++it)
        readParameter(it.key(), it.value());
}

void ListFilters::readParameter(const QString &name, const QString &value)
{
    static const QStringList elsewhere{u"organization_id"_s, u"page"_s,       u"per_page"_s,
                                       u"sort_column"_s,     u"sort_order"_s, u"response_option"_s};
    const bool known = elsewhere.contains(name) || readGeneral(name, value) || readExact(name, value) ||
                       readDate(name, value) || readAmount(name, value) || readText(name, value);
    if (!known)
        m_faulty = name;
}

bool ListFilters::readGeneral(const QString &name, const QString &value)
{
    if ((name == u"status"_s || name == u"filter_by"_s) && m_spec.passes) {
        readStatus(name, value);
        return true;
    }
    if (name == u"search_text"_s && !m_spec.searchFields.isEmpty()) {
        m_tests.append([this, value](const ListedRecord &record) {
            return std::any_of(m_spec.searchFields.cbegin(), m_spec.searchFields.cend(), [&](const QString &field) {
                return comparable(record.field(field)).contains(value, Qt::CaseInsensitive);
            });
        });
        return value.size() <= longestText;
    }
    if (name == u"last_modified_time"_s && m_spec.modifiedFilter) {
        const auto since = stampSeconds(value);
        m_tests.append([since](const ListedRecord &record) {
            return stampSeconds(record.field(u"last_modified_time"_s).toString()) > since;
        });
        return since.has_value();
    }
    return false;
}

void ListFilters::readStatus(const QString &name, const QString &value)
{
    const QString filter = name == u"status"_s ? u"Status."_s + filterWord(value) : value;
    // An empty value asks for nothing.
    if (value.isEmpty())
        return;
    m_applied = filter;
    m_status = normalisedFilter(filter);
}

bool ListFilters::readExact(const QString &name, const QString &value)
{
    if (!m_spec.exactFilters.contains(name))
        return false;
    m_tests.append([name, value](const ListedRecord &record) { return comparable(record.field(name)) == value; });
    return true;
}

bool ListFilters::readDate(const QString &name, const QString &value)
{
    static const QStringList suffixes{u""_s, u"_start"_s, u"_end"_s, u"_before"_s, u"_after"_s};
    const auto found = suffixedField(name, m_spec.dateFilters, suffixes);
    if (!found || !parsedDay(value))
        return false;
    const qsizetype kind = suffixes.indexOf(found->suffix);
    m_tests.append([field = found->field, kind, value](const ListedRecord &record) {
        // Texts of this form sort as the days do; a time's day is its beginning.
        const QString day = record.field(field).toString().left(10);
        const int order = QString::compare(day, value);
        const bool fits[] = {order == 0, order >= 0, order <= 0, order<0, order> 0};
        return !day.isEmpty() && fits[kind];
    });
    return true;
}

bool ListFilters::readAmount(const QString &name, const QString &value)
{
    static const QStringList suffixes{u""_s, u"_less_than"_s, u"_less_equals"_s, u"_greater_than"_s,
                                      u"_greater_equals"_s};
    const auto found = suffixedField(name, m_spec.amountFilters, suffixes);
    bool number = false;
    const double limit = value.toDouble(&number);
    if (!found || !number)
        return false;
    const qsizetype kind = suffixes.indexOf(found->suffix);
    m_tests.append([field = found->field, kind, limit = exact::cents(limit)](const ListedRecord &record) {
        const qint64 amount = exact::cents(record.field(field));
        const bool fits[] = {amount == limit, amount<limit, amount <= limit, amount> limit, amount >= limit};
        return fits[kind];
    });
    return true;
}

bool ListFilters::readText(const QString &name, const QString &value)
{
    static const QStringList suffixes{u""_s, u"_startswith"_s, u"_contains"_s};
    const auto found = suffixedField(name, m_spec.textFilters, suffixes);
    if (!found || value.size() > longestText)
        return false;
    const qsizetype kind = suffixes.indexOf(found->suffix);
    m_tests.append([field = found->field, kind, value](const ListedRecord &record) {
        const QString text = comparable(record.field(field));
        if (kind == 0)
            return text.compare(value, Qt::CaseInsensitive) == 0;
        return kind == 1 ? text.startsWith(value, Qt::CaseInsensitive) : text.contains(value, Qt::CaseInsensitive);
    });
    return true;
}

std::optional<bool> ListFilters::pass(const ListedRecord &record) const
{
    if (!m_status.isEmpty() && m_spec.passes) {
        const std::optional<bool> status = m_spec.passes(m_call, record.detail(), m_status);
        if (!status.value_or(false))
            return status;
    }
    return std::all_of(m_tests.cbegin(), m_tests.cend(), [&record](const Test &test) { return test(record); });
}
} // namespace atlas::sandbox::books
