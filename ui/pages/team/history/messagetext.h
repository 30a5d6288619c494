// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/cliqtext.h"

#include <memory>
#include <QPainter>
#include <QTextLayout>
#include <vector>

namespace atlas
{
/// The text of a message laid out for a width. Text layouts are given characters and formats, never markup of Qt:
/// nothing a stranger writes is interpreted. Colours are looked up when painting.
class MessageText
{
public:
    /// `note`: said in small letters behind the text ("edited"); `meId`: whose mentions stand out.
    MessageText(const QList<CliqBlock> &blocks, const QString &note, const QString &meId);
    ~MessageText();
    /// Lays the lines out; returns the height, 0 without text.
    int setWidth(int width);
    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter &painter, const QPoint &at) const;
    /// A span that can be followed at a place relative to the text's top left; nullptr: none.
    [[nodiscard]] const CliqSpan *linkAt(const QPoint &at) const;
    /// All that can be followed, in order.
    [[nodiscard]] QList<CliqSpan> links() const;

private:
    struct Part;
    void addPart(const CliqBlock &block, const QString &note);
    int layOut(Part &part, int width, int top) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(const Part &part) const;
    QString m_me;
    std::vector<std::unique_ptr<Part>> m_parts;
    int m_width = -1, m_height = 0;
};
} // namespace atlas
