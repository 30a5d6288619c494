// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QWidget>

namespace atlas
{
/// Turns a press on a widget of a list into a drag that says where the pointer is. Our own rather than QDrag's, which
/// runs an event loop of its own: refreshes go on arriving meanwhile. Escape ends it.
class RowDrag : public QObject
{
    Q_OBJECT
public:
    /// What lies at a place of a watched widget and can be dragged; empty: nothing.
    using Subject = std::function<QString(const QWidget *widget, const QPoint &pos)>;
    RowDrag(Subject subject, QObject *parent);
    ~RowDrag() override;
    void watch(QWidget *widget);

Q_SIGNALS:
    void moved(const QString &subject, const QPoint &globalPos);
    void dropped(const QString &subject, const QPoint &globalPos);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterMouse(QWidget *widget, QEvent *event);
    void begin();
    void end();
    Subject m_subject;
    QList<QPointer<QWidget>> m_watched;
    QPointer<QWidget> m_source; ///< was pressed
    QString m_pressed;          ///< its subject; empty: no press that could become a drag
    QPoint m_pressedAt;         ///< on the screen
    bool m_dragging = false;
};
} // namespace atlas
