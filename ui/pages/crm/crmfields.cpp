// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/crmfields.h"

#include "ui/pages/crm/crmwords.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas::crmfields
{
namespace
{
constexpr int crmFoundAtMost = 20;

QString personName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

void putText(QJsonObject &record, const QString &field, const QString &text)
{
    record.insert(field, text.isEmpty() ? QJsonValue() : QJsonValue(text));
}

void putLookup(QJsonObject &record, const QString &field, const LookupRef &ref)
{
    record.insert(field, ref.id.isEmpty() ? QJsonValue() : QJsonValue(lookup(ref)));
}

void putMoney(QJsonObject &record, const QString &field, const std::optional<Money> &money)
{
    record.insert(field, money ? money->toJson() : QJsonValue());
    if (money)
        record.insert(u"Currency"_s, money->currency());
}

QJsonObject toRecord(const Lead &lead)
{
    QJsonObject record;
    putText(record, u"First_Name"_s, lead.firstName);
    putText(record, u"Last_Name"_s, lead.lastName);
    putText(record, u"Company"_s, lead.company);
    putText(record, u"Email"_s, lead.email);
    putText(record, u"Phone"_s, lead.phone);
    putText(record, u"Lead_Status"_s, lead.status);
    putText(record, u"Lead_Source"_s, lead.source);
    putLookup(record, u"Owner"_s, lead.owner);
    return record;
}

QJsonObject toRecord(const Contact &contact)
{
    QJsonObject record;
    putText(record, u"First_Name"_s, contact.firstName);
    putText(record, u"Last_Name"_s, contact.lastName);
    putText(record, u"Title"_s, contact.title);
    putText(record, u"Email"_s, contact.email);
    putText(record, u"Phone"_s, contact.phone);
    putText(record, u"Mobile"_s, contact.mobile);
    putLookup(record, u"Account_Name"_s, contact.account);
    putLookup(record, u"Owner"_s, contact.owner);
    return record;
}

QJsonObject toRecord(const CrmAccount &account)
{
    QJsonObject record;
    putText(record, u"Account_Name"_s, account.name);
    putText(record, u"Website"_s, account.website);
    putText(record, u"Phone"_s, account.phone);
    putText(record, u"Industry"_s, account.industry);
    putText(record, u"Billing_City"_s, account.city);
    putText(record, u"Billing_Country"_s, account.country);
    putLookup(record, u"Owner"_s, account.owner);
    return record;
}

QJsonObject toRecord(const Campaign &campaign)
{
    QJsonObject record;
    putText(record, u"Campaign_Name"_s, campaign.name);
    putText(record, u"Type"_s, campaign.type);
    putText(record, u"Status"_s, campaign.status);
    putText(record, u"Start_Date"_s, campaign.from.toString(Qt::ISODate));
    putText(record, u"End_Date"_s, campaign.to.toString(Qt::ISODate));
    putMoney(record, u"Expected_Revenue"_s, campaign.expectedRevenue);
    putMoney(record, u"Budgeted_Cost"_s, campaign.budgetedCost);
    putMoney(record, u"Actual_Cost"_s, campaign.actualCost);
    putLookup(record, u"Owner"_s, campaign.owner);
    return record;
}

QJsonObject toRecord(const CrmActivity &activity)
{
    QJsonObject record;
    putText(record, activity.kind == CrmActivity::Kind::Meeting ? u"Event_Title"_s : u"Subject"_s, activity.subject);
    if (activity.kind == CrmActivity::Kind::Task) {
        putText(record, u"Status"_s, activity.status);
        putText(record, u"Priority"_s, activity.priority);
        putText(record, u"Due_Date"_s, activity.due.toString(Qt::ISODate));
    } else if (activity.kind == CrmActivity::Kind::Meeting) {
        putText(record, u"Start_DateTime"_s, activity.from.isValid() ? zohoInstant(activity.from) : QString());
        putText(record, u"End_DateTime"_s, activity.to.isValid() ? zohoInstant(activity.to) : QString());
    } else {
        putText(record, u"Outgoing_Call_Status"_s, activity.status);
        putText(record, u"Call_Start_Time"_s, activity.from.isValid() ? zohoInstant(activity.from) : QString());
    }
    putLookup(record, u"Who_Id"_s, activity.who);
    putLookup(record, u"What_Id"_s, activity.what);
    putText(record, u"$se_module"_s, activity.whatModule);
    putLookup(record, u"Owner"_s, activity.owner);
    return record;
}

/// Calls `work` with the record if the book has it; else the default value of what `work` returns.
template <class Work>
auto withCrmRecord(const DirectoryBook &book, const CrmRef &ref, const Work &work) -> decltype(work(Lead()))
{
    const auto on = [&work](const auto *record) { return record ? work(*record) : decltype(work(Lead()))(); };
    switch (CrmWords::kindOf(ref.module)) {
    case DirectoryKind::Leads:
        return on(book.lead(ref.id));
    case DirectoryKind::Contacts:
        return on(book.contact(ref.id));
    case DirectoryKind::Accounts:
        return on(book.account(ref.id));
    case DirectoryKind::Campaigns:
        return on(book.campaign(ref.id));
    case DirectoryKind::Activities:
        break;
    }
    return on(book.activity(ref.id));
}

struct NameOfRecord {
    QString operator()(const Lead &lead) const { return personName(lead.firstName, lead.lastName); }
    QString operator()(const Contact &contact) const { return personName(contact.firstName, contact.lastName); }
    QString operator()(const CrmAccount &account) const { return account.name; }
    QString operator()(const Campaign &campaign) const { return campaign.name; }
    QString operator()(const CrmActivity &activity) const { return activity.subject; }
};

struct MailOfRecord {
    QString operator()(const Lead &lead) const { return lead.email; }
    QString operator()(const Contact &contact) const { return contact.email; }
    template <class T>
    QString operator()(const T &) const
    {
        return {};
    }
};

struct PhoneOfRecord {
    QString operator()(const Lead &lead) const { return lead.phone; }
    QString operator()(const Contact &contact) const
    {
        return contact.phone.isEmpty() ? contact.mobile : contact.phone;
    }
    QString operator()(const CrmAccount &account) const { return account.phone; }
    template <class T>
    QString operator()(const T &) const
    {
        return {};
    }
};

template <class List>
void addFound(QList<LookupRef> &found, const List &records, const QStringList &words)
{
    for (const auto &record : records) {
        if (found.size() >= crmFoundAtMost)
            return;
        const QString name = NameOfRecord()(record);
        const QString needle = foldForSearch(name);
        if (std::all_of(words.cbegin(), words.cend(), [&needle](const QString &word) { return needle.contains(word); }))
            found.append({record.id, name});
    }
}
} // namespace

QJsonObject lookup(const LookupRef &ref)
{
    return ref.id.isEmpty() ? QJsonObject() : QJsonObject{{u"id"_s, ref.id}, {u"name"_s, ref.name}};
}

QJsonObject recordOf(const DirectoryBook &book, const CrmRef &ref)
{
    return withCrmRecord(book, ref, [](const auto &record) { return toRecord(record); });
}

bool exists(const DirectoryBook &book, const CrmRef &ref)
{
    return withCrmRecord(book, ref, [](const auto &) { return true; });
}

QString nameOf(const DirectoryBook &book, const CrmRef &ref)
{
    return withCrmRecord(book, ref, [](const auto &record) { return NameOfRecord()(record); });
}

QString mailOf(const DirectoryBook &book, const CrmRef &ref)
{
    return withCrmRecord(book, ref, [](const auto &record) { return MailOfRecord()(record); });
}

QString phoneOf(const DirectoryBook &book, const CrmRef &ref)
{
    return withCrmRecord(book, ref, [](const auto &record) { return PhoneOfRecord()(record); });
}

QString moduleOfId(const DirectoryBook &book, DirectoryKind kind, const QString &id)
{
    const CrmActivity *activity = kind == DirectoryKind::Activities ? book.activity(id) : nullptr;
    return activity ? CrmWords::moduleOf(activity->kind) : CrmWords::modules(kind).first();
}

QString moduleOfAny(const DirectoryBook &book, const DealBook &deals, const QString &id)
{
    if (deals.row(id))
        return u"Deals"_s;
    for (const DirectoryKind kind : CrmWords::kinds()) {
        const QString module = moduleOfId(book, kind, id);
        if (exists(book, {module, id}))
            return module;
    }
    return {};
}

QJsonObject touched(const QJsonObject &base, const QJsonObject &changes)
{
    QJsonObject out;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const QJsonValue before = base.value(it.key());
        out.insert(it.key(), before.isUndefined() ? QJsonValue() : before);
    }
    return out;
}

QString zohoInstant(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    QString text = local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
    return text.endsWith(u'Z') ? text.replace(u"Z"_s, u"+00:00"_s) : text;
}

QList<LookupRef> find(const DirectoryBook &book, const DealBook &deals, const QString &modules, const QString &text)
{
    QList<LookupRef> found;
    const QStringList words = foldForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const DirectorySnapshot &snapshot = book.snapshot();
    const QStringList asked = modules.split(u',');
    for (const QString &module : asked) {
        if (module == u"Contacts")
            addFound(found, snapshot.contacts, words);
        else if (module == u"Accounts")
            addFound(found, snapshot.accounts, words);
        else if (module == u"Leads")
            addFound(found, snapshot.leads, words);
        else if (module == u"Campaigns")
            addFound(found, snapshot.campaigns, words);
        else if (module == u"Deals")
            for (const DealRow &row : deals.rows()) {
                if (found.size() >= crmFoundAtMost)
                    break;
                if (std::all_of(words.cbegin(), words.cend(),
                                [&row](const QString &w) { return row.needle.contains(w); }))
                    found.append({row.deal.id, row.deal.name});
            }
    }
    return found;
}
} // namespace atlas::crmfields
