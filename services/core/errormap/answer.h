// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/errormap/errormap.h"

#include <initializer_list>
#include <QHash>
#include <QJsonValue>

namespace atlas::errormap
{
/// An answer as the mappers of the apps see it.
struct Answer {
    int status = 0;
    const ApiReply &reply;
    QJsonValue body; ///< undefined when it is not JSON
    QDateTime now;
};

using KindTable = QHash<QString, ErrorKind>;

/// What the HTTP status alone says; code "http_<status>".
[[nodiscard]] ApiError byStatus(int status);
/// byStatus with Zoho's own words put in, and the kind of `kinds` where it knows the code.
[[nodiscard]] ApiError named(int status, const QString &code, const QString &message, const KindTable &kinds);
/// Makes it RateLimited for the announced time, or for `usual`.
void throttle(ApiError &error, const Answer &answer, std::chrono::milliseconds usual);
/// Whether text contains one of the words, ignoring case.
[[nodiscard]] bool mentions(const QString &text, std::initializer_list<QLatin1StringView> words);
/// A code that may be a string or a number.
[[nodiscard]] QString codeText(const QJsonValue &value);

[[nodiscard]] ApiError crmError(const Answer &answer);
[[nodiscard]] ApiError booksError(const Answer &answer);
[[nodiscard]] ApiError projectsError(const Answer &answer);
[[nodiscard]] ApiError cliqError(const Answer &answer);
[[nodiscard]] ApiError calendarError(const Answer &answer);
[[nodiscard]] ApiError mailError(const Answer &answer);
[[nodiscard]] ApiError workDriveError(const Answer &answer);
} // namespace atlas::errormap
