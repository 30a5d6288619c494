// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/books/booksfixture.h"

namespace atlas::test
{
/// One organisation in euros, and an invoice to write.
struct BooksWriteFixture : BooksFixture {
    BooksWriteFixture() { oneOrganisation(); }

    static QJsonObject object(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        Q_ASSERT(document.isObject());
        return document.object();
    }
    static QJsonObject sample()
    {
        return object(R"({"customer_id":"1","date":"2026-10-05","reference_number":"CMD-1",
                      "line_items":[{"name":"Conseil","quantity":2,"rate":150}]})");
    }
    /// What Books stores of it: numbers and lines with its own members.
    static QByteArray invoice(const QByteArray &id, const QByteArray &rate = "150")
    {
        return R"({"invoice_id":")" + id + R"(","invoice_number":"FA-)" + id +
               R"(","customer_id":"1","date":"2026-10-05","reference_number":"CMD-1","status":"draft",)" +
               R"("line_items":[{"line_item_id":"9","item_id":"","name":"Conseil","quantity":2.0,"rate":)" + rate +
               R"(,"item_total":300}],"total":300,"balance":300,"currency_code":"EUR"})";
    }
    static QByteArray row(const QByteArray &id, const QByteArray &customer = "1")
    {
        return R"({"invoice_id":")" + id + R"(","customer_id":")" + customer +
               R"(","date":"2026-10-05","reference_number":"CMD-1","total":300,)" +
               R"("created_time":"2026-10-05T10:00:0)" + id.right(1) + R"(+0200"})";
    }
    static ScriptedReply created(const QByteArray &record)
    {
        return ok(R"({"code":0,"message":"The invoice has been created.","invoice":)" + record + "}", 201);
    }
    static ScriptedReply detail(const QByteArray &record)
    {
        return ok(R"({"code":0,"message":"success","invoice":)" + record + "}");
    }
    static ScriptedReply euroContact()
    {
        return ok(R"({"code":0,"contact":{"contact_id":"1","currency_id":"97","currency_code":"EUR"}})");
    }
    static QString readInvoice() { return QStringLiteral("GET /books/v3/invoices/8"); }
    /// Invoice 8 as it reads with these members.
    static ScriptedReply invoiceWith(const QByteArray &members)
    {
        return detail(R"({"invoice_id":"8","customer_id":"1","currency_code":"EUR",)" + members + "}");
    }
    static ScriptedReply said(const QByteArray &message) { return ok(R"({"code":0,"message":")" + message + R"("})"); }
    [[nodiscard]] SeenRequest last() const { return server.seen().last(); }
    [[nodiscard]] QJsonObject lastBody() const { return QJsonDocument::fromJson(last().body).object(); }
};
} // namespace atlas::test
