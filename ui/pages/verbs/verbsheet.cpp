// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/verbs/verbsheet.h"

#include "ui/pages/common/fieldbox.h"
#include "ui/pages/verbs/verbfields.h"
#include "ui/pages/verbs/verbwords.h"
#include "ui/widgets/label.h"

#include <QCoroTask>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
VerbSheet::VerbSheet(VerbRunner &runner, Prompter &prompter, verbs::Form form, QWidget *over)
    : EntrySheet(prompter, over)
    , m_runner(runner)
    , m_form(std::move(form))
    , m_fields(new QWidget(this))
    , m_heading(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_stepsPlace(new QVBoxLayout)
    , m_undo(addButton(tr("Undo"), u"verb.undo"_s, false))
    , m_run(addButton(verbwords::runLabel(m_form.verb), u"verb.run"_s, true))
{
    build();
    replan();
    fit(620, 420);
}

VerbSheet::VerbSheet(VerbRunner &runner, Prompter &prompter, const VerbPlan &begun, QWidget *over)
    : VerbSheet(runner, prompter,
                verbs::Form{begun.verb,
                            begun.sourceKind,
                            begun.sourceId,
                            begun.sourceName,
                            {},
                            [begun](const verbs::Values &) { return begun; }},
                over)
{
    m_plan = begun;
    m_begun = true;
    m_run->setText(tr("Go on"));
    m_undo->setText(tr("Undo what was done"));
    m_undo->setVisible(m_plan.doneSteps() > 0);
    showSteps();
}

VerbSheet::~VerbSheet() = default;

void VerbSheet::build()
{
    setObjectName(u"verbSheet"_s);
    setTitle(m_form.sourceName.isEmpty() ? verbwords::title(m_form.verb)
                                         : verbwords::title(m_form.verb) + u" \u00b7 "_s + m_form.sourceName);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    for (const verbs::Field &field : std::as_const(m_form.fields)) {
        QWidget *editor = verbfields::editor(field, this, [this, key = field.key] {
            m_changed.insert(key);
            m_boxes.value(key)->setProblem({});
            replan();
        });
        editor->setObjectName(u"verb."_s + field.key);
        auto *box = new FieldBox(verbwords::fieldLabel(field.key), editor, m_fields);
        m_editors.insert(field.key, editor);
        m_boxes.insert(field.key, box);
        column->addWidget(box);
    }
    m_heading->setText(tr("What will be written"));
    body()->addWidget(m_fields);
    body()->addWidget(m_heading);
    body()->addLayout(m_stepsPlace);
    body()->addStretch(1);
    m_undo->hide();
    connect(m_run, &QPushButton::clicked, this, &VerbSheet::submit);
    connect(m_undo, &QPushButton::clicked, this, &VerbSheet::undo);
    connect(&m_runner, &VerbRunner::stepped, this, [this](const VerbPlan &plan) {
        if (!isBusy())
            return;
        m_plan = plan;
        showSteps();
    });
}

verbs::Values VerbSheet::values() const
{
    verbs::Values entered;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        entered.insert(it.key(), verbfields::value(it.value()));
    return entered;
}

void VerbSheet::suggest(const QString &key, const QString &value)
{
    if (m_begun || m_changed.contains(key) || !m_editors.contains(key) || value.isEmpty())
        return;
    verbfields::setValue(m_editors.value(key), value);
    replan();
}

void VerbSheet::warnDoneBefore(const QStringList &links)
{
    if (m_begun || links.isEmpty())
        return;
    delete m_warning;
    m_warning = new QWidget(this);
    m_warning->setObjectName(u"verb.before"_s);
    auto *row = new QHBoxLayout(m_warning);
    row->setContentsMargins(0, 0, 0, 0);
    auto *words = new Label(TextSize::Body, 600, Label::Tone::Warn, m_warning);
    words->setWordWrap(true);
    words->setText(tr("This was done before. Doing it again makes a second one."));
    row->addWidget(words, 1);
    auto *open = new QPushButton(tr("Open the first"), m_warning);
    open->setObjectName(u"verb.openFirst"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, link = links.first()] { Q_EMIT linkOpened(link); });
    row->addWidget(open);
    body()->insertWidget(0, m_warning);
    m_warning->show();
}

void VerbSheet::replan()
{
    if (m_begun)
        return;
    m_plan = m_form.plan(values());
    showSteps();
}

void VerbSheet::showSteps()
{
    delete m_steps;
    m_steps = verbfields::steps(m_plan, m_form, this, [this](const QString &link) { Q_EMIT linkOpened(link); });
    m_stepsPlace->addWidget(m_steps);
    m_steps->show();
    m_heading->setText(m_plan.undone     ? tr("Taken back")
                       : m_plan.finished ? tr("What was written")
                       : m_begun
                           ? tr("%1 of %n step(s) done", nullptr, int(m_plan.steps.size())).arg(m_plan.doneSteps())
                           : tr("What will be written"));
}

QString VerbSheet::lossWords(bool lost) const
{
    return lost || m_plan.doneSteps() > 0
               ? tr("What was done stays. The rest can be gone on with, or undone, the next time this is asked for.")
               : tr("Nothing has been written yet.");
}

bool VerbSheet::isTouched() const
{
    return m_begun ? !m_plan.finished && !m_plan.undone : !m_changed.isEmpty();
}

bool VerbSheet::mayRun()
{
    QStringList missing = m_form.missing(values());
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        if (verbfields::hasMistake(it.value()) && !missing.contains(it.key()))
            missing.append(it.key());
    for (const QString &key : std::as_const(missing))
        m_boxes.value(key)->setProblem(tr("This must be filled in."));
    if (!missing.isEmpty())
        m_editors.value(missing.first())->setFocus();
    else if (m_plan.steps.isEmpty())
        showProblem(tr("There is nothing to write."));
    return missing.isEmpty() && !m_plan.steps.isEmpty();
}

void VerbSheet::submit()
{
    if (m_plan.finished || m_plan.undone) {
        accept();
        return;
    }
    if (m_begun || mayRun())
        run();
}

void VerbSheet::run()
{
    m_begun = true;
    m_fields->hide();
    setBusy(tr("Writing\u2026"));
    auto task = m_runner.run(m_plan);
    QCoro::connect(std::move(task), this, [this](const Result<VerbPlan> &result) { ended(result, false); });
}

void VerbSheet::undo()
{
    setBusy(tr("Taking back\u2026"));
    auto task = m_runner.undo(m_plan);
    QCoro::connect(std::move(task), this, [this](const Result<VerbPlan> &result) { ended(result, true); });
}

void VerbSheet::ended(const Result<VerbPlan> &result, bool undoing)
{
    const bool busyElsewhere = !result && result.error().code == "busy"_L1;
    if (!busyElsewhere)
        m_plan = m_runner.plan();
    setBusy({});
    showSteps();
    delete m_warning;
    m_warning = nullptr;
    m_undo->setVisible(!m_plan.undone && m_plan.doneSteps() > 0);
    if (!result) {
        tellHowFar(result.error());
        return;
    }
    m_undo->setText(tr("Undo"));
    m_run->setText(tr("Close"));
    if (auto *cancel = findChild<QPushButton *>(u"sheet.cancel"_s))
        cancel->hide(); // nothing is left to be cancelled
    if (undoing)
        Q_EMIT undone(m_plan);
    else
        Q_EMIT ran(m_plan);
}

void VerbSheet::tellHowFar(const ApiError &error)
{
    if (!m_plan.finished) {
        m_run->setText(tr("Go on"));
        m_undo->setText(tr("Undo what was done"));
    }
    if (m_plan.doneSteps() == 0 && !m_plan.finished && !m_form.fields.isEmpty()) {
        m_fields->show(); // nothing is written: what was refused can be corrected
        m_begun = false;
        m_run->setText(verbwords::runLabel(m_form.verb));
        m_plan.steps = m_form.plan(values()).steps;
    }
    showProblem(verbwords::problem(error));
}
} // namespace atlas
