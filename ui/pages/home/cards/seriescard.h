// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/cards/homecard.h"

namespace atlas
{
class BarChart;

/// Bars with their values beside them, as a chart or as a table.
class SeriesCard : public HomeCard
{
    Q_OBJECT
public:
    SeriesCard(const CardKind &kind, QWidget *parent);
    void refresh(const HomeSources &sources, const QString &homeCurrency) override;
    [[nodiscard]] bool isWaiting() const override { return m_content.unavailable == QLatin1StringView("never_read"); }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBars();
    [[nodiscard]] int room() const; ///< bars that fit; all of them in the table
    BarChart *m_chart;
    IconButton *m_table;
    Label *m_empty;
    HomeSeries m_content;
    int m_first = 0; ///< the first bar that is drawn
};
} // namespace atlas
