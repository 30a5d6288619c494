// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/cashfigures.h"
#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/common/chartcard.h"

#include <QWidget>

class QBoxLayout;

namespace atlas
{
class BarChart;
class FigureStrip;
class MonthChart;

/// What has been: invoiced, collected, the largest client, money in and out by month, expenses by account.
class CashHistory : public QWidget
{
    Q_OBJECT
public:
    explicit CashHistory(BooksActions &actions, QWidget *parent = nullptr);
    /// `figures`: invoiced_month, collected, concentration and dso_countback.
    void refresh(const QList<Figure> &figures);

Q_SIGNALS:
    void figureOpened(const atlas::Figure &figure);
    void recordsRequested(const QString &viewId, const QString &label, const QStringList &ids);
    /// Payments and expenses together: see RecordsSheet.
    void movementsRequested(const QString &label, const QStringList &ids);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] ChartCard addChart(ChartView &chart, QBoxLayout &box, int stretch);
    void fillMonths();
    void fillExpenses();
    void fillClients();
    static void setToggle(const ChartCard &card, const ChartView &chart);
    BooksActions &m_actions;
    FigureStrip *m_strip;
    QBoxLayout *m_pair;
    MonthChart *m_months;
    BarChart *m_expenses, *m_clients;
    ChartCard m_monthsCard{}, m_expensesCard{}, m_clientsCard{};
    QList<CashMonth> m_monthRows;
    QList<TopExpense> m_expenseRows;
    QList<ClientShare> m_clientRows;
};
} // namespace atlas
