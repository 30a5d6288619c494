// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/form/crminstantfield.h"

#include "ui/pages/calendar/sheet/timefield.h"
#include "ui/pages/common/datefield.h"
#include "ui/pages/common/fieldbox.h"
#include "ui/pages/crm/crmfields.h"
#include "ui/pages/pipeline/form/fieldrules.h"

#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
CrmInstantField::CrmInstantField(const FieldMeta &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_day(new DateField)
    , m_hour(new TimeField)
{
    setObjectName(u"field_"_s + field.apiName);
    m_day->setObjectName(u"day_"_s + field.apiName);
    m_hour->setObjectName(u"hour_"_s + field.apiName);
    auto *both = new QWidget;
    both->setAccessibleName(field.label);
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_day, 2);
    line->addWidget(m_hour, 1);
    //: spoken name of an editor; %1 is the field ("Start")
    m_day->setAccessibleName(tr("%1, day").arg(field.label));
    //: spoken name of an editor; %1 is the field ("Start")
    m_hour->setAccessibleName(tr("%1, time").arg(field.label));
    m_box = new FieldBox(field.required ? field.label + u" *"_s : field.label, both, this);
    both->setFocusProxy(m_day);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_box);
    const auto changed = [this] {
        if (!m_box->problem().isEmpty() && instant().isValid())
            m_box->setProblem({});
        Q_EMIT edited();
    };
    connect(m_day, &DateField::dateEdited, this, changed);
    connect(m_hour, &TimeField::timeEdited, this, changed);
}

void CrmInstantField::setValue(const QJsonValue &value)
{
    const QDateTime local = QDateTime::fromString(value.toString(), Qt::ISODate).toLocalTime();
    m_given = local;
    m_box->setProblem({});
    m_day->setDate(local.date());
    if (local.isValid())
        m_hour->setTime(local.time());
    else
        m_hour->clear();
}

QDateTime CrmInstantField::instant() const
{
    const QDate day = m_day->date();
    const QTime hour = m_hour->time();
    if (!day.isValid() || !hour.isValid())
        return {};
    const bool untouched = m_given.isValid() && m_given.date() == day && m_given.time().hour() == hour.hour() &&
                           m_given.time().minute() == hour.minute();
    return untouched ? m_given : QDateTime(day, hour);
}

QJsonValue CrmInstantField::value() const
{
    const QDateTime when = instant();
    return when.isValid() ? QJsonValue(crmfields::zohoInstant(when)) : QJsonValue();
}

void CrmInstantField::setProblem(const QString &sentence)
{
    m_box->setProblem(sentence);
}

QString CrmInstantField::problem() const
{
    return m_box->problem();
}

bool CrmInstantField::validate()
{
    QString sentence;
    const bool isEmpty = m_day->text().trimmed().isEmpty() && m_hour->text().trimmed().isEmpty();
    if (isEmpty)
        sentence = problemText(checkChosen(m_field, {}), m_field);
    else if (!m_day->date().isValid())
        sentence = problemText({FieldProblem::Kind::NotADate, 0}, m_field);
    else if (!m_hour->time().isValid())
        sentence = tr("This is not a time. Example: 14:30.");
    m_box->setProblem(sentence);
    return sentence.isEmpty();
}

void CrmInstantField::focusInput()
{
    m_day->setFocus(Qt::OtherFocusReason);
}
} // namespace atlas
