// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QString &frenchClientTable()
{
    static const QString table = uR"(
# Questions sur le lot 2 avant signature
Merci pour le devis {quote}. Le comité est prêt à signer le lot 1. Deux points nous arrêtent sur le lot 2 :

- La reprise des données doit couvrir l'historique depuis 2019. Est-ce compris dans les {amount} ?
- Nous fermons la première semaine du mois prochain. Peut-on livrer avant ?

Je peux vous appeler {day} si c'est plus simple.
> Oui, la reprise depuis 2019 est comprise, dans la limite de trois fichiers sources. Pour la livraison, nous pouvons avancer la recette d'une semaine : je vous envoie le calendrier corrigé demain.

Je suis disponible {day} à {time}.
# Règlement {invoice}
Le virement de votre facture {invoice} part vendredi, voici l'avis d'opération. Pouvez-vous nous confirmer la réception des fonds ?

Notre service comptable demande aussi que le numéro de bon de commande figure sur la prochaine facture.
> Merci, c'est bien noté. Nous vous confirmerons la réception dès que la banque l'affichera, et le numéro de commande sera repris sur toutes les factures à venir.
# {project} : comité de {day}, ordre du jour
Pourriez-vous ajouter la sécurité à l'ordre du jour du comité ? Notre responsable informatique sera présent et posera des questions sur l'hébergement et les sauvegardes.

Nous attendons aussi votre avis sur le planning.
> C'est ajouté, entre le point budget et le planning. Yann vous présentera le schéma d'hébergement ; comptez dix minutes.
# Relance : devis {quote} sans réponse
Sauf erreur de ma part, je n'ai pas reçu la version corrigée du devis {quote}. Notre conseil d'administration se réunit {day} et je souhaite le présenter.
> Toutes mes excuses, il était resté en relecture. Vous le trouverez ci-joint, valable jusqu'à la fin du mois.
# Accord de principe sur « {project} »
Bonne nouvelle : la direction valide le périmètre et le budget de {amount}. Il reste la relecture du contrat par notre juriste, qui en a pour une semaine.

Nous pouvons fixer dès maintenant la réunion de lancement. {day} à {time} vous irait ?
> Excellente nouvelle, merci ! {day} à {time} nous convient. Margaux vous envoie l'invitation et la liste des accès dont nous aurons besoin.
# Demande de rendez-vous
Nous préparons notre budget de l'an prochain et j'aimerais faire le point avec vous sur {project}. Seriez-vous disponible {day} vers {time}, chez nous ou à distance ?
> Avec plaisir. {day} à {time}, à distance, me convient parfaitement. Je vous envoie un lien.
# Facture {invoice} : une ligne à corriger
La facture {invoice} compte quatre jours de direction de projet alors que le bon de commande en prévoit trois. Pouvez-vous vérifier et, le cas échéant, nous faire parvenir un avoir ?
> Vous avez raison, le quatrième jour relève de l'avenant. Véronique vous adresse un avoir et une nouvelle facture aujourd'hui.
# Retour sur la démonstration
Merci pour la présentation d'hier. L'équipe a été convaincue par le moteur de recherche, un peu moins par le parcours sur mobile. Pourrait-on voir une variante plus courte ?

Le reste nous paraît mûr pour une mise en production.
> Merci pour ce retour précis. Sarah prépare une variante en deux étapes, vous pourrez l'essayer sur votre téléphone avant {day}.
# Urgent : formulaire de contact en panne
Depuis ce matin, le formulaire de contact renvoie une page blanche. Nous lançons une campagne {day}, c'est assez gênant. Qui peut regarder ?
> Kévin a trouvé : un certificat expiré chez l'hébergeur du service d'envoi. C'est corrigé et les demandes de la matinée ont été rejouées, rien n'est perdu.
# Renouvellement du contrat de maintenance
Notre contrat arrive à échéance le mois prochain. Avant de le renouveler, nous aimerions connaître le nombre de jours consommés et les délais moyens de prise en charge.
> Voici le bilan : 31 jours sur 36 consommés, prise en charge moyenne en 2 h 40. Je vous propose de reporter les cinq jours restants.
# {project} : décalage de la recette
Deux de nos relecteurs sont absents jusqu'à {day}. Je préfère décaler la recette d'une semaine plutôt que de la bâcler. Est-ce tenable de votre côté ?
> C'est tenable. Nous en profitons pour avancer la documentation ; la mise en ligne ne bouge pas.
# Conditions de paiement
Notre direction financière demande un échelonnement : 30 % à la commande, 40 % à la recette, 30 % à la mise en ligne. Est-ce acceptable pour un montant de {amount} ?
> Oui, cet échéancier nous va. Je fais modifier le devis {quote} en ce sens.
# Vos références dans notre secteur
Avant la soutenance, notre directrice générale souhaite parler à deux de vos clients. Pouvez-vous nous mettre en relation avec des organisations de taille comparable ?
> Bien sûr. Deux clients acceptent d'échanger une vingtaine de minutes avec vous ; Bastien vous transmet leurs coordonnées dans la journée.
# Signature électronique du bon de commande
J'ai signé le bon de commande, mais la plateforme me demande un second signataire que je ne connais pas. Pouvez-vous relancer la procédure avec mon adresse seule ?
> C'est relancé, vous êtes désormais seul signataire. Le lien est valable quinze jours.
# Idée pour l'assistant IA
En testant l'assistant, notre service client s'est pris au jeu : il voudrait qu'il propose aussi les trois articles d'aide les plus proches. Est-ce une grosse évolution ?
> Non, deux jours de travail environ, car l'index existe déjà. Camille vous prépare un chiffrage détaillé.
# Contenus en retard, nos excuses
Les textes des pages métiers arriveront {day} et non demain. Les photos sont prêtes, vous pouvez déjà les intégrer.
> Pas d'inquiétude, nous commençons par les photos. Merci de prévenir Jeanne dès que les textes sont là.
# Attestation de vigilance
Dans le cadre de la mise à jour de nos dossiers fournisseurs, merci de nous adresser votre attestation de vigilance de moins de six mois et votre relevé d'identité bancaire.
> Vous trouverez les deux documents ci-joints. La prochaine attestation vous sera envoyée d'office au semestre.
# Bravo à l'équipe
La mise en ligne s'est passée sans un accroc et les premiers retours sont excellents. Merci à toute l'équipe, et en particulier à Aïcha pour sa patience.
> Votre message a été lu à voix haute ce matin, il a fait plaisir à tout le monde. Merci !
)"_s;
    return table;
}

const QString &frenchColleagueTable()
{
    static const QString table = uR"(
# Hypothèses budget {year}
Version 3 en pièce jointe, avec le gel des embauches jusqu'en avril et la hausse de l'hébergement. Le point sensible reste la marge des forfaits : 21 % au lieu de 25 %.

Il me faut ton accord avant {day}.
> Vu. D'accord pour le gel, mais on garde le poste de développement. Pour la marge, parlons-en à {time}.
# {company} : recette repoussée
Mathis est pris sur un autre projet, je propose de décaler la recette d'une semaine. Le client est prévenu et n'y voit pas d'inconvénient.
> Ok pour une semaine, pas plus. Pense à refaire le planning de la mise en ligne.
# Campagne de recrutement, choix du visuel
Deux pistes : l'une très sobre, l'autre plus joueuse. J'ai une préférence pour la seconde, mais il me faut votre avis avant jeudi.
> La seconde, sans hésiter. Juste un titre plus court.
# Point hebdo commercial
Trois affaires peuvent se signer avant la fin du mois, pour {amount} au total. {company} attend une remise que je ne veux pas donner. On en parle {day} ?
> Oui, {day} à {time}. Garde la remise pour la maintenance, pas pour le projet.
# Congés de fin d'année
Le calendrier est complet : astreinte assurée par Kévin la première semaine et par Mathis la seconde. Il manque seulement tes dates.
> Je pars du 24 au 2. Merci pour l'organisation !
# Encours clients de plus de 60 jours
Quatre factures dépassent soixante jours, dont {invoice} ({company}). J'ai relancé deux fois, sans réponse. Veux-tu appeler toi-même ?
> J'appelle leur direction cet après-midi et je te dis.
# Maquettes prêtes pour relecture
Les maquettes de « {project} » sont prêtes, ordinateur et mobile. Le parcours d'inscription a changé : une page de moins.
> Très beau travail. Deux remarques en commentaire sur la page d'accueil, le reste est bon.
# Incident de cette nuit, compte rendu
Coupure de 22 minutes entre 3 h 10 et 3 h 32 : disque plein sur la machine de sauvegarde. Aucun client touché, alerte ajoutée à 80 %.
> Merci pour la réactivité. On le raconte en deux lignes dans le point d'équipe.
# Déjeuner d'équipe vendredi
On est seize, j'ai réservé à 12 h 30. Dites-moi s'il y a des régimes particuliers.
# Réponse à l'appel d'offres {company}
La réponse est prête à 90 %. Il manque la note méthodologique et deux références. Dépôt {day} avant midi, dernier délai.
> Je relis ce soir. Pour les références, prends celles de l'an dernier.
# Formation accessibilité
La session est confirmée pour huit personnes. Je te propose d'y inscrire aussi les deux alternants, le coût est le même.
> Bonne idée, inscris-les.
# Changement de mutuelle
Le nouveau contrat démarre le 1er janvier. La cotisation baisse de 4 % et l'optique est mieux remboursée. La note à l'équipe est prête, tu peux la relire ?
> Relue, c'est clair. Tu peux l'envoyer.
# Séminaire : trois lieux possibles
J'ai trois devis, tous sous le budget. Mon préféré est au bord de la mer, à une heure de train, avec une salle pour trente personnes.
> Va pour la mer ! Réserve avant la fin du mois.
# Note de frais à valider
J'ai six notes de frais en attente de ta validation, la plus ancienne date de {month}. Peux-tu y jeter un œil avant la paie ?
)"_s;
    return table;
}

const QString &frenchOpeningTable()
{
    static const QString table = uR"(
# Proposition « {project} »
Comme convenu, vous trouverez ci-joint notre proposition {quote}, d'un montant de {amount} hors taxes. Elle reprend les trois priorités évoquées lors de notre échange.

Je reste à votre disposition pour la parcourir ensemble.
> Bien reçu, merci. Nous la présentons au comité {day} et revenons vers vous aussitôt.
# Compte rendu de notre échange
Merci pour votre temps ce matin. En résumé :

- périmètre confirmé, sans la partie boutique ;
- budget autour de {amount} ;
- décision attendue avant {day}.

Dites-moi si j'ai oublié quelque chose.
> C'est fidèle. J'ajouterais la formation des équipes, que nous n'avons pas chiffrée.
# Facture {invoice} : rappel
Sauf erreur de notre part, la facture {invoice} est arrivée à échéance. Si le règlement est parti entre-temps, merci de ne pas tenir compte de ce message.
> Elle avait été classée par erreur. Le virement partira dans la semaine.
# Invitation : lancement de « {project} »
Nous vous proposons de lancer le projet {day} à {time}. Au programme : équipe, planning, accès et premiers ateliers.
> Parfait, nous serons quatre. Merci de prévoir un moment sur la gouvernance.
# Suite à notre visite
Merci pour votre accueil. Nous avons compris vos contraintes de production et reviendrons avec deux scénarios avant {day}.
> Merci à vous, l'équipe a apprécié. Nous attendons vos scénarios avec curiosité.
# Votre avis sur notre collaboration
La première phase s'achève. En deux lignes, qu'avons-nous bien fait, et que devons-nous mieux faire ?
> Bien : l'écoute et les délais. Mieux : des comptes rendus plus courts, nos directeurs ne lisent que la première page.
# Point budget de « {project} »
À ce jour, 62 % du budget de {amount} est consommé pour 60 % d'avancement. Nous sommes dans les clous ; le seul risque porte sur la reprise des contenus.
# Documents de début de mission
Vous trouverez ci-joint le plan d'assurance qualité et la liste des interlocuteurs. {colleague} sera votre contact au quotidien.
)"_s;
    return table;
}
} // namespace atlas::sandbox::dataset
