// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QApplication;

namespace atlas
{
/// Draws the keyboard focus of the whole program: a 2 px accent ring, 2 px away from the control, inside its edge for
/// scroll areas. Shown after a key moved the focus, hidden by the mouse. A widget that draws its own focus sets the
/// dynamic property "ownFocus" to true.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QApplication &app);
    ~FocusRing() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusMoved(QWidget *now);
    void follow(QWidget *widget);
    void place();

    QPointer<QWidget> m_ring;
    QPointer<QWidget> m_target;
    bool m_byKeyboard = false;
    bool m_keysUsed = false; ///< a key was pressed since the last click
};
} // namespace atlas
