// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/wordverbs.h"

#include "models/verbs/clientmatch.h"
#include "models/verbs/verbtexts.h"
#include "services/calendar/calendarjson.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
using Kind = Field::Kind;

VerbPlan oneStep(const VerbStep &step)
{
    VerbPlan plan;
    plan.steps.append(step);
    return plan;
}

Form formOf(const QString &verb, const Words &words)
{
    return {verb, words.sourceKind, words.sourceId, words.title, {}, {}};
}

VerbStep crmStep(const QString &module, const QString &name, const QJsonObject &fields)
{
    VerbStep step;
    step.kind = VerbStep::Kind::CrmRecord;
    step.target = module;
    step.key = u"record"_s;
    step.name = name.simplified();
    step.fields = filled(fields);
    return step;
}

VerbStep noteStep(const QString &module, const QString &id, const Values &values)
{
    VerbStep step;
    step.kind = VerbStep::Kind::CrmNote;
    step.target = module;
    step.parent = id;
    step.name = values.value(u"title"_s);
    step.fields = filled({{"Note_Title"_L1, step.name}, {"Note_Content"_L1, values.value(u"text"_s)}});
    return step;
}

QString fullName(const Values &values)
{
    return values.value(u"First_Name"_s) + u' ' + values.value(u"Last_Name"_s);
}

/// Days, times and words of a new event.
EventChange eventOf(const Values &values, const QString &zone)
{
    EventChange change;
    change.title = values.value(u"title"_s);
    change.description = values.value(u"description"_s);
    const QDate day = QDate::fromString(values.value(u"date"_s), Qt::ISODate);
    const QTime time = QTime::fromString(values.value(u"time"_s), u"HH:mm"_s);
    if (time.isValid()) {
        const QDateTime start = calendartime::instant(day, time, calendartime::zone(zone));
        change.time = EventTime::timed(start, start.addSecs(60 * qMax(1, values.value(u"minutes"_s).toInt())), zone);
    } else {
        change.time = EventTime::allDay(day, day);
    }
    return change;
}
} // namespace

QPair<QString, QString> nameParts(const QString &person, const QString &address)
{
    QString name = person.simplified();
    if (name.isEmpty() || name.contains(u'@'))
        name = address.section(u'@', 0, 0).replace(u'.', u' ').simplified();
    const qsizetype gap = name.indexOf(u' ');
    return gap < 0 ? QPair<QString, QString>(QString(), name)
                   : QPair<QString, QString>(name.left(gap), name.mid(gap + 1));
}

Form leadOfWords(const Words &words)
{
    Form form = formOf(u"words_lead"_s, words);
    const auto [first, last] = nameParts(words.person, words.address);
    form.fields = {{u"First_Name"_s, Kind::Line, first, false, {}},
                   {u"Last_Name"_s, Kind::Line, last, true, {}},
                   {u"Company"_s, Kind::Line, words.address.section(u'@', 1).section(u'.', 0, -2), true, {}},
                   {u"Email"_s, Kind::Line, words.address, false, {}},
                   {u"description"_s, Kind::Text, QString(words.title + u'\n' + words.text).trimmed(), false, {}}};
    form.make = [](const Values &values) {
        return oneStep(crmStep(u"Leads"_s, fullName(values),
                               {{"First_Name"_L1, values.value(u"First_Name"_s)},
                                {"Last_Name"_L1, values.value(u"Last_Name"_s)},
                                {"Company"_L1, values.value(u"Company"_s)},
                                {"Email"_L1, values.value(u"Email"_s)},
                                {"Description"_L1, values.value(u"description"_s)}}));
    };
    return form;
}

Form contactOfWords(const HomeSources &sources, const Words &words)
{
    Form form = formOf(u"words_contact"_s, words);
    const auto [first, last] = nameParts(words.person, words.address);
    QList<Choice> choices = accounts(sources);
    choices.prepend({QString(), VerbTexts::noAccount()});
    form.fields = {{u"First_Name"_s, Kind::Line, first, false, {}},
                   {u"Last_Name"_s, Kind::Line, last, true, {}},
                   {u"Email"_s, Kind::Line, words.address, false, {}},
                   {u"account"_s, Kind::Choice, accountOfAddresses(sources, {words.address}).id, false, choices},
                   {u"description"_s, Kind::Text, {}, false, {}}};
    form.make = [](const Values &values) {
        QJsonObject fields{{"First_Name"_L1, values.value(u"First_Name"_s)},
                           {"Last_Name"_L1, values.value(u"Last_Name"_s)},
                           {"Email"_L1, values.value(u"Email"_s)},
                           {"Description"_L1, values.value(u"description"_s)}};
        if (const QString account = values.value(u"account"_s); !account.isEmpty())
            fields.insert("Account_Name"_L1, QJsonObject{{"id"_L1, account}});
        return oneStep(crmStep(u"Contacts"_s, fullName(values), fields));
    };
    return form;
}

Form taskOfWords(const HomeSources &sources, const Words &words)
{
    Form form = formOf(u"words_task"_s, words);
    form.fields = {{u"name"_s, Kind::Line, words.title, true, {}},
                   {u"project"_s, Kind::Choice, {}, true, openProjects(sources)},
                   {u"due"_s, Kind::Day, {}, false, {}},
                   {u"description"_s, Kind::Text, words.text, false, {}}};
    form.make = [](const Values &values) {
        VerbStep step;
        step.kind = VerbStep::Kind::Task;
        step.key = u"task"_s;
        step.parent = values.value(u"project"_s);
        step.name = values.value(u"name"_s);
        const QString html = values.value(u"description"_s).toHtmlEscaped().replace(u'\n', u"<br>"_s);
        step.fields =
            filled({{"name"_L1, step.name}, {"end_date"_L1, values.value(u"due"_s)}, {"description"_L1, html}});
        return oneStep(step);
    };
    return form;
}

Form eventOfWords(const Words &words, const QDate &today, const QString &zone)
{
    Form form = formOf(u"words_event"_s, words);
    form.fields = {{u"title"_s, Kind::Line, words.title, true, {}},
                   {u"date"_s, Kind::Day, today.addDays(1).toString(Qt::ISODate), true, {}},
                   {u"time"_s, Kind::Time, u"10:00"_s, false, {}},
                   {u"minutes"_s, Kind::Number, u"60"_s, false, {}},
                   {u"description"_s, Kind::Text, words.text, false, {}}};
    form.make = [zone](const Values &values) {
        VerbStep step;
        step.kind = VerbStep::Kind::Event;
        step.key = u"event"_s;
        step.name = values.value(u"title"_s);
        step.fields = filled(calendarjson::editedFields(eventOf(values, zone)));
        return oneStep(step);
    };
    return form;
}

Form noteOfWords(const HomeSources &sources, const Words &words)
{
    Form form = formOf(u"words_note"_s, words);
    const QString who = words.person.isEmpty() ? words.address : words.person;
    form.fields = {{u"deal"_s, Kind::Choice, {}, true, deals(sources)},
                   {u"title"_s, Kind::Line, VerbTexts::wordsOf(who), true, {}},
                   {u"text"_s, Kind::Text, QString(words.title + u"\n"_s + words.text).trimmed(), true, {}}};
    form.make = [](const Values &values) { return oneStep(noteStep(u"Deals"_s, values.value(u"deal"_s), values)); };
    return form;
}

Form noteOfMeeting(const HomeSources &sources, const CalendarEvent &event, const QDate &day)
{
    QStringList addresses;
    for (const EventAttendee &guest : event.attendees)
        addresses.append(guest.email);
    Form form{u"meeting_note"_s, u"events"_s, event.key(), event.title, {}, {}};
    const QString title = VerbTexts::meetingTitle(event.title, QLocale().toString(day, QLocale::ShortFormat));
    form.fields = {{u"account"_s, Kind::Choice, accountOfAddresses(sources, addresses).id, true, accounts(sources)},
                   {u"title"_s, Kind::Line, title, true, {}},
                   {u"text"_s, Kind::Text, event.description, true, {}}};
    form.make = [](const Values &values) {
        return oneStep(noteStep(u"Accounts"_s, values.value(u"account"_s), values));
    };
    return form;
}
} // namespace atlas::verbs
