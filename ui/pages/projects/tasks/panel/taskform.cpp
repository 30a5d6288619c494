// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/panel/taskform.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/projects/tasks/panel/ownersfield.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kDescriptionHeight = 112; ///< px: five lines
constexpr int kDaysBeside = 262;        ///< px: from this width two dates with their calendars stand in one line
constexpr int kDaysRow = 2;
} // namespace

TaskForm::TaskForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_list(new QComboBox(this))
    , m_priority(new QComboBox(this))
    , m_billing(new QComboBox(this))
    , m_owners(new OwnersField(this))
    , m_start(new DateField(this))
    , m_end(new DateField(this))
    , m_percent(new QSpinBox(this))
    , m_description(new QPlainTextEdit(this))
    , m_note(new Label(TextSize::Label, 400, Label::Tone::Warn, this))
{
    build();
    const auto touched = [this] {
        if (!m_filling)
            Q_EMIT edited();
    };
    for (QLineEdit *line : std::initializer_list<QLineEdit *>{m_name, m_start, m_end})
        connect(line, &QLineEdit::textChanged, this, touched);
    for (QComboBox *box : {m_status, m_list, m_priority, m_billing})
        connect(box, &QComboBox::currentIndexChanged, this, touched);
    connect(m_percent, &QSpinBox::valueChanged, this, touched);
    connect(m_description, &QPlainTextEdit::textChanged, this, touched);
    connect(m_owners, &OwnersField::edited, this, touched);
    connect(m_owners, &OwnersField::peopleWanted, this, &TaskForm::membersWanted);
    retranslate();
}

void TaskForm::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_percent->setRange(0, 100);
    m_percent->setSingleStep(5);
    m_percent->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(kDescriptionHeight);
    // The panel may be as narrow as 264 px: no editor asks for more than its half.
    for (QWidget *editor : std::initializer_list<QWidget *>{m_start, m_end, m_percent})
        editor->setMinimumWidth(60);
    for (QComboBox *box : {m_status, m_list, m_priority, m_billing}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
    }
    m_note->setObjectName(u"descriptionNote"_s);
    m_note->setWordWrap(true);
    m_note->hide();
    add(u"name"_s, m_name, 0, 0, 2);
    add(u"status"_s, m_status, 1, 0);
    add(u"completion_percentage"_s, m_percent, 1, 1);
    add(u"start_date"_s, m_start, kDaysRow, 0);
    add(u"end_date"_s, m_end, kDaysRow, 1);
    add(u"owners_and_work"_s, m_owners, kDaysRow + 2, 0, 2);
    add(u"priority"_s, m_priority, kDaysRow + 3, 0);
    add(u"billing_type"_s, m_billing, kDaysRow + 3, 1);
    add(u"tasklist"_s, m_list, kDaysRow + 4, 0, 2);
    add(u"description"_s, m_description, kDaysRow + 5, 0, 2);
    m_grid->addWidget(m_note, kDaysRow + 6, 0, 1, 2);
}

void TaskForm::add(const QString &field, QWidget *editor, int row, int column, int span)
{
    editor->setObjectName(u"task."_s + field);
    auto *box = new FieldBox(taskfields::label(field), editor, this);
    m_boxes.insert(field, box);
    m_grid->addWidget(box, row, column, 1, span);
}

void TaskForm::fillChoice(QComboBox &box, const QString &id, const QList<QPair<QString, QString>> &choices)
{
    box.clear();
    for (const auto &[choice, text] : choices)
        box.addItem(text, choice);
    if (box.findData(id) < 0)
        box.addItem(id, id);
    box.setCurrentIndex(box.findData(id));
}

void TaskForm::setChoices(const DeliveryBook &book, const ProjectTask &task, const QList<WorkPerson> &members)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    const QString chosenStatus = m_status->currentData().toString();
    const QString chosenList = m_list->currentData().toString();
    QList<QPair<QString, QString>> statuses, lists;
    const QList<WorkStatus> known = book.statusesOf(task.projectId);
    for (const WorkStatus &status : known)
        statuses.append({status.id, status.name});
    if (!statuses.contains(QPair<QString, QString>(task.status.id, task.status.name)))
        statuses.append({task.status.id, task.status.name});
    for (const TaskList &list : book.snapshot().taskLists) {
        if (list.projectId == task.projectId && (!list.completed || list.id == task.taskListId))
            lists.append({list.id, list.name});
    }
    if (!lists.contains(QPair<QString, QString>(task.taskListId, task.taskListName)) &&
        m_list->findData(task.taskListId) < 0 && !task.taskListName.isEmpty())
        lists.append({task.taskListId, task.taskListName});
    fillChoice(*m_status, chosenStatus.isEmpty() ? task.status.id : chosenStatus, statuses);
    fillChoice(*m_list, chosenList.isEmpty() ? task.taskListId : chosenList, lists);
    QList<WorkPerson> owners;
    for (const TaskShare &share : task.owners)
        owners.append(share.person);
    m_owners->setPeople(members, owners);
}

void TaskForm::setEntries(const TaskEntries &entries)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_name->setText(entries.name);
    m_name->setCursorPosition(0);
    for (const auto &[box, id] : {std::pair(m_status, entries.statusId), std::pair(m_list, entries.listId)}) {
        if (box->findData(id) < 0)
            box->addItem(id, id);
        box->setCurrentIndex(box->findData(id));
    }
    m_owners->setOwners(entries.owners);
    for (const auto &[field, day] : {std::pair(m_start, entries.start), std::pair(m_end, entries.end)}) {
        if (day.typed.isEmpty())
            field->setDate(day.date);
        else
            field->setText(day.typed);
    }
    m_percent->setValue(entries.percent);
    m_priority->setCurrentIndex(m_priority->findData(int(entries.priority)));
    m_billing->setCurrentIndex(m_billing->findData(int(entries.billing)));
    if (m_description->toPlainText() != entries.description)
        m_description->setPlainText(entries.description);
}

TaskEntries TaskForm::entries() const
{
    TaskEntries entries;
    entries.name = m_name->text();
    entries.statusId = m_status->currentData().toString();
    entries.listId = m_list->currentData().toString();
    entries.owners = m_owners->owners();
    entries.start = {m_start->date(), m_start->hasMistake() ? m_start->text() : QString()};
    entries.end = {m_end->date(), m_end->hasMistake() ? m_end->text() : QString()};
    entries.percent = m_percent->value();
    entries.priority = TaskPriority(m_priority->currentData().toInt());
    entries.billing = TaskBilling(m_billing->currentData().toInt());
    entries.description = m_description->toPlainText();
    return entries;
}

void TaskForm::setDescriptionNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

QString TaskForm::ownField(const QString &field)
{
    static const QHash<QString, QString> others{{u"owners"_s, u"owners_and_work"_s},
                                                {u"hours"_s, u"owners_and_work"_s},
                                                {u"work_values"_s, u"owners_and_work"_s},
                                                {u"owner"_s, u"owners_and_work"_s}};
    return others.value(field, field);
}

bool TaskForm::setProblem(const QString &field, const QString &sentence)
{
    FieldBox *box = m_boxes.value(ownField(field));
    if (!box)
        return false;
    box->setProblem(sentence);
    return true;
}

void TaskForm::clearProblems()
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->setProblem({});
}

void TaskForm::setLocked(const QString &why)
{
    for (FieldBox *box : std::as_const(m_boxes)) {
        box->editor()->setEnabled(why.isEmpty());
        box->setToolTip(why);
    }
}

void TaskForm::retranslate()
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    for (auto it = m_boxes.cbegin(); it != m_boxes.cend(); ++it)
        it.value()->setLabel(taskfields::label(it.key()));
    const int priority = m_priority->currentData().toInt();
    const int billing = m_billing->currentData().toInt();
    m_priority->clear();
    m_billing->clear();
    for (const TaskPriority one : {TaskPriority::None, TaskPriority::Low, TaskPriority::Medium, TaskPriority::High})
        m_priority->addItem(taskwords::priority(one), int(one));
    for (const TaskBilling one : {TaskBilling::None, TaskBilling::Billable, TaskBilling::NonBillable})
        m_billing->addItem(taskwords::billing(one), int(one));
    m_priority->setCurrentIndex(m_priority->findData(priority));
    m_billing->setCurrentIndex(m_billing->findData(billing));
    //: after a number, no-break space before it where the language wants one
    m_percent->setSuffix(tr("\u00a0%"));
}

/// A narrow panel has the days below each other: a date whose first digit is cut off would be read as another day.
void TaskForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool stacked = width() < kDaysBeside;
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    m_grid->addWidget(m_boxes.value(u"start_date"_s), kDaysRow, 0, 1, stacked ? 2 : 1);
    m_grid->addWidget(m_boxes.value(u"end_date"_s), stacked ? kDaysRow + 1 : kDaysRow, stacked ? 0 : 1, 1,
                      stacked ? 2 : 1);
}

void TaskForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
