// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// The page's head: where one is at the left, the views beside it, the main action at the right edge. Where the window
/// is narrow the views go to a line of their own, and the action follows them only where the title needs all the room.
/// As high as its width asks for, told by a fixed height (see ToolRow).
class CalendarHeader final : public QWidget
{
public:
    /// The three become its children.
    CalendarHeader(QWidget *place, QWidget *views, QWidget *action, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();
    QWidget *m_place, *m_views, *m_action;
};
} // namespace atlas
