// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/buttons.h"

namespace atlas
{
/// The bell of the top bar, with the number of alerts not read yet.
class BellButton : public IconButton
{
    Q_OBJECT
public:
    explicit BellButton(QWidget *parent = nullptr);
    void setCount(int unread);
    [[nodiscard]] int count() const { return m_count; }
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_count = 0;
};
} // namespace atlas
