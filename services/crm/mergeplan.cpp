// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/mergeplan.h"

#include "services/core/json.h"
#include "services/core/verifiedwrite.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QJsonObject MergeRead::record(const QString &id) const
{
    for (const QJsonObject &record : records)
        if (json::id(record.value("id"_L1)) == id)
            return record;
    return {};
}

int MergePlan::doneSteps() const
{
    return int(std::ranges::count(steps, true, &MergeStep::done));
}

namespace mergeplan
{
namespace
{
QString mergeId(const QJsonObject &record)
{
    return json::id(record.value("id"_L1));
}

QString mergeName(const QJsonObject &record)
{
    for (const auto key : {"Account_Name"_L1, "Full_Name"_L1, "Deal_Name"_L1, "Subject"_L1, "Event_Title"_L1}) {
        const QString name = json::text(record, key);
        if (!name.isEmpty())
            return name;
    }
    return QString(json::text(record, "First_Name"_L1) + u' ' + json::text(record, "Last_Name"_L1)).trimmed();
}

/// Zoho's own, and what belongs to the record and not to whom it describes.
bool isChoosable(const FieldMeta &field)
{
    static const QStringList left{u"Owner"_s, u"Layout"_s, u"Record_Image"_s, u"Tag"_s};
    static const QStringList types{u"subform"_s,    u"multiselectlookup"_s, u"multiuserlookup"_s, u"imageupload"_s,
                                   u"fileupload"_s, u"profileimage"_s,      u"formula"_s,         u"autonumber"_s};
    return !field.readOnly && !left.contains(field.apiName) && !types.contains(field.dataType);
}

/// What the master takes over: first what is free, and once the others are gone what Zoho lets only one record have.
MergeStep masterStep(const MergeRead &read, const QString &masterId, const QMap<QString, QString> &winners,
                     bool ofUniqueFields)
{
    const QJsonObject master = read.record(masterId);
    MergeStep step{MergeStep::Kind::UpdateMaster, read.module, masterId, mergeName(master), {}, {}, false};
    const QList<FieldMeta> fields = comparedFields(read);
    for (const FieldMeta &field : fields) {
        const QString winner = winners.value(field.apiName);
        const bool isTaken = ofUniqueFields && !read.attachments.value(winner).isEmpty(); // its record stays
        if (winner.isEmpty() || winner == masterId || field.unique != ofUniqueFields || isTaken)
            continue;
        const QJsonValue mine = master.value(field.apiName);
        const QJsonValue theirs = read.record(winner).value(field.apiName);
        const QString target = json::id(theirs.toObject().value("id"_L1));
        if (sameFieldValue(mine, theirs) || !read.record(target).isEmpty())
            continue; // nothing new, or a record would point to itself
        step.before.insert(field.apiName, mine.isUndefined() ? QJsonValue() : mine);
        step.after.insert(field.apiName, theirs.isUndefined() ? QJsonValue() : theirs);
    }
    return step;
}

MergeStep linkStep(const MergeRead &read, const MergeLink &link, const QString &masterId)
{
    MergeStep step{MergeStep::Kind::Repoint, link.module, link.id, link.name, {}, {}, false};
    step.before = linkChange(link.field, read.module, link.from);
    step.after = linkChange(link.field, read.module, masterId);
    return step;
}

void addNotes(MergePlan &plan, const MergeRead &read, const QString &from)
{
    const QJsonArray notes = read.notes.value(from);
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        MergeStep step{
            MergeStep::Kind::CopyNote, read.module, plan.masterId, json::text(note, "Note_Title"_L1), {}, {}, false};
        step.before = {{"parent"_L1, from}, {"id"_L1, json::id(note.value("id"_L1))}};
        step.after = {{"Note_Title"_L1, json::text(note, "Note_Title"_L1)},
                      {"Note_Content"_L1, json::text(note, "Note_Content"_L1)}};
        plan.steps.append(step);
    }
}
} // namespace

QList<QPair<QString, QString>> linksTo(const QString &module)
{
    QList<QPair<QString, QString>> links;
    if (module == "Accounts"_L1)
        links = {
            {u"Contacts"_s, u"Account_Name"_s}, {u"Deals"_s, u"Account_Name"_s}, {u"Accounts"_s, u"Parent_Account"_s}};
    else if (module == "Contacts"_L1)
        links = {{u"Deals"_s, u"Contact_Name"_s}, {u"Contacts"_s, u"Reporting_To"_s}};
    const QString activity = module == "Accounts"_L1 ? u"What_Id"_s : u"Who_Id"_s;
    for (const QString &name : {u"Tasks"_s, u"Events"_s, u"Calls"_s})
        links.append({name, activity});
    return links;
}

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().trimmed().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QList<FieldMeta> comparedFields(const MergeRead &read)
{
    QList<FieldMeta> fields;
    for (const FieldMeta &field : read.layout.fields) {
        const bool filled = std::ranges::any_of(
            read.records, [&field](const QJsonObject &record) { return !isEmptyValue(record.value(field.apiName)); });
        if (filled && isChoosable(field))
            fields.append(field);
    }
    return fields;
}

QMap<QString, QString> usualWinners(const MergeRead &read, const QString &masterId)
{
    QList<QJsonObject> newest = read.records;
    std::ranges::stable_sort(newest, std::ranges::greater(), [](const QJsonObject &record) {
        return json::instant(record, "Modified_Time"_L1).toMSecsSinceEpoch();
    });
    QMap<QString, QString> winners;
    const QList<FieldMeta> fields = comparedFields(read);
    for (const FieldMeta &field : fields) {
        winners.insert(field.apiName, masterId);
        if (!isEmptyValue(read.record(masterId).value(field.apiName)))
            continue;
        for (const QJsonObject &record : std::as_const(newest)) {
            if (!isEmptyValue(record.value(field.apiName))) {
                winners.insert(field.apiName, mergeId(record));
                break;
            }
        }
    }
    return winners;
}

MergePlan make(const MergeRead &read, const QString &masterId, const QMap<QString, QString> &winners)
{
    MergePlan plan;
    plan.module = read.module;
    plan.masterId = masterId;
    plan.originals = read.records;
    const MergeStep master = masterStep(read, masterId, winners, false);
    if (!master.after.isEmpty())
        plan.steps.append(master);
    for (const MergeLink &link : read.links)
        if (link.from != masterId && read.record(link.id).isEmpty()) // none points to itself
            plan.steps.append(linkStep(read, link, masterId));
    for (const QJsonObject &record : read.records)
        if (mergeId(record) != masterId)
            addNotes(plan, read, mergeId(record));
    for (const QJsonObject &record : read.records) {
        const QString id = mergeId(record);
        if (id == masterId)
            continue;
        if (!read.attachments.value(id).isEmpty()) {
            plan.kept.append(id);
            continue;
        }
        plan.steps.append({MergeStep::Kind::Delete, read.module, id, mergeName(record), {}, {}, false});
    }
    const MergeStep unique = masterStep(read, masterId, winners, true);
    if (!unique.after.isEmpty())
        plan.steps.append(unique);
    return plan;
}

QJsonObject recreation(const LayoutMeta &layout, const QJsonObject &original)
{
    QJsonObject record;
    for (const FieldMeta &field : layout.fields) {
        const QJsonValue value = original.value(field.apiName);
        if ((isChoosable(field) || field.apiName == "Owner"_L1) && !isEmptyValue(value))
            record.insert(field.apiName, value);
    }
    return record;
}

QJsonObject linkChange(const QString &field, const QString &targetModule, const QString &targetId)
{
    QJsonObject change{{field, QJsonObject{{"id"_L1, targetId}}}};
    if (field == "What_Id"_L1)
        change.insert("$se_module"_L1, targetModule);
    return change;
}
} // namespace mergeplan
} // namespace atlas
