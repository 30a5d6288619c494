// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/attributes.h"
#include "services/mail/html/mailfilter.h"

#include <algorithm>
#include <QRegularExpression>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int DeepestPlainQuote = 20;

/// A line without its quotation marks.
struct PlainLine {
    int quotes = 0;
    QStringView text;
};

PlainLine readPlainLine(QStringView line)
{
    PlainLine read;
    while (read.quotes < DeepestPlainQuote && line.startsWith(u'>')) {
        ++read.quotes;
        line = line.sliced(1);
        if (line.startsWith(u' '))
            line = line.sliced(1);
    }
    read.text = line;
    return read;
}

/// Blanks that a person used for order stay.
QString withBlanks(const QString &text)
{
    QString html = escaped(text);
    html.replace(u'\t', "    "_L1);
    html.replace("  "_L1, u" \u00a0"_s);
    if (html.startsWith(u' '))
        html[0] = QChar::Nbsp;
    return html;
}

QString withLinks(const QString &text)
{
    static const QRegularExpression address(u"https?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?)\\]}'’…*_]"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QString html;
    qsizetype at = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString found = escaped(match.captured());
        html += withBlanks(text.mid(at, match.capturedStart() - at)) + "<a href=\""_L1 + found + "\">"_L1 + found +
                "</a>"_L1;
        at = match.capturedEnd();
    }
    return html + withBlanks(text.mid(at));
}

QString markupOf(const QString &text)
{
    QString html = u"<p>"_s;
    int quotes = 0;
    bool isFresh = true; // nothing in the paragraph so far
    for (const QStringView given : QStringTokenizer(text, u'\n')) {
        const PlainLine line = readPlainLine(given);
        const bool isEmpty = line.text.trimmed().isEmpty();
        if (line.quotes != quotes || (isEmpty && !isFresh)) {
            html += "</p>"_L1;
            for (; quotes < line.quotes; ++quotes)
                html += "<blockquote>"_L1;
            for (; quotes > line.quotes; --quotes)
                html += "</blockquote>"_L1;
            html += "<p>"_L1;
            isFresh = true;
        }
        if (isEmpty)
            continue;
        html += (isFresh ? QString() : u"<br>"_s) + withLinks(line.text.toString());
        isFresh = false;
    }
    return html;
}
} // namespace

SafeMail fromPlainText(const QString &text)
{
    const FilterLimits limits;
    FilterLimits roomy; // markup is longer than the text it was made from
    roomy.input = limits.input * 12;
    QString plain = text.left(limits.input);
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    SafeMail mail = filter(markupOf(plain), roomy);
    mail.isCut |= text.size() > limits.input;
    mail.text = plain.trimmed();
    return mail;
}
} // namespace atlas::mailhtml
