// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/verbs/clientmatch.h"

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/crm/directorybook.h"
#include "models/home/clientjoin.h"
#include "models/projects/deliverybook.h"
#include "models/verbs/verbtexts.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verbs
{
namespace
{
QList<Choice> byName(QList<Choice> choices)
{
    std::ranges::stable_sort(
        choices, [](const Choice &a, const Choice &b) { return QString::localeAwareCompare(a.text, b.text) < 0; });
    return choices;
}
} // namespace

QString plainName(const QString &name)
{
    static const QRegularExpression marks(u"\\p{M}"_s), dots(u"\\."_s), signs(u"[^\\p{L}\\p{N}]+"_s);
    static const QSet<QString> forms{u"sas"_s,  u"sasu"_s, u"sarl"_s, u"eurl"_s, u"sa"_s,  u"sci"_s,
                                     u"gmbh"_s, u"ag"_s,   u"ltd"_s,  u"llc"_s,  u"inc"_s, u"plc"_s,
                                     u"corp"_s, u"bv"_s,   u"srl"_s,  u"spa"_s};
    QString folded = name.normalized(QString::NormalizationForm_D).remove(marks).toCaseFolded().remove(dots);
    const QStringList words = folded.replace(signs, u" "_s).split(u' ', Qt::SkipEmptyParts);
    QStringList kept;
    for (const QString &word : words)
        if (!forms.contains(word))
            kept.append(word);
    return (kept.isEmpty() ? words : kept).join(u' ');
}

QString customerOf(const HomeSources &sources, const LookupRef &account)
{
    if (!sources.cash)
        return {};
    if (!account.id.isEmpty()) {
        const home::ClientJoin join(sources);
        const QStringList known = join.customersOf(account.id);
        if (!known.isEmpty())
            return *std::ranges::min_element(known);
    }
    const QString wanted = plainName(account.name);
    QString found;
    for (const BooksContact &contact : sources.cash->books().contacts) {
        const bool same = plainName(contact.name) == wanted || plainName(contact.company) == wanted;
        if (wanted.isEmpty() || !same || !contact.customer || !contact.active)
            continue;
        if (!found.isEmpty())
            return {};
        found = contact.id;
    }
    return found;
}

LookupRef accountOfAddresses(const HomeSources &sources, const QStringList &addresses)
{
    LookupRef found;
    for (const QString &address : addresses) {
        const Contact *contact = sources.directory ? sources.directory->contactByMail(address) : nullptr;
        if (!contact || contact->account.id.isEmpty())
            continue;
        if (!found.id.isEmpty() && found.id != contact->account.id)
            return {};
        found = contact->account;
    }
    return found;
}

QList<Choice> customers(const HomeSources &sources, const QString &newName)
{
    QList<Choice> choices;
    if (sources.cash)
        for (const BooksContact &contact : sources.cash->books().contacts)
            if (contact.customer && contact.active)
                choices.append({contact.id, contact.name});
    choices = byName(choices);
    if (!newName.isEmpty())
        choices.prepend({QString(newCustomer), VerbTexts::newCustomer(newName)});
    return choices;
}

QList<Choice> taxes(const HomeSources &sources)
{
    QList<Choice> choices{{QString(), VerbTexts::noTax()}};
    if (sources.cash)
        for (const BooksTax &tax : sources.cash->books().settings.taxes)
            choices.append({tax.id, tax.name});
    return choices;
}

QList<Choice> accounts(const HomeSources &sources)
{
    QList<Choice> choices;
    if (sources.directory)
        for (const CrmAccount &account : sources.directory->snapshot().accounts)
            choices.append({account.id, account.name});
    return byName(choices);
}

QList<Choice> openProjects(const HomeSources &sources)
{
    QList<Choice> choices;
    if (sources.delivery)
        for (const Project &project : sources.delivery->snapshot().projects)
            if (!project.isClosed())
                choices.append({project.id, project.name});
    return byName(choices);
}

QList<Choice> deals(const HomeSources &sources)
{
    QList<Choice> choices;
    if (sources.deals)
        for (const DealRow &row : sources.deals->rows())
            choices.append({row.deal.id, row.deal.account.name.isEmpty()
                                             ? row.deal.name
                                             : row.deal.name + u" \u00b7 "_s + row.deal.account.name});
    return byName(choices);
}
} // namespace atlas::verbs
