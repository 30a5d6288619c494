// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/mail/templatefields.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([a-z_]+(?:\\.[a-z_]+)*)\\s*\\}\\}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}
} // namespace

FilledTemplate fillTemplate(const QString &text, const QHash<QString, QString> &values, bool isHtml)
{
    FilledTemplate filled;
    qsizetype reached = 0;
    for (auto match = fieldPattern().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch field = match.next();
        const QString name = field.captured(1).toLower();
        const QString value = values.value(name);
        filled.text += text.mid(reached, field.capturedStart() - reached);
        reached = field.capturedEnd();
        if (!value.isEmpty()) {
            filled.text += isHtml ? value.toHtmlEscaped() : value;
            continue;
        }
        if (!filled.missing.contains(name))
            filled.missing.append(name);
        const QString written = field.captured();
        filled.text += isHtml ? u"<span style=\"background-color:#fff3c4\">"_s + written + u"</span>"_s : written;
    }
    filled.text += text.mid(reached);
    return filled;
}

QStringList templateFields(const QString &text)
{
    QStringList names;
    for (auto match = fieldPattern().globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1).toLower();
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}
} // namespace atlas
