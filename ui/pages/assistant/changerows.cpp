// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/changerows.h"

#include "services/safety/images.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
class ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(atlas::ChangeWords)
};

/// Parameters that say which record is meant or how the call is made, not what changes; the request has them all.
bool isAddress(const QString &name)
{
    static const QStringList names{u"id"_s,         u"module"_s,       u"base"_s,          u"organization_id"_s,
                                   u"portal_id"_s,  u"project_id"_s,   u"task_id"_s,       u"event_uid"_s,
                                   u"account_id"_s, u"calendar_uid"_s, u"recurrence_id"_s, u"file_id"_s,
                                   u"folder_id"_s,  u"parent_id"_s,    u"mode"_s,          u"content_type"_s};
    return names.contains(name);
}

/// The fields the call sets: those of its one object, or its parameters.
QJsonObject proposedFields(const QString &operation, const QJsonObject &parameters)
{
    for (const QString &member : {u"record"_s, u"task"_s, u"invoice"_s}) {
        if (parameters.value(member).isObject())
            return parameters.value(member).toObject();
    }
    if (operation == "calendar_delete_event"_L1)
        return {};
    QJsonObject fields = parameters;
    for (const QString &name : parameters.keys()) {
        if (isAddress(name))
            fields.remove(name);
    }
    return fields;
}

/// Who and what before the long text, as in a letter; the others by name.
QStringList orderedNames(const QJsonObject &before, const QJsonObject &after)
{
    static const QStringList first{u"to"_s,    u"cc"_s,   u"bcc"_s,     u"from"_s,  u"channel"_s, u"bot"_s,
                                   u"title"_s, u"name"_s, u"subject"_s, u"start"_s, u"end"_s};
    static const QStringList last{u"content"_s, u"text"_s, u"description"_s};
    QStringList names, tail;
    for (const QString &name : first) {
        if (before.contains(name) || after.contains(name))
            names.append(name);
    }
    QStringList all = before.keys() + after.keys();
    all.removeDuplicates();
    all.sort();
    for (const QString &name : std::as_const(all)) {
        if (last.contains(name))
            tail.append(name);
        else if (!names.contains(name))
            names.append(name);
    }
    return names + tail;
}

/// What the fields of a call are called.
struct FieldWords {
    QString module; ///< of the CRM; empty: another app's
    const RecordNames &names;
    [[nodiscard]] QString of(const QString &field) const { return AssistantWords::field(field, module, names); }
};

FieldWords wordsFor(const QJsonObject &parameters, const RecordNames &names)
{
    return {parameters.value("module"_L1).toString(), names};
}

Change changeBetween(const QJsonObject &before, const QJsonObject &after, const FieldWords &words)
{
    Change change;
    change.hasBefore = !before.isEmpty();
    change.hasAfter = !after.isEmpty() || before.isEmpty();
    const QStringList names = orderedNames(before, after);
    for (const QString &name : names) {
        // A field that an update does not set stays as it is: it is no change.
        if (change.hasBefore && change.hasAfter && !after.contains(name))
            continue;
        ChangeRow row;
        row.field = words.of(name);
        row.before = changerows::valueText(before.value(name));
        row.after = changerows::valueText(after.value(name));
        change.rows.append(row);
    }
    return change;
}

Change proposal(const QString &operation, const QJsonObject &parameters, const QJsonObject &before,
                const RecordNames &names)
{
    return changeBetween(before, proposedFields(operation, parameters), wordsFor(parameters, names));
}
} // namespace

namespace changerows
{
QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::Bool:
        return value.toBool() ? ChangeWords::tr("Yes") : ChangeWords::tr("No");
    case QJsonValue::Double:
        return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).mid(1).chopped(1);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList lines;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &one : list)
            lines.append(valueText(one));
        return lines.join(u'\n');
    }
    case QJsonValue::Object:
        break;
    }
    const QJsonObject object = value.toObject();
    const QString name = object.value("name"_L1).toString();
    // Exactly what Zoho holds of a looked-up record: of anything more all members are told.
    if (!name.isEmpty() && object.contains("id"_L1) && object.size() <= 3)
        return name;
    QStringList members;
    const QStringList names = orderedNames({}, object);
    for (const QString &member : names)
        //: %1 is a field, %2 what it holds
        members.append(ChangeWords::tr("%1: %2").arg(AssistantWords::field(member), valueText(object.value(member))));
    return members.join(u", "_s);
}

Change of(const Approval &approval, const RecordNames &names)
{
    return proposal(approval.operation, approval.parameters, approval.before, names);
}

Change of(const AuditEntry &entry, const RecordNames &names)
{
    const FieldWords words = wordsFor(entry.parameters, names);
    if (entry.undoes > 0)
        return changeBetween(entry.before, entry.after, words);
    const bool isUpdate = !fieldsMember(entry.operation).isEmpty() || entry.operation == "calendar_update_event"_L1;
    if (isUpdate && !entry.after.isEmpty())
        return changeBetween(entry.before, entry.after, words);
    return proposal(entry.operation, entry.parameters, entry.before, names);
}

Change undoing(const AuditEntry &entry, const RecordNames &names)
{
    const FieldWords words = wordsFor(entry.parameters, names);
    if (entry.undo.contains("remove"_L1) || entry.before.isEmpty())
        return changeBetween(proposedFields(entry.operation, entry.parameters), {}, words);
    return changeBetween(entry.after, entry.before, words);
}
} // namespace changerows
} // namespace atlas
