// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailtext.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

// Zoho's search grammar. Source: https://www.zoho.com/mail/help/search-syntax.html
namespace atlas::mailtext
{
namespace
{
/// Whether the separators of the grammar would tear the value apart.
bool isUnsayable(const QString &value)
{
    return value.contains("::"_L1) || value.contains(":or:"_L1, Qt::CaseInsensitive);
}

/// Quoted where blanks or colons need it. How a quote is escaped is not documented: it goes.
QString searchValue(const QString &value)
{
    QString plain = value;
    plain = plain.remove(u'"').simplified();
    const bool needsQuotes = plain.contains(u' ') || plain.contains(u':');
    return needsQuotes ? u'"' + plain + u'"' : plain;
}

bool isInGrammar(const QString &typed)
{
    static const QRegularExpression term(u"^(?:newMails(?:::|$)|(?:entire|content|subject|sender|to|cc|fileName|"
                                         u"fileContent|has|in|label|fromDate|toDate|"
                                         "inclspamtrash|groupResult):[^:\\s])"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return term.match(typed).hasMatch();
}
} // namespace

QString searchKey(const QList<SearchTerm> &terms)
{
    QStringList parts;
    for (const SearchTerm &term : terms) {
        const QString value = searchValue(term.value);
        if (value.isEmpty() || isUnsayable(term.value))
            return {};
        parts.append(term.field + u':' + value);
    }
    return parts.join(u"::"_s);
}

QString searchKeyFor(const QString &typed)
{
    const QString text = typed.simplified();
    if (isInGrammar(text))
        return text;
    static const QRegularExpression piece(uR"re("([^"]+)"|([^\s"]+))re"_s);
    QList<SearchTerm> terms;
    for (auto pieces = piece.globalMatch(text); pieces.hasNext();) {
        const QRegularExpressionMatch match = pieces.next();
        terms.append({u"entire"_s, match.hasCaptured(1) ? match.captured(1) : match.captured(2)});
    }
    return searchKey(terms);
}
} // namespace atlas::mailtext
