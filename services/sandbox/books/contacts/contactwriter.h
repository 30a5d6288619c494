// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

/// Checks of what is written to contacts, and what follows from it. Functions that return a refusal leave the store
/// alone; nullopt: all is well.
namespace atlas::sandbox::books::contacts
{
using Refusal = std::optional<Response>;

/// The body's own fields (not its persons) into the contact.
[[nodiscard]] Refusal takeFields(const Call &call, const QJsonObject &body, QJsonObject &contact);
/// A person's fields into `person`; `strictPrimary`: is_primary_contact:false is refused, as Books does on updates.
[[nodiscard]] Refusal takePerson(const QJsonObject &body, QJsonObject &person, bool strictPrimary);
/// Replaces the contact's persons: known ids keep what is not sent, others are new, those left out are gone.
[[nodiscard]] Refusal replacePersons(const Call &call, const QJsonArray &sent, QJsonObject &contact);
/// 3043 when a recurring invoice still writes to a person of `before` who is not in `after`.
[[nodiscard]] Refusal lostPersons(const Store &store, const QJsonArray &before, const QJsonArray &after);
/// One person is the primary one; name, mail and phones of the contact are theirs.
void mirrorPrimary(QJsonObject &contact);
/// The fields of an address, checked; an id is given when it has none.
[[nodiscard]] Refusal takeAddress(const Call &call, const QJsonValue &sent, const QString &field, QJsonObject &address);
/// Whether a contact other than `exceptId` of the same kind has this name.
[[nodiscard]] bool contactNameTaken(const Store &store, const QString &name, const QString &exceptId);
/// Currency, symbol and precision of the contact from the currency's record; false when there is none.
[[nodiscard]] bool setContactCurrency(const Store &store, const QString &currencyId, QJsonObject &contact);
/// Stores the contact with a new last_modified_time and says so.
void keepContact(const Call &call, QJsonObject contact);
/// The beginnings of a new contact: id, currency of the base, times, addresses without content.
[[nodiscard]] QJsonObject freshContact(const Call &call);
[[nodiscard]] QString partyWord(const QJsonObject &contact); ///< "customer" or "vendor"
} // namespace atlas::sandbox::books::contacts
