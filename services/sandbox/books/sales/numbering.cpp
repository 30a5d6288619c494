// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestNumber = 100;

bool numberTaken(const Call &call, const DocumentKind &kind, const QString &number, const QString &exceptId)
{
    for (const auto &[id, record] : std::as_const(call.store).of(kind.kind).all())
        if (id != exceptId && record.value(kind.numberField).toString() == number)
            return true;
    return false;
}

// Drafts of the French edition get their number when they are opened.
bool numberedLater(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    return call.store.franceEdition && kind.kind == kind::invoices && record.value("status"_L1) == "draft"_L1;
}
} // namespace

void ensureNumber(Call &call, const DocumentKind &kind, QJsonObject &record)
{
    if (!record.value(kind.numberField).toString().isEmpty())
        return;
    QString number;
    do
        number = call.store.nextNumber(kind.kind, buying::dateOf(record, u"date"));
    while (numberTaken(call, kind, number, {}));
    record.insert(kind.numberField, number);
}

Refusal setNumber(Call &call, const DocumentKind &kind, const QJsonObject &body, QJsonObject &record)
{
    const QString own = body.value(kind.numberField).toString();
    const QString current = record.value(kind.numberField).toString();
    const bool ignoreAutomatic = call.param(u"ignore_auto_number_generation"_s) == "true"_L1;
    const bool creating = current.isEmpty();
    if (ignoreAutomatic && own.isEmpty() && (creating || body.contains(kind.numberField)))
        return refuse(400, 4018, u"The %1 number must not be blank."_s.arg(kind.record));
    if (!own.isEmpty() && own != current) {
        if (!ignoreAutomatic || numberedLater(call, kind, record))
            return refuse(400, 4097,
                          u"Number entered does not match the auto-generated number. To enter numbers of your own, "
                          "disable auto-generation."_s);
        if (own.size() > longestNumber)
            return invalidValue(kind.numberField);
        if (numberTaken(call, kind, own, record.value(kind.idField).toString()))
            return refuse(400, 1001, u"%1 %2 already exists"_s.arg(kind.title, own));
        record.insert(kind.numberField, own);
    }
    if (!numberedLater(call, kind, record))
        ensureNumber(call, kind, record);
    return std::nullopt;
}
} // namespace atlas::sandbox::books::selling
