// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailaddresses.h"

#include "services/mail/mailtext.h"

#include <algorithm>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Reads a list of mailboxes character by character (RFC 5322, section 3.4, without groups and routes).
class MailboxReader
{
public:
    QList<mailaddresses::Entry> read(const QString &text)
    {
        for (const QChar letter : text)
            take(letter);
        finish();
        return std::move(m_entries);
    }

private:
    void take(QChar letter)
    {
        const bool separator = letter == u',' || letter == u';' || letter == u'\n' || letter == u'\r';
        if (separator && !m_quoted && !m_angle && m_comments == 0) {
            finish();
            return;
        }
        m_text.append(letter);
        if (std::exchange(m_escaped, false)) {
            put(letter);
        } else if (m_quoted) {
            takeQuoted(letter);
        } else if (m_comments > 0) {
            m_comments += letter == u'(' ? 1 : letter == u')' ? -1 : 0;
        } else {
            takePlain(letter);
        }
    }

    void takeQuoted(QChar letter)
    {
        if (letter == u'\\')
            m_escaped = true;
        else if (letter == u'"')
            m_quoted = false;
        else
            put(letter);
    }

    void takePlain(QChar letter)
    {
        if (letter == u'"' && !m_angle)
            m_quoted = true;
        else if (letter == u'(' && !m_angle)
            m_comments = 1;
        else if (letter == u'<' && !m_hasAngle)
            m_angle = m_hasAngle = true;
        else if (letter == u'>' && m_angle)
            m_angle = false;
        else
            put(letter);
    }

    void put(QChar letter) { (m_angle ? m_address : m_name).append(letter); }

    void finish()
    {
        const QString text = m_text.trimmed();
        if (!text.isEmpty()) {
            const QString name = m_name.simplified();
            m_entries.append({m_hasAngle ? name : QString(), m_hasAngle ? m_address.trimmed() : name, text});
        }
        m_name.clear();
        m_address.clear();
        m_text.clear();
        m_quoted = m_escaped = m_angle = m_hasAngle = false;
        m_comments = 0;
    }

    QList<mailaddresses::Entry> m_entries;
    QString m_name, m_address, m_text;
    bool m_quoted = false, m_escaped = false, m_angle = false, m_hasAngle = false;
    int m_comments = 0;
};

bool isLocalPart(const QString &local)
{
    constexpr int longest = 64;
    if (local.isEmpty() || local.size() > longest || local.startsWith(u'.') || local.endsWith(u'.') ||
        local.contains(".."_L1))
        return false;
    return std::ranges::all_of(local, [](QChar letter) {
        const char16_t code = letter.unicode();
        const bool word = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || letter.isDigit();
        return code < 128 && (word || QLatin1StringView("!#$%&'*+-/=?^_`{|}~.").contains(letter));
    });
}

bool isDomainLabel(const QString &label)
{
    constexpr int longest = 63;
    if (label.isEmpty() || label.size() > longest || label.startsWith(u'-') || label.endsWith(u'-'))
        return false;
    return std::ranges::all_of(label, [](QChar letter) {
        const char16_t code = letter.unicode();
        return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || code == u'-';
    });
}

bool isMailDomain(const QString &domain)
{
    constexpr int longest = 253;
    const QString ascii = QString::fromLatin1(QUrl::toAce(domain)).toLower();
    const QStringList labels = ascii.split(u'.');
    if (labels.size() < 2 || ascii.size() > longest || !std::ranges::all_of(labels, isDomainLabel))
        return false;
    return std::ranges::any_of(labels.last(), [](QChar letter) { return letter.isLetter(); }) &&
           labels.last().size() > 1;
}

QString quotedName(const QString &name)
{
    const bool plain = std::ranges::all_of(name, [](QChar letter) {
        return letter.isLetterOrNumber() || letter.isMark() || QLatin1StringView(" '-_").contains(letter);
    });
    if (plain)
        return name;
    QString quoted;
    for (const QChar letter : name) {
        if (letter == u'"' || letter == u'\\')
            quoted.append(u'\\');
        quoted.append(letter);
    }
    return u'"' + quoted + u'"';
}
} // namespace

namespace mailaddresses
{
QList<Entry> entries(const QString &text)
{
    return MailboxReader().read(text);
}

QString wire(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray ascii = QUrl::toAce(address.mid(at + 1));
    return ascii.isEmpty() ? address : address.left(at + 1) + QString::fromLatin1(ascii);
}
} // namespace mailaddresses

namespace mailtext
{
QList<MailAddress> parseAddresses(const QString &text)
{
    QList<MailAddress> addresses;
    for (const mailaddresses::Entry &entry : mailaddresses::entries(text)) {
        if (isAddress(entry.address))
            addresses.append({entry.name, entry.address});
        else
            addresses.append({entry.text, {}});
    }
    return addresses;
}

bool isAddress(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && isLocalPart(text.left(at)) && isMailDomain(text.mid(at + 1));
}

QString written(const MailAddress &address)
{
    const QString name = address.name.simplified();
    if (name.isEmpty() || address.address.isEmpty())
        return address.address.isEmpty() ? name : address.address;
    return quotedName(name) + u" <"_s + address.address + u'>';
}

QString written(const QList<MailAddress> &addresses)
{
    QStringList all;
    for (const MailAddress &address : addresses)
        all.append(written(address));
    return all.join(u", "_s);
}
} // namespace mailtext
} // namespace atlas
