// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/team/history/messagetext.h"

namespace atlas
{
/// The card of a bot's message: title, texts, lists, tables. Its buttons are the message's. Nothing in it is
/// interpreted beyond Cliq's own marks; what only Cliq can show is named.
class CardLook
{
public:
    CardLook(const CliqCard &card, const cliqtext::NameOf &nameOf, const QString &meId);
    ~CardLook();
    /// Lays it out; returns the height, 0 where there is nothing but buttons.
    int setWidth(int width);
    [[nodiscard]] int height() const { return m_height; }
    void draw(QPainter &painter, const QPoint &at) const;
    [[nodiscard]] const CliqSpan *linkAt(const QPoint &at) const; ///< nullptr: none there

private:
    struct Line {
        QRect rect;
        QString text;
        bool isStrong = false, isQuiet = false;
    };
    struct Text {
        QPoint at;
        std::unique_ptr<MessageText> text;
    };
    void addLine(const QString &text, bool strong, bool quiet);
    void addText(const QString &markup, int indent);
    void addSlide(const CliqSlide &slide);
    void addList(const CliqSlide &slide);
    void addPairs(const CliqSlide &slide);
    void addTable(const CliqSlide &slide);
    [[nodiscard]] QList<int> columnsOf(const CliqSlide &slide) const;
    CliqCard m_card;
    cliqtext::NameOf m_nameOf;
    QString m_me;
    int m_width = 0, m_height = 0;
    QList<Line> m_lines;
    QList<QRect> m_rules;
    std::vector<Text> m_texts;
};
} // namespace atlas
