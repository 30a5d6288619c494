// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/quickentrybar.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/tasks/taskwords.h"
#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int rowHeight = 29;
} // namespace

QuickEntryBar::QuickEntryBar(ProjectsActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_line(new QLineEdit(this))
    , m_meaning(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_hits(new QListWidget(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(m_line);
    box->addWidget(m_meaning);
    box->addWidget(m_hits);
    m_line->setObjectName(u"quickEntry"_s);
    m_line->installEventFilter(this);
    m_meaning->setObjectName(u"quickEntryMeaning"_s);
    m_meaning->setWordWrap(true);
    m_hits->setObjectName(u"quickEntryHits"_s);
    m_hits->setFocusPolicy(Qt::NoFocus); // the line keeps the keys; arrows move here all the same
    m_hits->setUniformItemSizes(true);
    m_hits->hide();
    connect(m_line, &QLineEdit::textEdited, this, &QuickEntryBar::understand);
    connect(m_line, &QLineEdit::returnPressed, this, &QuickEntryBar::log);
    connect(m_hits, &QListWidget::currentRowChanged, this, &QuickEntryBar::say);
    connect(m_hits, &QListWidget::itemClicked, this, &QuickEntryBar::log);
    retranslate();
}

void QuickEntryBar::focusLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void QuickEntryBar::understand()
{
    const DeliveryBook &book = m_actions.book();
    m_entry = quickEntry(m_line->text(), book.snapshot(), book.snapshot().portal.userId, book.today());
    m_hits->clear();
    for (const QString &id : std::as_const(m_entry.taskIds)) {
        const ProjectTask *task = book.task(id);
        if (!task)
            continue;
        auto *item = new QListWidgetItem(task->name + u" \u00b7 "_s + task->projectName, m_hits);
        item->setData(Qt::UserRole, id);
        item->setSizeHint({0, rowHeight});
    }
    m_hits->setCurrentRow(0);
    m_hits->setFixedHeight(rowHeight * int(m_hits->count()) + 4);
    m_hits->setVisible(m_hits->count() > 0);
    say();
}

QString QuickEntryBar::chosenTask() const
{
    const QListWidgetItem *item = m_hits->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void QuickEntryBar::say()
{
    m_meaning->setTone(Label::Tone::Secondary);
    if (m_line->text().trimmed().isEmpty()) {
        m_meaning->setText(tr("Hours, words of the task, then a note after a comma. Enter logs it."));
        return;
    }
    const ProjectTask *task = m_actions.book().task(chosenTask());
    QStringList parts{m_entry.minutes ? timewords::hours(*m_entry.minutes) : tr("how long?"),
                      task ? task->name + u" ("_s + task->projectName + u')' : tr("no open task has these words"),
                      format::longDate(m_entry.date), m_entry.billable ? tr("billable") : tr("not billable")};
    if (!m_entry.notes.isEmpty())
        parts.append(u"\u201c%1\u201d"_s.arg(m_entry.notes));
    m_meaning->setText(parts.join(u" \u00b7 "_s));
}

void QuickEntryBar::log()
{
    const ProjectTask *task = m_actions.book().task(chosenTask());
    if (m_busy || !m_entry.minutes || !task) {
        if (!m_busy)
            m_meaning->setTone(Label::Tone::Bad); // what is missing is said there already
        return;
    }
    TimeLogEntry entry;
    entry.projectId = task->projectId;
    entry.itemId = task->id;
    entry.personId = m_actions.book().snapshot().portal.userId;
    entry.date = m_entry.date;
    entry.minutes = *m_entry.minutes;
    entry.billable = m_entry.billable;
    entry.notes = m_entry.notes;
    m_busy = true;
    m_line->setReadOnly(true);
    m_meaning->setText(tr("Saving\u2026"));
    m_actions.logTime(entry, this, [this](const Result<TimeLog> &log) {
        m_busy = false;
        m_line->setReadOnly(false);
        if (!log) {
            m_meaning->setTone(Label::Tone::Bad);
            m_meaning->setText(taskwords::refusal(log.error()));
            return;
        }
        m_line->clear();
        understand();
        m_actions.say(timewords::loggedSentence(*log));
    });
}

void QuickEntryBar::moveChoice(int step)
{
    const int count = int(m_hits->count());
    if (count > 0)
        m_hits->setCurrentRow(std::clamp(m_hits->currentRow() + step, 0, count - 1));
}

bool QuickEntryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveChoice(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
        if (key == Qt::Key_Escape && !m_line->text().isEmpty() && !m_busy) {
            m_line->clear();
            understand();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void QuickEntryBar::retranslate()
{
    //: an example of what can be typed; a duration, words of a task, a note
    m_line->setPlaceholderText(tr("1:30 Audit redesign, review"));
    m_line->setAccessibleName(tr("Quick entry of hours"));
    m_hits->setAccessibleName(tr("Tasks that fit"));
    say();
}

void QuickEntryBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
