// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace atlas::mailhtml
{
struct Attribute {
    QString name; ///< lower case
    QString value;
};
using Attributes = QList<Attribute>;

/// The value of an attribute; null if there is none.
[[nodiscard]] QString attribute(const Attributes &attributes, QStringView name);

/// `text` without what nobody sees but a reader may trip over: NUL and other control characters except tab and line
/// ends, and the overrides of the writing direction.
[[nodiscard]] QString withoutControls(const QString &text);

/// A piece of a mail's markup.
struct MarkupToken {
    enum class Kind { Text, Start, End, Finished };
    Kind kind = Kind::Finished;
    QStringView text; ///< of Kind::Text, entities as written
    QString name;     ///< of a tag, lower case
    Attributes attributes;
    bool isSelfClosing = false;
};

/// Splits markup as https://html.spec.whatwg.org/multipage/parsing.html#tokenization does, in one pass whose time grows
/// with the length only. Comments and declarations of any kind are skipped. A tag that never ends is text.
class MarkupReader
{
public:
    explicit MarkupReader(QStringView markup);

    [[nodiscard]] MarkupToken next();
    /// The content of an element that holds no markup, up to its end tag (not read) or the end.
    [[nodiscard]] QStringView rawContent(const QString &name);

private:
    bool skipDeclaration();
    bool readTag(MarkupToken &token);
    void readAttribute(MarkupToken &token);
    QStringView readValue();
    void skipBlanks(bool slashesToo);
    [[nodiscard]] bool atEnd() const { return m_at >= m_markup.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const;

    QStringView m_markup;
    qsizetype m_at = 0;
    bool m_isAllText = false; ///< a tag without end was met
};
} // namespace atlas::mailhtml
