// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sync/synccomparison.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"

namespace atlas
{
/// How many clients match, differ or are missing. A figure opens the clients it counts.
class SyncFigures : public Card
{
    Q_OBJECT
public:
    explicit SyncFigures(QWidget *parent = nullptr);
    void setComparison(const SyncComparison &comparison);

Q_SIGNALS:
    /// Unset: the matched ones, equal or not.
    void opened(std::optional<atlas::SyncRow::State> state);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    SyncCounts m_counts;
    bool m_isRead = false;
    QList<FigureView *> m_views;
};
} // namespace atlas
