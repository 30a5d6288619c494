// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/picklists.h"

#include "services/sandbox/crm/ids.h"

#include <algorithm>

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// One list a block: "@name", then actual|English|French, "-" before an option that is no longer used. Two actual values
// differ from what is displayed in English already (OnlineStore, Id. Decision Makers), as in Zoho's defaults.
const QString optionTable = uR"(@lead_source
Advertisement|Advertisement|Publicité
Cold Call|Cold Call|Prospection téléphonique
Employee Referral|Employee Referral|Recommandation interne
External Referral|External Referral|Recommandation client
OnlineStore|Online Store|Boutique en ligne
Partner|Partner|Partenaire
Trade Show|Trade Show|Salon professionnel
Web Download|Web Download|Livre blanc
Web Research|Web Research|Site internet
Chat|Chat|Messagerie du site
-Google+|Google+|Google+
@lead_status
Not Contacted|Not Contacted|À contacter
Attempted to Contact|Attempted to Contact|Tentative de contact
Contacted|Contacted|Contacté
Contact in Future|Contact in Future|À recontacter
Pre Qualified|Pre-Qualified|Préqualifié
Not Qualified|Not Qualified|Non qualifié
Junk Lead|Junk Lead|Indésirable
Lost Lead|Lost Lead|Perdu
@industry
Retail|Retail|Distribution
Manufacturing|Manufacturing|Industrie
Health|Health|Santé
Finance|Finance|Finance et assurance
Culture|Culture|Culture et loisirs
Energy|Energy|Énergie
Logistics|Logistics|Logistique
Public Sector|Public Sector|Secteur public
Technology|Technology|Technologies
Food|Food and Beverage|Agroalimentaire
@rating
Acquired|Acquired|Acquis
Active|Active|Actif
Market Failed|Market Failed|Échec
Shut Down|Shut Down|Fermé
@salutation
Mr.|Mr.|M.
Mrs.|Mrs.|Mme
Dr.|Dr.|Dr
@account_type
Customer|Customer|Client
Prospect|Prospect|Prospect
Partner|Partner|Partenaire
Supplier|Supplier|Fournisseur
@ownership
Private|Private|Privée
Public|Public|Cotée
Subsidiary|Subsidiary|Filiale
@deal_type
New Business|New Business|Nouveau client
Existing Business|Existing Business|Client existant
@loss_reason
Price|Price|Prix
Timing|Timing|Calendrier
No Budget|No Budget|Pas de budget
Competition|Competition|Concurrence
No Decision|No Decision|Sans décision
Scope Mismatch|Scope Mismatch|Périmètre inadapté
@currency
EUR|EUR|EUR
USD|USD|USD
GBP|GBP|GBP
@task_status
Not Started|Not Started|Non commencée
Deferred|Deferred|Reportée
In Progress|In Progress|En cours
Completed|Completed|Terminée
Waiting on someone else|Waiting for input|En attente
@task_priority
Highest|Highest|Très haute
High|High|Haute
Normal|Normal|Normale
Low|Low|Basse
Lowest|Lowest|Très basse
@call_type
Inbound|Inbound|Entrant
Outbound|Outbound|Sortant
Missed|Missed|Manqué
@call_purpose
Prospecting|Prospecting|Prospection
Administrative|Administrative|Administratif
Negotiation|Negotiation|Négociation
Demo|Demo|Démonstration
Project|Project|Projet
@call_result
Interested|Interested|Intéressé
Not interested|Not interested|Pas intéressé
No response/Busy|No response/Busy|Sans réponse
Requested call back|Requested call back|À rappeler
@call_status
Scheduled|Scheduled|Planifié
Completed|Completed|Terminé
@campaign_type
Email|Email|E-mailing
Webinar|Webinar|Webinaire
Trade Show|Trade Show|Salon professionnel
Conference|Conference|Conférence
Referral Program|Referral Program|Parrainage
@campaign_status
Planning|Planning|Planification
Active|Active|En cours
Inactive|Inactive|Inactive
Complete|Complete|Terminée
@stage
Qualification|Qualification|Qualification
Needs Analysis|Needs Analysis|Analyse
Proposal/Price Quote|Proposal/Price Quote|Proposition
Negotiation/Review|Negotiation/Review|Négociation
Id. Decision Makers|Identify Decision Makers|Décision
Support Scoping|Support Scoping|Cadrage
Service Offer|Service Offer|Offre de service
Contracting|Contracting|Contractualisation
Closed Won|Closed Won|Gagnée
Closed Lost|Closed Lost|Perdue
Closed Lost to Competition|Closed-Lost to Competition|Perdue (concurrence)
-Value Proposition|Value Proposition|Proposition de valeur
@pipeline
Standard (Standard)|Standard (Standard)|Standard (Standard)
Récurrent / Support|Récurrent / Support|Récurrent / Support
)"_s;

struct StageFacts {
    const char16_t *actual;
    int probability;
    const char16_t *forecast;
    const char16_t *colour;
};

// Probabilities are the organisation's own; Zoho's defaults are UNCONFIRMED.
constexpr StageFacts stageFacts[] = {
    {u"Qualification", 10, u"Open", u"#7c8db5"},
    {u"Needs Analysis", 25, u"Open", u"#5b8def"},
    {u"Proposal/Price Quote", 40, u"Open", u"#3fa7a0"},
    {u"Negotiation/Review", 60, u"Open", u"#e0a43b"},
    {u"Id. Decision Makers", 80, u"Open", u"#d9734e"},
    {u"Support Scoping", 20, u"Open", u"#7c8db5"},
    {u"Service Offer", 50, u"Open", u"#3fa7a0"},
    {u"Contracting", 80, u"Open", u"#e0a43b"},
    {u"Closed Won", 100, u"Closed Won", u"#3c9a5f"},
    {u"Closed Lost", 0, u"Closed Lost", u"#b5485d"},
    {u"Closed Lost to Competition", 0, u"Closed Lost", u"#8e3a4b"},
    {u"Value Proposition", 40, u"Open", u"#9aa0a6"},
};

void addStageFacts(Option &option)
{
    const auto *facts = std::find_if(std::begin(stageFacts), std::end(stageFacts),
                                     [&](const StageFacts &f) { return option.actual == f.actual; });
    option.probability = facts->probability;
    option.forecastType = QString::fromUtf16(facts->forecast);
    option.colour = QString::fromUtf16(facts->colour);
}
} // namespace

const Option *Picklist::find(const QString &actual) const
{
    const auto it = std::find_if(options.cbegin(), options.cend(),
                                 [&](const Option &option) { return option.used && option.actual == actual; });
    return it == options.cend() ? nullptr : &*it;
}

QHash<QString, Picklist> organisationPicklists()
{
    QHash<QString, Picklist> lists;
    QString current;
    qint64 id = ids::options;
    const QStringList lines = optionTable.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'@')) {
            current = line.mid(1);
            lists[current].name = current;
            continue;
        }
        const bool used = !line.startsWith(u'-');
        const QStringList parts = (used ? line : line.mid(1)).split(u'|');
        Option option{parts.at(0), parts.at(1), parts.at(2), id += 2, used, -1, {}, {}};
        if (current == u"stage")
            addStageFacts(option);
        lists[current].options.append(option);
    }
    return lists;
}

QList<Pipeline> organisationPipelines()
{
    const QStringList closed{u"Closed Won"_s, u"Closed Lost"_s};
    return {{u"Standard (Standard)"_s, ids::pipelines + 1, true,
             QStringList{u"Qualification"_s, u"Needs Analysis"_s, u"Proposal/Price Quote"_s, u"Negotiation/Review"_s,
                         u"Id. Decision Makers"_s} +
                 closed + QStringList{u"Closed Lost to Competition"_s}},
            {u"Récurrent / Support"_s, ids::pipelines + 3, false,
             QStringList{u"Support Scoping"_s, u"Service Offer"_s, u"Contracting"_s} + closed}};
}
} // namespace atlas::sandbox::crm
