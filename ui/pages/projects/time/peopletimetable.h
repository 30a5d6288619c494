// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/insight/timefigures.h"

#include <QTableWidget>

namespace atlas
{
/// One row a person: hours available, logged, billable, utilisation and billable ratio of a period.
class PeopleTimeTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit PeopleTimeTable(QWidget *parent = nullptr);
    void setTimes(const QList<PersonTime> &times);
    void retranslate();

Q_SIGNALS:
    void personOpened(const QString &personId);

private:
    void fillRow(int row, const PersonTime &time);
};
} // namespace atlas
