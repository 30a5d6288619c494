// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCollator>

namespace atlas
{
/// How people sort names: in the program's language, without case, "2" before "10". The C locale, in which nothing is
/// set, only compares bytes: English then.
[[nodiscard]] inline QCollator nameCollator()
{
    const bool isUnset = QLocale().language() == QLocale::C;
    QCollator collator(isUnset ? QLocale(QLocale::English) : QLocale());
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    return collator;
}
} // namespace atlas
