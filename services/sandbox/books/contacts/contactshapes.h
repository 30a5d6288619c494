// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/bookscall.h"

/// Contacts as the API shows them. Source: the Books reference, section 10.
namespace atlas::sandbox::books::contacts
{
/// The detail of a contact: all keys, those the record lacks with their empty values.
[[nodiscard]] QJsonObject contactDetail(const QJsonObject &record);
/// The shorter row of GET /contacts.
[[nodiscard]] QJsonObject contactRow(const Call &call, const QJsonObject &record);
/// A contact person with all keys.
[[nodiscard]] QJsonObject wholePerson(const QJsonObject &person);
/// An address with all keys ("zip", not "zipcode").
[[nodiscard]] QJsonObject wholeAddress(const QJsonObject &address);
/// "Due on Receipt", "Net 30".
[[nodiscard]] QString termsLabel(int days);
} // namespace atlas::sandbox::books::contacts
