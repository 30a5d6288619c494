// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"
#include "ui/widgets/prompter.h"

#include <functional>
#include <QPointer>
#include <QWidget>

namespace atlas
{
class ChangeTeller;
class Toast;
struct ToldChange;

/// Asks how much of a series is meant; nullopt: given up. A single event asks nobody: This.
class SeriesQuestion
{
public:
    enum class Verb { Change, Move, Delete };
    virtual ~SeriesQuestion() = default;
    [[nodiscard]] virtual std::optional<RecurrenceScope> ask(QWidget *over, const CalendarEvent &event, Verb verb) = 0;
};

/// What a person does to the calendar, as the views ask for it: every call goes through CalendarRepository (verify,
/// write, confirm) and ends in exactly one callback on the ui thread, never after the receiver is gone. Views keep what
/// was typed until a callback says success. What was written can be taken back or says why not.
class CalendarActions : public QObject
{
    Q_OBJECT
public:
    template <class T>
    using Then = std::function<void(const Result<T> &)>;

    CalendarActions(CalendarRepository &repository, CalendarBook &book, Prompter &prompter, SeriesQuestion &question,
                    const Clock &clock, QObject *parent = nullptr);
    ~CalendarActions() override;
    void setToast(Toast *toast);
    [[nodiscard]] CalendarBook &book() const { return m_book; }
    [[nodiscard]] Prompter &prompter() const { return m_prompter; }
    [[nodiscard]] SeriesQuestion &question() const { return m_question; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); } ///< UTC
    [[nodiscard]] QDate today() const { return m_book.today(now()); }
    /// The address of the person signed in.
    [[nodiscard]] QString ownEmail() const;

    // `receiver` is the widget that waits: when it is destroyed the call is cancelled and `then` is not called.
    /// Says "Created · Undo" in a toast; undo deletes it.
    void create(const QString &calendarUid, const EventChange &event, NotifyGuests notify, QObject *receiver,
                Then<CalendarEvent> then);
    void update(const CalendarEvent &base, const EventChange &change, RecurrenceScope scope, NotifyGuests notify,
                QObject *receiver, Then<UpdateOutcome> then);
    /// Asks first: for a series how much of it, with guests whether they are told. Undo of a single event creates it
    /// anew. `then` may be told Cancelled.
    void remove(const CalendarEvent &event, QWidget *receiver, Then<Done> then);
    void details(const CalendarEvent &event, QObject *receiver, Then<CalendarEvent> then);
    void availability(const QString &email, const QDateTime &from, const QDateTime &to, QObject *receiver,
                      Then<Availability> then);
    /// Sends the answer to an invitation by its event uid; the words are Zoho's: "accepted", "tentative", "declined",
    /// "yet_to_respond". Zoho Calendar has no such call, Zoho Cliq has: whoever knows it sets this.
    using Answerer = std::function<Task<Result<Done>>(const QString &eventUid, const QString &word)>;
    void setAnswerer(Answerer answerer) { m_answerer = std::move(answerer); }
    /// Somebody else's event the person is invited to, and there is a way to answer.
    [[nodiscard]] bool mayAnswer(const CalendarEvent &event) const;
    /// Of a series the whole is answered, after a question. Says "Accepted: ... · Undo". `then` may be told Cancelled.
    void answer(const CalendarEvent &event, AttendeeAnswer answer, QWidget *receiver, Then<Done> then);
    /// Another calendar for the event.
    void moveTo(const CalendarEvent &event, const QString &calendarUid, QObject *receiver, Then<Done> then);
    /// The months of these days are read if they are not here; what comes arrives with CalendarBook::changed.
    void needRange(const QDate &first, const QDate &last);

    /// Drag and keyboard: shows the event there at once (CalendarBook::setPending), asks how much of a series is meant,
    /// writes, says "Moved to ... · Undo" in a toast; a refusal puts it back and says why. Guests are told
    /// (NotifyGuests::Guests) after asking once.
    void moveEvent(const CalendarEvent &event, const EventTime &to, QWidget *over);
    /// Whether the person may change it: their event in a calendar they may write to. The reason otherwise.
    [[nodiscard]] bool mayChange(const CalendarEvent &event, QString *reason = nullptr) const;

    void say(const QString &text);
    void sayUndoable(const QString &text, std::function<void()> undo);
    /// With why it cannot be taken back.
    void sayFinal(const QString &text, const QString &why);
    void sayError(const ApiError &error);

    // Any view may ask for these; the page does them.
    void openEvent(const QString &key) { Q_EMIT eventRequested(key); }
    void editEvent(const QString &key) { Q_EMIT editRequested(key); }
    void newEvent(const QString &calendarUid, const EventChange &draft) { Q_EMIT newRequested(calendarUid, draft); }
    void showDay(const QDate &day) { Q_EMIT dayRequested(day); }
    void findSlot(const QString &title, const QStringList &emails, int minutes)
    {
        Q_EMIT slotRequested(title, emails, minutes);
    }

Q_SIGNALS:
    void eventRequested(const QString &key);
    void editRequested(const QString &key);
    /// What was said is to be noted where the guests are known.
    void notesRequested(const atlas::CalendarEvent &event);
    /// A form for a new event; an empty calendar: the usual one.
    void newRequested(const QString &calendarUid, const atlas::EventChange &draft);
    void dayRequested(const QDate &day);
    void slotRequested(const QString &title, const QStringList &emails, int minutes);
    /// A time the slot finder proposes now, to be drawn dashed; invalid: none.
    void proposalChanged(const QString &title, const atlas::EventTime &time);

private:
    [[nodiscard]] ToldChange wayBackOf(const CalendarEvent &before, const EventChange &change, RecurrenceScope scope,
                                       NotifyGuests notify);
    void changeBack(const CalendarEvent &before, const EventChange &back, NotifyGuests notify);
    void sendAnswer(const CalendarEvent &event, AttendeeAnswer answer, QObject *receiver, Then<Done> then);
    [[nodiscard]] std::optional<NotifyGuests> askGuests(QWidget *over, const CalendarEvent &event);
    void erase(const CalendarEvent &event, RecurrenceScope scope, NotifyGuests notify, QWidget *receiver,
               Then<Done> then);
    void write(const CalendarEvent &event, const EventTime &to, RecurrenceScope scope, NotifyGuests notify);
    void moved(const CalendarEvent &before, const EventTime &to, RecurrenceScope scope, NotifyGuests notify,
               const Result<UpdateOutcome> &outcome);
    CalendarRepository &m_repository;
    CalendarBook &m_book;
    Prompter &m_prompter;
    SeriesQuestion &m_question;
    const Clock &m_clock;
    ChangeTeller *m_teller;
    Answerer m_answerer;
    CancelScope m_reading; ///< of needRange
};
} // namespace atlas
