// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonObject>

namespace atlas::errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
/// Source: https://www.zoho.com/calendar/help/api/response-codes.html and live observations.
const KindTable &calendarKinds()
{
    static const KindTable table{
        {u"INVALID_OAUTHTOKEN"_s, ErrorKind::SignedOut},
        {u"INVALID_TICKET"_s, ErrorKind::SignedOut}, // with HTTP 400: no token arrived
        {u"OPERATION_NOT_PERMITTED"_s, ErrorKind::Forbidden},
        {u"EVENT_NOTFOUND"_s, ErrorKind::NotFound},
        {u"INVALID_CSRF_TOKEN"_s, ErrorKind::Forbidden}, // a call of Zoho's own pages only
        {u"URL_RULE_NOT_CONFIGURED"_s, ErrorKind::Usage},
        {u"EXTRA_PARAM_FOUND"_s, ErrorKind::Usage},
        {u"EXTRA_KEY_FOUND_IN_JSON"_s, ErrorKind::Usage},
        {u"PATTERN_NOT_MATCHED"_s, ErrorKind::Validation},
    };
    return table;
}
} // namespace

ApiError calendarError(const Answer &answer)
{
    const QJsonValue wrapped = answer.body["error"_L1];
    const QJsonObject body = wrapped.isArray() ? wrapped[0].toObject() : wrapped.toObject();
    const QString message = body.value("message"_L1).toString();
    QString code = body.value("error_code"_L1).toString();
    if (code.isEmpty())
        code = message; // the documented fallback: both usually hold the same word
    const QString description = body.value("description"_L1).toString();
    ApiError error = named(answer.status, code, description.isEmpty() ? message : description, calendarKinds());
    const QString all = code + u' ' + error.detail;
    if (mentions(all, {"THROTTLE"_L1, "RATE_LIMIT"_L1, "Too many requests"_L1}))
        throttle(error, answer, 60s);
    else if (answer.status >= 400 && answer.status < 500 && mentions(code, {"SCOPE"_L1}))
        error.kind = ErrorKind::MissingScope;
    else if (!calendarKinds().contains(code) && mentions(all, {"ETAG"_L1})) // not EXTRA_PARAM_FOUND about an etag
        error.kind = ErrorKind::Conflict;
    else if (!calendarKinds().contains(code) && mentions(code, {"NOTFOUND"_L1, "NOT_FOUND"_L1}))
        error.kind = ErrorKind::NotFound;
    return error;
}
} // namespace atlas::errormap
