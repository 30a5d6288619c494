// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/seriesdialog.h"

#include <QCoreApplication>

namespace atlas
{
namespace
{
struct SeriesWords {
    Q_DECLARE_TR_FUNCTIONS(SeriesQuestion)
};

QString seriesTitle(const CalendarEvent &event, SeriesQuestion::Verb verb)
{
    switch (verb) {
    case SeriesQuestion::Verb::Delete:
        return SeriesWords::tr("Delete \u201c%1\u201d, which repeats?").arg(event.title);
    case SeriesQuestion::Verb::Move:
        return SeriesWords::tr("Move \u201c%1\u201d, which repeats?").arg(event.title);
    case SeriesQuestion::Verb::Change:
        break;
    }
    return SeriesWords::tr("Change \u201c%1\u201d, which repeats?").arg(event.title);
}

QString scopeLabel()
{
    return SeriesWords::tr("How much of it?");
}

QStringList scopeWords()
{
    return {SeriesWords::tr("Only this one"), SeriesWords::tr("This and the following ones"),
            SeriesWords::tr("The whole series")};
}
} // namespace

std::optional<RecurrenceScope> SeriesDialog::ask(QWidget *over, const CalendarEvent &event, Verb verb)
{
    const QStringList words = scopeWords();
    const auto choice = m_prompter.choose(over, seriesTitle(event, verb), scopeLabel(), words, {});
    if (!choice)
        return std::nullopt;
    switch (words.indexOf(choice->value)) {
    case 1:
        return RecurrenceScope::Following;
    case 2:
        return RecurrenceScope::All;
    default:
        return RecurrenceScope::This;
    }
}
} // namespace atlas
