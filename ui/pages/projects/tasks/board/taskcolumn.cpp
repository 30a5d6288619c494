// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/board/taskcolumn.h"

#include "ui/theme/format.h"
#include "ui/theme/theme.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
TaskColumnModel::TaskColumnModel(const DeliveryBook &book, QObject *parent)
    : IdRows(parent)
    , m_book(book)
{
}

void TaskColumnModel::setTaskIds(const QStringList &taskIds)
{
    setIds(taskIds);
    if (!taskIds.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(taskIds.size()) - 1, 0));
}

int TaskColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant TaskColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const ProjectTask *task = m_book.task(idAt(index.row()));
    if (!task)
        return {};
    if (role == Qt::DisplayRole)
        return task->name;
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const Milestone *milestone = m_book.milestone(task->milestoneId);
    return taskcard::words(*task, milestone ? milestone->name : QString(), m_book.today());
}

TaskColumnHead::TaskColumnHead(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TaskColumnHead::setStatus(const QString &name, const QColor &colour)
{
    m_name = name;
    m_colour = colour;
    describe();
    update();
}

void TaskColumnHead::setCount(int count, int wouldBe)
{
    m_count = count;
    m_wouldBe = wouldBe;
    describe();
    update();
}

void TaskColumnHead::describe()
{
    //: spoken name of a board column: %1 a status, %2 a number
    setAccessibleName(tr("%1, %2").arg(m_name, tr("%n tasks", nullptr, m_count)));
}

QSize TaskColumnHead::sizeHint() const
{
    return {155, 36};
}

void TaskColumnHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = Theme::get().tokens();
    constexpr int edge = 12, dot = 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour.isValid() ? m_colour : tokens.secondary);
    painter.drawEllipse(QRectF(edge, (height() - dot) / 2.0, dot, dot));
    const bool preview = m_wouldBe >= 0;
    const QString count =
        preview ? format::number(m_count) + u" \u2192 "_s + format::number(m_wouldBe) : format::number(m_count);
    painter.setFont(Theme::font(TextSize::Label, preview ? 600 : 400));
    painter.setPen(preview ? tokens.accentOnFill : tokens.secondary);
    const int wide = painter.fontMetrics().horizontalAdvance(count) + 2;
    painter.drawText(QRect(width() - edge - wide, 0, wide, height()), Qt::AlignRight | Qt::AlignVCenter, count);
    painter.setFont(Theme::font(TextSize::Body, 600));
    painter.setPen(tokens.text);
    const QRect name(edge + dot + 7, 0, width() - 2 * edge - dot - 7 - wide - 6, height());
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
}

TaskColumn::TaskColumn(const DeliveryBook &book, int number, const TaskBoardMarks &marks, QWidget *parent)
    : CardColumn(u"task_%1"_s.arg(number), parent)
    , m_number(number)
    , m_model(new TaskColumnModel(book, this))
    , m_head(new TaskColumnHead(this))
    , m_list(new CardList(*m_model, IdRows::IdRole, new TaskCardDelegate(book, marks), this))
{
    setParts(m_head, m_list);
}

void TaskColumn::show(const TaskBoardModel::Column &column)
{
    m_head->setStatus(column.name, QColor(column.color));
    m_model->setTaskIds(column.taskIds);
    m_head->setCount(m_model->rowCount());
    m_list->setAccessibleName(column.name);
}

void TaskColumn::setPreview(int difference)
{
    const int count = m_model->rowCount();
    m_head->setCount(count, difference == 0 ? -1 : count + difference);
}
} // namespace atlas
