// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/calendarbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QStringList &clientMeetings()
{
    static const QStringList titles{u"%1, lot 1"_s,
                                    u"Atelier %1"_s,
                                    u"Copil %1"_s,
                                    u"Démo %1"_s,
                                    u"%1: sprint review"_s,
                                    u"Kick-off %1"_s,
                                    u"Recette %1"_s,
                                    u"Déjeuner %1"_s,
                                    u"Budget review with %1"_s,
                                    u"%1, point hebdo"_s,
                                    u"Devis %1"_s,
                                    u"Renewal call: %1"_s,
                                    u"Cadrage technique %1"_s};
    return titles;
}

const QStringList &officeMeetings()
{
    static const QStringList titles{
        u"Revue budget"_s,          u"Entretien, chef de projet"_s, u"Point recrutement"_s, u"1:1 with delivery"_s,
        u"Plan de charge"_s,        u"Revue des marges"_s,          u"Security review"_s,   u"Point juridique"_s,
        u"Feuille de route IA"_s,   u"Quarterly planning"_s,        u"Point marketing"_s,   u"Entretien annuel"_s,
        u"Préparation du conseil"_s};
    return titles;
}

const QStringList &privateMatters()
{
    static const QStringList titles{u"Dentiste"_s, u"Rendez-vous école"_s, u"Occupé"_s, u"Kiné"_s, u"Garage"_s};
    return titles;
}

const QStringList &invitationTitles()
{
    static const QStringList titles{u"Échange avec %1"_s, u"Invitation: intro call, %1"_s, u"Présentation par %1"_s,
                                    u"%1 × agence : suite du projet"_s, u"Catch-up with %1"_s};
    return titles;
}

const QStringList &meetingPlaces()
{
    static const QStringList places{u"Salle Ourcq"_s, u"Salle Canal"_s, u"12 rue Vesle"_s, u"Chez le client"_s,
                                    u"Le Quai"_s};
    return places;
}

const QStringList &meetingAgendas()
{
    static const QStringList agendas{u"1. Avancement\n2. Points bloquants\n3. Prochaines étapes"_s,
                                     u"Decisions needed: scope, date, budget"_s,
                                     u"Tour de table, puis revue des actions de la dernière fois"_s,
                                     u"Demo (20 min), questions, next steps"_s, u"Valider le devis et le calendrier"_s};
    return agendas;
}

const QStringList &clientTopics()
{
    static const QStringList topics{u"Sylvamer"_s,      u"Hôtel Marigny"_s,    u"Maison Calder"_s,
                                    u"Kervidal"_s,      u"Banque Armentel"_s,  u"Cirelle"_s,
                                    u"Portail Orféo"_s, u"Groupe Tessandier"_s};
    return topics;
}
} // namespace atlas::sandbox::dataset
