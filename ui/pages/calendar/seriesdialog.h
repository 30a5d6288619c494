// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/calendar/calendaractions.h"

namespace atlas
{
/// "This event, this and the following, the whole series": the question as three buttons, through the Prompter.
class SeriesDialog final : public SeriesQuestion
{
public:
    explicit SeriesDialog(Prompter &prompter)
        : m_prompter(prompter)
    {
    }
    [[nodiscard]] std::optional<RecurrenceScope> ask(QWidget *over, const CalendarEvent &event, Verb verb) override;

private:
    Prompter &m_prompter;
};
} // namespace atlas
