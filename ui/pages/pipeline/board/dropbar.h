// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// What a card can be dropped on below the board while it is dragged.
enum class DropAction { None, Won, Lost, Postpone };

/// "Won", "Lost…" and "Postpone closing": three dashed targets. Keyboard equivalents are in the card's menu.
class DropBar : public QWidget
{
    Q_OBJECT
public:
    explicit DropBar(QWidget *parent = nullptr);
    /// Targets whose stage the pipeline lacks are not drawn.
    void setAvailable(bool won, bool lost);
    [[nodiscard]] DropAction actionAt(const QPoint &globalPos) const;
    void setHovered(DropAction action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Target {
        DropAction action;
        QRect area;
    };
    [[nodiscard]] QList<Target> targets() const;
    bool m_won = true, m_lost = true;
    DropAction m_hovered = DropAction::None;
};
} // namespace atlas
