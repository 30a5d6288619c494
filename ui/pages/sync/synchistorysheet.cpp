// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/synchistorysheet.h"

#include "models/sync/syncwords.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/pages/sync/synctables.h"
#include "ui/theme/format.h"
#include "ui/widgets/label.h"

#include <QCoroTask>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QSize historySize{920, 660};
constexpr int runsHeight = 190; ///< px
} // namespace

SyncHistorySheet::SyncHistorySheet(SyncService &service, QWidget *over)
    : SheetDialog(over)
    , m_service(service)
    , m_runTable(synctables::table(m_runModel, u"syncRuns"_s, tr("Runs")))
    , m_writeTable(synctables::table(m_writeModel, u"syncRunWrites"_s, tr("Changes of the run")))
    , m_state(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_undo(new QPushButton(tr("Undo this run")))
    , m_resume(new QPushButton(tr("Go on")))
{
    setObjectName(u"syncHistorySheet"_s);
    setWindowTitle(tr("History"));
    build();
    reload();
}

void SyncHistorySheet::build()
{
    auto *title = new Label(TextSize::Title, 600);
    title->setText(windowTitle());
    m_runTable->setMaximumHeight(runsHeight);
    m_undo->setObjectName(u"syncUndo"_s);
    m_resume->setObjectName(u"syncResume"_s);
    m_state->setWordWrap(true);
    auto *closing = new QPushButton(tr("Close"));
    closing->setObjectName(u"syncHistoryClose"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    for (QPushButton *button : {m_undo, m_resume, closing}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_runTable);
    column->addWidget(m_writeTable, 1);
    column->addLayout(foot);
    resize(historySize.boundedTo(room() - QSize(32, 32)));
    m_undo->hide();
    m_resume->hide();
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_runTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &to) { showRun(to.row()); });
    const auto chosen = [this] { return m_runs.value(m_runTable->currentIndex().row()).id; };
    connect(m_undo, &QPushButton::clicked, this, [this, chosen] { Q_EMIT undoRequested(chosen()); });
    connect(m_resume, &QPushButton::clicked, this, [this, chosen] { Q_EMIT resumeRequested(chosen()); });
    connect(&m_service, &SyncService::busyChanged, this, &SyncHistorySheet::reload);
}

void SyncHistorySheet::reload()
{
    QCoro::connect(m_service.runs(), this, [this](const Result<QList<SyncRun>> &runs) {
        if (runs)
            showRuns(*runs);
        else
            m_state->setText(EntrySheet::words(runs.error()));
    });
}

void SyncHistorySheet::showRuns(const QList<SyncRun> &runs)
{
    const QString kept = m_runs.value(m_runTable->currentIndex().row()).id;
    m_runs = runs;
    m_runModel.clear();
    m_runModel.setHorizontalHeaderLabels({tr("Day"), tr("Rule"), tr("Result")});
    int current = 0;
    for (const SyncRun &run : runs) {
        const QDateTime when = run.begun.toLocalTime();
        const QString day = format::shortDate(when.date(), QDate::currentDate()) + u' ' + format::time(run.begun);
        const QString rule = SyncWords::rule(syncRuleOf(run.rule).value_or(SyncRule::Manual));
        if (run.id == kept)
            current = m_runModel.rowCount();
        m_runModel.appendRow({new QStandardItem(day), new QStandardItem(rule), new QStandardItem(SyncWords::run(run))});
    }
    m_runTable->setColumnWidth(0, 180);
    m_runTable->setColumnWidth(1, 220);
    m_state->setText(runs.isEmpty() ? tr("Nothing has been written yet.") : QString());
    m_runTable->setCurrentIndex(m_runModel.index(current, 0));
    showRun(runs.isEmpty() ? -1 : current);
}

void SyncHistorySheet::showRun(int row)
{
    const bool isOne = row >= 0 && row < m_runs.size();
    const SyncRun run = m_runs.value(row);
    const bool mayAct = isOne && !m_service.isBusy();
    m_undo->setVisible(mayAct && run.done > 0);
    m_resume->setVisible(mayAct && run.left() > 0 && run.state != SyncRun::State::Undone &&
                         run.state != SyncRun::State::Undoing);
    if (!isOne)
        return;
    QCoro::connect(m_service.writes(run.id), this, [this, id = run.id](const Result<QList<SyncWrite>> &writes) {
        if (!writes || m_runs.value(m_runTable->currentIndex().row()).id != id)
            return;
        synctables::showWrites(m_writeModel, *writes,
                               {tr("Client"), tr("Change"), tr("Result"), tr("Field, before and after")}, true);
        m_writeTable->setColumnWidth(0, 200);
        m_writeTable->setColumnWidth(1, 200);
        m_writeTable->setColumnWidth(2, 170);
    });
}
} // namespace atlas
