// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/duplicates.h"

#include <algorithm>
#include <QHash>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace atlas::duplicates
{
namespace
{
using Reason = DuplicateGroup::Reason;

/// What is compared of a record, whatever module it is of.
struct DupCandidate {
    QString id, name, email, phone, mobile, person, company, domain;
    QDateTime created;
};

struct DupLink {
    qsizetype a = 0, b = 0;
    Reason reason = Reason::SameEmail;
    QString shared;
};

int confidenceOf(Reason reason)
{
    switch (reason) {
    case Reason::SameEmail:
        return 95;
    case Reason::NameAndPhone:
        return 90;
    case Reason::SameDomain:
        return 80;
    case Reason::NameAndCompany:
        return 75;
    case Reason::SameName:
        return 70;
    }
    return 0;
}

QStringList dupWords(const QString &text)
{
    QString spaced;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : apart) {
        if (c.isLetterOrNumber())
            spaced.append(c);
        else if (!c.isMark() && c != u'.')
            spaced.append(u' ');
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

/// Chains: each record with the first that has the same key. Records without the key are alone.
template <class Key>
void linkBy(QList<DupLink> &links, const QList<DupCandidate> &records, Reason reason, const Key &key)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QPair<QString, QString> found = key(records.at(i)); // the key, and how it is written
        if (found.first.isEmpty())
            continue;
        const auto known = first.constFind(found.first);
        if (known == first.constEnd())
            first.insert(found.first, i);
        else
            links.append({*known, i, reason, found.second});
    }
}

/// Sets that grow together.
class DupSets
{
public:
    explicit DupSets(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            m_parent.append(i);
    }
    qsizetype root(qsizetype i)
    {
        while (m_parent.at(i) != i) {
            m_parent[i] = m_parent.at(m_parent.at(i));
            i = m_parent.at(i);
        }
        return i;
    }
    void join(qsizetype a, qsizetype b) { m_parent[root(b)] = root(a); }

private:
    QList<qsizetype> m_parent;
};

QList<DuplicateGroup> grouped(const QString &module, const QList<DupCandidate> &records, QList<DupLink> links)
{
    // The weakest link names the group: a chain is no surer than that.
    std::ranges::stable_sort(links, std::ranges::greater(),
                             [](const DupLink &link) { return confidenceOf(link.reason); });
    DupSets sets(records.size());
    QHash<qsizetype, DupLink> weakest;
    for (const DupLink &link : std::as_const(links)) {
        const qsizetype a = sets.root(link.a);
        const qsizetype b = sets.root(link.b);
        if (a == b)
            continue; // joined already, by something surer
        sets.join(a, b);
        weakest.insert(sets.root(a), link);
    }
    QMap<qsizetype, QList<qsizetype>> members;
    for (qsizetype i = 0; i < records.size(); ++i)
        members[sets.root(i)].append(i);
    QList<DuplicateGroup> groups;
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (it->size() < 2)
            continue;
        std::ranges::stable_sort(*it, {}, [&records](qsizetype i) { return records.at(i).created; });
        const DupLink &link = weakest[it.key()];
        DuplicateGroup group{module, {}, {}, link.reason, link.shared, confidenceOf(link.reason)};
        for (const qsizetype i : std::as_const(*it)) {
            group.ids.append(records.at(i).id);
            group.names.append(records.at(i).name);
        }
        groups.append(group);
    }
    return groups;
}

QPair<QString, QString> mailKey(const DupCandidate &record)
{
    return {record.email.trimmed().toLower(), record.email.trimmed()};
}

QPair<QString, QString> namePhoneKey(const DupCandidate &record)
{
    const QString phone = phoneKey(record.phone.isEmpty() ? record.mobile : record.phone);
    if (phone.isEmpty() || record.person.isEmpty())
        return {};
    return {record.person + u'|' + phone,
            record.name + u" · "_s + (record.phone.isEmpty() ? record.mobile : record.phone)};
}

QPair<QString, QString> nameCompanyKey(const DupCandidate &record)
{
    const QString company = companyKey(record.company);
    if (company.isEmpty() || record.person.isEmpty())
        return {};
    return {record.person + u'|' + company, record.name + u" · "_s + record.company};
}

QList<DuplicateGroup> peopleGroups(const QString &module, const QList<DupCandidate> &people)
{
    QList<DupLink> links;
    linkBy(links, people, Reason::SameEmail, mailKey);
    linkBy(links, people, Reason::NameAndPhone, namePhoneKey);
    linkBy(links, people, Reason::NameAndCompany, nameCompanyKey);
    return grouped(module, people, links);
}

QList<DuplicateGroup> accountGroups(const QList<DupCandidate> &accounts)
{
    QList<DupLink> links;
    linkBy(links, accounts, Reason::SameDomain,
           [](const DupCandidate &record) { return QPair<QString, QString>(record.domain, record.domain); });
    linkBy(links, accounts, Reason::SameName,
           [](const DupCandidate &record) { return QPair<QString, QString>(record.company, record.name); });
    return grouped(u"Accounts"_s, accounts, links);
}

QString fullName(const QString &first, const QString &last)
{
    return QString(first + u' ' + last).trimmed();
}
} // namespace

QString companyKey(const QString &name)
{
    static const QStringList forms{u"sa"_s,      u"sas"_s,    u"sasu"_s,  u"sarl"_s,    u"eurl"_s,    u"sci"_s,
                                   u"snc"_s,     u"scop"_s,   u"ltd"_s,   u"limited"_s, u"llc"_s,     u"inc"_s,
                                   u"corp"_s,    u"gmbh"_s,   u"ag"_s,    u"bv"_s,      u"nv"_s,      u"sl"_s,
                                   u"srl"_s,     u"spa"_s,    u"plc"_s,   u"co"_s,      u"company"_s, u"ste"_s,
                                   u"societe"_s, u"groupe"_s, u"group"_s, u"the"_s};
    const QStringList words = dupWords(name);
    QStringList kept;
    for (const QString &word : words)
        if (!forms.contains(word))
            kept.append(word);
    return (kept.isEmpty() ? words : kept).join(u' ');
}

QString personKey(const QString &first, const QString &last)
{
    if (first.trimmed().isEmpty() || last.trimmed().isEmpty())
        return {}; // half a name is no name
    QStringList words = dupWords(first + u' ' + last);
    std::ranges::sort(words);
    return words.join(u' ');
}

QString phoneKey(const QString &phone)
{
    QString digits;
    for (const QChar c : phone)
        if (c.isDigit())
            digits.append(c);
    return digits.size() < 6 ? QString() : digits.right(9);
}

QString domainOf(const QString &website)
{
    static const QStringList shared{u"facebook.com"_s,  u"linkedin.com"_s, u"instagram.com"_s, u"twitter.com"_s,
                                    u"x.com"_s,         u"youtube.com"_s,  u"google.com"_s,    u"wixsite.com"_s,
                                    u"wordpress.com"_s, u"github.io"_s};
    const QString text = website.trimmed();
    if (text.isEmpty())
        return {};
    QString host = QUrl(text.contains("://"_L1) ? text : u"https://"_s + text).host().toLower();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    const auto isShared = [&host](const QString &site) { return host == site || host.endsWith(u'.' + site); };
    return !host.contains(u'.') || std::ranges::any_of(shared, isShared) ? QString() : host;
}

QList<DuplicateGroup> find(const DirectorySnapshot &directory)
{
    QList<DupCandidate> leads;
    QList<DupCandidate> contacts;
    QList<DupCandidate> accounts;
    for (const Lead &lead : directory.leads)
        if (!lead.converted)
            leads.append({lead.id,
                          fullName(lead.firstName, lead.lastName),
                          lead.email,
                          lead.phone,
                          {},
                          personKey(lead.firstName, lead.lastName),
                          lead.company,
                          {},
                          lead.created});
    for (const Contact &contact : directory.contacts)
        contacts.append({contact.id,
                         fullName(contact.firstName, contact.lastName),
                         contact.email,
                         contact.phone,
                         contact.mobile,
                         personKey(contact.firstName, contact.lastName),
                         contact.account.name,
                         {},
                         contact.created});
    for (const CrmAccount &account : directory.accounts)
        accounts.append({account.id,
                         account.name,
                         {},
                         {},
                         {},
                         {},
                         companyKey(account.name),
                         domainOf(account.website),
                         account.created});
    QList<DuplicateGroup> groups = peopleGroups(u"Leads"_s, leads);
    groups.append(peopleGroups(u"Contacts"_s, contacts));
    groups.append(accountGroups(accounts));
    std::ranges::stable_sort(groups, [](const DuplicateGroup &a, const DuplicateGroup &b) {
        if (a.confidence != b.confidence)
            return a.confidence > b.confidence;
        return a.ids.size() != b.ids.size() ? a.ids.size() > b.ids.size() : a.names.first() < b.names.first();
    });
    return groups;
}
} // namespace atlas::duplicates
