// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/dealcursor.h"

#include "services/core/json.h"

#include <algorithm>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Zoho's recycle bin reaches back 60 days; a day less, because two clocks are involved.
constexpr qint64 maxAgeDays = 59;
/// Second granularity and delayed visibility: docs say at least a minute.
constexpr qint64 overlapSeconds = 60;
constexpr qint64 settleSeconds = 120;

QString withOverlap(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when.addSecs(-overlapSeconds)) : QString();
}

QString isoOrEmpty(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when) : QString();
}
} // namespace

DealCursor DealCursor::fromText(const QString &text)
{
    DealCursor cursor;
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return cursor;
    cursor.modified = json::instant(*object, "modified"_L1);
    cursor.deleted = json::instant(*object, "deleted"_L1);
    cursor.at = json::instant(*object, "at"_L1);
    cursor.seenAt = json::instant(*object, "seen"_L1);
    cursor.settled = json::boolean(*object, "settled"_L1);
    cursor.truncated = json::boolean(*object, "truncated"_L1);
    return cursor;
}

QString DealCursor::toText() const
{
    const QJsonObject object{{"modified"_L1, isoOrEmpty(modified)},
                             {"deleted"_L1, isoOrEmpty(deleted)},
                             {"at"_L1, isoOrEmpty(at)},
                             {"seen"_L1, isoOrEmpty(seenAt)},
                             {"settled"_L1, settled},
                             {"truncated"_L1, truncated}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool DealCursor::needsFullRead(const QDateTime &now) const
{
    if (!modified.isValid() || !at.isValid())
        return true;
    return std::abs(at.daysTo(now)) >= maxAgeDays;
}

QString DealCursor::listSince() const
{
    return settled ? isoOrEmpty(modified) : withOverlap(modified);
}

QString DealCursor::deletedSince() const
{
    return withOverlap(deleted.isValid() ? std::max(modified, deleted) : modified);
}

void DealCursor::sawModified(const QDateTime &when, const QDateTime &now)
{
    if (!when.isValid() || (modified.isValid() && when <= modified))
        return;
    modified = when;
    seenAt = now;
    settled = false;
}

void DealCursor::sawDeleted(const QDateTime &when)
{
    if (when.isValid() && (!deleted.isValid() || when > deleted))
        deleted = when;
}

void DealCursor::complete(const QDateTime &begun)
{
    at = begun;
    if (seenAt.isValid() && seenAt.secsTo(begun) >= settleSeconds)
        settled = true;
}
} // namespace atlas
