// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atlas::sandbox::crm
{
struct CoqlToken {
    enum class Kind { Word, String, Number, Symbol, End };
    Kind kind = Kind::End;
    QString text; ///< strings: without quotes, doubled quotes undone
    int column = 1;
    [[nodiscard]] bool is(QStringView keyword) const
    {
        return kind == Kind::Word && keyword.compare(text, Qt::CaseInsensitive) == 0;
    }
    [[nodiscard]] bool symbol(QStringView wanted) const { return kind == Kind::Symbol && text == wanted; }
};

/// The tokens of a query, closed by an End token. An unterminated string becomes a Symbol "'", which no rule takes.
[[nodiscard]] QList<CoqlToken> coqlTokens(const QString &text);
} // namespace atlas::sandbox::crm
