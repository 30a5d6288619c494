// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/taskfilterrow.h"

#include "models/projects/taskmatcher.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
// Ids of people are numbers: these cannot be one.
constexpr auto everyOwner = "*"_L1;
constexpr auto noOwner = "-"_L1;
} // namespace

TaskFilterRow::TaskFilterRow(DeliveryBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_text(new SearchField(this))
    , m_owner(new FilterButton(this))
    , m_overdue(new Chip(u"calendar-alert"_s, Chip::Tone::Bad, this))
    , m_completed(new Chip(u"check"_s, Chip::Tone::Neutral, this))
    , m_only(new QToolButton(this))
    , m_end(new QHBoxLayout)
{
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_text->setObjectName(u"taskFilterText"_s);
    m_text->setMaximumWidth(260);
    m_owner->setObjectName(u"taskFilterOwner"_s);
    m_overdue->setObjectName(u"taskFilterOverdue"_s);
    m_overdue->setCheckable(true);
    m_completed->setObjectName(u"taskFilterCompleted"_s);
    m_completed->setCheckable(true);
    m_completed->setChecked(true);
    m_completed->hide();
    m_only->setObjectName(u"tasksChip"_s);
    m_only->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_only->setLayoutDirection(Qt::RightToLeft); // the cross stands after the words
    m_only->setCheckable(true);
    m_only->hide();
    box->addWidget(m_text, 1);
    box->addWidget(m_owner);
    box->addWidget(m_overdue);
    box->addWidget(m_completed);
    box->addWidget(m_only);
    box->addStretch(1);
    box->addLayout(m_end);
    connect(m_text, &QLineEdit::textChanged, this, &TaskFilterRow::edited);
    connect(m_owner, &FilterButton::choiceChanged, this, &TaskFilterRow::edited);
    connect(m_overdue, &QToolButton::clicked, this, &TaskFilterRow::edited);
    connect(m_completed, &QToolButton::clicked, this, &TaskFilterRow::edited);
    connect(m_only, &QToolButton::clicked, this, &TaskFilterRow::clear);
    connect(&m_book, &DeliveryBook::changed, this, &TaskFilterRow::refresh);
    retranslate();
}

void TaskFilterRow::apply(const TaskFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_only->setVisible(m_filter.only.has_value());
    m_completed->setVisible(m_hidesCompleted && !m_filter.only); // a figure counts all its records
    refresh();
    Q_EMIT filterChanged(m_filter);
}

void TaskFilterRow::edited()
{
    TaskFilter filter = m_filter;
    filter.text = m_text->text();
    filter.overdueOnly = m_overdue->isChecked();
    filter.openOnly = !m_completed->isChecked() && !filter.only;
    const QString owner = m_owner->currentId();
    filter.ownerIds = owner.isEmpty() || owner == everyOwner ? QSet<QString>()
                      : owner == noOwner                     ? QSet<QString>{QString()}
                                                             : QSet<QString>{owner};
    apply(filter);
}

void TaskFilterRow::setProject(const QString &projectId)
{
    TaskFilter filter = m_filter;
    filter.projectIds = projectId.isEmpty() ? QSet<QString>() : QSet<QString>{projectId};
    apply(filter);
}

void TaskFilterRow::setOnly(const QString &label, const QStringList &ids)
{
    clear();
    m_onlyLabel = label;
    TaskFilter filter = m_filter;
    filter.openOnly = false; // a figure may be of finished work
    filter.only = QSet<QString>(ids.cbegin(), ids.cend());
    m_only->setChecked(true);
    apply(filter);
    retranslate();
}

void TaskFilterRow::clear()
{
    m_onlyLabel.clear();
    {
        const QSignalBlocker quietText(m_text);
        m_text->clear();
        m_overdue->setChecked(false);
        m_owner->setCurrentId(everyOwner);
    }
    TaskFilter filter;
    filter.projectIds = m_filter.projectIds;
    filter.openOnly = !m_completed->isChecked();
    apply(filter);
}

void TaskFilterRow::hideCompleted()
{
    m_hidesCompleted = true;
    m_completed->setChecked(false);
    m_completed->show();
    edited();
}

void TaskFilterRow::reveal(const ProjectTask &task)
{
    if (!task.isOpen())
        m_completed->setChecked(true);
    clear();
}

void TaskFilterRow::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void TaskFilterRow::refresh()
{
    QList<QPair<QString, QString>> people{{everyOwner, tr("All")}};
    const QList<const ProjectsUser *> staff = m_book.staff();
    for (const ProjectsUser *user : staff)
        people.append({user->id, user->name});
    //: choice of owners: tasks nobody owns
    people.append({noOwner, tr("Nobody")});
    m_owner->setChoices(people);
    countHidden();
}

// How many each chip would leave, or bring.
void TaskFilterRow::countHidden()
{
    TaskFilter all = m_filter;
    all.overdueOnly = false;
    all.openOnly = false;
    TaskMatcher matcher(all, m_book);
    int overdue = 0, completed = 0;
    for (const int place : m_book.taskPlaces()) {
        const ProjectTask &task = m_book.snapshot().tasks.at(place);
        const bool late = task.isOverdue(m_book.today());
        if ((late || !task.isOpen()) && matcher.passes(place))
            ++(late ? overdue : completed);
    }
    m_overdue->setLabel(tr("Overdue"), overdue);
    //: a filter, with the number of finished tasks beside it
    m_completed->setLabel(tr("Show completed"), completed);
}

void TaskFilterRow::retranslate()
{
    m_text->setName(tr("Filter tasks"));
    m_owner->setLabel(tr("Owner"));
    m_only->setIcon(Theme::get().icon(u"close"_s));
    m_only->setToolTip(tr("Show all tasks again"));
    const int count = m_filter.only ? int(m_filter.only->size()) : 0;
    //: chip over the tasks; %1 what the figure is called, %2 number of tasks
    m_only->setText(tr("Behind \u201c%1\u201d: %2").arg(m_onlyLabel, tr("%n tasks", nullptr, count)));
    m_only->setAccessibleName(m_only->text());
    refresh();
}

void TaskFilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
