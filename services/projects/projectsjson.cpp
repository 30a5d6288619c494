// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/projects/projectsjson.h"

#include "services/core/json.h"
#include "services/projects/projectsfields.h"
#include "services/projects/timelogentry.h"

using namespace Qt::Literals::StringLiterals;

// Portals, people and projects.
namespace atlas::projectsjson
{
namespace
{
/// "Monday", "mon", 1: Qt::DayOfWeek; 0 for anything else.
int weekday(const QJsonValue &value)
{
    if (value.isDouble())
        return std::clamp(value.toInt(), 0, 7);
    static constexpr std::array names{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};
    const QString word = value.toString().toLower();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (word.startsWith(names[i]))
            return int(i) + 1;
    }
    return 0;
}

/// "09:00", "9:00", "09:00 AM"; invalid otherwise.
QTime clockTime(const QString &text)
{
    for (const QString &format : {u"HH:mm"_s, u"H:mm"_s, u"hh:mm AP"_s, u"h:mm AP"_s, u"HH:mm:ss"_s}) {
        const QTime time = QLocale::c().toTime(text.trimmed().toUpper(), format);
        if (time.isValid())
            return time;
    }
    return {};
}

void readBusinessHours(ProjectsPortal &portal, const QJsonObject &business)
{
    const QTime start = clockTime(json::text(business, "start_time"_L1));
    const QTime end = clockTime(json::text(business, "end_time"_L1));
    if (start.isValid() && end.isValid() && start < end) {
        portal.dayStart = start;
        portal.dayEnd = end;
    }
    QList<int> days;
    const QJsonArray words = business.value("working_days"_L1).toArray();
    for (const QJsonValue &word : words) {
        const int day = weekday(word);
        if (day > 0 && !days.contains(day))
            days.append(day);
    }
    if (!days.isEmpty())
        portal.workingDays = days;
}

void readBudget(Project &project, const QJsonObject &budget)
{
    using namespace projectsfields;
    const QJsonValue value =
        first(budget, {"budget"_L1, "hours"_L1, "total_hours"_L1, "budget_hours"_L1, "project_budget"_L1});
    const QString method = json::text(budget, "tracking_method"_L1).toLower();
    if (method.contains("hour"_L1)) {
        const std::optional<int> minutes = minutesFromZoho(value);
        if (minutes && *minutes > 0)
            project.budgetMinutes = minutes;
        return;
    }
    const QString currency = text(budget, {"currency"_L1, "currency_code"_L1});
    const QJsonValue amount = value.isObject() ? value.toObject().value("amount"_L1) : value;
    if (method.contains("cost"_L1) && !currency.isEmpty())
        project.budgetMoney = Money::fromJson(amount, currency);
}

/// Of a custom field named after the CRM's account; custom fields are at the top of the record.
QString crmAccount(const QJsonObject &row)
{
    for (auto it = row.begin(); it != row.end(); ++it) {
        if (it.key().contains("crm_account"_L1, Qt::CaseInsensitive)) {
            const QString id = projectsfields::idOf(it.value());
            if (!id.isEmpty())
                return id;
        }
    }
    return {};
}

void readCounts(const QJsonObject &row, QLatin1StringView key, int &open, int &closed)
{
    const QJsonObject counts = row.value(key).toObject();
    open = projectsfields::whole(projectsfields::first(counts, {"open_count"_L1, "open"_L1}));
    closed = projectsfields::whole(projectsfields::first(counts, {"closed_count"_L1, "closed"_L1}));
}

bool saysClient(const QJsonObject &row, QLatin1StringView key)
{
    const QJsonValue value = row.value(key);
    const QString word = value.isObject() ? json::text(value.toObject(), "type"_L1) : value.toString();
    return word.contains("client"_L1, Qt::CaseInsensitive);
}
} // namespace

ProjectsPortal portal(const QJsonObject &row)
{
    ProjectsPortal portal;
    portal.id = projectsfields::idOf(QJsonValue(row));
    portal.name = projectsfields::text(row, {"org_name"_L1, "portal_name"_L1, "name"_L1});
    if (portal.name.isEmpty())
        portal.name = portal.id;
    const QByteArray zone = projectsfields::text(row, {"timezone"_L1, "time_zone"_L1}).toUtf8();
    if (QTimeZone(zone).isValid())
        portal.zone = zone;
    readBusinessHours(portal, row.value("business_details"_L1).toObject());
    return portal;
}

ProjectsUser user(const QJsonObject &row)
{
    ProjectsUser user;
    static_cast<WorkPerson &>(user) = projectsfields::person(QJsonValue(row));
    user.zuid = json::id(row.value("zuid"_L1));
    user.role = projectsfields::nameOf(row.value("role"_L1));
    user.profile = projectsfields::nameOf(row.value("profile"_L1));
    const QString status = json::text(row, "status"_L1).toLower();
    user.active = json::boolean(row, "is_active"_L1, json::boolean(row, "active"_L1, status != "inactive"_L1));
    user.client = json::boolean(row, "is_client_user"_L1) || saysClient(row, "user_type"_L1) ||
                  saysClient(row, "profile"_L1) || saysClient(row, "role"_L1);
    const QJsonValue budget = row.value("budget"_L1); // a bare word on some portals
    user.costPerHour = projectsfields::rate(budget.toObject().value("cost_rate_per_hour"_L1));
    user.version = json::text(row, "updated_time"_L1);
    return user;
}

Project project(const QJsonObject &row)
{
    using namespace projectsfields;
    Project project;
    project.id = idOf(QJsonValue(row));
    project.key = json::text(row, "key"_L1);
    project.name = json::text(row, "name"_L1);
    project.description = json::text(row, "description"_L1);
    project.owner = person(row.value("owner"_L1));
    project.status = status(row.value("status"_L1));
    project.groupName = nameOf(row.value("project_group"_L1));
    project.crmAccountId = crmAccount(row);
    project.start = day(row.value("start_date"_L1));
    project.end = day(row.value("end_date"_L1));
    project.completed = day(first(row, {"completed_time"_L1, "completed_date"_L1}));
    project.percent = whole(row.value("percent_complete"_L1));
    project.isCompleted = json::boolean(row, "is_completed"_L1);
    project.isArchived = json::text(row, "project_type"_L1) == "archived"_L1;
    project.isStrict = json::boolean(row, "is_strict_project"_L1);
    readBudget(project, row.value("budget_info"_L1).toObject());
    readCounts(row, "tasks"_L1, project.openTasks, project.closedTasks);
    readCounts(row, "milestones"_L1, project.openMilestones, project.closedMilestones);
    readCounts(row, "issues"_L1, project.openIssues, project.closedIssues);
    project.version = text(row, {"modified_time"_L1, "last_modified_time"_L1, "last_updated_time"_L1});
    project.modified = instant(QJsonValue(project.version));
    project.created = instant(row.value("created_time"_L1));
    return project;
}
} // namespace atlas::projectsjson
