// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/calendar/calendarrecords.h"

#include <QWidget>

class QLineEdit;

namespace atlas
{
class FlowLayout;

/// Who is invited: addresses typed or pasted, each a chip with the answer that can be removed. Comma, semicolon, Enter
/// and leaving the field take over what is typed; what is no address stays and is marked.
class GuestsField : public QWidget
{
    Q_OBJECT
public:
    /// `known`: addresses offered while typing.
    explicit GuestsField(const QStringList &known, QWidget *parent = nullptr);
    void setGuests(const QList<EventAttendee> &guests);
    /// What is still in the line is taken over first, if it is an address.
    [[nodiscard]] QList<EventAttendee> guests();
    /// What is typed and no address; empty: nothing.
    [[nodiscard]] QString mistake() const;

Q_SIGNALS:
    void guestsEdited();

private:
    void takeTyped(const QString &text);
    void rebuild();
    QList<EventAttendee> m_guests;
    QLineEdit *m_line;
    QWidget *m_chips;
    FlowLayout *m_flow;
};
} // namespace atlas
