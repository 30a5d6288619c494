// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"
#include "tests/sandbox/books/booksfixture.h"

namespace atlas::test
{
/// The foundation with a contact person at each customer, and short ways to lay documents.
class SalesFixture : public BooksFixture
{
public:
    explicit SalesFixture(QDate day = QDate(2026, 7, 15))
        : BooksFixture(Content::Foundation, day)
    {
        givePerson(ids::customer, QStringLiteral("anne@verrier.example"));
        givePerson(ids::british, QStringLiteral("tom@harrow.example"));
    }

    /// {"name", "rate", "quantity", "tax_id"}
    [[nodiscard]] static QJsonObject line(double rate, double quantity = 1, const QString &tax = ids::vat20)
    {
        return {{QStringLiteral("name"), QStringLiteral("Atelier")},
                {QStringLiteral("rate"), rate},
                {QStringLiteral("quantity"), quantity},
                {QStringLiteral("tax_id"), tax}};
    }
    [[nodiscard]] static QJsonObject document(const QJsonArray &lines, const QString &customer = ids::customer)
    {
        return {{QStringLiteral("customer_id"), customer}, {QStringLiteral("line_items"), lines}};
    }
    /// The record of a document that must be created; `kind` as in the path.
    [[nodiscard]] QJsonObject make(const QString &kind, QJsonObject body, const QJsonObject &more = {})
    {
        for (auto it = more.constBegin(); it != more.constEnd(); ++it)
            body.insert(it.key(), it.value());
        const BooksReply reply = post(u'/' + kind, body);
        return reply.status == 201 ? reply.object(kind == QStringLiteral("customerpayments") ? QStringLiteral("payment")
                                                                                             : kind.chopped(1))
                                   : QJsonObject();
    }
    /// The id of an invoice of `rate` plus 20 %, due on `due` if told, marked as sent.
    [[nodiscard]] QString sentInvoice(double rate, const QString &due = {}, const QString &customer = ids::customer)
    {
        QJsonObject more{{QStringLiteral("date"), QStringLiteral("2026-06-01")}};
        if (!due.isEmpty())
            more.insert(QStringLiteral("due_date"), due);
        const QString id = make(QStringLiteral("invoices"), document({line(rate)}, customer), more)
                               .value(QStringLiteral("invoice_id"))
                               .toString();
        return post(QStringLiteral("/invoices/%1/status/sent").arg(id)).status == 200 ? id : QString();
    }
    [[nodiscard]] QJsonObject invoice(const QString &id)
    {
        return get(QStringLiteral("/invoices/") + id).object(QStringLiteral("invoice"));
    }
    [[nodiscard]] QJsonObject contact(const QString &id)
    {
        return *store().of(sandbox::books::kind::contacts).find(id);
    }
    /// A payment of `amount`, of which `applied` goes to the invoice.
    [[nodiscard]] BooksReply pay(const QString &invoiceId, double amount, double applied,
                                 const QString &customer = ids::customer)
    {
        const QJsonObject link{{QStringLiteral("invoice_id"), invoiceId}, {QStringLiteral("amount_applied"), applied}};
        return post(QStringLiteral("/customerpayments"),
                    {{QStringLiteral("customer_id"), customer},
                     {QStringLiteral("payment_mode"), QStringLiteral("banktransfer")},
                     {QStringLiteral("amount"), amount},
                     {QStringLiteral("date"), QStringLiteral("2026-07-10")},
                     {QStringLiteral("account_id"), ids::bank},
                     {QStringLiteral("invoices"), QJsonArray{link}}});
    }

private:
    void givePerson(const QString &contactId, const QString &email)
    {
        QJsonObject changed = contact(contactId);
        changed.insert(QStringLiteral("contact_persons"),
                       QJsonArray{QJsonObject{{QStringLiteral("contact_person_id"), contactId + u'1'},
                                              {QStringLiteral("first_name"), QStringLiteral("Anne")},
                                              {QStringLiteral("email"), email},
                                              {QStringLiteral("is_primary_contact"), true}}});
        store().of(sandbox::books::kind::contacts).put(contactId, changed);
    }
};
} // namespace atlas::test
