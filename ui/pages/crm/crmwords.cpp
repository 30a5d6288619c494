// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct CrmModuleWords {
    const char *module, *singular, *create, *edit, *source;
};

constexpr CrmModuleWords crmModuleWords[] = {
    {"Leads", QT_TRANSLATE_NOOP("atlas::CrmWords", "Lead"), QT_TRANSLATE_NOOP("atlas::CrmWords", "New lead"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the lead"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Lead \u00b7 CRM")},
    {"Contacts", QT_TRANSLATE_NOOP("atlas::CrmWords", "Contact"), QT_TRANSLATE_NOOP("atlas::CrmWords", "New contact"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the contact"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Contact \u00b7 CRM")},
    {"Accounts", QT_TRANSLATE_NOOP("atlas::CrmWords", "Account"), QT_TRANSLATE_NOOP("atlas::CrmWords", "New account"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the account"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Account \u00b7 CRM")},
    {"Campaigns", QT_TRANSLATE_NOOP("atlas::CrmWords", "Campaign"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "New campaign"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the campaign"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Campaign \u00b7 CRM")},
    {"Tasks", QT_TRANSLATE_NOOP("atlas::CrmWords", "Task"), QT_TRANSLATE_NOOP("atlas::CrmWords", "New task"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the task"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Task \u00b7 CRM")},
    {"Events", QT_TRANSLATE_NOOP("atlas::CrmWords", "Meeting"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Plan a meeting"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the meeting"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Meeting \u00b7 CRM")},
    {"Calls", QT_TRANSLATE_NOOP("atlas::CrmWords", "Call"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Log a call"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Edit the call"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Call \u00b7 CRM")},
};

struct CrmKindWords {
    DirectoryKind kind;
    const char *id, *plural, *empty, *loading;
};

constexpr CrmKindWords crmKindWords[] = {
    {DirectoryKind::Leads, "leads", QT_TRANSLATE_NOOP("atlas::CrmWords", "Leads"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "No leads yet"), QT_TRANSLATE_NOOP("atlas::CrmWords", "Reading leads\u2026")},
    {DirectoryKind::Contacts, "contacts", QT_TRANSLATE_NOOP("atlas::CrmWords", "Contacts"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "No contacts yet"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Reading contacts\u2026")},
    {DirectoryKind::Accounts, "accounts", QT_TRANSLATE_NOOP("atlas::CrmWords", "Accounts"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "No accounts yet"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Reading accounts\u2026")},
    {DirectoryKind::Campaigns, "campaigns", QT_TRANSLATE_NOOP("atlas::CrmWords", "Campaigns"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "No campaigns yet"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Reading campaigns\u2026")},
    {DirectoryKind::Activities, "activities", QT_TRANSLATE_NOOP("atlas::CrmWords", "Activities"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "No activities yet"),
     QT_TRANSLATE_NOOP("atlas::CrmWords", "Reading activities\u2026")},
};

const CrmModuleWords &wordsOfModule(const QString &module)
{
    for (const CrmModuleWords &words : crmModuleWords) {
        if (module == QLatin1StringView(words.module))
            return words;
    }
    return crmModuleWords[4];
}

const CrmKindWords &wordsOfKind(DirectoryKind kind)
{
    return crmKindWords[size_t(kind)];
}
} // namespace

QString CrmWords::kindId(DirectoryKind kind)
{
    return QLatin1StringView(wordsOfKind(kind).id);
}

QList<DirectoryKind> CrmWords::kinds()
{
    return {DirectoryKind::Leads, DirectoryKind::Contacts, DirectoryKind::Accounts, DirectoryKind::Campaigns,
            DirectoryKind::Activities};
}

QStringList CrmWords::modules(DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Leads:
        return {u"Leads"_s};
    case DirectoryKind::Contacts:
        return {u"Contacts"_s};
    case DirectoryKind::Accounts:
        return {u"Accounts"_s};
    case DirectoryKind::Campaigns:
        return {u"Campaigns"_s};
    case DirectoryKind::Activities:
        break;
    }
    return {u"Tasks"_s, u"Events"_s, u"Calls"_s};
}

DirectoryKind CrmWords::kindOf(const QString &module)
{
    for (const DirectoryKind kind : kinds()) {
        if (modules(kind).contains(module))
            return kind;
    }
    return DirectoryKind::Activities;
}

QString CrmWords::moduleOf(CrmActivity::Kind kind)
{
    return kind == CrmActivity::Kind::Task ? u"Tasks"_s : kind == CrmActivity::Kind::Meeting ? u"Events"_s : u"Calls"_s;
}

QString CrmWords::plural(DirectoryKind kind)
{
    return tr(wordsOfKind(kind).plural);
}

QString CrmWords::count(DirectoryKind kind, int n)
{
    switch (kind) {
    case DirectoryKind::Leads:
        return tr("%n leads", nullptr, n);
    case DirectoryKind::Contacts:
        return tr("%n contacts", nullptr, n);
    case DirectoryKind::Accounts:
        return tr("%n accounts", nullptr, n);
    case DirectoryKind::Campaigns:
        return tr("%n campaigns", nullptr, n);
    case DirectoryKind::Activities:
        break;
    }
    return tr("%n activities", nullptr, n);
}

QString CrmWords::singular(const QString &module)
{
    return tr(wordsOfModule(module).singular);
}

QString CrmWords::create(const QString &module)
{
    return tr(wordsOfModule(module).create);
}

QString CrmWords::edit(const QString &module)
{
    return tr(wordsOfModule(module).edit);
}

QString CrmWords::source(const QString &module)
{
    return tr(wordsOfModule(module).source);
}

QString CrmWords::empty(DirectoryKind kind)
{
    return tr(wordsOfKind(kind).empty);
}

QString CrmWords::loading(DirectoryKind kind)
{
    return tr(wordsOfKind(kind).loading);
}

QString CrmWords::sourceLabel(DirectoryKind kind)
{
    //: where leads come from; what sort a campaign is
    return kind == DirectoryKind::Leads ? tr("Source") : tr("Type");
}

QStringList CrmWords::picklists(DirectoryKind kind, DirectoryColumn column)
{
    const bool isActivities = kind == DirectoryKind::Activities;
    switch (column) {
    case DirectoryColumn::Source:
        return {u"Lead_Source"_s};
    case DirectoryColumn::Status:
        if (kind == DirectoryKind::Leads)
            return {u"Lead_Status"_s};
        return isActivities ? QStringList{u"Status"_s, u"Outgoing_Call_Status"_s} : QStringList{u"Status"_s};
    case DirectoryColumn::Type:
        return {u"Type"_s};
    case DirectoryColumn::Industry:
        return {u"Industry"_s};
    default:
        return {};
    }
}

QString CrmWords::valueText(const LayoutMeta &layout, const QStringList &fields, const QString &value)
{
    for (const QString &name : fields) {
        const FieldMeta *field = layout.field(name);
        if (!field)
            continue;
        for (const PicklistValue &choice : field->picklist) {
            if (choice.actual == value && !choice.display.isEmpty())
                return choice.display;
        }
    }
    return value;
}
} // namespace atlas
