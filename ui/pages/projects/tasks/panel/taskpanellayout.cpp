// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How TaskPanelView is put together; what it does is in the files beside.

#include "ui/pages/common/entrylist.h"
#include "ui/pages/common/recordpanel.h"
#include "ui/pages/pipeline/panel/notesview.h"
#include "ui/pages/projects/tasks/panel/taskform.h"
#include "ui/pages/projects/tasks/panel/taskpanelview.h"
#include "ui/pages/projects/time/timekeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kFoldedEntries = 6;
}

TaskPanelView::TaskPanelView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
    : TaskPanel(parent)
    , m_actions(actions)
    , m_keeper(keeper)
    , m_panel(new RecordPanel(this))
    , m_gone(new Banner(this))
    , m_form(new TaskForm)
    , m_facts(new FactList)
    , m_links(new EntryList(kFoldedEntries))
    , m_subtasks(new EntryList(kFoldedEntries))
    , m_subtask(new QLineEdit)
    , m_notes(new NotesView(nullptr, NotesView::Kind::Comments))
    , m_foot(new QWidget(this))
{
    setObjectName(u"taskPanel"_s);
    setMinimumWidth(264);
    build();
    buildFoot();
    connectParts();
    retranslate();
}

TaskPanelView::~TaskPanelView() = default;

void TaskPanelView::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_gone);
    box->addWidget(m_panel, 1);
    box->addWidget(m_foot);
    m_gone->dismiss();
    m_gone->setObjectName(u"taskGone"_s);
    m_timer = m_panel->addButton(u"taskTimer"_s);
    m_log = m_panel->addButton(u"taskLog"_s);
    m_delete = m_panel->addButton(u"taskDelete"_s);
    m_delete->setProperty("danger", true);
    m_panel->addSection(m_form);
    m_panel->addSection(m_facts);
    buildWork();
    m_panel->addSection(m_notes);
}

void TaskPanelView::buildWork()
{
    auto *below = new QWidget;
    auto *box = new QVBoxLayout(below);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(m_subtasks);
    box->addWidget(m_subtask);
    m_subtask->setObjectName(u"subtaskName"_s);
    m_links->setObjectName(u"taskLinks"_s);
    m_subtasks->setObjectName(u"taskSubtasks"_s);
    m_panel->addSection(below);
    m_panel->addSection(m_links);
}

void TaskPanelView::buildFoot()
{
    auto *line = new QHBoxLayout(m_foot);
    line->setContentsMargins(16, 10, 16, 12);
    line->setSpacing(8);
    m_discard = new QPushButton(m_foot);
    m_discard->setObjectName(u"taskDiscard"_s);
    m_discard->setAutoDefault(false);
    m_save = new PrimaryButton({}, m_foot);
    m_save->setObjectName(u"taskSave"_s);
    m_save->setAutoDefault(false);
    line->addStretch(1);
    line->addWidget(m_discard);
    line->addWidget(m_save);
    m_foot->hide();
}

void TaskPanelView::connectParts()
{
    connect(m_panel, &RecordPanel::closed, this, &TaskPanel::closed);
    connect(m_form, &TaskForm::edited, this, &TaskPanelView::keepDraft);
    connect(m_form, &TaskForm::membersWanted, this, &TaskPanelView::readMembers);
    connect(m_notes, &NotesView::draftEdited, this, &TaskPanelView::keepDraft);
    connect(m_notes, &NotesView::addRequested, this, &TaskPanelView::addComment);
    connect(m_subtask, &QLineEdit::textEdited, this, &TaskPanelView::keepDraft);
    connect(m_subtask, &QLineEdit::returnPressed, this, &TaskPanelView::addSubtask);
    for (EntryList *list : {m_links, m_subtasks}) {
        connect(list, &EntryList::opened, this, [this](const QString &, const QString &id) { m_actions.openTask(id); });
    }
    connect(m_save, &QPushButton::clicked, this, &TaskPanelView::save);
    connect(m_discard, &QPushButton::clicked, this, &TaskPanelView::discard);
    connect(m_delete, &QPushButton::clicked, this, &TaskPanelView::deleteTask);
    connect(m_timer, &QPushButton::clicked, this, &TaskPanelView::toggleTimer);
    connect(m_log, &QPushButton::clicked, this, [this] { openLogTime(m_actions, window(), m_id); });
    connect(m_gone, &Banner::actionTriggered, this, &TaskPanelView::copyTyped);
    connect(&m_keeper, &TimeKeeper::changed, this, &TaskPanelView::updateButtons);
    connect(&m_actions.book(), &DeliveryBook::changed, this, &TaskPanelView::refresh);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TaskPanelView::retranslate()
{
    setAccessibleName(tr("Task"));
    m_log->setText(tr("Log time\u2026"));
    m_delete->setText(tr("Delete\u2026"));
    m_save->setText(tr("Save"));
    m_discard->setText(tr("Discard"));
    m_save->setToolTip(tr("Ctrl+S"));
    m_subtasks->setTitle(tr("Subtasks"));
    m_subtask->setPlaceholderText(tr("Add a subtask, then Enter"));
    m_subtask->setAccessibleName(tr("New subtask"));
    m_links->setTitle(tr("Depends on"));
    refresh();
}

void TaskPanelView::changeEvent(QEvent *event)
{
    TaskPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TaskPanelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().tokens().surface);
    if (m_foot->isVisible()) {
        painter.setPen(Theme::get().tokens().border);
        painter.drawLine(0, m_foot->y(), width(), m_foot->y());
    }
}

TaskPanel *makeTaskPanel(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
{
    return new TaskPanelView(actions, keeper, parent);
}
} // namespace atlas
