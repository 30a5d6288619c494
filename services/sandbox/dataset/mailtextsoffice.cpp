// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailtexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString frenchApplicationTable = uR"(
# Candidature : poste de développement
Votre annonce a retenu mon attention : je connais bien les chantiers de reprise de données. Six ans d'expérience, dont trois sur des applications métier. Vous trouverez mon CV ci-joint.

Je suis disponible pour un entretien {day}.
> Merci pour votre candidature. Zoé vous propose un premier échange de trente minutes {day} à {time}.
# Candidature spontanée, design de service
Je suis votre travail depuis la refonte du site de {company}. Je cherche une équipe où le design se décide avec les clients, pas après eux.
> Merci pour votre message, votre dossier est très soigné. Nous n'avons pas de poste ouvert avant le printemps, mais j'aimerais vous rencontrer.
# Alternance en intelligence artificielle
En deuxième année de master, je cherche une alternance de douze mois à partir de janvier. Mon mémoire porte sur l'évaluation des assistants conversationnels.
# Suite à notre entretien
Merci pour l'entretien de mardi. L'échange avec l'équipe a confirmé mon choix. J'ai une autre proposition à laquelle je dois répondre avant {day}.
> Merci de votre franchise. Vous aurez notre réponse demain avant midi.
# Recommandation de Camille
Camille m'a parlé de votre recherche en données. Je quitte mon poste actuel fin {month} et j'aimerais beaucoup en discuter.
)"_s;
const QString englishApplicationTable = uR"(
# Application: AI engineer
I have spent four years putting language models into production for public services. I am moving to France in the spring and would love to join a small team that ships.

My CV is attached.
> Thank you for applying. Zoé will be in touch to set up a first call.
# Freelance availability from {month}
My current contract ends in {month}. I do front-end work and accessibility audits, three to four days a week.
# Thank you for the interview
It was a pleasure to meet the team on {day}. I have sent the references to Zoé.
)"_s;
const QString frenchPressTable = uR"(
# Demande d'interview
Nous préparons un dossier sur les agences et l'intelligence artificielle. Accepteriez-vous de répondre à quelques questions {day} ? Vingt minutes suffiraient, par téléphone.
> Avec plaisir, {day} à {time}. Pourriez-vous m'envoyer les questions la veille ?
# Votre tribune sur la facturation électronique
Votre texte nous intéresse, à deux conditions : 4 500 signes au plus et pas de citation de vos produits. Bouclage {day}.
> C'est d'accord pour les deux. Vous l'aurez la veille.
# Palmarès des agences régionales
Votre agence figure dans notre sélection. Merci de vérifier l'effectif et le chiffre d'affaires avant parution.
> L'effectif est de vingt-cinq personnes. Véronique vous confirme le chiffre d'affaires.
# Table ronde « Le web sobre »
Nous cherchons une voix d'agence pour notre table ronde du printemps. Cinq intervenants, une heure, public de directions de la communication.
)"_s;
const QString englishPressTable = uR"(
# Comment on AI in small agencies
I am writing a piece on how small agencies price AI work. Could you spare ten minutes before {day}?
> Gladly, {day} at {time}. Please send me the quotes before you publish.
# Speaker invitation
We would be delighted to have you at our spring conference. Travel and two nights are covered.
)"_s;
const QString frenchSupplierTable = uR"(
# Facture {supplier} de {month}
Veuillez trouver ci-joint notre facture de {month}. Règlement à trente jours par virement, nos coordonnées bancaires n'ont pas changé.
# Facture HA-{number}, illustrations
Ci-joint notre facture de {month} pour les douze illustrations livrées. Merci pour cette belle commande !
> Bien reçue, elle part au règlement de fin de mois. Merci pour la qualité des dessins.
# Votre commande {number} est expédiée
Les deux écrans sont partis ce matin. Livraison prévue {day} avant 18 h, contre signature.
# Nouveau tarif de l'hébergement
À compter du 1er janvier, nos tarifs évoluent de 3,2 %. Les contrats pluriannuels ne sont pas concernés. Votre conseillère se tient à votre disposition.
> Notre contrat court jusqu'en juin : merci de confirmer qu'il n'est pas concerné.
# Relance : facture en attente
Notre facture {number} de {month} n'a pas encore été réglée. Pourriez-vous nous indiquer la date prévue du virement ?
> Elle attendait un bon de livraison. Virement prévu {day}.
# Devis d'impression
Pour 800 exemplaires sur papier recyclé : {amount}, livraison en huit jours. Le prix baisse de 9 % à partir de 1 200 exemplaires.
> Va pour 800 exemplaires. Le fichier définitif arrive demain.
)"_s;
const QString englishSupplierTable = uR"(
# Your {month} invoice from {supplier}
Your invoice for {month} is attached. The amount will be charged to the card ending in 0042 on {day}.
# Planned maintenance on {day}
Our platform will be read-only for about fifteen minutes on {day}, starting at 02:00 UTC. No action is needed.
# Usage at 80% of your plan
Your workspace has used 80% of its monthly compute. At the present pace you will reach the limit on {day}.
)"_s;
const QString frenchBankTable = uR"(
# Relevé du compte courant
Votre relevé de {month} est disponible dans votre espace professionnel. Pour votre sécurité, ce message ne contient aucun lien de connexion.
# Autorisation de découvert : échéance
Votre ligne de trésorerie arrive à échéance à la fin du trimestre. Je vous propose d'en parler {day} à {time}, bilan prévisionnel à l'appui.
> {day} à {time}, c'est noté. Véronique se joindra à nous.
# Virement reçu
Un virement de {amount} a été porté au crédit de votre compte courant. Référence : {invoice}.
# Prélèvement de la TVA
Un prélèvement est prévu {day} sur votre compte courant au profit de l'administration fiscale.
)"_s;
const QString englishBankTable = uR"(
# Incoming payment in GBP
A payment has been credited to your sterling account. Reference: {invoice}. The statement is available online.
)"_s;

// As many suppliers and banks as texts, or a divisor: each sends the ones that suit it.
const QString frenchApplicants = uR"(
Anaïs Fromentelle|anais.fromentelle@boite-perso.example
Ulysse Garandeau|ulysse.garandeau@courriel-libre.example
Farida Belkhodja|f.belkhodja@boite-perso.example
Corentin Lesquivit|corentin@lesquivit.example
Ombeline Tastevin|o.tastevin@courriel-libre.example
)"_s;
const QString englishApplicants = uR"(
Priya Raghunandan|priya@raghunandan.example
Callum Whitbourne|callum.whitbourne@postbox.example
)"_s;
const QString frenchPress = uR"(
Lou Perrin|l.perrin@lachronique.example|La Chronique
Edgar Sauvestre|redaction@echo-des-rives.example|L'Écho des Rives
Maïwenn Cotonnec|m.cotonnec@lettre-numerique.example|La Lettre numérique
)"_s;
const QString englishPress = uR"(
Tessa Hallworth|tessa.hallworth@themeridian.example|The Meridian
Joel Ackerstein|joel@buildersweekly.example|Builders Weekly
)"_s;
const QString frenchSuppliers = uR"(
Studio Kantelune|facturation@studio-kantelune.example|Studio Kantelune
Atelier Brumevoix|compta@atelier-brumevoix.example|Atelier Brumevoix
Informatique Tavernol|commandes@informatique-tavernol.example|Informatique Tavernol
Hébergeur Nuagerive|factures@hebergeur-nuagerive.example|Hébergeur Nuagerive
Télécom Brisevent|pro@telecom-brisevent.example|Télécom Brisevent
Imprimerie Louvetelle|devis@imprimerie-louvetelle.example|Imprimerie Louvetelle
)"_s;
const QString englishSuppliers = uR"(
Lumenstack Cloud|billing@lumenstack-cloud.example|Lumenstack Cloud
Quillmark Analytics|accounts@quillmark.example|Quillmark Analytics
)"_s;
const QString frenchBanks = uR"(
Banque Armentel|ne-pas-repondre@banque-armentel.example|Banque Armentel
Solène Virebaud|s.virebaud@banque-armentel.example|Banque Armentel
)"_s;
const QString englishBanks = uR"(
Castlemere Bank|alerts@castlemere-bank.example|Castlemere Bank
)"_s;

QList<MailSender> senderRows(const QString &table)
{
    QList<MailSender> senders;
    const QStringList lines = table.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'|');
        senders.append({columns.value(0), columns.value(1), columns.value(2)});
    }
    return senders;
}

const QString &senderTable(MailKind kind, bool french)
{
    switch (kind) {
    case MailKind::Application:
        return french ? frenchApplicants : englishApplicants;
    case MailKind::Press:
        return french ? frenchPress : englishPress;
    case MailKind::Supplier:
        return french ? frenchSuppliers : englishSuppliers;
    default:
        return french ? frenchBanks : englishBanks;
    }
}
} // namespace

const QString &officeTable(MailKind kind, bool french)
{
    switch (kind) {
    case MailKind::Application:
        return french ? frenchApplicationTable : englishApplicationTable;
    case MailKind::Press:
        return french ? frenchPressTable : englishPressTable;
    case MailKind::Supplier:
        return french ? frenchSupplierTable : englishSupplierTable;
    default:
        return french ? frenchBankTable : englishBankTable;
    }
}

const QList<MailSender> &mailSenders(MailKind kind, bool french)
{
    static const QHash<int, QList<MailSender>> all = [] {
        QHash<int, QList<MailSender>> senders;
        for (const MailKind each : {MailKind::Application, MailKind::Press, MailKind::Supplier, MailKind::Bank}) {
            senders.insert(int(each) * 2, senderRows(senderTable(each, false)));
            senders.insert(int(each) * 2 + 1, senderRows(senderTable(each, true)));
        }
        return senders;
    }();
    return *all.constFind(int(kind) * 2 + int(french));
}
} // namespace atlas::sandbox::dataset
