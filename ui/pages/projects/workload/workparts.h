// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;

namespace atlas
{
/// Pieces of work that can be dragged onto a person: in one line ("Calder 24 h, Brume 19 h") or one below the other.
/// The drag is our own rather than QDrag's, which runs an event loop of its own. Escape ends it.
///
/// Keys: arrows choose, Enter opens, the menu key offers what a drag would do.
class WorkParts : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Line, List };
    struct Part {
        QStringList taskIds; ///< one, or those of a project in this week
        QString text, note;  ///< note: secondary, after the text (a list only)
        QString hours;
        friend bool operator==(const Part &, const Part &) = default;
    };
    WorkParts(Form form, QWidget *parent);
    void setParts(const QList<Part> &parts);
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }
    [[nodiscard]] QRect partRect(int index) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dragMoved(const QStringList &taskIds, const QPoint &globalPos);
    void dropped(const QStringList &taskIds, const QPoint &globalPos);
    void dragCancelled();
    void opened(const QStringList &taskIds);
    void menuRequested(const QStringList &taskIds, const QPoint &globalPos);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int partAt(const QPoint &pos) const;
    void endDrag();
    void describe();
    Form m_form;
    QList<Part> m_parts;
    int m_current = 0, m_hovered = -1, m_pressed = -1;
    QPoint m_pressedAt;
    bool m_dragging = false;
};
} // namespace atlas
