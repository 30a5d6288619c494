// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/projecttemplate.h"

#include "services/core/json.h"

#include <QFile>

/// Q_INIT_RESOURCE must stand outside namespaces. A static library's resources are linked only when asked for.
static void initTemplateResources()
{
    Q_INIT_RESOURCE(templates);
}

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
QString inLanguage(const QJsonObject &object, const QString &language)
{
    const QJsonObject names = object.value("name"_L1).toObject();
    return names.value(language).toString(names.value("en"_L1).toString());
}

QString isoText(const QDate &day)
{
    return day.toString(Qt::ISODate);
}
} // namespace

std::optional<ProjectTemplate> projectTemplate(const QByteArray &file, const QString &language)
{
    const Result<QJsonObject> root = json::parseObject(file);
    if (!root || json::text(*root, "id"_L1).isEmpty())
        return std::nullopt;
    ProjectTemplate model{json::text(*root, "id"_L1), inLanguage(*root, language), {}};
    const QJsonArray lists = root->value("lists"_L1).toArray();
    for (const QJsonValue &listValue : lists) {
        const QJsonObject listRow = listValue.toObject();
        ProjectTemplate::List list{inLanguage(listRow, language), {}};
        const QJsonArray tasks = listRow.value("tasks"_L1).toArray();
        for (const QJsonValue &taskValue : tasks) {
            const QJsonObject row = taskValue.toObject();
            list.tasks.append({inLanguage(row, language), int(json::integer(row, "start"_L1)),
                               qMax(1, int(json::integer(row, "days"_L1, 1))),
                               json::boolean(row, "billable"_L1, true)});
        }
        model.lists.append(list);
    }
    return model;
}

QList<ProjectTemplate> projectTemplates(const QString &language)
{
    initTemplateResources();
    QList<ProjectTemplate> models;
    static const QStringList names{u"website"_s, u"campaign"_s, u"brand"_s};
    for (const QString &name : names) {
        QFile file(u":/templates/"_s + name + u".json"_s);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto model = projectTemplate(file.readAll(), language))
            models.append(*model);
    }
    return models;
}

QList<VerbStep> stepsOf(const ProjectTemplate &model, const QString &projectKey, const QDate &start,
                        const WorkCalendar &calendar)
{
    QList<VerbStep> steps;
    const QString project = u"{%1.id}"_s.arg(projectKey);
    for (const ProjectTemplate::List &list : model.lists) {
        VerbStep made;
        made.kind = VerbStep::Kind::TaskList;
        made.key = u"list"_s + QChar(u'a' + int(steps.size()) % 26) + QChar(u'a' + int(steps.size()) / 26);
        made.parent = project;
        made.name = list.name;
        made.fields = {{"name"_L1, list.name}};
        steps.append(made);
        const QString listId = u"{%1.id}"_s.arg(made.key);
        for (const ProjectTemplate::Task &task : list.tasks) {
            const QDate first = calendar.plus(start, task.start);
            VerbStep step;
            step.kind = VerbStep::Kind::Task;
            step.parent = project;
            step.name = task.name;
            step.fields = {{"name"_L1, task.name},
                           {"tasklist"_L1, QJsonObject{{"id"_L1, listId}}},
                           {"start_date"_L1, isoText(first)},
                           {"end_date"_L1, isoText(calendar.plus(first, task.days - 1))},
                           {"billing_type"_L1, task.billable ? u"billable"_s : u"non_billable"_s}};
            steps.append(step);
        }
    }
    return steps;
}

QDate lastDayOf(const ProjectTemplate &model, const QDate &start, const WorkCalendar &calendar)
{
    QDate last = start;
    for (const ProjectTemplate::List &list : model.lists)
        for (const ProjectTemplate::Task &task : list.tasks)
            last = qMax(last, calendar.plus(calendar.plus(start, task.start), task.days - 1));
    return last;
}
} // namespace atlas::verbs
