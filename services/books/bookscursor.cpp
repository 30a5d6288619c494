// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookscursor.h"

#include "services/core/json.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr qint64 wholeReadSeconds = 24 * 60 * 60;
/// Second granularity, and values may read back late.
constexpr qint64 booksOverlapSeconds = 60;

QString instantText(const QDateTime &when)
{
    return when.isValid() ? json::isoOffset(when) : QString();
}
} // namespace

BooksCursor BooksCursor::fromText(const QString &text)
{
    BooksCursor cursor;
    const Result<QJsonObject> object = json::parseObject(text.toUtf8());
    if (!object)
        return cursor;
    cursor.modified = json::instant(*object, "modified"_L1);
    cursor.fullAt = json::instant(*object, "full"_L1);
    cursor.truncated = json::boolean(*object, "truncated"_L1);
    return cursor;
}

QString BooksCursor::toText() const
{
    const QJsonObject object{
        {"modified"_L1, instantText(modified)}, {"full"_L1, instantText(fullAt)}, {"truncated"_L1, truncated}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool BooksCursor::needsWholeRead(const QDateTime &now) const
{
    return !fullAt.isValid() || std::abs(fullAt.secsTo(now)) >= wholeReadSeconds;
}

QString BooksCursor::modifiedSince() const
{
    if (!modified.isValid())
        return {};
    QString text = json::isoOffset(modified.addSecs(-booksOverlapSeconds));
    text.remove(text.size() - 3, 1); // Books writes the offset without a colon
    return text;
}

void BooksCursor::sawModified(const QDateTime &when)
{
    if (when.isValid() && (!modified.isValid() || when > modified))
        modified = when;
}
} // namespace atlas
