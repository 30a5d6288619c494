// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/errormap/answer.h"

#include <QJsonArray>
#include <QJsonObject>

namespace atlas::errormap
{
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace
{
/// Source: https://www.zoho.com/books/api/v3/errors/ and live observations (docs/zoho.md, "Books").
const KindTable &booksKinds()
{
    static const KindTable table{
        {u"2"_s, ErrorKind::Validation},     {u"4"_s, ErrorKind::Validation},   {u"5"_s, ErrorKind::Usage},
        {u"14"_s, ErrorKind::SignedOut},     {u"43"_s, ErrorKind::RateLimited}, {u"44"_s, ErrorKind::RateLimited},
        {u"45"_s, ErrorKind::BudgetSpent},   {u"1000"_s, ErrorKind::Server},    {u"1001"_s, ErrorKind::Duplicate},
        {u"1002"_s, ErrorKind::NotFound},    {u"1038"_s, ErrorKind::Usage},     {u"1070"_s, ErrorKind::RateLimited},
        {u"3043"_s, ErrorKind::Validation},  {u"3062"_s, ErrorKind::Duplicate}, {u"4018"_s, ErrorKind::Validation},
        {u"4097"_s, ErrorKind::Validation},  {u"6024"_s, ErrorKind::Usage},     {u"6041"_s, ErrorKind::Usage},
        {u"71530"_s, ErrorKind::Validation},
    };
    return table;
}

/// The field a code is about, or the one that code 2 names: "Invalid value passed for Payment Terms". Empty if unknown.
QString booksField(const QString &code, const QString &message)
{
    static const QHash<QString, QString> fields{
        {u"3043"_s, u"contact_persons"_s}, {u"4018"_s, u"invoice_number"_s},  {u"4097"_s, u"invoice_number"_s},
        {u"6024"_s, u"organization_id"_s}, {u"6041"_s, u"organization_id"_s}, {u"71530"_s, u"invoice_number"_s},
    };
    constexpr auto prefix = "Invalid value passed for "_L1;
    if (code == "2"_L1 && message.startsWith(prefix))
        return message.sliced(prefix.size()).trimmed().toLower().replace(u' ', u'_');
    if (code == "1001"_L1) // "Invoice INV-000012 already exists"
        return message.section(u' ', 0, 0).toLower() + u"_number"_s;
    const bool closedPeriod = message.startsWith("Transactions on or before"_L1) && message.contains("locked"_L1);
    return closedPeriod ? u"date"_s : fields.value(code);
}

/// The daily window is the organisation's calendar day; the header counts the seconds to its end.
milliseconds untilBooksReset(const ApiReply &reply)
{
    bool ok = false;
    const qint64 seconds = reply.header(QByteArrayLiteral("x-rate-limit-reset")).toLongLong(&ok);
    return ok && seconds > 0 ? milliseconds(seconds * 1000) : milliseconds(1h);
}
} // namespace

ApiError booksError(const Answer &answer)
{
    const QString code = codeText(answer.body["code"_L1]);
    ApiError error = named(answer.status, code, answer.body["message"_L1].toString(), booksKinds());
    if (code == "57"_L1 && answer.status != 401)
        error.kind = ErrorKind::Forbidden;
    if (error.kind == ErrorKind::BudgetSpent)
        error.retryAfter = untilBooksReset(answer.reply);
    if (code == "1070"_L1) // too many calls in flight: over as soon as one of them ends
        throttle(error, answer, 2s);
    if (error.kind == ErrorKind::Unknown && answer.status / 100 == 2) // refused, whatever the status says
        error.kind = ErrorKind::Validation;
    error.field = booksField(code, error.detail);
    const QJsonValue organisations = answer.body["organizations"_L1];
    if (organisations.isArray()) // code 6024: the ones to choose from
        error.details = QJsonObject{{"organizations"_L1, organisations}};
    return error;
}
} // namespace atlas::errormap
