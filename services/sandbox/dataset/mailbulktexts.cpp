// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QList<BulkText> &newsletterTexts()
{
    static const QList<BulkText> texts = parsedBulkTexts(uR"(
# La Lettre numérique|lettre@lettre-numerique.example|Cette semaine : le retour des sites légers
Trois agences racontent comment elles ont divisé par quatre le poids de leurs pages, sans rien céder au design.
# Atelier du Pixel|bonjour@atelier-du-pixel.example|12 polices libres à essayer ce mois-ci
Des linéales chaleureuses, deux mécanes et une surprise venue de Lisbonne.
# Builders Weekly|news@buildersweekly.example|Issue 218: the quiet comeback of server rendering
This week: why three large shops moved back, a gentle introduction to queues, and seven open positions.
# Observatoire de l'IA utile|veille@ia-utile.example|L'IA au quotidien, n° 47
Évaluer un assistant avant de le déployer : la méthode en cinq étapes, avec une grille à télécharger.
# Cercle des dirigeants|contact@cercle-dirigeants.example|Vos rendez-vous de {month}
Deux petits-déjeuners, une visite d'usine et un atelier sur la trésorerie. Places limitées.
# Meridian Morning|morning@themeridian.example|Five things to know before 9 am
Rates hold, agencies hire again, and a small town builds its own search engine.
# Nuagerive|nouvelles@hebergeur-nuagerive.example|Nouveau : sauvegardes toutes les heures
Incluses dans tous les contrats infogérés, sans supplément. Activez-les en deux clics.
# Papeterie Lumignon|offres@papeterie-lumignon.example|−20 % sur les carnets jusqu'à dimanche
Le papier que vos croquis attendaient. Livraison offerte dès 40 €.
# Design & Access|digest@designaccess.example|Accessible forms, part three
Error messages that help: what we learned from sixty user tests.
)"_s);
    return texts;
}

const QList<BulkText> &notificationTexts()
{
    static const QList<BulkText> texts = parsedBulkTexts(uR"(
# Suivi de projets|notifications@suivi.example|Tâche terminée : « {project} »
{colleague} a terminé la tâche « Recette client ». Deux tâches restent ouvertes dans ce jalon.
# Supervision|alertes@supervision.example|[Résolu] Temps de réponse élevé, {company}
Le temps de réponse moyen est repassé sous 400 ms. Durée de l'incident : {number} secondes.
# Signature Parapheo|signature@parapheo.example|{company} a signé le document {quote}
Toutes les parties ont signé. Le document et sa preuve sont disponibles pendant dix ans.
# Agenda|agenda@halvorine.example|Rappel : comité de direction {day} à {time}
Salle des Voiles, ordre du jour en pièce jointe de l'invitation.
# Forge de code|no-reply@forge.example|Demande de fusion n° {number} approuvée
{colleague} a approuvé vos modifications. Les 412 tests sont passés.
# Coffre-fort|securite@coffre.example|Nouvelle connexion depuis Nantes
Si vous êtes à l'origine de cette connexion, vous n'avez rien à faire.
# Enquêtes Sondélia|enquetes@sondelia.example|Nouvelle réponse à votre enquête de satisfaction
{company} vous a attribué la note de 9 sur 10.
)"_s);
    return texts;
}

const QList<BulkText> &spamTexts()
{
    static const QList<BulkText> texts = parsedBulkTexts(uR"(
# Service Colis|livraison@colis-attente.example|Votre colis est bloqué : frais de 1,99 €
Dernier avis avant retour à l'expéditeur. Réglez les frais de traitement sous 24 h.
# Prestige Loans Ltd|offers@prestige-loans.example|Business loan approved, no questions asked
You have been preselected for 250,000. Reply with your bank details.
# Référencement Éclair|contact@seo-eclair.example|Première place garantie en 7 jours
Nous avons audité votre site et trouvé 214 erreurs graves. Offre valable ce soir.
# Dr. A. Okonjo-Fictive|heritage@notaire-lointain.example|Héritage sans ayant droit
Un client décédé portant votre nom laisse une fortune considérable. Discrétion demandée.
# Lucky Draw|winner@luckydraw.example|Congratulations, you are our winner!!!
Claim your prize before midnight. Only a small handling fee applies.
# Support messagerie|admin@boite-pleine.example|Votre boîte est pleine à 99 %
Confirmez votre mot de passe pour éviter la suspension de votre compte.
)"_s);
    return texts;
}
} // namespace atlas::sandbox::dataset
