// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/filesbuilder.h"

// Who may see which files, and the odd ones among them.
namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;
using workdrive::Item;
using workdrive::Link;

void FilesBuilder::addPermission(const QString &resourceId, const QString &type, const QString &email, int role)
{
    workdrive::Permission permission;
    permission.id = resourceId + u'-' + QString::number(m_store.nextNumber());
    permission.resourceId = resourceId;
    permission.sharedType = type;
    permission.email = email;
    permission.role = role;
    permission.byZuid = workdrive::Store::zuidAt(0);
    permission.createdMs = at(30);
    m_store.permissions.insert_or_assign(permission.id, permission);
}

/// The first person administers all, their colleague works with clients and technique, the others look on there.
void FilesBuilder::buildMembers()
{
    for (qsizetype library = 0; library < m_libraries.size(); ++library) {
        const bool forAll = library < 2;
        for (qsizetype person = 0; person < m_store.people.size() && (forAll || person == 0); ++person) {
            const int role = person == 0 ? 1 : person == 1 ? 5 : 6;
            addPermission(m_libraries.at(library), u"workspace"_s, m_store.people.at(person).email, role);
        }
    }
}

QList<QString> FilesBuilder::filesIn(const QString &library, const QString &extension) const
{
    QList<QString> found;
    for (const auto &[id, item] : m_store.items) {
        if (item.isFile() && item.libraryId == library && item.name.endsWith(extension))
            found.append(id);
    }
    return found;
}

void FilesBuilder::buildShares()
{
    const QStringList outside{u"nadia.brun@atelier-lumen.example"_s, u"j.whitlock@northmoor.example"_s,
                              u"contact@fonderie-aubrac.example"_s};
    const QList<QString> pdfs = filesIn(m_libraries.at(0), u".pdf"_s);
    for (int number = 0; number < 9 && number < pdfs.size(); ++number)
        addPermission(pdfs.at(number), u"personal"_s, outside.at(number % outside.size()), number % 3 == 0 ? 6 : 34);
    if (m_store.people.size() < 2)
        return;
    // The colleague sees one file of the management, and shows two of their own.
    const QList<QString> sheets = filesIn(m_libraries.at(2), u".xlsx"_s);
    if (!sheets.isEmpty())
        addPermission(sheets.constFirst(), u"personal"_s, m_store.people.at(1).email, 5);
    const QString space = m_store.privateSpaceOf(workdrive::Store::zuidAt(1));
    for (const QString &extension : {u".pdf"_s, u".xlsx"_s}) {
        for (const QString &id : filesIn(space, extension))
            addPermission(id, u"personal"_s, m_store.people.at(0).email, extension == ".pdf"_L1 ? 34 : 5);
    }
}

Link &FilesBuilder::addLink(const Item &item, const QString &name)
{
    Link link;
    link.id = m_store.nextId();
    link.resourceId = item.id;
    link.name = name;
    link.role = item.isFile() ? 34 : 6;
    link.url = workdrive::externalUrlOf(link.id);
    link.byZuid = workdrive::Store::zuidAt(0);
    link.createdMs = at(20);
    return m_store.links.insert_or_assign(link.id, link).first->second;
}

void FilesBuilder::buildLinks()
{
    const QList<QString> archives = filesIn(m_libraries.at(0), u".zip"_s);
    const QList<QString> pictures = filesIn(m_libraries.at(0), u".png"_s);
    for (int number = 0; number < 4 && number < archives.size(); ++number) {
        Link &link = addLink(*m_store.item(archives.at(number)), u"Livraison %1"_s.arg(number + 1));
        link.type = u"download"_s;
        link.downloadLimit = number % 2 == 0 ? 5 : 0;
        link.expiration = m_today.addDays(30 + number).toString(u"yyyy-MM-dd"_s) + u" 23:59:59"_s;
    }
    for (int number = 0; number < 4 && number < pictures.size(); ++number) {
        Link &link = addLink(*m_store.item(pictures.at(number)), u"Preview %1"_s.arg(number + 1));
        link.allowDownload = number % 2 == 0;
        if (number == 3)
            link.password = u"maquette"_s;
    }
}

/// A file somebody works on, a large one, one with the longest name, one published to everybody.
void FilesBuilder::buildOddities()
{
    const QList<QString> archives = filesIn(m_libraries.at(1), u".zip"_s);
    if (!archives.isEmpty())
        m_store.item(archives.constFirst())->versions.last().content.size = qint64(40) << 20;
    const QList<QString> contracts = filesIn(m_libraries.at(0), u".docx"_s);
    if (!contracts.isEmpty() && m_store.people.size() > 1)
        m_store.item(contracts.constFirst())->lockedByZuid = workdrive::Store::zuidAt(1);
    const QList<QString> notes = filesIn(m_libraries.at(1), u".txt"_s);
    if (!notes.isEmpty()) {
        const QString end = u".txt"_s;
        m_store.item(notes.constLast())->name =
            u"Compte rendu très détaillé de la réunion de lancement "_s.repeated(4).left(200 - end.size()) + end;
    }
    const QList<QString> shown = filesIn(m_libraries.at(0), u".png"_s);
    if (!shown.isEmpty()) {
        addPermission(shown.constLast(), u"everyone"_s, {}, 34);
        m_store.item(shown.constLast())->published = true;
    }
}
} // namespace atlas::sandbox::dataset
