// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &houseTalks()
{
    static const QString table = uR"(
# general fr
A|Bonjour à tous, le bureau sera fermé {day} après-midi pour les travaux de la verrière. [👍6]
B|Merci pour l’info. On peut quand même passer prendre le courrier ?
A|Oui, l’accueil reste ouvert jusqu’à 13 h.
C|Télétravail pour moi du coup. [😄2]
# general fr
A|Qui a vu le câble HDMI de la salle Ourcq ? [😄3]
B|Il est dans le tiroir de gauche, sous les marqueurs.
A|Trouvé, merci {B} !
# general en
A|Heads-up: the London team is visiting on {day}, {n} people in total.
B|Great. Lunch on the terrace if the weather plays along? [👍5]
A|Booked for 12:30. Please tell me about allergies by tomorrow.
C|One vegetarian, one gluten-free on our side.
A|Noted, thanks.
# general fr
A|Bienvenue à {name} qui rejoint l’équipe production aujourd’hui. [👋8]
B|Bienvenue !
C|Bienvenue, on se voit à la pause de 10 h 30. [❤2]
M|Bienvenue dans la maison. N’hésite pas à venir me voir, ma porte est ouverte. [👍4]
# general fr
A|Rappel : les temps du mois se saisissent avant {day} 18 h, sinon la facturation glisse d’une semaine.
B|Fait pour l’équipe création.
C|Il m’en reste deux jours, je finis ce soir. [👍1]
A|Il manque encore {n} feuilles. Je relance demain matin.
# general en
A|The new coffee machine is here. Instructions are on the wall, in two languages. [🎉7]
B|Finally! Does it do oat milk?
A|It does, second button from the left. [❤3]
# general fr
A|Photos du séminaire déposées ici. [seminaire.png ❤5]
B|Superbes ! Celle du ponton est à encadrer. [😄4]
C|On peut en garder deux pour la page équipe ?
A|Oui, je demande l’accord de chacun.
# general fr
A|La livraison des fauteuils est reportée à {day}.
B|Encore ? C’est la troisième fois. [gone]
B|D’accord, je préviens le comité. [re]
# general fr
A|Exercice d’évacuation {day} à 11 h, durée 15 minutes. Point de rendez-vous place du marché.
B|Bien noté.
C|Je serai chez un client, {A} tu peux m’excuser ?
A|C’est noté. [re]
# general en
A|Please keep the meeting rooms booked only as long as needed, {n} bookings ran empty last week.
B|Fair point. Could we release them after ten minutes without anybody?
A|Good idea, I will ask IT. [👍4]
# direction fr
A|Le budget du trimestre est à {pct} %. Le poste sous-traitance dépasse de {amount}.
M|D’où vient l’écart ?
A|Deux renforts sur {project}, prévus jusqu’à la recette.
M|Je veux le détail par personne pour le point de {day}. [👍1]
A|Tableau joint. [ecart-budget.xlsx]
# direction fr
A|Comité de direction décalé à {day} 9 h, salle Canal.
B|Présent.
C|À distance pour moi.
M|Très bien. Ordre du jour : trésorerie, recrutements, {project}.
# direction fr
A|La banque confirme la ligne de crédit de {amount}. [🎉3]
M|Excellente nouvelle. À quel taux ?
A|Au taux prévu, frais de dossier offerts.
B|On garde la réserve de deux mois comme décidé ?
M|Oui, on n’y touche pas. [👍3]
# direction fr
A|{me} peux-tu valider l’offre pour le poste de chef de projet ? Le candidat attend une réponse {day}.
M|Validé, dans la fourchette haute. [✅2]
A|Merci, j’envoie la promesse.
# direction en
A|Quarterly figures are ready: revenue up {pct}%, margin flat.
M|Flat because of {project}?
A|Mostly. Without it we would be two points up. [edited]
B|I suggest we review the fixed-price part.
M|Agreed, let us take 20 minutes on {day}.
# direction fr
A|Le bailleur propose un avenant de trois ans avec une franchise de {n} jours.
M|Faites relire par le cabinet avant tout.
B|Projet d’avenant joint. [avenant-bail.pdf]
A|Relecture attendue pour {day}.
# direction fr
A|Absence de {name} jusqu’à {day}. Qui reprend le suivi des contrats ?
B|Je m’en charge avec {C}.
C|Oui, on se répartit les dossiers ce matin. [👍2]
# group fr
A|On se fait un déjeuner avant le comité de {day} ?
M|Volontiers, 12 h 15 au Quai.
B|J’y serai.
C|Je réserve pour quatre. [👍3]
# group en
A|Shall we move our weekly to {day}? I have a client call in the slot.
B|Works for me.
M|Fine for me too, keep it at 30 minutes. [👍2]
# group fr
A|J’ai relu la feuille de route, il manque un jalon sur {project}.
M|Lequel ?
A|La reprise des données, on l’a toujours sous-estimée.
B|D’accord, j’ajoute {n} jours. [edited]
M|Merci.
# group fr
A|Petit rappel : les entretiens annuels doivent être terminés pour {day}.
B|Il m’en reste {n}.
M|Prenez le temps qu’il faut, mais pas au-delà. [👍2]
# group en
A|Draft of the offsite agenda attached. [offsite-agenda.pdf]
B|Looks good. Could we start with the product part?
C|Agreed.
M|Yes, and leave an hour without slides. [❤2]
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
