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
QJsonObject estimateRow(const Call &call, const QJsonObject &record)
{
    QJsonObject row = shownRow(call, estimateKind(), record, estimateRowShape());
    addSought(call, record, row);
    return row;
}

std::optional<bool> estimatePasses(const Call &call, const QJsonObject &record, const QString &filter)
{
    static const QStringList words{u"draft"_s,   u"pendingapproval"_s, u"pending"_s,  u"approved"_s,
                                   u"sent"_s,    u"viewed"_s,          u"accepted"_s, u"declined"_s,
                                   u"expired"_s, u"invoiced"_s,        u"rejected"_s, u"partiallyinvoiced"_s};
    const QString status = statusToday(call, estimateKind(), record);
    return passesStatus(status == "pending_approval"_L1 && filter == "pending"_L1 ? u"pending"_s : status, filter,
                        words);
}

// Moves a quote from one of `from`, as it reads today, to `to`.
Response changeEstimate(Call &call, const QStringList &from, const QString &to, const QString &dateField,
                        const QString &message)
{
    Refusal refusal;
    auto estimate = recordOf(call, estimateKind(), refusal);
    if (estimate)
        refusal = lockedPeriod(call, *estimate);
    if (refusal)
        return *refusal;
    const QString status = statusToday(call, estimateKind(), *estimate);
    if (status == to)
        return done(message);
    if (!from.contains(status))
        return buying::actRefused(u"The quote cannot be marked as %1."_s.arg(to));
    estimate->insert("accepted_date"_L1, u""_s);
    estimate->insert("declined_date"_L1, u""_s);
    if (!dateField.isEmpty())
        estimate->insert(dateField, isoText(call.today));
    changeStatus(call, estimateKind(), *estimate, to);
    keepRecord(call, estimateKind(), *estimate);
    return done(message);
}
} // namespace

Response listEstimates(Call &call)
{
    ListSpec spec = documentListSpec(estimateKind(), u"Quotes"_s);
    spec.dateFilters.append(u"expiry_date"_s);
    spec.exactFilters.append(u"location_ids"_s);
    spec.row = estimateRow;
    spec.passes = estimatePasses;
    return listDocuments(call, spec);
}

Response deleteEstimate(Call &call)
{
    Refusal refusal;
    const auto estimate = recordOf(call, estimateKind(), refusal);
    if (estimate)
        refusal = lockedPeriod(call, *estimate);
    if (refusal)
        return *refusal;
    if (estimate->value("status"_L1) == "invoiced"_L1)
        return buying::actRefused(u"Quotes that have been invoiced cannot be deleted."_s);
    buying::drop(call, kind::estimates, call.id());
    return done(estimateKind().deleted);
}

Response sendEstimate(Call &call)
{
    return changeEstimate(call, {u"draft"_s, u"approved"_s, u"declined"_s, u"expired"_s}, u"sent"_s, {},
                          u"Estimate status has been changed to Sent"_s);
}

Response acceptEstimate(Call &call)
{
    return changeEstimate(call, {u"sent"_s, u"viewed"_s, u"declined"_s, u"expired"_s, u"approved"_s}, u"accepted"_s,
                          u"accepted_date"_s, u"Estimate status has been changed to Accepted"_s);
}

Response declineEstimate(Call &call)
{
    return changeEstimate(call, {u"sent"_s, u"viewed"_s, u"accepted"_s, u"expired"_s, u"approved"_s}, u"declined"_s,
                          u"declined_date"_s, u"Estimate status has been changed to Declined"_s);
}
} // namespace atlas::sandbox::books::selling
