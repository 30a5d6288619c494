// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &workTalks()
{
    static const QString table = uR"(
# technique fr
A|La préproduction de {project} répond en {n} secondes depuis ce matin.
B|Je regarde. C’est l’index de recherche qui se reconstruit.
B|Reconstruction terminée, retour à la normale. [👍3]
A|Merci, on planifie ça la nuit la prochaine fois ?
B|Oui, tâche créée.
# technique en thread
A|Proposal: move the image pipeline of {project} to the shared workers.
B|What about the memory limit?
A|I measured {n} MB at most, we are far below.
C|Then I am in favour. [👍2]
A|Ticket opened, I will start on {day}.
# technique fr
A|{B} la branche recette est bloquée, les migrations ne passent plus.
B|Ordre des migrations inversé. Je corrige tout de suite. [re]
B|C’est poussé. [✅2]
A|Tout est vert, merci.
# technique en
A|`npm audit` lists {n} advisories on {project}, two of them high.
B|I will take the high ones today. [👍1]
C|Please run the full suite before merging, the last bump broke the date picker.
B|Will do. [re]
B|Merged, suite green.
# technique fr
A|Mesures de charge d’hier : {pct} % de requêtes sous 200 ms.
B|C’est mieux que la semaine dernière. Le cache aide vraiment.
A|Rapport complet ici. [charge.pdf]
C|On vise 95 % pour la recette.
# technique fr
A|Certificat du domaine de test expiré, qui a la main ?
B|Je le renouvelle, dix minutes.
B|Renouvelé, et le renouvellement est automatique maintenant. [🎉4]
# technique en
A|Does anybody know why the nightly job of {project} ran twice?
B|Daylight saving. The scheduler uses local time.
A|Ouch. Can we switch it to UTC?
B|Already done in staging, production on {day}. [edited 👍2]
# technique fr
A|Schéma de la nouvelle architecture, version 3. [architecture.png]
B|Il manque la file d’attente entre l’import et l’index.
A|Exact, je l’ajoute. [re]
A|Version corrigée en ligne. [👀2]
C|Beaucoup plus clair comme ça.
# technique fr thread
A|Question de fond : on garde les tests de bout en bout sur chaque branche ?
B|Vingt minutes à chaque fois, c’est long.
C|On peut ne garder que le parcours d’achat sur les branches.
B|Et la suite complète la nuit, ça me va.
A|Adopté, je change la configuration. [👍3]
# technique en
A|Pairing on the search ranking {day} at 14:00, who is in?
B|Me! [👍1]
C|Can only join for the first hour.
A|Perfect, I will send an invite.
# technique fr
A|Attention, la clé d’API de test a été changée. La nouvelle est dans le coffre.
B|Merci, j’ai mis à jour les secrets de l’intégration continue.
C|Les anciens environnements de démonstration aussi ?
B|Oui, les {n}. [re]
# technique fr
A|Revue de code en retard sur {project} : {n} demandes ouvertes.
B|J’en prends trois avant midi.
C|Deux pour moi cet après-midi. [👍2]
A|Merci, on repart d’une page blanche {day}.
# technique en
A|Backup restore drill done: {n} minutes from zero to a running shop. [🎉5]
B|Impressive. Last time it took two hours.
M|Well done. Please write down the steps so that anybody can do it. [👍3]
A|Runbook attached. [restore-runbook.pdf]
# technique fr
A|Je n’arrive pas à reproduire l’anomalie du panier sur mon poste.
B|Essaie avec un compte sans adresse.
A|Bingo. [re]
A|Correctif prêt, je demande une relecture à {C}.
C|Relu et validé.
# astreinte fr
A|Alerte disque à {pct} % sur le serveur d’images.
B|Je purge les journaux de plus de 30 jours.
B|Retour à {n} %. [✅1]
# astreinte fr
A|Passation d’astreinte : rien à signaler cette semaine.
B|Je prends le relais jusqu’à {day}. [👍2]
# astreinte en
A|Pager went off at 02:14, false alarm of the uptime probe.
B|Third time this month. Let us raise the threshold.
A|Agreed, set to three failures in a row. [👍1]
# astreinte fr
A|Certificat, sauvegardes et files d’attente vérifiés ce matin.
B|Merci, compte rendu joint au ticket.
# astreinte fr
A|Panne du fournisseur entre 7 h 10 et 7 h 32, les commandes ont été rejouées.
B|Aucune perte, j’ai comparé avec la caisse.
A|Parfait. [👍3]
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
