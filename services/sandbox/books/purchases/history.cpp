// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/history.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
Response commentsOf(const Call &call, const QString &kind, const QString &title)
{
    if (!std::as_const(call.store).of(kind).find(call.id()))
        return notFound(title);
    return success(u"comments"_s, call.store.comments.value(call.id()));
}
} // namespace

Response purchaseOrderComments(Call &call)
{
    return commentsOf(call, kind::purchaseOrders, u"Purchase Order"_s);
}

Response billComments(Call &call)
{
    return commentsOf(call, kind::bills, u"Bill"_s);
}

Response expenseComments(Call &call)
{
    return commentsOf(call, kind::expenses, u"Expense"_s);
}
} // namespace atlas::sandbox::books::buying
