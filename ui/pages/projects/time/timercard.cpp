// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/timercard.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/time/logtimesheet.h"
#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas
{
TimerCard::TimerCard(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent)
    : Card(parent)
    , m_actions(actions)
    , m_keeper(keeper)
    , m_second(new QTimer(this))
    , m_clock(new Label(TextSize::Page, 600, Label::Tone::Text, this))
    , m_task(new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_pause(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_waiting(new QWidget(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(16, 12, 16, 12);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_clock);
    line->addWidget(m_task, 1);
    line->addWidget(m_pause);
    line->addWidget(m_stop);
    box->addLayout(line);
    auto *waiting = new QVBoxLayout(m_waiting);
    waiting->setContentsMargins(0, 0, 0, 0);
    waiting->setSpacing(6);
    box->addWidget(m_waiting);
    m_clock->setObjectName(u"timerClock"_s);
    m_pause->setObjectName(u"timerPause"_s);
    m_stop->setObjectName(u"timerStop"_s);
    m_second->setInterval(1s);
    connect(m_second, &QTimer::timeout, this, &TimerCard::tick);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_keeper.isRunning())
            m_keeper.pause();
        else
            m_keeper.resume();
    });
    connect(m_stop, &QPushButton::clicked, &m_keeper, &TimeKeeper::stop);
    connect(&m_keeper, &TimeKeeper::changed, this, &TimerCard::refresh);
    connect(&actions.book(), &DeliveryBook::changed, this, &TimerCard::refresh, Qt::QueuedConnection);
    refresh();
}

void TimerCard::tick()
{
    m_clock->setText(timewords::clock(m_keeper.elapsedSeconds()));
}

void TimerCard::refresh()
{
    const bool on = m_keeper.isRunning() || m_keeper.isPaused();
    const ProjectTask *task = m_actions.book().task(m_keeper.taskId());
    m_clock->setText(on ? timewords::clock(m_keeper.elapsedSeconds()) : u"0:00:00"_s);
    if (!on)
        m_task->setText(tr("No timer runs. Start one from the panel of a task."));
    else
        m_task->setText(task ? task->name + u" \u00b7 "_s + task->projectName : tr("a task that is gone"));
    m_pause->setText(m_keeper.isPaused() ? tr("Resume") : tr("Pause"));
    m_stop->setText(tr("Stop"));
    m_pause->setVisible(on);
    m_stop->setVisible(on);
    if (m_keeper.isRunning() && isVisible())
        m_second->start();
    else
        m_second->stop();
    rebuildPending();
}

void TimerCard::rebuildPending()
{
    qDeleteAll(m_waiting->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const QList<TimeKeeper::Pending> &pending = m_keeper.pending();
    for (int i = 0; i < int(pending.size()); ++i) {
        const TimeKeeper::Pending &item = pending.at(i);
        const ProjectTask *task = m_actions.book().task(item.taskId);
        auto *row = new QWidget(m_waiting);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *words = new ElidedLabel(TextSize::Body, 400, Label::Tone::Text, row);
        words->setText(timewords::hours(item.minutes) + u" \u00b7 "_s +
                       (task ? task->name : tr("a task that is gone")) + u" \u00b7 "_s + format::longDate(item.date));
        auto *log = new QPushButton(tr("Log time\u2026"), row);
        auto *drop = new QPushButton(tr("Throw away"), row);
        log->setEnabled(task != nullptr);
        log->setObjectName(u"timerLog"_s);
        connect(log, &QPushButton::clicked, this, [this, i] { logPending(i); });
        connect(drop, &QPushButton::clicked, this, [this, i] {
            if (m_actions.prompter().confirm(this, tr("Throw this time away?"), tr("It was timed and is not logged."),
                                             tr("Throw away")))
                QMetaObject::invokeMethod(
                    this, [this, i] { m_keeper.dropPending(i); }, Qt::QueuedConnection); // the button goes with its row
        });
        line->addWidget(words, 1);
        line->addWidget(log);
        line->addWidget(drop);
        static_cast<QVBoxLayout *>(m_waiting->layout())->addWidget(row);
    }
    m_waiting->setVisible(!pending.isEmpty());
}

void TimerCard::logPending(int index)
{
    const TimeKeeper::Pending item = m_keeper.pending().value(index);
    auto *sheet = new LogTimeSheet(m_actions, this);
    TimeLogEntry entry;
    entry.itemId = item.taskId;
    entry.minutes = item.minutes;
    entry.date = item.date;
    sheet->setEntry(entry);
    sheet->setDone([keeper = QPointer(&m_keeper), item] {
        if (keeper)
            keeper->dropPending(int(keeper->pending().indexOf(item)));
    });
    sheet->present();
}

void TimerCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void TimerCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    refresh();
}

void TimerCard::hideEvent(QHideEvent *event)
{
    Card::hideEvent(event);
    m_second->stop();
}
} // namespace atlas
