// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mcp/advice.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::mcp
{
namespace
{
QString waitSentence(const ApiError &error)
{
    if (!error.retryAfter)
        return u"Wait a minute, then call once more."_s;
    const qint64 seconds = std::chrono::ceil<std::chrono::seconds>(*error.retryAfter).count();
    return u"Wait %1 seconds, then call once more; other apps can be called meanwhile."_s.arg(seconds);
}

QString aboutTheAccount(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::SignedOut:
    case ErrorKind::SignInRejected:
        return u"Ask the person to sign in: in Atlas, or with \"atlasctl login\"."_s;
    case ErrorKind::WrongRegion:
        return u"The account lives in another data centre: ask the person to sign in there."_s;
    case ErrorKind::KeychainAbsent:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
        return u"Ask the person to unlock the keychain, or to set the ZOHO_* variables of this server."_s;
    case ErrorKind::MissingScope:
        return u"Ask the person to sign in again with the scope %1; other tools go on working."_s.arg(
            error.missingScope);
    case ErrorKind::ClockSkew:
        return u"The clock of this computer is wrong: ask the person to set it."_s;
    default:
        return {};
    }
}

QString aboutTheCall(const ApiError &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
    case ErrorKind::Validation:
        return error.field.isEmpty() ? u"Correct the arguments and call again."_s
                                     : u"Correct \"%1\" and call again."_s.arg(error.field);
    case ErrorKind::Conflict:
        return u"Somebody else changed the record. Read it again, decide with its new values, then call again."_s;
    case ErrorKind::Duplicate:
        return u"It exists already: look for it and use that one instead of creating another."_s;
    case ErrorKind::NotFound:
        return u"Look it up with a list or search tool: the id is wrong, or it was deleted."_s;
    case ErrorKind::Forbidden:
        return u"Do not try again: it is not allowed. Tell the person."_s;
    case ErrorKind::Ambiguous:
        return u"It is not known whether it was done. Look in Zoho before doing anything again."_s;
    default:
        return {};
    }
}

/// Errors of Atlas's own whose sentence says what to do.
bool saysItself(const ApiError &error)
{
    static const QStringList codes{u"switched_off"_s, u"refused"_s, u"not_answered"_s, u"no_desktop"_s,
                                   u"nothing_stored"_s};
    return error.http == 0 && codes.contains(error.code);
}
} // namespace

QString whatToDo(const ApiError &error)
{
    if (saysItself(error))
        return {};
    if (const QString account = aboutTheAccount(error); !account.isEmpty())
        return account;
    if (const QString call = aboutTheCall(error); !call.isEmpty())
        return call;
    switch (error.kind) {
    case ErrorKind::RateLimited:
    case ErrorKind::BudgetSpent:
        return waitSentence(error);
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Server:
        return u"Zoho cannot be reached just now: try again in a minute."_s;
    case ErrorKind::Storage:
        return u"The local store failed: ask the person to look at the disk and to restart Atlas."_s;
    default:
        return u"Tell the person what happened."_s;
    }
}
} // namespace atlas::mcp
