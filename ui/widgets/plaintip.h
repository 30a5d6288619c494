// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTextDocument>

namespace atlas
{
/// A tooltip that shows the text as it is: titles and names come from strangers, and QToolTip reads what looks like
/// markup as such.
[[nodiscard]] inline QString plainTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<span>") + escaped.replace(u'\n', QStringLiteral("<br>")) + QStringLiteral("</span>");
}
} // namespace atlas
