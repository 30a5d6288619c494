// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailtext.h"

#include <QRegularExpression>

namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestEntity = 10;

/// The character an entity's name or number stands for; empty when unknown.
QString entityText(const QString &name)
{
    static const QMap<QString, QString> named{{u"amp"_s, u"&"_s},       {u"lt"_s, u"<"_s},         {u"gt"_s, u">"_s},
                                              {u"quot"_s, u"\""_s},     {u"apos"_s, u"'"_s},       {u"nbsp"_s, u" "_s},
                                              {u"euro"_s, u"\u20ac"_s}, {u"eacute"_s, u"\u00e9"_s}};
    if (!name.startsWith(u'#'))
        return named.value(name);
    const bool hex = name.mid(1, 1).toLower() == "x"_L1;
    bool number = false;
    const uint code = name.mid(hex ? 2 : 1).toUInt(&number, hex ? 16 : 10);
    if (!number || code == 0 || code > QChar::LastValidCodePoint)
        return {};
    const char32_t point = code;
    return QString::fromUcs4(&point, 1);
}

/// Reads HTML from the left, so that the summary of a huge mail costs no more than that of a short one.
class HtmlReader
{
public:
    HtmlReader(const QString &html, qsizetype limit)
        : m_html(html)
        , m_limit(limit)
    {
    }
    QString text()
    {
        while (m_at < m_html.size() && m_text.size() < m_limit) {
            const QChar here = m_html.at(m_at);
            if (here == u'<')
                skipTag();
            else if (here == u'&')
                takeEntity();
            else
                take(m_html.at(m_at++));
        }
        return m_text.trimmed();
    }

private:
    void take(QChar character)
    {
        if (!character.isSpace())
            m_text += character;
        else if (!m_text.isEmpty() && !m_text.back().isSpace())
            m_text += u' ';
    }
    void takeEntity()
    {
        const QStringView near = QStringView(m_html).sliced(m_at).left(longestEntity);
        const qsizetype end = near.indexOf(u';');
        const QString known = end > 0 ? entityText(near.mid(1, end - 1).toString()) : QString();
        if (known.isEmpty()) {
            take(m_html.at(m_at++));
            return;
        }
        for (const QChar character : known)
            take(character);
        m_at += end + 1;
    }
    void skipTag()
    {
        const QStringView rest = QStringView(m_html).sliced(m_at);
        QStringView close = u">";
        if (rest.startsWith(u"<!--"))
            close = u"-->";
        else if (rest.startsWith(u"<script", Qt::CaseInsensitive))
            close = u"</script>";
        else if (rest.startsWith(u"<style", Qt::CaseInsensitive))
            close = u"</style>";
        const qsizetype end = m_html.indexOf(close, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end + close.size();
        take(u' ');
    }

    const QString &m_html;
    qsizetype m_limit;
    qsizetype m_at = 0;
    QString m_text;
};

/// Cuts at commas outside quoted names, in which a backslash takes the next character as it stands.
QStringList addressParts(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false, escaped = false;
    for (const QChar character : text) {
        if (character == u'"' && !escaped)
            quoted = !quoted;
        escaped = quoted && character == u'\\' && !escaped;
        if (character == u',' && !quoted)
            parts.append(QString());
        else
            parts.last() += character;
    }
    return parts;
}
} // namespace

QString encoded(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString readable(const QString &html, qsizetype limit)
{
    return HtmlReader(html, limit).text();
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

QString addressText(const QList<Address> &addresses)
{
    QStringList texts;
    for (const Address &address : addresses) {
        const QString name = address.name.isEmpty() ? QString() : quotedName(address.name);
        texts.append(name + u'<' + address.address + u'>');
    }
    return texts.join(u',');
}

QList<Address> parsedAddresses(const QString &text, QString &wrong)
{
    // "Ann" <a@x.example>, Ann <a@x.example> or a@x.example
    static const QRegularExpression form(
        u"^(?:(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\"<>]*?))\\s*<([^<>]*)>|([^\\s<>\"]+))$"_s);
    static const QRegularExpression escape(u"\\\\(.)"_s);
    static const QRegularExpression address(u"^[A-Za-z0-9._%+'&/=?^~!#$*{|}-]+@(?:[A-Za-z0-9-]+\\.)+[A-Za-z]{2,}$"_s);
    QList<Address> addresses;
    const QStringList parts = addressParts(text);
    for (const QString &part : parts) {
        const QString trimmed = part.trimmed();
        if (trimmed.isEmpty())
            continue;
        const QRegularExpressionMatch match = form.match(trimmed);
        const QString bare = (match.captured(3) + match.captured(4)).trimmed();
        if (!address.match(bare).hasMatch()) {
            wrong = trimmed;
            return addresses;
        }
        const QString name = match.captured(1).replace(escape, u"\\1"_s) + match.captured(2);
        addresses.append({name.trimmed(), bare});
    }
    return addresses;
}

QStringList sendAddresses(const Store &store)
{
    return {store.owner.email, u"contact@"_s + store.owner.email.section(u'@', -1)};
}

bool isOwnAddress(const Store &store, const QString &address)
{
    return sendAddresses(store).contains(address, Qt::CaseInsensitive);
}
} // namespace atlas::sandbox::mail
