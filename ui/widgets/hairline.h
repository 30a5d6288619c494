// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace atlas
{
/// A 1 px line in the border colour between two parts of a card or a panel.
class HairLine : public QWidget
{
    Q_OBJECT
public:
    explicit HairLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};
} // namespace atlas
