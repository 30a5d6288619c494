// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/dataset/mailbuilder.h"

namespace atlas::sandbox::dataset
{
using namespace Qt::Literals::StringLiterals;

void MailBuilder::buildFolders()
{
    // Folders made by a user have the type of the inbox, as in recorded answers.
    const auto make = [this](const QString &name, const QString &parentId, const QString &parentPath) {
        const QString id = m_store.nextId();
        m_store.folders.append({id, name, parentPath + u'/' + name, u"Inbox"_s, parentId});
        return id;
    };
    make(u"Fournisseurs"_s, {}, {});
    const QString projects = make(u"Projets"_s, {}, {});
    make(u"Refonte"_s, projects, u"/Projets"_s);
}

void MailBuilder::buildLabels()
{
    m_store.labels.append({m_store.nextId(), u"Clients"_s, u"#E69F00"_s});
    m_store.labels.append({m_store.nextId(), u"Factures"_s, u"#2F6FED"_s});
    m_store.labels.append({m_store.nextId(), u"Recrutement"_s, u"#009E73"_s});
    m_store.labels.append({m_store.nextId(), u"Presse"_s, u"#CC79A7"_s});
}

void MailBuilder::buildSignatures()
{
    const QString name = m_me.name.toHtmlEscaped();
    const QString contact = u"<a href=\"mailto:%1\">%1</a> · +33 1 99 00 10 10"_s.arg(m_me.address.toHtmlEscaped());
    const QString form = u"<div><br><b>%1</b><br>%2<br>%3</div>"_s;
    m_store.signatures.append(
        {m_store.nextId(), u"Signature française"_s, form.arg(name, u"Direction générale"_s, contact)});
    m_store.signatures.append(
        {m_store.nextId(), u"English signature"_s, form.arg(name, u"Chief executive"_s, contact)});
}

QString MailBuilder::signature(bool french) const
{
    const qsizetype place = m_store.signatures.size() - (french ? 2 : 1);
    return m_store.signatures.at(place).html;
}
} // namespace atlas::sandbox::dataset
