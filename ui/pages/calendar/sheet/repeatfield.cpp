// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/calendar/sheet/repeatfield.h"

#include "ui/pages/calendar/eventwording.h"
#include "ui/pages/common/datefield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
RecurrenceRule every(RecurrenceRule::Every unit, int interval = 1)
{
    RecurrenceRule rule;
    rule.every = unit;
    rule.interval = interval;
    return rule;
}

/// The rule without its end, which has fields of its own.
RecurrenceRule endless(RecurrenceRule rule)
{
    rule.count.reset();
    rule.until.reset();
    return rule;
}
} // namespace

RepeatField::RepeatField(QWidget *parent)
    : QWidget(parent)
    , m_how(new QComboBox(this))
    , m_end(new QComboBox(this))
    , m_until(new DateField(this))
    , m_count(new QSpinBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_how, 3);
    row->addWidget(m_end, 2);
    row->addWidget(m_until, 2);
    row->addWidget(m_count, 2);
    setFocusProxy(m_how);
    m_how->setObjectName(u"repeatHow"_s);
    m_how->setAccessibleName(tr("Repeats"));
    m_end->setAccessibleName(tr("Ends"));
    m_until->setAccessibleName(tr("Last day"));
    m_count->setAccessibleName(tr("How many times"));
    m_count->setRange(2, 500);
    m_count->setValue(10);
    m_end->addItems({tr("for ever"), tr("until"), tr("so many times")});
    for (QComboBox *choice : {m_how, m_end}) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(8);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            showEnd();
            Q_EMIT ruleEdited();
        });
    }
    connect(m_until, &DateField::dateEdited, this, &RepeatField::ruleEdited);
    connect(m_count, &QSpinBox::valueChanged, this, &RepeatField::ruleEdited);
    showEnd();
}

QList<RecurrenceRule> RepeatField::choices() const
{
    using Every = RecurrenceRule::Every;
    RecurrenceRule workdays = every(Every::Week);
    workdays.weekdays = {1, 2, 3, 4, 5};
    RecurrenceRule weekly = every(Every::Week);
    weekly.weekdays = {m_start.dayOfWeek()};
    RecurrenceRule fortnightly = weekly;
    fortnightly.interval = 2;
    RecurrenceRule nth = every(Every::Month);
    nth.weekdays = {m_start.dayOfWeek()};
    nth.nth = m_start.day() > 28 ? -1 : (m_start.day() - 1) / 7 + 1;
    return {every(Every::Day), workdays, weekly, fortnightly, every(Every::Month), nth, every(Every::Year)};
}

void RepeatField::setRule(const QString &rule, const QDate &start, bool isAllDay, const QString &zone)
{
    m_kept = rule;
    m_start = start.isValid() ? start : QDate::currentDate();
    m_isAllDay = isAllDay;
    m_zone = zone;
    fill();
    const auto read = RecurrenceRule::fromText(rule, zone);
    int place = 0;
    if (read) {
        const qsizetype known = m_choices.indexOf(endless(*read));
        place = known >= 0 ? int(known) + 1 : m_how->count() - 1;
        m_end->setCurrentIndex(int(read->count ? End::After : read->until ? End::On : End::Never));
        m_until->setDate(read->until.value_or(QDate()));
        m_count->setValue(read->count.value_or(10));
    } else if (!rule.isEmpty()) {
        place = m_how->count() - 1;
    }
    m_how->setCurrentIndex(place);
    showEnd();
}

void RepeatField::setStart(const QDate &start, bool isAllDay, const QString &zone)
{
    if (!start.isValid() || (start == m_start && isAllDay == m_isAllDay && zone == m_zone))
        return;
    m_start = start;
    m_isAllDay = isAllDay;
    m_zone = zone;
    const int place = m_how->currentIndex();
    fill();
    m_how->setCurrentIndex(qMin(place, m_how->count() - 1));
}

void RepeatField::fill()
{
    const QSignalBlocker quiet(m_how);
    m_choices = choices();
    m_how->clear();
    m_how->addItem(tr("does not repeat"));
    for (const RecurrenceRule &choice : std::as_const(m_choices))
        m_how->addItem(eventwording::repetition(choice.text(m_start, true, {}), m_start));
    const auto read = RecurrenceRule::fromText(m_kept, m_zone);
    if (!m_kept.isEmpty() && (!read || !m_choices.contains(endless(*read))))
        m_how->addItem(eventwording::repetition(m_kept, m_start, m_zone));
}

void RepeatField::showEnd()
{
    const int place = m_how->currentIndex();
    const bool isKept = place > m_choices.size(); // comes with its own end
    m_end->setVisible(place > 0 && !isKept);
    m_until->setVisible(m_end->isVisibleTo(this) && m_end->currentIndex() == int(End::On));
    m_count->setVisible(m_end->isVisibleTo(this) && m_end->currentIndex() == int(End::After));
}

QString RepeatField::rule() const
{
    const int place = m_how->currentIndex();
    if (place <= 0)
        return {};
    if (place > m_choices.size())
        return m_kept;
    RecurrenceRule rule = m_choices.at(place - 1);
    if (m_end->currentIndex() == int(End::On) && m_until->date().isValid())
        rule.until = m_until->date();
    else if (m_end->currentIndex() == int(End::After))
        rule.count = m_count->value();
    const QString text = rule.text(m_start, m_isAllDay, m_zone);
    // The same rule in other words is no change.
    const auto before = RecurrenceRule::fromText(m_kept, m_zone);
    return before && *before == *RecurrenceRule::fromText(text, m_zone) ? m_kept : text;
}

QString RepeatField::mistake() const
{
    if (m_how->currentIndex() <= 0 || m_end->currentIndex() != int(End::On) || !m_end->isVisibleTo(this))
        return {};
    if (!m_until->date().isValid())
        return tr("Say the last day, or let it repeat for ever.");
    return m_until->date() < m_start ? tr("The last day is before the first.") : QString();
}
} // namespace atlas
