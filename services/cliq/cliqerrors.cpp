// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqerrors.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliqerrors
{
namespace
{
using Kind = CliqTarget::Kind;

/// What Cliq says of an id or a name it does not know, without a code.
bool isUnknownName(const ApiError &error)
{
    return error.kind == ErrorKind::NotFound ||
           (error.http == 400 && error.detail.contains("technical error"_L1, Qt::CaseInsensitive));
}

bool mentionsAll(const QString &text)
{
    return text.contains("{@all}"_L1) || text.contains("{@participants}"_L1) || text.contains("{@available}"_L1);
}

ApiError renamed(ApiError error, ErrorKind kind, const QString &code)
{
    error.kind = kind;
    error.code = code;
    return error;
}

QString unknownCode(Kind kind)
{
    switch (kind) {
    case Kind::Chat:
        return u"no_chat"_s;
    case Kind::Person:
        return u"no_person"_s;
    case Kind::BotSubscribers:
        return u"no_bot"_s;
    default:
        return u"no_channel"_s;
    }
}
} // namespace

ApiError ofPost(ApiError error, const CliqTarget &target, const QString &text)
{
    if (error.detail.contains("archived"_L1, Qt::CaseInsensitive))
        return renamed(error, ErrorKind::Forbidden, u"archived"_s);
    if (error.code == "chat_continue_nonorg_nonmutual_contact_failed"_L1 || isUnknownName(error))
        return renamed(error, ErrorKind::NotFound, unknownCode(target.kind));
    if (error.kind != ErrorKind::Forbidden)
        return error;
    if (error.code == "access_denied"_L1 && mentionsAll(text))
        return renamed(error, ErrorKind::Forbidden, u"mention_all"_s);
    const bool isOutside = error.code == "chat_access_denied"_L1 || error.code == "http_403"_L1;
    return isOutside ? renamed(error, ErrorKind::Forbidden, u"not_a_member"_s) : error;
}

ApiError ofMessage(ApiError error)
{
    if (error.kind == ErrorKind::NotFound)
        return renamed(error, ErrorKind::NotFound, u"deleted_meanwhile"_s);
    if (error.code == "message_delete_timeout"_L1 || error.detail.contains("disabled your permission"_L1))
        return renamed(error, ErrorKind::Forbidden, u"too_late"_s);
    return error;
}

ApiError ofLookup(ApiError error, const QString &code)
{
    return isUnknownName(error) ? renamed(error, ErrorKind::NotFound, code) : error;
}
} // namespace atlas::cliqerrors
