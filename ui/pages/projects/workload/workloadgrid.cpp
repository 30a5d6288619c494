// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workloadgrid.h"

#include "ui/pages/projects/workload/workwords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

WorkloadGrid::WorkloadGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time and amounts run this way in every language
    setObjectName(u"workloadGrid"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(personRow);
    connect(&Theme::get(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

int WorkloadGrid::headHeight() const
{
    return m_follows ? 0 : ownHead;
}

int WorkloadGrid::rowTop(int row) const
{
    return headHeight() + row * personRow - verticalScrollBar()->value();
}

int WorkloadGrid::teamTop() const
{
    const int people = headHeight() + static_cast<int>(m_load.rows.size()) * personRow;
    return std::min(people, viewport()->height() - teamRow);
}

void WorkloadGrid::layOut()
{
    const auto rows = static_cast<int>(m_load.rows.size());
    const int room = viewport()->height() - headHeight() - teamRow;
    verticalScrollBar()->setRange(0, std::max(0, rows * personRow - room));
    verticalScrollBar()->setPageStep(std::max(personRow, room));
    if (!m_follows && !m_load.weeks.isEmpty()) {
        const int names = std::clamp(viewport()->width() * 2 / 7, 200, 340);
        m_axis.left = names + (m_utilisation ? utilisationColumn : 0);
        m_axis.width = std::max(1, viewport()->width() - m_axis.left);
        m_axis.origin = m_load.weeks.constFirst();
        m_axis.offset = 0;
        m_axis.dayWidth = double(m_axis.width) / (7.0 * double(m_load.weeks.size()));
    }
    viewport()->update();
}

void WorkloadGrid::setLoad(const Workload &load)
{
    m_load = load;
    updateGeometry();
    layOut();
    if (m_selected.week.isValid() && !row(m_selected.personId)) {
        m_selected = {};
    }
    describe();
}

void WorkloadGrid::setAxis(const TimeAxis &axis)
{
    m_follows = true;
    m_axis = axis;
    layOut();
}

void WorkloadGrid::setShow(Show show)
{
    m_show = show;
    viewport()->update();
}

void WorkloadGrid::setUtilisation(const QHash<QString, std::optional<double>> &byPerson)
{
    m_utilisation = byPerson;
    layOut();
}

void WorkloadGrid::setSelected(const Cell &place)
{
    m_selected = row(place.personId) ? place : Cell{};
    if (m_selected.week.isValid()) {
        bringIntoView(m_selected);
    }
    describe();
    viewport()->update();
}

const WorkRow *WorkloadGrid::row(const QString &personId) const
{
    const auto it = std::find_if(m_load.rows.cbegin(), m_load.rows.cend(),
                                 [&personId](const WorkRow &one) { return one.personId == personId; });
    return it == m_load.rows.cend() ? nullptr : &*it;
}

const WorkCell *WorkloadGrid::cell(const Cell &place) const
{
    const WorkRow *person = row(place.personId);
    const qsizetype week = m_load.weeks.indexOf(place.week);
    return person && week >= 0 && week < person->cells.size() ? &person->cells.at(week) : nullptr;
}

QRect WorkloadGrid::weekColumn(const QDate &week, int top) const
{
    const int left = qRound(m_axis.x(week));
    const int right = qRound(m_axis.x(week.addDays(7)));
    return {left + 1, top + 1, right - left - 2, personRow - 3};
}

QRect WorkloadGrid::cellRect(const Cell &place) const
{
    for (int index = 0; index < m_load.rows.size(); ++index) {
        if (m_load.rows.at(index).personId == place.personId && m_load.weeks.contains(place.week)) {
            return weekColumn(place.week, rowTop(index));
        }
    }
    return {};
}

WorkloadGrid::Cell WorkloadGrid::cellAt(const QPoint &pos) const
{
    const bool inside = pos.x() >= m_axis.left && pos.y() >= headHeight() && pos.y() < teamTop();
    const int index = (pos.y() - headHeight() + verticalScrollBar()->value()) / personRow;
    if (!inside || index < 0 || index >= m_load.rows.size()) {
        return {};
    }
    const QDate week = atlas::mondayOf(m_axis.dayAt(pos.x()));
    return m_load.weeks.contains(week) ? Cell{m_load.rows.at(index).personId, week} : Cell{};
}

QString WorkloadGrid::personAt(const QPoint &globalPos) const
{
    const QPoint pos = viewport()->mapFromGlobal(globalPos);
    const int index = (pos.y() - headHeight() + verticalScrollBar()->value()) / personRow;
    const bool inside = viewport()->rect().contains(pos) && pos.y() >= headHeight() && pos.y() < teamTop() &&
                        index < m_load.rows.size();
    return inside ? m_load.rows.at(index).personId : QString();
}

void WorkloadGrid::setDropTarget(const QString &personId, const QString &effect)
{
    m_dropPerson = personId;
    m_dropEffect = effect;
    viewport()->update();
}

QString WorkloadGrid::words(const Cell &place) const
{
    const WorkRow *person = row(place.personId);
    const WorkCell *one = cell(place);
    return person && one ? WorkWords::cell(*person, *one) : QString();
}

// The grid is one widget to a screen reader: the chosen cell is its description.
void WorkloadGrid::describe()
{
    const QString text = words(m_selected);
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void WorkloadGrid::choose(const Cell &place)
{
    if (!place.week.isValid()) {
        return;
    }
    m_selected = place;
    bringIntoView(place);
    describe();
    viewport()->update();
    Q_EMIT cellSelected();
}

void WorkloadGrid::bringIntoView(const Cell &place)
{
    const QRect where = cellRect(place);
    const int bottom = teamTop();
    QScrollBar *bar = verticalScrollBar();
    if (where.top() < headHeight()) {
        bar->setValue(bar->value() - (headHeight() - where.top()) - 1);
    } else if (where.bottom() > bottom) {
        bar->setValue(bar->value() + where.bottom() - bottom + 2);
    }
}

void WorkloadGrid::mousePressEvent(QMouseEvent *event)
{
    m_focused = false;
    const Cell hit = cellAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !hit.week.isValid()) {
        return;
    }
    if (hit == m_selected) {
        Q_EMIT cellActivated(); // a click on what is chosen goes in
    } else {
        choose(hit);
    }
}

void WorkloadGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && cellAt(event->position().toPoint()).week.isValid()) {
        Q_EMIT cellActivated();
    }
}

void WorkloadGrid::keyPressEvent(QKeyEvent *event)
{
    const QList<WorkRow> &people = m_load.rows;
    const auto person = std::find_if(people.cbegin(), people.cend(),
                                     [this](const WorkRow &one) { return one.personId == m_selected.personId; });
    qsizetype index = person == people.cend() ? 0 : person - people.cbegin();
    qsizetype week = m_load.weeks.indexOf(m_selected.week);
    switch (event->key()) {
    case Qt::Key_Up:
        --index;
        break;
    case Qt::Key_Down:
        ++index;
        break;
    case Qt::Key_Left:
        --week;
        break;
    case Qt::Key_Right:
        ++week;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected.week.isValid()) {
            Q_EMIT cellActivated();
        }
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    m_focused = true;
    if (!people.isEmpty() && !m_load.weeks.isEmpty()) {
        choose({people.at(std::clamp(index, qsizetype(0), people.size() - 1)).personId,
                m_load.weeks.at(std::clamp(week, qsizetype(0), m_load.weeks.size() - 1))});
    }
}

bool WorkloadGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), words(cellAt(help->pos())), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WorkloadGrid::resizeEvent(QResizeEvent *event)
{
    layOut();
    // What was chosen in a smaller place was scrolled to: from the top again, if it is seen there.
    const QRect chosen = cellRect(m_selected);
    if (!chosen.isNull() && event->size().height() > event->oldSize().height() &&
        chosen.bottom() + verticalScrollBar()->value() < teamTop()) {
        verticalScrollBar()->setValue(0);
    }
}

void WorkloadGrid::scrollContentsBy(int, int)
{
    viewport()->update();
}

// The rows scroll here, the weeks with what they stand under.
void WorkloadGrid::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0) {
        QAbstractScrollArea::wheelEvent(event);
    } else {
        event->ignore();
    }
}

void WorkloadGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_focused = event->reason() != Qt::MouseFocusReason;
    viewport()->update();
}

void WorkloadGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_focused = false;
    viewport()->update();
}

QSize WorkloadGrid::sizeHint() const
{
    return {600, headHeight() + teamRow + personRow * std::max(1, static_cast<int>(m_load.rows.size()))};
}

QSize WorkloadGrid::minimumSizeHint() const
{
    return {300, headHeight() + teamRow + 2 * personRow};
}
} // namespace atlas
