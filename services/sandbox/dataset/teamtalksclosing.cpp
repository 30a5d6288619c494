// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/teamscripts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &closingTalks()
{
    static const QString table = uR"(
# closing-project fr
A|La revue est faite. Il reste la page produit et le panier ; impossible de tenir la date annoncée.
B|D’accord avec {A}. Le thème est un préalable au catalogue. [ecarts-et-calendrier.pdf 👍4]
A|{me} il nous faut une décision : renforcer l’équipe jusqu’à {day}, ou annoncer le décalage au client ?
C|Je peux prendre le panier si quelqu’un reprend mon astreinte. Il faut prévenir le client avant midi.
# closing-direction fr
A|Version finale du budget en ligne, merci de relire avant {day}. [budget-final.xlsx]
B|{me} ta validation est nécessaire sur la ligne recrutement.
# closing-commercial fr
A|Signature confirmée pour {project}, {amount} ! [🎉5]
B|Magnifique.
C|On fête ça {day} ? [😄3]
# closing-general fr
A|Réunion de tous {day} à 9 h 30 au rez-de-chaussée, une demi-heure. {@all}
B|Noté. [👍6]
# closing-dm fr
A|J’ai besoin de ton accord sur le devis de {amount}, le client attend.
A|Je reste joignable jusqu’à 19 h.
# closing-dm2 en
A|Quick one: can I share the roadmap with the London team?
# closing-dm3 fr
A|Le dossier est prêt, voici la dernière version. [dossier.pdf]
A|Dis-moi si tu veux qu’on le revoie ensemble {day}.
# closing-bot fr
R|Projet {project} : écart de plus de 10 points entre budget consommé et avancement.
R|Facture de {amount} échue aujourd’hui.
R|{n} tâches sont en retard depuis hier.
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
