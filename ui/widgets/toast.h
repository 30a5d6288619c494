// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QFrame>

namespace atlas
{
/// "Déplacée vers Négociation · Annuler": bottom of the window, gone after ten seconds, reachable by keyboard (Ctrl+Z).
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    ~Toast() override;
    void show(const QString &text, const QString &undoLabel = {}, std::function<void()> undo = {});
    /// Runs the undo if one is offered; false if not.
    bool triggerUndo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    struct Private;
    Private *d;
};
} // namespace atlas
