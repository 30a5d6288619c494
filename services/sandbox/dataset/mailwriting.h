// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailstore.h"

#include <QDateTime>
#include <QHash>

/// Turns the texts of the sample mailbox into HTML as mail programs write it.
namespace atlas::sandbox::dataset
{
using SlotValues = QHash<QString, QString>;

/// The text with its slots filled; unknown slots stay.
[[nodiscard]] QString filledText(QString text, const SlotValues &values);
/// Paragraphs at blank lines, lists of lines that begin with "- ". Everything else is escaped.
[[nodiscard]] QString mailParagraphs(const QString &plain);
/// The line a reply quotes with, and the quoted mail.
[[nodiscard]] QString quotedMail(const QString &html, const mail::Address &from, const QDateTime &when, bool french);
/// "48 000 €" or "€48,000".
[[nodiscard]] QString moneyText(int euros, bool french);
/// "jeudi", "Thursday".
[[nodiscard]] QString weekdayText(const QDate &day, bool french);
} // namespace atlas::sandbox::dataset
