// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/assistantwords.h"

#include "ui/pages/assistant/assistantwordtables.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Addresses as one line, at most three of them.
QString peopleLine(const QJsonValue &value)
{
    QStringList people;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &one : list) {
        if (!one.toString().isEmpty())
            people.append(one.toString());
    }
    constexpr int most = 3;
    if (people.size() <= most)
        return people.join(u", "_s);
    return QStringList(people.mid(0, most)).join(u", "_s) + u", \u2026"_s;
}

/// The first of the members that says what it is about.
QString titleIn(const QJsonObject &object)
{
    static const QStringList known{u"Deal_Name"_s, u"Account_Name"_s,     u"Full_Name"_s, u"Last_Name"_s,
                                   u"Subject"_s,   u"Event_Title"_s,      u"title"_s,     u"name"_s,
                                   u"subject"_s,   u"reference_number"_s, u"link_name"_s};
    for (const QString &name : known) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}
} // namespace

QString AssistantWords::operation(const QString &name, const QJsonObject &parameters)
{
    const bool isDraft = name == "mail_send"_L1 && parameters.value("mode"_L1).toString() == "draft"_L1;
    const char *words = assistantwordtables::operationWords(isDraft ? u"mail_save_draft"_s : name);
    return words ? tr(words) : name;
}

QString AssistantWords::field(const QString &name, const QString &module, const RecordNames &names)
{
    const char *words = module.isEmpty() ? assistantwordtables::fieldWords(name) : nullptr;
    if (!words)
        words = assistantwordtables::recordFieldWords(name);
    const QString plain = QString(name).replace(u'_', u' ');
    const QString theirs = names.field && !module.isEmpty() ? names.field(module, name) : QString();
    if (!theirs.isEmpty() && (!words || theirs.compare(plain, Qt::CaseInsensitive) != 0))
        return theirs;
    return words ? tr(words) : plain;
}

QString AssistantWords::module(const QString &name)
{
    const char *words = assistantwordtables::moduleWords(name);
    return words ? tr(words) : name;
}

QString AssistantWords::permission(Permission permission)
{
    switch (permission) {
    case Permission::Off:
        //: assistants may not do this
        return tr("Off");
    case Permission::Ask:
        //: the person is asked each time
        return tr("Ask");
    case Permission::On:
        //: assistants may do this without asking
        return tr("On");
    }
    return {};
}

QString AssistantWords::actionKind(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Write:
        return tr("Write");
    case ActionKind::Send:
        return tr("Send");
    case ActionKind::Delete:
        return tr("Delete");
    }
    return {};
}

QString AssistantWords::outcome(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Unfinished:
        return tr("Not finished");
    case AuditOutcome::Done:
        return tr("Done");
    case AuditOutcome::Failed:
        return tr("Failed");
    case AuditOutcome::Unknown:
        return tr("Not known");
    case AuditOutcome::Off:
        return tr("Switched off");
    case AuditOutcome::Refused:
        return tr("Refused");
    case AuditOutcome::Expired:
        return tr("Not answered");
    case AuditOutcome::NoDesktop:
        return tr("Atlas was closed");
    case AuditOutcome::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

Pill::Tone AssistantWords::outcomeTone(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Done:
        return Pill::Tone::Good;
    case AuditOutcome::Failed:
        return Pill::Tone::Bad;
    case AuditOutcome::Unfinished:
    case AuditOutcome::Cancelled:
        return Pill::Tone::Neutral;
    default:
        return Pill::Tone::Warn;
    }
}

QString AssistantWords::consequences(App app, const QList<ActionKind> &kinds)
{
    QStringList sentences;
    for (const ActionKind kind : kinds) {
        if (kind == ActionKind::Write)
            sentences.append(tr("Writes in %1.").arg(appName(app)));
        else if (kind == ActionKind::Send)
            sentences.append(tr("Reaches people: it cannot be taken back."));
        else
            sentences.append(tr("Deletes in %1.").arg(appName(app)));
    }
    return sentences.join(u' ');
}

QString AssistantWords::subject(const QString &operation, App app, const QJsonObject &parameters,
                                const RecordNames &names)
{
    const auto text = [&parameters](QLatin1StringView name) { return parameters.value(name).toString(); };
    const auto named = [&](const QString &kind, const QString &id) {
        const QString known = names.record && !id.isEmpty() ? names.record(app, kind, id) : QString();
        return known.isEmpty() ? id : known;
    };
    if (app == App::Crm && !text("module"_L1).isEmpty()) {
        const QString id = text("id"_L1);
        const QString what =
            id.isEmpty() ? titleIn(parameters.value("record"_L1).toObject()) : named(text("module"_L1), id);
        const QString kind = module(text("module"_L1));
        return what.isEmpty() ? kind : kind + u" \u00b7 "_s + what;
    }
    if (operation == "mail_send"_L1)
        return peopleLine(parameters.value("to"_L1));
    if (app == App::Projects) {
        if (const QString title = titleIn(parameters.value("task"_L1).toObject());
            !title.isEmpty() && operation == "projects_create_task"_L1)
            return title;
        const QString task = named(u"task"_s, text("task_id"_L1));
        return task.isEmpty() ? named(u"project"_s, text("project_id"_L1)) : task;
    }
    for (const auto &name :
         {"title"_L1, "subject"_L1, "channel"_L1, "to"_L1, "bot"_L1, "name"_L1, "path"_L1, "query"_L1}) {
        if (!text(name).isEmpty())
            return text(name);
    }
    if (const QString title = titleIn(parameters.value("invoice"_L1).toObject()); !title.isEmpty())
        return title;
    if (parameters.contains("email"_L1))
        return peopleLine(parameters.value("email"_L1));
    for (const auto &name : {"event_uid"_L1, "file_id"_L1, "folder_id"_L1, "message_id"_L1, "invoice_id"_L1}) {
        if (!text(name).isEmpty())
            return named(QString(name), text(name));
    }
    return {};
}

QString AssistantWords::sentence(const QString &english, const QString &module, const RecordNames &names)
{
    if (english.isEmpty())
        return {};
    const QString prefix = u"Sets "_s,
                  suffix = u" back to what was there before, unless somebody has changed it since."_s;
    if (english.startsWith(prefix) && english.endsWith(suffix)) {
        const QStringList fields =
            english.mid(prefix.size(), english.size() - prefix.size() - suffix.size()).split(u", "_s);
        QStringList words;
        for (const QString &name : fields)
            words.append(field(name, module, names));
        return tr("Sets %1 back to what was there before, unless somebody has changed it since.")
            .arg(words.join(u", "_s));
    }
    return tr(english.toUtf8().constData());
}

QString AssistantWords::whyNotUndone(const AuditEntry &entry)
{
    if (entry.kind == OperationKind::Read && entry.plan.isEmpty())
        return tr("It only read.");
    if (entry.undoes > 0)
        return tr("This entry is itself an undo.");
    if (entry.undoneBy > 0)
        return tr("It was taken back already.");
    if (entry.outcome == AuditOutcome::Unknown || entry.outcome == AuditOutcome::Unfinished)
        return tr("It is not known whether it was done: look in Zoho.");
    if (entry.outcome != AuditOutcome::Done)
        return tr("Nothing was changed.");
    if (!entry.undo.value("can"_L1).toBool())
        return sentence(entry.undo.value("why"_L1).toString());
    return {};
}
} // namespace atlas
