// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filestexts.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

const QList<FolderPattern> &clientFolders(bool french)
{
    static const QList<FolderPattern> frenchOnes{
        {u"Devis"_s,
         {{u"Devis {client} n° {number}.pdf"_s, u"pdf"_s, 40, 900},
          {u"Chiffrage {client} {year}-{number}.xlsx"_s, u"xlsx"_s, 12, 300}}},
        {u"Contrats"_s,
         {{u"Contrat de maintenance {year} – {number}.pdf"_s, u"pdf"_s, 90, 1800},
          {u"Avenant n° {number}.docx"_s, u"docx"_s, 18, 220}}},
        {u"Livrables"_s,
         {{u"Maquette page d'accueil v{number}.png"_s, u"png"_s, 120, 3800},
          {u"Compte rendu du {month} – {number}.docx"_s, u"docx"_s, 20, 160},
          {u"Sources & exports {number}.zip"_s, u"zip"_s, 900, 16000},
          {u"Recette, retours n° {number}.csv"_s, u"csv"_s, 2, 40}}}};
    static const QList<FolderPattern> englishOnes{
        {u"Quotes"_s,
         {{u"Quote {client} {number}.pdf"_s, u"pdf"_s, 40, 900},
          {u"Estimate {client} {year}-{number}.xlsx"_s, u"xlsx"_s, 12, 300}}},
        {u"Contracts"_s,
         {{u"Master services agreement {year}, part {number}.pdf"_s, u"pdf"_s, 90, 1800},
          {u"Change request {number}.docx"_s, u"docx"_s, 18, 220}}},
        {u"Deliverables"_s,
         {{u"Homepage design v{number}.png"_s, u"png"_s, 120, 3800},
          {u"Meeting notes {month} #{number}.txt"_s, u"txt"_s, 2, 16},
          {u"Brand assets {number}.zip"_s, u"zip"_s, 900, 16000}}}};
    return french ? frenchOnes : englishOnes;
}

const QList<FolderPattern> &technicalFolders()
{
    static const QList<FolderPattern> folders{
        {u"Hébergement"_s,
         {{u"Relevé de disponibilité {month} {number}.csv"_s, u"csv"_s, 2, 90},
          {u"Procédure de bascule n° {number}.pdf"_s, u"pdf"_s, 60, 700}}},
        {u"Maquettes"_s,
         {{u"Gabarit produit {number}.png"_s, u"png"_s, 80, 4200},
          {u"Icônes lot {number}.zip"_s, u"zip"_s, 200, 6000}}},
        {u"Recette"_s,
         {{u"Cahier de recette {number}.xlsx"_s, u"xlsx"_s, 14, 260},
          {u"Capture d'anomalie {number}.png"_s, u"png"_s, 60, 900}}},
        {u"Documentation"_s,
         {{u"Architecture notes {number}.md"_s, u"txt"_s, 2, 30},
          {u"API guide, chapter {number}.docx"_s, u"docx"_s, 24, 420},
          {u"Wiki interne {number}"_s, u"zw"_s}}},
        {u"Deployment"_s,
         {{u"release-{year}.{number}.zip"_s, u"zip"_s, 2000, 24000}, {u"Checklist {number}.txt"_s, u"txt"_s, 2, 12}}},
        {u"Sauvegardes"_s, {{u"base-{year}-{number}.zip"_s, u"zip"_s, 6000, 32000}}}};
    return folders;
}

const QList<FolderPattern> &managementFolders()
{
    static const QList<FolderPattern> folders{
        {u"Comptabilité"_s,
         {{u"Grand livre {year}-{number}.xlsx"_s, u"xlsx"_s, 60, 1400},
          {u"Relevé bancaire {month} {number}.pdf"_s, u"pdf"_s, 50, 260},
          {u"Écritures {year}-{number}.csv"_s, u"csv"_s, 4, 240}}},
        {u"Contrats fournisseurs"_s, {{u"Contrat fournisseur n° {number}.pdf"_s, u"pdf"_s, 80, 1500}}},
        {u"Ressources humaines"_s,
         {{u"Entretien annuel {year} – {number}.docx"_s, u"docx"_s, 18, 90},
          {u"Planning des congés {number}"_s, u"zs"_s}}},
        {u"Budget"_s,
         {{u"Prévisionnel {year} v{number}.xlsx"_s, u"xlsx"_s, 24, 420}, {u"Board deck {year} Q{number}"_s, u"zp"_s}}}};
    return folders;
}

const QList<FilePattern> &unsortedFiles()
{
    static const QList<FilePattern> files{{u"Scan du {month}.pdf"_s, u"pdf"_s, 300, 900},
                                          {u"capture d'écran.png"_s, u"png"_s, 200, 800},
                                          {u"notes.txt"_s, u"txt"_s, 2, 3},
                                          {u"À trier.txt"_s, u"txt"_s, 2, 5},
                                          {u"draft proposal (v0).docx"_s, u"docx"_s, 30, 60},
                                          {u"IMG_4021.png"_s, u"png"_s, 2000, 4000},
                                          {u"idées & chiffres 100 % {year}.xlsx"_s, u"xlsx"_s, 16, 40}};
    return files;
}

const QList<FilePattern> &unsortedFilesOfColleague()
{
    static const QList<FilePattern> files{{u"Support de formation.pdf"_s, u"pdf"_s, 800, 2000},
                                          {u"Estimation partagée.xlsx"_s, u"xlsx"_s, 20, 50},
                                          {u"brouillon.txt"_s, u"txt"_s, 2, 4},
                                          {u"whiteboard.png"_s, u"png"_s, 700, 1600}};
    return files;
}

const QStringList &versionNotes()
{
    static const QStringList notes{QString(), u"Corrections du client"_s, u"Relu"_s, u"Figures updated"_s,
                                   QString(), u"Version signée"_s};
    return notes;
}
} // namespace atlas::sandbox::dataset
