// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// "# fr|subject" or "# en|subject"; turns begin with "> ", the client's first.
const QString conversationTable = uR"(
# fr|Refonte du site : planning et périmètre
> Nous souhaitons refaire notre site avant la saison. Pouvez-vous nous dire si un lancement dans quatre mois est réaliste ?
> Quatre mois, c'est réaliste si le périmètre tient en deux lots : les pages de présentation d'abord, la réservation ensuite. Avez-vous déjà un cahier des charges ?
> Un document interne de neuf pages, que je vous transmets. Il date de l'an dernier, la partie réservation a changé depuis.
> Merci, c'est une bonne base. Trois questions : qui valide les contenus, quel logiciel gère vos réservations, et avez-vous une charte graphique récente ?
> La directrice valide tout. Le logiciel est interne, son éditeur fournit une interface. La charte date de deux ans, nous la gardons.
> Parfait. Je vous propose un atelier d'une demi-journée avec Aïcha, qui mènera le projet. Jeudi matin vous conviendrait ?
> Jeudi matin nous va. Nous serons trois, dont notre informaticien.
> Compte rendu de l'atelier en pièce jointe. En résumé : douze gabarits, deux langues, reprise de 180 pages. Le devis suit lundi.
> Merci pour ce compte rendu très clair. Une correction : il y a 240 pages, les actualités avaient été oubliées.
> C'est corrigé. L'écart est de deux jours, je l'absorbe dans le forfait. Vous trouverez le devis {quote} ci-joint, à {amount}.
> Le budget est validé, sauf la traduction que nous ferons nous-mêmes. Pouvez-vous retirer cette ligne ?
> Ligne retirée, le nouveau total figure en page 2. Il ne manque plus que votre signature.
> Signé ce matin ! Qui sera notre interlocuteur au quotidien ?
> Merci de votre confiance ! Aïcha vous appelle dans la journée pour organiser le lancement.
# fr|Assistant pour le service client : essai
> Notre service client répond à 300 messages par jour, dont la moitié se ressemblent. Un assistant pourrait-il en prendre une partie ?
> Oui, en commençant par proposer des réponses aux conseillers plutôt qu'aux clients. On mesure un mois, puis on décide.
> Cette approche prudente me plaît. De quelles données auriez-vous besoin ?
> Six mois de messages, rendus anonymes chez vous, et vos fiches d'aide. Camille peut vous fournir l'outil d'anonymisation.
> Notre déléguée à la protection des données demande où seront hébergées ces données, et pour combien de temps.
> En France, chez notre hébergeur habituel, effacées au bout de quatre-vingt-dix jours. L'accord de sous-traitance est en pièce jointe.
> L'accord est signé. L'extraction vous parviendra mercredi.
> Bien reçue, merci. Premiers résultats : 61 % des propositions sont reprises sans retouche par vos conseillers.
> C'est mieux que prévu. Et les erreurs ?
> Trois erreurs gênantes sur 400, toutes sur les délais de livraison. Nous avons branché l'assistant sur le suivi des colis pour les éviter.
> La direction veut passer à l'étape suivante. Pouvez-vous préparer un devis pour l'année ?
> Le devis {quote} est ci-joint : {amount} par an, maintenance et évaluation comprises.
# fr|Facture {invoice} contestée
> La facture {invoice} ne correspond pas à notre bon de commande. Pouvez-vous vérifier ?
> Nous vérifions et vous répondons demain. Pouvez-vous m'indiquer la ligne concernée ?
> La ligne 3 : dix jours facturés, huit commandés.
> Les deux jours supplémentaires correspondent à la demande du 4, confirmée par votre équipe. Je joins l'échange.
> Je n'avais pas connaissance de cet échange. Je me renseigne en interne.
> Bien sûr. Aucune relance ne partira d'ici là.
> Après vérification, vous aviez raison. Le règlement complet part aujourd'hui. Veuillez nous excuser.
> Merci, aucun souci. À l'avenir, nous ferons signer un avenant même pour deux jours.
# fr|Accès à la plateforme de recette
> Je n'arrive pas à me connecter à la plateforme de recette, le mot de passe est refusé.
> Kévin vient de réinitialiser votre accès. Le nouveau mot de passe arrive par un autre canal.
> C'est bon pour moi, mais ma collègue n'a rien reçu.
> Son adresse comportait une faute de frappe. L'invitation est repartie à l'instant.
> Tout fonctionne. Première remarque : les photos sont trop grandes sur mobile.
> Bien vu, c'est corrigé dans la version de ce soir.
# fr|Soutenance : votre dossier est retenu
> Votre dossier est retenu pour la soutenance. Vous disposerez de quarante minutes, questions comprises.
> Merci beaucoup ! Nous viendrons à trois. Qui composera le jury ?
> La direction générale, la communication et les achats. Évitez le vocabulaire technique.
> C'est entendu : une démonstration, deux exemples et un planning. Pas une ligne de code.
> Résultat : vous êtes classés premiers. La lettre officielle suit par courrier.
# en|Customer portal: scope for phase one
> We are looking for a partner to build a customer portal. Would you have capacity from next month?
> We would, with a team of three. Could you tell us who will use the portal and what for?
> About 900 dealers. They want to see orders, download invoices and open tickets. Nothing fancy.
> Then I suggest orders and invoices first, tickets in a second step. Which system holds the orders?
> An ERP from the nineties. There is a nightly export, but no interface.
> A nightly export is enough for phase one. We would show the time of the last update on every page.
> Fair. What would phase one cost, very roughly?
> Between 45 and 55 thousand, depending on single sign-on. Our quote {quote} at {amount} is attached.
> Approved on our side. Please send the contract to our legal team, in copy.
# en|Brand platform: feedback on the first concepts
> The team looked at the three concepts. The second one is our favourite, but the logo feels heavy.
> Glad to hear it. Claire has prepared two lighter versions, please find them attached.
> Much better. The board prefers the one on the left. Can it work in one colour?
> It can. The attached sheet shows it in black, in white and embossed.
> Wonderful. Please go ahead with the guidelines.
> On it. The first draft of the guidelines will reach you on {day}.
> Received, thank you. Two typos on page 7, otherwise perfect.
# en|Data migration: numbers do not match
> After the migration we count 11,842 customers instead of 12,015. Where did the others go?
> We merged 173 duplicates, as agreed in the workshop. The list is attached.
> Four of them are not duplicates, they share an address but are different firms.
> You are right. We have restored the four and tightened the rule: the tax number now has to match, too.
> Confirmed, the numbers add up now. Thanks for the quick turnaround.
)"_s;
} // namespace

const QList<ConversationText> &conversationTexts()
{
    static const QList<ConversationText> all = [] {
        QList<ConversationText> list;
        const QStringList parts = (u'\n' + conversationTable.trimmed()).split(u"\n# "_s, Qt::SkipEmptyParts);
        for (const QString &part : parts) {
            const bool french = part.startsWith(u"fr|"_s);
            QStringList turns = typographic(part, french).split(u"\n> "_s);
            const QString subject = turns.takeFirst().section(u'|', 1);
            list.append({french, subject, turns});
        }
        return list;
    }();
    return all;
}
} // namespace atlas::sandbox::dataset
