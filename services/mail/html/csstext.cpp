// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/csstext.h"

#include "services/mail/html/styles.h"

#include <QRegularExpression>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype MaxDeclarations = 100;
constexpr qsizetype MaxStyleImages = 200;

int hexValue(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    const char16_t lower = code | 0x20;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

/// Reads what follows a backslash at `at`, which is moved behind it.
QString cssEscape(const QString &css, qsizetype &at)
{
    char32_t code = 0;
    qsizetype digits = 0;
    while (digits < 6 && at < css.size() && hexValue(css[at]) >= 0) {
        code = code * 16 + char32_t(hexValue(css[at]));
        ++at;
        ++digits;
    }
    if (digits == 0)
        return at < css.size() ? QString(css[at++]) : QString();
    if (at < css.size() && css[at].isSpace())
        ++at;
    if (code == 0 || code > 0x10ffff || QChar::isSurrogate(code))
        return {};
    return QString::fromUcs4(&code, 1);
}

/// Where a declaration ends: the next semicolon outside of quotes and parentheses.
qsizetype declarationEnd(const QString &css, qsizetype at)
{
    QChar quote;
    int depth = 0;
    for (; at < css.size(); ++at) {
        const QChar c = css[at];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'(')
            ++depth;
        else if (c == u')')
            depth = std::max(0, depth - 1);
        else if (c == u';' && depth == 0)
            break;
    }
    return at;
}

/// Whether the url() at `at` is asked for as an image: told by the property or rule before it.
bool loadsImage(const QString &css, qsizetype at)
{
    qsizetype from = at;
    while (from > 0 && at - from < 400 && css[from - 1] != u'{' && css[from - 1] != u'}' && css[from - 1] != u';')
        --from;
    const QString before = css.mid(from, at - from).toLower();
    const QString property = before.section(u':', 0, 0).trimmed();
    if (before.contains("@import"_L1) || before.contains("@namespace"_L1) || before.contains("@document"_L1))
        return false;
    return property != "src"_L1 && property != "behavior"_L1 && !property.endsWith("-binding"_L1);
}
} // namespace

QString plainCss(const QString &css)
{
    QString plain;
    plain.reserve(css.size());
    for (qsizetype at = 0; at < css.size();) {
        if (css[at] == u'\\') {
            ++at;
            plain += cssEscape(css, at);
        } else if (css[at] == u'/' && at + 1 < css.size() && css[at + 1] == u'*') {
            const qsizetype close = css.indexOf(u"*/"_s, at + 2);
            at = close < 0 ? css.size() : close + 2;
        } else {
            plain += css[at++];
        }
    }
    return withoutControls(plain);
}

QList<Declaration> declarations(const QString &style)
{
    QList<Declaration> found;
    const QString css = plainCss(style);
    for (qsizetype at = 0; at < css.size() && found.size() < MaxDeclarations;) {
        const qsizetype end = declarationEnd(css, at);
        const QString text = css.mid(at, end - at);
        at = end + 1;
        const qsizetype colon = text.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = text.mid(colon + 1).simplified().toLower();
        if (const qsizetype mark = value.indexOf(u'!'); mark >= 0)
            value = value.left(mark).trimmed();
        found.append({text.left(colon).trimmed().toLower(), value});
    }
    return found;
}

QStringList imagesOfStyle(const QString &css)
{
    static const QRegularExpression load(u"url\\(\\s*(?:\"([^\"]{1,4000})\"|'([^']{1,4000})'|([^)'\"\\s]{1,4000}))"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    if (!css.contains(u'(')) // most have none
        return found;
    const QString plain = plainCss(css);
    for (auto it = load.globalMatch(plain); it.hasNext() && found.size() < MaxStyleImages;) {
        const QRegularExpressionMatch match = it.next();
        const QString address = match.captured(1) + match.captured(2) + match.captured(3);
        if (loadsImage(plain, match.capturedStart()))
            found.append(address);
    }
    return found;
}
} // namespace atlas::mailhtml
