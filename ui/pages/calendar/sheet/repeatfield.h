// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/recurrencerule.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace atlas
{
class DateField;

/// How often an event repeats, and until when. A rule this form cannot show is offered as it is and kept.
class RepeatField : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatField(QWidget *parent = nullptr);
    /// `start`: the day the choices are worded for.
    void setRule(const QString &rule, const QDate &start, bool isAllDay, const QString &zone);
    /// The day or kind moved: the choices are worded anew, the chosen one stays.
    void setStart(const QDate &start, bool isAllDay, const QString &zone);
    [[nodiscard]] QString rule() const;
    /// Repeats end before they begin, or the day is none; empty: nothing is wrong.
    [[nodiscard]] QString mistake() const;

Q_SIGNALS:
    void ruleEdited();

private:
    enum class End { Never, On, After };
    void fill();
    void showEnd();
    [[nodiscard]] QList<RecurrenceRule> choices() const;
    QComboBox *m_how, *m_end;
    DateField *m_until;
    QSpinBox *m_count;
    QString m_kept; ///< as it came
    QDate m_start;
    bool m_isAllDay = false;
    QString m_zone;
    QList<RecurrenceRule> m_choices;
};
} // namespace atlas
