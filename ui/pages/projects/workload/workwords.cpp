// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/projects/workload/workwords.h"

#include "models/projects/deliverybook.h"
#include "ui/pages/projects/timeline/timelinewords.h"
#include "ui/theme/format.h"

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

QString WorkWords::team()
{
    //: the sum row of the workload
    return tr("Team");
}

QString WorkWords::person()
{
    //: head of a column
    return tr("Person");
}

QString WorkWords::utilisation()
{
    //: head of a narrow column: billable hours out of those available
    return tr("Utilisation");
}

QString WorkWords::unknown()
{
    //: a figure that cannot be told
    return tr("n/a");
}

QString WorkWords::away(const WorkCell &cell)
{
    //: a week somebody is not there
    return cell.absence.isEmpty() ? tr("away") : cell.absence;
}

QString WorkWords::cell(const WorkRow &row, const WorkCell &cell)
{
    QStringList lines{row.name + u", "_s + TimelineWords::weekLabel(cell.week)};
    const std::optional<double> load = cell.load();
    //: hours of a week; %1 planned, %2 available
    QString planned = tr("%1 planned of %2 available")
                          .arg(TimelineWords::hours(cell.planned, true), TimelineWords::hours(cell.available, true));
    if (load) {
        planned += u" ("_s + format::percent(*load) + u')';
    }
    lines.append(planned);
    if (cell.available == 0) {
        lines.append(away(cell));
    }
    //: %1 are hours
    lines.append(tr("%1 logged").arg(TimelineWords::hours(cell.logged, true)));
    lines.append(tr("%n task(s)", nullptr, static_cast<int>(cell.parts.size())));
    return lines.join(u'\n');
}

QString WorkWords::cellName(const QString &person, const QDate &week)
{
    return person.section(u' ', 0, 0) + u' ' + TimelineWords::week(week);
}

QString WorkWords::shortProject(const DeliveryBook &book, const QString &projectId)
{
    const Project *project = book.project(projectId);
    return project ? project->name.section(u',', 0, 0).trimmed() : QString();
}
} // namespace atlas
