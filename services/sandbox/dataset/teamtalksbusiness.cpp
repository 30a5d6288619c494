// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &businessTalks()
{
    static const QString table = uR"(
# marketing fr
A|Le taux d’ouverture de la lettre de ce mois est de {pct} %.
B|Très bon. Quel objet a gagné ?
A|Le plus court, comme toujours. [😄2]
C|On garde la formule pour la prochaine.
# marketing fr
A|Maquette de la page « études de cas » pour relecture. [etudes-de-cas.png]
B|J’inverserais les deux blocs du haut. [👍1]
A|D’accord, et le bouton reste à droite ?
B|Oui.
A|C’est fait. [edited]
# marketing en
A|The webinar on {day} has {n} registrations so far.
B|Nice. Reminder goes out the day before?
A|Yes, and one an hour before we start. [👍2]
C|I will prepare the questions.
# marketing fr
A|Qui peut relire le communiqué avant midi ?
B|Moi, envoie.
A|Le voici. [communique.pdf]
B|Deux coquilles corrigées, pour le reste c’est parfait. [❤1]
# marketing fr thread
A|Idées pour le salon de printemps ?
B|Une démonstration en direct plutôt qu’un diaporama.
C|Et un carnet au lieu du sac en toile.
A|J’aime les deux. Budget estimé : {amount}.
# marketing en
A|Ad spend is at {pct}% of the month and we are only half-way.
B|Pausing the two weakest ad groups now.
M|Please show me cost per lead before we top anything up. [👀1]
A|Sheet attached. [cost-per-lead.xlsx]
# marketing fr
A|Le témoignage du client de {project} est validé, photo comprise. [🎉4]
B|Bravo ! Mise en ligne {day} ?
A|Oui, avec une publication le matin même.
# marketing fr
A|On change la couleur du bandeau ou on attend la nouvelle charte ?
B|On attend, c’est une question de {n} jours.
C|D’accord avec {B}. [👍1]
# commercial fr
A|Devis envoyé pour {project} : {amount}. Réponse attendue {day}.
B|Bien joué. Tu as gardé la remise de fin d’année ?
A|Oui, mais valable jusqu’à la fin du mois seulement. [👍2]
# commercial fr
A|Rendez-vous très positif ce matin, ils veulent démarrer avant {day}.
M|Quel est le frein ?
A|Leur direction juridique, il leur faut notre attestation.
B|Je la leur envoie aujourd’hui. [attestation.pdf]
M|Parfait, tiens-moi au courant.
# commercial en
A|Lost the retail tender, {n} points behind on price.
B|Did they say anything about the approach?
A|Best of all on that part, ironically.
M|Then we stay in touch. Send them the study in two months. [👍3]
# commercial fr
A|Relances de la semaine : {n} devis sans réponse.
B|J’en prends la moitié.
C|Je prends ceux de la région nord.
A|Merci, point {day} à 17 h. [👍2]
# commercial fr
A|{me} le directeur achats souhaite te parler avant de signer.
M|Demain 10 h 30, je l’appelle.
A|Prévenu. [✅1]
# commercial en
A|Renewal signed: {amount} over two years. [🎉6]
B|Congratulations!
C|Great work {A}.
M|Bravo to everybody involved. [❤3]
# commercial fr
A|La fiche du compte est à jour dans le CRM, contacts compris.
B|Merci. Le montant pondéré me paraît haut.
A|Je l’ai baissé à {pct} %. [edited]
# commercial fr thread
A|Objection fréquente : « vous êtes plus chers que l’équipe interne ».
B|Je réponds avec le coût complet, charges et outils compris.
C|Et avec le délai : chez eux le recrutement prend six mois.
A|J’en fais une fiche pour tout le monde.
# commercial fr
A|Le prospect demande une référence dans la logistique.
B|{project}, sans hésiter.
A|Je demande leur accord. [👍1]
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
