// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QWidget>

class QPushButton;

namespace atlas
{
class BarChart;
class Label;

/// Open deals by stage: count as the bar, raw and weighted totals in words. Chart or table.
class FunnelView : public QWidget
{
    Q_OBJECT
public:
    explicit FunnelView(DealBook &book, QWidget *parent = nullptr);
    /// Works out and draws what the book holds now.
    void refresh();

Q_SIGNALS:
    /// The records behind a bar.
    void stageOpened(const QString &label, const QStringList &dealIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    DealBook &m_book;
    Label *m_title;
    Label *m_note;
    QPushButton *m_toggle;
    BarChart *m_chart;
    QList<int> m_stages;
};
} // namespace atlas
