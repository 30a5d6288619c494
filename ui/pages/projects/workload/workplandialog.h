// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/projects/workplan.h"
#include "ui/pages/common/sheetdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace atlas
{
class DateField;
class Label;
class ProjectsActions;

/// Availability, absences, public holidays and hourly rates of everybody. What is wrong is said at its field; nothing
/// is kept before all of it is right.
class WorkPlanDialog : public SheetDialog
{
    Q_OBJECT
public:
    WorkPlanDialog(ProjectsActions &actions, QWidget *parent);

private:
    struct PersonLine {
        QString id;
        QLineEdit *hours, *cost;
        QCheckBox *counted;
    };
    struct AbsenceLine {
        QWidget *line;
        QComboBox *person;
        DateField *from, *to;
        QLineEdit *reason;
    };
    struct HolidayLine {
        QWidget *line;
        DateField *date;
    };
    void build();
    void buildPeople(QVBoxLayout &box, QWidget *body);
    void addPerson(QGridLayout &grid, const QString &id, const QString &name);
    void buildAbsences(QVBoxLayout &box, QWidget *body);
    void buildHolidays(QVBoxLayout &box, QWidget *body);
    void buildFoot(QVBoxLayout &box);
    void addAbsence(const QString &personId, const PersonPlan::Absence &absence);
    void addHoliday(const QDate &date);
    void save();
    bool readPeople(WorkPlan &plan);
    bool readAbsences(WorkPlan &plan);
    bool readHolidays(WorkPlan &plan);
    bool complain(QWidget *field, const QString &sentence);
    ProjectsActions &m_actions;
    WorkPlan m_before;
    QLineEdit *m_hours = nullptr; ///< of people without their own
    QList<PersonLine> m_people;
    QList<AbsenceLine> m_absences;
    QList<HolidayLine> m_holidays;
    QVBoxLayout *m_absenceBox = nullptr, *m_holidayBox = nullptr;
    Label *m_problem;
    QList<QWidget *> m_marked;
};
} // namespace atlas
