// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &directTalks()
{
    static const QString table = uR"(
# dm fr
A|Bonjour, as-tu cinq minutes avant le comité de {day} ?
M|Oui, à 8 h 45 dans mon bureau.
A|Parfait, merci. [👍1]
# dm fr
A|Je ne serai pas là {day} après-midi, rendez-vous médical.
M|Pas de souci, prends soin de toi. [❤1]
# dm fr
M|Où en est-on sur {project} ?
A|Le lot 1 est livré, le lot 2 est à {pct} %.
M|Et la marge ?
A|Conforme, à {amount} près.
M|Très bien.
# dm en
A|Could you have a look at the contract before I send it? [contract-draft.pdf]
M|Page 3: the notice period should be three months.
A|Good catch, changed. [edited]
M|Then send it. [👍1]
# dm fr
A|Le candidat a accepté, il commence {day}. [🎉1]
M|Excellente nouvelle !
A|Je prépare son arrivée avec {name}.
# dm fr
M|Peux-tu m’envoyer les chiffres du mois ?
A|Les voici. [chiffres-du-mois.xlsx]
M|Merci, très clair.
# dm en
A|The client would like a call with you on {day}.
M|Afternoon, after 3 pm.
A|Booked for 15:30. [✅1]
# dm fr
A|J’aimerais te parler de l’organisation de l’équipe, sans urgence.
M|Déjeunons {day}.
A|Avec plaisir. [👍1]
# dm fr
M|Bravo pour la présentation, le client était conquis.
A|Merci beaucoup ! Toute l’équipe y a mis du sien. [❤1]
# dm fr
A|Question rapide : on accepte les 45 jours de délai de paiement ?
M|30 jours, pas plus.
A|Compris, je tiens bon. [re]
# dm en
M|Do we have a plan B if the supplier is late again?
A|Yes, {name} keeps a second one warm. Costs {amount} more.
M|Good. Tell me when you have to use it.
# dm fr
A|La facture de {amount} est toujours bloquée chez eux.
M|J’appelle leur direction financière.
A|Merci, cela débloquera sûrement. [🙏1]
M|C’est fait, virement promis pour {day}.
# dm fr
A|Je t’ai mis en copie du message à {name}.
M|Bien vu.
# dm fr
A|Petite alerte : {n} jours de congés posés en même temps sur {project}.
M|Décale ceux qui peuvent l’être, et remercie-les.
A|Deux personnes sont d’accord. [👍1]
# dm en
A|Slides for the board, version 2. [board-slides.pdf]
M|Shorter please, ten at most.
A|Nine now. [re 😄1]
# dm fr
A|Le train est supprimé, j’arriverai vers 10 h 30.
M|On commence sans toi, je garde ta partie pour la fin.
A|Merci !
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
