// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/list/maildrag.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::maildrag
{
QString mimeType()
{
    return u"application/x-atlas-mails"_s;
}

QMimeData *pack(const QStringList &messageIds)
{
    auto *data = new QMimeData;
    data->setData(mimeType(), messageIds.join(u'\n').toUtf8());
    return data;
}

QStringList read(const QMimeData &data)
{
    return QString::fromUtf8(data.data(mimeType())).split(u'\n', Qt::SkipEmptyParts);
}
} // namespace atlas::maildrag
