// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/booksrow.h"

namespace atlas
{
using namespace Qt::StringLiterals;

QString BooksTableModel::statusLabel(const QString &key)
{
    static const QHash<QString, const char *> labels{
        {u"draft"_s, QT_TR_NOOP("Draft")},
        {u"pending_approval"_s, QT_TR_NOOP("Waiting for approval")},
        {u"approved"_s, QT_TR_NOOP("Approved")},
        {u"rejected"_s, QT_TR_NOOP("Rejected")},
        {u"sent"_s, QT_TR_NOOP("Sent")},
        {u"viewed"_s, QT_TR_NOOP("Viewed")},
        {u"open"_s, QT_TR_NOOP("Open")},
        {u"partially_paid"_s, QT_TR_NOOP("Partly paid")},
        {u"overdue"_s, QT_TR_NOOP("Overdue")},
        {u"paid"_s, QT_TR_NOOP("Paid")},
        {u"void"_s, QT_TR_NOOP("Void")},
        {u"accepted"_s, QT_TR_NOOP("Accepted")},
        {u"declined"_s, QT_TR_NOOP("Declined")},
        {u"invoiced"_s, QT_TR_NOOP("Invoiced")},
        {u"expired"_s, QT_TR_NOOP("Expired")},
        {u"billed"_s, QT_TR_NOOP("Billed")},
        {u"partially_billed"_s, QT_TR_NOOP("Partly billed")},
        {u"cancelled"_s, QT_TR_NOOP("Cancelled")},
        {u"closed"_s, QT_TR_NOOP("Closed")},
        {u"unbilled"_s, QT_TR_NOOP("Unbilled")},
        {u"billable"_s, QT_TR_NOOP("Billable")},
        {u"nonbillable"_s, QT_TR_NOOP("Not billable")},
        {u"reimbursed"_s, QT_TR_NOOP("Reimbursed")},
        {u"active"_s, QT_TR_NOOP("Active")},
        {u"inactive"_s, QT_TR_NOOP("Inactive")},
    };
    const char *label = labels.value(key);
    return label ? tr(label) : QString(key).replace(u'_', u' '); // a word Zoho added: better than nothing
}
} // namespace atlas

namespace atlas::bookstable
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kSeriouslyLate = 30; ///< days past due

Tone toneOfStatus(const QString &state)
{
    static const QHash<QString, Tone> tones{
        {u"overdue"_s, Tone::Bad},          {u"rejected"_s, Tone::Bad}, {u"declined"_s, Tone::Bad},
        {u"partially_paid"_s, Tone::Warn},  {u"expired"_s, Tone::Warn}, {u"pending_approval"_s, Tone::Warn},
        {u"unbilled"_s, Tone::Warn},        {u"paid"_s, Tone::Good},    {u"accepted"_s, Tone::Good},
        {u"invoiced"_s, Tone::Good},        {u"billed"_s, Tone::Good},  {u"reimbursed"_s, Tone::Good},
        {u"partially_billed"_s, Tone::Warn}};
    return tones.value(state, Tone::Neutral);
}

QString contactTitle(Table table)
{
    const bool purchases = table == Table::Bills || table == Table::PurchaseOrders || table == Table::Expenses;
    return purchases ? BooksTableModel::tr("Vendor") : BooksTableModel::tr("Customer");
}

QString dueTitle(Table table)
{
    if (table == Table::Estimates)
        return BooksTableModel::tr("Expires");
    return table == Table::PurchaseOrders ? BooksTableModel::tr("Delivery") : BooksTableModel::tr("Due");
}

QString contactColumnTitle(Table table, Column column)
{
    const bool customers = table == Table::Customers;
    switch (column) {
    case Column::Open:
        return customers ? BooksTableModel::tr("Receivable") : BooksTableModel::tr("Payable");
    case Column::Overdue:
        return BooksTableModel::tr("Overdue");
    case Column::Lateness:
        //: median of the days a customer pays after the due date
        return BooksTableModel::tr("Pays late by");
    case Column::Year:
        return customers ? BooksTableModel::tr("Invoiced, 12 months") : BooksTableModel::tr("Billed, 12 months");
    case Column::Name:
        return BooksTableModel::tr("Name");
    case Column::Email:
        return BooksTableModel::tr("Email");
    case Column::Phone:
        return BooksTableModel::tr("Phone");
    default:
        return BooksTableModel::tr("CRM");
    }
}

QString sentWord(qint64 sent)
{
    const int reminders = int(sent / 2);
    if (reminders > 0)
        return BooksTableModel::tr("%n reminder(s)", nullptr, reminders);
    return sent % 2 ? BooksTableModel::tr("Emailed") : BooksTableModel::tr("Not emailed");
}
} // namespace

QString columnTitle(Table table, Column column)
{
    switch (column) {
    case Column::Number:
        return BooksTableModel::tr("Number");
    case Column::Contact:
        return contactTitle(table);
    case Column::Date:
        return BooksTableModel::tr("Date");
    case Column::Due:
        return dueTitle(table);
    case Column::Age:
        //: days past the due date
        return BooksTableModel::tr("Days late");
    case Column::Total:
        return table == Table::CustomerPayments ? BooksTableModel::tr("Amount") : BooksTableModel::tr("Total");
    case Column::Balance:
        return BooksTableModel::tr("Balance");
    case Column::Status:
        return BooksTableModel::tr("Status");
    case Column::Sent:
        //: whether an invoice was emailed, and how often reminded
        return BooksTableModel::tr("Sent by email");
    case Column::Account:
        return BooksTableModel::tr("Account");
    case Column::Description:
        return BooksTableModel::tr("Description");
    case Column::Receipt:
        return BooksTableModel::tr("Receipt");
    case Column::Documents:
        return BooksTableModel::tr("Invoices");
    case Column::Mode:
        return BooksTableModel::tr("Mode");
    case Column::Reference:
        return BooksTableModel::tr("Reference");
    default:
        return contactColumnTitle(table, column);
    }
}

QString wordOf(const Row &row, Column column, const Cell &cell)
{
    switch (column) {
    case Column::Status:
        return BooksTableModel::statusLabel(row.state);
    case Column::Sent:
        return sentWord(cell.number);
    case Column::Receipt:
        return cell.number ? BooksTableModel::tr("Attached") : BooksTableModel::tr("Missing");
    case Column::Crm:
        return cell.number ? BooksTableModel::tr("Linked") : BooksTableModel::tr("Not linked");
    default:
        return {};
    }
}

Tone toneOf(const Row &row, Column column, const Cell &cell)
{
    switch (column) {
    case Column::Status:
        return toneOfStatus(row.state);
    case Column::Age:
        return cell.number > kSeriouslyLate ? Tone::Bad : cell.number > 0 ? Tone::Warn : Tone::Neutral;
    case Column::Overdue:
        return cell.number > 0 ? Tone::Bad : Tone::Neutral;
    case Column::Receipt:
        return cell.number ? Tone::Neutral : Tone::Warn;
    default:
        return Tone::Neutral;
    }
}
} // namespace atlas::bookstable
