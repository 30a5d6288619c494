// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// What the keys do in the palette.

#include "ui/shell/commandpalette_p.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace atlas
{
void CommandPalette::choose(int row)
{
    d->list->setCurrentIndex(d->model->index(row));
}

void CommandPalette::step(int by)
{
    const int rows = d->model->rowCount();
    int row = d->list->currentIndex().isValid() ? d->list->currentIndex().row() : -1;
    do {
        row += by;
    } while (row >= 0 && row < rows && d->model->command(row) == nullptr);
    if (row >= 0 && row < rows) {
        choose(row);
    }
}

void CommandPalette::stepPage(int direction)
{
    const int before = d->list->currentIndex().row();
    const int height = std::max(1, d->list->visualRect(d->list->currentIndex()).height());
    const int rows = std::max(1, d->list->viewport()->height() / height - 1);
    const int last = d->model->rowCount() - 1;
    int row = std::clamp(before + direction * rows, 0, std::max(0, last));
    while (row > 0 && row < last && d->model->command(row) == nullptr) { // a heading: the command behind it
        row += direction;
    }
    while (row >= 0 && row <= last && d->model->command(row) == nullptr) { // nothing behind the last one
        row -= direction;
    }
    choose(row);
}

void CommandPalette::copyLink()
{
    const Command *chosen = d->model->command(d->list->currentIndex().row());
    if (chosen == nullptr) {
        return;
    }
    if (!chosen->link.isEmpty()) {
        QGuiApplication::clipboard()->setText(chosen->link);
    }
    d->count->setText(chosen->link.isEmpty() ? tr("No link leads there") : tr("Link copied"));
}

void CommandPalette::runAction()
{
    const Command *chosen = d->model->command(d->list->currentIndex().row());
    if (chosen == nullptr || !chosen->action) {
        return;
    }
    const std::function<void()> run = chosen->action->run; // the list may change
    remember(*chosen);
    leave();
    run();
}

void CommandPalette::stepAction(int by)
{
    const QList<QWidget *> actions = d->preview->isVisible() ? d->preview->actions() : QList<QWidget *>();
    const qsizetype next = actions.indexOf(focusWidget()) + by;
    QWidget *target = next >= 0 && next < actions.size() ? actions.at(next) : d->input;
    target->setFocus(Qt::TabFocusReason);
}

bool CommandPalette::onActionKey(QWidget *action, int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Down:
        stepAction(1);
        return true;
    case Qt::Key_Backtab:
    case Qt::Key_Up:
        stepAction(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        static_cast<PreviewAction *>(action)->click();
        return true;
    case Qt::Key_Escape:
        d->input->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

void CommandPalette::runFurther()
{
    for (const Command &command : std::as_const(d->commands)) {
        if (command.more) {
            const Command asked = command; // the list changes
            lookFurther(asked);
            return;
        }
    }
}

bool CommandPalette::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        stepPage(-1);
        return true;
    case Qt::Key_PageDown:
        stepPage(1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return onEnter(modifiers);
    case Qt::Key_L:
        if (modifiers != Qt::ControlModifier) {
            return false;
        }
        copyLink();
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Tab:
        stepAction(1);
        return true;
    case Qt::Key_Backtab:
        return true; // nothing before the field
    default:
        return false;
    }
}

bool CommandPalette::onEnter(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier)) {
        runAction();
    } else if (modifiers.testFlag(Qt::ShiftModifier)) {
        runFurther();
    } else {
        runCurrent();
    }
    return true;
}
} // namespace atlas
