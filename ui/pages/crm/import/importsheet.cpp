// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/import/importsheet.h"

#include "models/crm/importbatches.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/pages/common/pendingcall.h"
#include "ui/pages/crm/import/importfilestep.h"
#include "ui/pages/crm/import/importmapstep.h"
#include "ui/pages/crm/import/importrunstep.h"
#include "ui/pages/crm/import/importwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QPointer>
#include <QSettings>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr QSize importSize{920, 680};
enum ImportSteps { FileStep, MapStep, RunStep };
} // namespace

ImportSheet::ImportSheet(const ImportDesk &desk, const QString &module, QWidget *over)
    : SheetDialog(over)
    , m_desk(desk)
    , m_title(new Label(TextSize::Title, 600))
    , m_busy(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_steps(new QStackedWidget)
    , m_file(new ImportFileStep)
    , m_map(new ImportMapStep)
    , m_run(new ImportRunStep(desk.runner))
    , m_back(new QPushButton(tr("Back")))
    , m_close(new QPushButton(tr("Close")))
    , m_start(new PrimaryButton)
{
    setObjectName(u"importSheet"_s);
    setWindowTitle(tr("Import a CSV file"));
    build();
    m_file->setModule(module);
    connect(m_file, &ImportFileStep::fileTaken, this, &ImportSheet::useFile);
    connect(m_file, &ImportFileStep::resumeRequested, this, [this] {
        if (m_unfinished)
            resumeRun(*m_unfinished);
    });
    connect(m_file, &ImportFileStep::forgetRequested, this, &ImportSheet::giveUp);
    connect(m_map, &ImportMapStep::changed, this, [this] {
        m_start->setEnabled(m_map->sendable() > 0);
        m_start->setText(tr("Import %n row(s)", nullptr, m_map->sendable()));
    });
    connect(m_run, &ImportRunStep::resumeRequested, this, [this] { follow(m_desk.runner.resume()); });
    connect(m_run, &ImportRunStep::giveUpRequested, this, &ImportSheet::giveUp);
    connect(m_run, &ImportRunStep::recordRequested, this, &ImportSheet::recordRequested);
    connect(m_start, &QPushButton::clicked, this, &ImportSheet::startRun);
    connect(m_back, &QPushButton::clicked, this, [this] { showStep(FileStep); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    const auto state = m_desk.runner.state();
    const bool underWay = state != ImportRunner::State::Idle && state != ImportRunner::State::Finished;
    showStep(underWay ? RunStep : FileStep);
    if (!underWay)
        lookForUnfinished();
}

ImportSheet::~ImportSheet() = default;

void ImportSheet::build()
{
    m_start->setObjectName(u"import.start"_s);
    m_back->setObjectName(u"import.back"_s);
    m_title->setText(windowTitle());
    m_steps->addWidget(m_file);
    m_steps->addWidget(m_map);
    m_steps->addWidget(m_run);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_busy, 1);
    foot->addWidget(m_close);
    foot->addWidget(m_start);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    resize(importSize.boundedTo(room() - QSize(32, 32)));
}

void ImportSheet::take(const QString &path)
{
    m_file->take(path);
}

void ImportSheet::showStep(int step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == MapStep);
    m_start->setVisible(step == MapStep);
}

void ImportSheet::lookForUnfinished()
{
    auto *call = pendingcall::begin(m_desk.runner, this);
    pendingcall::deliver<QList<ImportRun>>(
        m_desk.runner.unfinished(), call, [this](const Result<QList<ImportRun>> &runs) {
            m_unfinished = runs && !runs->isEmpty() ? std::optional(runs->first()) : std::nullopt;
            m_file->offer(m_unfinished ? &*m_unfinished : nullptr);
        });
}

/// The fields of the module, and what the CRM holds now: a record made since would be imported twice.
void ImportSheet::useFile(const QString &name, const QByteArray &bytes)
{
    m_fileName = name;
    m_bytes = bytes;
    m_busy->setText(tr("Reading the fields of the CRM\u2026"));
    auto *call = pendingcall::begin(m_desk.directory, this);
    const CancelToken token = call->token();
    pendingcall::deliver<Done>(m_desk.directory.refresh(Priority::User, token), call, [this](const Result<Done> &read) {
        if (!read) {
            m_busy->clear();
            m_file->showProblem(EntrySheet::words(read.error()));
            return;
        }
        auto *next = pendingcall::begin(m_desk.directory, this);
        pendingcall::deliver<LayoutMeta>(m_desk.directory.layout(m_file->module(), next->token()), next,
                                         [this](const Result<LayoutMeta> &layout) {
                                             m_busy->clear();
                                             if (layout)
                                                 showMapping(*layout);
                                             else
                                                 m_file->showProblem(EntrySheet::words(layout.error()));
                                         });
    });
}

void ImportSheet::showMapping(const LayoutMeta &layout)
{
    ImportMapStep::Input input;
    input.bytes = m_bytes;
    input.module = m_file->module();
    input.layout = layout;
    input.directory = m_desk.directory.snapshot();
    input.remembered = remembered();
    m_map->begin(input);
    if (m_map->table().rows.isEmpty()) {
        m_file->showProblem(tr("The file has no rows below its first line."));
        return;
    }
    //: %1 is a file's name, %2 a module such as Leads
    m_title->setText(tr("Import %1 into %2").arg(m_fileName, importwords::module(input.module)));
    showStep(MapStep);
}

QHash<QString, QString> ImportSheet::remembered() const
{
    QHash<QString, QString> fields;
    const QVariantMap stored = m_desk.settings.value(u"crm/import/"_s + m_file->module()).toMap();
    for (auto it = stored.cbegin(); it != stored.cend(); ++it)
        fields.insert(it.key(), it.value().toString());
    return fields;
}

void ImportSheet::remember()
{
    QVariantMap stored = m_desk.settings.value(u"crm/import/"_s + m_file->module()).toMap();
    const QHash<QString, QString> choices = m_map->choices();
    for (auto it = choices.cbegin(); it != choices.cend(); ++it)
        stored.insert(it.key(), it.value());
    m_desk.settings.setValue(u"crm/import/"_s + m_file->module(), stored);
}

void ImportSheet::startRun()
{
    remember();
    ImportRun run = importbatches::run(m_map->rules(), m_map->table(), m_map->plan());
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.fileName = m_fileName;
    run.begunAt = m_desk.clock.now();
    m_run->setSeparator(m_map->separator());
    showStep(RunStep);
    follow(m_desk.runner.start(run));
}

void ImportSheet::resumeRun(const ImportRun &run)
{
    m_file->offer(nullptr);
    showStep(RunStep);
    follow(m_desk.runner.resume(run));
}

/// The runner tells how it goes; afterwards the lists show what is new, whether or not the sheet is still there.
void ImportSheet::follow(Task<Result<Done>> task)
{
    CrmDirectory *directory = &m_desk.directory;
    auto *call = pendingcall::begin(m_desk.runner, nullptr);
    const QPointer<CrmDirectory> lists(directory);
    const QPointer<ImportRunStep> step(m_run);
    const QPointer<ImportSheet> sheet(this);
    pendingcall::deliver<Done>(std::move(task), call, [lists, step, sheet](const Result<Done> &) {
        if (step)
            step->refresh();
        if (sheet)
            sheet->tellImported();
        if (lists)
            QCoro::connect(lists->refresh(Priority::User), lists.data(), [](const Result<Done> &) {});
    });
    m_run->refresh();
}

void ImportSheet::tellImported()
{
    const ImportRun &run = m_desk.runner.run();
    QStringList created;
    for (const ImportBatch &batch : run.batches) {
        for (const ImportItem &item : batch.items) {
            if (item.state == ImportItem::State::Created)
                created.append(item.id);
        }
    }
    const int updated = run.count(ImportItem::State::Updated);
    if (run.isFinished() && (updated > 0 || !created.isEmpty()))
        Q_EMIT imported(run.module, created, updated);
}

void ImportSheet::giveUp()
{
    const bool stored = m_steps->currentIndex() == FileStep && m_unfinished;
    const QString id = stored ? m_unfinished->id : m_desk.runner.run().id;
    if (!m_desk.prompter.confirm(this, tr("Stop the import?"),
                                 tr("What was sent stays in the CRM. The other rows are not sent."), tr("Stop")))
        return;
    auto *call = pendingcall::begin(m_desk.runner, this);
    pendingcall::deliver<Done>(m_desk.runner.forget(id), call, [this](const Result<Done> &) {
        m_unfinished.reset();
        m_file->offer(nullptr);
        if (m_steps->currentIndex() == RunStep)
            accept();
    });
}
} // namespace atlas
