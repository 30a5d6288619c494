// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscreate.h"
#include "services/books/booksvalidation.h"
#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool saysNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
}

/// Fields that were sent must be the same wherever the stored record shows them.
bool agreesOn(const QStringList &names, const QJsonObject &sent, const QJsonObject &stored)
{
    return std::ranges::all_of(names, [&](const QString &name) {
        return saysNothing(sent.value(name)) || !stored.contains(name) ||
               sameFieldValue(sent.value(name), stored.value(name));
    });
}

/// What was not sent must not be there either: a reference is never filled in by Books.
bool agreesOnReference(const QJsonObject &sent, const QJsonObject &stored)
{
    constexpr auto name = "reference_number"_L1;
    return !stored.contains(name) || sameFieldValue(sent.value(name), stored.value(name));
}

bool agreesOnLines(const QJsonObject &sent, const QJsonObject &stored)
{
    if (!stored.contains("line_items"_L1) || !sent.contains("line_items"_L1))
        return true;
    const QJsonArray mine = sent.value("line_items"_L1).toArray();
    const QJsonArray theirs = stored.value("line_items"_L1).toArray();
    if (mine.size() != theirs.size())
        return false;
    for (int i = 0; i < mine.size(); ++i) {
        const QStringList told{u"item_id"_s, u"account_id"_s, u"name"_s, u"description"_s, u"quantity"_s, u"rate"_s};
        if (!agreesOn(told, mine.at(i).toObject(), theirs.at(i).toObject()))
            return false;
    }
    return true;
}

/// An expense's amount is its total with or without the tax, as the tax was given.
bool agreesOnExpenseAmount(const QJsonObject &sent, const QJsonObject &stored)
{
    if (saysNothing(sent.value("amount"_L1)))
        return true;
    for (const auto name : {"amount"_L1, "total"_L1, "sub_total"_L1, "total_without_tax"_L1}) {
        if (stored.contains(name) && sameFieldValue(sent.value("amount"_L1), stored.value(name)))
            return true;
    }
    return false;
}

bool agreesOnApplications(BooksKind kind, const QJsonObject &sent, const QJsonObject &stored)
{
    const QString list = booksvalidation::applicationsField(kind);
    if (list.isEmpty() || !stored.contains(list))
        return true;
    const QJsonArray mine = sent.value(list).toArray();
    const QJsonArray theirs = stored.value(list).toArray();
    const QStringList told{booksvalidation::applicationId(kind), u"amount_applied"_s};
    return mine.size() == theirs.size() && std::ranges::all_of(mine, [&](const QJsonValue &applied) {
               return std::ranges::any_of(theirs, [&](const QJsonValue &other) {
                   return agreesOn(told, applied.toObject(), other.toObject());
               });
           });
}
} // namespace

bool isEqualDocument(BooksKind kind, const QJsonObject &sent, const QJsonObject &stored)
{
    if (kind == BooksKind::Contact)
        return agreesOn({u"contact_name"_s, u"contact_type"_s}, sent, stored);
    if (kind == BooksKind::Item)
        return agreesOn({u"name"_s, u"rate"_s}, sent, stored);
    if (kind == BooksKind::Expense)
        return agreesOn({u"date"_s, u"account_id"_s, u"paid_through_account_id"_s, u"vendor_id"_s, u"customer_id"_s,
                         u"description"_s},
                        sent, stored) &&
               agreesOnReference(sent, stored) && agreesOnExpenseAmount(sent, stored) && agreesOnLines(sent, stored);
    const QStringList told{booksvalidation::partyField(kind), booksvalidation::numberField(kind), u"date"_s,
                           u"amount"_s, u"estimate_id"_s};
    return agreesOn(told, sent, stored) && agreesOnReference(sent, stored) && agreesOnLines(sent, stored) &&
           agreesOnApplications(kind, sent, stored);
}

bool showsCustomField(const BooksPage &page, QLatin1StringView apiName)
{
    const auto lists = [apiName](const QJsonValue &fields) {
        const QJsonArray list = fields.toArray();
        return std::ranges::any_of(list,
                                   [apiName](const QJsonValue &field) { return field[u"api_name"_s] == apiName; });
    };
    return lists(page.context.value("custom_fields"_L1)) ||
           std::ranges::any_of(page.rows, [&](const QJsonValue &value) {
               const QJsonObject row = value.toObject();
               return row.contains(apiName) || row.value("custom_field_hash"_L1).toObject().contains(apiName) ||
                      lists(row.value("custom_fields"_L1));
           });
}
} // namespace atlas
