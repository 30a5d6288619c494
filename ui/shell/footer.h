// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/shelltypes.h"

#include <QWidget>

#include <memory>

namespace atlas
{
class Clock;

/// The line under the page: age or state of the data, calls left.
class Footer : public QWidget
{
    Q_OBJECT
public:
    explicit Footer(const Clock &clock, QWidget *parent = nullptr);
    ~Footer() override;
    void setState(const SyncState &state);
    void setBudget(const QList<BudgetUse> &budget);
    /// What is on its way, at the right: "2 transfers · 46 %"; empty: nothing.
    void setTransfers(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    struct Private;
    std::unique_ptr<Private> d;
};

/// The footer's sentence for a state: "Up to date, 2 min ago", "CRM paused until 10:42".
[[nodiscard]] QString syncSentence(const SyncState &state, const QDateTime &now);
} // namespace atlas
