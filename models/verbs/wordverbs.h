// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/home/homesources.h"
#include "models/verbs/verbform.h"
#include "services/calendar/calendarrecords.h"

namespace atlas::verbs
{
/// Words that something is made of: a mail or a message.
struct Words {
    QString sourceKind, sourceId; ///< "mails" or "messages"
    QString title, text;          ///< plain text
    QString person, address;      ///< who wrote; address may be empty
};

[[nodiscard]] Form leadOfWords(const Words &words);
/// The account is suggested by the sender's address.
[[nodiscard]] Form contactOfWords(const HomeSources &sources, const Words &words);
[[nodiscard]] Form taskOfWords(const HomeSources &sources, const Words &words);
/// An event of the default calendar; nobody is written to. `zone`: IANA, of the times that are entered.
[[nodiscard]] Form eventOfWords(const Words &words, const QDate &today, const QString &zone);
[[nodiscard]] Form noteOfWords(const HomeSources &sources, const Words &words);
/// What was said in a meeting, as a note of the account its guests belong to.
[[nodiscard]] Form noteOfMeeting(const HomeSources &sources, const CalendarEvent &event, const QDate &day);
/// Given name and family name of "Inès de Vauquelin" or of an address: {"Inès", "de Vauquelin"}.
[[nodiscard]] QPair<QString, QString> nameParts(const QString &person, const QString &address);
} // namespace atlas::verbs
