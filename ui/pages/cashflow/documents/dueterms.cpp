// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/documents/dueterms.h"

#include <QCoreApplication>

namespace atlas::dueterms
{
const QList<int> &usual()
{
    static const QList<int> terms{0, 15, 30, 45, 60, endOfMonth};
    return terms;
}

QDate dueAfter(int terms, const QDate &date)
{
    if (!date.isValid() || terms == custom)
        return {};
    return terms == endOfMonth ? QDate(date.year(), date.month(), date.daysInMonth()) : date.addDays(terms);
}

int termsOf(const QDate &date, const QDate &due, int stated)
{
    if (stated >= 0 && dueAfter(stated, date) == due)
        return stated;
    for (const int terms : usual()) {
        if (due.isValid() && dueAfter(terms, date) == due)
            return terms;
    }
    return custom;
}

QString label(int terms)
{
    const auto words = [](const char *text, int n = -1) {
        return QCoreApplication::translate("atlas::DueTerms", text, nullptr, n);
    };
    switch (terms) {
    case 0:
        return words(QT_TRANSLATE_NOOP("atlas::DueTerms", "Due on receipt"));
    case endOfMonth:
        return words(QT_TRANSLATE_NOOP("atlas::DueTerms", "End of the month"));
    case custom:
        return words(QT_TRANSLATE_NOOP("atlas::DueTerms", "Another date"));
    default:
        return words(QT_TRANSLATE_N_NOOP("atlas::DueTerms", "%n days"), terms);
    }
}
} // namespace atlas::dueterms
