// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/workload.h"
#include "ui/pages/projects/timeline/timeaxis.h"

#include <QAbstractScrollArea>
#include <QHash>

class QPainter;

namespace atlas
{
/// Hours of people by week, one row a person and the team's sum below. The weeks stand under a timeline's (setAxis) or
/// share the width under a head of their own. A cell over 100 % says so; click, Enter or a double click open its tasks.
///
/// Keys: arrows choose a cell, Enter opens it.
class WorkloadGrid : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Show { Planned, Logged, Both };
    struct Cell {
        QString personId;
        QDate week; ///< Monday; invalid: none
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    explicit WorkloadGrid(QWidget *parent);
    void setLoad(const Workload &load);
    /// The weeks of a timeline above; without it they share the width.
    void setAxis(const TimeAxis &axis);
    void setShow(Show show);
    /// Ratio by person, in a column of its own; no column when never set.
    void setUtilisation(const QHash<QString, std::optional<double>> &byPerson);
    [[nodiscard]] const Workload &load() const { return m_load; }
    [[nodiscard]] const Cell &selected() const { return m_selected; }
    /// Tells nobody; an unknown cell selects nothing.
    void setSelected(const Cell &cell);
    /// nullptr: no such person or week in the load.
    [[nodiscard]] const WorkRow *row(const QString &personId) const;
    [[nodiscard]] const WorkCell *cell(const Cell &place) const;
    [[nodiscard]] QRect cellRect(const Cell &place) const; ///< in the viewport; null: none
    /// Who is under a point of the screen; empty: nobody.
    [[nodiscard]] QString personAt(const QPoint &globalPos) const;
    /// Draws a row as the place something would be dropped on, with the effect in words; empty: none.
    void setDropTarget(const QString &personId, const QString &effect = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellSelected();
    void cellActivated();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    static constexpr int personRow = 25, teamRow = 27, ownHead = 26, utilisationColumn = 84; // pixels
    void layOut();
    void choose(const Cell &cell);
    void bringIntoView(const Cell &cell);
    void describe();
    [[nodiscard]] Cell cellAt(const QPoint &pos) const;
    [[nodiscard]] int rowTop(int row) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int teamTop() const; ///< under the last person, or at the lower edge
    [[nodiscard]] QString words(const Cell &place) const;
    [[nodiscard]] QString cellText(const WorkCell &cell, bool team) const;
    void paintNames(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, const QRect &place, const WorkCell &cell) const;
    void paintTeam(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintDrop(QPainter &painter) const;
    [[nodiscard]] QRect weekColumn(const QDate &week, int top) const;

    Workload m_load;
    TimeAxis m_axis;
    bool m_follows = false; ///< a timeline above
    Show m_show = Show::Planned;
    std::optional<QHash<QString, std::optional<double>>> m_utilisation;
    Cell m_selected;
    bool m_focused = false;
    QString m_dropPerson, m_dropEffect;
};
} // namespace atlas
