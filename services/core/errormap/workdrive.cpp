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
/// Source: https://www.zoho.com/workdrive/developer/docs/api/v1/getting-started-http-status-code.html and live
/// observations.
const KindTable &workDriveKinds()
{
    static const KindTable table{
        {u"R008"_s, ErrorKind::NotFound}, // "Unauthorized access", HTTP 401: the id is deleted or never existed
        {u"F7003"_s, ErrorKind::SignedOut},
        {u"F7004"_s, ErrorKind::MissingScope},
        {u"F7008"_s, ErrorKind::RateLimited},
    };
    return table;
}
} // namespace

ApiError workDriveError(const Answer &answer)
{
    const QJsonObject body = answer.body["errors"_L1][0].toObject();
    const QString code = body.value("id"_L1).toString();
    const QString title = body.value("title"_L1).toString();
    ApiError error = named(answer.status, code, title, workDriveKinds());
    const QString gateway = QString::fromLatin1(
        answer.reply.reason + ' ' + answer.reply.body.first(std::min<qsizetype>(answer.reply.body.size(), 512)));
    if (answer.status == 401 && mentions(gateway, {"INVALID_OAUTHSCOPE"_L1}))
        error.kind = ErrorKind::MissingScope;
    else if (title == "INVALID_TICKET"_L1)
        error.kind = ErrorKind::SignedOut;
    else if (mentions(title, {"LESS_THAN_MIN_OCCURANCE"_L1, "EXTRA_PARAM_FOUND"_L1}))
        error.kind = ErrorKind::Usage;
    else if (answer.status == 500 && !code.isEmpty())
        error.kind = ErrorKind::Unknown; // a structured 500 is WorkDrive's last word: repeating it does not help
    return error;
}
} // namespace atlas::errormap
