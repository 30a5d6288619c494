// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace atlas
{
/// Six small bars: how many days late a customer paid each of the last invoices, oldest first. Rows of a table share a
/// scale.
class LatenessBars : public QWidget
{
    Q_OBJECT
public:
    explicit LatenessBars(QWidget *parent = nullptr);
    /// `days` may hold fewer than six; early payments are drawn as a line. `scale`: the days of a full bar.
    void setDays(const QList<int> &days, int scale);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_days;
    int m_scale = 1;
};
} // namespace atlas
