// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/dealbook.h"

#include <QWidget>

class QPushButton;

namespace atlas
{
class Label;
class MonthChart;

/// What closes when: raw, weighted and won amounts of six months, in the home currency. Overdue and undated deals fit
/// in no month and are said in words.
class ForecastView : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastView(DealBook &book, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void monthOpened(const QString &label, const QStringList &dealIds);

protected:
    void changeEvent(QEvent *event) override;

private:
    void openMonth(int index);
    DealBook &m_book;
    Label *m_title;
    Label *m_note;
    Label *m_foot;
    QPushButton *m_toggle;
    MonthChart *m_chart;
    QList<QDate> m_months;
};
} // namespace atlas
