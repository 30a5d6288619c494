// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/builder.h"

#include "services/mail/html/attributes.h"

#include <algorithm>
#include <utility>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
/// Laying out a table asks each cell several times for its width, so that the time doubles with each level.
constexpr int DeepestTable = 8;
constexpr int RoomOfTable = 3; // table, row, cell
constexpr int MetPerNode = 2;

bool isTablePart(ElementKind kind)
{
    return kind == ElementKind::Section || kind == ElementKind::Row || kind == ElementKind::Cell;
}

bool isVoidKind(ElementKind kind)
{
    return kind == ElementKind::Break || kind == ElementKind::Rule || kind == ElementKind::Image;
}

} // namespace

DocumentBuilder::DocumentBuilder(const FilterLimits &limits, const FilterUse &use)
    : m_limits(limits)
    , m_use(use)
    , m_frames{Frame{}}
{
}

bool DocumentBuilder::countNode()
{
    if (m_nodes >= m_limits.nodes)
        m_mail.isCut = true;
    else
        ++m_nodes;
    return !m_mail.isCut;
}

void DocumentBuilder::start(const QString &name, const Attributes &attributes)
{
    if (!wantsMore())
        return;
    if (++m_met > MetPerNode * m_limits.nodes) { // what is not shown costs time too
        m_mail.isCut = true;
        return;
    }
    Extent extent = extentOf(attributes);
    extent.isHidden |= top().isHidden;
    if (!attributes.isEmpty())
        askedImages(name, attributes, extent);
    const ElementRule *rule = elementRule(name);
    if (rule && isTablePart(rule->kind))
        closeImplied(rule->kind);
    if (rule && rule->kind == ElementKind::Image)
        image(attributes, extent);
    if (rule && rule->kind != ElementKind::Image && !extent.isHidden)
        open(name, *rule, attributes);
    else
        m_frames.append({{}, ElementKind::Inline, top().place, 0, 0, false, extent.isHidden});
}

/// Opens an element, or only its content where it does not fit.
void DocumentBuilder::open(const QString &name, const ElementRule &rule, const Attributes &attributes, bool isImplied)
{
    const QString kept = safeAttributes(rule, attributes, m_use.keepsColours, m_limits.columns);
    const bool isBare = kept.isEmpty() && (name == "span"_L1 || name == "font"_L1);
    if (isBare || !fits(rule.kind) || !countNode()) {
        flatten(rule.kind);
        return;
    }
    if (rule.kind == ElementKind::Cell)
        wrapRow(spanOf(attributes, m_limits.columns));
    if (!isTablePart(rule.kind))
        openForContent();
    Frame frame{name, rule.kind, top().place, 0, 0, isImplied, false};
    if (rule.kind == ElementKind::Anchor)
        startAnchor(attributes);
    else
        m_mail.html += u'<' + name + kept + u'>';
    begin(frame, attributes);
    if (isVoidKind(rule.kind) || (rule.kind == ElementKind::Anchor && !m_isInAnchor))
        frame.name.clear();
    else
        ++m_depth;
    m_frames.append(frame);
}

/// Keeps apart what an element would have kept apart.
void DocumentBuilder::flatten(ElementKind kind)
{
    if (!isBetweenCells() && m_hasLineText && breaksLine(kind)) {
        m_mail.html += "<br>"_L1;
        m_plain.newLine();
        m_hasLineText = false;
    } else if (!isBetweenCells() && m_hasLineText && kind == ElementKind::Cell) {
        m_mail.html += u' ';
        m_plain.cell();
    }
    m_frames.append({{}, ElementKind::Inline, top().place, 0, 0, false, top().isHidden});
}

bool DocumentBuilder::fits(ElementKind kind)
{
    if (kind == ElementKind::Cell && (top().place == Place::Table || top().place == Place::Section))
        open(u"tr"_s, *elementRule(u"tr"_s), {}, true);
    switch (kind) {
    case ElementKind::Section:
        return top().place == Place::Table;
    case ElementKind::Row:
        return top().place == Place::Table || top().place == Place::Section;
    case ElementKind::Cell:
        return top().place == Place::Row;
    case ElementKind::Table:
        return m_tables < DeepestTable && m_depth + 2 * RoomOfTable <= m_limits.depth;
    case ElementKind::Item:
        return m_lists > 0 && m_depth < m_limits.depth;
    case ElementKind::Anchor:
        return !m_isInAnchor && m_depth < m_limits.depth;
    default:
        return isVoidKind(kind) || m_depth < m_limits.depth;
    }
}

/// A row with too many cells goes on in another row.
void DocumentBuilder::wrapRow(int span)
{
    const auto row = std::find_if(m_frames.rbegin(), m_frames.rend(),
                                  [](const Frame &frame) { return frame.kind == ElementKind::Row; });
    if (row->cells + span > m_limits.columns && row->cells > 0) {
        m_mail.html += "</tr><tr>"_L1;
        m_plain.newLine();
        row->cells = 0;
    }
    row->cells += span;
}

void DocumentBuilder::end()
{
    if (!wantsMore())
        return;
    while (top().isImplied)
        close();
    if (m_frames.size() > 1)
        close();
}

void DocumentBuilder::close()
{
    const Frame frame = m_frames.takeLast();
    finish(frame);
    if (frame.name.isEmpty())
        return;
    if (frame.kind == ElementKind::Anchor)
        endAnchor();
    else
        m_mail.html += "</"_L1 + frame.name + u'>';
    --m_depth;
}

/// A part of a table ends the row or cell that was opened for something outside of one.
void DocumentBuilder::closeImplied(ElementKind kind)
{
    while (top().isImplied && (top().kind == ElementKind::Cell || kind != ElementKind::Cell))
        close();
}

/// Content that stands between the cells of a table gets a cell of its own.
void DocumentBuilder::openForContent()
{
    if (top().place == Place::Table || top().place == Place::Section)
        open(u"tr"_s, *elementRule(u"tr"_s), {}, true);
    if (top().place == Place::Row)
        open(u"td"_s, *elementRule(u"td"_s), {}, true);
}

SafeMail DocumentBuilder::take()
{
    while (m_frames.size() > 1)
        close();
    m_mail.text = m_plain.take();
    return std::move(m_mail);
}
} // namespace atlas::mailhtml
