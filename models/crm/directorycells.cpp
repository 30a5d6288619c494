// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorycells.h"

#include "models/crm/dealfilter.h"

namespace atlas::directorycells
{
namespace
{
QString fullName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}

QVariant textOrNone(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant dayOrNone(const QDate &day)
{
    return day.isValid() ? QVariant(day) : QVariant();
}

QVariant instantOrNone(const QDateTime &when)
{
    return when.isValid() ? QVariant(when.toUTC()) : QVariant();
}

QVariant moneyOrNone(const std::optional<Money> &money)
{
    return money ? QVariant::fromValue(*money) : QVariant();
}

QVariant cellOf(const Lead &lead, DirectoryColumn column, const Context &context)
{
    switch (column) {
    case DirectoryColumn::Name:
        return textOrNone(fullName(lead.firstName, lead.lastName));
    case DirectoryColumn::Company:
        return textOrNone(lead.company);
    case DirectoryColumn::Source:
        return textOrNone(lead.source);
    case DirectoryColumn::Status:
        return textOrNone(lead.status);
    case DirectoryColumn::Created:
        return instantOrNone(lead.created);
    case DirectoryColumn::LastContact:
        return context.book ? instantOrNone(context.book->lastTouch(lead.id)) : QVariant();
    default:
        return {};
    }
}

QVariant cellOf(const Contact &contact, DirectoryColumn column, const Context &)
{
    switch (column) {
    case DirectoryColumn::Name:
        return textOrNone(fullName(contact.firstName, contact.lastName));
    case DirectoryColumn::Company:
        return textOrNone(contact.account.name);
    case DirectoryColumn::Title:
        return textOrNone(contact.title);
    case DirectoryColumn::Mail:
        return textOrNone(contact.email);
    case DirectoryColumn::Phone:
        return textOrNone(contact.phone.isEmpty() ? contact.mobile : contact.phone);
    default:
        return {};
    }
}

QVariant cellOf(const CrmAccount &account, DirectoryColumn column, const Context &context)
{
    switch (column) {
    case DirectoryColumn::Name:
        return textOrNone(account.name);
    case DirectoryColumn::City:
        return textOrNone(account.city);
    case DirectoryColumn::Industry:
        return textOrNone(account.industry);
    case DirectoryColumn::Phone:
        return textOrNone(account.phone);
    case DirectoryColumn::OpenDeals:
        return context.openDeals.contains(account.id) ? QVariant(context.openDeals.value(account.id)) : QVariant();
    default:
        return {};
    }
}

QVariant cellOf(const Campaign &campaign, DirectoryColumn column, const Context &)
{
    switch (column) {
    case DirectoryColumn::Name:
        return textOrNone(campaign.name);
    case DirectoryColumn::Type:
        return textOrNone(campaign.type);
    case DirectoryColumn::Status:
        return textOrNone(campaign.status);
    case DirectoryColumn::From:
        return dayOrNone(campaign.from);
    case DirectoryColumn::To:
        return dayOrNone(campaign.to);
    case DirectoryColumn::Budget:
        return moneyOrNone(campaign.budgetedCost);
    case DirectoryColumn::Cost:
        return moneyOrNone(campaign.actualCost);
    case DirectoryColumn::Expected:
        return moneyOrNone(campaign.expectedRevenue);
    default:
        return {};
    }
}

QVariant cellOf(const CrmActivity &activity, DirectoryColumn column, const Context &)
{
    switch (column) {
    case DirectoryColumn::Name:
        return textOrNone(activity.subject);
    case DirectoryColumn::Kind:
        return kindName(activity.kind);
    case DirectoryColumn::With:
        return textOrNone(activity.who.name);
    case DirectoryColumn::About:
        return textOrNone(activity.what.name);
    case DirectoryColumn::Due:
        return activity.kind == CrmActivity::Kind::Task ? dayOrNone(activity.due) : instantOrNone(activity.from);
    case DirectoryColumn::Status:
        return textOrNone(activity.status);
    default:
        return {};
    }
}

QString needleOf(const Lead &lead)
{
    return fullName(lead.firstName, lead.lastName) + u'\n' + lead.company + u'\n' + lead.email + u'\n' + lead.source +
           u'\n' + lead.owner.name;
}

QString needleOf(const Contact &contact)
{
    return fullName(contact.firstName, contact.lastName) + u'\n' + contact.account.name + u'\n' + contact.title +
           u'\n' + contact.email + u'\n' + contact.owner.name;
}

QString needleOf(const CrmAccount &account)
{
    return account.name + u'\n' + account.city + u'\n' + account.country + u'\n' + account.industry + u'\n' +
           account.owner.name;
}

QString needleOf(const Campaign &campaign)
{
    return campaign.name + u'\n' + campaign.type + u'\n' + campaign.status + u'\n' + campaign.owner.name;
}

QString needleOf(const CrmActivity &activity)
{
    return activity.subject + u'\n' + activity.who.name + u'\n' + activity.what.name + u'\n' + activity.owner.name;
}

bool isOpen(const Lead &lead)
{
    return !lead.converted;
}

bool isOpen(const CrmActivity &activity)
{
    return !activity.isDone;
}

template <class T>
bool isOpen(const T &)
{
    return true;
}

bool isOf(const Contact &contact, const QString &id)
{
    return contact.account.id == id;
}

bool isOf(const CrmActivity &activity, const QString &id)
{
    return activity.who.id == id || activity.what.id == id;
}

template <class T>
bool isOf(const T &, const QString &)
{
    return false;
}

QString statusOf(const Lead &lead)
{
    return lead.status;
}

QString statusOf(const Campaign &campaign)
{
    return campaign.status;
}

QString statusOf(const CrmActivity &activity)
{
    return activity.status;
}

template <class T>
QString statusOf(const T &)
{
    return {};
}

QString sourceOf(const Lead &lead)
{
    return lead.source;
}

QString sourceOf(const Campaign &campaign)
{
    return campaign.type;
}

template <class T>
QString sourceOf(const T &)
{
    return {};
}

/// Calls `work` with the record at a place.
template <class Work>
decltype(auto) withRecord(const DirectoryList &list, int place, const Work &work)
{
    return std::visit([&](const auto &records) -> decltype(auto) { return work(records.at(place)); }, list);
}
} // namespace

DirectoryList listOf(const DirectorySnapshot &snapshot, DirectoryKind kind)
{
    switch (kind) {
    case DirectoryKind::Leads:
        return snapshot.leads;
    case DirectoryKind::Contacts:
        return snapshot.contacts;
    case DirectoryKind::Accounts:
        return snapshot.accounts;
    case DirectoryKind::Campaigns:
        return snapshot.campaigns;
    case DirectoryKind::Activities:
        return snapshot.activities;
    }
    return {};
}

int sizeOf(const DirectoryList &list)
{
    return std::visit([](const auto &records) { return int(records.size()); }, list);
}

bool isSame(const DirectoryList &a, const DirectoryList &b)
{
    const auto memory = [](const DirectoryList &list) {
        return std::visit([](const auto &records) { return static_cast<const void *>(records.constData()); }, list);
    };
    const int size = sizeOf(a);
    return a.index() == b.index() && size == sizeOf(b) && (size == 0 || memory(a) == memory(b));
}

const QString &idAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) -> const QString & { return record.id; });
}

bool isEqual(const DirectoryList &a, int placeInA, const DirectoryList &b, int placeInB)
{
    return std::visit(
        [&](const auto &records) {
            const auto *others = std::get_if<std::decay_t<decltype(records)>>(&b);
            return others && records.at(placeInA) == others->at(placeInB);
        },
        a);
}

QVariant recordAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) { return QVariant::fromValue(record); });
}

QString needleAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) { return foldForSearch(needleOf(record)); });
}

const LookupRef &ownerAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) -> const LookupRef & { return record.owner; });
}

bool isOpenAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) { return isOpen(record); });
}

bool isOfAt(const DirectoryList &list, int place, const QString &recordId)
{
    return withRecord(list, place, [&recordId](const auto &record) { return isOf(record, recordId); });
}

QString statusAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) { return statusOf(record); });
}

QString sourceAt(const DirectoryList &list, int place)
{
    return withRecord(list, place, [](const auto &record) { return sourceOf(record); });
}

const CrmActivity *activityAt(const DirectoryList &list, int place)
{
    const auto *activities = std::get_if<QList<CrmActivity>>(&list);
    return activities ? &activities->at(place) : nullptr;
}

QVariant valueAt(const DirectoryList &list, int place, DirectoryColumn column, const Context &context)
{
    if (column == DirectoryColumn::Owner)
        return textOrNone(ownerAt(list, place).name);
    return withRecord(list, place, [&](const auto &record) { return cellOf(record, column, context); });
}
} // namespace atlas::directorycells
