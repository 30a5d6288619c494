// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/sales/documentmail.h"

#include "services/sandbox/books/sales/applied.h"
#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentview.h"
#include "services/sandbox/books/sales/documentwriter.h"

namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QJsonArray recipientsOf(const Call &call, const QJsonObject &record)
{
    const QJsonObject *contact = findRecord(call, kind::contacts, record.value("customer_id"_L1).toString());
    const QJsonArray chosen = record.value("contact_persons"_L1).toArray();
    QJsonArray persons;
    for (const QJsonObject &person : buying::objectsOf(contact ? *contact : QJsonObject(), u"contact_persons")) {
        if (person.value("email"_L1).toString().isEmpty())
            continue;
        QJsonObject shown;
        for (const QString &key : {u"contact_person_id"_s, u"salutation"_s, u"first_name"_s, u"last_name"_s, u"email"_s,
                                   u"phone"_s, u"mobile"_s})
            shown.insert(key, person.value(key).toString());
        shown["selected"_L1] = chosen.isEmpty() ? person.value("is_primary_contact"_L1).toBool()
                                                : chosen.contains(person.value("contact_person_id"_L1));
        persons.append(shown);
    }
    return persons;
}

QStringList defaultAddresses(const Call &call, const QJsonObject &record)
{
    QStringList addresses;
    const QJsonArray persons = recipientsOf(call, record);
    for (const auto &person : persons)
        if (person.toObject().value("selected"_L1).toBool())
            addresses.append(person.toObject().value("email"_L1).toString());
    const QString own = record.value("email"_L1).toString();
    if (addresses.isEmpty() && !own.isEmpty())
        addresses.append(own);
    return addresses;
}

QString subjectOf(const Call &call, const DocumentKind &kind, const QJsonObject &record, bool reminder)
{
    const QString from = call.store.organisation.value("name"_L1).toString();
    const QString number = record.value(kind.numberField).toString();
    return reminder ? u"Rappel de paiement : facture %1"_s.arg(number)
                    : u"%1 de %2 (%3)"_s.arg(kind.paperTitle, from, number);
}

QString mailText(const Call &call, const DocumentKind &kind, const QJsonObject &record, bool reminder)
{
    const QString from = call.store.organisation.value("name"_L1).toString();
    const QString number = record.value(kind.numberField).toString();
    const QString total = QString::number(record.value("total"_L1).toDouble(), 'f', 2) + u' ' +
                          record.value("currency_code"_L1).toString();
    const QString said = reminder
                             ? u"Sauf erreur de notre part, la facture %1 reste à régler."_s.arg(number)
                             : u"Veuillez trouver ci-joint le document %1 d’un montant de %2."_s.arg(number, total);
    return u"Bonjour,<br><br>%1<br><br>Cordialement,<br>%2"_s.arg(said, from);
}

// The addresses of a body, each with an @; nothing and the refusal otherwise.
QStringList addressesOf(const QJsonObject &body, const QString &key, Refusal &refusal)
{
    QStringList addresses;
    const QJsonArray sent = body.value(key).toArray();
    for (const auto &value : sent) {
        const QString address = value.toString();
        if (address.indexOf(u'@') < 1)
            refusal = invalidValue(key);
        addresses.append(address);
    }
    return addresses;
}

Refusal mailRefusal(const Call &call, const DocumentKind &kind, const QJsonObject &record)
{
    const QString status = record.value("status"_L1).toString();
    if (status == "void"_L1 || status == "pending_approval"_L1 || status == "rejected"_L1)
        return buying::actRefused(u"The %1 cannot be sent in this state."_s.arg(kind.title.toLower()));
    if (call.store.franceEdition && kind.kind == kind::invoices && status == "draft"_L1)
        return buying::actRefused(u"Mark the invoice as open before sending it."_s);
    return std::nullopt;
}

void markMailed(Call &call, const DocumentKind &kind, QJsonObject &record)
{
    const QString status = record.value("status"_L1).toString();
    if (status == "draft"_L1 || status == "approved"_L1)
        changeStatus(call, kind, record, kind.issuedStatus);
    record["is_emailed"_L1] = true;
    if (kind.kind == kind::invoices)
        settleInvoice(call, record);
    keepRecord(call, kind, record);
}
} // namespace

QJsonObject mailData(const Call &call, const DocumentKind &kind, const QJsonObject &record, bool reminder)
{
    const QJsonObject &own = call.store.organisation;
    const QString number = record.value(kind.numberField).toString();
    const QString name = own.value("contact_name"_L1).toString();
    const QString email = own.value("email"_L1).toString();
    const QJsonObject sender{{"user_name"_L1, name},
                             {"selected"_L1, true},
                             {"email"_L1, email},
                             {"organization_contact_id"_L1, u"712300000000002266"_s},
                             {"is_org_email_id"_L1, true}};
    const QJsonObject mailTemplate{
        {"selected"_L1, true}, {"name"_L1, u"Default"_s}, {"email_template_id"_L1, u"712300000000000067"_s}};
    return {{"subject"_L1, subjectOf(call, kind, record, reminder)},
            {"body"_L1, mailText(call, kind, record, reminder)},
            {"customer_id"_L1, record.value("customer_id"_L1)},
            {"customer_name"_L1, record.value("customer_name"_L1)},
            {"entity_id"_L1, record.value(kind.idField)},
            {"file_name"_L1, QString(number + u".pdf"_s)},
            {"file_name_without_extension"_L1, number},
            {"attach_pdf"_L1, true},
            {"attachment_name"_L1, record.value("attachment_name"_L1).toString()},
            {"documents"_L1, u""_s},
            {"error_list"_L1, QJsonArray()},
            {"deprecated_placeholders_used"_L1, QJsonArray()},
            {"from_email"_L1, u""_s},
            {"from_address"_L1, u""_s},
            {"from_emails"_L1, QJsonArray{sender}},
            {"to_mails_str"_L1, u""_s},
            {"cc_mails_str"_L1, u""_s},
            {"bcc_mails_str"_L1, u""_s},
            {"bcc_mails"_L1, QJsonArray()},
            {"cc_mails_list"_L1, QJsonArray{QJsonObject{{"user_name"_L1, name}, {"email"_L1, email}}}},
            {"to_contacts"_L1, recipientsOf(call, record)},
            {"emailtemplates"_L1, QJsonArray{mailTemplate}},
            {"emailtemplate_documents"_L1, QJsonArray()},
            {"gateways_configured"_L1, true},
            {"gateways_associated"_L1, false}};
}

Refusal postMail(Call &call, const DocumentKind &kind, const QJsonObject &record, const QJsonObject &body,
                 bool reminder)
{
    Refusal refusal;
    QStringList to = addressesOf(body, u"to_mail_ids"_s, refusal);
    const QStringList cc = addressesOf(body, u"cc_mail_ids"_s, refusal);
    if (refusal)
        return refusal;
    if (to.isEmpty() && !body.contains("to_mail_ids"_L1))
        to = defaultAddresses(call, record);
    if (to.isEmpty())
        return invalidValue(u"to_mail_ids"_s);
    const QString subject = body.value("subject"_L1).toString(subjectOf(call, kind, record, reminder));
    const QJsonObject mail{{"to"_L1, QJsonArray::fromStringList(to)},
                           {"cc"_L1, QJsonArray::fromStringList(cc)},
                           {"subject"_L1, subject},
                           {"body"_L1, body.value("body"_L1).toString(mailText(call, kind, record, reminder))},
                           {kind.idField, record.value(kind.idField)},
                           {"reminder"_L1, reminder},
                           {"at"_L1, call.stamp()}};
    call.store.outbox.append(mail);
    logAct(call, record.value(kind.idField).toString(),
           u"%1 : mail envoyé à %2."_s.arg(reminder ? u"Relance de paiement"_s : kind.paperTitle, to.join(u", "_s)),
           u"Mailed"_s);
    return std::nullopt;
}

Refusal sendByMail(Call &call, const DocumentKind &kind, QJsonObject &record, const QJsonObject &body)
{
    if (auto refusal = mailRefusal(call, kind, record))
        return refusal;
    if (auto refusal = postMail(call, kind, record, body, false))
        return refusal;
    markMailed(call, kind, record);
    return std::nullopt;
}

Response mailContent(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    const auto record = recordOf(call, kind, refusal);
    return record ? success(u"data"_s, mailData(call, kind, *record, false)) : *refusal;
}

Response mailDocument(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    const auto body = refusal ? std::nullopt : bodyObject(call, refusal);
    const bool first = record && !record->value("is_emailed"_L1).toBool();
    if (!refusal)
        refusal = sendByMail(call, kind, *record, *body);
    if (refusal)
        return *refusal;
    return success(u"is_first_email"_s, first, kind.mailed);
}

Response mailDocuments(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    QList<QJsonObject> records = recordsOf(call, kind, kind.record + u"_ids"_s, 10, refusal);
    for (const QJsonObject &record : std::as_const(records)) {
        if (!refusal)
            refusal = mailRefusal(call, kind, record);
        if (!refusal && defaultAddresses(call, record).isEmpty())
            refusal = invalidValue(u"to_mail_ids"_s);
    }
    if (refusal)
        return *refusal;
    for (QJsonObject &record : records)
        if (auto failed = sendByMail(call, kind, record, {}))
            return *failed;
    return done(u"Your mails are scheduled."_s);
}
} // namespace atlas::sandbox::books::selling
