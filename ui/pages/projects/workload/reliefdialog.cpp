// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/reliefdialog.h"

#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/pages/projects/workload/workwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

ReliefDialog::ReliefDialog(ProjectsActions &actions, const WorkRow &person, const WorkCell &cell,
                           const QList<Relief> &proposals, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_proposals(proposals)
    , m_sum(new Label(TextSize::Body, 500, Label::Tone::Text, this))
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
    , m_apply(new PrimaryButton({}, this))
    , m_over(cell.planned - cell.available)
{
    setObjectName(u"reliefDialog"_s);
    build(person, cell);
    updateSum();
    resize(qMin(560, room().width() - 32),
           qMin(230 + 30 * std::max(1, static_cast<int>(proposals.size())), room().height() - 32));
}

void ReliefDialog::build(const WorkRow &person, const WorkCell &cell)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    //: title; %1 a person, %2 a week "W48 · 23 Nov"
    title->setText(tr("Share out the work of %1, %2").arg(person.name, TimelineWords::weekLabel(cell.week)));
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    text->setText(m_proposals.isEmpty()
                      ? tr("Nobody who works on the same projects has free time in this week.")
                      : tr("People of the same projects with free time in this week. Whoever takes a task over takes "
                           "all of its hours that are theirs; nothing is changed until you say so."));
    auto *rows = new QWidget(this);
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(4, 4, 4, 4);
    list->setSpacing(8);
    for (const Relief &relief : std::as_const(m_proposals)) {
        const ProjectTask *task = m_actions.book().task(relief.taskId);
        auto *check = new QCheckBox(rows);
        check->setObjectName(u"relief.%1"_s.arg(m_checks.size()));
        //: a proposal; %1 a task, %2 its project, %3 hours, %4 a person
        check->setText(tr("%1 (%2), %3, to %4")
                           .arg(task ? task->name : QString(),
                                task ? WorkWords::shortProject(m_actions.book(), task->projectId) : QString(),
                                TimelineWords::hours(relief.minutes, true), relief.toName));
        check->setChecked(true);
        connect(check, &QCheckBox::toggled, this, &ReliefDialog::updateSum);
        m_checks.append(check);
        list->addWidget(check);
    }
    list->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(rows);
    rows->setAutoFillBackground(false); // setWidget() turned it on
    m_sum->setObjectName(u"relief.sum"_s);
    m_problem->setObjectName(u"relief.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(m_proposals.isEmpty() ? tr("Close") : tr("Cancel"), this);
    cancel->setObjectName(u"relief.cancel"_s);
    cancel->setAutoDefault(false);
    m_apply->setObjectName(u"relief.apply"_s);
    m_apply->setDefault(true);
    m_apply->setVisible(!m_proposals.isEmpty());
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, scroll, m_sum, m_problem}) {
        box->addWidget(widget, widget == scroll ? 1 : 0);
    }
    box->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] {
        m_apply->setEnabled(false);
        m_problem->hide();
        applyNext();
    });
}

void ReliefDialog::updateSum()
{
    int minutes = 0;
    int count = 0;
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        if (m_checks.at(i)->isChecked()) {
            minutes += m_proposals.at(i).minutes;
            ++count;
        }
    }
    //: %1 hours chosen, %2 hours that are too many
    m_sum->setText(tr("%1 of the %2 that are too many")
                       .arg(TimelineWords::hours(minutes, true), TimelineWords::hours(m_over, true)));
    m_sum->setVisible(!m_checks.isEmpty());
    m_apply->setText(tr("Hand over %n task(s)", nullptr, count));
    m_apply->setEnabled(count > 0);
}

void ReliefDialog::applyNext()
{
    const auto next =
        std::find_if(m_checks.cbegin(), m_checks.cend(), [](const QCheckBox *check) { return check->isChecked(); });
    if (next == m_checks.cend()) {
        accept();
        return;
    }
    QCheckBox *check = *next;
    const Relief relief = m_proposals.at(next - m_checks.cbegin());
    m_apply->setText(TimelineWords::saving());
    m_actions.handOver(relief.taskId, relief.fromId, relief.toId, this, [this, check](const Result<Done> &done) {
        if (!done) {
            const ErrorText text = errorText(done.error(), {}, m_actions.now());
            m_problem->setText(text.title + u". "_s + text.advice);
            m_problem->show();
            updateSum();
            return;
        }
        // Done is done: what is left to do stays chosen.
        check->blockSignals(true);
        check->setChecked(false);
        check->setEnabled(false);
        check->blockSignals(false);
        applyNext();
    });
}
} // namespace atlas
