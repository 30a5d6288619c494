// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/services/calendar/calendarfixture.h"
#include "ui/pages/calendar/calendaractions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace atlas::test
{
/// Answers what a person would answer, and remembers the questions.
class CalendarPrompter final : public Prompter
{
public:
    bool confirmed = true;
    QString chosen; ///< of the values offered; empty: given up
    QStringList asked;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked.append(title);
        return confirmed;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &values,
                                 const QString &) override
    {
        asked.append(title);
        return values.contains(chosen) ? std::optional(Choice{chosen, {}}) : std::nullopt;
    }
};

class StubQuestion final : public SeriesQuestion
{
public:
    std::optional<RecurrenceScope> answer;
    QList<Verb> asked;
    std::optional<RecurrenceScope> ask(QWidget *, const CalendarEvent &, Verb verb) override
    {
        asked.append(verb);
        return answer;
    }
};

/// Tuesday 10 March 2026, 9:00 in Paris, and in French. Calendars: c1 (own, usual), c2 (own), c3 (of the team, read
/// only). Writes reach a scripted server only.
struct CalendarWorld : CalendarFixture {
    CalendarWorld();
    ~CalendarWorld();
    /// Reads the calendars and these events as the page would.
    void fill(const QByteArrayList &rows, const QByteArrayList &ofTeam = {});
    /// A timed event of "c1"; hours on the clocks of Paris. `more`: further members, each with a comma before it.
    static QByteArray row(const QByteArray &uid, const QDateTime &start, int minutes, const QByteArray &more = {},
                          const QByteArray &etag = "100", const QByteArray &calendar = "c1");
    static QByteArray wholeDays(const QByteArray &uid, const QDate &first, const QDate &last,
                                const QByteArray &etag = "100");
    static QDateTime paris(int day, int hour, int minute = 0, int month = 3);
    static QString key(const char *uid) { return QString::fromLatin1(uid) + u'|'; }
    /// The three requests of a change: read, write, read.
    void expectUpdate(const char *uid, const QByteArray &before, const QByteArray &after);
    [[nodiscard]] EventTime timeOf(const QString &eventKey) const;
    [[nodiscard]] QString said() const; ///< what the toast says
    template <class T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return host.findChild<T *>(name);
    }

    QTemporaryDir folder;
    Store store{folder.filePath(u"atlas.sqlite"_s)};
    ManualClock today{paris(10, 9)};
    CalendarRepository repository{calendar, store, today, u"acc"_s};
    CalendarPrompter prompter;
    StubQuestion question;
    CalendarBook book;
    CalendarActions actions{repository, book, prompter, question, today};
    QWidget host;
    Toast *toast = new Toast(&host);
};

/// The pointer, without waiting for a window system.
void mouse(QWidget *widget, QEvent::Type type, const QPoint &pos, Qt::MouseButtons held = Qt::LeftButton);
void drag(QWidget *widget, const QPoint &from, const QPoint &to, bool release = true);
/// One key while others are held, which stay held: QTest lets them go each time.
void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers held);
} // namespace atlas::test
