// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sandbox/projects/projectsfixture.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;
using namespace atlas::sandbox::projects;

namespace
{
const QString laidOn = u"2026-06-01T08:00:00.000Z"_s;

QJsonObject statusOf(const QString &id, const QString &name, bool closed)
{
    return {{u"id"_s, id},
            {u"name"_s, name},
            {u"color"_s, u"#08aeea"_s},
            {u"color_hexcode"_s, u"#08aeea"_s},
            {u"is_closed_type"_s, closed}};
}

void layPerson(Store &store, const QString &zpuid, int zuid, const QString &first, const QString &last)
{
    const QString login = first.toLower() + u'.' + last.toLower();
    store.of(kind::users)
        .put(zpuid, {{u"id"_s, zpuid},
                     {u"zuid"_s, zuid},
                     {u"email"_s, login + u"@nordwerk.example"_s},
                     {u"first_name"_s, first},
                     {u"last_name"_s, last},
                     {u"full_name"_s, first + u' ' + last},
                     {u"display_name"_s, login},
                     {u"user_type"_s, u"portaluser"_s},
                     {u"status"_s, u"active"_s},
                     {u"is_active"_s, true},
                     {u"role"_s, QJsonObject{{u"id"_s, u"2210000000000011001"_s}, {u"name"_s, u"Manager"_s}}},
                     {u"budget"_s, QJsonObject{{u"cost_rate_per_hour"_s, QJsonObject{{u"amount"_s, 55.0}}}}}});
}

void layPeople(Store &store)
{
    layPerson(store, pids::mara, 854660000, u"Mara"_s, u"Lind"_s);
    layPerson(store, pids::ivo, 854660017, u"Ivo"_s, u"Brandt"_s);
    layPerson(store, pids::paula, 854660034, u"Paula"_s, u"Reiter"_s);
    store.crmUsers = {{pids::crmMara, u"Mara"_s, u"Lind"_s, u"mara.lind@nordwerk.example"_s},
                      {pids::crmIvo, u"Ivo"_s, u"Brandt"_s, u"ivo.brandt@nordwerk.example"_s}};
}

void laySettings(Store &store)
{
    QJsonObject owner = personObject(store, pids::mara);
    owner.insert(u"id"_s, pids::mara);
    owner.insert(u"business_hours_id"_s, u"2210000000000097013"_s);
    store.portal = {{u"id"_s, portalId},
                    {u"portal_name"_s, u"nordwerk"_s},
                    {u"org_name"_s, u"Nordwerk GmbH"_s},
                    {u"is_default_portal"_s, true},
                    {u"project_plan"_s, u"Enterprise"_s},
                    {u"bug_plan"_s, u"Enterprise"_s},
                    {u"timezone"_s, portalZone},
                    {u"owner"_s, owner}};
    store.projectStatuses = {statusOf(pids::projectActive, u"Active"_s, false),
                             statusOf(pids::projectDone, u"Completed"_s, true)};
    store.taskStatuses = {statusOf(pids::taskOpen, u"Open"_s, false),
                          statusOf(pids::taskRunning, u"In Progress"_s, false),
                          statusOf(pids::taskDone, u"Closed"_s, true)};
    store.issueStatuses = {statusOf(pids::issueOpen, u"Open"_s, false), statusOf(pids::issueDone, u"Closed"_s, true)};
    store.of(kind::tags)
        .put(pids::tag, {{u"id"_s, pids::tag}, {u"name"_s, u"urgent"_s}, {u"color_class"_s, u"bg-tag1"_s}});
}

QJsonObject projectReference()
{
    return {{u"id"_s, pids::project}, {u"name"_s, u"Warehouse rollout"_s}};
}

void layProject(Store &store)
{
    const QJsonObject mara = personObject(store, pids::mara);
    store.of(kind::projects)
        .put(pids::project,
             {{u"id"_s, pids::project},
              {u"key"_s, u"NW-1"_s},
              {u"name"_s, u"Warehouse rollout"_s},
              {u"project_type"_s, u"active"_s},
              {u"owner"_s, mara},
              {u"start_date"_s, u"2026-06-01"_s},
              {u"end_date"_s, u"2026-09-30"_s},
              {u"status"_s, store.projectStatuses.at(0)},
              {u"layout"_s, QJsonObject{{u"id"_s, u"2210000000000020008"_s}, {u"name"_s, u"Standard Layout"_s}}},
              {u"project_group"_s, QJsonObject{{u"id"_s, u"2210000000000048337"_s}, {u"name"_s, u"Logistics"_s}}},
              {u"is_completed"_s, false},
              {u"created_time"_s, laidOn},
              {u"modified_time"_s, laidOn},
              {u"created_by"_s, mara},
              {u"updated_by"_s, mara},
              {u"_members"_s, QJsonArray{pids::mara, pids::ivo}}});
    store.of(kind::milestones)
        .put(pids::phase, {{u"id"_s, pids::phase},
                           {u"name"_s, u"Phase 1"_s},
                           {u"project"_s, projectReference()},
                           {u"start_date"_s, u"2026-06-01"_s},
                           {u"end_date"_s, u"2026-07-31"_s},
                           {u"status"_s, QJsonObject{{u"statusName"_s, u"Active"_s}, {u"closed"_s, false}}},
                           {u"created_time"_s, laidOn},
                           {u"last_modified_time"_s, laidOn}});
    const QJsonObject phase{{u"id"_s, pids::phase}, {u"name"_s, u"Phase 1"_s}};
    store.of(kind::taskLists)
        .put(pids::list, {{u"id"_s, pids::list},
                          {u"name"_s, u"Installation"_s},
                          {u"flag"_s, u"internal"_s},
                          {u"status"_s, u"active"_s},
                          {u"milestone"_s, phase},
                          {u"project"_s, projectReference()},
                          {u"sequence"_s, QJsonObject{{u"milestone_sequence"_s, 1}, {u"project_sequence"_s, 1}}},
                          {u"created_time"_s, laidOn},
                          {u"last_updated_time"_s, laidOn},
                          {u"meta_info"_s, QJsonObject{{u"is_completed"_s, false}, {u"is_general"_s, false}}}});
}

void layTask(Store &store, const QString &id, const QString &name, const QJsonObject &status, const QString &priority)
{
    const bool closed = status.value(u"is_closed_type"_s).toBool();
    QJsonObject owner = personObject(store, pids::ivo);
    owner.insert(u"work_values"_s, u"06:00"_s);
    const QJsonObject work{{u"work_type"_s, u"standard"_s},
                           {u"unit"_s, u"hours"_s},
                           {u"total_work"_s, u"06:00"_s},
                           {u"owners"_s, QJsonArray{owner}}};
    store.of(kind::tasks)
        .put(id, {{u"id"_s, id},
                  {u"prefix"_s, store.nextKey(pids::project, u'T')},
                  {u"name"_s, name},
                  {u"project"_s, projectReference()},
                  {u"milestone"_s, QJsonObject{{u"id"_s, pids::phase}, {u"name"_s, u"Phase 1"_s}}},
                  {u"tasklist"_s, QJsonObject{{u"id"_s, pids::list}, {u"name"_s, u"Installation"_s}}},
                  {u"status"_s, status},
                  {u"priority"_s, priority},
                  {u"start_date"_s, u"2026-07-01T07:00:00.000Z"_s},
                  {u"end_date"_s, u"2026-07-10T16:00:00.000Z"_s},
                  {u"completion_percentage"_s, closed ? 100 : 40},
                  {u"is_completed"_s, closed},
                  {u"billing_type"_s, u"billable"_s},
                  {u"owners_and_work"_s, work},
                  {u"depth"_s, 0},
                  {u"created_by"_s, personObject(store, pids::mara)},
                  {u"created_time"_s, laidOn},
                  {u"last_modified_time"_s, laidOn}});
}

void layIssueAndLog(Store &store)
{
    store.of(kind::issues)
        .put(pids::issue, {{u"id"_s, pids::issue},
                           {u"prefix"_s, store.nextKey(pids::project, u'I')},
                           {u"name"_s, u"Scanner loses Wi-Fi"_s},
                           {u"flag"_s, u"internal"_s},
                           {u"project"_s, projectReference()},
                           {u"status"_s, store.issueStatuses.at(0)},
                           {u"assignee"_s, personObject(store, pids::ivo)},
                           {u"created_by"_s, personObject(store, pids::mara)},
                           {u"due_date"_s, u"2026-07-20"_s},
                           {u"created_time"_s, laidOn},
                           {u"last_updated_time"_s, laidOn}});
    const QJsonObject item{{u"id"_s, pids::task}, {u"type"_s, u"task"_s}, {u"name"_s, u"Mount racks"_s}};
    store.of(kind::timeLogs)
        .put(pids::log, {{u"id"_s, pids::log},
                         {u"date"_s, u"2026-07-14"_s},
                         {u"log_hour"_s, u"01:30"_s},
                         {u"notes"_s, u"Cabling"_s},
                         {u"owner"_s, personObject(store, pids::ivo)},
                         {u"added_by"_s, personObject(store, pids::ivo)},
                         {u"project"_s, projectReference()},
                         {u"module_detail"_s, item},
                         {u"approval"_s, QJsonObject{{u"status"_s, u"Unapproved"_s}}},
                         {u"billing_status"_s, u"Billable"_s},
                         {u"created_time"_s, laidOn},
                         {u"last_modified_time"_s, laidOn}});
}
} // namespace

void layProjectsFoundation(Store &store)
{
    layPeople(store);
    laySettings(store);
    layProject(store);
    layTask(store, pids::task, u"Mount racks"_s, store.taskStatuses.at(1).toObject(), u"high"_s);
    layTask(store, pids::done, u"Order racks"_s, store.taskStatuses.at(2).toObject(), u"none"_s);
    layIssueAndLog(store);
    settleProject(store, pids::project);
}
} // namespace atlas::test
