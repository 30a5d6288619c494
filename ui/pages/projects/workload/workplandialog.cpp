// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workplandialog.h"

#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectview.h"
#include "ui/pages/projects/workload/planinput.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void openWorkPlan(ProjectsActions &actions, QWidget *over)
{
    auto *dialog = new WorkPlanDialog(actions, over);
    dialog->present();
}

WorkPlanDialog::WorkPlanDialog(ProjectsActions &actions, QWidget *parent)
    : SheetDialog(parent)
    , m_actions(actions)
    , m_before(actions.book().plan())
    , m_problem(new Label(TextSize::Body, 400, Label::Tone::Bad, this))
{
    setObjectName(u"workPlanDialog"_s);
    build();
    resize(qMin(760, room().width() - 32), qMin(620, room().height() - 32));
    m_hours->setFocus();
}

void WorkPlanDialog::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(20, 18, 20, 16);
    outer->setSpacing(10);
    auto *title = new Label(TextSize::Title, 600, Label::Tone::Text, this);
    title->setText(tr("Availability and rates"));
    auto *text = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
    text->setWordWrap(true);
    text->setText(
        tr("What load, utilisation and cost are computed with. It stays on this computer and is never written "
           "to Zoho Projects."));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget(scroll);
    auto *box = new QVBoxLayout(body);
    box->setContentsMargins(4, 4, 8, 4); // room for the focus ring
    box->setSpacing(10);
    buildPeople(*box, body);
    buildAbsences(*box, body);
    buildHolidays(*box, body);
    box->addStretch(1);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(title);
    outer->addWidget(text);
    outer->addWidget(scroll, 1);
    buildFoot(*outer);
}

void WorkPlanDialog::buildPeople(QVBoxLayout &box, QWidget *body)
{
    auto *line = new QHBoxLayout;
    auto *label = new Label(TextSize::Body, 500, Label::Tone::Text, body);
    label->setText(tr("Hours per week, unless told otherwise"));
    m_hours = new QLineEdit(planinput::weeklyText(m_before.weeklyMinutes), body);
    m_hours->setObjectName(u"plan.hours"_s);
    m_hours->setAccessibleName(label->text());
    m_hours->setAlignment(Qt::AlignRight);
    m_hours->setFixedWidth(90);
    label->setBuddy(m_hours);
    line->addWidget(label);
    line->addWidget(m_hours);
    line->addStretch(1);
    box.addLayout(line);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    int column = 0;
    for (const QString &head : {tr("Person"), tr("Hours per week"),
                                tr("Cost per hour, in EUR, or with its currency: 52 USD"), tr("Counted as staff")}) {
        auto *one = new Label(TextSize::Label, 500, Label::Tone::Secondary, body);
        one->setText(head);
        grid->addWidget(one, 0, column++);
    }
    for (const ProjectsUser *user : m_actions.book().staff()) {
        addPerson(*grid, user->id, user->name);
    }
    if (m_people.isEmpty()) {
        auto *none = new Label(TextSize::Body, 400, Label::Tone::Secondary, body);
        none->setText(tr("No active people were read from Zoho Projects."));
        grid->addWidget(none, 1, 0, 1, 4);
    }
    box.addLayout(grid);
}

void WorkPlanDialog::addPerson(QGridLayout &grid, const QString &id, const QString &name)
{
    const PersonPlan plan = m_before.of(id);
    QWidget *body = m_hours->parentWidget();
    auto *label = new ElidedLabel(TextSize::Body, 400, Label::Tone::Text, body);
    label->setText(name);
    PersonLine line{id, new QLineEdit(body), new QLineEdit(body), new QCheckBox(body)};
    line.hours->setObjectName(u"plan.hours."_s + id);
    line.cost->setObjectName(u"plan.cost."_s + id);
    line.counted->setObjectName(u"plan.counted."_s + id);
    //: accessible names of fields; %1 is a person
    line.hours->setAccessibleName(tr("Hours per week of %1").arg(name));
    line.cost->setAccessibleName(tr("Cost per hour of %1").arg(name));
    line.counted->setAccessibleName(tr("%1 is counted as staff").arg(name));
    if (plan.weeklyMinutes != m_before.weeklyMinutes) {
        line.hours->setText(planinput::weeklyText(plan.weeklyMinutes));
    }
    line.hours->setPlaceholderText(m_hours->text());
    connect(m_hours, &QLineEdit::textChanged, line.hours, &QLineEdit::setPlaceholderText);
    if (plan.costPerHour) {
        line.cost->setText(planinput::costText(*plan.costPerHour));
    }
    line.cost->setPlaceholderText(tr("not known"));
    line.counted->setChecked(plan.counted);
    for (QLineEdit *field : {line.hours, line.cost}) {
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(110);
    }
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(line.hours, row, 1);
    grid.addWidget(line.cost, row, 2);
    grid.addWidget(line.counted, row, 3);
    m_people.append(line);
}

void WorkPlanDialog::buildFoot(QVBoxLayout &box)
{
    m_problem->setObjectName(u"plan.problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"plan.cancel"_s);
    cancel->setAutoDefault(false);
    auto *keep = new PrimaryButton({}, this);
    keep->setText(tr("Save"));
    keep->setObjectName(u"plan.save"_s);
    keep->setDefault(true);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(keep);
    box.addWidget(m_problem);
    box.addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, &WorkPlanDialog::save);
}

bool WorkPlanDialog::complain(QWidget *field, const QString &sentence)
{
    markField(field, true);
    m_marked.append(field);
    field->setAccessibleDescription(sentence);
    field->setFocus();
    m_problem->setText(sentence);
    m_problem->show();
    return false;
}

void WorkPlanDialog::save()
{
    for (QWidget *field : std::as_const(m_marked)) {
        markField(field, false);
        field->setAccessibleDescription({});
    }
    m_marked.clear();
    m_problem->hide();
    WorkPlan plan = m_before; // people who are gone keep what was said of them
    if (readPeople(plan) && readAbsences(plan) && readHolidays(plan)) {
        m_actions.setPlan(plan);
        accept();
    }
}

bool WorkPlanDialog::readPeople(WorkPlan &plan)
{
    const QString hoursRule = tr("Hours per week are a number up to 80, for instance 35 or 37:30.");
    const std::optional<int> common = planinput::weeklyMinutes(m_hours->text());
    if (!common) {
        return complain(m_hours, hoursRule);
    }
    plan.weeklyMinutes = *common;
    for (const PersonLine &line : std::as_const(m_people)) {
        PersonPlan person;
        const bool own = !line.hours->text().trimmed().isEmpty();
        const std::optional<int> minutes = own ? planinput::weeklyMinutes(line.hours->text()) : common;
        if (!minutes) {
            return complain(line.hours, hoursRule);
        }
        person.weeklyMinutes = *minutes;
        if (!line.cost->text().trimmed().isEmpty()) {
            person.costPerHour = planinput::hourlyCost(line.cost->text());
            if (!person.costPerHour) {
                return complain(line.cost,
                                tr("A cost per hour is an amount to the cent, for instance 52.50 or 52 USD."));
            }
        }
        person.counted = line.counted->isChecked();
        PersonPlan untold;
        untold.weeklyMinutes = *common;
        plan.people.remove(line.id);
        if (person != untold) {
            plan.people.insert(line.id, person);
        }
    }
    return true;
}
} // namespace atlas
