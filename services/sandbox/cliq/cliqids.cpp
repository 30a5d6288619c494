// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/cliq/cliqids.h"

#include <QRegularExpression>

namespace atlas::sandbox::cliq
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int plusEvery = 5;

bool matchesWhole(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QByteArray tokenMark(TokenKind kind)
{
    return kind == TokenKind::Page ? "page|" : "sync|";
}
} // namespace

QString messageId(qint64 ms, qint64 number)
{
    return u"%1_%2"_s.arg(ms).arg(number);
}

std::optional<QString> plainMessageId(const QString &given)
{
    static const QRegularExpression shape(u"^(\\d{10,16})[_ +](\\d{6,20})$"_s);
    const QRegularExpressionMatch match = shape.match(given);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) + u'_' + match.captured(2);
}

QString encodedMessageId(const QString &id)
{
    const bool plus = id.right(3).toInt() % plusEvery == plusEvery - 1;
    return QString(id).replace(u'_', plus ? u"+"_s : u"%20"_s);
}

qint64 messageTime(const QString &id)
{
    return id.section(u'_', 0, 0).toLongLong();
}

bool isDigits(const QString &text)
{
    return matchesWhole(u"\\d{1,25}"_s, text);
}

bool isChannelId(const QString &text)
{
    return matchesWhole(u"[POTE]\\d{1,25}"_s, text);
}

bool isChatId(const QString &text)
{
    return isDigits(text) || matchesWhole(u"CT_\\d+_\\d+(-B\\d+|-T-\\d+)?"_s, text);
}

QString tokenFor(TokenKind kind, qint64 number)
{
    return QString::fromLatin1((tokenMark(kind) + QByteArray::number(number)).toHex());
}

std::optional<qint64> tokenNumber(TokenKind kind, const QString &token)
{
    const QByteArray plain = QByteArray::fromHex(token.toLatin1());
    if (!plain.startsWith(tokenMark(kind)))
        return std::nullopt;
    bool ok = false;
    const qint64 number = plain.mid(tokenMark(kind).size()).toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}
} // namespace atlas::sandbox::cliq
