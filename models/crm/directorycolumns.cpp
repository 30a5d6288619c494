// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorycells.h"
#include "models/crm/directorytablemodel.h"

namespace atlas::directorycells
{
const QList<DirectoryColumn> &columns(DirectoryKind kind)
{
    using C = DirectoryColumn;
    static const QList<C> leads{C::Name, C::Company, C::Source, C::Status, C::Owner, C::Created, C::LastContact};
    static const QList<C> contacts{C::Name, C::Company, C::Title, C::Mail, C::Phone, C::Owner};
    static const QList<C> accounts{C::Name, C::City, C::Industry, C::Phone, C::Owner, C::OpenDeals};
    static const QList<C> campaigns{C::Name,   C::Type, C::Status,   C::From, C::To,
                                    C::Budget, C::Cost, C::Expected, C::Owner};
    static const QList<C> activities{C::Name, C::Kind, C::With, C::About, C::Due, C::Status, C::Owner};
    switch (kind) {
    case DirectoryKind::Leads:
        return leads;
    case DirectoryKind::Contacts:
        return contacts;
    case DirectoryKind::Accounts:
        return accounts;
    case DirectoryKind::Campaigns:
        return campaigns;
    case DirectoryKind::Activities:
        break;
    }
    return activities;
}

QString title(DirectoryKind kind, DirectoryColumn column)
{
    switch (column) {
    case DirectoryColumn::Name:
        return kind == DirectoryKind::Activities ? DirectoryTableModel::tr("Subject") : DirectoryTableModel::tr("Name");
    case DirectoryColumn::Company:
        return DirectoryTableModel::tr("Company");
    case DirectoryColumn::Source:
        //: where a lead comes from
        return DirectoryTableModel::tr("Source");
    case DirectoryColumn::Status:
        return DirectoryTableModel::tr("Status");
    case DirectoryColumn::Owner:
        return DirectoryTableModel::tr("Owner");
    case DirectoryColumn::Created:
        return DirectoryTableModel::tr("Created");
    case DirectoryColumn::LastContact:
        //: the day of the last call, meeting or completed task with a lead
        return DirectoryTableModel::tr("Last contact");
    case DirectoryColumn::Title:
        //: a person's position in their company
        return DirectoryTableModel::tr("Job title");
    case DirectoryColumn::Mail:
        return DirectoryTableModel::tr("Email");
    case DirectoryColumn::Phone:
        return DirectoryTableModel::tr("Phone");
    case DirectoryColumn::City:
        return DirectoryTableModel::tr("City");
    case DirectoryColumn::Industry:
        return DirectoryTableModel::tr("Industry");
    case DirectoryColumn::OpenDeals:
        return DirectoryTableModel::tr("Open deals");
    case DirectoryColumn::Type:
        return DirectoryTableModel::tr("Type");
    case DirectoryColumn::From:
        //: first day of a campaign
        return DirectoryTableModel::tr("Start");
    case DirectoryColumn::To:
        //: last day of a campaign
        return DirectoryTableModel::tr("End");
    case DirectoryColumn::Budget:
        return DirectoryTableModel::tr("Budget");
    case DirectoryColumn::Cost:
        return DirectoryTableModel::tr("Cost");
    case DirectoryColumn::Expected:
        return DirectoryTableModel::tr("Expected revenue");
    case DirectoryColumn::Kind:
        //: task, meeting or call
        return DirectoryTableModel::tr("Kind");
    case DirectoryColumn::With:
        //: the person of an activity
        return DirectoryTableModel::tr("With");
    case DirectoryColumn::About:
        //: the deal or account of an activity
        return DirectoryTableModel::tr("About");
    case DirectoryColumn::Due:
        //: when an activity is due or begins
        return DirectoryTableModel::tr("When");
    }
    return {};
}

QString kindName(CrmActivity::Kind kind)
{
    switch (kind) {
    case CrmActivity::Kind::Task:
        return DirectoryTableModel::tr("Task");
    case CrmActivity::Kind::Meeting:
        return DirectoryTableModel::tr("Meeting");
    case CrmActivity::Kind::Call:
        return DirectoryTableModel::tr("Call");
    }
    return {};
}
QDate dueDay(const CrmActivity &activity)
{
    if (activity.kind == CrmActivity::Kind::Task)
        return activity.due;
    return activity.from.isValid() ? activity.from.toLocalTime().date() : QDate();
}

bool isDue(const CrmActivity &activity, DirectoryDue due, const QDate &today)
{
    if (due == DirectoryDue::Any)
        return true;
    const QDate day = dueDay(activity);
    if (activity.isDone || !day.isValid() || !today.isValid())
        return false;
    switch (due) {
    case DirectoryDue::Overdue:
        return day < today;
    case DirectoryDue::Today:
        return day == today;
    default:
        return day >= today && day <= today.addDays(7 - today.dayOfWeek());
    }
}
} // namespace atlas::directorycells
