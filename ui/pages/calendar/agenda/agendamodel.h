// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/calendar/calendarbook.h"

#include <QAbstractListModel>

namespace atlas
{
class CalendarActions;

/// The days of a few weeks one below the other: a heading for each day that has something (and for today), then its
/// events. Events over several days stand on each of them.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles {
        IsHeadingRole = Qt::UserRole + 1,
        DayRole,        ///< QDate
        KeyRole,        ///< of the event; empty for headings
        IsEmptyDayRole, ///< a heading with nothing below it
        InConflictRole  ///< the event overlaps with another, of a hidden calendar too, and is not over
    };
    AgendaModel(CalendarActions &actions, QObject *parent);
    void showDays(const QDate &first, const QDate &last);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] int rowOf(const QString &key) const;  ///< -1: not in these days
    [[nodiscard]] int rowOfDay(const QDate &day) const; ///< of its heading, or of the next one

private:
    struct Row {
        QDate day;
        QString key;
        friend bool operator==(const Row &, const Row &) = default;
    };
    void update();
    CalendarActions &m_actions;
    QDate m_first, m_last;
    QList<Row> m_rows;
    QSet<QString> m_inConflict; ///< keys
};
} // namespace atlas
