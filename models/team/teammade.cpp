// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/team/teammade.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qsizetype keptMade = 2000; ///< messages; the oldest are forgotten first

bool isSameMade(const TeamMade &a, const TeamMade &b)
{
    return a.kind == b.kind && a.id == b.id && (!a.id.isEmpty() || a.title == b.title);
}
} // namespace

void TeamMadeBook::add(const QString &messageId, const TeamMade &made)
{
    if (messageId.isEmpty())
        return;
    QList<TeamMade> &all = m_made[messageId];
    all.removeIf([&made](const TeamMade &each) { return isSameMade(each, made); });
    all.append(made);
}

void TeamMadeBook::remove(const TeamMade &made)
{
    for (auto each = m_made.begin(); each != m_made.end();) {
        each->removeIf([&made](const TeamMade &one) { return isSameMade(one, made); });
        each = each->isEmpty() ? m_made.erase(each) : std::next(each);
    }
}

QByteArray TeamMadeBook::stored() const
{
    QStringList ids = m_made.keys();
    std::sort(ids.begin(), ids.end(), std::greater<>()); // ids begin with their time
    QJsonObject all;
    for (const QString &id : ids.mid(0, keptMade)) {
        QJsonArray rows;
        const QList<TeamMade> made = m_made.value(id);
        for (const TeamMade &each : made)
            rows.append(QJsonObject{
                {"kind"_L1, int(each.kind)}, {"id"_L1, each.id}, {"title"_L1, each.title}, {"link"_L1, each.link}});
        all.insert(id, rows);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

void TeamMadeBook::restore(const QByteArray &stored)
{
    const QJsonObject all = QJsonDocument::fromJson(stored).object();
    for (auto each = all.begin(); each != all.end(); ++each) {
        const QJsonArray rows = each->toArray();
        for (const QJsonValue &row : rows) {
            const int kind = qBound(0, row["kind"_L1].toInt(), int(TeamMade::Kind::Note));
            add(each.key(),
                {TeamMade::Kind(kind), row["id"_L1].toString(), row["title"_L1].toString(), row["link"_L1].toString()});
        }
    }
}
} // namespace atlas
