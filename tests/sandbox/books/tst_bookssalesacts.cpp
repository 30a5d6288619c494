// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/books/salesfixture.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace tst_bookssalesacts
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::test;
namespace kind = atlas::sandbox::books::kind;

/// The states of an invoice, its mails, reminders, files and history.
class BooksSalesActsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void states_data();
    void states();
    void bulkIsAllOrNothing();
    void voidFreesPayments();
    void writesOff();
    void mails();
    void refusesMails();
    void mailsSeveral();
    void reminds();
    void remindsSeveral();
    void attaches();
    void comments();
    void templatesAndAddresses();
    void sharesAndSums();
    void asksForScopes();
};

namespace
{
// Lays an invoice of 120 into the state.
QString invoiceIn(SalesFixture &fixture, const QString &state)
{
    const auto act = [&fixture](const QString &id, const QString &what) {
        return fixture.post(u"/invoices/%1/%2"_s.arg(id, what)).status == 200;
    };
    if (state == "sent"_L1)
        return fixture.sentInvoice(100, u"2026-08-14"_s);
    if (state == "overdue"_L1)
        return fixture.sentInvoice(100, u"2026-07-14"_s);
    if (state == "paid"_L1) {
        const QString id = fixture.sentInvoice(100);
        return fixture.pay(id, 120, 120).status == 201 ? id : QString();
    }
    const QString id = fixture.make(u"invoices"_s, SalesFixture::document({SalesFixture::line(100)}))
                           .value("invoice_id"_L1)
                           .toString();
    bool ok = true;
    if (state == "void"_L1)
        ok = act(id, u"status/void"_s);
    else if (state != "draft"_L1)
        ok = act(id, u"submit"_s);
    if (state == "approved"_L1)
        ok = ok && act(id, u"approve"_s);
    if (state == "rejected"_L1)
        ok = ok && act(id, u"reject"_s);
    return ok ? id : QString();
}
} // namespace

void BooksSalesActsTest::states_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("to"); // empty: refused
    const QStringList states{u"draft"_s,    u"sent"_s,    u"overdue"_s, u"paid"_s, u"void"_s, u"pending_approval"_s,
                             u"approved"_s, u"rejected"_s};
    const QMap<QString, QStringList> results{
        {u"status/sent"_s, {u"sent"_s, u"sent"_s, u"overdue"_s, {}, {}, {}, u"sent"_s, {}}},
        {u"status/void"_s, {u"void"_s, u"void"_s, u"void"_s, u"void"_s, {}, u"void"_s, u"void"_s, u"void"_s}},
        {u"status/draft"_s, {{}, {}, {}, {}, u"draft"_s, {}, {}, {}}},
        {u"submit"_s, {u"pending_approval"_s, {}, {}, {}, {}, {}, {}, u"pending_approval"_s}},
        {u"approve"_s, {{}, {}, {}, {}, {}, u"approved"_s, {}, {}}},
        {u"approve/final"_s, {{}, {}, {}, {}, {}, u"approved"_s, {}, {}}},
        {u"reject"_s, {{}, {}, {}, {}, {}, u"rejected"_s, {}, {}}},
        {u"writeoff"_s, {{}, u"paid"_s, u"paid"_s, {}, {}, {}, {}, {}}},
        {u"writeoff/cancel"_s, {{}, {}, {}, {}, {}, {}, {}, {}}},
        {u"paymentreminder"_s, {{}, u"sent"_s, u"overdue"_s, {}, {}, {}, {}, {}}},
        {u"email"_s, {u"sent"_s, u"sent"_s, u"overdue"_s, u"paid"_s, {}, {}, u"sent"_s, {}}},
        {u"email/schedule"_s, {{}, {}, {}, {}, {}, {}, {}, {}}}};
    for (auto it = results.begin(); it != results.end(); ++it)
        for (int i = 0; i < states.size(); ++i)
            QTest::addRow("%s of %s", qPrintable(it.key()), qPrintable(states.at(i)))
                << states.at(i) << it.key() << it.value().at(i);
}

void BooksSalesActsTest::states()
{
    QFETCH(QString, from);
    QFETCH(QString, act);
    QFETCH(QString, to);
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, from);
    QVERIFY(!id.isEmpty());
    QCOMPARE(fixture.invoice(id).value("status"_L1).toString(), from);
    const BooksReply reply = fixture.post(u"/invoices/%1/%2"_s.arg(id, act));
    QCOMPARE(reply.status, to.isEmpty() ? 400 : 200);
    const QJsonObject after = fixture.invoice(id);
    QCOMPARE(after.value("status"_L1).toString(), to.isEmpty() ? from : to);
    QCOMPARE(after.value("current_sub_status"_L1), after.value("status"_L1));
    const bool settled = after.value("status"_L1).toString() == "paid"_L1;
    QCOMPARE(after.value("balance"_L1).toDouble(), settled ? 0.0 : 120.0); // void and draft included
    const QStringList owed{u"sent"_s, u"overdue"_s, u"approved"_s};
    QCOMPARE(fixture.contact(ids::customer).value("outstanding_receivable_amount"_L1).toDouble(),
             owed.contains(after.value("status"_L1).toString()) ? 120.0 : 0.0);
}

void BooksSalesActsTest::bulkIsAllOrNothing()
{
    SalesFixture fixture;
    const QString draft = invoiceIn(fixture, u"draft"_s), other = invoiceIn(fixture, u"draft"_s);
    const QString voided = invoiceIn(fixture, u"void"_s);
    QCOMPARE(fixture.post(u"/invoices/status/sent?invoice_ids=%1,%2"_s.arg(draft, voided)).status, 400);
    QCOMPARE(fixture.invoice(draft).value("status"_L1).toString(), u"draft"_s);
    QCOMPARE(fixture.post(u"/invoices/status/sent?invoice_ids=%1,%2"_s.arg(draft, other)).message(),
             u"Invoice status has been changed to Sent."_s);
    QCOMPARE(fixture.invoice(other).value("status"_L1).toString(), u"sent"_s);
    QCOMPARE(fixture.post(u"/invoices/writeoff?invoice_ids=%1"_s.arg(draft)).status, 200);
    QCOMPARE(fixture.post(u"/invoices/status/void?invoice_ids=%1"_s.arg(other)).status, 200);
    QCOMPARE(fixture.post(u"/invoices/status/void"_s).code(), 2);
    QCOMPARE(fixture.post(u"/invoices/status/void?invoice_ids=1"_s).code(), 1002);
    const QString last = invoiceIn(fixture, u"draft"_s);
    QCOMPARE(fixture.post(u"/invoices/submit?invoice_ids="_s + last).status, 200);
    QCOMPARE(fixture.post(u"/invoices/approve?invoice_ids="_s + last).status, 200);
    QCOMPARE(fixture.invoice(last).value("status"_L1).toString(), u"approved"_s);
}

void BooksSalesActsTest::voidFreesPayments()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100);
    const QString payment = fixture.pay(id, 50, 50).object(u"payment"_s).value("payment_id"_L1).toString();
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 70.0);
    QCOMPARE(fixture.post(u"/invoices/%1/status/void"_s.arg(id), {{u"reason"_s, u"Doublon"_s}}).status, 200);
    const QJsonObject invoice = fixture.invoice(id);
    QCOMPARE(invoice.value("balance"_L1).toDouble(), 120.0);
    QCOMPARE(invoice.value("payment_made"_L1).toDouble(), 0.0);
    const QJsonObject freed = fixture.get(u"/customerpayments/"_s + payment).object(u"payment"_s);
    QCOMPARE(freed.value("unused_amount"_L1).toDouble(), 50.0);
    const QJsonObject contact = fixture.contact(ids::customer);
    QCOMPARE(contact.value("unused_credits_receivable_amount"_L1).toDouble(), 50.0);
    QCOMPARE(contact.value("outstanding_receivable_amount"_L1).toDouble(), 0.0);
    const QJsonArray comments = fixture.get(u"/invoices/%1/comments"_s.arg(id)).list(u"comments"_s);
    QCOMPARE(comments.last().toObject().value("description"_L1).toString(), u"Doublon"_s);
}

void BooksSalesActsTest::writesOff()
{
    SalesFixture fixture;
    const QString id = fixture.sentInvoice(100, u"2026-08-14"_s);
    QCOMPARE(fixture.pay(id, 20, 20).status, 201);
    QCOMPARE(fixture.post(u"/invoices/%1/writeoff"_s.arg(id)).message(), u"Invoice has been written off"_s);
    QCOMPARE(fixture.invoice(id).value("write_off_amount"_L1).toDouble(), 100.0);
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 0.0);
    QCOMPARE(fixture.post(u"/invoices/%1/writeoff/cancel"_s.arg(id)).status, 200);
    QCOMPARE(fixture.invoice(id).value("balance"_L1).toDouble(), 100.0);
    QCOMPARE(fixture.invoice(id).value("status"_L1).toString(), u"partially_paid"_s);
}

void BooksSalesActsTest::mails()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"draft"_s);
    const QJsonObject data = fixture.get(u"/invoices/%1/email"_s.arg(id)).object(u"data"_s);
    QCOMPARE(data.value("subject"_L1).toString(), u"Facture de Atelier Lumen (FA-2026-0001)"_s);
    QCOMPARE(data.value("file_name"_L1).toString(), u"FA-2026-0001.pdf"_s);
    QCOMPARE(data.value("to_contacts"_L1).toArray().first().toObject().value("email"_L1).toString(),
             u"anne@verrier.example"_s);
    const BooksReply reply =
        fixture.post(u"/invoices/%1/email"_s.arg(id), {{u"to_mail_ids"_s, QJsonArray{u"paul@verrier.example"_s}},
                                                       {u"cc_mail_ids"_s, QJsonArray{u"cc@verrier.example"_s}},
                                                       {u"subject"_s, u"Votre facture"_s},
                                                       {u"body"_s, u"Bonjour"_s}});
    QCOMPARE(reply.message(), u"Your invoice has been sent."_s);
    QCOMPARE(reply.json.value("is_first_email"_L1).toBool(), true);
    const QJsonObject mail = fixture.store().outbox.last().toObject();
    QCOMPARE(mail.value("to"_L1).toArray(), QJsonArray{u"paul@verrier.example"_s});
    QCOMPARE(mail.value("cc"_L1).toArray(), QJsonArray{u"cc@verrier.example"_s});
    QCOMPARE(mail.value("subject"_L1).toString(), u"Votre facture"_s);
    QCOMPARE(mail.value("invoice_id"_L1).toString(), id);
    QCOMPARE(mail.value("reminder"_L1).toBool(), false);
    QCOMPARE(fixture.invoice(id).value("status"_L1).toString(), u"sent"_s);
    QCOMPARE(fixture.invoice(id).value("is_emailed"_L1).toBool(), true);
    // Without a body: the default mail, to the contact person.
    QCOMPARE(fixture.post(u"/invoices/%1/email"_s.arg(id)).json.value("is_first_email"_L1).toBool(), false);
    QCOMPARE(fixture.store().outbox.last().toObject().value("to"_L1).toArray(), QJsonArray{u"anne@verrier.example"_s});
    // Sent by mark-as-sent is not emailed.
    QCOMPARE(fixture.invoice(invoiceIn(fixture, u"sent"_s)).value("is_emailed"_L1).toBool(), false);
}

void BooksSalesActsTest::refusesMails()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"sent"_s);
    const QString path = u"/invoices/%1/email"_s.arg(id);
    QCOMPARE(fixture.post(path, {{u"to_mail_ids"_s, QJsonArray{u"nobody"_s}}}).code(), 2);
    QCOMPARE(fixture.post(path, {{u"to_mail_ids"_s, QJsonArray{}}}).code(), 2);
    QCOMPARE(fixture.post(u"/invoices/1/email"_s).code(), 1002);
    QVERIFY(fixture.store().outbox.isEmpty());
}

void BooksSalesActsTest::mailsSeveral()
{
    SalesFixture fixture;
    QStringList drafts;
    for (int i = 0; i < 11; ++i)
        drafts.append(invoiceIn(fixture, u"draft"_s));
    QCOMPARE(fixture.post(u"/invoices/email?invoice_ids="_s + drafts.join(u',')).code(), 2);
    drafts.removeLast();
    QCOMPARE(fixture.post(u"/invoices/email?invoice_ids="_s + drafts.join(u',')).message(),
             u"Your mails are scheduled."_s);
    QCOMPARE(fixture.store().outbox.size(), 10);
    QCOMPARE(fixture.invoice(drafts.last()).value("status"_L1).toString(), u"sent"_s);
}

void BooksSalesActsTest::reminds()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"overdue"_s);
    const QString path = u"/invoices/%1/paymentreminder"_s.arg(id);
    QCOMPARE(fixture.get(path).object(u"data"_s).value("subject"_L1).toString(),
             u"Rappel de paiement : facture FA-2026-0001"_s);
    QCOMPARE(fixture.post(path).message(), u"Your payment reminder has been sent."_s);
    QCOMPARE(fixture.post(path).status, 200);
    const QJsonObject invoice = fixture.invoice(id);
    QCOMPARE(invoice.value("reminders_sent"_L1).toInt(), 2);
    QCOMPARE(invoice.value("last_reminder_sent_date"_L1).toString(), u"2026-07-15"_s);
    QCOMPARE(fixture.store().outbox.last().toObject().value("reminder"_L1).toBool(), true);
    QCOMPARE(fixture.post(path + u"/disable"_s).message(), u"Reminders stopped."_s);
    QCOMPARE(fixture.invoice(id).value("payment_reminder_enabled"_L1).toBool(), false);
    QCOMPARE(fixture.post(path + u"/enable"_s).status, 200);
    QCOMPARE(fixture.invoice(id).value("payment_reminder_enabled"_L1).toBool(), true);
}

void BooksSalesActsTest::remindsSeveral()
{
    SalesFixture fixture;
    const QString late = invoiceIn(fixture, u"overdue"_s), draft = invoiceIn(fixture, u"draft"_s);
    const BooksReply reply = fixture.post(u"/invoices/paymentreminder?invoice_ids=%1,%2"_s.arg(late, draft));
    QCOMPARE(reply.status, 201);
    const QJsonObject info = reply.object(u"info"_s);
    QCOMPARE(info.value("email_success_info"_L1).toObject().value("sent_count"_L1).toInt(), 1);
    QCOMPARE(info.value("email_errors_info"_L1).toArray().first().toObject().value("ids"_L1).toArray(),
             QJsonArray{draft});
    QCOMPARE(info.value("code"_L1).toInt(), 4083);
    QCOMPARE(fixture.post(u"/invoices/paymentreminder"_s).code(), 2);
}

void BooksSalesActsTest::attaches()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"sent"_s);
    const QString path = u"/invoices/%1/attachment"_s.arg(id);
    const auto upload = [&](const QByteArray &name) {
        const QByteArray body = "--b\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"" + name +
                                "\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4 x\r\n--b--\r\n";
        return fixture.send("POST", path, body, "multipart/form-data; boundary=b");
    };
    QCOMPARE(fixture.get(path).status, 404);
    QCOMPARE(upload("plan.exe").code(), 2);
    QCOMPARE(upload("plan.pdf").message(), u"Your file has been successfully attached to the invoice."_s);
    QCOMPARE(fixture.get(path).raw, QByteArray("%PDF-1.4 x"));
    const QJsonObject invoice = fixture.invoice(id);
    QCOMPARE(invoice.value("attachment_name"_L1).toString(), u"plan.pdf"_s);
    const QString document =
        invoice.value("documents"_L1).toArray().first().toObject().value("document_id"_L1).toString();
    QCOMPARE(fixture.get(u"/invoices?status=sent"_s).row(u"invoices"_s).value("has_attachment"_L1).toBool(), true);
    QCOMPARE(fixture.put(path + u"?can_send_in_mail=true"_s).status, 200);
    QCOMPARE(fixture.invoice(id).value("can_send_in_mail"_L1).toBool(), true);
    QCOMPARE(fixture.del(u"/invoices/%1/documents/1"_s.arg(id)).status, 404);
    QCOMPARE(fixture.del(u"/invoices/%1/documents/%2"_s.arg(id, document)).status, 200);
    QCOMPARE(fixture.get(path).status, 404);
}

void BooksSalesActsTest::comments()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"sent"_s);
    const QString path = u"/invoices/%1/comments"_s.arg(id);
    const QJsonArray history = fixture.get(path).list(u"comments"_s);
    QCOMPARE(history.size(), 2); // created, sent
    QCOMPARE(history.first().toObject().value("invoice_id"_L1).toString(), id);
    QCOMPARE(history.first().toObject().value("comment_type"_L1).toString(), u"system"_s);
    QCOMPARE(fixture.post(path, {}).code(), 2);
    const BooksReply added = fixture.post(path, {{u"description"_s, u"Relancer lundi"_s}});
    QCOMPARE(added.status, 201);
    const QString comment = added.object(u"comment"_s).value("comment_id"_L1).toString();
    const QString one = path + u'/' + comment;
    QCOMPARE(fixture.put(one, {{u"description"_s, u"Relancer mardi"_s}}).status, 200);
    QCOMPARE(fixture.get(path).row(u"comments"_s, 2).value("description"_L1).toString(), u"Relancer mardi"_s);
    QCOMPARE(fixture.del(one).message(), u"The comment has been deleted."_s);
    QCOMPARE(fixture.del(one).code(), 1002);
    QCOMPARE(fixture.del(path + u'/' + history.first().toObject().value("comment_id"_L1).toString()).status, 400);
}

void BooksSalesActsTest::templatesAndAddresses()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"draft"_s);
    const QJsonObject elite = fixture.get(u"/invoices/templates"_s).row(u"templates"_s, 1);
    const QString templateId = elite.value("template_id"_L1).toString();
    QCOMPARE(fixture.put(u"/invoices/%1/templates/%2"_s.arg(id, templateId)).status, 200);
    QCOMPARE(fixture.invoice(id).value("template_name"_L1), elite.value("template_name"_L1));
    QCOMPARE(fixture.put(u"/invoices/%1/templates/1"_s.arg(id)).code(), 1002);
    QCOMPARE(fixture.put(u"/invoices/%1/address/billing"_s.arg(id), {{u"city"_s, u"Lyon"_s}}).message(),
             u"Billing address updated"_s);
    QCOMPARE(fixture.invoice(id).value("billing_address"_L1).toObject().value("city"_L1).toString(), u"Lyon"_s);
    QCOMPARE(fixture.put(u"/invoices/%1/address/shipping"_s.arg(id), {{u"moon"_s, u"x"_s}}).code(), 2);
}

void BooksSalesActsTest::sharesAndSums()
{
    SalesFixture fixture;
    const QString late = fixture.sentInvoice(1000, u"2026-07-14"_s); // 1200
    const QString today = fixture.sentInvoice(100, u"2026-07-15"_s); // 120
    (void)fixture.sentInvoice(50, u"2026-08-14"_s);                  // 60, in 30 days
    (void)fixture.sentInvoice(10, u"2026-09-30"_s);                  // 12, later
    (void)fixture.sentInvoice(100, u"2026-08-01"_s, ids::british);   // 120 GBP at 1.17: 140.40
    QCOMPARE(fixture.pay(today, 120, 120).status, 201);              // from 1 June to 10 July: 39 days
    const QJsonObject sums =
        fixture.get(u"/invoices/dashboard"_s).object(u"data"_s).value("dashboard_details"_L1).toObject();
    QCOMPARE(sums.value("total_due"_L1).toString(), u"1,412.40"_s);
    QCOMPARE(sums.value("overdue"_L1).toString(), u"1,200.00"_s);
    QCOMPARE(sums.value("due_today"_L1).toString(), u"0.00"_s);
    QCOMPARE(sums.value("due_within_30_days"_L1).toString(), u"200.40"_s);
    QCOMPARE(sums.value("average_days_for_full_pay"_L1).toString(), u"39"_s);

    const QString link = u"/share/paymentlink?transaction_type=invoice&transaction_id=%1&link_type=%2&expiry_time=%3"_s;
    QVERIFY(!fixture.get(link.arg(late, u"public"_s, u"2026-08-01"_s))
                 .object(u"data"_s)
                 .value("share_link"_L1)
                 .toString()
                 .isEmpty());
    QCOMPARE(fixture.get(link.arg(late, u"public"_s, u"2026-07-01"_s)).code(), 2);
    QCOMPARE(fixture.get(link.arg(late, u"secret"_s, u"2026-08-01"_s)).code(), 2);
    QCOMPARE(fixture.get(link.arg(today, u"public"_s, u"2026-08-01"_s)).status, 400); // paid
    QCOMPARE(fixture.get(link.arg(u"1"_s, u"private"_s, u"2026-08-01"_s)).code(), 1002);
}

void BooksSalesActsTest::asksForScopes()
{
    SalesFixture fixture;
    const QString id = invoiceIn(fixture, u"draft"_s);
    fixture.scopes = {u"ZohoBooks.invoices.READ"_s, u"ZohoBooks.invoices.UPDATE"_s};
    QCOMPARE(fixture.get(u"/invoices/"_s + id).status, 200);
    QCOMPARE(fixture.put(u"/invoices/"_s + id, {{u"notes"_s, u"x"_s}}).status, 200);
    QCOMPARE(fixture.post(u"/invoices/%1/status/sent"_s.arg(id)).code(), 57); // acts need CREATE
    QCOMPARE(fixture.del(u"/invoices/"_s + id).code(), 57);
    QCOMPARE(fixture.get(u"/estimates"_s).code(), 57);
}
} // namespace tst_bookssalesacts

ATLAS_TEST(tst_bookssalesacts::BooksSalesActsTest)
#include "tst_bookssalesacts.moc"
