// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <QJsonObject>
#include <QString>

namespace atlas
{
/// What went wrong, in the terms a person or a script can act upon. The ui turns a kind into words in one function.
enum class ErrorKind {
    Cancelled,      ///< the owner of the call went away or the person stopped it
    Offline,        ///< no connection, name not found, connection refused, proxy failed (code says which)
    Timeout,        ///< the server did not answer in time
    SignedOut,      ///< there is no usable grant: never signed in, revoked, displaced (code "invalid_code")
    SignInRejected, ///< the accounts server refused: code is Zoho's word (invalid_client, invalid_client_secret, ...)
    WrongRegion,    ///< the account lives in another data centre; detail names it when known
    ClockSkew,      ///< this computer's clock is far from the server's; detail holds the difference in seconds
    KeychainAbsent, ///< no secret service on this computer
    KeychainLocked, ///< the keychain is there but locked: ask to unlock, then retry
    KeychainDenied, ///< the person or the system refused access
    MissingScope,   ///< the grant lacks missingScope; everything else goes on working
    Forbidden,      ///< signed in, but this user may not
    NotFound,       ///< the record is not there (any more)
    Conflict,       ///< somebody else changed it meanwhile (HTTP 412, etag)
    Validation,     ///< Zoho or a rule refuses a value; field names it
    Duplicate,      ///< a unique value is taken
    RateLimited,    ///< Zoho throttles, or our own gate holds the call back; retryAfter says how long
    BudgetSpent,    ///< the daily budget of an app is used up; retryAfter says until when
    Server,         ///< 5xx, or an HTML page where JSON was promised
    Decode,         ///< the answer cannot be read
    Ambiguous,      ///< a write whose fate is unknown: the connection broke after sending
    Usage,          ///< wrong parameters; field names the parameter
    Storage,        ///< the local store or disk failed
    Unknown
};

/// The one error value of the client. Zoho's own code and message are kept verbatim for "details".
struct ApiError {
    ErrorKind kind = ErrorKind::Unknown;
    int http = 0;                                        ///< HTTP status, 0 when there was no answer
    QString code;                                        ///< Zoho's code ("INVALID_DATA"), or ours in lower_snake_case
    QString detail;                                      ///< Zoho's message, verbatim; never a token, never a mail body
    QString field;                                       ///< API name of the field or parameter at fault
    QString missingScope;                                ///< for MissingScope
    std::optional<std::chrono::milliseconds> retryAfter; ///< for RateLimited and BudgetSpent
    QJsonObject details;                                 ///< Zoho's "details" object, if any

    ApiError() = default;
    explicit ApiError(ErrorKind k, QString c = {}, QString d = {})
        : kind(k)
        , code(std::move(c))
        , detail(std::move(d))
    {
    }
};

/// The kind as the lower_snake_case word that scripts see ("rate_limited").
[[nodiscard]] QString errorKindName(ErrorKind kind);
} // namespace atlas
