// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace atlas::mailhtml
{
/// What an element is to the building of a document.
enum class ElementKind {
    Inline,
    Block,     ///< a line of its own
    Paragraph, ///< with room around it
    Quote,
    Preformatted,
    List,
    Item,
    Anchor,
    Image,
    Break,
    Rule,
    Table,
    Section, ///< thead, tbody
    Row,
    Cell
};

/// An element of the result: https://doc.qt.io/qt-6/richtext-html-subset.html, without what could act or load.
struct ElementRule {
    ElementKind kind;
    QStringList attributes; ///< that may be kept once their values have been checked; besides `style`
};

/// The rule of an element of the result; null: not an element of the result.
[[nodiscard]] const ElementRule *elementRule(const QString &name);

/// The element of the result that an element of a mail becomes: itself, a close relative ("center" is a "div"), or
/// empty: only its content is kept.
[[nodiscard]] QString keptElement(const QString &name);

/// Its content is no markup and is never shown: script, style, title and their like.
[[nodiscard]] bool isRawElement(const QString &name);

/// Its content is markup and is not shown: svg, math, object, template and their like.
[[nodiscard]] bool isDroppedElement(const QString &name);

/// A start tag that ends drawings and formulas, because it is HTML again.
[[nodiscard]] bool endsForeignContent(const QString &name);

/// May stand in a mail's head without ending it.
[[nodiscard]] bool isHeadElement(const QString &name);

/// The marker of an image that is asked for without being shown, between the two steps of the filter.
[[nodiscard]] QString imageMarker();
} // namespace atlas::mailhtml
