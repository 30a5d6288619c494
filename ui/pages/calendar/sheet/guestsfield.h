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
/// and leaving the field take over what is typed; what is no address stays and is marked. A name before "<address>"
/// goes with it.
class GuestsField : public QWidget
{
    Q_OBJECT
public:
    /// `known`: addresses offered while typing.
    explicit GuestsField(const QStringList &known, QWidget *parent = nullptr);
    void setGuests(const QList<EventAttendee> &guests);
    [[nodiscard]] QList<EventAttendee> guests() const { return m_guests; }
    /// What is still in the line becomes a guest, as far as it is an address.
    void takeTyped();
    /// What stands in the line and was not taken over; empty: nothing.
    [[nodiscard]] QString typed() const;

Q_SIGNALS:
    void guestsEdited(); ///< a guest came or went

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const QString &text);
    void retranslate();
    void rebuild();
    QList<EventAttendee> m_guests;
    QLineEdit *m_line;
    QWidget *m_chips;
    FlowLayout *m_flow;
};
} // namespace atlas
