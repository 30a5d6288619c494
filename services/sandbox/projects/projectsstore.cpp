// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/projects/projectsstore.h"

#include <cmath>
#include <QRegularExpression>

namespace atlas::sandbox::projects
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 idBase = 2210000000000000000;
constexpr qint64 firstFreeId = 100000;
constexpr qint64 idStep = 3; ///< Zoho skips ids between records
constexpr int minutesOfDay = 24 * 60;

QStringList allProjectKinds()
{
    return {kind::projects, kind::taskLists, kind::tasks,    kind::milestones, kind::issues, kind::timeLogs,
            kind::users,    kind::tags,      kind::comments, kind::timers,     kind::links,  kind::baselines};
}
} // namespace

const QJsonObject *Collection::find(const QString &id) const
{
    const auto found = m_records.find(id);
    return found == m_records.end() ? nullptr : &found->second;
}

void Collection::put(const QString &id, const QJsonObject &record)
{
    m_records.insert_or_assign(id, record);
}

bool Collection::remove(const QString &id)
{
    return m_records.erase(id) > 0;
}

Store::Store()
    : m_lastId(firstFreeId)
{
    for (const QString &name : allProjectKinds())
        m_collections[name];
}

Collection &Store::of(const QString &kind)
{
    return m_collections[kind];
}

const Collection &Store::of(const QString &kind) const
{
    static const Collection none;
    const auto found = m_collections.find(kind);
    return found == m_collections.end() ? none : found->second;
}

QString Store::nextId()
{
    m_lastId += idStep;
    return QString::number(idBase + m_lastId);
}

QString Store::nextKey(const QString &projectId, QChar letter)
{
    const QJsonObject *project = of(kind::projects).find(projectId);
    const QString beginning = project ? project->value(u"key"_s).toString().section(u'-', 0, 0) : QString();
    return u"%1-%2%3"_s.arg(beginning, letter).arg(++counters[beginning + u'/' + letter]);
}

QJsonObject personObject(const Store &store, const QString &zpuid)
{
    const QJsonObject *user = store.of(kind::users).find(zpuid);
    if (!user)
        return {};
    const QString email = user->value(u"email"_s).toString();
    return {{u"zuid"_s, user->value(u"zuid"_s)},
            {u"zpuid"_s, zpuid},
            {u"name"_s, user->value(u"display_name"_s).toString(email.section(u'@', 0, 0))},
            {u"email"_s, email},
            {u"first_name"_s, user->value(u"first_name"_s)},
            {u"last_name"_s, user->value(u"last_name"_s)},
            {u"full_name"_s, user->value(u"full_name"_s)}};
}

QString zpuidOfZuid(const Store &store, const QString &zuid)
{
    for (const auto &[zpuid, user] : store.of(kind::users).all()) {
        if (user.value(u"zuid"_s).toVariant().toString() == zuid)
            return zpuid;
    }
    return {};
}

QStringList membersOf(const Store &store, const QString &projectId)
{
    const QJsonObject *project = store.of(kind::projects).find(projectId);
    if (!project)
        return {};
    QStringList members;
    const QJsonArray listed = project->value(u"_members"_s).toArray();
    for (const QJsonValue &member : listed)
        members.append(member.toString());
    const QString owner = project->value(u"owner"_s)[u"zpuid"].toString();
    if (!owner.isEmpty() && !members.contains(owner))
        members.append(owner);
    return members;
}

int minutesOf(const QJsonValue &hours)
{
    static const QRegularExpression clock(u"^(\\d{1,2}):([0-5]\\d)$"_s);
    static const QRegularExpression decimal(u"^\\d{1,2}(\\.\\d+)?$"_s);
    const QString text = hours.isDouble() ? QString::number(hours.toDouble(), 'f', 4) : hours.toString().trimmed();
    int minutes = -1;
    if (const auto match = clock.match(text); match.hasMatch())
        minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    else if (decimal.match(text).hasMatch())
        minutes = int(std::lround(text.toDouble() * 60));
    return minutes < minutesOfDay ? minutes : -1;
}

QString hoursOf(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}
} // namespace atlas::sandbox::projects
