// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of WorkPlanDialog about days nobody, or somebody, is there.

#include "ui/pages/common/datefield.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/workload/workplandialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

void WorkPlanDialog::buildAbsences(QVBoxLayout &box, QWidget *body)
{
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, body);
    title->setText(tr("Absences"));
    m_absenceBox = new QVBoxLayout;
    m_absenceBox->setSpacing(6);
    auto *add = new QPushButton(tr("Add an absence"), body);
    add->setObjectName(u"plan.addAbsence"_s);
    add->setProperty("small", true);
    add->setAutoDefault(false);
    add->setEnabled(!m_people.isEmpty());
    box.addSpacing(6);
    box.addWidget(title);
    box.addLayout(m_absenceBox);
    box.addWidget(add, 0, Qt::AlignLeft);
    for (const PersonLine &line : std::as_const(m_people)) {
        for (const PersonPlan::Absence &absence : m_before.of(line.id).absences) {
            addAbsence(line.id, absence);
        }
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addAbsence(m_people.constFirst().id, {});
        m_absences.constLast().person->setFocus();
    });
}

void WorkPlanDialog::addAbsence(const QString &personId, const PersonPlan::Absence &absence)
{
    auto *holder = new QWidget(m_hours->parentWidget());
    const AbsenceLine line{holder, new QComboBox(holder), new DateField(holder), new DateField(holder),
                           new QLineEdit(holder)};
    for (const PersonLine &person : std::as_const(m_people)) {
        const ProjectsUser *user = m_actions.book().user(person.id);
        line.person->addItem(user ? user->name : person.id, person.id);
    }
    line.person->setCurrentIndex(std::max(0, line.person->findData(personId)));
    line.person->setAccessibleName(tr("Who is absent"));
    line.from->setAccessibleName(tr("First day of the absence"));
    line.to->setAccessibleName(tr("Last day of the absence"));
    line.reason->setAccessibleName(tr("Reason of the absence"));
    line.reason->setPlaceholderText(tr("leave"));
    line.from->setMinimumWidth(132);
    line.to->setMinimumWidth(132);
    line.from->setDate(absence.from);
    line.to->setDate(absence.to);
    line.reason->setText(absence.reason);
    const QString number = QString::number(m_absences.size());
    line.person->setObjectName(u"plan.absence.person."_s + number);
    line.from->setObjectName(u"plan.absence.from."_s + number);
    line.to->setObjectName(u"plan.absence.to."_s + number);
    line.reason->setObjectName(u"plan.absence.reason."_s + number);
    auto *remove = new IconButton(u"trash"_s, holder);
    remove->setObjectName(u"plan.absence.remove."_s + number);
    remove->setName(tr("Remove this absence"));
    auto *box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(line.person, 2);
    box->addWidget(line.from, 1);
    box->addWidget(line.to, 1);
    box->addWidget(line.reason, 2);
    box->addWidget(remove);
    m_absenceBox->addWidget(holder);
    m_absences.append(line);
    connect(remove, &QToolButton::clicked, this, [this, holder] {
        m_absences.removeIf([holder](const AbsenceLine &one) { return one.line == holder; });
        m_marked.clear();
        holder->hide();
        holder->deleteLater();
    });
}

void WorkPlanDialog::buildHolidays(QVBoxLayout &box, QWidget *body)
{
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, body);
    title->setText(tr("Public holidays"));
    m_holidayBox = new QVBoxLayout;
    m_holidayBox->setSpacing(6);
    auto *add = new QPushButton(tr("Add a public holiday"), body);
    add->setObjectName(u"plan.addHoliday"_s);
    add->setProperty("small", true);
    add->setAutoDefault(false);
    box.addSpacing(6);
    box.addWidget(title);
    box.addLayout(m_holidayBox);
    box.addWidget(add, 0, Qt::AlignLeft);
    for (const QDate &day : m_before.publicHolidays) {
        addHoliday(day);
    }
    connect(add, &QPushButton::clicked, this, [this] {
        addHoliday({});
        m_holidays.constLast().date->setFocus();
    });
}

void WorkPlanDialog::addHoliday(const QDate &date)
{
    auto *holder = new QWidget(m_hours->parentWidget());
    const HolidayLine line{holder, new DateField(holder)};
    line.date->setAccessibleName(tr("Day nobody works"));
    line.date->setObjectName(u"plan.holiday."_s + QString::number(m_holidays.size()));
    line.date->setDate(date);
    line.date->setFixedWidth(150);
    auto *remove = new IconButton(u"trash"_s, holder);
    remove->setName(tr("Remove this public holiday"));
    auto *box = new QHBoxLayout(holder);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    box->addWidget(line.date);
    box->addWidget(remove);
    box->addStretch(1);
    m_holidayBox->addWidget(holder);
    m_holidays.append(line);
    connect(remove, &QToolButton::clicked, this, [this, holder] {
        m_holidays.removeIf([holder](const HolidayLine &one) { return one.line == holder; });
        m_marked.clear();
        holder->hide();
        holder->deleteLater();
    });
}

bool WorkPlanDialog::readAbsences(WorkPlan &plan)
{
    for (const AbsenceLine &line : std::as_const(m_absences)) {
        const bool empty = line.from->text().trimmed().isEmpty() && line.to->text().trimmed().isEmpty() &&
                           line.reason->text().trimmed().isEmpty();
        if (empty) {
            continue; // added and left alone
        }
        const QDate from = line.from->date();
        // One day off needs its day once.
        const QDate to = line.to->text().trimmed().isEmpty() ? from : line.to->date();
        if (!from.isValid()) {
            return complain(line.from, tr("Type the first day of the absence."));
        }
        if (!to.isValid()) {
            return complain(line.to, tr("This is not a date."));
        }
        if (to < from) {
            return complain(line.to, tr("The absence ends before it starts."));
        }
        const QString id = line.person->currentData().toString();
        if (!plan.people.contains(id)) {
            plan.people[id].weeklyMinutes = plan.weeklyMinutes;
        }
        plan.people[id].absences.append({from, to, line.reason->text().trimmed()});
    }
    return true;
}

bool WorkPlanDialog::readHolidays(WorkPlan &plan)
{
    plan.publicHolidays.clear();
    for (const HolidayLine &line : std::as_const(m_holidays)) {
        if (line.date->hasMistake()) {
            return complain(line.date, tr("This is not a date."));
        }
        if (line.date->date().isValid() && !plan.publicHolidays.contains(line.date->date())) {
            plan.publicHolidays.append(line.date->date());
        }
    }
    std::sort(plan.publicHolidays.begin(), plan.publicHolidays.end());
    return true;
}
} // namespace atlas
