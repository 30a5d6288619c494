// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/cards/homecard.h"

namespace atlas
{
class CashChart;

/// The 13 weeks of cash, as on the cash page; a week opens the page.
class ForecastHomeCard : public HomeCard
{
    Q_OBJECT
public:
    ForecastHomeCard(const CardKind &kind, QWidget *parent);
    void refresh(const HomeSources &sources, const QString &homeCurrency) override;
    [[nodiscard]] bool isWaiting() const override { return m_waiting; }

protected:
    void retranslate() override;

private:
    bool m_waiting = false;
    CashChart *m_chart;
    Label *m_empty;
    std::function<void()> m_again; ///< says the same in another language
};
} // namespace atlas
