// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QDate>

/// How a row of the mail list says who and when.
namespace atlas::mailwords
{
/// The sender, or "To Ivo Brandt, Ana" for mail of the person's own.
[[nodiscard]] QString counterpart(const MailMessage &message);
/// "Today", "Yesterday, Tuesday 24 November", "Monday 23 November"; with the year when it is another. Days in the
/// person's zone.
[[nodiscard]] QString dayHeading(const QDate &day, const QDate &today);
/// "10:42" for today and yesterday, else "9 Nov". The instant in UTC.
[[nodiscard]] QString when(const QDateTime &instant, const QDate &today);
/// What stands for an empty subject.
[[nodiscard]] QString subject(const MailMessage &message);
} // namespace atlas::mailwords
