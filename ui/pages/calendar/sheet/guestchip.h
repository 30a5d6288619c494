// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace atlas
{
/// A guest in a field: address, answer, and a cross. Clicking it (or Return, Space, Delete with the focus on it) takes
/// the guest out.
class GuestChip final : public QAbstractButton
{
    Q_OBJECT
public:
    /// `answer`: in words; empty: invited just now.
    GuestChip(const QString &email, const QString &answer, QWidget *parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_email, m_answer;
};
} // namespace atlas
