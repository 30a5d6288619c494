// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/books/booksrow.h"

namespace atlas::bookstable
{
using namespace Qt::StringLiterals;

const QList<Column> &columnsOf(Table table)
{
    using C = Column;
    static const QList<Column> invoices{C::Number, C::Contact, C::Date,   C::Due, C::Age,
                                        C::Total,  C::Balance, C::Status, C::Sent};
    static const QList<Column> customers{C::Name, C::Email, C::Open, C::Overdue, C::Lateness, C::Year, C::Crm};
    static const QList<Column> vendors{C::Name, C::Email, C::Phone, C::Open, C::Overdue, C::Year};
    static const QList<Column> expenses{C::Date,  C::Account, C::Contact, C::Description,
                                        C::Total, C::Status,  C::Receipt};
    static const QList<Column> bills{C::Number, C::Contact, C::Date, C::Due, C::Age, C::Total, C::Balance, C::Status};
    static const QList<Column> estimates{C::Number, C::Contact, C::Date, C::Due, C::Total, C::Status};
    static const QList<Column> payments{C::Date, C::Number, C::Contact, C::Documents, C::Mode, C::Reference, C::Total};
    switch (table) {
    case Table::Invoices:
        return invoices;
    case Table::Customers:
        return customers;
    case Table::Vendors:
        return vendors;
    case Table::Expenses:
        return expenses;
    case Table::Bills:
        return bills;
    case Table::Estimates:
    case Table::PurchaseOrders:
        return estimates;
    case Table::CustomerPayments:
        break;
    }
    return payments;
}

const QStringList &statusKeysOf(Table table)
{
    static const QStringList invoices{
        u"draft"_s, u"pending_approval"_s, u"approved"_s, u"rejected"_s, u"sent"_s, u"viewed"_s,
        u"open"_s,  u"partially_paid"_s,   u"overdue"_s,  u"paid"_s,     u"void"_s};
    static const QStringList contacts{u"active"_s, u"inactive"_s, u"open"_s, u"overdue"_s};
    static const QStringList expenses{u"unbilled"_s, u"billable"_s, u"invoiced"_s, u"reimbursed"_s, u"nonbillable"_s};
    static const QStringList bills{u"draft"_s,          u"pending_approval"_s, u"approved"_s, u"rejected"_s, u"open"_s,
                                   u"partially_paid"_s, u"overdue"_s,          u"paid"_s,     u"void"_s};
    static const QStringList estimates{u"draft"_s,   u"pending_approval"_s, u"approved"_s, u"rejected"_s,
                                       u"sent"_s,    u"viewed"_s,           u"accepted"_s, u"declined"_s,
                                       u"expired"_s, u"invoiced"_s,         u"void"_s};
    static const QStringList orders{u"draft"_s,    u"pending_approval"_s, u"approved"_s, u"rejected"_s,
                                    u"open"_s,     u"partially_billed"_s, u"billed"_s,   u"closed"_s,
                                    u"cancelled"_s};
    static const QStringList none;
    switch (table) {
    case Table::Invoices:
        return invoices;
    case Table::Customers:
    case Table::Vendors:
        return contacts;
    case Table::Expenses:
        return expenses;
    case Table::Bills:
        return bills;
    case Table::Estimates:
        return estimates;
    case Table::PurchaseOrders:
        return orders;
    case Table::CustomerPayments:
        break;
    }
    return none;
}
} // namespace atlas::bookstable
