// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/common/datefield.h"

#include "ui/pages/pipeline/form/fieldrules.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QStyle>
#include <QWidgetAction>

namespace atlas
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// "dd/mm/yyyy" in the person's language: "jj/mm/aaaa".
QString datePattern(const QLocale &locale)
{
    //: one letter each for day, month and year in the pattern of a date ("dd/mm/yyyy")
    const QString letters = DateField::tr("dmy");
    QString pattern = dateEditFormat(locale).toLower();
    for (QChar &sign : pattern) {
        const qsizetype part = u"dmy"_s.indexOf(sign);
        sign = part >= 0 && part < letters.size() ? letters.at(part) : sign;
    }
    return pattern;
}

// Day, month and year as three numbers between any signs, in the order of the locale: "1.12.26", "1-12-2026".
QDate dateOfNumbers(const QString &text, const QLocale &locale)
{
    static const QRegularExpression threeNumbers(u"^(\\d{1,4})[\\s./-]+(\\d{1,4})[\\s./-]+(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = threeNumbers.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QString pattern = dateEditFormat(locale);
    QMap<qsizetype, QChar> order;
    for (const QChar part : u"dMy"_s) {
        order.insert(pattern.indexOf(part), part);
    }
    QMap<QChar, int> parts;
    for (int i = 0; i < order.size(); ++i) {
        parts.insert(order.values().at(i), match.capturedView(i + 1).toInt());
    }
    const int year = parts.value(u'y');
    return {year < 100 ? year + 2000 : year, parts.value(u'M'), parts.value(u'd')};
}
} // namespace

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
    setText(date.isValid() ? m_locale.toString(date, dateEditFormat(m_locale)) : QString());
}

QDate DateField::date() const
{
    const QString typed = text().trimmed();
    const QDate date = typedDate(typed, m_locale);
    return date.isValid() ? date : dateOfNumbers(typed, m_locale);
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
    m_locale = QLocale();
    setPlaceholderText(datePattern(m_locale));
}

void DateField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const QDate kept = date(); // as it was typed
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
