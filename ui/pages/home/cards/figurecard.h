// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/home/cards/homecard.h"

namespace atlas
{
class FigureView;

/// One number with its unit and what explains it.
class FigureCard : public HomeCard
{
    Q_OBJECT
public:
    FigureCard(const CardKind &kind, QWidget *parent);
    void refresh(const HomeSources &sources, const QString &homeCurrency) override;
    [[nodiscard]] bool isWaiting() const override { return m_figure.unavailable == QLatin1StringView("never_read"); }
    [[nodiscard]] const Figure &figure() const { return m_figure; }

protected:
    void retranslate() override;

private:
    FigureView *m_view;
    Figure m_figure;
    std::function<void()> m_again; ///< says the same in another language
};
} // namespace atlas
