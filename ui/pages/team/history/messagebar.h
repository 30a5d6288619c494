// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace atlas
{
class IconButton;

/// What can be done with the message under the pointer or the keyboard: floats over its upper right corner.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent);
    [[nodiscard]] QPoint reactPlace() const; ///< global, below the button
    [[nodiscard]] QPoint morePlace() const;

Q_SIGNALS:
    void reactRequested();
    void likeRequested();
    void replyRequested();
    void taskRequested();
    void moreRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    IconButton *m_like;
    IconButton *m_react;
    IconButton *m_reply;
    QPushButton *m_task;
    IconButton *m_more;
};
} // namespace atlas
