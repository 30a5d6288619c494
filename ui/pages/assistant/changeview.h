// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/assistant/changerows.h"

#include <QWidget>

class QGridLayout;

namespace atlas
{
/// A change as a small table: field, what is there, what comes. Texts wrap and can be selected.
class ChangeView : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeView(QWidget *parent = nullptr);
    /// `past`: it has been done, or not; the headings say before and after.
    void setChange(const Change &change, bool past = false);

private:
    void addHead(const Change &change, bool past);
    void addRow(const ChangeRow &row, const Change &change);
    QGridLayout *m_grid;
    int m_rows = 0;
};
} // namespace atlas
