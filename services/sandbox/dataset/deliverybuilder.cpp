// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/deliverybuilder.h"

#include "services/sandbox/dataset/dataset.h"

#include <algorithm>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
namespace kind = projects::kind;

namespace
{
constexpr qint64 idBase = 2210000000000000000;
constexpr int staffCount = 18;
constexpr int salesPeople = 7; ///< after the first one: they sell, they do not deliver

QString fixedId(int number)
{
    return QString::number(idBase + number);
}

QJsonObject statusRow(int number, const QString &name, const QString &colour, bool closed)
{
    return {{u"id"_s, fixedId(number)},
            {u"name"_s, name},
            {u"color"_s, colour},
            {u"color_hexcode"_s, colour},
            {u"is_closed_type"_s, closed}};
}

/// What people do, in the order they are hired; the roles of a portal are its own.
const QStringList &roleNames()
{
    static const QStringList roles{
        u"Direction"_s,     u"Design"_s,        u"Technique"_s,     u"Projets"_s,  u"Projets"_s,  u"Design"_s,
        u"Développement"_s, u"Développement"_s, u"Développement"_s, u"IA"_s,       u"Données"_s,  u"Contenus"_s,
        u"Systèmes"_s,      u"Design"_s,        u"Contenus"_s,      u"Finances"_s, u"Finances"_s, u"Recrutement"_s};
    return roles;
}
} // namespace

DeliveryBuilder::DeliveryBuilder(projects::Store &store, quint32 seed, int scale, QDate today)
    : m_store(store)
    , m_seed(seed)
    , m_scale(std::max(1, scale))
    , m_today(today)
    , m_zone(projects::portalZone.toLatin1())
{
}

void DeliveryBuilder::build()
{
    buildPeople();
    buildPortal();
    buildTags();
    const QList<ProjectShape> &shapes = projectShapes();
    for (int number = 0; number < int(shapes.size()) * m_scale; ++number)
        buildProject(number, shapes.at(number % shapes.size()));
    buildIssues();
    buildLogs();
    projects::settleAllProjects(m_store);
    for (const DeliveryPlan &plan : m_plans)
        buildBudget(plan);
}

void DeliveryBuilder::buildPortal()
{
    const QString organisation = organisationName();
    QJsonObject owner = person(0);
    owner.insert(u"id"_s, m_people.value(0));
    owner.insert(u"is_client_user"_s, false);
    owner.insert(u"business_hours_id"_s, fixedId(97013));
    m_store.portal = {{u"id"_s, projects::portalId},
                      {u"portal_name"_s, organisation.toLower().remove(u' ')},
                      {u"org_name"_s, organisation},
                      {u"portal_url"_s, organisation.toLower().remove(u' ')},
                      {u"is_default_portal"_s, true},
                      {u"project_plan"_s, u"Enterprise"_s},
                      {u"bug_plan"_s, u"Enterprise"_s},
                      {u"profile"_s, QJsonObject{{u"id"_s, fixedId(10009)}, {u"name"_s, u"Administrator"_s}}},
                      {u"profile_id"_s, fixedId(10009)},
                      {u"owner"_s, owner},
                      {u"timezone"_s, projects::portalZone},
                      {u"zsoid"_s, projects::portalId}};
    m_store.taskStatuses = {
        statusRow(16065, u"À faire"_s, u"#9aa4b2"_s, false), statusRow(16068, u"En cours"_s, u"#08aeea"_s, false),
        statusRow(16071, u"En revue"_s, u"#f6a96d"_s, false), statusRow(16074, u"En attente"_s, u"#e56000"_s, false),
        statusRow(16077, u"Terminée"_s, u"#74cb80"_s, true)};
    m_store.issueStatuses = {
        statusRow(17001, u"Ouvert"_s, u"#08aeea"_s, false), statusRow(17004, u"En cours"_s, u"#f6a96d"_s, false),
        statusRow(17007, u"Rouvert"_s, u"#e56000"_s, false), statusRow(17010, u"Fermé"_s, u"#74cb80"_s, true)};
    m_store.projectStatuses = {statusRow(20089, u"Actif"_s, u"#2cc8ba"_s, false),
                               statusRow(20092, u"En pause"_s, u"#f6a96d"_s, false),
                               statusRow(20095, u"Terminé"_s, u"#74cb80"_s, true)};
}

void DeliveryBuilder::buildPeople()
{
    QList<projects::CrmUser> chosen = m_store.crmUsers.mid(0, 1);
    chosen += m_store.crmUsers.mid(1 + salesPeople);
    chosen += m_store.crmUsers.mid(1, salesPeople); // a small CRM: whoever is there
    chosen = chosen.mid(0, staffCount);
    for (int place = 0; place < int(chosen.size()); ++place) {
        const projects::CrmUser &user = chosen.at(place);
        const QString zpuid = fixedId(14003 + 23 * place);
        const QString role = roleNames().at(place % roleNames().size());
        m_people.append(zpuid);
        QJsonObject record{{u"id"_s, zpuid},
                           {u"zuid"_s, 854660000 + 17 * place},
                           {u"email"_s, user.email},
                           {u"first_name"_s, user.firstName},
                           {u"last_name"_s, user.lastName},
                           {u"full_name"_s, user.firstName + u' ' + user.lastName},
                           {u"display_name"_s, user.email.section(u'@', 0, 0)},
                           {u"user_type"_s, u"portaluser"_s},
                           {u"status"_s, u"active"_s},
                           {u"is_active"_s, true},
                           {u"is_confirmed"_s, true}};
        record.insert(u"role"_s,
                      QJsonObject{{u"id"_s, fixedId(11001 + 3 * int(roleNames().indexOf(role)))}, {u"name"_s, role}});
        record.insert(u"profile"_s, QJsonObject{{u"id"_s, fixedId(place == 0 ? 10009 : 10012)},
                                                {u"name"_s, place == 0 ? u"Administrator"_s : u"Employee"_s}});
        record.insert(u"business_hours"_s, QJsonObject{{u"id"_s, fixedId(97013)}, {u"name"_s, u"Standard"_s}});
        record.insert(u"budget"_s,
                      QJsonObject{{u"cost_rate_per_hour"_s, QJsonObject{{u"amount"_s, 38.0 + 4 * (place % 6)}}}});
        record.insert(u"added_time"_s, instant(m_today.addMonths(-20), 9, place));
        record.insert(u"updated_time"_s, instant(m_today.addMonths(-3), 10, place));
        m_store.of(kind::users).put(zpuid, record);
        m_personObjects.append(projects::personObject(m_store, zpuid));
    }
}

void DeliveryBuilder::buildTags()
{
    const QStringList names{u"urgent"_s, u"client"_s, u"dette technique"_s, u"facturable à part"_s};
    for (int place = 0; place < int(names.size()); ++place) {
        const QString id = m_store.nextId();
        m_tags.append(id);
        m_store.of(kind::tags)
            .put(id, {{u"id"_s, id},
                      {u"name"_s, names.at(place)},
                      {u"color_class"_s, u"bg-tag%1"_s.arg(place + 1)},
                      {u"usage_count"_s, u"0"_s}});
    }
}

QJsonObject DeliveryBuilder::person(int place) const
{
    return m_personObjects.value(place);
}

QString DeliveryBuilder::instant(const QDate &day, int hour, int minute) const
{
    QDateTime &begins = m_hours[{day, hour}];
    if (!begins.isValid())
        begins = QDateTime(day, QTime(hour, 0), m_zone).toUTC();
    return begins.addSecs(60 * minute).toString(Qt::ISODateWithMs);
}

QDate DeliveryBuilder::workday(const QDate &day, int step)
{
    QDate on = day;
    while (on.dayOfWeek() > 5)
        on = on.addDays(step);
    return on;
}
} // namespace atlas::sandbox::dataset

namespace atlas::sandbox::projects
{
void generateProjects(Store &store, quint32 seed, int scale, const QDate &today)
{
    dataset::DeliveryBuilder(store, seed, scale, today).build();
}
} // namespace atlas::sandbox::projects
