// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/tasks/table/bulkdays.h"

#include "ui/pages/common/datefield.h"

#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kFarthest = 260; ///< working days: a year
}

BulkDaysSheet::BulkDaysSheet(ProjectsActions &actions, Way way, int tasks, QWidget *parent)
    : DeliverySheet(u"bulkDays"_s, actions, parent)
    , m_way(way)
{
    if (way == Way::Shift) {
        setTitle(tr("Move %n tasks", nullptr, tasks));
        m_days = new QSpinBox(this);
        m_days->setRange(-kFarthest, kFarthest);
        m_days->setValue(1);
        m_days->setButtonSymbols(QAbstractSpinBox::NoButtons);
        add(u"days"_s, tr("Working days later (negative: earlier)"), m_days, 0, 0, 2);
    } else {
        setTitle(tr("Days of %n tasks", nullptr, tasks));
        m_start = new DateField(this);
        m_end = new DateField(this);
        add(u"start_date"_s, tr("New start (empty: as it is)"), m_start, 0, 0);
        add(u"end_date"_s, tr("New end (empty: as it is)"), m_end, 0, 1);
    }
    addMainButton(way == Way::Shift ? tr("Move") : tr("Set"));
    setClean();
    fit(420);
}

QJsonObject BulkDaysSheet::entries() const
{
    return {}; // two numbers: nobody needs to be asked before they are thrown away
}

QList<EntryProblem> BulkDaysSheet::problems() const
{
    if (m_way == Way::Shift)
        return m_days->value() == 0 ? QList<EntryProblem>{{u"days"_s, tr("Type a number of days.")}}
                                    : QList<EntryProblem>();
    QList<EntryProblem> found;
    if (m_start->hasMistake())
        found.append({u"start_date"_s, tr("This is no date.")});
    if (m_end->hasMistake())
        found.append({u"end_date"_s, tr("This is no date.")});
    if (m_start->date().isValid() && m_end->date().isValid() && m_end->date() < m_start->date())
        found.append({u"end_date"_s, tr("The end is before the start.")});
    if (found.isEmpty() && !m_start->date().isValid() && !m_end->date().isValid())
        found.append({u"start_date"_s, tr("Type a start or an end.")});
    return found;
}

void BulkDaysSheet::send()
{
    if (m_way == Way::Shift)
        Q_EMIT chosen(m_days->value(), {}, {});
    else
        Q_EMIT chosen(0, m_start->date(), m_end->date());
    accept();
}
} // namespace atlas
