// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

namespace atlas
{
/// A framed surface: 1 px border, radius 10 (8 when inner). Painted by the style sheet.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr)
        : QFrame(parent)
    {
        setAttribute(Qt::WA_StyledBackground);
    }
    /// Radius 8, for a card within a card or a column.
    void setInner(bool inner) { setProperty("inner", inner); }
};
} // namespace atlas
