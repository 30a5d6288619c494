// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/contacts/contactroutes.h"
#include "services/sandbox/books/contacts/contactshapes.h"
#include "services/sandbox/books/contacts/contactwriter.h"

namespace atlas::sandbox::books::contacts
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// A person where it lies: in its contact's array.
struct PersonPlace {
    QJsonObject contact;
    qsizetype index = -1;
    [[nodiscard]] QJsonArray persons() const { return contact.value(u"contact_persons"_s).toArray(); }
    [[nodiscard]] QJsonObject person() const { return persons().at(index).toObject(); }
};

std::optional<PersonPlace> findPerson(const Store &store, const QString &personId)
{
    for (const auto &[id, contact] : store.of(kind::contacts).all()) {
        const QJsonArray persons = contact.value(u"contact_persons"_s).toArray();
        for (qsizetype i = 0; i < persons.size(); ++i) {
            if (persons.at(i).toObject().value(u"contact_person_id"_s).toString() == personId)
                return PersonPlace{contact, i};
        }
    }
    return std::nullopt;
}

/// The person with the ids a separate answer carries.
QJsonObject standalone(const PersonPlace &place)
{
    QJsonObject person = wholePerson(place.person());
    person.insert(u"contact_id"_s, place.contact.value(u"contact_id"_s));
    person.insert(u"contact_name"_s, place.contact.value(u"contact_name"_s));
    person.insert(u"currency_code"_s, place.contact.value(u"currency_code"_s));
    return person;
}

Response listPersons(Call &call)
{
    const QJsonObject *contact = call.store.of(kind::contacts).find(call.id());
    if (!contact)
        return notFound(u"Contact"_s);
    const QJsonArray persons = contactDetail(*contact).value(u"contact_persons"_s).toArray();
    const QJsonObject page{{u"page"_s, 1},
                           {u"per_page"_s, 200},
                           {u"has_more_page"_s, false},
                           {u"sort_column"_s, u"contact_person_id"_s},
                           {u"sort_order"_s, u"D"_s}};
    return Response::json(
        200,
        {{u"code"_s, 0}, {u"message"_s, u"success"_s}, {u"contact_persons"_s, persons}, {u"page_context"_s, page}});
}

Response getPerson(Call &call)
{
    const auto place = findPerson(call.store, call.id(1));
    if (!place || place->contact.value(u"contact_id"_s).toString() != call.id(0))
        return notFound(u"Contact person"_s);
    return success(u"contact_person"_s, standalone(*place));
}

Response createPerson(Call &call)
{
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    const QJsonObject *contact = call.store.of(kind::contacts).find(body->value(u"contact_id"_s).toString());
    if (!contact)
        return invalidValue(u"contact_id"_s);
    QJsonObject person;
    if (auto refused = takePerson(*body, person, false))
        return *refused;
    const QString id = call.store.nextId();
    person.insert(u"contact_person_id"_s, id);
    PersonPlace place{*contact, 0};
    QJsonArray persons = place.persons();
    persons.append(person);
    place.index = persons.size() - 1;
    place.contact.insert(u"contact_persons"_s, persons);
    mirrorPrimary(place.contact);
    keepContact(call, place.contact);
    return created(u"contact_person"_s, standalone(place), u"contacts/contactpersons"_s, id,
                   u"The contactperson has been Created"_s);
}

Response updatePerson(Call &call)
{
    auto place = findPerson(call.store, call.id());
    if (!place)
        return notFound(u"Contact person"_s);
    Refusal refusal;
    const auto body = bodyObject(call, refusal);
    if (!body)
        return *refusal;
    QJsonObject person = place->person();
    if (auto refused = takePerson(*body, person, true))
        return *refused;
    QJsonArray persons = place->persons();
    persons.replace(place->index, person);
    place->contact.insert(u"contact_persons"_s, persons);
    mirrorPrimary(place->contact);
    keepContact(call, place->contact);
    return success(u"contact_person"_s, standalone(*place), u"The contactperson details has been Updated"_s);
}

Response deletePerson(Call &call)
{
    auto place = findPerson(call.store, call.id());
    if (!place)
        return notFound(u"Contact person"_s);
    const QJsonArray before = place->persons();
    QJsonArray after = before;
    after.removeAt(place->index);
    if (auto refused = lostPersons(call.store, before, after))
        return *refused;
    place->contact.insert(u"contact_persons"_s, after);
    mirrorPrimary(place->contact);
    keepContact(call, place->contact);
    return done(u"The contact person has been deleted."_s);
}

Response makePrimary(Call &call)
{
    auto place = findPerson(call.store, call.id());
    if (!place)
        return notFound(u"Contact person"_s);
    QJsonArray persons = place->persons();
    for (qsizetype i = 0; i < persons.size(); ++i) {
        QJsonObject person = persons.at(i).toObject();
        person.insert(u"is_primary_contact"_s, i == place->index);
        persons.replace(i, person);
    }
    place->contact.insert(u"contact_persons"_s, persons);
    mirrorPrimary(place->contact);
    keepContact(call, place->contact);
    return done(u"This contact person has been marked as your primary contact person."_s);
}
} // namespace

QList<BooksRoute> personRoutes()
{
    const QString create = u"contacts.CREATE"_s;
    return {{"GET", u"/contacts/{id}/contactpersons"_s, u"contacts.READ"_s, listPersons},
            {"GET", u"/contacts/{id}/contactpersons/{person}"_s, u"contacts.READ"_s, getPerson},
            {"POST", u"/contacts/contactpersons"_s, create, createPerson},
            {"PUT", u"/contacts/contactpersons/{id}"_s, u"contacts.UPDATE"_s, updatePerson},
            {"DELETE", u"/contacts/contactpersons/{id}"_s, u"contacts.DELETE"_s, deletePerson},
            {"POST", u"/contacts/contactpersons/{id}/primary"_s, create, makePrimary}};
}
} // namespace atlas::sandbox::books::contacts
