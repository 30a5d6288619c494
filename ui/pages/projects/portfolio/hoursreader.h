// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QObject>
#include <QSet>

namespace atlas
{
class ProjectsActions;

/// Reads the hours of the months since the first open project began, one month after the other, the newest first: what
/// projects cost is known for the months that were read. Ends at the first failure, which it says.
class HoursReader : public QObject
{
    Q_OBJECT
public:
    HoursReader(ProjectsActions &actions, QObject *parent);
    void start();
    [[nodiscard]] bool isReading() const { return m_reading; }
    [[nodiscard]] int monthsLeft() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QList<QDate> months() const;
    void readNext();
    ProjectsActions &m_actions;
    QSet<QDate> m_read; ///< in this run: the book learns of them a little later
    bool m_reading = false;
};
} // namespace atlas
