// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/operations/cliqparameters.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliqparameters
{
namespace
{
ApiError cliqUsage(ErrorKind kind, const QString &code, const QString &field, const QString &detail)
{
    ApiError error(kind, code, detail);
    error.field = field;
    return error;
}

bool isLike(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isChannelId(const QString &text)
{
    return isLike(u"[POTE]\\d{6,}"_s, text);
}

QString plainName(const QString &channel)
{
    const QString name = channel.trimmed();
    return name.startsWith(u'#') ? name.mid(1).trimmed() : name;
}
} // namespace

CliqChannelQuery channelQuery(const QJsonObject &parameters)
{
    CliqChannelQuery query;
    query.joinedOnly = parameters.value("joined"_L1).toBool(true);
    query.name = plainName(parameters.value("name"_L1).toString());
    query.status = parameters.value("status"_L1).toString();
    query.level = parameters.value("level"_L1).toString();
    query.limit = parameters.value("limit"_L1).toInt(query.limit);
    query.pageToken = parameters.value("page_token"_L1).toString();
    return query;
}

bool isDirect(const QString &channel)
{
    return isChannelId(channel) || isLike(u"[a-z0-9]+"_s, channel);
}

CliqTarget channelTarget(const QString &channel)
{
    CliqTarget target;
    target.kind = isChannelId(channel) ? CliqTarget::Kind::ChannelId : CliqTarget::Kind::ChannelName;
    target.id = channel;
    return target;
}

Result<CliqTarget> channelAmong(const QList<CliqChat> &channels, const QString &channel)
{
    const QString name = plainName(channel);
    QList<CliqChat> found;
    for (const CliqChat &each : channels) {
        if (each.uniqueName == name || each.channelId == name)
            return channelTarget(each.channelId);
        if (each.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(each);
    }
    if (found.isEmpty())
        return fail(cliqUsage(ErrorKind::NotFound, u"no_channel"_s, u"channel"_s,
                              u"There is no channel \"%1\"."_s.arg(channel)));
    if (found.size() > 1)
        return fail(cliqUsage(ErrorKind::Usage, u"ambiguous_channel"_s, u"channel"_s,
                              u"Several channels are named \"%1\": say which by its id."_s.arg(channel)));
    return channelTarget(found.first().channelId);
}

Result<CliqTarget> addressee(const QString &to)
{
    constexpr qsizetype digitsOfChat = 16; // ids of people are shorter
    const QString text = to.trimmed();
    const bool isNumber = isLike(u"\\d{4,25}"_s, text);
    CliqTarget target;
    target.id = text;
    if (isLike(u"CT_\\d+_\\d+(-B\\d+|-T-\\d+)?"_s, text) || (isNumber && text.size() >= digitsOfChat))
        target.kind = CliqTarget::Kind::Chat;
    else if (isNumber || isLike(u"[^\\s@,;<>\"/]+@[^\\s@,;<>\"/]+\\.[^\\s@,;<>\"/.]+"_s, text))
        target.kind = CliqTarget::Kind::Person;
    else
        return fail(cliqUsage(ErrorKind::Usage, u"invalid_parameter"_s, u"to"_s,
                              u"to must be an e-mail address, the id of a person, or the id of a chat."_s));
    return target;
}

CliqDraft draft(const QJsonObject &parameters)
{
    CliqDraft draft;
    draft.text = parameters.value("text"_L1).toString();
    return draft;
}

ApiError blamed(ApiError error)
{
    if (!error.field.isEmpty())
        return error;
    if (error.code == "no_channel"_L1)
        error.field = u"channel"_s;
    else if (error.code == "no_person"_L1 || error.code == "no_chat"_L1)
        error.field = u"to"_s;
    else if (error.code == "no_bot"_L1)
        error.field = u"bot"_s;
    return error;
}
} // namespace atlas::cliqparameters
