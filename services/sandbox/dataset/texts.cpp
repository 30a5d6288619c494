// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/texts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QStringList linesOf(const QString &text)
{
    return text.split(u'\n', Qt::SkipEmptyParts);
}
} // namespace

const QStringList &projectNames()
{
    static const QStringList names = linesOf(uR"(
Refonte du site corporate
Audit IA et feuille de route
Portail revendeurs
Facturation électronique
Application mobile terrain
Site e-commerce B2B
Identité visuelle et charte
Migration du CRM
Assistant IA pour le service client
Plateforme de formation interne
Espace adhérents
Tableau de bord de direction
Refonte de l'intranet
Campagne de marque employeur
Catalogue produits connecté
Automatisation des devis
Site vitrine et référencement
Configurateur de produits
Accessibilité RGAA : audit et mise en conformité
Stratégie de contenu éditorial
Extranet partenaires
Chatbot de prise de rendez-vous
Data room et reporting ESG
Moteur de recherche interne
Brand platform and website
Customer portal MVP
Dématérialisation des notes de frais
Parcours d'achat omnicanal
Programme de fidélité
Accord-cadre : refonte du portail, reprise des données historiques et conduite du changement
Billetterie en ligne
Connecteur ERP et synchronisation des stocks
)"_s);
    return names;
}

const QStringList &contractNames()
{
    static const QStringList names = linesOf(uR"(
Tierce maintenance applicative
Support et hébergement
Forfait d'évolutions trimestriel
Supervision et astreinte
Contrat d'accompagnement IA
Maintenance du site e-commerce
Analytics and SEO retainer
)"_s);
    return names;
}

const QStringList &nextSteps()
{
    static const QStringList steps = linesOf(uR"(
Envoyer la proposition révisée
Relancer la direction des achats
Atelier de cadrage avec les métiers
Présenter la démonstration au comité
Obtenir le budget de la DSI
Planifier la soutenance
Valider le planning avec l'équipe projet
Recevoir le cahier des charges
Point téléphonique avec la direction
Confirmer les conditions de paiement
Send the revised statement of work
Transmettre les références clients
)"_s);
    return steps;
}

const QStringList &noteTitles()
{
    static const QStringList titles = linesOf(uR"(
Compte rendu d'appel
Atelier de découverte
Point budget
Retour sur la proposition
Contexte
Décideurs
)"_s);
    return titles;
}

const QStringList &frenchNotes()
{
    static const QStringList notes = linesOf(uR"(
Échange avec la direction marketing : le budget est confirmé pour ce trimestre, décision attendue en comité.
Le client compare trois agences. Notre approche par ateliers a plu, le prix reste le point sensible.
Besoin clarifié : reprise de 12 000 fiches produits et connexion à leur ERP. Prévoir une phase pilote.
La DSI demande un hébergement en France et un engagement de disponibilité à 99,9 %.
Notre contact est en congé jusqu'à la fin du mois, relance planifiée à son retour.
Démonstration très bien reçue. Ils souhaitent rencontrer le chef de projet avant de signer.
Demande d'étalement de la facturation sur trois échéances ; à valider avec la direction financière.
Le cahier des charges arrive la semaine prochaine. Réponse attendue sous quinze jours.
Premier rendez-vous : périmètre large, proposer un lot 1 réduit pour démarrer vite.
Accord de principe obtenu par téléphone, le service juridique relit le contrat.
Ils veulent une équipe dédiée et un point d'avancement hebdomadaire.
Concurrent déjà en place sur la maintenance, il faudra rassurer sur la reprise de l'existant.
Projet décalé d'un mois à cause de la fusion de deux services, mais toujours prioritaire.
La directrice générale souhaite voir deux références comparables avant la soutenance.
)"_s);
    return notes;
}

const QStringList &englishNotes()
{
    static const QStringList notes = linesOf(uR"(
Good call with the product owner: they want a phased roll-out and a fixed price for phase one.
Procurement needs the security questionnaire back before they can sign.
Board review moved to next month; the sponsor is confident about the budget.
They liked the prototype and asked for a quote including two years of support.
Legal has two comments on liability, everything else is agreed.
)"_s);
    return notes;
}

const QStringList &taskSubjects()
{
    static const QStringList subjects = linesOf(uR"(
Préparer la proposition commerciale
Relancer pour signature
Envoyer les références
Chiffrer le lot 2
Relire le contrat avec le juridique
Mettre à jour le planning prévisionnel
Préparer la démonstration
Vérifier les conditions de paiement
)"_s);
    return subjects;
}

const QStringList &meetingTitles()
{
    static const QStringList titles = linesOf(uR"(
Atelier de cadrage
Soutenance de la proposition
Comité de pilotage
Démonstration produit
Point d'étape
Rencontre avec la direction
)"_s);
    return titles;
}

const QStringList &callSubjects()
{
    static const QStringList subjects = linesOf(uR"(
Appel de découverte
Relance de la proposition
Point budget
Questions techniques
Négociation des conditions
Prise de rendez-vous
)"_s);
    return subjects;
}

const QStringList &campaignNames()
{
    static const QStringList names = linesOf(uR"(
Livre blanc « L'IA au service des PME »
Webinaire facturation électronique
Salon du numérique responsable
Lettre d'information de printemps
Petit-déjeuner des directions marketing
Parrainage clients
Conférence accessibilité
Campagne e-mail industrie
)"_s);
    return names;
}
} // namespace atlas::sandbox::dataset
