// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/merge/mergewords.h"

#include "services/core/json.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::mergewords
{
namespace
{
struct MergeWording {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)
public:
    static QString module(const QString &api)
    {
        if (api == "Deals"_L1)
            return tr("Deal");
        if (api == "Contacts"_L1)
            return tr("Contact");
        if (api == "Accounts"_L1)
            return tr("Account");
        if (api == "Tasks"_L1)
            return tr("Task");
        if (api == "Events"_L1)
            return tr("Meeting");
        return api == "Calls"_L1 ? tr("Call") : tr("Lead");
    }
    static QString field(const QString &name, const LayoutMeta &layout)
    {
        const FieldMeta *meta = layout.field(name);
        return meta ? meta->label : name;
    }
    static QStringList changes(const MergeStep &step, const LayoutMeta &layout)
    {
        QStringList lines;
        for (auto it = step.after.begin(); it != step.after.end(); ++it)
            //: a change of a record: %1 its name, %2 the field, %3 the value before, %4 the one after
            lines.append(
                tr("Change %1: %2 from %3 to %4")
                    .arg(step.name, field(it.key(), layout), value(step.before.value(it.key())), value(it.value())));
        return lines;
    }
};
} // namespace

QString reason(const DuplicateGroup &group)
{
    switch (group.reason) {
    case DuplicateGroup::Reason::SameEmail:
        //: %1 is a mail address
        return MergeWording::tr("Same e-mail address: %1").arg(group.shared);
    case DuplicateGroup::Reason::SameDomain:
        //: %1 is a web domain
        return MergeWording::tr("Same website: %1").arg(group.shared);
    case DuplicateGroup::Reason::SameName:
        //: %1 is a company's name
        return MergeWording::tr("Same name: %1").arg(group.shared);
    case DuplicateGroup::Reason::NameAndPhone:
        //: %1 is a name with a phone number
        return MergeWording::tr("Same name and phone: %1").arg(group.shared);
    case DuplicateGroup::Reason::NameAndCompany:
        //: %1 is a name with a company
        return MergeWording::tr("Same name and company: %1").arg(group.shared);
    }
    return {};
}

QString value(const QJsonValue &value)
{
    if (mergeplan::isEmptyValue(value))
        return MergeWording::tr("(empty)");
    if (value.isBool())
        return value.toBool() ? MergeWording::tr("Yes") : MergeWording::tr("No");
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'g', 15);
    if (value.isObject())
        return json::text(value.toObject(), "name"_L1);
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &part : array)
        parts.append(part.toString());
    return parts.join(u", "_s);
}

QString nameOf(const QJsonObject &record)
{
    const QString account = json::text(record, "Account_Name"_L1);
    if (!account.isEmpty())
        return account;
    return QString(json::text(record, "First_Name"_L1) + u' ' + json::text(record, "Last_Name"_L1)).trimmed();
}

QStringList writes(const MergePlan &plan, const LayoutMeta &layout)
{
    QString master;
    for (const QJsonObject &record : plan.originals)
        if (json::id(record.value("id"_L1)) == plan.masterId)
            master = nameOf(record);
    QStringList lines;
    for (const MergeStep &step : plan.steps) {
        switch (step.kind) {
        case MergeStep::Kind::UpdateMaster:
            lines.append(MergeWording::changes(step, layout));
            break;
        case MergeStep::Kind::Repoint:
            //: %1 is a kind of record (Deal), %2 its name, %3 the record it will belong to
            lines.append(
                MergeWording::tr("%1 %2: will belong to %3").arg(MergeWording::module(step.module), step.name, master));
            break;
        case MergeStep::Kind::CopyNote:
            //: %1 is a note's title, %2 a record's name
            lines.append(MergeWording::tr("Copy the note \"%1\" to %2").arg(step.name, master));
            break;
        case MergeStep::Kind::Delete:
            //: %1 is a record's name, %2 its id
            lines.append(MergeWording::tr("Delete %1 (%2)").arg(step.name, step.id));
            break;
        }
    }
    return lines;
}
} // namespace atlas::mergewords
