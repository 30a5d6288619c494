// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/overview/simulatedialog.h"

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/plannedlinefields.h"
#include "ui/pages/common/datefield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QUuid>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

SimulateDialog::SimulateDialog(BooksActions &actions, const std::optional<PlannedLine> &line, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_isNew(!line)
    , m_fields(new PlannedLineFields(u"simulate"_s, actions.book().baseCurrency(), this))
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
{
    setObjectName(u"simulateDialog"_s);
    PlannedLine event;
    event.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    event.every = PlannedLine::Every::Once;
    event.simulated = true;
    event.first = actions.book().today().addDays(7);
    m_fields->setLine(line.value_or(event));
    build();
    resize(420, layout()->totalHeightForWidth(420));
    m_fields->name->setFocus();
}

void SimulateDialog::build()
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(20, 18, 20, 16);
    box->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Simulate an event"));
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    text->setText(tr("What if this were paid or received? Only the forecast on this computer changes; nothing is "
                     "written to Zoho Books."));
    m_fields->enabled->hide();
    m_fields->name->setPlaceholderText(tr("A hire, a loan, a new client\u2026"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("Name"), m_fields->name);
    form->addRow(tr("Direction"), m_fields->direction);
    form->addRow(m_fields->amount->accessibleName(), m_fields->amount);
    form->addRow(tr("Date"), m_fields->first);
    form->addRow(tr("Repeats"), m_fields->every);
    form->addRow(tr("Last date"), m_fields->until);
    m_problem->setObjectName(u"simulate.problem"_s);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"simulate.cancel"_s);
    cancel->setAutoDefault(false);
    auto *apply = new PrimaryButton({}, this);
    apply->setText(m_isNew ? tr("Simulate") : tr("Change"));
    apply->setObjectName(u"simulate.apply"_s);
    apply->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(apply);
    box->addWidget(title);
    box->addWidget(text);
    box->addLayout(form);
    box->addWidget(m_problem);
    box->addSpacing(4);
    box->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(apply, &QPushButton::clicked, this, &SimulateDialog::submit);
    connect(m_fields, &PlannedLineFields::edited, m_problem, &QWidget::hide);
}

void SimulateDialog::submit()
{
    const QString sentence = m_fields->problem();
    if (!sentence.isEmpty()) {
        m_problem->setText(sentence);
        m_problem->show();
        adjustSize();
        return;
    }
    const PlannedLine line = m_fields->line();
    CashPlan plan = m_actions.book().plan();
    const auto old = std::find_if(plan.lines.begin(), plan.lines.end(),
                                  [&line](const PlannedLine &other) { return other.id == line.id; });
    if (old != plan.lines.end()) {
        *old = line;
    } else {
        plan.lines.append(line);
    }
    m_actions.setPlan(plan);
    accept();
}
} // namespace atlas
