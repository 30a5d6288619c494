// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/removal.h"

#include "services/sandbox/projects/tasks/recordfields.h"

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

void dropWhere(const Call &call, const QString &kind, const std::function<bool(const QJsonObject &)> &doomed)
{
    QStringList ids;
    for (const auto &[id, record] : std::as_const(call.store).of(kind).all()) {
        if (doomed(record))
            ids.append(id);
    }
    for (const QString &id : std::as_const(ids))
        dropRecord(call, kind, id);
}

void dropTasksWhole(const Call &call, const QSet<QString> &taskIds)
{
    const auto names = [&taskIds](const QJsonValue &id) { return taskIds.contains(textOf(id)); };
    for (const QString &kind : {kind::comments, kind::timers})
        dropWhere(call, kind, [&](const QJsonObject &record) { return names(record.value(u"entity_id"_s)); });
    dropWhere(call, kind::links, [&](const QJsonObject &link) {
        return names(link.value(u"predecessor"_s)) || names(link.value(u"successor"_s));
    });
    dropWhere(call, kind::timeLogs, [&](const QJsonObject &log) {
        const QJsonObject item = log.value(u"module_detail"_s).toObject();
        return item.value(u"type"_s) == u"task"_s && names(item.value(u"id"_s));
    });
    for (const QString &id : taskIds)
        dropRecord(call, kind::tasks, id);
}
} // namespace atlas::sandbox::projects
