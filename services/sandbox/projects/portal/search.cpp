// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/portal/portal.h"
#include "services/sandbox/projects/tasks/recordfields.h"

#include <algorithm>

// The request is documented (the Projects reference, 8.14), the answer is not: UNCONFIRMED as a whole. Here it is one
// list a module, under the names the lists of these modules have, and one page_info over all of them.
namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int mostHits = 200; ///< a page

struct SearchHit {
    QString kind;
    QJsonObject row;
};

/// Every word occurs in the name or is the human key.
bool foundBy(const QJsonObject &record, const QStringList &words)
{
    const QString key = record.value(u"prefix"_s).toString(record.value(u"key"_s).toString());
    const QString name = record.value(u"name"_s).toString();
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
        return name.contains(word, Qt::CaseInsensitive) || key.compare(word, Qt::CaseInsensitive) == 0;
    });
}

QJsonObject hitRow(const QJsonObject &record)
{
    QJsonObject row = reference(record);
    for (const QString &key : {u"key"_s, u"prefix"_s, u"status"_s, u"project"_s}) {
        if (record.contains(key))
            row.insert(key, record.value(key));
    }
    return row;
}

/// The kinds a search looks through. Empty: no such module. Forums and events hold nothing in this portal.
std::optional<QStringList> searchedKinds(const QString &module)
{
    const QStringList kinds{kind::projects, kind::tasks, kind::issues, kind::milestones};
    if (module.isEmpty() || module == u"all"_s)
        return kinds;
    if (kinds.contains(module))
        return QStringList{module};
    return module == u"forums"_s || module == u"events"_s ? std::optional(QStringList()) : std::nullopt;
}

QList<QJsonObject> searchedRecords(const Call &call, const QString &kind, const QString &projectId)
{
    if (kind != kind::projects)
        return recordsOf(call, kind, projectId);
    QList<QJsonObject> found;
    for (const auto &[id, project] : std::as_const(call.store).of(kind::projects).all()) {
        if ((projectId.isEmpty() || id == projectId) && !project.value(u"_trashed"_s).toBool())
            found.append(project);
    }
    return found;
}

QJsonObject searchAnswer(const QList<SearchHit> &hits, const QStringList &kinds, int page, int perPage)
{
    QMap<QString, QJsonArray> rows;
    const qsizetype first = qMin(hits.size(), qsizetype(page - 1) * perPage);
    const qsizetype last = qMin(hits.size(), first + perPage);
    for (qsizetype i = first; i < last; ++i)
        rows[hits.at(i).kind].append(hits.at(i).row);
    QJsonObject answer;
    for (const QString &kind : kinds)
        answer.insert(kind, rows.value(kind));
    answer.insert(u"page_info"_s, QJsonObject{{u"page"_s, page},
                                              {u"per_page"_s, perPage},
                                              {u"page_count"_s, last - first},
                                              {u"has_next_page"_s, last < hits.size()}});
    return answer;
}

std::optional<int> searchNumber(const Call &call, const QString &name, int fallback, int most)
{
    bool isNumber = false;
    const int value = call.has(name) ? call.param(name).toInt(&isNumber) : fallback;
    return (isNumber || !call.has(name)) && value >= 1 && value <= most ? std::optional(value) : std::nullopt;
}

Response searchIn(const Call &call, const QString &projectId)
{
    const QStringList words = call.param(u"search_term"_s).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return missing(call.request, u"search_term"_s);
    const auto kinds = searchedKinds(call.param(u"module"_s));
    if (!kinds)
        return badValue(call.request, u"module"_s, u"Invalid module"_s);
    constexpr int mostPages = 1'000'000;
    const auto page = searchNumber(call, u"page"_s, 1, mostPages);
    const auto perPage = searchNumber(call, u"per_page"_s, mostHits / 2, mostHits);
    if (!page || !perPage)
        return badValue(call.request, page ? u"per_page"_s : u"page"_s, u"Value is out of range"_s);
    QList<SearchHit> hits;
    for (const QString &kind : *kinds) {
        const QList<QJsonObject> records = searchedRecords(call, kind, projectId);
        for (const QJsonObject &record : records) {
            if (foundBy(record, words))
                hits.append({kind, hitRow(record)});
        }
    }
    if (hits.isEmpty() && call.emptyAs204)
        return Response::empty(204);
    return Response::json(200, searchAnswer(hits, *kinds, *page, *perPage));
}
} // namespace

Response searchPortal(Call &call)
{
    return searchIn(call, {});
}

Response searchProject(Call &call)
{
    return projectRecord(call, call.id()) ? searchIn(call, call.id()) : notFound(call.request);
}
} // namespace atlas::sandbox::projects
