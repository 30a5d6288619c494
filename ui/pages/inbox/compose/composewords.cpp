// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/composewords.h"

#include "services/mail/mailtext.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::composewords
{
bool mentionsAttachment(const QString &text)
{
    static const QRegularExpression words(
        u"\\bci[- ]?joint|\\bpi[eè]ces?[- ]jointes?\\b|\\ben (?:pj|p\\.j\\.)|\\bpj\\b|\\bje (?:te |vous )?joins\\b|"
        u"\\b(?:fichiers?|documents?|devis|factures?) joint|\\bcijoint|"
        u"\\battached\\b|\\battachments?\\b|\\bi(?: a|')?m attaching\\b|\\benclosed\\b|\\bi attach\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text).hasMatch();
}

QString replyIntroduction(const MailMessage &message)
{
    const QDateTime local = message.receivedAt.toLocalTime();
    //: above a quoted mail: %1 is a day, %2 a time, %3 who wrote it
    return QCoreApplication::translate("atlas::composewords", "On %1 at %2, %3 wrote:")
        .arg(QLocale().toString(local.date(), QLocale::LongFormat), format::time(message.receivedAt),
             shownName(message.from));
}

QString forwardIntroduction(const MailMessage &message)
{
    const QDateTime local = message.receivedAt.toLocalTime();
    QStringList lines{
        QCoreApplication::translate("atlas::composewords", "Forwarded message"),
        QCoreApplication::translate("atlas::composewords", "From: %1").arg(mailtext::written(message.from)),
        QCoreApplication::translate("atlas::composewords", "Date: %1")
            .arg(QLocale().toString(local.date(), QLocale::LongFormat) + u' ' + format::time(local)),
        QCoreApplication::translate("atlas::composewords", "Subject: %1").arg(message.subject),
        QCoreApplication::translate("atlas::composewords", "To: %1").arg(mailtext::written(message.to))};
    if (!message.cc.isEmpty())
        lines.append(QCoreApplication::translate("atlas::composewords", "Cc: %1").arg(mailtext::written(message.cc)));
    return lines.join(u'\n');
}

QString fileSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

QString shownName(const MailAddress &address)
{
    return address.name.isEmpty() ? address.address : address.name;
}

QString shownNames(const QList<MailAddress> &addresses)
{
    QStringList names;
    for (const MailAddress &address : addresses)
        names.append(shownName(address));
    return names.join(u", "_s);
}

QString firstWrong(const QList<MailAddress> &addresses)
{
    for (const MailAddress &address : addresses) {
        if (!mailtext::isAddress(address.address))
            return address.address.isEmpty() ? address.name : address.address;
    }
    return {};
}
} // namespace atlas::composewords
