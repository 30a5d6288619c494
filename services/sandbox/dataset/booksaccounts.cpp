// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/booksaccounts.h"

#include "services/sandbox/dataset/booksplans.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString ledgerTable = uR"(
411000|Clients|accounts_receivable|s
401000|Fournisseurs|accounts_payable|s
419000|Acomptes reçus de clients|other_current_liability|s
409000|Acomptes versés aux fournisseurs|other_current_asset|s
445710|TVA collectée|other_current_liability|s
445660|TVA déductible|other_current_asset|s
445510|TVA à décaisser|other_current_liability|
421000|Rémunérations dues|other_current_liability|
431000|Organismes sociaux|other_current_liability|
444000|Impôt sur les sociétés à payer|other_current_liability|
164000|Emprunt bancaire|long_term_liability|
101000|Capital social|equity|s
106000|Réserves|equity|
120000|Résultat de l'exercice|equity|s
108000|Compte courant d'associés|equity|
205000|Logiciels acquis|fixed_asset|
218300|Matériel informatique|fixed_asset|
218400|Mobilier de bureau|fixed_asset|
275000|Dépôts et cautionnements|other_asset|
486000|Charges constatées d'avance|other_current_asset|
487000|Produits constatés d'avance|other_current_liability|
580000|Virements internes|other_current_asset|s
706000|Prestations de services|income|s
706100|Audit et conseil|income|
706200|Conception et développement|income|
706300|Maintenance et hébergement|income|
706400|Référencement et contenus|income|
707000|Ventes de licences|income|
708500|Frais refacturés|income|
709000|Remises accordées|income|s
768000|Intérêts reçus|other_income|
604000|Sous-traitance|cost_of_goods_sold|
604100|Achats d'espace publicitaire|cost_of_goods_sold|
606400|Fournitures de bureau|expense|
613200|Loyer des bureaux|expense|
613500|Hébergement et infrastructure|expense|
613600|Logiciels et abonnements|expense|
616000|Assurances|expense|
618500|Formation et conférences|expense|
622600|Honoraires comptables|expense|
623000|Publicité et marketing|expense|
625100|Déplacements|expense|
625700|Repas et réceptions|expense|
626000|Téléphone et internet|expense|
627000|Frais bancaires|expense|s
654000|Créances irrécouvrables|expense|s
666000|Écarts de change|other_expense|s
)"_s;

// tax: 0 is 20 %, 1 is 10 %, 2 is 5.5 %
const QString itemTable = uR"(
Audit d'expérience utilisateur|Audit du parcours, entretiens et recommandations|forfait|4800|f|0|706100
Audit technique et accessibilité|Revue du code, performances, conformité RGAA|forfait|5600|f|0|706100
Atelier de cadrage|Journée d'atelier sur site ou à distance|jour|1150||0|706100
Refonte de site internet|Conception, intégration et recette|forfait|18500|f|0|706200
Développement sur mesure|Développement applicatif, jour homme|jour|720||0|706200
Direction de projet|Pilotage, comités et comptes rendus|jour|850||0|706200
Design d'interface|Maquettes et prototypes, jour homme|jour|690||0|706200
Tierce maintenance applicative|Forfait mensuel, correctif et évolutif|mois|1900|f|0|706300
Hébergement infogéré|Hébergement, sauvegardes et supervision|mois|480||0|706300
Référencement naturel|Suivi SEO mensuel et rapports|mois|1250||0|706400
Production de contenus|Rédaction et mise en ligne|page|180||0|706400
Licence annuelle de la plateforme|Licence logicielle, douze mois|licence|2990||0|707000
Droits d'auteur|Cession de droits sur les créations|forfait|900|f|1|706400
Catalogue imprimé|Édition et impression d'un catalogue|exemplaire|14||2|706400
)"_s;

const QString vendorTable = uR"(
Studio Kantelune|Nantes|44200|France|EUR|604000|Développement web
Atelier Brumevoix|Lyon|69004|France|EUR|604000|Identité visuelle
Collectif Septentrame|Lille|59800|France|EUR|604000|Développement mobile
Agence média Orvalide|Paris|75010|France|EUR|604100|Achat d'espace
Régie Clairmontane|Paris|75008|France|EUR|604100|Campagne display
Hébergeur Nuagerive|Roubaix|59100|France|EUR|613500|Infogérance
Cabinet Tressandier|Nantes|44000|France|EUR|622600|Honoraires
Imprimerie Louvetelle|Angers|49100|France|EUR|604000|Impression
Mobilier Fréhautin|Cholet|49300|France|EUR|606400|Mobilier
Propreté Val-d'Amiette|Nantes|44300|France|EUR|613200|Entretien des locaux
Traductions Polyvane|Strasbourg|67000|France|EUR|604000|Traduction
Sonoris Captation|Rennes|35000|France|EUR|604000|Captation vidéo
École Numérika Formation|Bordeaux|33000|France|EUR|618500|Formation
Courtage Ambresol|Niort|79000|France|EUR|616000|Assurance
Télécom Brisevent|Brest|29200|France|EUR|626000|Lignes et fibre
Informatique Tavernol|Rennes|35200|France|EUR|218300|Matériel
Lumenstack Cloud Inc.|Portland|97209|United States|USD|613500|Cloud platform
Quillmark Analytics Ltd.|London|EC2A 4BX|United Kingdom|GBP|613600|Analytics
)"_s;
} // namespace

const QList<QStringList> &ledgerRows()
{
    static const QList<QStringList> rows = tableRows(ledgerTable);
    return rows;
}

const QList<QStringList> &itemRows()
{
    static const QList<QStringList> rows = tableRows(itemTable);
    return rows;
}

const QList<QStringList> &vendorRows()
{
    static const QList<QStringList> rows = tableRows(vendorTable);
    return rows;
}
} // namespace atlas::sandbox::dataset
