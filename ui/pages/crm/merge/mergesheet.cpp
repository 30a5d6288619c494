// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/merge/mergesheet.h"

#include "ui/pages/common/entrysheet.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/pages/crm/merge/mergegrid.h"
#include "ui/pages/crm/merge/mergewords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QListWidget>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QSize mergeSize{900, 660};
constexpr int writesHeight = 150; ///< px
} // namespace

MergeSheet::MergeSheet(const MergeDesk &desk, const QString &module, const QStringList &ids, QWidget *over)
    : SheetDialog(over)
    , m_desk(desk)
    , m_title(new Label(TextSize::Title, 600))
    , m_state(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_warning(new Label(TextSize::Body, 400, Label::Tone::Warn))
    , m_scroll(new QScrollArea)
    , m_grid(new MergeGrid)
    , m_writes(new QListWidget)
    , m_close(new QPushButton(tr("Close")))
    , m_undo(new QPushButton(tr("Undo the merge")))
    , m_merge(new PrimaryButton)
{
    setObjectName(u"mergeSheet"_s);
    setWindowTitle(tr("Merge records"));
    build();
    connect(m_grid, &MergeGrid::changed, this, &MergeSheet::showPlan);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeSheet::askAndMerge);
    connect(m_undo, &QPushButton::clicked, this, &MergeSheet::undo);
    connect(&desk.runner, &MergeRunner::stepped, this, [this](const MergePlan &plan) {
        if (m_plan.masterId != plan.masterId)
            return;
        //: progress: how many of how many writes
        m_state->setText(tr("%1 of %2\u2026").arg(plan.doneSteps()).arg(plan.steps.size()));
    });
    readRecords(module, ids);
}

MergeSheet::~MergeSheet() = default;

void MergeSheet::build()
{
    m_title->setText(windowTitle());
    m_merge->setObjectName(u"merge.start"_s);
    m_undo->setObjectName(u"merge.undo"_s);
    m_state->setObjectName(u"merge.state"_s);
    m_warning->setObjectName(u"merge.warning"_s);
    m_writes->setObjectName(u"merge.writes"_s);
    m_writes->setAccessibleName(tr("What will be written"));
    m_writes->setMaximumHeight(writesHeight);
    m_writes->setWordWrap(true);
    m_merge->setText(tr("Merge"));
    m_merge->setEnabled(false);
    m_undo->hide();
    m_warning->setWordWrap(true);
    m_warning->hide();
    m_state->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(m_grid);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_grid->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *written = new Label(TextSize::Body, 600);
    written->setText(tr("What will be written, in this order"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_undo);
    foot->addWidget(m_close);
    foot->addWidget(m_merge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    column->addWidget(written);
    column->addWidget(m_writes);
    column->addWidget(m_warning);
    column->addLayout(foot);
    resize(mergeSize.boundedTo(room() - QSize(32, 32)));
}

void MergeSheet::readRecords(const QString &module, const QStringList &ids)
{
    m_state->setText(tr("Reading the records\u2026"));
    auto *call = pendingcall::begin(m_desk.runner, this);
    pendingcall::deliver<MergeRead>(m_desk.runner.read(module, ids, call->token()), call,
                                    [this](const Result<MergeRead> &read) {
                                        if (!read) {
                                            showProblem(read.error());
                                            return;
                                        }
                                        m_state->clear();
                                        m_read = *read;
                                        m_grid->setRead(m_read);
                                        m_merge->setEnabled(m_read.records.size() > 1);
                                        showPlan();
                                    });
}

void MergeSheet::showPlan()
{
    m_plan = mergeplan::make(m_read, m_grid->masterId(), m_grid->winners());
    m_writes->clear();
    m_writes->addItems(mergewords::writes(m_plan, m_read.layout));
    QStringList names;
    for (const QString &id : std::as_const(m_plan.kept))
        names.append(mergewords::nameOf(m_read.record(id)));
    m_warning->setVisible(!names.isEmpty());
    //: %1 are names of records
    m_warning->setText(
        tr("Not deleted: %1. Files hang there, which cannot be moved from here.").arg(names.join(u", "_s)));
}

void MergeSheet::askAndMerge()
{
    const int deleted = int(std::ranges::count(m_plan.steps, MergeStep::Kind::Delete, &MergeStep::kind));
    const bool agreed = m_desk.prompter.confirm(
        this, tr("Merge these records?"),
        tr("%n record(s) will be deleted in the CRM once everything else is confirmed. Atlas keeps them for undo.",
           nullptr, deleted),
        tr("Merge"));
    if (agreed)
        runPlan(m_plan);
}

void MergeSheet::runPlan(const MergePlan &plan)
{
    m_merge->setEnabled(false);
    m_scroll->setEnabled(false);
    m_state->setTone(Label::Tone::Secondary);
    m_state->setText(tr("Merging\u2026"));
    // The merge belongs to the runner: it ends, and the lists learn of it, even when the sheet is closed.
    auto *call = pendingcall::begin(m_desk.runner, nullptr);
    const QPointer<MergeSheet> sheet(this);
    const QPointer<CrmDirectory> lists(&m_desk.directory);
    pendingcall::deliver<MergePlan>(m_desk.runner.run(plan), call, [sheet, lists](const Result<MergePlan> &done) {
        if (lists)
            QCoro::connect(lists->refresh(Priority::User), lists.data(), [](const Result<Done> &) {});
        if (sheet)
            sheet->finished(done);
    });
}

void MergeSheet::finished(const Result<MergePlan> &plan)
{
    if (!plan) {
        showProblem(plan.error());
        return;
    }
    m_plan = *plan;
    m_merge->hide();
    m_undo->setVisible(!m_plan.undone);
    m_state->setTone(Label::Tone::Good);
    m_state->setText(m_plan.undone ? tr("Undone. The records are back, with other ids.") : tr("The records are one."));
    if (!m_plan.undone)
        tellWayBack();
    Q_EMIT merged(m_plan.masterId);
}

void MergeSheet::tellWayBack()
{
    const QPointer<MergeRunner> runner(&m_desk.runner);
    const QPointer<CrmDirectory> lists(&m_desk.directory);
    const auto undo = [runner, lists, plan = m_plan] {
        if (!runner)
            return;
        auto *call = pendingcall::begin(*runner, nullptr);
        pendingcall::deliver<MergePlan>(runner->undo(plan), call, [lists](const Result<MergePlan> &) {
            if (lists)
                QCoro::connect(lists->refresh(Priority::User), lists.data(), [](const Result<Done> &) {});
        });
    };
    Q_EMIT told({tr("Records merged"), undo, {}, {}});
}

void MergeSheet::undo()
{
    if (!m_desk.prompter.confirm(this, tr("Undo the merge?"),
                                 tr("The deleted records are made anew: Zoho gives them other ids. Copied notes stay."),
                                 tr("Undo")))
        return;
    m_undo->hide();
    m_state->setTone(Label::Tone::Secondary);
    m_state->setText(tr("Undoing\u2026"));
    auto *call = pendingcall::begin(m_desk.runner, nullptr);
    const QPointer<MergeSheet> sheet(this);
    const QPointer<CrmDirectory> lists(&m_desk.directory);
    pendingcall::deliver<MergePlan>(m_desk.runner.undo(m_plan), call, [sheet, lists](const Result<MergePlan> &done) {
        if (lists)
            QCoro::connect(lists->refresh(Priority::User), lists.data(), [](const Result<Done> &) {});
        if (sheet)
            sheet->finished(done);
    });
}

void MergeSheet::showProblem(const ApiError &error)
{
    m_state->setTone(Label::Tone::Bad);
    m_state->setText(error.kind == ErrorKind::Conflict
                         ? tr("Somebody changed a record meanwhile. Nothing was deleted: close this and compare again.")
                         : EntrySheet::words(error));
}
} // namespace atlas
