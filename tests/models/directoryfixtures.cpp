// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/models/directoryfixtures.h"

namespace atlas::test
{
using namespace Qt::Literals::StringLiterals;

QDateTime directoryNow()
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
}

Lead leadOf(const QString &id, const QString &name, const QString &company, int daysAgo)
{
    Lead lead;
    lead.id = id;
    lead.lastName = name;
    lead.company = company;
    lead.source = u"Partner"_s;
    lead.owner = {u"u1"_s, u"Inès Vauquelin"_s};
    lead.created = lead.modified = directoryNow().addDays(-daysAgo);
    return lead;
}

Contact contactOf(const QString &id, const QString &name, const QString &email, const QString &accountId, int daysAgo)
{
    Contact contact;
    contact.id = id;
    contact.lastName = name;
    contact.email = email;
    contact.account = {accountId, accountId.isEmpty() ? QString() : u"Account "_s + accountId};
    contact.created = directoryNow().addDays(-daysAgo);
    return contact;
}

CrmAccount accountOf(const QString &id, const QString &name)
{
    CrmAccount account;
    account.id = id;
    account.name = name;
    return account;
}

Campaign campaignOf(const QString &id, const QString &name, std::optional<Money> budget)
{
    Campaign campaign;
    campaign.id = id;
    campaign.name = name;
    campaign.budgetedCost = std::move(budget);
    return campaign;
}

CrmActivity callOf(const QString &id, const QString &whoId, int hoursAgo, const QString &whatId)
{
    CrmActivity call;
    call.id = id;
    call.kind = CrmActivity::Kind::Call;
    call.subject = u"Call "_s + id;
    call.who = {whoId, u"Person "_s + whoId};
    if (!whatId.isEmpty())
        call.what = {whatId, u"Record "_s + whatId};
    call.from = directoryNow().addSecs(-3600 * hoursAgo);
    call.to = call.from.addSecs(600);
    call.isDone = hoursAgo > 0;
    return call;
}

CrmActivity taskOf(const QString &id, const QString &whoId, const QDate &due)
{
    CrmActivity task;
    task.id = id;
    task.subject = u"Task "_s + id;
    task.who = {whoId, u"Person "_s + whoId};
    task.due = due;
    task.created = directoryNow().addDays(-1);
    return task;
}

DirectorySnapshot directoryOf(const QList<Lead> &leads, const QList<CrmActivity> &activities)
{
    DirectorySnapshot snapshot;
    snapshot.leads = leads;
    snapshot.activities = activities;
    snapshot.readAt = directoryNow();
    return snapshot;
}

QStringList shownIn(const DirectoryTableModel &model, DirectoryColumn column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, model.sectionOf(column)).data().toString());
    return texts;
}

QStringList shownIds(const DirectoryTableModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

QList<Lead> manyLeads(QRandomGenerator &random, int count)
{
    static const QStringList syllables{u"ba"_s,  u"ré"_s, u"mon"_s, u"ti"_s,  u"lou"_s, u"chê"_s,
                                       u"var"_s, u"zi"_s, u"do"_s,  u"pel"_s, u"an"_s,  u"gue"_s};
    const auto word = [&random](int length) {
        QString text;
        for (int i = 0; i < length; ++i)
            text += syllables.at(random.bounded(int(syllables.size())));
        text[0] = text.at(0).toUpper();
        return text;
    };
    QList<Lead> leads;
    leads.reserve(count);
    for (int i = 0; i < count; ++i) {
        Lead lead = leadOf(u"%1"_s.arg(1000000 + i), word(3), word(4), random.bounded(400));
        lead.firstName = word(2);
        lead.email = lead.firstName + u'.' + lead.lastName + u"@company.example"_s;
        leads.append(lead);
    }
    return leads;
}
} // namespace atlas::test
