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
    /// With `undo`: a change that can be taken back, kept by whoever registered for them also once the toast is gone.
    void show(const QString &text, const QString &undoLabel = {}, std::function<void()> undo = {});
    /// Something else that can be done about it: gone with the toast.
    void offer(const QString &text, const QString &label, std::function<void()> action);
    /// Takes every change that can be taken back and returns what the toast is to run instead.
    using UndoRegister = std::function<std::function<void()>(const QString &text, std::function<void()> undo)>;
    void setUndoRegister(UndoRegister take);
    /// Runs the undo if one is offered; false if not.
    bool triggerUndo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void present(const QString &text, const QString &label, std::function<void()> action);
    struct Private;
    Private *d;
};
} // namespace atlas
