// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"

#include <QWidget>

class QGridLayout;

namespace atlas
{
/// Everything that is expected to move in one week of the forecast, largest first.
class WeekMovements : public QWidget
{
    Q_OBJECT
public:
    explicit WeekMovements(QWidget *parent = nullptr);
    /// `week`: index into CashForecast::weeks. At most `limit` rows.
    void refresh(const CashBook &book, int week, int limit);
    [[nodiscard]] static QString sourceName(CashMovement::Source source);

Q_SIGNALS:
    void recordRequested(const QString &viewId, const QString &id);

private:
    void addRow(const CashMovement &movement, const QDate &today);
    QWidget *m_body = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_count = 0;
};
} // namespace atlas
