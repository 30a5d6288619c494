// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/emlfile.h"

#include "services/mail/mailtext.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr auto mimeBoundary = "=_atlas_part"; ///< never in base64, which all parts are
constexpr int mimeLine = 76;

/// Folded at blanks, where a header may be.
QByteArray headerLine(const QByteArray &name, const QString &value)
{
    QByteArray line = name + ':', field;
    const QByteArrayList words = value.simplified().toUtf8().split(' ');
    for (const QByteArray &word : words) {
        if (line.size() + 1 + word.size() > mimeLine && line.size() > name.size() + 1) {
            field += line + "\r\n";
            line.clear();
        }
        line += ' ' + word;
    }
    return field + line + "\r\n";
}

/// Printable ASCII without a colon (RFC 5322, 2.2).
bool isFieldName(const QString &name)
{
    return !name.isEmpty() &&
           std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\u007f' && c != u':'; });
}

QByteArray wrappedBase64(const QByteArray &bytes)
{
    const QByteArray text = bytes.toBase64();
    QByteArray lines;
    for (qsizetype at = 0; at < text.size(); at += mimeLine)
        lines += text.sliced(at, std::min<qsizetype>(mimeLine, text.size() - at)) + "\r\n";
    return lines;
}

QByteArray mimePart(const QByteArray &type, const QByteArray &more, const QByteArray &bytes)
{
    return QByteArray("--") + mimeBoundary + "\r\nContent-Type: " + type + "\r\n" + more +
           "Content-Transfer-Encoding: base64\r\n\r\n" + wrappedBase64(bytes);
}
} // namespace

QByteArray emlFile(const MailHeaders &headers, const QString &html,
                   const QList<QPair<MailAttachment, QByteArray>> &files)
{
    QByteArray eml;
    for (const auto &[name, value] : headers.fields) {
        const bool ofTheBody = name.startsWith("Content-"_L1, Qt::CaseInsensitive) ||
                               name.compare("MIME-Version"_L1, Qt::CaseInsensitive) == 0;
        if (!ofTheBody && isFieldName(name))
            eml += headerLine(name.toLatin1(), value);
    }
    eml += QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"") + mimeBoundary + "\"\r\n\r\n";
    eml += mimePart("text/html; charset=utf-8", {}, html.toUtf8());
    for (const auto &[file, bytes] : files) {
        const QByteArray name = QUrl::toPercentEncoding(mailtext::safeFileName(file.name));
        QByteArray more = QByteArray("Content-Disposition: ") + (file.isInline() ? "inline" : "attachment") +
                          ";\r\n filename*=UTF-8''" + name + "\r\n";
        if (file.isInline())
            more += "Content-ID: <" + file.contentId.toLatin1().simplified() + ">\r\n";
        eml += mimePart("application/octet-stream", more, bytes);
    }
    return eml + "--" + mimeBoundary + "--\r\n";
}
} // namespace atlas
