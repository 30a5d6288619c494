// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/texts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// name|city|postcode|country|industry
const QString companyTable = uR"(
Maison Tervel|Paris|75003|France|Retail
Ateliers Brancourt|Nantes|44000|France|Manufacturing
Groupe Ostrelle|Lyon|69006|France|Finance
Lunéva Cosmétiques|Grasse|06130|France|Retail
Coopérative des Trois Rives|Angers|49000|France|Food
Fonderies Kaldane|Saint-Étienne|42000|France|Manufacturing
Solméa Énergies|Montpellier|34000|France|Energy
Hôtels Bellorive|Annecy|74000|France|Culture
Pharmacies Orvéa|Toulouse|31000|France|Health
Transports Guilvédec|Brest|29200|France|Logistics
Banque Mérandier|Paris|75009|France|Finance
Assurances Corvalin|Niort|79000|France|Finance
Chantiers nautiques Escarande|La Rochelle|17000|France|Manufacturing
Éditions du Pont-Levant|Paris|75006|France|Culture
Théâtre des Ormeraies|Dijon|21000|France|Culture
Librairies Fauvelle|Rennes|35000|France|Retail
Cidrerie Kermorvélan|Quimper|29000|France|Food
Laiterie Haute-Brénoise|Besançon|25000|France|Food
Brasserie Ostrevaine|Lille|59000|France|Food
Domaine Roquefeuillade|Narbonne|11100|France|Food
Maraîchers du Val-Lorent|Cavaillon|84300|France|Food
Horlogerie Jacquelart|Morteau|25500|France|Manufacturing
Verreries d'Aldegonne|Amiens|80000|France|Manufacturing
Clinique des Tamarinières|Nice|06000|France|Health
Laboratoires Phyléane|Strasbourg|67000|France|Health
Optique Dargelier|Bordeaux|33000|France|Retail
Meubles Trévarin|Cholet|49300|France|Retail
Syndicat mixte du Haut-Vernois|Le Puy-en-Velay|43000|France|Public Sector
Communauté de communes des Sept-Étangs|Arles|13200|France|Public Sector
Office de tourisme de Rochebrise|Briançon|05100|France|Public Sector
Imprimerie Vasselonne|Metz|57000|France|Manufacturing
Cartonnages Delépinoy|Roubaix|59100|France|Manufacturing
Logistique Armorand|Le Havre|76600|France|Logistics
Messageries du Grand-Large|Marseille|13002|France|Logistics
Écoles Montclarence|Versailles|78000|France|Public Sector
Institut Sérénia|Tours|37000|France|Health
Bijoux Alcyorne|Paris|75002|France|Retail
Chocolats Marquezelle|Bayonne|64100|France|Food
Parfums Isandre|Grasse|06130|France|Retail
Éoliennes du Ponantel|Saint-Brieuc|22000|France|Energy
Géomètres associés Taillandreau|Limoges|87000|France|Technology
Robotique Ferradine|Grenoble|38000|France|Technology
Capteurs Nivéole|Chambéry|73000|France|Technology
Télécoms Brévanes|Sophia Antipolis|06560|France|Technology
Mutuelle Concordiane|Clermont-Ferrand|63000|France|Finance
Voyages Ambrelune|Reims|51100|France|Culture
Fondation Castelmoreau pour les arts vivants et la transmission des savoir-faire|Avignon|84000|France|Culture
Textiles Roannaire|Roanne|42300|France|Manufacturing
Pellworth & Sons|Bristol|BS1 4QA|United Kingdom|Retail
Thistledown Mutual|Edinburgh|EH2 2BY|United Kingdom|Finance
Marlesford Instruments|Cambridge|CB2 1TN|United Kingdom|Technology
Harrowmere Tea Company|London|SE1 9GF|United Kingdom|Food
Bluecrest Orchard Foods|Portland|97204|United States|Food
Northfork Dental Group|Boston|02110|United States|Health
Cedar Hollow Outfitters|Denver|80202|United States|Retail
Van Houtrijve Logistiek|Antwerpen|2000|Belgium|Logistics
Brouwerij De Zilverdijk|Gent|9000|Belgium|Food
Kantelberg Verzekeringen|Utrecht|3511|Netherlands|Finance
Lëtzenova Santé|Luxembourg|1471|Luxembourg|Health
Meerwald Digitaal|Rotterdam|3011|Netherlands|Technology
)"_s;
} // namespace

const QList<Company> &companies()
{
    static const QList<Company> all = [] {
        QList<Company> list;
        const QStringList lines = companyTable.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const QStringList parts = line.split(u'|');
            list.append({parts.at(0), parts.at(1), parts.at(3), parts.at(4), parts.at(2)});
        }
        return list;
    }();
    return all;
}

const QStringList &branchSuffixes()
{
    static const QStringList suffixes{u"Nord"_s,         u"Sud"_s,       u"Est"_s,       u"Ouest"_s,    u"Atlantique"_s,
                                      u"Méditerranée"_s, u"Alpes"_s,     u"Pyrénées"_s,  u"Rhône"_s,    u"Loire"_s,
                                      u"Garonne"_s,      u"Bretagne"_s,  u"Normandie"_s, u"Alsace"_s,   u"Bourgogne"_s,
                                      u"Provence"_s,     u"Occitanie"_s, u"Centre"_s,    u"Littoral"_s, u"Europe"_s};
    return suffixes;
}

const QStringList &leadCompanies()
{
    static const QStringList names{u"Menuiserie Lantrevois"_s,
                                   u"Cabinet Hautefeuillet"_s,
                                   u"Jardins d'Orsanne"_s,
                                   u"Studio Miraflorine"_s,
                                   u"Boulangeries Quénard-Lys"_s,
                                   u"Cycles Vélandier"_s,
                                   u"Agence immobilière Roquelune"_s,
                                   u"Traiteur Fontarelle"_s,
                                   u"Serres du Malvent"_s,
                                   u"Ébénisterie Courtevoix"_s,
                                   u"Crèches Pimprelune"_s,
                                   u"Audioprothèses Clairvaugne"_s,
                                   u"Vignobles Tardelain"_s,
                                   u"Sellerie Bourgmélian"_s,
                                   u"Eaux minérales d'Aspréval"_s,
                                   u"Radio Cap-Ouestan"_s,
                                   u"Festival des Lanternières"_s,
                                   u"Ferme Bréhaudière"_s,
                                   u"Plasturgie Monterval"_s,
                                   u"Ashcombe Joinery"_s,
                                   u"Larkhill Veterinary Care"_s,
                                   u"Studio Vermeersloot"_s,
                                   u"Huilerie Sabranes"_s,
                                   u"Cabinet vétérinaire des Aulnaies"_s,
                                   u"Ateliers du Cuir Novelon"_s,
                                   u"Centre équestre de Falgueyrolles"_s};
    return names;
}

const QStringList &firstNames()
{
    static const QStringList names{
        u"Camille"_s, u"Léa"_s,    u"Hugo"_s,     u"Chloé"_s,   u"Antoine"_s,  u"Manon"_s,  u"Jérôme"_s,   u"Aurélie"_s,
        u"Benoît"_s,  u"Noémie"_s, u"François"_s, u"Hélène"_s,  u"Mathéo"_s,   u"Zoé"_s,    u"Rémi"_s,     u"Anaïs"_s,
        u"Karim"_s,   u"Sofia"_s,  u"Loïc"_s,     u"Maëlle"_s,  u"Stéphane"_s, u"Inès"_s,   u"Pieter"_s,   u"Fleur"_s,
        u"Edward"_s,  u"Grace"_s,  u"Samir"_s,    u"Yasmine"_s, u"Gaëtan"_s,   u"Solène"_s, u"Thibault"_s, u"Agathe"_s};
    return names;
}

const QStringList &lastNames()
{
    static const QStringList names{
        u"Marchandeau"_s, u"Lefébure"_s,   u"Quintard"_s,  u"Delamarre"_s,    u"Brissonnet"_s,  u"Falconnier"_s,
        u"Guérinot"_s,    u"Hautbois"_s,   u"Jolivard"_s,  u"Kermadec-Roy"_s, u"Larrivière"_s,  u"Montagnier"_s,
        u"Nérisson"_s,    u"Ollivaud"_s,   u"Péronnet"_s,  u"Rousselin"_s,    u"Sauvageot"_s,   u"Tissandré"_s,
        u"Urbanel"_s,     u"Vauthieret"_s, u"Wattelin"_s,  u"Yvernel"_s,      u"Zellerin"_s,    u"Achouri"_s,
        u"Benmoussa"_s,   u"Cheyrolle"_s,  u"De Rycker"_s, u"Ellingham"_s,    u"Fontvieille"_s, u"Grandjacques"_s,
        u"Huysmans"_s,    u"Ingleby"_s,    u"Janssoone"_s, u"Le Goasguen"_s,  u"Malmaison"_s,   u"Ouvrardière"_s};
    return names;
}

const QStringList &jobTitles()
{
    // Neutral: they are given to anybody.
    static const QStringList titles{u"Direction générale"_s,
                                    u"Responsable marketing"_s,
                                    u"Responsable informatique"_s,
                                    u"Responsable digital"_s,
                                    u"Direction commerciale"_s,
                                    u"Responsable des achats"_s,
                                    u"Responsable communication"_s,
                                    u"Responsable de projets"_s,
                                    u"Direction administrative et financière"_s,
                                    u"Product Owner"_s};
    return titles;
}

const QStringList &streets()
{
    static const QStringList names{u"rue des Tanneurs"_s,  u"quai des Chartreux"_s, u"avenue de la Gare"_s,
                                   u"place du Marché"_s,   u"rue du Moulin-Neuf"_s, u"boulevard des Platanes"_s,
                                   u"impasse des Lilas"_s, u"rue de l'Abbé-Morel"_s};
    return names;
}
} // namespace atlas::sandbox::dataset
