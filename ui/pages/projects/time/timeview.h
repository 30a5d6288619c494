// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/projectview.h"

#include <QDate>
#include <QSet>

class QPushButton;
class QTableView;

namespace atlas
{
class EntryList;
class FigureStrip;
class StateView;
class FilterButton;
class IconButton;
class Label;
class PeopleTimeTable;
class QuickEntryBar;
class TimerCard;
class WeekSheetModel;
struct Figure;

/// Hours: quick entry, timer, the week of a person, who entered nothing, and how billable the time of everybody was.
class TimeView : public ProjectView
{
    Q_OBJECT
public:
    TimeView(ProjectsActions &actions, TimeKeeper &keeper, QWidget *parent);
    [[nodiscard]] QString viewId() const override;
    [[nodiscard]] QWidget *tools() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildWeek();
    void connectParts();
    void retranslate();
    void refresh();
    void refreshWeek();
    void refreshPeople();
    void fillPeople();
    void step(int weeks);
    void openCell(const QModelIndex &index);
    void readMonths();
    void approveWeek();
    void chooseInvoice();
    void openFigure(const Figure &figure);
    [[nodiscard]] QString personId() const;

    ProjectsActions &m_actions;
    QDate m_monday;
    QSet<QDate> m_reading; ///< months asked for and not answered yet
    FigureStrip *m_strip;
    QuickEntryBar *m_quick;
    TimerCard *m_timer;
    FilterButton *m_person;
    IconButton *m_before, *m_after;
    Label *m_week;
    QPushButton *m_approve;
    QPushButton *m_invoice; ///< the page places it
    Label *m_note;
    WeekSheetModel *m_model;
    QTableView *m_table;
    StateView *m_noHours;
    EntryList *m_unlogged;
    PeopleTimeTable *m_people;
};
} // namespace atlas
