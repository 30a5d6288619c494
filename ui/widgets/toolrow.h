// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/flowlayout.h"

#include <QEvent>
#include <QWidget>

namespace atlas
{
/// A row of controls that wraps where the window is narrow. As high as its width asks for, told by a fixed height: a
/// page whose layout trades height for width would be given its preferred height by the shell, and scroll, where its
/// least would do.
class ToolRow final : public QWidget
{
public:
    ToolRow(FlowLayout *flow, QWidget *parent)
        : QWidget(parent)
        , m_flow(flow)
    {
        setLayout(flow);
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        setFixedHeight(m_flow->heightForWidth(width()));
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            setFixedHeight(m_flow->heightForWidth(width()));
        return QWidget::event(event);
    }

private:
    FlowLayout *m_flow;
};
} // namespace atlas
