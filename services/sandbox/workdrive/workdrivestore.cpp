// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/workdrivestore.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QHash>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 firstZuid = 900'000'001;
constexpr qint64 firstMember = 2'774'428'000'000'002'001;

/// Whom a permission is meant for.
bool isMeantFor(const Permission &permission, const QString &email)
{
    if (permission.sharedType == "teammembers"_L1 || permission.sharedType == "everyone"_L1)
        return true;
    return permission.email.compare(email, Qt::CaseInsensitive) == 0 && !email.isEmpty();
}
} // namespace

void Access::add(const Access &other)
{
    read = read || other.read;
    upload = upload || other.upload;
    edit = edit || other.edit;
    organise = organise || other.organise;
    share = share || other.share;
}

Access accessOfRole(int role)
{
    switch (role) {
    case 1:
    case 2:
    case 3:
        return {true, true, true, true, true};
    case 4:
        return {true, true, true, false, true};
    case 5:
        return {true, true, true, false, false};
    case 7:
        return {true, true, false, false, false};
    default:
        return {true, false, false, false, false};
    }
}

QString externalUrlOf(const QString &linkId)
{
    const QByteArray digits = QCryptographicHash::hash("link " + linkId.toLatin1(), QCryptographicHash::Sha256).toHex();
    return u"https://workdrive.zohoexternal.com/external/"_s + QString::fromLatin1(digits);
}

Store::Store(quint32 seed)
    : m_seed(seed)
{
    teamId = nextId();
}

QString Store::nextId()
{
    const QByteArray key = QByteArray::number(m_seed) + '/' + QByteArray::number(++m_lastId);
    const QByteArray digits = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32);
    return u"hv7k2"_s + QString::fromLatin1(digits);
}

qint64 Store::nextNumber()
{
    return ++m_lastNumber;
}

int Store::personOf(const QString &crmUserId) const
{
    const auto found = std::find_if(people.cbegin(), people.cend(),
                                    [&crmUserId](const Person &person) { return person.crmUserId == crmUserId; });
    return found == people.cend() ? -1 : int(std::distance(people.cbegin(), found));
}

QString Store::nameOf(const QString &zuid) const
{
    const int at = personWith(zuid);
    return at < 0 ? QString() : people.at(at).firstName + u' ' + people.at(at).lastName;
}

QString Store::zuidAt(int person)
{
    return QString::number(firstZuid + person);
}

QString Store::memberIdAt(int person) const
{
    return teamId + u'-' + QString::number(firstMember + person);
}

int Store::personWith(const QString &id) const
{
    for (int at = 0; at < people.size(); ++at) {
        if (id == zuidAt(at) || id == memberIdAt(at))
            return at;
    }
    return -1;
}

Item *Store::item(const QString &id)
{
    const auto found = items.find(id);
    return found == items.end() ? nullptr : &found->second;
}

const Item *Store::item(const QString &id) const
{
    const auto found = items.find(id);
    return found == items.end() ? nullptr : &found->second;
}

bool Store::isTrashed(const Item &item) const
{
    for (const Item *at = &item; at != nullptr; at = this->item(at->parentId)) {
        if (at->trashed)
            return true;
    }
    return false;
}

bool Store::isBelow(const Item &item, const QString &ancestorId) const
{
    for (const Item *at = &item; at != nullptr; at = this->item(at->parentId)) {
        if (at->id == ancestorId)
            return true;
    }
    return false;
}

QList<const Item *> Store::childrenOf(const QString &folderId) const
{
    QList<const Item *> children;
    for (const auto &[id, item] : items) {
        if (item.parentId == folderId && !item.trashed)
            children.append(&item);
    }
    return children;
}

const Item *Store::namedIn(const QString &folderId, const QString &name) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&](const auto &entry) {
        const Item &item = entry.second;
        return item.parentId == folderId && !item.trashed && item.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == items.cend() ? nullptr : &found->second;
}

QStringList Store::branchOf(const QString &id) const
{
    QMultiHash<QString, QString> below;
    for (const auto &[childId, item] : items)
        below.insert(item.parentId, childId);
    QStringList branch{id};
    for (qsizetype at = 0; at < branch.size(); ++at)
        branch += below.values(branch.at(at));
    return branch;
}

qint64 Store::usedBytes(const QString &libraryId) const
{
    qint64 used = 0;
    for (const auto &[id, item] : items) {
        if (item.libraryId != libraryId)
            continue;
        for (const Version &version : item.versions)
            used += version.content.size;
    }
    return used;
}

qint64 Store::teamBytes() const
{
    qint64 used = 0;
    for (const auto &[id, item] : items) {
        if (item.kind == ItemKind::TeamFolder)
            used += usedBytes(id);
    }
    return used;
}

bool Store::blobUsed(const QString &blob) const
{
    const bool stored = std::any_of(items.cbegin(), items.cend(), [&blob](const auto &entry) {
        const QList<Version> &versions = entry.second.versions;
        return std::any_of(versions.cbegin(), versions.cend(),
                           [&blob](const Version &version) { return version.content.blob == blob; });
    });
    return stored || std::any_of(sessions.cbegin(), sessions.cend(), [&blob](const auto &entry) {
               return entry.second.blob == blob && !entry.second.completed;
           });
}

QString Store::privateSpaceOf(const QString &zuid) const
{
    const auto found = std::find_if(items.cbegin(), items.cend(), [&zuid](const auto &entry) {
        return entry.second.kind == ItemKind::PrivateSpace && entry.second.creatorZuid == zuid;
    });
    return found == items.cend() ? QString() : found->first;
}

QList<const Permission *> Store::permissionsOf(const QString &resourceId) const
{
    QList<const Permission *> found;
    const QString begin = resourceId + u'-';
    for (auto it = permissions.lower_bound(begin); it != permissions.cend() && it->first.startsWith(begin); ++it)
        found.append(&it->second);
    return found;
}

Access Store::accessOf(int person, const Item &item, qint64 nowMs) const
{
    Access access;
    const QString zuid = zuidAt(person);
    const QString email = people.value(person).email;
    for (const Item *at = &item; at != nullptr; at = this->item(at->parentId)) {
        if (at->kind == ItemKind::PrivateSpace && at->creatorZuid == zuid)
            return accessOfRole(1);
        const QList<const Permission *> given = permissionsOf(at->id);
        for (const Permission *permission : given) {
            if (isMeantFor(*permission, email) && (permission->expiresMs == 0 || permission->expiresMs > nowMs))
                access.add(accessOfRole(permission->role));
        }
    }
    return access;
}

void Store::addVersion(Item &item, const Content &content, const QString &zuid, qint64 nowMs, const QString &notes)
{
    const int number = item.versions.isEmpty() ? 1 : item.versions.constLast().number + 1;
    item.versions.append({nextNumber(), number, zuid, notes, nowMs, content});
    item.modifierZuid = zuid;
    item.modifiedMs = nowMs;
}
} // namespace atlas::sandbox::workdrive
