// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/figure.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/cashview.h"

class QBoxLayout;
class QScrollArea;
class QTimer;

namespace atlas
{
class AccountsCard;
class AgeingCard;
class CashHistory;
class DecidingCard;
class FigureStrip;
class ForecastCard;

/// The cash page at a glance: six figures, accounts, ageing, the forecast and what decides it, and what has been. One
/// scrolling page.
class OverviewView : public CashView
{
    Q_OBJECT
public:
    explicit OverviewView(BooksActions &actions, QWidget *parent = nullptr);
    [[nodiscard]] QString viewId() const override;
    [[nodiscard]] QStringList tourStops() const override;
    void showTourStop(const QString &stop) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    /// What has to be worked out anew, one part a turn of the event loop: with 10,000 invoices each takes a frame.
    enum Part { Figures = 1, Forecast = 2, History = 4, All = Figures | Forecast | History };
    void refreshSoon(int parts);
    void refreshNext();
    void refreshTop();
    void refreshFigures();
    void refreshForecast();
    void refreshHistory();
    void fillStrip();
    void openFigure(const Figure &figure);
    void dragMoved(const QString &invoiceId, const QPoint &globalPos);
    void openMovements(const QString &label, const QStringList &ids);
    void openAssumptions();
    BooksActions &m_actions;
    QTimer *m_refresh; ///< gathers changes of books and plan into one repaint
    int m_due = All;   ///< parts
    QList<Figure> m_figures;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_body = nullptr;
    QBoxLayout *m_pair = nullptr;
    FigureStrip *m_strip = nullptr;
    AccountsCard *m_accounts = nullptr;
    AgeingCard *m_ageing = nullptr;
    ForecastCard *m_forecast = nullptr;
    DecidingCard *m_deciding = nullptr;
    CashHistory *m_history = nullptr;
};
} // namespace atlas
