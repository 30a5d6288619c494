// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/datefield.h"

#include "ui/pages/pipeline/form/fieldrules.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QStyle>
#include <QWidgetAction>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
    , m_pick(addAction(Theme::get().icon(u"calendar"_s), QLineEdit::TrailingPosition))
{
    connect(m_pick, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateField::dateEdited);
    retranslate();
}

void DateField::setDate(const QDate &date)
{
    setText(date.isValid() ? QLocale().toString(date, dateEditFormat(QLocale())) : QString());
}

QDate DateField::date() const
{
    return typedDate(text().trimmed(), QLocale());
}

bool DateField::hasMistake() const
{
    return !text().trimmed().isEmpty() && !date().isValid();
}

void DateField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setAccessibleName(accessibleName());
    if (date().isValid()) {
        calendar->setSelectedDate(date());
    }
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](const QDate &chosen) {
        setDate(chosen);
        menu->close();
        Q_EMIT dateEdited();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

void DateField::retranslate()
{
    m_pick->setText(tr("Choose a date"));
    m_pick->setToolTip(m_pick->text());
    setPlaceholderText(dateEditFormat(QLocale()).toLower());
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QDate kept = date();
        retranslate();
        if (kept.isValid()) {
            setDate(kept);
        }
    }
}

void markField(QWidget *field, bool wrong)
{
    if (field->property("invalid").toBool() == wrong) {
        return;
    }
    field->setProperty("invalid", wrong);
    field->style()->unpolish(field);
    field->style()->polish(field);
}
} // namespace atlas
