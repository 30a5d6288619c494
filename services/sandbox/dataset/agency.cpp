// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/ids.h"
#include "services/sandbox/dataset/texts.h"
#include "services/sandbox/dataset/worldbuilder.h"

#include <QSet>

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// first|last|role|flags: a administrator, e English in London, x no longer active
const QString staffTable = uR"(
Inès|Vauquelin|Directrice générale|a
Bastien|Kerouédan|Directeur commercial|
Margaux|Tréguilly|Responsable grands comptes|
Théo|Lassalle-Brun|Chargé d'affaires|
Nadia|Benkirane|Chargée d'affaires|
Oliver|Hartnell|Business Developer|e
Élodie|Castanier|Responsable support et récurrent|
Joris|Van der Elst|Chargé d'affaires Benelux|
Claire|Dumontel|Directrice de création|
Yann|Le Quérec|Directeur technique|a
Aïcha|Belhadj|Cheffe de projet|
Grégoire|Montfaucon|Chef de projet|
Sarah|Lindqvist|Designer produit|
Mathis|Rouvière|Développeur|
Lucie|Andréoletti|Développeuse|
Rafael|Monteiro|Développeur|
Camille|Desrosnes|Consultante IA|
Émile|Hautecloque|Ingénieur données|
Jeanne|Pontcarral|Responsable contenus|
Kévin|Abadie|Administrateur systèmes|
Marta|Wiśniewska|Designer graphique|
Solal|Brémontier|Alternant marketing|
Véronique|Château-Lambert|Responsable administrative et financière|
Paul-Henri|Escoffier|Comptable|
Zoé|Marchal-Ferrand|Chargée de recrutement|
Damien|Vercoutre|Chargé d'affaires|x
Hélène|Rastignier|Cheffe de projet|x
)"_s;
} // namespace

void WorldBuilder::buildUsers()
{
    const QStringList lines = staffTable.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'|');
        const QString flags = parts.at(3);
        const int number = int(m_store.users.size());
        crm::User user;
        user.id = crm::ids::users + 1 + number * 7;
        user.zuid = QString::number(758204200 + number * 31);
        user.first = parts.at(0);
        user.last = parts.at(1);
        user.email = slugOf(user.first) + u'.' + slugOf(user.last) + u"@halvorine.example"_s;
        user.role = parts.at(2);
        user.roleId = crm::ids::roles + 1 + number * 3;
        user.language = flags.contains(u'e') ? u"en_GB"_s : u"fr_FR"_s;
        user.timeZone = flags.contains(u'e') ? u"Europe/London"_s : u"Europe/Paris"_s;
        user.phone = u"+33 1 99 00 10 %1"_s.arg(number + 10);
        user.admin = flags.contains(u'a');
        user.active = !flags.contains(u'x');
        user.zone = m_store.zone(user.timeZone);
        user.created = m_zone->instant(m_today.addDays(-900 + number * 13), 9 * 3600);
        m_store.users.append(user);
    }
}

void WorldBuilder::buildTags()
{
    const auto add = [this](const QString &module, const QString &name, const QString &colour) {
        m_store.tags.append({crm::ids::tags + m_store.tags.size() + 1, module, name, colour});
    };
    add(u"Deals"_s, u"Appel d'offres"_s, u"#57B1FD"_s);
    add(u"Deals"_s, u"Prioritaire"_s, u"#F17574"_s);
    add(u"Deals"_s, u"Vente croisée"_s, u"#63C57E"_s);
    add(u"Accounts"_s, u"Grand compte"_s, u"#969696"_s);
    add(u"Accounts"_s, u"Référence"_s, u"#E7A826"_s);
    add(u"Leads"_s, u"Salon"_s, u"#57B1FD"_s);
}

void WorldBuilder::buildAccounts()
{
    Dice dice = this->dice(1);
    const int count = 60 * m_scale;
    for (int i = 0; i < count; ++i) {
        const Company &company = companies().at(i % companies().size());
        const int copy = int(i / companies().size());
        AccountInfo info;
        info.name = company.name;
        if (copy > 0) {
            const int suffixes = int(branchSuffixes().size());
            info.name += u' ' + branchSuffixes().at((copy - 1) % suffixes);
            if (copy > suffixes)
                info.name += u' ' + QString::number((copy - 1) / suffixes + 1);
        }
        info.slug = slugOf(info.name);
        info.country = company.country;
        info.currency = company.country == u"United Kingdom"  ? u"GBP"_s
                        : company.country == u"United States" ? u"USD"_s
                                                              : u"EUR"_s;
        info.owner = salesPerson(dice);
        const int ago = 900 - int(qint64(i) * 340 / count); // clients before their deals
        RowMaker maker(m_store, u"Accounts"_s, i, m_gap);
        maker.by(info.owner, stamp(ago, dice), stamp(dice.between(1, ago), dice));
        maker.text(u"Account_Name"_s, info.name).text(u"Industry"_s, company.industry);
        maker.text(u"Account_Type"_s, dice.chance(65) ? u"Customer"_s : u"Prospect"_s);
        maker.text(u"Website"_s, u"https://www."_s + info.slug.left(60) + u".example"_s);
        maker.text(u"Phone"_s, phoneFor(company.country, dice));
        maker.text(u"Billing_Street"_s, QString::number(dice.between(1, 120)) + u' ' + dice.pick(streets()));
        maker.text(u"Billing_City"_s, company.city).text(u"Billing_Code"_s, company.postcode);
        maker.text(u"Billing_Country"_s, company.country);
        maker.whole(u"Employees"_s, dice.between(2, 120) * 10);
        maker.decimal(u"Annual_Revenue"_s, dice.between(4, 400) * 250000.0);
        maker.text(u"Currency"_s, info.currency).decimal(u"Exchange_Rate"_s, exchangeRate(info.currency));
        maker.active(stamp(dice.between(1, 120), dice));
        info.id = maker.commit();
        m_accounts.append(info);
    }
}

void WorldBuilder::buildContacts()
{
    Dice dice = this->dice(2);
    QSet<QString> taken;
    const int count = 140 * m_scale;
    for (int i = 0; i < count; ++i) {
        AccountInfo &account = m_accounts[i % m_accounts.size()];
        const QString first = dice.pick(firstNames());
        const QString last = dice.pick(lastNames());
        QString local = slugOf(first) + u'.' + slugOf(last);
        const QString domain = u'@' + account.slug.left(60) + u".example"_s;
        if (taken.contains(local + domain))
            local += QString::number(i);
        taken.insert(local + domain);
        const int ago = 890 - int(qint64(i) * 330 / count);
        RowMaker maker(m_store, u"Contacts"_s, i, m_gap);
        maker.by(account.owner, stamp(ago, dice), stamp(dice.between(1, ago), dice));
        maker.text(u"First_Name"_s, first).text(u"Last_Name"_s, last).link(u"Account_Name"_s, account.id);
        maker.text(u"Email"_s, local + domain).text(u"Phone"_s, phoneFor(account.country, dice));
        maker.text(u"Title"_s, dice.pick(jobTitles()));
        maker.text(u"Mailing_Country"_s, account.country);
        if (dice.chance(60))
            maker.text(u"Lead_Source"_s, dice.chance(50) ? u"External Referral"_s : u"Web Research"_s);
        if (dice.chance(45) && account.country == u"France")
            maker.text(u"Mobile"_s, u"+33 6 39 98 %1 %2"_s.arg(dice.between(10, 99)).arg(dice.between(10, 99)));
        maker.text(u"Currency"_s, account.currency).decimal(u"Exchange_Rate"_s, exchangeRate(account.currency));
        maker.active(stamp(dice.between(1, 200), dice));
        account.contacts.append(maker.commit());
    }
}
} // namespace atlas::sandbox::dataset
