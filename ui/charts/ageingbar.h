// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace atlas
{
struct Tokens;

/// One bar of money by age, oldest last. Several bars that share a scale can be compared. Each part can be clicked, and
/// reached with the arrow keys.
class AgeingBar : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        double value = 0;
        QString words; ///< tooltip: "1 to 30 days: 46 200 €, 9 invoices"
    };
    explicit AgeingBar(QWidget *parent = nullptr);
    /// `scale` is the value that fills the whole width. What the bar is about, for screen readers, is `title`.
    void setParts(const QList<Part> &parts, double scale, const QString &title);
    /// The colour of the part at `index`, also for the legend.
    [[nodiscard]] static QColor colour(int index, const Tokens &tokens);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void activated(int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF partRect(int index) const;
    [[nodiscard]] int partAt(const QPoint &point) const;
    void moveCurrent(int step);
    QList<Part> m_parts;
    double m_scale = 1;
    int m_hovered = -1;
    int m_current = 0;
};
} // namespace atlas
