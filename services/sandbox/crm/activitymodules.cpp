// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/moduleschema.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

QString activityModuleTable()
{
    return uR"(=Tasks|Task|Tâche|Tâches|Subject|
#Task Information|Informations sur la tâche
Owner|ownerlookup|120||Users|Propriétaire de la tâche|Task Owner
Subject|text|255|m||Objet
Due_Date|date|20|||Échéance
Who_Id|lookup|120|i|Contacts|Contact|Contact Name
What_Id|lookup|120|i||Associé à|Related To
Status|picklist|120||task_status|Statut
Priority|picklist|120||task_priority|Priorité
Send_Notification_Email|boolean|5|||Envoyer une notification
Remind_At|ALARM|0|||Rappel|Reminder
Recurring_Activity|RRULE|0|||Répétition|Repeat
Tag|structure|0|||Étiquettes
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Closed_Time|datetime|20|o||Date de fin
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Record_Status__s|text|20|o||État de l'enregistrement
Locked__s|boolean|5|o||Verrouillé
id|bigint|20|o||Identifiant|Record Id
=Events|Meeting|Réunion|Réunions|Event_Title|
#Meeting Information|Informations sur la réunion
Owner|ownerlookup|120||Users|Hôte|Host
Event_Title|text|255|m||Titre|Title
Start_DateTime|datetime|20|m||Début|From
End_DateTime|datetime|20|m||Fin|To
All_day|boolean|5|||Toute la journée
Venue|text|255|||Lieu|Location
Who_Id|lookup|120|i|Contacts|Contact|Contact Name
What_Id|lookup|120|i||Associé à|Related To
Participants|structure|0|s||Participants
Remind_At|multireminder|0|||Rappel|Reminder
Recurring_Activity|RRULE|0|||Répétition|Repeat
Tag|structure|0|||Étiquettes
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Record_Status__s|text|20|o||État de l'enregistrement
id|bigint|20|o||Identifiant|Record Id
=Calls|Call|Appel|Appels|Subject|
#Call Information|Informations sur l'appel
Owner|ownerlookup|120||Users|Propriétaire de l'appel|Call Owner
Subject|text|255|m||Objet
Call_Type|picklist|120|m|call_type|Type d'appel
Call_Start_Time|datetime|20|m||Début de l'appel
Call_Duration|text|20|r||Durée de l'appel
Call_Duration_in_seconds|integer|9|o||Durée en secondes|Call Duration (in seconds)
Call_Purpose|picklist|120||call_purpose|Motif de l'appel
Call_Agenda|text|255|||Ordre du jour
Call_Result|picklist|120||call_result|Résultat de l'appel
Outgoing_Call_Status|picklist|120||call_status|Statut de l'appel sortant
Who_Id|lookup|120|i|Contacts|Contact|Contact Name
What_Id|lookup|120|i||Associé à|Related To
Tag|structure|0|||Étiquettes
#Description Information|Description
Description|textarea|32000|||Description
#System Information|Informations système
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Record_Status__s|text|20|o||État de l'enregistrement
id|bigint|20|o||Identifiant|Record Id
=Notes|Note|Note|Notes|Note_Title|
#Note Information|Informations sur la note
Owner|ownerlookup|120||Users|Propriétaire de la note|Note Owner
Note_Title|text|120|||Titre de la note
Note_Content|textarea|32000|m||Contenu de la note
Parent_Id|lookup|120|i||Enregistrement parent|Parent ID
Created_By|ownerlookup|120|o|Users|Créé par
Modified_By|ownerlookup|120|o|Users|Modifié par
Created_Time|datetime|20|o||Date de création
Modified_Time|datetime|20|o||Date de modification
Record_Status__s|text|20|o||État de l'enregistrement
id|bigint|20|o||Identifiant|Record Id
)"_s;
}
} // namespace atlas::sandbox::crm
