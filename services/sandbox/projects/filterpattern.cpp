// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/filterpattern.h"

#include <algorithm>
#include <QRegularExpression>
#include <QStringList>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int deepestNesting = 20; ///< of parentheses: more would only be an attack on the stack

/// "1", "AND", "OR", "(" and ")"; nothing when there is anything else.
QStringList patternWords(const QString &text)
{
    static const QRegularExpression word(u"\\G\\s*(\\d{1,4}|AND\\b|OR\\b|[()])\\s*"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList words;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = word.match(text, at);
        if (!match.hasMatch())
            return {};
        words.append(match.captured(1).toUpper());
        at = match.capturedEnd();
    }
    return words;
}

class PatternParser
{
public:
    PatternParser(QStringList words, int count)
        : m_words(std::move(words))
        , m_count(count)
    {
    }

    [[nodiscard]] std::unique_ptr<PatternNode> parse()
    {
        auto node = chain(PatternNode::Kind::Or);
        return m_at == m_words.size() ? std::move(node) : nullptr;
    }

private:
    /// Operands joined by one word, OR outermost.
    [[nodiscard]] std::unique_ptr<PatternNode> chain(PatternNode::Kind kind)
    {
        const bool isOr = kind == PatternNode::Kind::Or;
        auto node = std::make_unique<PatternNode>();
        node->kind = kind;
        do {
            auto part = isOr ? chain(PatternNode::Kind::And) : operand();
            if (!part)
                return nullptr;
            node->parts.push_back(std::move(part));
        } while (take(isOr ? u"OR"_s : u"AND"_s));
        return node;
    }

    [[nodiscard]] std::unique_ptr<PatternNode> operand()
    {
        if (take(u"("_s)) {
            if (++m_depth > deepestNesting)
                return nullptr;
            auto inner = chain(PatternNode::Kind::Or);
            --m_depth;
            return take(u")"_s) ? std::move(inner) : nullptr;
        }
        bool isNumber = false;
        const int number = m_words.value(m_at).toInt(&isNumber);
        if (!isNumber || number < 1 || number > m_count)
            return nullptr;
        ++m_at;
        auto leaf = std::make_unique<PatternNode>();
        leaf->criterion = number;
        return leaf;
    }

    [[nodiscard]] bool take(const QString &word)
    {
        const bool there = m_words.value(m_at) == word;
        m_at += there ? 1 : 0;
        return there;
    }

    QStringList m_words;
    int m_count;
    qsizetype m_at = 0;
    int m_depth = 0;
};
} // namespace

bool PatternNode::holds(const std::function<bool(int)> &criterionHolds) const
{
    const auto partHolds = [&criterionHolds](const std::unique_ptr<PatternNode> &part) {
        return part->holds(criterionHolds);
    };
    if (kind == Kind::And)
        return std::all_of(parts.cbegin(), parts.cend(), partHolds);
    if (kind == Kind::Or)
        return std::any_of(parts.cbegin(), parts.cend(), partHolds);
    return criterionHolds(criterion);
}

std::unique_ptr<PatternNode> parsePattern(const QString &text, int count)
{
    return PatternParser(patternWords(text), count).parse();
}
} // namespace atlas::sandbox::projects
