// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace atlas
{
class Label;
class PrimaryButton;

/// Asked after a task was dropped that others follow: only this task, the following ones too, or none. Stands beside
/// the bar; Escape means none.
class FollowersQuestion : public QFrame
{
    Q_OBJECT
public:
    explicit FollowersQuestion(QWidget *parent);
    /// `words`: where the effect is said, in the parent; it stays readable.
    void ask(int followers, const QRect &words);

Q_SIGNALS:
    void onlyThis();
    void withFollowers();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    Label *m_text;
    QPushButton *m_one;
    PrimaryButton *m_all;
    QPushButton *m_cancel;
    int m_count = 0;
};
} // namespace atlas
