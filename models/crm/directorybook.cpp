// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorybook.h"

#include <algorithm>
#include <QHash>

namespace atlas
{
namespace
{
/// Whether two lists are one and the same in memory: nothing to compare, nothing to index anew.
template <class T>
bool isSameList(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && (a.isEmpty() || a.constData() == b.constData());
}

/// Places of a list by a text, made when it is first asked.
class RecordPlaces
{
public:
    void clear() { m_places.reset(); }

    template <class T, class KeyOf>
    const QHash<QString, int> &of(const QList<T> &list, const KeyOf &keyOf)
    {
        if (!m_places) {
            m_places.emplace();
            m_places->reserve(list.size());
            for (int place = 0; place < list.size(); ++place)
                m_places->insert(keyOf(list.at(place)), place);
        }
        return *m_places;
    }

    template <class T>
    const T *find(const QList<T> &list, const QString &id)
    {
        const QHash<QString, int> &places = of(list, [](const T &each) { return each.id; });
        const auto found = places.constFind(id);
        return found == places.cend() ? nullptr : &list.at(*found);
    }

private:
    std::optional<QHash<QString, int>> m_places;
};

QString foldedMail(const QString &address)
{
    return address.trimmed().toCaseFolded();
}
} // namespace

struct DirectoryBook::Private {
    DirectorySnapshot snapshot;
    RecordPlaces leads, contacts, accounts, campaigns, activities;
    std::optional<QHash<QString, QList<int>>> contactsByAccount, activitiesByRecord;
    std::optional<QHash<QString, int>> contactsByMail;

    const QHash<QString, QList<int>> &byAccount();
    const QHash<QString, QList<int>> &byRecord();
    const QHash<QString, int> &byMail();
    void forgetChanged(const DirectorySnapshot &next);
};

void DirectoryBook::Private::forgetChanged(const DirectorySnapshot &next)
{
    if (!isSameList(snapshot.leads, next.leads))
        leads.clear();
    if (!isSameList(snapshot.accounts, next.accounts))
        accounts.clear();
    if (!isSameList(snapshot.campaigns, next.campaigns))
        campaigns.clear();
    if (!isSameList(snapshot.contacts, next.contacts)) {
        contacts.clear();
        contactsByAccount.reset();
        contactsByMail.reset();
    }
    if (!isSameList(snapshot.activities, next.activities)) {
        activities.clear();
        activitiesByRecord.reset();
    }
}

const QHash<QString, QList<int>> &DirectoryBook::Private::byAccount()
{
    if (!contactsByAccount) {
        contactsByAccount.emplace();
        for (int place = 0; place < snapshot.contacts.size(); ++place) {
            const QString &account = snapshot.contacts.at(place).account.id;
            if (!account.isEmpty())
                (*contactsByAccount)[account].append(place);
        }
    }
    return *contactsByAccount;
}

const QHash<QString, QList<int>> &DirectoryBook::Private::byRecord()
{
    if (activitiesByRecord)
        return *activitiesByRecord;
    activitiesByRecord.emplace();
    const QList<CrmActivity> &all = snapshot.activities;
    for (int place = 0; place < all.size(); ++place) {
        const CrmActivity &activity = all.at(place);
        if (!activity.who.id.isEmpty())
            (*activitiesByRecord)[activity.who.id].append(place);
        if (!activity.what.id.isEmpty() && activity.what.id != activity.who.id)
            (*activitiesByRecord)[activity.what.id].append(place);
    }
    for (QList<int> &places : *activitiesByRecord) {
        std::stable_sort(places.begin(), places.end(),
                         [&all](int a, int b) { return activityTime(all.at(a)) > activityTime(all.at(b)); });
    }
    return *activitiesByRecord;
}

const QHash<QString, int> &DirectoryBook::Private::byMail()
{
    if (contactsByMail)
        return *contactsByMail;
    contactsByMail.emplace();
    for (int place = 0; place < snapshot.contacts.size(); ++place) {
        const Contact &contact = snapshot.contacts.at(place);
        if (contact.email.isEmpty())
            continue;
        const QString address = foldedMail(contact.email);
        const auto known = contactsByMail->find(address);
        if (known == contactsByMail->end())
            contactsByMail->insert(address, place);
        else if (contact.created > snapshot.contacts.at(*known).created)
            *known = place;
    }
    return *contactsByMail;
}

DirectoryBook::DirectoryBook(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

DirectoryBook::~DirectoryBook() = default;

void DirectoryBook::setSnapshot(const DirectorySnapshot &snapshot)
{
    const DirectorySnapshot &known = d->snapshot;
    const bool isSame = isSameList(known.leads, snapshot.leads) && isSameList(known.contacts, snapshot.contacts) &&
                        isSameList(known.accounts, snapshot.accounts) &&
                        isSameList(known.campaigns, snapshot.campaigns) &&
                        isSameList(known.activities, snapshot.activities);
    if (isSame && known.readAt == snapshot.readAt && known.truncated == snapshot.truncated &&
        known.missing == snapshot.missing)
        return;
    d->forgetChanged(snapshot);
    d->snapshot = snapshot;
    Q_EMIT changed();
}

const DirectorySnapshot &DirectoryBook::snapshot() const
{
    return d->snapshot;
}

const Lead *DirectoryBook::lead(const QString &id) const
{
    return d->leads.find(d->snapshot.leads, id);
}

const Contact *DirectoryBook::contact(const QString &id) const
{
    return d->contacts.find(d->snapshot.contacts, id);
}

const CrmAccount *DirectoryBook::account(const QString &id) const
{
    return d->accounts.find(d->snapshot.accounts, id);
}

const Campaign *DirectoryBook::campaign(const QString &id) const
{
    return d->campaigns.find(d->snapshot.campaigns, id);
}

const CrmActivity *DirectoryBook::activity(const QString &id) const
{
    return d->activities.find(d->snapshot.activities, id);
}

const Contact *DirectoryBook::contactByMail(const QString &address) const
{
    const QHash<QString, int> &places = d->byMail();
    const auto found = places.constFind(foldedMail(address));
    return found == places.cend() ? nullptr : &d->snapshot.contacts.at(*found);
}

QList<const Contact *> DirectoryBook::contactsOf(const QString &accountId) const
{
    QList<const Contact *> found;
    const QList<int> places = d->byAccount().value(accountId);
    for (const int place : places)
        found.append(&d->snapshot.contacts.at(place));
    return found;
}

QList<const CrmActivity *> DirectoryBook::activitiesOf(const QString &recordId) const
{
    QList<const CrmActivity *> found;
    const QList<int> places = d->byRecord().value(recordId);
    for (const int place : places)
        found.append(&d->snapshot.activities.at(place));
    return found;
}

QDateTime DirectoryBook::firstTouch(const QString &leadId, const QDateTime &now) const
{
    const Lead *record = lead(leadId);
    if (!record)
        return {};
    QDateTime first;
    const QList<const CrmActivity *> activities = activitiesOf(leadId);
    for (const CrmActivity *activity : activities) { // newest first: the last that fits is the first of all
        const QDateTime when = activityTime(*activity);
        if (activity->isDoneAt(now) && when >= record->created)
            first = when;
    }
    return first;
}

QDateTime DirectoryBook::lastTouch(const QString &recordId, const QDateTime &now) const
{
    const QList<const CrmActivity *> activities = activitiesOf(recordId);
    const auto last = std::find_if(activities.cbegin(), activities.cend(),
                                   [&now](const CrmActivity *activity) { return activity->isDoneAt(now); });
    return last == activities.cend() ? QDateTime() : activityTime(**last);
}

QDateTime DirectoryBook::activityTime(const CrmActivity &activity)
{
    if (activity.from.isValid())
        return activity.from.toUTC();
    if (activity.closed.isValid())
        return activity.closed.toUTC();
    if (activity.due.isValid())
        return activity.due.startOfDay(Qt::UTC);
    return activity.created.toUTC();
}
} // namespace atlas
