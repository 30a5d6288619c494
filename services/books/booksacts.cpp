// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/booksacts.h"

#include "services/core/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::booksacts
{
namespace
{
constexpr auto writtenOff = "written_off"_L1; ///< not a status of Books: see stateOf

/// "open" is what the France edition calls an invoice that was issued.
QStringList unpaidInvoiceStates()
{
    return {u"sent"_s, u"viewed"_s, u"overdue"_s, u"partially_paid"_s, u"open"_s};
}

QStringList issuedInvoiceStates()
{
    return unpaidInvoiceStates() + QStringList{u"paid"_s, writtenOff};
}

std::optional<Rule> approvalRule(BooksAct act)
{
    if (act == BooksAct::Submit)
        return Rule{u"submit"_s, {u"draft"_s, u"rejected"_s}, {u"pending_approval"_s, u"approved"_s}};
    if (act == BooksAct::Approve)
        return Rule{u"approve"_s, {u"pending_approval"_s}, {u"approved"_s}};
    return std::nullopt;
}

std::optional<Rule> invoiceRule(BooksAct act)
{
    switch (act) {
    case BooksAct::MarkSent:
        return Rule{u"status/sent"_s, {u"draft"_s, u"approved"_s}, issuedInvoiceStates()};
    case BooksAct::Void:
        return Rule{u"status/void"_s, unpaidInvoiceStates() + QStringList{u"draft"_s, u"approved"_s}, {u"void"_s}};
    case BooksAct::Draft:
        return Rule{u"status/draft"_s, {u"void"_s}, {u"draft"_s}};
    case BooksAct::WriteOff:
        return Rule{u"writeoff"_s, unpaidInvoiceStates(), {writtenOff}};
    case BooksAct::CancelWriteOff:
        return Rule{u"writeoff/cancel"_s, {writtenOff}, unpaidInvoiceStates()};
    default:
        return approvalRule(act);
    }
}

std::optional<Rule> estimateRule(BooksAct act)
{
    const QStringList shown{u"sent"_s, u"viewed"_s};
    switch (act) {
    case BooksAct::MarkSent:
        return Rule{u"status/sent"_s,
                    {u"draft"_s, u"approved"_s},
                    shown + QStringList{u"accepted"_s, u"declined"_s, u"invoiced"_s, u"expired"_s}};
    case BooksAct::Accept:
        return Rule{u"status/accepted"_s,
                    shown + QStringList{u"declined"_s, u"expired"_s},
                    {u"accepted"_s, u"invoiced"_s, u"partially_invoiced"_s}};
    case BooksAct::Decline:
        return Rule{u"status/declined"_s, shown + QStringList{u"accepted"_s, u"expired"_s}, {u"declined"_s}};
    default:
        return approvalRule(act);
    }
}

std::optional<Rule> creditNoteRule(BooksAct act)
{
    switch (act) {
    case BooksAct::Open:
        return Rule{u"status/open"_s, {u"draft"_s, u"void"_s}, {u"open"_s, u"closed"_s}};
    case BooksAct::Void:
        return Rule{u"status/void"_s, {u"open"_s, u"draft"_s}, {u"void"_s}};
    case BooksAct::Draft:
        return Rule{u"status/draft"_s, {u"void"_s}, {u"draft"_s}};
    default:
        return std::nullopt;
    }
}

/// Books calls a voided purchase order cancelled.
std::optional<Rule> purchaseOrderRule(BooksAct act)
{
    if (act == BooksAct::Open)
        return Rule{
            u"status/open"_s, {u"draft"_s, u"approved"_s, u"cancelled"_s}, {u"open"_s, u"issued"_s, u"billed"_s}};
    if (act == BooksAct::Void)
        return Rule{u"status/cancelled"_s, {u"draft"_s, u"open"_s, u"issued"_s, u"approved"_s}, {u"cancelled"_s}};
    return approvalRule(act);
}

std::optional<Rule> billRule(BooksAct act)
{
    if (act == BooksAct::Open)
        return Rule{
            u"status/open"_s, {u"draft"_s, u"void"_s}, {u"open"_s, u"overdue"_s, u"partially_paid"_s, u"paid"_s}};
    if (act == BooksAct::Void)
        return Rule{u"status/void"_s, {u"open"_s, u"overdue"_s, u"draft"_s}, {u"void"_s}};
    return approvalRule(act);
}

std::optional<Rule> salesOrderRule(BooksAct act)
{
    if (act == BooksAct::Open)
        return Rule{u"status/open"_s, {u"draft"_s, u"void"_s}, {u"open"_s, u"confirmed"_s, u"invoiced"_s}};
    if (act == BooksAct::Void)
        return Rule{u"status/void"_s, {u"draft"_s, u"open"_s, u"confirmed"_s, u"overdue"_s}, {u"void"_s}};
    return approvalRule(act);
}

std::optional<Rule> activityRule(BooksAct act)
{
    if (act == BooksAct::Activate)
        return Rule{u"active"_s, {u"inactive"_s}, {u"active"_s}};
    if (act == BooksAct::Deactivate)
        return Rule{u"inactive"_s, {u"active"_s}, {u"inactive"_s}};
    return std::nullopt;
}
} // namespace

std::optional<Rule> rule(BooksKind kind, BooksAct act)
{
    switch (kind) {
    case BooksKind::Invoice:
        return invoiceRule(act);
    case BooksKind::Estimate:
        return estimateRule(act);
    case BooksKind::CreditNote:
        return creditNoteRule(act);
    case BooksKind::PurchaseOrder:
        return purchaseOrderRule(act);
    case BooksKind::Bill:
        return billRule(act);
    case BooksKind::SalesOrder:
        return salesOrderRule(act);
    case BooksKind::Contact:
    case BooksKind::Item:
    case BooksKind::BankAccount:
        return activityRule(act);
    default:
        return std::nullopt;
    }
}

QString stateOf(const QJsonObject &record)
{
    const QString status = json::text(record, "status"_L1);
    if (status.isEmpty() && record.contains("is_active"_L1))
        return json::boolean(record, "is_active"_L1) ? u"active"_s : u"inactive"_s;
    if (record.value("write_off_amount"_L1).toDouble() > 0 && status != "void"_L1)
        return writtenOff;
    return status;
}

ApiError notAllowed(const QString &state)
{
    ApiError error(ErrorKind::Validation, u"act_not_allowed"_s,
                   u"The record's state \"%1\" does not permit this."_s.arg(state));
    error.field = u"status"_s;
    error.details = {{"status"_L1, state}};
    return error;
}

Result<bool> mustSend(const Rule &rule, const QJsonObject &record)
{
    const QString state = stateOf(record);
    if (rule.wanted.contains(state))
        return false;
    if (!rule.from.contains(state))
        return fail(notAllowed(state));
    return true;
}

bool isOpenForReminders(const QJsonObject &invoice)
{
    return unpaidInvoiceStates().contains(json::text(invoice, "status"_L1));
}
} // namespace atlas::booksacts
