// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/addresses.h"

#include "services/mail/html/markup.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestAddress = 8'192;

/// As browsers read it: no controls, no line ends, no blanks around.
QString tidied(const QString &raw)
{
    QString text = withoutControls(raw);
    text.removeIf(
        [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r' || c.category() == QChar::Other_Format; });
    return text.trimmed();
}

/// Backslashes count as slashes before the query, and any number of them opens the host.
QString withPlainSlashes(QString rest)
{
    for (QChar &c : rest) {
        if (c == u'?' || c == u'#')
            break;
        if (c == u'\\')
            c = u'/';
    }
    qsizetype slashes = 0;
    while (slashes < rest.size() && rest[slashes] == u'/')
        ++slashes;
    return rest.mid(slashes);
}

std::optional<Address> mailAddress(const QString &text)
{
    const QUrl url(text, QUrl::TolerantMode);
    const QString recipients = url.path(QUrl::FullyDecoded).trimmed();
    if (!url.isValid() || recipients.size() > 500 || recipients.contains(u'\n') || recipients.contains(u'\r'))
        return std::nullopt;
    QUrlQuery kept;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        const QString name = key.toLower();
        if (name == "subject"_L1 || name == "body"_L1 || name == "to"_L1 || name == "cc"_L1)
            kept.addQueryItem(name, value);
    }
    QUrl safe;
    safe.setScheme(u"mailto"_s);
    safe.setPath(recipients, QUrl::DecodedMode);
    if (!kept.isEmpty())
        safe.setQuery(kept.query(QUrl::FullyEncoded));
    const QString host = recipients.section(u',', 0, 0).section(u'@', 1).trimmed();
    return Address{QString::fromLatin1(safe.toEncoded()), QString::fromLatin1(QUrl::toAce(host)).toLower(), false};
}
} // namespace

std::optional<Address> webAddress(const QString &raw)
{
    QString text = tidied(raw);
    if (text.size() > LongestAddress)
        return std::nullopt;
    if (text.startsWith("//"_L1) || text.startsWith("\\\\"_L1) || text.startsWith("/\\"_L1) ||
        text.startsWith("\\/"_L1))
        text.prepend("https:"_L1);
    const QString scheme = text.section(u':', 0, 0).toLower();
    if (!text.contains(u':') || (scheme != "http"_L1 && scheme != "https"_L1))
        return std::nullopt;
    QUrl url(scheme + u"://"_s + withPlainSlashes(text.mid(scheme.size() + 1)), QUrl::TolerantMode);
    Address address;
    address.hadUser = !url.userInfo().isEmpty();
    url.setUserInfo({});
    address.host = url.host(QUrl::FullyEncoded).toLower();
    address.target = QString::fromLatin1(url.toEncoded());
    const bool isWhole = url.isValid() && !address.host.isEmpty() && address.target.size() <= LongestAddress;
    return isWhole ? std::optional(address) : std::nullopt;
}

std::optional<Address> linkAddress(const QString &raw)
{
    const QString text = tidied(raw);
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive) && text.size() <= LongestAddress)
        return mailAddress(text);
    return webAddress(raw);
}

QString contentIdOf(const QString &raw)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9._@+$=!~*-]{1,250}$"_s);
    QString text = tidied(raw);
    if (!text.startsWith("cid:"_L1, Qt::CaseInsensitive))
        return {};
    text = QUrl::fromPercentEncoding(text.mid(4).toUtf8());
    if (text.startsWith(u'<') && text.endsWith(u'>'))
        text = text.mid(1, text.size() - 2);
    return plain.match(text).hasMatch() ? text : QString();
}
} // namespace atlas::mailhtml
