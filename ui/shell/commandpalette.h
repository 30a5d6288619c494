// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QWidget>

#include <memory>

namespace atlas
{
/// The command field in front of the window (Ctrl+K): type, arrows choose, Enter runs, Ctrl+Enter does the row's second
/// action, Ctrl+L copies its link, Tab enters its actions, Shift+Enter looks further, Escape leaves. ">" finds commands
/// only, "@" people, "#" deals. Nothing typed: what was opened last comes first. Beside the list stands what is known
/// of the chosen row, where there is room.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;
    void addSource(const CommandSource *source);
    /// What it gave is forgotten.
    void removeSource(const CommandSource *source);
    /// What has keys of its own, of all sources but this one.
    [[nodiscard]] QList<Command> keyed(const CommandSource *except) const;
    void open();
    /// The same with words typed already.
    void openWith(const QString &words);

Q_SIGNALS:
    void commandRun(const QString &commandId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// When it is first opened: starting the program does not wait for it.
    void build();
    void buildBeside();
    void leave();
    void place();
    /// What the sources know without looking for it.
    [[nodiscard]] QList<Command> known();
    void refill();
    using QWidget::show;
    void show(const QList<Command> &commands);
    void lookFurther(const Command &command);
    void append(const CommandSource *source, const QString &query, const QList<Command> &found);
    void remember(const Command &command);
    void tellCount();
    void retranslate();
    [[nodiscard]] bool onKey(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool onEnter(Qt::KeyboardModifiers modifiers);
    void choose(int row);
    void step(int by);
    void stepPage(int direction);
    void runCurrent();
    void runAction();
    void copyLink();
    void runFurther();
    /// In and out of the actions beside the list; false: the key is for somebody else.
    [[nodiscard]] bool onActionKey(QWidget *action, int key);
    void stepAction(int by);
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
