// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/time/peopletimetable.h"

#include "ui/pages/projects/time/timewords.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fittedcolumns.h"

#include <QHeaderView>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kColumns = 5;
constexpr double healthyLow = 0.65, healthyHigh = 0.80; ///< utilisation of delivery staff (docs/kpis.md)

QString shareWords(const std::optional<double> &share)
{
    return share ? format::percent(*share) : u"\u2013"_s;
}
} // namespace

PeopleTimeTable::PeopleTimeTable(QWidget *parent)
    : QTableWidget(0, kColumns, parent)
{
    setObjectName(u"peopleTime"_s);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(29);
    horizontalHeader()->setHighlightSections(false);
    new FittedColumns(this, horizontalHeader(), {{132, 90}, {84, 84}, {48, 48}, {48, 48}, {60, 60}});
    setCornerWidget(new QWidget(this)); // the style would draw a bevel where the scroll bars meet
    connect(this, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT personOpened(item(row, 0)->data(Qt::UserRole).toString()); });
    retranslate();
}

void PeopleTimeTable::fillRow(int row, const PersonTime &time)
{
    const QStringList texts{time.name, timewords::hours(time.logged), shareWords(time.utilisation()),
                            shareWords(time.billableRatio()), timewords::hours(time.available)};
    for (int column = 0; column < kColumns; ++column) {
        auto *cell = new QTableWidgetItem(texts.at(column));
        cell->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setItem(row, column, cell);
    }
    item(row, 0)->setData(Qt::UserRole, time.personId);
    const std::optional<double> used = time.utilisation();
    const Tokens &tokens = Theme::get().tokens();
    if (used)
        item(row, 2)->setForeground(*used > healthyHigh || *used < healthyLow / 2 ? tokens.warnOnFill
                                    : *used >= healthyLow                         ? tokens.goodOnFill
                                                                                  : tokens.text);
}

void PeopleTimeTable::setTimes(const QList<PersonTime> &times)
{
    setRowCount(int(times.size()));
    for (int row = 0; row < int(times.size()); ++row)
        fillRow(row, times.at(row));
}

void PeopleTimeTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Person"), tr("Logged"), tr("Used"), tr("Billable"), tr("Available")});
    for (int column = 0; column < kColumns; ++column)
        horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                       Qt::AlignVCenter);
    horizontalHeaderItem(2)->setToolTip(
        tr("Billable hours \u00f7 hours available. Healthy for delivery staff: 65 to 80\u00a0%."));
    horizontalHeaderItem(3)->setToolTip(tr("Billable hours \u00f7 hours logged"));
    setAccessibleName(tr("Hours of everybody"));
}
} // namespace atlas
