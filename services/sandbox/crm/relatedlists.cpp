// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/crm/relatedlists.h"

namespace atlas::sandbox::crm
{
using namespace Qt::Literals::StringLiterals;

QList<RelatedList> relatedListsOf(const Module &module)
{
    if (module.isNotes())
        return {};
    QList<RelatedList> lists{{u"Notes"_s, u"Notes"_s, {u"Parent_Id"_s}, u"Notes"_s, u"Notes"_s},
                             {u"Attachments"_s, u"Attachments"_s, {}, u"Attachments"_s, u"Pièces jointes"_s}};
    if (module.isActivity())
        return lists;
    if (module.api == u"Accounts") {
        lists.append({u"Deals"_s, u"Deals"_s, {u"Account_Name"_s}, u"Deals"_s, u"Affaires"_s});
        lists.append({u"Contacts"_s, u"Contacts"_s, {u"Account_Name"_s}, u"Contacts"_s, u"Contacts"_s});
        lists.append({u"Child_Accounts"_s, u"Accounts"_s, {u"Parent_Account"_s}, u"Member Accounts"_s, u"Filiales"_s});
    } else if (module.api == u"Contacts") {
        lists.append({u"Deals"_s, u"Deals"_s, {u"Contact_Name"_s}, u"Deals"_s, u"Affaires"_s});
    } else if (module.api == u"Campaigns") {
        lists.append({u"Deals"_s, u"Deals"_s, {u"Campaign_Source"_s}, u"Deals"_s, u"Affaires"_s});
    }
    const QStringList links{u"What_Id"_s, u"Who_Id"_s};
    lists.append({u"Activities_Chronological_View"_s, {}, links, u"Open Activities"_s, u"Activités en cours"_s});
    lists.append(
        {u"Activities_Chronological_View_History"_s, {}, links, u"Closed Activities"_s, u"Activités terminées"_s});
    lists.append({u"Tasks"_s, u"Tasks"_s, links, u"Tasks"_s, u"Tâches"_s});
    lists.append({u"Events"_s, u"Events"_s, links, u"Meetings"_s, u"Réunions"_s});
    lists.append({u"Calls"_s, u"Calls"_s, links, u"Calls"_s, u"Appels"_s});
    return lists;
}
} // namespace atlas::sandbox::crm
