// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/moduleschema.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

// The order of the modules is part of the ids; append only. Fields: those of Zoho's SDK that an agency uses.
QString salesModuleTable()
{
    return uR"(=Leads|Lead|Prospect|Prospects|Full_Name|Email
#Lead Information|Informations sur le prospect
Owner|ownerlookup|120||Users|Propriétaire du prospect|Lead Owner
Salutation|picklist|120||salutation|Civilité
First_Name|text|40|||Prénom
Last_Name|text|80|m||Nom
Full_Name|text|120|o||Nom complet
Company|text|200|r||Société
Designation|text|100|||Fonction|Title
Email|email|100|||E-mail
Secondary_Email|email|100|||E-mail secondaire
Phone|phone|30|||Téléphone
Mobile|phone|30|||Mobile
Website|website|255|||Site internet
Lead_Source|picklist|120||lead_source|Origine
Lead_Status|picklist|120||lead_status|Statut du prospect
Industry|picklist|120||industry|Secteur
Rating|picklist|120||rating|Évaluation
No_of_Employees|integer|9|||Effectif|No. of Employees
Annual_Revenue|currency|16|||Chiffre d'affaires annuel
Email_Opt_Out|boolean|5|||Refus des e-mails
Currency|picklist|3||currency|Devise
Exchange_Rate|double|16|o||Taux de change
Tag|structure|0|||Étiquettes
#Address Information|Adresse
Street|text|250|||Rue
City|text|100|||Ville
State|text|100|||Région
Zip_Code|text|30|||Code postal
Country|text|100|||Pays
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Last_Activity_Time|datetime|20|o||Dernière activité
Converted__s|boolean|5|o||Converti|Is Converted
Converted_Date_Time|datetime|20|o||Date de conversion
Converted_Account|lookup|120|o|Accounts|Compte issu de la conversion
Converted_Contact|lookup|120|o|Contacts|Contact issu de la conversion
Converted_Deal|lookup|120|o|Deals|Affaire issue de la conversion
Lead_Conversion_Time|integer|9|o||Durée avant conversion
Layout|structure|0|||Mise en page
Record_Status__s|text|20|o||État de l'enregistrement
Locked__s|boolean|5|o||Verrouillé
id|bigint|20|o||Identifiant|Record Id
=Contacts|Contact|Contact|Contacts|Full_Name|Email
#Contact Information|Informations sur le contact
Owner|ownerlookup|120||Users|Propriétaire du contact|Contact Owner
Salutation|picklist|120||salutation|Civilité
First_Name|text|40|||Prénom
Last_Name|text|80|m||Nom
Full_Name|text|120|o||Nom complet
Account_Name|lookup|120|i|Accounts|Compte
Title|text|100|||Fonction
Department|text|50|||Service
Email|email|100|u||E-mail
Secondary_Email|email|100|||E-mail secondaire
Phone|phone|30|||Téléphone
Mobile|phone|30|||Mobile
Date_of_Birth|date|20|||Date de naissance
Reporting_To|lookup|120||Contacts|Responsable
Lead_Source|picklist|120||lead_source|Origine
Email_Opt_Out|boolean|5|||Refus des e-mails
Currency|picklist|3||currency|Devise
Exchange_Rate|double|16|o||Taux de change
Tag|structure|0|||Étiquettes
#Address Information|Adresse
Mailing_Street|text|250|||Rue
Mailing_City|text|100|||Ville
Mailing_State|text|100|||Région
Mailing_Zip|text|30|||Code postal
Mailing_Country|text|100|||Pays
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Last_Activity_Time|datetime|20|o||Dernière activité
Layout|structure|0|||Mise en page
Record_Status__s|text|20|o||État de l'enregistrement
Locked__s|boolean|5|o||Verrouillé
id|bigint|20|o||Identifiant|Record Id
=Accounts|Account|Compte|Comptes|Account_Name|Account_Name
#Account Information|Informations sur le compte
Owner|ownerlookup|120||Users|Propriétaire du compte|Account Owner
Account_Name|text|200|m||Nom du compte
Account_Number|bigint|18|||Numéro de compte
Account_Site|text|80|||Établissement
Account_Type|picklist|120||account_type|Type
Parent_Account|lookup|120|i|Accounts|Maison mère
Phone|phone|30|||Téléphone
Website|website|255|||Site internet
Industry|picklist|120||industry|Secteur
Ownership|picklist|120||ownership|Propriété
Rating|picklist|120||rating|Évaluation
SIC_Code|integer|9|||Code d'activité|SIC Code
Employees|integer|9|||Effectif
Annual_Revenue|currency|16|||Chiffre d'affaires annuel
Currency|picklist|3||currency|Devise
Exchange_Rate|double|16|o||Taux de change
Tag|structure|0|||Étiquettes
#Address Information|Adresse
Billing_Street|text|250|||Rue (facturation)
Billing_City|text|100|||Ville (facturation)
Billing_State|text|100|||Région (facturation)
Billing_Code|text|30|||Code postal (facturation)
Billing_Country|text|100|||Pays (facturation)
Shipping_Street|text|250|||Rue (livraison)
Shipping_City|text|100|||Ville (livraison)
Shipping_State|text|100|||Région (livraison)
Shipping_Code|text|30|||Code postal (livraison)
Shipping_Country|text|100|||Pays (livraison)
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Last_Activity_Time|datetime|20|o||Dernière activité
Layout|structure|0|||Mise en page
Record_Status__s|text|20|o||État de l'enregistrement
Locked__s|boolean|5|o||Verrouillé
id|bigint|20|o||Identifiant|Record Id
=Deals|Deal|Affaire|Affaires|Deal_Name|Deal_Name
#Deal Information|Informations sur l'affaire
Owner|ownerlookup|120||Users|Propriétaire de l'affaire|Deal Owner
Deal_Name|text|120|m||Nom de l'affaire
Account_Name|lookup|120|i|Accounts|Compte
Contact_Name|lookup|120|i|Contacts|Contact
Amount|currency|16|||Montant
Currency|picklist|3||currency|Devise
Exchange_Rate|double|16|o||Taux de change
Closing_Date|date|20|r||Date de clôture
Pipeline|picklist|120|m|pipeline|Pipeline
Stage|picklist|120|m|stage|Phase
Probability|integer|3|||Probabilité (%)|Probability (%)
Expected_Revenue|currency|16|o||Revenu attendu
Type|picklist|120||deal_type|Type
Lead_Source|picklist|120||lead_source|Origine
Next_Step|text|100|||Prochaine étape
Campaign_Source|lookup|120|i|Campaigns|Campagne d'origine
Reason_For_Loss__s|picklist|120||loss_reason|Motif de la perte
Tag|structure|0|||Étiquettes
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Overall_Sales_Duration|integer|9|o||Durée totale de la vente
Sales_Cycle_Duration|integer|9|o||Durée du cycle de vente
Lead_Conversion_Time|integer|9|o||Durée avant conversion
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Last_Activity_Time|datetime|20|o||Dernière activité
Layout|structure|0|||Mise en page
Record_Status__s|text|20|o||État de l'enregistrement
Locked__s|boolean|5|o||Verrouillé
id|bigint|20|o||Identifiant|Record Id
=Campaigns|Campaign|Campagne|Campagnes|Campaign_Name|Campaign_Name
#Campaign Information|Informations sur la campagne
Owner|ownerlookup|120||Users|Propriétaire de la campagne|Campaign Owner
Campaign_Name|text|80|m||Nom de la campagne
Type|picklist|120||campaign_type|Type
Status|picklist|120||campaign_status|Statut
Start_Date|date|20|||Date de début
End_Date|date|20|||Date de fin
Expected_Revenue|currency|16|||Revenu attendu
Budgeted_Cost|currency|16|||Budget
Actual_Cost|currency|16|||Coût réel
Expected_Response|bigint|18|||Réponses attendues
Num_sent|bigint|18|||Nombre d'envois
Parent_Campaign|lookup|120||Campaigns|Campagne mère
Currency|picklist|3||currency|Devise
Exchange_Rate|double|16|o||Taux de change
Tag|structure|0|||Étiquettes
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Layout|structure|0|||Mise en page
Record_Status__s|text|20|o||État de l'enregistrement
id|bigint|20|o||Identifiant|Record Id
)"_s;
}
} // namespace atlas::sandbox::crm
