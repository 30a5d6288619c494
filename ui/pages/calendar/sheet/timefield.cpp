// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/timefield.h"

#include "models/calendar/eventwords.h"
#include "ui/theme/format.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
TimeField::TimeField(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(12);
    connect(this, &QLineEdit::textEdited, this, &TimeField::timeEdited);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (time().isValid())
            setTime(time());
    });
}

void TimeField::setTime(const QTime &time)
{
    setText(format::clock(time));
}

QTime TimeField::time() const
{
    const QString typed = text().trimmed();
    bool isNumber = false;
    const int hour = typed.toInt(&isNumber);
    if (isNumber)
        return hour >= 0 && hour < 24 ? QTime(hour, 0) : QTime();
    QString left = typed;
    const auto hours = eventwords::takeHours(left);
    return hours && left.trimmed().isEmpty() && !hours->end ? hours->start : QTime();
}

void TimeField::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!steps || !time().isValid()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setTime(time().addSecs(event->key() == Qt::Key_Up ? 15 * 60 : -15 * 60));
    Q_EMIT timeEdited();
}
} // namespace atlas
