// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/crmdirectorycursor.h"

#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Zoho's recycle bin reaches back 60 days; a day less, because two clocks are involved.
constexpr qint64 directoryMaxAgeDays = 59;
constexpr qint64 directoryOverlapSeconds = 60;
constexpr qint64 deletedEverySeconds = 60 * 60;

QString isoText(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when) : QString();
}

QString minuteBefore(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when.addSecs(-directoryOverlapSeconds)) : QString();
}
} // namespace

CrmDirectoryCursor CrmDirectoryCursor::fromText(const QString &text)
{
    CrmDirectoryCursor cursor;
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return cursor;
    cursor.since = json::instant(*object, "since"_L1);
    cursor.deletedSince = json::instant(*object, "deleted_since"_L1);
    cursor.at = json::instant(*object, "at"_L1);
    cursor.deletedAt = json::instant(*object, "deleted_at"_L1);
    cursor.truncated = json::boolean(*object, "truncated"_L1);
    cursor.missing = json::boolean(*object, "missing"_L1);
    return cursor;
}

QString CrmDirectoryCursor::toText() const
{
    QJsonObject object{{"since"_L1, isoText(since)},
                       {"deleted_since"_L1, isoText(deletedSince)},
                       {"at"_L1, isoText(at)},
                       {"deleted_at"_L1, isoText(deletedAt)},
                       {"truncated"_L1, truncated}};
    if (missing)
        object.insert("missing"_L1, true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool CrmDirectoryCursor::needsFullRead(const QDateTime &now) const
{
    return !since.isValid() || !at.isValid() || std::abs(at.daysTo(now)) >= directoryMaxAgeDays;
}

bool CrmDirectoryCursor::needsDeleted(const QDateTime &now) const
{
    const qint64 age = deletedAt.isValid() ? deletedAt.secsTo(now) : deletedEverySeconds;
    return age < 0 || age >= deletedEverySeconds;
}

QString CrmDirectoryCursor::listHeader() const
{
    return minuteBefore(since);
}

QString CrmDirectoryCursor::deletedHeader() const
{
    return minuteBefore(deletedSince.isValid() ? deletedSince : since);
}
} // namespace atlas
