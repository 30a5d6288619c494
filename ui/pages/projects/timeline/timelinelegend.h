// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QWidget>

namespace atlas
{
/// "done, planned · baseline of 2 Nov · milestone · late dependency": what the marks of the timeline mean.
class TimelineLegend : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLegend(QWidget *parent);
    /// Invalid: there is no baseline, and nothing is said of one.
    void setBaseline(const QDate &taken, const QDate &today);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Mark { Bar, Baseline, Milestone, Link };
    struct Entry {
        Mark mark;
        QString text;
    };
    [[nodiscard]] QList<Entry> entries() const;
    void retranslate();
    QDate m_taken, m_today;
};
} // namespace atlas
