// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/coqllexer.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
bool wordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'#' || c == u'$';
}

CoqlToken quotedToken(const QString &text, qsizetype &at)
{
    CoqlToken token{CoqlToken::Kind::String, {}, int(at) + 1};
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != u'\'') {
            token.text += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == u'\'') {
            token.text += text.at(at++);
        } else {
            ++at;
            return token;
        }
    }
    return {CoqlToken::Kind::Symbol, u"'"_s, token.column};
}

CoqlToken wordToken(const QString &text, qsizetype &at)
{
    const qsizetype from = at;
    bool number = text.at(at).isDigit() || text.at(at) == u'-';
    for (++at; at < text.size() && wordCharacter(text.at(at)); ++at)
        number = number && (text.at(at).isDigit() || text.at(at) == u'.');
    return {number ? CoqlToken::Kind::Number : CoqlToken::Kind::Word, text.mid(from, at - from), int(from) + 1};
}

CoqlToken symbolToken(const QString &text, qsizetype &at)
{
    static const QStringList two{u"!="_s, u">="_s, u"<="_s};
    const qsizetype from = at;
    at += two.contains(text.mid(at, 2)) ? 2 : 1;
    return {CoqlToken::Kind::Symbol, text.mid(from, at - from), int(from) + 1};
}
} // namespace

QList<CoqlToken> coqlTokens(const QString &text)
{
    QList<CoqlToken> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text.at(at);
        if (c.isSpace())
            ++at;
        else if (c == u'\'')
            tokens.append(quotedToken(text, at));
        else if (wordCharacter(c) || (c == u'-' && at + 1 < text.size() && text.at(at + 1).isDigit()))
            tokens.append(wordToken(text, at));
        else
            tokens.append(symbolToken(text, at));
    }
    tokens.append({CoqlToken::Kind::End, {}, int(text.size()) + 1});
    return tokens;
}
} // namespace atlas::sandbox::crm
