// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/errormap.h"

#include "services/core/errormap/answer.h"
#include "services/core/json.h"
#include "services/core/logging.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>

namespace atlas
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace errormap
{
static ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return ErrorKind::SignedOut;
    case 402: // licence expired
    case 403:
    case 423: // locked by somebody's check-out
    case 451:
    case 507: // Zoho's storage is full
    case 509:
        return ErrorKind::Forbidden;
    case 404:
    case 410:
        return ErrorKind::NotFound;
    case 400:
    case 413:
    case 422:
        return ErrorKind::Validation;
    case 405:
    case 406:
    case 415:
        return ErrorKind::Usage;
    case 409:
        return ErrorKind::Duplicate;
    case 412:
        return ErrorKind::Conflict;
    case 429:
        return ErrorKind::RateLimited;
    default:
        return status >= 500 || status / 100 == 3 ? ErrorKind::Server : ErrorKind::Unknown;
    }
}

ApiError byStatus(int status)
{
    ApiError error(kindOfStatus(status), status / 100 == 3 ? u"redirected"_s : u"http_%1"_s.arg(status));
    error.http = status;
    return error;
}

ApiError named(int status, const QString &code, const QString &message, const KindTable &kinds)
{
    ApiError error = byStatus(status);
    if (!code.isEmpty())
        error.code = code;
    error.detail = redact(message);
    error.kind = kinds.value(code, error.kind);
    return error;
}

void throttle(ApiError &error, const Answer &answer, milliseconds usual)
{
    error.kind = ErrorKind::RateLimited;
    error.retryAfter = retryAfter(answer.reply, answer.now).value_or(usual);
}

bool mentions(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString codeText(const QJsonValue &value)
{
    return json::id(value);
}

static QJsonValue jsonBody(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

static ApiError ofApp(App app, const Answer &answer)
{
    switch (app) {
    case App::Crm:
        return crmError(answer);
    case App::Books:
        return booksError(answer);
    case App::Projects:
        return projectsError(answer);
    case App::Cliq:
        return cliqError(answer);
    case App::Calendar:
        return calendarError(answer);
    case App::Mail:
        return mailError(answer);
    case App::WorkDrive:
        return workDriveError(answer);
    case App::Accounts:
        break;
    }
    return byStatus(answer.status);
}

/// The app's usual penalty where it announces none (docs/zoho.md, "Limits").
static milliseconds usualPause(App app)
{
    switch (app) {
    case App::Projects:
        return 20min;
    case App::Cliq:
    case App::Accounts:
        return 10min;
    default:
        return 60s;
    }
}
} // namespace errormap

ApiError classify(App app, const ApiReply &reply, const QDateTime &now)
{
    const errormap::Answer answer{reply.status, reply, errormap::jsonBody(reply.body), now};
    ApiError error = errormap::ofApp(app, answer);
    if (error.kind == ErrorKind::RateLimited && !error.retryAfter)
        errormap::throttle(error, answer, errormap::usualPause(app));
    return error;
}

bool failsInBody(App app, const ApiReply &reply)
{
    constexpr qsizetype longestErrorBody = 4096; // a list of records need not be parsed twice
    const bool mayHide = app == App::Projects || app == App::Mail || app == App::Books;
    if (!mayHide || reply.body.size() > longestErrorBody)
        return false;
    const QJsonValue body = errormap::jsonBody(reply.body);
    if (app == App::Books)
        return json::integer(body.toObject(), "code"_L1) != 0;
    if (app == App::Projects)
        return body[u"error"_s].isObject();
    return body.isArray() ? body[1][u"errorCode"_s].isString() : body[u"data"_s][u"errorCode"_s].isString();
}

std::optional<milliseconds> retryAfter(const ApiReply &reply, const QDateTime &now)
{
    const QByteArray value = reply.header(QByteArrayLiteral("retry-after")).trimmed();
    bool ok = false;
    const qint64 seconds = value.toLongLong(&ok);
    if (ok && seconds >= 0)
        return milliseconds(seconds * 1000) + 1s;
    const QDateTime date = httpDate(value);
    if (!date.isValid())
        return std::nullopt;
    return milliseconds(std::max<qint64>(0, now.msecsTo(date))) + 1s;
}

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeZone(QTimeZone::utc());
    return date;
}
} // namespace atlas
