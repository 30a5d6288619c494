// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/verbs/verbwords.h"

#include "services/core/json.h"
#include "services/verbs/verbkinds.h"
#include "ui/pages/common/entrysheet.h"
#include "ui/theme/format.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
/// Words of verbs.
class VerbWords
{
    Q_DECLARE_TR_FUNCTIONS(VerbWords)
};

namespace
{
struct VerbNames {
    const char *verb, *title, *run;
};
constexpr VerbNames verbNames[] = {
    {"deal_project", QT_TRANSLATE_NOOP("VerbWords", "Project of a won deal"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the project")},
    {"deal_invoice", QT_TRANSLATE_NOOP("VerbWords", "Invoice of a deal"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the draft invoice")},
    {"deal_estimate", QT_TRANSLATE_NOOP("VerbWords", "Estimate of a deal"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the draft estimate")},
    {"estimate_invoice", QT_TRANSLATE_NOOP("VerbWords", "Invoice of an estimate"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the draft invoice")},
    {"time_invoice", QT_TRANSLATE_NOOP("VerbWords", "Invoice of billable hours"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the draft invoice")},
    {"words_lead", QT_TRANSLATE_NOOP("VerbWords", "Lead from a message"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the lead")},
    {"words_contact", QT_TRANSLATE_NOOP("VerbWords", "Contact from a message"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the contact")},
    {"words_task", QT_TRANSLATE_NOOP("VerbWords", "Task from a message"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the task")},
    {"words_event", QT_TRANSLATE_NOOP("VerbWords", "Event from a message"),
     QT_TRANSLATE_NOOP("VerbWords", "Make the event")},
    {"words_note", QT_TRANSLATE_NOOP("VerbWords", "Note of a deal from a message"),
     QT_TRANSLATE_NOOP("VerbWords", "Add the note")},
    {"meeting_note", QT_TRANSLATE_NOOP("VerbWords", "Meeting notes of an account"),
     QT_TRANSLATE_NOOP("VerbWords", "Add the note")},
    {"file_client", QT_TRANSLATE_NOOP("VerbWords", "File of a client"), QT_TRANSLATE_NOOP("VerbWords", "File it")},
};

struct KeyName {
    const char *key, *name;
};
/// Fields of forms and of records, in the order records show them.
constexpr KeyName keyNames[] = {
    {"template", QT_TRANSLATE_NOOP("VerbWords", "Template")},
    {"name", QT_TRANSLATE_NOOP("VerbWords", "Name")},
    {"contact_name", QT_TRANSLATE_NOOP("VerbWords", "Name")},
    {"company_name", QT_TRANSLATE_NOOP("VerbWords", "Company")},
    {"contact_type", QT_TRANSLATE_NOOP("VerbWords", "Type")},
    {"estimate_number", QT_TRANSLATE_NOOP("VerbWords", "Estimate")},
    {"customer", QT_TRANSLATE_NOOP("VerbWords", "Customer")},
    {"customer_id", QT_TRANSLATE_NOOP("VerbWords", "Customer")},
    {"customer_name", QT_TRANSLATE_NOOP("VerbWords", "Customer")},
    {"zcrm_potential_id", QT_TRANSLATE_NOOP("VerbWords", "Deal")},
    {"deal", QT_TRANSLATE_NOOP("VerbWords", "Deal")},
    {"account", QT_TRANSLATE_NOOP("VerbWords", "Account")},
    {"Account_Name", QT_TRANSLATE_NOOP("VerbWords", "Account")},
    {"project", QT_TRANSLATE_NOOP("VerbWords", "Project")},
    {"tasklist", QT_TRANSLATE_NOOP("VerbWords", "List")},
    {"line", QT_TRANSLATE_NOOP("VerbWords", "Line")},
    {"details", QT_TRANSLATE_NOOP("VerbWords", "Details")},
    {"rate", QT_TRANSLATE_NOOP("VerbWords", "Amount before tax")},
    {"hourrate", QT_TRANSLATE_NOOP("VerbWords", "Price of an hour")},
    {"tax", QT_TRANSLATE_NOOP("VerbWords", "Tax")},
    {"group", QT_TRANSLATE_NOOP("VerbWords", "Lines")},
    {"line_items", QT_TRANSLATE_NOOP("VerbWords", "Lines")},
    {"total", QT_TRANSLATE_NOOP("VerbWords", "Total")},
    {"First_Name", QT_TRANSLATE_NOOP("VerbWords", "First name")},
    {"Last_Name", QT_TRANSLATE_NOOP("VerbWords", "Last name")},
    {"Company", QT_TRANSLATE_NOOP("VerbWords", "Company")},
    {"Email", QT_TRANSLATE_NOOP("VerbWords", "Mail")},
    {"from", QT_TRANSLATE_NOOP("VerbWords", "From")},
    {"to", QT_TRANSLATE_NOOP("VerbWords", "To")},
    {"date", QT_TRANSLATE_NOOP("VerbWords", "Date")},
    {"due", QT_TRANSLATE_NOOP("VerbWords", "Due")},
    {"due_date", QT_TRANSLATE_NOOP("VerbWords", "Due")},
    {"expiry", QT_TRANSLATE_NOOP("VerbWords", "Valid until")},
    {"expiry_date", QT_TRANSLATE_NOOP("VerbWords", "Valid until")},
    {"start", QT_TRANSLATE_NOOP("VerbWords", "Start")},
    {"start_date", QT_TRANSLATE_NOOP("VerbWords", "Start")},
    {"end_date", QT_TRANSLATE_NOOP("VerbWords", "End")},
    {"time", QT_TRANSLATE_NOOP("VerbWords", "Time")},
    {"minutes", QT_TRANSLATE_NOOP("VerbWords", "Minutes")},
    {"billing_type", QT_TRANSLATE_NOOP("VerbWords", "Billing")},
    {"reference", QT_TRANSLATE_NOOP("VerbWords", "Reference")},
    {"reference_number", QT_TRANSLATE_NOOP("VerbWords", "Reference")},
    {"title", QT_TRANSLATE_NOOP("VerbWords", "Title")},
    {"Note_Title", QT_TRANSLATE_NOOP("VerbWords", "Title")},
    {"description", QT_TRANSLATE_NOOP("VerbWords", "Description")},
    {"Description", QT_TRANSLATE_NOOP("VerbWords", "Description")},
    {"Note_Content", QT_TRANSLATE_NOOP("VerbWords", "Text")},
    {"text", QT_TRANSLATE_NOOP("VerbWords", "Text")},
    {"folder", QT_TRANSLATE_NOOP("VerbWords", "Folder")},
    {"parent", QT_TRANSLATE_NOOP("VerbWords", "In")},
    {"move", QT_TRANSLATE_NOOP("VerbWords", "Move it into the client's folder beside it")},
    {"share", QT_TRANSLATE_NOOP("VerbWords", "Share it by a link for people outside")},
    {"end", QT_TRANSLATE_NOOP("VerbWords", "End")},
    {"zone", QT_TRANSLATE_NOOP("VerbWords", "Time zone")},
    {"all_day", QT_TRANSLATE_NOOP("VerbWords", "All day")},
};

/// What each kind of step makes, as VerbStep::Kind orders them.
constexpr const char *stepNames[] = {
    "", // by its target
    QT_TRANSLATE_NOOP("VerbWords", "new draft invoice with all lines of the estimate, %1"),
    QT_TRANSLATE_NOOP("VerbWords", "new project “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "new task list “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "new task “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "new record “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "new note “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "new event “%1”"),
    QT_TRANSLATE_NOOP("VerbWords", "folder “%1”, made if it is missing"),
    QT_TRANSLATE_NOOP("VerbWords", "“%1” moves there"),
    QT_TRANSLATE_NOOP("VerbWords", "new share link of “%1”"),
};

struct TargetName {
    const char *target, *name;
};
constexpr TargetName targetNames[] = {
    {"invoice", QT_TRANSLATE_NOOP("VerbWords", "new draft invoice “%1”")},
    {"estimate", QT_TRANSLATE_NOOP("VerbWords", "new draft estimate “%1”")},
    {"contact", QT_TRANSLATE_NOOP("VerbWords", "new customer “%1”")},
    {"Leads", QT_TRANSLATE_NOOP("VerbWords", "new lead “%1”")},
    {"Contacts", QT_TRANSLATE_NOOP("VerbWords", "new contact “%1”")},
};

const VerbNames *namesOf(const QString &verb)
{
    const auto *found =
        std::ranges::find_if(verbNames, [&](const VerbNames &one) { return verb == QLatin1StringView(one.verb); });
    return found == std::end(verbNames) ? nullptr : found;
}

/// The name of a record that was chosen in the form, in place of its id.
QString chosenName(const QString &id, const verbs::Form &form)
{
    for (const verbs::Field &field : form.fields)
        for (const verbs::Choice &choice : field.choices)
            if (!id.isEmpty() && choice.id == id)
                return choice.text;
    return id == form.sourceId ? form.sourceName : QString();
}

/// Results of steps that are not done yet, in words.
QString readable(QString text, const VerbPlan &plan)
{
    static const QRegularExpression reference(u"\\{([a-z]+)\\.(id|link|name)\\}"_s);
    for (auto match = reference.match(text); match.hasMatch(); match = reference.match(text)) {
        const VerbStep *step = plan.step(match.captured(1));
        const QString name = step ? step->name : match.captured(1);
        const QString words = match.captured(2) == "link"_L1 ? VerbWords::tr("(link to %1)").arg(name) : name;
        text.replace(match.capturedStart(), match.capturedLength(), words);
    }
    return text;
}

QString lineText(const QJsonObject &line)
{
    const QString name = json::text(line, "name"_L1), details = json::text(line, "description"_L1);
    const QString unit = json::text(line, "unit"_L1);
    QString quantity = line.value("quantity"_L1).toVariant().toString();
    if (!unit.isEmpty())
        quantity += u'\u00a0' + unit;
    const QString rate = line.value("rate"_L1).toVariant().toString();
    const QString head = details.isEmpty() ? name : name + u" ("_s + details + u')';
    return head + u": "_s + quantity + u" × "_s + rate;
}

QString valueText(const QJsonValue &value, const VerbPlan &plan, const verbs::Form &form)
{
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines.append(line.isObject() ? lineText(line.toObject()) : line.toVariant().toString());
        return lines.join(u'\n');
    }
    if (value.isObject())
        return valueText(value.toObject().value("id"_L1), plan, form);
    const QString text = value.toVariant().toString();
    if (const QString name = chosenName(text, form); !name.isEmpty())
        return name;
    if (value.isBool())
        return value.toBool() ? VerbWords::tr("Yes") : VerbWords::tr("No");
    if (text == "billable"_L1 || text == "non_billable"_L1)
        return text == "billable"_L1 ? VerbWords::tr("Billable") : VerbWords::tr("Not billable");
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"_s);
    if (instant.match(text).hasMatch())
        return format::dateTime(QDateTime::fromString(text, Qt::ISODate));
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() ? format::longDate(day) : readable(text, plan);
}
} // namespace

namespace verbwords
{
QString title(const QString &verb)
{
    const VerbNames *names = namesOf(verb);
    return names ? VerbWords::tr(names->title) : verb;
}

QString runLabel(const QString &verb)
{
    const VerbNames *names = namesOf(verb);
    return names ? VerbWords::tr(names->run) : verb;
}

QString fieldLabel(const QString &key)
{
    for (const KeyName &one : keyNames)
        if (key == QLatin1StringView(one.key))
            return VerbWords::tr(one.name);
    return key;
}

QString stepTitle(const VerbStep &step)
{
    QString what = VerbWords::tr(stepNames[int(step.kind)]);
    for (const TargetName &one : targetNames)
        if (step.kind != VerbStep::Kind::CrmNote && step.target == QLatin1StringView(one.target))
            what = VerbWords::tr(one.name);
    //: %1 is an app, %2 what is written to it
    return VerbWords::tr("%1: %2").arg(appName(verbkinds::app(step.kind)), what.arg(step.name));
}

QList<Fact> facts(const VerbStep &step, const VerbPlan &plan, const verbs::Form &form)
{
    if (step.kind == VerbStep::Kind::MoveFile) // where it lies is no field of the file
        return {};
    QList<Fact> facts;
    QStringList keys = step.fields.keys();
    for (const KeyName &one : keyNames) {
        const QString key = QString::fromLatin1(one.key);
        if (keys.removeOne(key))
            facts.append({fieldLabel(key), valueText(step.fields.value(key), plan, form), Label::Tone::Text, false});
    }
    for (const QString &key : std::as_const(keys))
        facts.append({key, valueText(step.fields.value(key), plan, form), Label::Tone::Text, false});
    return facts;
}

QString done(const VerbPlan &plan)
{
    QStringList made;
    for (const VerbStep &step : plan.steps)
        if (step.kind != VerbStep::Kind::Task && step.kind != VerbStep::Kind::TaskList)
            made.append(stepTitle(step));
    return plan.steps.size() == 1 || made.isEmpty()
               ? made.join(QString())
               : VerbWords::tr("%1 and %n more", nullptr, int(plan.steps.size()) - 1).arg(made.first());
}

QString problem(const ApiError &error)
{
    if (error.code == "changed_since"_L1)
        return VerbWords::tr("“%1” was changed since. Nothing was taken back: delete it in Zoho if that is meant.")
            .arg(error.detail);
    if (error.code == "no_draft"_L1)
        return VerbWords::tr("“%1” is no draft any more. Nothing was taken back: void it in Books if that is meant.")
            .arg(error.detail);
    return EntrySheet::words(error, error.field);
}
} // namespace verbwords
} // namespace atlas
