// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/toldchange.h"

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
    /// As show(); one that cannot be taken back says why, and is kept in the list of changes too.
    void tell(const ToldChange &change);
    /// Into the list of changes only: what the person sees happen needs no toast.
    void keep(const ToldChange &change);
    /// Something else that can be done about it: gone with the toast.
    void offer(const QString &text, const QString &label, std::function<void()> action);
    /// Takes every change that is told and returns what the toast is to run to take it back.
    using UndoRegister = std::function<std::function<void()>(const ToldChange &change)>;
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
