// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/contacts/contactwriter.h"

#include <QSet>

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString personId(const QJsonValue &person)
{
    return person.toObject().value(u"contact_person_id"_s).toString();
}

QJsonObject personWithId(const QJsonArray &persons, const QString &id)
{
    for (const auto person : persons) {
        if (!id.isEmpty() && personId(person) == id)
            return person.toObject();
    }
    return {};
}

QSet<QString> idsIn(const QJsonArray &persons)
{
    QSet<QString> ids;
    for (const auto person : persons)
        ids.insert(personId(person));
    return ids;
}
} // namespace

Refusal takePerson(const QJsonObject &body, QJsonObject &person, bool strictPrimary)
{
    static const QStringList texts{u"salutation"_s, u"first_name"_s,  u"last_name"_s,  u"email"_s, u"phone"_s,
                                   u"mobile"_s,     u"designation"_s, u"department"_s, u"skype"_s};
    for (const QString &key : texts) {
        if (body.contains(key) && !body.value(key).isString())
            return invalidValue(key);
        if (body.contains(key))
            person.insert(key, body.value(key).toString().trimmed());
    }
    const QString email = person.value(u"email"_s).toString();
    if (!email.isEmpty() && (email.count(u'@') != 1 || email.startsWith(u'@') || email.endsWith(u'@')))
        return invalidValue(u"email"_s);
    // A person needs a name; Books takes one with only an address.
    if (person.value(u"first_name"_s).toString().isEmpty() && email.isEmpty())
        return invalidValue(u"first_name"_s);
    const QJsonValue primary = body.value(u"is_primary_contact"_s);
    if (!primary.isUndefined() && (!primary.isBool() || (strictPrimary && !primary.toBool())))
        return invalidValue(u"is_primary_contact"_s);
    if (!primary.isUndefined())
        person.insert(u"is_primary_contact"_s, primary);
    if (body.value(u"communication_preference"_s).isObject())
        person.insert(u"communication_preference"_s, body.value(u"communication_preference"_s));
    person = wholePerson(person);
    return std::nullopt;
}

Refusal replacePersons(const Call &call, const QJsonArray &sent, QJsonObject &contact)
{
    const QJsonArray before = contact.value(u"contact_persons"_s).toArray();
    QJsonArray after;
    for (const auto value : sent) {
        if (!value.isObject())
            return invalidValue(u"contact_persons"_s);
        const QString id = personId(value);
        QJsonObject person = personWithId(before, id);
        if (!id.isEmpty() && person.isEmpty())
            return refuse(404, 1002, u"Contact person does not exist."_s);
        if (auto refused = takePerson(value.toObject(), person, call.request.method == "PUT"))
            return refused;
        if (id.isEmpty())
            person.insert(u"contact_person_id"_s, call.store.nextId());
        after.append(person);
    }
    if (auto refused = lostPersons(call.store, before, after))
        return refused;
    contact.insert(u"contact_persons"_s, after);
    mirrorPrimary(contact);
    return std::nullopt;
}

Refusal lostPersons(const Store &store, const QJsonArray &before, const QJsonArray &after)
{
    const QSet<QString> gone = idsIn(before) - idsIn(after);
    for (const auto &[id, profile] : store.of(kind::recurringInvoices).all()) {
        const QJsonArray used = profile.value(u"contact_persons"_s).toArray();
        for (const auto person : used) {
            if (gone.contains(person.isObject() ? personId(person) : person.toString()))
                return refuse(400, 3043, u"The contact person is associated with a recurring invoice."_s);
        }
    }
    return std::nullopt;
}

void mirrorPrimary(QJsonObject &contact)
{
    QJsonArray persons = contact.value(u"contact_persons"_s).toArray();
    qsizetype primary = persons.isEmpty() ? -1 : 0;
    // The last one marked wins, so that a person who becomes primary takes over.
    for (qsizetype i = 0; i < persons.size(); ++i) {
        if (persons.at(i).toObject().value(u"is_primary_contact"_s).toBool())
            primary = i;
    }
    for (qsizetype i = 0; i < persons.size(); ++i) {
        QJsonObject person = persons.at(i).toObject();
        person.insert(u"is_primary_contact"_s, i == primary);
        persons.replace(i, person);
    }
    contact.insert(u"contact_persons"_s, persons);
    const QJsonObject chosen = primary < 0 ? QJsonObject() : persons.at(primary).toObject();
    contact.insert(u"primary_contact_id"_s, chosen.value(u"contact_person_id"_s).toString());
    contact.insert(u"contact_salutation"_s, chosen.value(u"salutation"_s).toString());
    for (const QString &key :
         {u"first_name"_s, u"last_name"_s, u"email"_s, u"phone"_s, u"mobile"_s, u"designation"_s, u"department"_s})
        contact.insert(key, chosen.value(key).toString());
}
} // namespace atlas::sandbox::books::contacts
