// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentlist.h"
#include "services/sandbox/books/sales/documentshapes.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/orderhandlers.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonObject salesOrderRow(const Call &call, const QJsonObject &record)
{
    QJsonObject row = shownRow(call, salesOrderKind(), record, salesOrderRowShape());
    const QDate shipment = buying::dateOf(record, u"shipment_date");
    row["shipment_days"_L1] = shipment.isValid() ? QJsonValue(call.today.daysTo(shipment)) : QJsonValue(u""_s);
    addSought(call, record, row);
    return row;
}

std::optional<bool> salesOrderPasses(const Call &call, const QJsonObject &record, const QString &filter)
{
    static const QStringList words{u"draft"_s,    u"open"_s,    u"confirmed"_s, u"invoiced"_s, u"partiallyinvoiced"_s,
                                   u"void"_s,     u"closed"_s,  u"overdue"_s,   u"onhold"_s,   u"pendingapproval"_s,
                                   u"approved"_s, u"rejected"_s};
    return passesStatus(statusToday(call, salesOrderKind(), record), filter, words);
}

Response changeOrder(Call &call, const QStringList &from, const QString &to, const QString &message)
{
    Refusal refusal;
    auto order = recordOf(call, salesOrderKind(), refusal);
    if (order)
        refusal = lockedPeriod(call, *order);
    if (refusal)
        return *refusal;
    const QString status = order->value("status"_L1).toString();
    if (status == to)
        return done(message);
    if (!from.contains(status))
        return buying::actRefused(u"The sales order cannot be changed to %1."_s.arg(to));
    changeStatus(call, salesOrderKind(), *order, to);
    keepRecord(call, salesOrderKind(), *order);
    return done(message);
}
} // namespace

Response listSalesOrders(Call &call)
{
    ListSpec spec = documentListSpec(salesOrderKind(), u"Sales Orders"_s);
    spec.dateFilters.append(u"shipment_date"_s);
    spec.sortColumns.append(u"shipment_date"_s);
    spec.row = salesOrderRow;
    spec.passes = salesOrderPasses;
    return listDocuments(call, spec);
}

Response deleteSalesOrder(Call &call)
{
    Refusal refusal;
    const auto order = recordOf(call, salesOrderKind(), refusal);
    if (order)
        refusal = lockedPeriod(call, *order);
    if (refusal)
        return *refusal;
    if (order->value("status"_L1) == "invoiced"_L1)
        return buying::actRefused(u"Sales orders that have been invoiced cannot be deleted."_s);
    buying::drop(call, kind::salesOrders, call.id());
    return done(salesOrderKind().deleted);
}

Response openSalesOrder(Call &call)
{
    return changeOrder(call, {u"draft"_s, u"approved"_s, u"void"_s}, u"open"_s,
                       u"Sales order status has been changed to Open."_s);
}

Response voidSalesOrder(Call &call)
{
    return changeOrder(call, {u"draft"_s, u"open"_s, u"confirmed"_s, u"approved"_s, u"rejected"_s}, u"void"_s,
                       u"Sales order status has been changed to Void."_s);
}

Response setSubstatus(Call &call)
{
    Refusal refusal;
    auto order = recordOf(call, salesOrderKind(), refusal);
    if (!order)
        return *refusal;
    static const QStringList codes{u"cs_in_progress"_s, u"cs_ready"_s, u"cs_onhold"_s};
    const qsizetype at = codes.indexOf(call.id(1));
    if (at < 0)
        return notFound(u"Sub-status"_s);
    order->insert("current_sub_status_id"_L1, QString::number(712300000000018001 + at));
    order->insert("current_sub_status"_L1, codes.at(at));
    keepRecord(call, salesOrderKind(), *order);
    logAct(call, call.id(), u"Sous-statut : %1."_s.arg(codes.at(at)));
    return done(u"Sub-status updated."_s);
}
} // namespace atlas::sandbox::books::selling
