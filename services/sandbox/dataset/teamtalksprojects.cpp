// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &projectTalks()
{
    static const QString table = uR"(
# project fr
A|Compte rendu du comité de {project} en pièce jointe. [compte-rendu.pdf]
B|Merci, je relis ce soir.
C|Deux actions pour moi, c’est noté. [👍1]
# project fr
A|Les maquettes de la page produit sont validées côté client, il reste le panier mobile.
B|Je l’attaque {day}.
C|Prévois une version sans compte, ils y tiennent.
B|Bien noté. [re 👍2]
# project fr
A|La recette de {project} commence {day}. {n} scénarios à jouer.
B|Je prends le parcours d’achat.
C|Et moi le compte client.
A|Merci, le cahier est ici. [cahier-de-recette.xlsx]
# project en
A|The client asks whether we can show the new filters on {day}.
B|Desktop yes, mobile needs two more days.
A|Then desktop first, I will tell them. [👍2]
# project fr
A|{B} il manque les textes de la rubrique aide.
B|Le client les promet pour {day}. [re]
A|Sans eux on ne peut pas ouvrir la rubrique.
B|Je relance par téléphone.
# project fr thread
A|Décision à prendre : catalogue complet ou {n} références pour le lancement ?
B|Un lancement réduit, moins de risques.
C|D’accord, à condition que la reprise soit prête.
A|Elle le sera {day}. On part là-dessus. [👍3]
# project fr
A|Avancement {pct} %, deux jours de retard sur le lot 2.
M|Le retard est rattrapable ?
A|Oui, si l’équipe reste au complet.
M|Elle le reste. Merci d’alerter tôt. [❤2]
# project en
A|Import finished: {n} products rejected because of missing pictures. [rejects.xlsx]
B|Expected. They will deliver the pictures on {day}.
A|I will run it again then.
# project fr
A|Capture de l’écran d’accueil après les derniers réglages. [accueil.png ❤3]
B|Le titre est un peu haut sur les petits écrans.
A|Corrigé. [edited]
# project fr
R|Jalon « lot 2 » prévu {day} : {n} tâches encore ouvertes.
A|Trois sont en relecture, elles ferment aujourd’hui.
B|Les autres peuvent passer au lot 3.
# project fr
A|Le client a signé le bon de livraison du lot 1. [🎉5]
B|Bravo à tous !
M|Beau travail, merci à chacun. [❤4]
# project fr
A|Point quotidien déplacé à 9 h 45 jusqu’à {day}.
B|OK.
C|OK pour moi aussi. [👍1]
# bot fr
R|Relance préparée : facture de {amount} échue depuis {n} jours. Rien n’a été envoyé.
# bot fr
R|Projet {project} : {pct} % du budget consommé.
# bot fr
R|Rapport du matin : {n} tâches en retard, {n} factures à échéance cette semaine.
# bot en
R|Deal moved to negotiation: {amount}, expected {day}.
# bot fr
R|Sauvegarde de la base terminée en {n} minutes.
M|Merci. [gone]
# bot fr
R|Trois feuilles de temps manquent pour {day}.
# bot en
R|Weekly summary: {n} leads, {amount} quoted, {pct}% of the plan.
# bot fr
R|Réunion {day} à 14 h : la salle Canal est libre.
M|Merci, c’est réservé.
# bot fr
R|Nouveau fichier dans l’espace de {project}. [planning.xlsx]
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
