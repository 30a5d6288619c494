// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqids.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas::cliq
{
namespace
{
constexpr auto kPersonChat = "to:"_L1; // no chat id of Zoho's holds a colon
} // namespace

QString personChat(const QString &userId)
{
    return kPersonChat + userId;
}

QString personOf(const QString &chatId)
{
    return chatId.startsWith(kPersonChat) ? chatId.mid(kPersonChat.size()) : QString();
}

QString messageId(const QString &any)
{
    QString id = any.trimmed();
    constexpr int mostEncodings = 3; // what was encoded twice on its way is no other id
    for (int i = 0; i < mostEncodings && id.contains(u'%'); ++i)
        id = QUrl::fromPercentEncoding(id.toUtf8());
    static const QRegularExpression shape(u"^(\\d{10,16})[_ +-](\\d{6,20})$"_s);
    const QRegularExpressionMatch match = shape.match(id);
    return match.hasMatch() ? match.captured(1) + u'_' + match.captured(2) : id;
}

QDateTime messageTime(const QString &id)
{
    constexpr qsizetype digitsOfTime = 13;
    const QString time = id.section(u'_', 0, 0);
    bool isNumber = false;
    const qint64 ms = time.toLongLong(&isNumber);
    return isNumber && time.size() == digitsOfTime ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}
} // namespace atlas::cliq
