// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
class DropWatch;

/// Lies over the files while something from outside hovers: dashed edge, and a card that says what would happen. Lets
/// every event through to what is below it.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Covers `covered`, whose parent must be the parent of the overlay.
    DropOverlay(const DropWatch &watch, QWidget *covered, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void paintCard(QPainter &painter) const;
    const DropWatch &m_watch;
    QWidget *m_covered;
};
} // namespace atlas
