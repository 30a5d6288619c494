// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace atlas
{
class CashChart;
class FlowLayout;
class Label;

/// The 13 weeks as a chart or a table, and the simulated events in it. One week is always chosen: at first the lowest.
class ForecastCard : public Card
{
    Q_OBJECT
public:
    explicit ForecastCard(BooksActions &actions, QWidget *parent = nullptr);
    void refresh();
    /// Index into CashForecast::weeks of the chosen week.
    [[nodiscard]] int week() const;
    /// -1: the lowest, wherever it will be.
    void chooseWeek(int week);
    void showTable(bool table);
    void simulate();
    /// A deciding invoice is dragged over the page: the week under the pointer shows the date it would get.
    void dragOver(const QString &invoiceId, const QPoint &globalPos);
    /// It is let go there, or the drag is given up.
    void drop(const QString &invoiceId, const QPoint &globalPos);
    void endDrag();

Q_SIGNALS:
    void weekChosen(int week);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(QLayout &box);
    void fillChart();
    void fillEvents();
    void fillAlert();
    void fillLeftOut();
    void addChip(const PlannedLine &line);
    void removeEvent(const QString &id);
    void retranslate();
    struct Landing;
    [[nodiscard]] std::optional<Landing> landingAt(const QString &invoiceId, const QPoint &globalPos) const;
    BooksActions &m_actions;
    CashChart *m_chart;
    Label *m_title = nullptr;
    Label *m_legend = nullptr;
    Label *m_alert;
    Label *m_leftOut;
    QPushButton *m_simulate = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_events;
    FlowLayout *m_chips;
    int m_week = -1; ///< what the person chose; -1: the lowest
};
} // namespace atlas
