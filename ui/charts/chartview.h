// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <memory>

class QTableWidget;

namespace atlas
{
/// What every chart has: a canvas, the same data as a table, and words for screen readers. The charts are drawn with
/// QPainter: Qt Charts brings OpenGL and its set-up into a start-up budget of two bare windows and 90 MiB.
class ChartView : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);
    ~ChartView() override;
    /// Chart or table of the same data.
    void setTableVisible(bool visible);
    [[nodiscard]] bool isTableVisible() const;
    /// What the chart is about, for the accessible name: "Open deals by stage".
    void setTitle(const QString &title);

Q_SIGNALS:
    /// A bar was clicked or Enter pressed on it: the very records behind it.
    void activated(int index);

protected:
    /// Where the subclass draws. Its focus and keys are those of the chart.
    void setCanvas(QWidget *canvas);
    /// The same data as a table; numbers are right-aligned from the second column on.
    void setTable(const QStringList &headers, const QList<QStringList> &rows);
    [[nodiscard]] QTableWidget *table() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
