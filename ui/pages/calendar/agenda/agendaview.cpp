// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/agenda/agendamodel.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/pages/calendar/calendarview.h"
#include "ui/pages/calendar/eventmenu.h"
#include "ui/pages/calendar/eventwording.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int agendaDays = 28;
constexpr int headingHeight = 34, agendaRowHeight = 40, hoursWidth = 120;

class AgendaDelegate final : public QStyledItemDelegate
{
public:
    AgendaDelegate(CalendarActions &actions, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_actions(actions)
    {
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(AgendaModel::IsHeadingRole).toBool() ? headingHeight : agendaRowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(AgendaModel::IsHeadingRole).toBool())
            paintHeading(*painter, option.rect, index);
        else if (const CalendarEvent *event = m_actions.book().event(index.data(AgendaModel::KeyRole).toString()))
            paintEvent(*painter, option, *event, index.data(AgendaModel::InConflictRole).toBool());
        painter->restore();
    }

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QModelIndex &index) const
    {
        const QDate day = index.data(AgendaModel::DayRole).toDate();
        const Tokens &tokens = Theme::get().tokens();
        const bool isToday = day == m_actions.today();
        painter.setFont(Theme::font(TextSize::Body, 600));
        painter.setPen(isToday ? tokens.accent : tokens.text);
        QString text = eventwording::range(day, day, m_actions.today());
        if (isToday) //: heading of a day: "Today, Monday 23 November"
            text = AgendaModel::tr("Today, %1").arg(text);
        text = text.left(1).toUpper() + text.mid(1);
        painter.drawText(rect.adjusted(8, 10, -8, 0), Qt::AlignVCenter, text);
        if (index.data(AgendaModel::IsEmptyDayRole).toBool()) {
            const int after = 8 + painter.fontMetrics().horizontalAdvance(text) + 12;
            painter.setFont(Theme::font(TextSize::Body));
            painter.setPen(tokens.secondary);
            painter.drawText(rect.adjusted(after, 10, -8, 0), Qt::AlignVCenter, AgendaModel::tr("nothing planned"));
        }
        painter.setPen(tokens.border);
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    }
    /// The tint of the row, the mark of its calendar and its hours.
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const CalendarEvent &event) const
    {
        const Tokens &tokens = Theme::get().tokens();
        const QRect rect = option.rect;
        if (option.state & QStyle::State_Selected)
            painter.fillRect(rect, tokens.selected);
        else if (option.state & QStyle::State_MouseOver)
            painter.fillRect(rect, tokens.hover);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Selected)) {
            painter.setPen(QPen(tokens.accent, 2));
            painter.drawRect(rect.adjusted(1, 1, -1, -1));
        }
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(eventwording::colour(m_actions.book().calendar(event.calendarUid)));
        painter.drawRoundedRect(QRectF(rect.left() + 8, rect.top() + 8, 3, rect.height() - 16), 1.5, 1.5);
        painter.setFont(Theme::font(TextSize::Body));
        painter.setPen(tokens.secondary);
        QString hours = eventwording::hours(m_actions.book().timeOf(event), m_actions.book().zone());
        if (hours.isEmpty())
            hours = AgendaModel::tr("all day");
        painter.drawText(QRect(rect.left() + 20, rect.top(), hoursWidth, rect.height()), Qt::AlignVCenter, hours);
    }
    void paintEvent(QPainter &painter, const QStyleOptionViewItem &option, const CalendarEvent &event,
                    bool inConflict) const
    {
        paintRow(painter, option, event);
        const Tokens &tokens = Theme::get().tokens();
        const QRect rect = option.rect;
        const bool past = m_actions.book().timeOf(event).to(m_actions.book().zone()) <= m_actions.now();
        QFont title = Theme::font(TextSize::Body, 500);
        title.setStrikeOut(event.ownAnswer == AttendeeAnswer::Declined);
        painter.setFont(title);
        painter.setPen(past ? tokens.secondary : tokens.text);
        QRect room(rect.left() + 20 + hoursWidth, rect.top(), rect.width() - 28 - hoursWidth, rect.height());
        const QFontMetrics metrics(title);
        painter.drawText(room, Qt::AlignVCenter, metrics.elidedText(event.title, Qt::ElideRight, room.width()));
        room.setLeft(room.left() + qMin(room.width(), metrics.horizontalAdvance(event.title) + 12));
        painter.setFont(Theme::font(TextSize::Label, inConflict ? 500 : 400));
        if (inConflict) {
            painter.setPen(tokens.badOnFill);
            painter.drawText(room, Qt::AlignVCenter, AgendaModel::tr("conflict"));
            room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(AgendaModel::tr("conflict")) + 12);
            painter.setFont(Theme::font(TextSize::Label));
        }
        painter.setPen(tokens.secondary);
        QStringList notes;
        if (!event.location.isEmpty())
            notes.append(event.location);
        if (event.ownAnswer != AttendeeAnswer::Accepted)
            notes.append(eventwording::answer(event.ownAnswer));
        if (m_actions.book().isPending(event.key()))
            notes.append(AgendaModel::tr("saving\u2026"));
        painter.drawText(
            room, Qt::AlignVCenter,
            QFontMetrics(painter.font()).elidedText(notes.join(u" \u00b7 "_s), Qt::ElideRight, room.width()));
    }
    CalendarActions &m_actions;
};

/// Four weeks as a list.
class AgendaView final : public CalendarView
{
public:
    AgendaView(CalendarActions &actions, QWidget *parent);
    [[nodiscard]] QString viewId() const override { return u"agenda"_s; }
    void showDate(const QDate &day) override;
    [[nodiscard]] QDate firstDay() const override { return m_first; }
    [[nodiscard]] QDate lastDay() const override { return m_first.addDays(agendaDays - 1); }
    [[nodiscard]] QDate dateAfter(int by) const override { return m_first.addDays(by * agendaDays); }
    [[nodiscard]] QString rangeTitle() const override
    {
        return eventwording::range(firstDay(), lastDay(), m_actions.today());
    }
    void selectEvent(const QString &key) override;
    [[nodiscard]] QString selectedEvent() const override
    {
        return m_list->currentIndex().data(AgendaModel::KeyRole).toString();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    void openMenu(const QPoint &pos);
    CalendarActions &m_actions;
    AgendaModel *m_model;
    QListView *m_list;
    QDate m_first;
    QString m_kept; ///< selected before the rows were made anew
};

AgendaView::AgendaView(CalendarActions &actions, QWidget *parent)
    : CalendarView(parent)
    , m_actions(actions)
    , m_model(new AgendaModel(actions, this))
    , m_list(new QListView(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list);
    m_list->setObjectName(u"agendaList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AgendaDelegate(actions, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    const auto keyOf = [](const QModelIndex &index) { return index.data(AgendaModel::KeyRole).toString(); };
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &AgendaView::openMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_kept = selectedEvent(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { selectEvent(m_kept); });
    connect(m_list, &QListView::clicked, this, [this, keyOf](const QModelIndex &index) {
        if (!keyOf(index).isEmpty())
            m_actions.openEvent(keyOf(index));
    });
    connect(m_list, &QListView::doubleClicked, this, [this, keyOf](const QModelIndex &index) {
        if (!keyOf(index).isEmpty())
            m_actions.editEvent(keyOf(index));
    });
    name();
}

void AgendaView::openMenu(const QPoint &pos)
{
    const QModelIndex there = m_list->indexAt(pos);
    const CalendarEvent *event = m_actions.book().event(there.data(AgendaModel::KeyRole).toString());
    if (!event)
        return;
    const CalendarEvent shown = *event;
    m_list->setCurrentIndex(there);
    eventmenu::show(m_actions, shown, this, m_list->viewport()->mapToGlobal(pos));
}

void AgendaView::name()
{
    m_list->setAccessibleName(AgendaModel::tr("Events by day"));
}

void AgendaView::showDate(const QDate &day)
{
    if (!m_first.isValid() || day < m_first || day > lastDay()) {
        m_first = day;
        m_model->showDays(firstDay(), lastDay());
    }
    const int row = m_model->rowOfDay(day);
    if (row >= 0)
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
}

void AgendaView::selectEvent(const QString &key)
{
    if (key == selectedEvent()) // it may stand on several days: where the person is, is right
        return;
    const int row = m_model->rowOf(key);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

bool AgendaView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return CalendarView::eventFilter(watched, event);
    const QString key = selectedEvent();
    const CalendarEvent *chosen = m_actions.book().event(key);
    if (!chosen)
        return false;
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter)
        m_actions.editEvent(key);
    else if (pressed == Qt::Key_Space)
        m_actions.openEvent(key);
    else if (pressed == Qt::Key_Delete)
        eventmenu::remove(m_actions, *chosen, this);
    else
        return false;
    return true;
}

void AgendaView::changeEvent(QEvent *event)
{
    CalendarView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}
} // namespace

CalendarView *makeAgendaView(CalendarActions &actions, QWidget *parent)
{
    return new AgendaView(actions, parent);
}
} // namespace atlas
