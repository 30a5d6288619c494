// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/deliverybuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QList<ProjectShape> &projectShapes()
{
    static const QList<ProjectShape> shapes{
        {u"refonte du site"_s, u"Web"_s, 120, 150, 60, 18},
        {u"entrepôt de données"_s, u"Données"_s, 90, 150, 70, -6},
        {u"assistant IA RH"_s, u"IA"_s, 45, 120, 30, 4},
        {u"portail clients"_s, u"Web"_s, 160, 180, 88, 0},
        {u"boutique en ligne"_s, u"Web"_s, 100, 140, 46, 22},
        {u"application mobile"_s, u"Mobile"_s, 75, 200, 36, -2},
        {u"identité de marque"_s, u"Design"_s, 60, 75, 82, 0},
        {u"migration vers le nuage"_s, u"Systèmes"_s, 200, 230, 66, 8},
        {u"tableaux de bord commerciaux"_s, u"Données"_s, 40, 90, 46, 1},
        {u"campagne de lancement"_s, u"Contenus"_s, 25, 60, 20, 6},
        {u"assistant de support"_s, u"IA"_s, 110, 130, 72, 12},
        {u"intranet"_s, u"Web"_s, 330, 250, 100, 3, true},
        {u"audit d’accessibilité"_s, u"Conseil"_s, 300, 120, 100, -4, true},
        {u"formation de l’équipe produit"_s, u"Conseil"_s, -10, 60, 0, 0},
    };
    return shapes;
}

const QStringList &phaseNames()
{
    static const QStringList names{u"Cadrage validé"_s, u"Première version"_s, u"Recette et mise en ligne"_s};
    return names;
}

const QStringList &phaseTasks(int phase)
{
    static const QStringList framing{u"Ateliers métier"_s, u"Audit de l’existant"_s,  u"Cahier des charges"_s,
                                     u"Architecture"_s,    u"Maquettes graphiques"_s, u"Plan de recette"_s};
    static const QStringList making{u"Socle technique"_s,          u"Composants et thème"_s,
                                    u"Reprise des contenus"_s,     u"Connecteurs et données"_s,
                                    u"Intégration du catalogue"_s, u"Tests croisés"_s};
    static const QStringList delivery{u"Recette client"_s, u"Corrections de recette"_s, u"Formation des équipes"_s,
                                      u"Documentation"_s,  u"Mise en production"_s,     u"Bilan et suivi"_s};
    static const QList<QStringList> all{framing, making, delivery};
    return all.at(phase % all.size());
}

const QStringList &issueNames()
{
    static const QStringList names{u"Le formulaire perd la saisie après une erreur"_s,
                                   u"Export CSV : accents illisibles sous Excel"_s,
                                   u"Temps de réponse de la recherche au-delà de 3 s"_s,
                                   u"Contraste insuffisant sur les boutons secondaires"_s,
                                   u"Courriel de confirmation envoyé deux fois"_s,
                                   u"Les filtres ne tiennent pas au retour arrière"_s,
                                   u"Image d’accueil floue sur écran dense"_s,
                                   u"Session expirée sans message"_s,
                                   u"Total arrondi différemment du panier"_s,
                                   u"Lien mort dans le pied de page"_s,
                                   u"Notification en anglais pour un compte français"_s,
                                   u"Import bloqué au-delà de 5 000 lignes"_s};
    return names;
}

const QStringList &workNotes()
{
    static const QStringList notes{u"Point d’équipe et suite"_s,
                                   u"Développement"_s,
                                   u"Revue et corrections"_s,
                                   u"Échanges avec le client"_s,
                                   u"Préparation recette"_s,
                                   u"Conception"_s,
                                   u"Tests"_s,
                                   u""_s,
                                   u"Mise au propre"_s};
    return notes;
}
} // namespace atlas::sandbox::dataset
