// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailmime.h"

#include "services/sandbox/mail/mailrows.h"
#include "services/sandbox/mail/mailtext.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype lineLength = 76;
constexpr qsizetype wordBytes = 42; ///< of an encoded word: 56 characters of base64

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character >= u' ' && character < u'\x7f'; });
}

/// RFC 2047: words of UTF-8 in base64, none cut within a character.
QString encodedWords(const QString &text)
{
    if (isAscii(text))
        return text;
    QStringList words;
    QByteArray word;
    const auto flush = [&words, &word] {
        words.append(u"=?UTF-8?B?"_s + QString::fromLatin1(word.toBase64()) + u"?="_s);
        word.clear();
    };
    const QList<uint> points = text.toUcs4();
    for (const uint point : points) {
        const char32_t character = point;
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > wordBytes)
            flush();
        word += bytes;
    }
    flush();
    return words.join(u' ');
}

QString headerAddresses(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses) {
        const QString name = isAscii(address.name) ? quotedName(address.name) : encodedWords(address.name);
        texts.append(address.name.isEmpty() ? address.address : name + u" <"_s + address.address + u'>');
    }
    return texts.join(u", "_s);
}

QString boundaryOf(const Message &message, const QString &kind)
{
    return u"----=_%1_%2"_s.arg(kind, message.id);
}

QString contentTypeOf(const Message &message)
{
    const auto multipart = [&message](const QString &kind) {
        return u"multipart/%1; boundary=\"%2\""_s.arg(kind, boundaryOf(message, kind));
    };
    if (hasFiles(message))
        return multipart(u"mixed"_s);
    return hasInline(message) ? multipart(u"related"_s) : u"text/html; charset=\"UTF-8\""_s;
}

QList<QPair<QString, QString>> composedHeaders(const Message &message)
{
    QList<QPair<QString, QString>> headers = message.headers;
    const auto add = [&headers](const QString &name, const QString &value) {
        if (!value.isEmpty())
            headers.append({name, value});
    };
    add(u"Date"_s, mailDate(message.receivedMs));
    add(u"From"_s, headerAddresses({message.from}));
    add(u"To"_s, headerAddresses(message.to));
    add(u"Cc"_s, headerAddresses(message.cc));
    add(u"Message-Id"_s, message.messageId);
    add(u"In-Reply-To"_s, message.inReplyTo);
    add(u"References"_s, message.references.join(u' '));
    add(u"Subject"_s, encodedWords(message.subject));
    add(u"MIME-Version"_s, u"1.0"_s);
    add(u"Content-Type"_s, contentTypeOf(message));
    if (message.attachments.isEmpty())
        add(u"Content-Transfer-Encoding"_s, u"base64"_s);
    return headers;
}

/// The header of a MIME text; lines that are no header fields are left out.
QList<QPair<QString, QString>> parsedHeaders(const QString &mime)
{
    QList<QPair<QString, QString>> headers;
    const QStringList lines = mime.split(u'\n');
    for (const QString &raw : lines) {
        const QString line = raw.endsWith(u'\r') ? raw.chopped(1) : raw;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(u':');
        if (line.front().isSpace() && !headers.isEmpty())
            headers.last().second += u' ' + line.trimmed();
        else if (colon > 0)
            headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

QString folded(const QString &line)
{
    QString text;
    qsizetype length = 0;
    const QStringList words = line.split(u' ');
    for (const QString &word : words) {
        const bool fits = length == 0 || length + 1 + word.size() <= lineLength;
        if (length > 0)
            text += fits ? u" "_s : u"\r\n\t"_s;
        length = fits ? length + 1 + word.size() : word.size() + 1;
        text += word;
    }
    return text + u"\r\n"_s;
}

QString wrapped(const QByteArray &bytes)
{
    const QString base64 = QString::fromLatin1(bytes.toBase64());
    QString text;
    for (qsizetype at = 0; at < base64.size(); at += lineLength)
        text += base64.mid(at, lineLength) + u"\r\n"_s;
    return text;
}

QString filePart(const Attachment &file)
{
    const QString name = encodedWords(file.name);
    const QString type = file.type.isEmpty() ? u"application/octet-stream"_s : file.type;
    const bool isFile = file.contentId.isEmpty();
    QString part = u"Content-Type: %1; name=\"%2\"\r\nContent-Transfer-Encoding: base64\r\n"_s.arg(type, name);
    part += u"Content-Disposition: %1; filename=\"%2\"\r\n"_s.arg(isFile ? u"attachment"_s : u"inline"_s, name);
    if (!isFile)
        part += u"Content-ID: <%1>\r\n"_s.arg(file.contentId);
    return part + u"\r\n"_s + wrapped(file.bytes);
}

QString multipart(const QString &boundary, const QStringList &parts)
{
    QString text;
    for (const QString &part : parts)
        text += u"--"_s + boundary + u"\r\n"_s + part;
    return text + u"--"_s + boundary + u"--\r\n"_s;
}

QString composedBody(const Message &message)
{
    const QString html = wrapped(message.html.toUtf8());
    if (message.attachments.isEmpty())
        return html;
    QStringList inlineParts, fileParts;
    for (const Attachment &file : message.attachments)
        (file.contentId.isEmpty() ? fileParts : inlineParts).append(filePart(file));
    QString first = u"Content-Type: text/html; charset=\"UTF-8\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"_s + html;
    const QString related = boundaryOf(message, u"related"_s);
    if (!inlineParts.isEmpty())
        first = multipart(related, QStringList{first} + inlineParts);
    if (fileParts.isEmpty())
        return first;
    if (!inlineParts.isEmpty())
        first = u"Content-Type: multipart/related; boundary=\"%1\"\r\n\r\n"_s.arg(related) + first;
    return multipart(boundaryOf(message, u"mixed"_s), QStringList{first} + fileParts);
}
} // namespace

QString mailDate(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone("Europe/Paris"));
    const int minutes = time.offsetFromUtc() / 60;
    const QString offset = u"%1%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss "_s) + u'+' + offset;
}

QList<QPair<QString, QString>> headersOf(const Message &message)
{
    return message.rawMime.isEmpty() ? composedHeaders(message) : parsedHeaders(message.rawMime);
}

QString headerText(const Message &message)
{
    QString text;
    const QList<QPair<QString, QString>> headers = headersOf(message);
    for (const auto &[name, value] : headers)
        text += folded(name + u": "_s + value);
    return text;
}

QString originalOf(const Message &message)
{
    if (!message.rawMime.isEmpty())
        return message.rawMime;
    return headerText(message) + u"\r\n"_s + composedBody(message);
}
} // namespace atlas::sandbox::mail
