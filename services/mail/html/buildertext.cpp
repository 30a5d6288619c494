// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/builder.h"

#include <algorithm>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

bool breaksLine(ElementKind kind)
{
    return kind != ElementKind::Inline && kind != ElementKind::Anchor && kind != ElementKind::Cell &&
           kind != ElementKind::Image && kind != ElementKind::Break;
}

/// What the beginning of an element means to the plain text and to what stands in it.
void DocumentBuilder::begin(Frame &frame, const Attributes &attributes)
{
    switch (frame.kind) {
    case ElementKind::Break:
        m_plain.lineBreak();
        break;
    case ElementKind::Rule:
        m_plain.paragraph();
        m_plain.text(u"----"_s);
        m_plain.paragraph();
        break;
    case ElementKind::Quote:
        m_plain.openQuote();
        break;
    case ElementKind::List:
        beginList(frame, attributes);
        break;
    case ElementKind::Item:
        beginItem();
        break;
    case ElementKind::Preformatted:
        ++m_preformatted;
        m_plain.paragraph();
        break;
    case ElementKind::Table:
        ++m_tables;
        frame.place = Place::Table;
        break;
    case ElementKind::Section:
        frame.place = Place::Section;
        break;
    case ElementKind::Row:
        frame.place = Place::Row;
        break;
    case ElementKind::Cell:
        m_plain.cell();
        frame.place = Place::Cell;
        break;
    case ElementKind::Paragraph:
        m_plain.paragraph();
        break;
    case ElementKind::Inline:
    case ElementKind::Block:
    case ElementKind::Anchor:
    case ElementKind::Image:
        break;
    }
    if (breaksLine(frame.kind))
        m_plain.newLine();
    if (breaksLine(frame.kind) || frame.kind == ElementKind::Break || frame.kind == ElementKind::Cell)
        m_hasLineText = false;
}

void DocumentBuilder::beginList(Frame &frame, const Attributes &attributes)
{
    if (m_lists == 0)
        m_plain.paragraph();
    m_plain.newLine();
    m_plain.openList();
    ++m_lists;
    if (frame.name == "ol"_L1)
        frame.listNumber = std::clamp(attribute(attributes, u"start").toInt(), 1, 99'999);
}

void DocumentBuilder::beginItem()
{
    const auto list = std::find_if(m_frames.rbegin(), m_frames.rend(),
                                   [](const Frame &frame) { return frame.kind == ElementKind::List; });
    const bool isNumbered = list != m_frames.rend() && list->listNumber > 0;
    m_plain.item(isNumbered ? u"%1. "_s.arg(list->listNumber++) : u"- "_s);
}

void DocumentBuilder::finish(const Frame &frame)
{
    switch (frame.kind) {
    case ElementKind::Quote:
        m_plain.closeQuote();
        break;
    case ElementKind::List:
        m_plain.newLine();
        m_plain.closeList();
        --m_lists;
        if (m_lists == 0)
            m_plain.paragraph();
        break;
    case ElementKind::Preformatted:
        --m_preformatted;
        m_plain.paragraph();
        break;
    case ElementKind::Paragraph:
        m_plain.paragraph();
        break;
    case ElementKind::Table:
        --m_tables;
        m_plain.newLine();
        break;
    case ElementKind::Block:
    case ElementKind::Item:
    case ElementKind::Row:
        m_plain.newLine();
        break;
    default:
        break;
    }
    if (breaksLine(frame.kind))
        m_hasLineText = false;
}
} // namespace atlas::mailhtml
