// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/projects/projectsfixture.h"

#include "services/core/underway.h"

#include <QTest>

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString nameOfPerson(const QString &id)
{
    static const QMap<QString, QString> names{{u"lg"_s, u"Léna Guirec"_s},     {u"ht"_s, u"Hugo Talmont"_s},
                                              {u"br"_s, u"Bastien Rochard"_s}, {u"yd"_s, u"Yanis Derrouiche"_s},
                                              {u"mc"_s, u"Maud Carsin"_s},     {u"ef"_s, u"Émilie Faure"_s}};
    return names.value(id);
}

WorkPerson person(const QString &id)
{
    return {id, nameOfPerson(id), id + u"@lumen.example"_s};
}

const WorkStatus &openStatus()
{
    static const WorkStatus status{u"st1"_s, u"Open"_s, u"#08aeea"_s, false};
    return status;
}

const WorkStatus &doneStatus()
{
    static const WorkStatus status{u"st3"_s, u"Closed"_s, u"#74cb80"_s, true};
    return status;
}

QDateTime stamp()
{
    return {QDate(2026, 11, 20), QTime(8, 0), Qt::UTC};
}

/// Makes the sample; all days are told from one Monday.
class DeliverySample
{
public:
    explicit DeliverySample(const QDate &today)
        : m_monday(today.addDays(1 - today.dayOfWeek()))
        , m_today(today)
    {
        m_sample.portal = {u"100"_s, u"lumen"_s, "Europe/Paris", u"mc"_s, QTime(9, 0), QTime(18, 0), {1, 2, 3, 4, 5}};
        m_sample.readAt = QDateTime(today, QTime(8, 58), Qt::UTC);
    }

    [[nodiscard]] ProjectsSnapshot make()
    {
        people();
        calder();
        sylvamer();
        kervidal();
        orfeo();
        brume();
        hours();
        return m_sample;
    }

private:
    [[nodiscard]] QDate day(int offset) const { return m_monday.addDays(offset); }

    void people()
    {
        const QMap<QString, QString> roles{{u"lg"_s, u"design"_s},  {u"ht"_s, u"développement"_s},
                                           {u"br"_s, u"données"_s}, {u"yd"_s, u"technique"_s},
                                           {u"mc"_s, u"projets"_s}, {u"ef"_s, u"conseil"_s}};
        for (auto it = roles.cbegin(); it != roles.cend(); ++it) {
            ProjectsUser user;
            static_cast<WorkPerson &>(user) = person(it.key());
            user.zuid = u"z-"_s + it.key();
            user.role = it.value();
            m_sample.users.append(user);
        }
        ProjectsUser client;
        client.id = u"client"_s;
        client.name = u"Paul Maison"_s;
        client.client = true;
        m_sample.users.append(client);
    }

    void project(const QString &id, const QString &name, const QString &owner, int start, int end, int percent)
    {
        Project project;
        project.id = id;
        project.key = id.left(2).toUpper();
        project.name = name;
        project.owner = person(owner);
        project.status = {u"ps1"_s, u"Active"_s, u"#74cb80"_s, false};
        project.groupName = u"Agence"_s;
        project.start = day(start);
        project.end = day(end);
        project.percent = percent;
        project.budgetMinutes = 200 * 60;
        project.modified = stamp();
        project.version = u"2026-11-20T08:00:00Z"_s;
        m_sample.projects.append(project);
        m_sample.taskLists.append({u"tl-"_s + id, id, u"Lot"_s, {}, false, 1, {}});
        ProjectSchedule schedule;
        schedule.projectId = id;
        schedule.baselineName = u"Plan"_s;
        schedule.baselineTaken = day(-21);
        schedule.readAt = m_sample.readAt;
        m_sample.schedules.insert(id, schedule);
        m_sample.taskStatuses.insert(id,
                                     {openStatus(), {u"st2"_s, u"In Progress"_s, u"#f6a96d"_s, false}, doneStatus()});
    }

    /// `start` and `end` as offsets; end before start: no dates. Hours of one owner; nobody if empty.
    ProjectTask &task(const QString &id, const QString &name, const QString &owner, int start, int end, int percent,
                      int hours)
    {
        ProjectTask task;
        const Project &parent = m_sample.projects.constLast();
        task.id = id;
        task.key = parent.key + u"-T"_s + QString::number(++m_number);
        task.name = name;
        task.projectId = parent.id;
        task.projectName = parent.name;
        task.taskListId = u"tl-"_s + parent.id;
        task.taskListName = u"Lot"_s;
        task.sequence = m_number;
        task.percent = percent;
        task.isCompleted = percent == 100;
        task.status = task.isCompleted ? doneStatus() : openStatus();
        if (end >= start) {
            task.start = day(start);
            task.end = day(end);
            task.startAt = QDateTime(task.start, QTime(8, 0), Qt::UTC);
            task.endAt = QDateTime(task.end, QTime(17, 0), Qt::UTC);
        }
        if (!owner.isEmpty()) {
            task.owners = {{person(owner), hours * 60}};
        }
        task.plannedMinutes = hours * 60;
        task.billing = TaskBilling::Billable;
        task.created = stamp().addDays(-30);
        task.modified = stamp();
        task.version = u"2026-11-20T08:00:00Z"_s;
        m_sample.tasks.append(task);
        return m_sample.tasks.last();
    }

    void baseline(const QString &taskId, int start, int end)
    {
        schedule().baseline.append({taskId, day(start), day(end)});
    }

    void link(const QString &before, const QString &after)
    {
        schedule().links.append({before, after, TaskLink::Type::FinishStart, 0});
    }

    void milestone(const QString &id, const QString &name, const QString &owner, int offset, bool done = false)
    {
        Milestone milestone;
        milestone.id = id;
        milestone.name = name;
        milestone.projectId = m_sample.projects.constLast().id;
        milestone.projectName = m_sample.projects.constLast().name;
        milestone.start = day(offset);
        milestone.end = day(offset);
        milestone.isCompleted = done;
        milestone.completed = done ? day(offset) : QDate();
        milestone.percent = done ? 100 : 0;
        milestone.owner = person(owner);
        milestone.status = done ? doneStatus() : openStatus();
        milestone.modified = stamp();
        m_sample.milestones.append(milestone);
    }

    ProjectSchedule &schedule() { return m_sample.schedules[m_sample.projects.constLast().id]; }

    void calder()
    {
        project(u"calder"_s, u"Maison Calder, refonte"_s, u"mc"_s, -14, 18, 61);
        task(u"c1"_s, u"Maquettes graphiques"_s, u"lg"_s, -14, -7, 100, 40);
        task(u"c2"_s, u"Composants et thème"_s, u"ht"_s, -7, 7, 72, 110);
        task(u"c3"_s, u"Intégration du catalogue"_s, u"br"_s, 8, 18, 0, 60).hasSubtasks = true;
        for (const QString &id : {u"c4"_s, u"c5"_s}) {
            ProjectTask &child = task(id, id == u"c4" ? u"Fiches"_s : u"Recherche"_s, u"br"_s, 8, 11, 0, 8);
            child.parentId = u"c3"_s;
            child.depth = 1;
        }
        for (ProjectTask &one : m_sample.tasks) {
            one.milestoneId = u"mc"_s;
        }
        link(u"c1"_s, u"c2"_s);
        link(u"c2"_s, u"c3"_s);
        baseline(u"c1"_s, -14, -7);
        baseline(u"c2"_s, -7, 2);
        baseline(u"c3"_s, 3, 14);
        milestone(u"mc"_s, u"Recette client"_s, u"mc"_s, 18);
    }

    void sylvamer()
    {
        project(u"sylvamer"_s, u"Sylvamer, lot 1"_s, u"yd"_s, -14, 25, 58);
        task(u"s1"_s, u"Ingestion ERP"_s, u"yd"_s, -14, -6, 100, 50);
        task(u"s2"_s, u"Entrepôt et modèles"_s, u"br"_s, -5, 10, 64, 90);
        task(u"s3"_s, u"Tableaux de bord"_s, u"lg"_s, 11, 21, 0, 60);
        task(u"s4"_s, u"Guide de reprise"_s, u"yd"_s, 0, -1, 0, 12);
        link(u"s1"_s, u"s2"_s);
        link(u"s2"_s, u"s3"_s);
        baseline(u"s1"_s, -14, -3);
        baseline(u"s2"_s, -2, 15);
        baseline(u"s3"_s, 16, 27);
        milestone(u"ms"_s, u"Livraison du lot 1"_s, u"yd"_s, 25);
    }

    void kervidal()
    {
        project(u"kervidal"_s, u"Kervidal, assistant RH"_s, u"ef"_s, -7, 28, 22);
        task(u"k1"_s, u"Ateliers métier"_s, u"ef"_s, -7, 3, 80, 40);
        task(u"k2"_s, u"Prototype"_s, u"ht"_s, 7, 25, 0, 70);
        task(u"k3"_s, u"Revue du modèle"_s, {}, 14, 18, 0, 0);
        link(u"k1"_s, u"k2"_s);
        baseline(u"k1"_s, -7, 1);
        baseline(u"k2"_s, 4, 22);
        milestone(u"mk"_s, u"Comité go / no-go"_s, u"ef"_s, 28);
    }

    void orfeo()
    {
        project(u"orfeo"_s, u"Portail Orféo"_s, u"mc"_s, -14, 17, 74);
        task(u"o1"_s, u"Cadrage"_s, u"mc"_s, -14, -8, 100, 20);
        task(u"o2"_s, u"Développement"_s, u"yd"_s, -7, 4, 60, 60);
        task(u"o3"_s, u"Reprise des données"_s, u"br"_s, 0, 9, 20, 30);
        task(u"o4"_s, u"Mise en ligne"_s, u"mc"_s, 14, 17, 0, 10);
        link(u"o1"_s, u"o2"_s);
        link(u"o2"_s, u"o4"_s);
        baseline(u"o4"_s, 14, 17);
        milestone(u"mo1"_s, u"Cadrage validé"_s, u"mc"_s, -3, true);
        milestone(u"mo2"_s, u"Bêta"_s, u"mc"_s, 10);
        milestone(u"mo3"_s, u"En ligne"_s, u"mc"_s, 17);
    }

    void brume()
    {
        project(u"brume"_s, u"Atelier Brume, boutique"_s, u"mc"_s, -14, 30, 38);
        task(u"b1"_s, u"Direction artistique"_s, u"lg"_s, -14, 0, 90, 50);
        task(u"b2"_s, u"Boutique en ligne"_s, u"ht"_s, 1, 23, 5, 120);
        task(u"b3"_s, u"Paiement"_s, u"ht"_s, 1, 4, 0, 16);
        task(u"b4"_s, u"Lancement"_s, u"mc"_s, 24, 30, 0, 12);
        link(u"b1"_s, u"b2"_s);
        link(u"b2"_s, u"b4"_s);
        baseline(u"b1"_s, -14, -4);
        baseline(u"b2"_s, -3, 16);
        milestone(u"mb0"_s, u"Charte"_s, u"lg"_s, -1, true);
        milestone(u"mb"_s, u"Ouverture de la boutique"_s, u"mc"_s, 30);
    }

    /// Six hours of two people on each working day since the month before today's.
    void hours()
    {
        const QDate month(m_today.year(), m_today.month(), 1);
        for (QDate date = month.addMonths(-1); date < m_today; date = date.addDays(1)) {
            if (!m_sample.portal.isWorkingDay(date)) {
                continue;
            }
            for (const auto &[taskId, who] : {std::pair(u"c2"_s, u"ht"_s), std::pair(u"s2"_s, u"br"_s)}) {
                TimeLog log;
                log.id = taskId + date.toString(u"-yyyyMMdd"_s);
                log.projectId = taskId == u"c2" ? u"calder"_s : u"sylvamer"_s;
                log.itemId = taskId;
                log.person = person(who);
                log.date = date;
                log.minutes = 360;
                log.version = u"2026-11-20T08:00:00Z"_s;
                m_sample.logs.append(log);
            }
        }
        m_sample.logMonths = {{month.addMonths(-1), m_sample.readAt}, {month, m_sample.readAt}};
    }

    ProjectsSnapshot m_sample;
    QDate m_monday, m_today;
    int m_number = 0;
};
} // namespace

ProjectsSnapshot sampleDelivery(const QDate &today)
{
    return DeliverySample(today).make();
}

WorkPlan sampleWorkPlan(const QDate &today)
{
    WorkPlan plan;
    plan.people[u"yd"_s].weeklyMinutes = 32 * 60;
    plan.people[u"ef"_s].weeklyMinutes = 28 * 60;
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    plan.people[u"lg"_s].absences = {{monday.addDays(28), monday.addDays(34), u"congés"_s}};
    return plan;
}

ProjectsWorld::ProjectsWorld()
{
    clock.advance(std::chrono::hours(3 * 24));
    const Result<StoreReport> opened = QCoro::waitFor(store.open());
    if (!opened) {
        qFatal("store: %s", qPrintable(opened.error().detail));
    }
    service.usePortal(sampleDelivery(deliveryDay()).portal);
}

ProjectsWorld::~ProjectsWorld()
{
    // What views began is cancelled, and still takes the steps of opening the portal in the store: the repository must
    // live until then.
    constexpr int quietTurns = 4, patience = 20'000;
    for (int quiet = 0; quiet < quietTurns; ++quiet) {
        if (!QTest::qWaitFor([] { return !UnderWay::any(); }, patience))
            qFatal("something works on the world for ever");
        QCoreApplication::processEvents(); // calls in line follow one another by queued events
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void ProjectsWorld::fill()
{
    book.setSnapshot(sampleDelivery(deliveryDay()), deliveryDay());
    book.setPlan(sampleWorkPlan(deliveryDay()));
}

QJsonObject ProjectsWorld::taskRow(const QString &taskId) const
{
    const ProjectTask &task = *book.task(taskId);
    QJsonArray owners;
    for (const TaskShare &share : task.owners) {
        owners.append(QJsonObject{{u"zpuid"_s, share.person.id},
                                  {u"name"_s, share.person.name},
                                  {u"email"_s, share.person.email},
                                  {u"work_values"_s, hoursText(share.minutes)}});
    }
    QJsonObject row{
        {u"id"_s, task.id},
        {u"prefix"_s, task.key},
        {u"name"_s, task.name},
        {u"project"_s, QJsonObject{{u"id"_s, task.projectId}, {u"name"_s, task.projectName}}},
        {u"tasklist"_s, QJsonObject{{u"id"_s, task.taskListId}, {u"name"_s, task.taskListName}}},
        {u"status"_s, QJsonObject{{u"id"_s, task.status.id},
                                  {u"name"_s, task.status.name},
                                  {u"is_closed_type"_s, task.status.closed}}},
        {u"completion_percentage"_s, task.percent},
        {u"is_completed"_s, task.isCompleted},
        {u"owners_and_work"_s, QJsonObject{{u"owners"_s, owners}, {u"total_work"_s, hoursText(task.plannedMinutes)}}},
        {u"last_modified_time"_s, task.version}};
    if (task.start.isValid()) {
        row.insert(u"start_date"_s, task.startAt.toString(Qt::ISODate));
        row.insert(u"end_date"_s, task.endAt.toString(Qt::ISODate));
    }
    return row;
}

QString ProjectsWorld::taskPath(const QString &taskId) const
{
    return u"/api/v3/portal/100/projects/%1/tasks/%2"_s.arg(book.task(taskId)->projectId, taskId);
}
} // namespace atlas::test
