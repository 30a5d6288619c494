// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/bookstime.h"
#include "services/sandbox/books/contacts/contactroutes.h"
#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/contacts/contactwriter.h"

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// The days an account statement covers; this month unless told.
struct StatementPeriod {
    QDate from, to;
};

std::optional<StatementPeriod> statementPeriod(const Call &call, QString &faulty)
{
    const QDate &today = call.today;
    StatementPeriod period{QDate(today.year(), today.month(), 1), today};
    for (const QString &name : {u"start_date"_s, u"end_date"_s}) {
        if (!call.has(name))
            continue;
        const auto day = parsedDay(call.param(name));
        if (!day) {
            faulty = name;
            return std::nullopt;
        }
        (name == u"start_date"_s ? period.from : period.to) = *day;
    }
    if (period.from <= period.to)
        return period;
    faulty = u"end_date"_s;
    return std::nullopt;
}

QJsonArray recipientsOf(const QJsonObject &contact)
{
    QJsonArray recipients;
    const QJsonArray persons = contactDetail(contact).value(u"contact_persons"_s).toArray();
    for (const auto value : persons) {
        QJsonObject person = value.toObject();
        QJsonObject recipient;
        for (const QString &key : {u"contact_person_id"_s, u"salutation"_s, u"first_name"_s, u"last_name"_s, u"email"_s,
                                   u"phone"_s, u"mobile"_s})
            recipient.insert(key, person.value(key));
        recipient.insert(u"selected"_s, person.value(u"is_primary_contact"_s));
        recipients.append(recipient);
    }
    return recipients;
}

/// What the mail editor is filled with.
QJsonObject mailDraft(const Call &call, const QJsonObject &contact, const QString &subject, const QString &body)
{
    const QJsonObject &organisation = call.store.organisation;
    const QJsonObject sender{{u"user_name"_s, organisation.value(u"contact_name"_s)},
                             {u"selected"_s, true},
                             {u"email"_s, organisation.value(u"email"_s)},
                             {u"organization_contact_id"_s, u""_s},
                             {u"is_org_email_id"_s, true}};
    return {{u"subject"_s, subject},
            {u"body"_s, body},
            {u"contact_id"_s, contact.value(u"contact_id"_s)},
            {u"customer_id"_s, contact.value(u"contact_id"_s)},
            {u"customer_name"_s, contact.value(u"contact_name"_s)},
            {u"error_list"_s, QJsonArray{}},
            {u"from_emails"_s, QJsonArray{sender}},
            {u"to_contacts"_s, recipientsOf(contact)},
            {u"cc_mails_list"_s, QJsonArray{}}};
}

bool areAddresses(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return (value.isUndefined() || value.isArray()) && std::all_of(list.begin(), list.end(), [](const auto &entry) {
               const QString text = entry.toString();
               return text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@');
           });
}

/// Puts the mail of the body into the outbox.
Response sendMail(Call &call, const QString &message)
{
    if (!call.store.of(kind::contacts).find(call.id()))
        return notFound(u"Contact"_s);
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    for (const QString &key : {u"to_mail_ids"_s, u"cc_mail_ids"_s}) {
        if (!areAddresses(body->value(key)))
            return invalidValue(key);
    }
    if (body->value(u"to_mail_ids"_s).toArray().isEmpty())
        return invalidValue(u"to_mail_ids"_s);
    for (const QString &key : {u"subject"_s, u"body"_s}) {
        if (body->value(key).toString().isEmpty())
            return invalidValue(key);
    }
    call.store.outbox.append(QJsonObject{{u"to"_s, body->value(u"to_mail_ids"_s)},
                                         {u"cc"_s, body->value(u"cc_mail_ids"_s).toArray()},
                                         {u"subject"_s, body->value(u"subject"_s)},
                                         {u"body"_s, body->value(u"body"_s)},
                                         {u"invoice_id"_s, u""_s},
                                         {u"contact_id"_s, call.id()},
                                         {u"reminder"_s, false},
                                         {u"at"_s, call.stamp()}});
    *call.wrote = true;
    return done(message);
}

Response statementDraft(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    QString faulty;
    const auto period = statementPeriod(call, faulty);
    if (!period)
        return invalidValue(faulty);
    const QString name = contact->value(u"contact_name"_s).toString();
    const QString from = period->from.toString(u"dd/MM/yyyy"_s), to = period->to.toString(u"dd/MM/yyyy"_s);
    QJsonObject draft = mailDraft(call, *contact, u"Relevé de compte du %1 au %2"_s.arg(from, to),
                                  u"Bonjour,<br><br>Veuillez trouver ci-joint le relevé de compte de %1 pour la "
                                  "période du %2 au %3.<br><br>Cordialement,<br>%4"_s.arg(
                                      name, from, to, call.store.organisation.value(u"name"_s).toString()));
    draft.insert(u"file_name"_s, u"releve_%1.pdf"_s.arg(period->to.toString(Qt::ISODate)));
    draft.insert(u"attach_pdf"_s, true);
    return success(u"data"_s, draft);
}

Response sendStatement(Call &call)
{
    QString faulty;
    if (!statementPeriod(call, faulty))
        return invalidValue(faulty);
    const Response response = sendMail(call, u"Statement has been sent to the customer."_s);
    if (response.status == 200)
        call.store.comment(call.id(), u"Relevé de compte envoyé"_s, u"Emailed"_s, call.nowMs);
    return response;
}

Response contactMailDraft(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    return success(u"data"_s, mailDraft(call, *contact, {}, {}));
}

Response sendContactMail(Call &call)
{
    return sendMail(call, u"Email has been sent."_s);
}
} // namespace

QList<BooksRoute> mailRoutes()
{
    const QString read = u"contacts.READ"_s, create = u"contacts.CREATE"_s;
    return {{"GET", u"/contacts/{id}/statements/email"_s, read, statementDraft},
            {"POST", u"/contacts/{id}/statements/email"_s, create, sendStatement},
            {"GET", u"/contacts/{id}/email"_s, read, contactMailDraft},
            {"POST", u"/contacts/{id}/email"_s, create, sendContactMail}};
}
} // namespace atlas::sandbox::books::contacts
