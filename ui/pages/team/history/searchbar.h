// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace atlas
{
class IconButton;
class Label;
class SearchField;

/// Looks for words among the messages of a conversation that are here: how many there are, the one before, the one
/// after; older ones are read on demand.
class MessageSearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit MessageSearchBar(QWidget *parent = nullptr);
    void begin(); ///< shows it, with the keyboard in its field
    void end();   ///< empties and hides it
    [[nodiscard]] QString words() const;
    /// `number` from 1, the oldest first; 0 of 0: nothing found. `complete`: all of the conversation is here.
    void showFound(int number, int count, bool complete, bool reading);

Q_SIGNALS:
    void wordsChanged();
    void stepRequested(int by); ///< -1: the one before (older), 1: the one after
    void olderRequested();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    SearchField *m_field;
    Label *m_count;
    IconButton *m_before, *m_after, *m_close;
    QPushButton *m_older;
};
} // namespace atlas
