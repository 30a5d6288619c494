// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"
#include "services/sandbox/books/purchases/purchaseorders.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString orderSubject(const Call &call, const QJsonObject &order)
{
    return u"Bon de commande %1 de %2"_s.arg(textOf(order, u"purchaseorder_number"),
                                             textOf(call.store.organisation, u"name"));
}

QString orderBody(const Call &call, const QJsonObject &order)
{
    return u"Bonjour,<br><br>Veuillez trouver ci-joint notre bon de commande %1.<br><br>%2"_s.arg(
        textOf(order, u"purchaseorder_number").toHtmlEscaped(),
        textOf(call.store.organisation, u"name").toHtmlEscaped());
}

QJsonArray orderRecipients(const Call &call, const QJsonObject &order)
{
    const QJsonObject *vendor = std::as_const(call.store).of(kind::contacts).find(textOf(order, u"vendor_id"));
    QJsonArray people;
    const QList<QJsonObject> persons = vendor ? objectsOf(*vendor, u"contact_persons") : QList<QJsonObject>{};
    for (const QJsonObject &person : persons) {
        QJsonObject entry = shaped(
            shapeOf(R"({"contact_person_id":"","salutation":"","first_name":"","last_name":"","email":"","phone":""})"),
            person);
        entry.insert(u"selected"_s, person.value(u"is_primary_contact").toBool());
        people.append(entry);
    }
    return people;
}
} // namespace

Response purchaseOrderMail(Call &call)
{
    const QJsonObject *order = pathRecord(call, purchaseOrderKind);
    if (!order)
        return notFound(purchaseOrderKind.title);
    const QJsonObject sender{{u"user_name"_s, authorOf(call).name},
                             {u"selected"_s, true},
                             {u"email"_s, textOf(call.store.organisation, u"email")}};
    return success(u"data"_s, QJsonObject{{u"subject"_s, orderSubject(call, *order)},
                                          {u"body"_s, orderBody(call, *order)},
                                          {u"error_list"_s, QJsonArray{}},
                                          {u"customer_name"_s, textOf(*order, u"vendor_name")},
                                          {u"customer_id"_s, textOf(*order, u"vendor_id")},
                                          {u"attach_pdf"_s, true},
                                          {u"file_name"_s, textOf(*order, u"purchaseorder_number") + u".pdf"_s},
                                          {u"from_emails"_s, QJsonArray{sender}},
                                          {u"to_contacts"_s, orderRecipients(call, *order)}});
}

Response mailPurchaseOrder(Call &call)
{
    std::optional<Response> refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *found = pathRecord(call, purchaseOrderKind);
    if (!found)
        return notFound(purchaseOrderKind.title);
    const QJsonArray to = body->value(u"to_mail_ids").toArray();
    if (to.isEmpty())
        return invalidValue(u"to_mail_ids"_s);
    QJsonObject order = *found;
    const QJsonObject mail{{u"to"_s, to},
                           {u"cc"_s, body->value(u"cc_mail_ids").toArray()},
                           {u"subject"_s, body->value(u"subject").toString(orderSubject(call, order))},
                           {u"body"_s, body->value(u"body").toString(orderBody(call, order))},
                           {u"purchaseorder_id"_s, call.id()},
                           {u"at"_s, call.stamp()}};
    call.store.outbox.append(mail);
    order.insert(u"is_emailed"_s, true);
    if (textOf(order, u"status") == u"draft") // an order that left the house is issued
        setStatus(order, u"open"_s);
    stampChange(call, order);
    keep(call, kind::purchaseOrders, call.id(), order);
    commentOn(call, call.id(), u"Purchase Order emailed."_s, u"Emailed"_s);
    return done(u"Your purchase order has been sent."_s);
}
} // namespace atlas::sandbox::books::buying
