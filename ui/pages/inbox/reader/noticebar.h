// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;

namespace atlas
{
class Label;

/// A bar between the head of a mail and its text: what was held back or is missing, and up to two ways on.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    /// `objectName` also begins those of its buttons (".first", ".second").
    NoticeBar(const QString &iconName, const QString &objectName, QWidget *parent = nullptr);
    /// Empty labels: no such button. An empty line: the title alone.
    void say(const QString &title, const QString &line, const QString &first = {}, const QString &second = {});
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    QString m_icon;
    Label *m_title;
    Label *m_line;
    QPushButton *m_first;
    QPushButton *m_second;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_buttons = nullptr;
};
} // namespace atlas
