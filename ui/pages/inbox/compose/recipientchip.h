// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

#include <QAbstractButton>

namespace atlas
{
/// A recipient in its field: the name, and a cross that takes it out. A click, Enter or Space writes it out again, to
/// be mended; Delete and Backspace take it out.
class RecipientChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecipientChip(const MailAddress &who, QWidget *parent = nullptr);
    [[nodiscard]] const MailAddress &who() const { return m_who; }
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QRect crossRect() const;
    MailAddress m_who;
    bool m_isWrong;
};
} // namespace atlas
