// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtext.h"

#include "services/mail/mailaddresses.h"

#include <algorithm>
#include <libxml/HTMLparser.h>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mailtext
{
namespace
{
/// The character an entity's name or number stands for; 0: none.
char32_t entityCharacter(const QString &name)
{
    if (!name.startsWith(u'#')) {
        const QByteArray word = name.toLatin1();
        const htmlEntityDesc *known = htmlEntityLookup(reinterpret_cast<const xmlChar *>(word.constData()));
        return known ? char32_t(known->value) : name == "apos"_L1 ? U'\'' : U'\0';
    }
    const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
    bool ok = false;
    const uint number = name.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    const bool character = number <= QChar::LastValidCodePoint && !QChar::isSurrogate(number);
    return ok && character ? char32_t(number) : U'\0';
}

QString recipientKey(const QString &address)
{
    return address.trimmed().toLower();
}

/// Collects recipients, each address once.
class RecipientList
{
public:
    explicit RecipientList(const QStringList &without)
    {
        for (const QString &address : without)
            m_seen.insert(recipientKey(address));
    }
    QList<MailAddress> take(const QList<MailAddress> &addresses)
    {
        QList<MailAddress> fresh;
        for (const MailAddress &address : addresses) {
            const QString key = recipientKey(address.address);
            if (key.isEmpty() || m_seen.contains(key))
                continue;
            m_seen.insert(key);
            fresh.append(address);
        }
        return fresh;
    }

private:
    QSet<QString> m_seen;
};

/// The mailboxes of a header field, names decoded after the list is taken apart.
QList<MailAddress> headerAddresses(const MailHeaders &headers, const QString &field)
{
    QList<MailAddress> addresses = parseAddresses(headers.value(field));
    for (MailAddress &address : addresses)
        address.name = decodedWords(address.name);
    addresses.removeIf([](const MailAddress &address) { return address.address.isEmpty(); });
    return addresses;
}

bool isOwn(const MailAddress &address, const QStringList &ownAddresses)
{
    return ownAddresses.contains(address.address, Qt::CaseInsensitive);
}

QByteArray unquotedPrintable(const QByteArray &text)
{
    QByteArray encoded = text;
    encoded.replace('_', ' ');
    return QByteArray::fromPercentEncoding(encoded, '=');
}

const QRegularExpression &subjectMarks()
{
    // Replies and forwards of mail programs in English, French, German, Dutch, Nordic, Spanish, Italian and Polish.
    static const QRegularExpression marks(
        uR"(^(?:\s*(?:re|fw|fwd|tr|aw|wg|antw|sv|vs|vb|rv|rif|odp)\s*(?:\[\d+\]|\(\d+\))?\s*[:\x{ff1a}])+\s*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return marks;
}
} // namespace

QString decoded(const QString &text)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,10});"_s);
    QString plain;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const char32_t character = entityCharacter(match.captured(1));
        if (character == U'\0')
            continue;
        plain += QStringView(text).mid(from, match.capturedStart() - from);
        plain += QChar::fromUcs4(character);
        from = match.capturedEnd();
    }
    return from == 0 ? text : plain + text.mid(from);
}

QString decodedWords(const QString &text)
{
    static const QRegularExpression word(uR"(=\?([A-Za-z0-9_.:-]+)(?:\*[A-Za-z-]+)?\?([bBqQ])\?([^?\s]*)\?=)"_s);
    QString plain;
    qsizetype from = 0;
    for (auto matches = word.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QByteArray coded = match.captured(3).toLatin1();
        const bool base64 = match.captured(2).toLower() == u'b';
        const QByteArray bytes = base64 ? QByteArray::fromBase64(coded) : unquotedPrintable(coded);
        QStringDecoder decoder(match.captured(1).toLatin1().constData());
        const QString between = text.mid(from, match.capturedStart() - from);
        if (from == 0 || !between.trimmed().isEmpty()) // blanks between two words are no part of the text
            plain += between;
        plain += decoder.isValid() ? QString(decoder(bytes)) : QString::fromLatin1(bytes);
        from = match.capturedEnd();
    }
    return from == 0 ? text : plain + text.mid(from);
}

ReplyRecipients replyRecipients(const MailMessage &message, const MailHeaders &headers, bool toAll,
                                const QStringList &ownAddresses)
{
    const QList<MailAddress> to = message.to.isEmpty() ? headerAddresses(headers, u"To"_s) : message.to;
    const QList<MailAddress> cc = message.cc.isEmpty() ? headerAddresses(headers, u"Cc"_s) : message.cc;
    const QList<MailAddress> asked = headerAddresses(headers, u"Reply-To"_s);
    // Whoever answers a mail of their own goes on writing to the same people.
    const bool ownMail = isOwn(message.from, ownAddresses) && (asked.isEmpty() || isOwn(asked.first(), ownAddresses));
    const QList<MailAddress> author = asked.isEmpty() ? QList<MailAddress>{message.from} : asked;
    ReplyRecipients reply;
    RecipientList others(ownAddresses);
    reply.to = others.take(ownMail ? to : author);
    if (toAll) {
        reply.to += others.take(to);
        reply.cc = others.take(cc);
    }
    if (reply.to.isEmpty() && reply.cc.isEmpty()) // a mail to oneself
        reply.to = RecipientList({}).take(author);
    return reply;
}

QString bareSubject(const QString &subject)
{
    QString bare = subject;
    return bare.remove(subjectMarks()).trimmed();
}

QString replySubject(const QString &subject)
{
    return u"Re: "_s + bareSubject(subject);
}

QString forwardSubject(const QString &subject)
{
    return u"Fwd: "_s + bareSubject(subject);
}
} // namespace atlas::mailtext
