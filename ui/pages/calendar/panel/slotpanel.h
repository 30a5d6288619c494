// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/slotfinder.h"
#include "ui/pages/calendar/calendaractions.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace atlas
{
class GuestsField;
class IconButton;
class Label;
class SlotBars;

/// Finds a time several people are free: who, how long, which days; their busy times side by side, the best times, and
/// the event made from the chosen one. Who shares nothing is unknown, never free.
class SlotPanel : public QWidget
{
    Q_OBJECT
public:
    SlotPanel(CalendarActions &actions, QWidget *parent);
    void find(const QString &title, const QStringList &emails, int minutes);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int askedDays = 21; ///< calendar days of availability: fifteen working days
    void build();
    void retranslate();
    void peopleChanged();
    void ownTimesChanged();
    void readOwnTimes(SlotPerson &person) const;
    [[nodiscard]] bool knowsOwnTimes() const;
    void listProposals();
    void tellState();
    void showDay(const QDate &day);
    void ask(const QString &email);
    void propose();
    void choose(int place);
    void chooseOwn(const QDateTime &start);
    void tellProposal();
    void showChosen(const QDateTime &start);
    void createEvent();
    void turnDay(int by);
    [[nodiscard]] int minutes() const;
    [[nodiscard]] QString proposalWords(const SlotProposal &proposal) const;
    [[nodiscard]] QString proposalNote(const SlotProposal &proposal) const;
    CalendarActions &m_actions;
    QHash<QString, Availability> m_known; ///< by address, of the days asked for
    QList<SlotPerson> m_people;
    QList<SlotProposal> m_proposals;
    QDateTime m_chosen;
    bool m_isOwnChoice = false; ///< a person chose the time: answers that come in leave it
    QDate m_day;
    Label *m_title, *m_dayTitle, *m_listTitle, *m_state, *m_legend;
    IconButton *m_close, *m_previous, *m_next;
    QLineEdit *m_subject;
    GuestsField *m_guests;
    QComboBox *m_length, *m_days;
    SlotBars *m_bars;
    QVBoxLayout *m_list;
    QButtonGroup *m_choices;
    QPushButton *m_create;
    int m_waiting = 0;
};
} // namespace atlas
