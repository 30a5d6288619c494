// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/board/taskcard.h"

#include "models/projects/deliverywords.h"
#include "ui/pages/common/cardlist.h"
#include "ui/pages/projects/tasks/idrows.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace taskcard
{
namespace
{
using namespace cardparts;

class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(TaskCard)
public:
    static QString saving() { return tr("saving\u2026"); }
    static QString noEnd() { return tr("no end"); }
    static QString overdue(const QString &day, const QString &late)
    {
        //: end of an overdue task: %1 a day, %2 "5 d late"
        return tr("%1, %2").arg(day, late);
    }
    static QString ends(const QString &day) { return tr("ends %1").arg(day); }
    static QString priority(const QString &word) { return tr("priority: %1").arg(word); }
};

void drawDays(QPainter &painter, const QRect &line, const ProjectTask &task, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    painter.setFont(Theme::font(TextSize::Label));
    const bool late = task.isOverdue(state.today);
    const QString day = task.end.isValid() ? format::shortDate(task.end, state.today) : CardWords::noEnd();
    const QColor ink = !late ? tokens.secondary : state.selected ? tokens.badOnFill : tokens.bad;
    const int left = drawRight(painter, line.right() + 1, line, day, late ? u"calendar-alert"_s : QString(), ink);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(tokens.text);
    const QString percent = format::percent(task.percent / 100.0);
    painter.drawText(QRect(line.left(), line.top(), left - line.left() - 4, line.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, percent);
}

void drawFoot(QPainter &painter, const QRect &line, const ProjectTask &task, const CardState &state)
{
    const Tokens &tokens = Theme::get().tokens();
    drawInitials(painter, line, task.owners.isEmpty() ? QString() : task.owners.first().person.name);
    painter.setFont(Theme::font(TextSize::Label));
    int left = line.left() + (task.owners.isEmpty() ? 0 : discSize + 4);
    if (task.owners.size() > 1) {
        const QString more = u"+%1"_s.arg(task.owners.size() - 1);
        painter.setPen(tokens.secondary);
        painter.drawText(QRect(left, line.top(), 40, line.height()), Qt::AlignVCenter | Qt::AlignLeft, more);
        left += painter.fontMetrics().horizontalAdvance(more) + 4;
    }
    if (state.saving) {
        drawRight(painter, line.right() + 1, line, CardWords::saving(), {}, tokens.accent);
        return;
    }
    int right = line.right() + 1;
    if (task.priority == TaskPriority::High) {
        const QColor warn = state.selected || state.hovered ? tokens.warnOnFill : tokens.warn;
        right = drawRight(painter, right, line, {}, u"arrow-up"_s, warn) - 5;
    }
    const QString hours = taskwords::worked(task.loggedMinutes, task.plannedMinutes);
    drawRight(painter, right, line, painter.fontMetrics().elidedText(hours, Qt::ElideRight, qMax(0, right - left)), {},
              tokens.secondary);
}
} // namespace

int height()
{
    const int name = lineHeight(Theme::font(TextSize::Body, 600));
    const int small = lineHeight(Theme::font(TextSize::Label));
    return 2 * padding + 2 * name + small + 2 + name + 4 + qMax(discSize, small);
}

void paint(QPainter &painter, const QRect &card, const ProjectTask &task, const QString &milestone,
           const CardState &state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.ghost) {
        drawGhost(painter, card, task.name);
        painter.restore();
        return;
    }
    drawFrame(painter, card, state);
    const Tokens &tokens = Theme::get().tokens();
    const QRect inner = card.adjusted(padding, padding, -padding, -padding);
    const QFont nameFont = Theme::font(TextSize::Body, 600);
    painter.setFont(nameFont);
    painter.setPen(tokens.text);
    const int y = drawName(painter, inner, task.name, nameFont);
    painter.setFont(Theme::font(TextSize::Label));
    painter.setPen(tokens.secondary);
    const int small = lineHeight(painter.font());
    const QString where = milestone.isEmpty() ? task.projectName : task.projectName + u" \u00b7 "_s + milestone;
    painter.drawText(QRect(inner.left(), y, inner.width(), small), Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(where, Qt::ElideRight, inner.width()));
    const int footHeight = qMax(discSize, small);
    const QRect foot(inner.left(), inner.bottom() - footHeight + 1, inner.width(), footHeight);
    const int body = lineHeight(nameFont);
    drawDays(painter, QRect(inner.left(), foot.top() - 4 - body, inner.width(), body), task, state);
    drawFoot(painter, foot, task, state);
    painter.restore();
}

QString words(const ProjectTask &task, const QString &milestone, const QDate &today)
{
    QStringList parts{task.name, task.projectName, milestone, DeliveryWords::names(task.owners)};
    if (task.end.isValid()) {
        const QString day = format::shortDate(task.end, today);
        parts.append(task.isOverdue(today) ? CardWords::overdue(day, taskwords::lateness(task, today))
                                           : CardWords::ends(day));
    } else {
        parts.append(CardWords::noEnd());
    }
    parts.append(format::percent(task.percent / 100.0));
    parts.append(taskwords::worked(task.loggedMinutes, task.plannedMinutes));
    if (task.priority != TaskPriority::None)
        parts.append(CardWords::priority(taskwords::priority(task.priority)));
    parts.removeAll(QString());
    return parts.join(u" \u00b7 "_s);
}
} // namespace taskcard

TaskCardDelegate::TaskCardDelegate(const DeliveryBook &book, const TaskBoardMarks &marks, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_book(book)
    , m_marks(marks)
{
}

void TaskCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ProjectTask *task = m_book.task(index.data(IdRows::IdRole).toString());
    if (!task)
        return;
    CardState state;
    state.today = m_book.today();
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = option.state.testFlag(QStyle::State_MouseOver);
    state.focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Active);
    state.ghost = task->id == m_marks.draggedId;
    state.saving = m_marks.savingIds.contains(task->id);
    const Milestone *milestone = m_book.milestone(task->milestoneId);
    taskcard::paint(*painter, CardList::cardRect(option.rect), *task, milestone ? milestone->name : QString(), state);
}

QSize TaskCardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index);
    return {option.rect.width(), taskcard::height() + cardparts::gap};
}
} // namespace atlas
