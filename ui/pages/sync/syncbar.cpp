// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncbar.h"

#include "models/sync/syncwords.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int syncProgressWidth = 220; ///< px
} // namespace

SyncBar::SyncBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(TextSize::Body, 400, Label::Tone::Secondary, this))
    , m_progress(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_resume(new QPushButton(this))
{
    setObjectName(u"syncBar"_s);
    m_text->setObjectName(u"syncBarText"_s);
    m_pause->setObjectName(u"syncPause"_s);
    m_undo->setObjectName(u"syncBarUndo"_s);
    m_resume->setObjectName(u"syncBarResume"_s);
    m_progress->setFixedWidth(syncProgressWidth);
    m_progress->setTextVisible(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_text, 1);
    line->addWidget(m_progress);
    for (QPushButton *button : {m_pause, m_undo, m_resume})
        line->addWidget(button);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_isReading)
            Q_EMIT stopRequested();
        else
            Q_EMIT pauseRequested();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_runId); });
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_runId); });
    showNothing();
}

void SyncBar::showReading(const SyncReading &reading)
{
    const int done = reading.done;
    QString text;
    if (reading.step == SyncReading::Step::Crm)
        text = tr("Reading the CRM: %n record(s)", nullptr, done);
    else if (reading.step == SyncReading::Step::Books)
        text = tr("Reading Books: %n customer(s)", nullptr, done);
    else
        text = tr("Reading addresses and links: %1 of %n", nullptr, reading.total).arg(done);
    m_text->setText(text);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, reading.total);
    m_progress->setValue(done);
    m_progress->show();
    m_isReading = true;
    m_pause->setText(tr("Stop"));
    m_pause->show();
    m_undo->hide();
    m_resume->hide();
    show();
}

void SyncBar::showRunning(const SyncRun &run, const QString &name, bool isUndo)
{
    const int done = isUndo ? run.undone : run.writes - run.left();
    QString text = isUndo ? tr("Undoing: %1 of %n", nullptr, run.writes) : tr("Writing: %1 of %n", nullptr, run.writes);
    text = text.arg(done);
    m_text->setText(name.isEmpty() ? text : text + u" \u00b7 "_s + name);
    m_progress->setAccessibleName(text);
    m_progress->setRange(0, run.writes);
    m_progress->setValue(done);
    m_progress->show();
    m_isReading = false;
    m_pause->setText(tr("Pause"));
    m_pause->show();
    m_undo->hide();
    m_resume->hide();
    show();
}

void SyncBar::showResult(const SyncRun &run)
{
    m_runId = run.id;
    m_text->setText(SyncWords::run(run));
    m_progress->hide();
    m_pause->hide();
    m_undo->setText(tr("Undo"));
    m_resume->setText(tr("Go on"));
    // Also one whose program was killed: it still says that it runs.
    const bool isOpen = run.state != SyncRun::State::Finished && run.state != SyncRun::State::Undone;
    m_undo->setVisible(run.done > 0 && run.state == SyncRun::State::Finished);
    m_resume->setVisible(isOpen);
    show();
}

void SyncBar::showNothing()
{
    hide();
}
} // namespace atlas
