// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importrunstep.h"

#include "models/crm/importbatches.h"
#include "ui/pages/crm/import/importresultmodel.h"
#include "ui/pages/crm/import/importwords.h"
#include "ui/widgets/errortext.h"
#include "ui/widgets/label.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
bool isMoving(ImportRunner::State state)
{
    return state == ImportRunner::State::Running || state == ImportRunner::State::Waiting;
}
} // namespace

ImportRunStep::ImportRunStep(ImportRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_runner(runner)
    , m_outcome(new Label(TextSize::Body, 600))
    , m_state(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton)
    , m_giveUp(new QPushButton)
    , m_export(new QPushButton)
    , m_model(new ImportResultModel(this))
    , m_table(new QTableView)
{
    m_outcome->setObjectName(u"import.outcome"_s);
    m_state->setObjectName(u"import.state"_s);
    m_state->setWordWrap(true);
    m_pause->setObjectName(u"import.pause"_s);
    m_giveUp->setObjectName(u"import.giveUp"_s);
    m_export->setObjectName(u"import.export"_s);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_table->setObjectName(u"import.results"_s);
    m_table->setAccessibleName(tr("Result of each row"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(26);
    m_table->horizontalHeader()->setSectionResizeMode(ImportResultModel::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ImportResultModel::Why, QHeaderView::Stretch);
    m_giveUp->setText(tr("Stop the import"));
    m_export->setText(tr("Save what is left as CSV\u2026"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_pause);
    buttons->addWidget(m_giveUp);
    buttons->addStretch(1);
    buttons->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_outcome);
    column->addWidget(m_bar);
    column->addWidget(m_state);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    connect(&runner, &ImportRunner::progressed, this, &ImportRunStep::refresh);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (isMoving(m_runner.state())) {
            m_runner.pause();
            m_pause->setEnabled(false); // until the call under way is answered
        } else {
            Q_EMIT resumeRequested();
        }
    });
    connect(m_giveUp, &QPushButton::clicked, this, &ImportRunStep::giveUpRequested);
    connect(m_export, &QPushButton::clicked, this, &ImportRunStep::chooseExport);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const QString id = m_model->recordAt(index.row());
        if (!id.isEmpty())
            Q_EMIT recordRequested(m_runner.run().module, id);
    });
    refresh();
}

void ImportRunStep::refresh()
{
    const ImportRun &run = m_runner.run();
    const ImportRunner::State state = m_runner.state();
    const int open = run.count(ImportItem::State::Waiting) + run.count(ImportItem::State::Sent);
    m_bar->setRange(0, std::max(1, run.total()));
    m_bar->setValue(run.total() - open);
    m_outcome->setText(importwords::outcome(run));
    m_model->setRun(run);
    m_pause->setEnabled(true);
    m_pause->setVisible(open > 0);
    m_pause->setText(isMoving(state) ? tr("Pause") : tr("Go on"));
    m_giveUp->setVisible(open > 0 && !isMoving(state));
    m_export->setVisible(!isMoving(state) && (open > 0 || run.count(ImportItem::State::Refused) > 0));
    QString words;
    if (state == ImportRunner::State::Running)
        words = tr("Sending\u2026 You may close this; it goes on.");
    else if (state == ImportRunner::State::Waiting)
        words = tr("Zoho asked for a pause. It goes on by itself.");
    else if (state == ImportRunner::State::Paused)
        words = tr("Paused.");
    else if (state == ImportRunner::State::Held)
        words = errorText(m_runner.problem()).title + u". "_s +
                tr("Rows whose answer was lost are looked up before anything is sent again.");
    else if (state == ImportRunner::State::Finished)
        words = tr("Done.");
    m_state->setText(words);
    m_state->setTone(state == ImportRunner::State::Held ? Label::Tone::Bad : Label::Tone::Secondary);
}

void ImportRunStep::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Save what is left as CSV"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportRunStep::exportTo);
    dialog->open();
}

void ImportRunStep::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = importbatches::leftOver(m_runner.run(), m_separator);
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_state->setTone(saved ? Label::Tone::Secondary : Label::Tone::Bad);
    m_state->setText(saved ? tr("Saved. Correct it and import it again.")
                           : tr("The file could not be saved: %1").arg(file.errorString()));
}
} // namespace atlas
