// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/crm/directorymatches.h"

#include "models/crm/dealfilter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atlas::directorymatches
{
namespace
{
/// Words that say what a company is in law, not what it is called.
bool isLegalForm(const QString &word)
{
    static const QStringList forms{u"sa"_s,  u"sas"_s, u"sasu"_s, u"sarl"_s, u"eurl"_s, u"snc"_s, u"gmbh"_s,
                                   u"ag"_s,  u"ltd"_s, u"llc"_s,  u"inc"_s,  u"plc"_s,  u"bv"_s,  u"nv"_s,
                                   u"spa"_s, u"srl"_s, u"corp"_s, u"co"_s,   u"sl"_s};
    return forms.contains(word);
}

QString personKey(const QString &first, const QString &last)
{
    return foldForSearch(first + u' ' + last).simplified();
}

template <class T>
void addOnce(QList<const T *> &list, const T *record)
{
    if (record && !list.contains(record))
        list.append(record);
}
} // namespace

QString companyKey(const QString &name)
{
    QString plain;
    for (const QChar c : foldForSearch(name)) {
        if (c.isLetterOrNumber())
            plain.append(c);
        else if (c != u'.' && c != u'\'' && c != u'\u2019') // "S.A." is one word
            plain.append(u' ');
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isLegalForm(words.last()))
        words.removeLast();
    return words.join(u' ');
}

Matches of(const DirectoryBook &book, const Lead &lead)
{
    Matches found;
    const DirectorySnapshot &snapshot = book.snapshot();
    const QString address = lead.email.trimmed();
    for (const Contact &contact : snapshot.contacts) {
        if (!address.isEmpty() && contact.email.trimmed().compare(address, Qt::CaseInsensitive) == 0)
            found.contacts.append(&contact);
    }
    for (const Contact *contact : std::as_const(found.contacts))
        addOnce(found.accounts, book.account(contact->account.id));
    const QString company = companyKey(lead.company);
    for (const CrmAccount &account : snapshot.accounts) {
        if (!company.isEmpty() && companyKey(account.name) == company)
            addOnce(found.accounts, &account);
    }
    const QString person = personKey(lead.firstName, lead.lastName);
    for (const CrmAccount *account : std::as_const(found.accounts)) {
        const QList<const Contact *> theirs = book.contactsOf(account->id);
        for (const Contact *contact : theirs) {
            if (personKey(contact->firstName, contact->lastName) == person)
                addOnce(found.contacts, contact);
        }
    }
    return found;
}
} // namespace atlas::directorymatches
