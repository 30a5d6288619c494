// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"
#include "services/core/logging.h"

#include <QJsonObject>
#include <QRegularExpression>

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
        {u"F7003"_s, ErrorKind::SignedOut},   {u"F7004"_s, ErrorKind::MissingScope},
        {u"F7008"_s, ErrorKind::RateLimited}, {u"D9232"_s, ErrorKind::NotFound}, // no such session of chunks
        {u"D9233"_s, ErrorKind::Conflict},                                       // another chunk is waited for
        {u"D9234"_s, ErrorKind::NotFound},                                       // the session has ended
    };
    return table;
}

struct StatusWord {
    int status;
    ErrorKind kind;
    QLatin1StringView code;
};

/// Statuses that say all there is to say; the codes that come with them are not documented.
constexpr StatusWord statusWords[] = {
    {402, ErrorKind::Forbidden, "licence"_L1},      {409, ErrorKind::Duplicate, "name_taken"_L1},
    {413, ErrorKind::Validation, "too_large"_L1},   {416, ErrorKind::Conflict, "range_not_satisfiable"_L1},
    {423, ErrorKind::Conflict, "locked"_L1},        {507, ErrorKind::Forbidden, "storage_full"_L1},
    {509, ErrorKind::Forbidden, "storage_full"_L1},
};

/// Zoho's title goes on saying whose storage it is, where there is one.
QString storageDetail(int status, const QString &title)
{
    if (!title.isEmpty() || (status != 507 && status != 509))
        return title;
    return status == 507 ? u"Organization storage is full"_s : u"My Folders storage is full"_s;
}

/// The upload host's own codes, wherever they are in the body.
QString uploadCode(const QByteArray &body)
{
    static const QRegularExpression pattern(u"\\bD92\\d\\d\\b"_s);
    return pattern.match(QString::fromLatin1(body.left(512))).captured();
}
} // namespace

ApiError workDriveError(const Answer &answer)
{
    const QJsonObject body = answer.body["errors"_L1][0].toObject();
    const QString id = body.value("id"_L1).toString();
    const QString code = id.isEmpty() ? uploadCode(answer.reply.body) : id;
    const QString title = body.value("title"_L1).toString();
    ApiError error = named(answer.status, code, title, workDriveKinds());
    const QString gateway = QString::fromLatin1(
        answer.reply.reason + ' ' + answer.reply.body.first(std::min<qsizetype>(answer.reply.body.size(), 512)));
    if (answer.status == 401 && mentions(gateway, {"INVALID_OAUTHSCOPE"_L1}))
        error.kind = ErrorKind::MissingScope;
    else if (answer.status == 403 && error.kind == ErrorKind::MissingScope)
        error.kind = ErrorKind::Forbidden; // the same code with 401 is of the token, with 403 of the person
    else if (title == "INVALID_TICKET"_L1)
        error.kind = ErrorKind::SignedOut;
    else if (mentions(title, {"LESS_THAN_MIN_OCCURANCE"_L1, "EXTRA_PARAM_FOUND"_L1}))
        error.kind = ErrorKind::Usage;
    else if (answer.status == 500 && !code.isEmpty())
        error.kind = ErrorKind::Unknown; // a structured 500 is WorkDrive's last word: repeating it does not help
    const auto word = std::find_if(std::begin(statusWords), std::end(statusWords),
                                   [&answer](const StatusWord &row) { return row.status == answer.status; });
    if (word != std::end(statusWords)) {
        error.kind = word->kind;
        error.code = word->code;
        error.detail = redact(storageDetail(answer.status, title));
        error.details = body;
    }
    return error;
}
} // namespace atlas::errormap
