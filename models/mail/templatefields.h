// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace atlas
{
/// A text whose fields were filled in, and the ones nothing was known for.
struct FilledTemplate {
    QString text;
    QStringList missing; ///< field names that stay in the text, in order, each once
};

/// Replaces "{{contact.first_name}}" by its value; spaces inside the braces and capitals do not matter. A field without
/// a value stays as it is written, so that it is seen before sending. In HTML (`isHtml`) values are escaped and missing
/// fields marked.
[[nodiscard]] FilledTemplate fillTemplate(const QString &text, const QHash<QString, QString> &values, bool isHtml);
/// The fields a text has, in order, each once.
[[nodiscard]] QStringList templateFields(const QString &text);
} // namespace atlas
