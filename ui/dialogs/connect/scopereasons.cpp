// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/connect/scopestep.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
struct ScopeReasons {
    Q_DECLARE_TR_FUNCTIONS(atlas::ScopeReasons)
public:
    [[nodiscard]] static QHash<QString, QString> all()
    {
        return {
            {u"owner_names"_s, tr("Shows who owns a deal and lets you change it.")},
            {u"company_and_currency"_s, tr("Reads the name of the organisation and its home currency.")},
            {u"totals_need_it"_s, tr("Lets Zoho compute totals, so that fewer records are read.")},
            {u"search_needs_it"_s, tr("Zoho's search asks for it besides the right to read.")},
            {u"portal_id_in_every_path"_s, tr("Every address of Zoho Projects holds the portal's number: nothing works "
                                              "without it.")},
            {u"choose_task_list"_s, tr("Shows the task lists a task can be put in.")},
            {u"milestones"_s, tr("Shows and changes the milestones of projects.")},
            {u"issues"_s, tr("Shows and changes the issues of projects.")},
            {u"task_tags"_s, tr("Shows the tags of tasks.")},
            {u"log_time"_s, tr("Reads and enters hours.")},
            {u"assign_tasks"_s, tr("Shows the people a task can be given to.")},
            {u"list_channels"_s, tr("Shows the channels, and lets a bot write in them.")},
            {u"list_chats"_s, tr("Shows the direct conversations.")},
            {u"mark_as_read"_s, tr("Tells Cliq which conversations were read.")},
            {u"mention_people"_s, tr("Finds the people to mention.")},
            {u"who_you_are"_s, tr("Tells your own messages from those of others.")},
            {u"reactions"_s, tr("Shows, adds and removes reactions to messages.")},
            {u"message_files"_s, tr("Downloads the files of messages.")},
            {u"bot_messages"_s, tr("Lets a bot write messages.")},
            {u"events_of_chats"_s, tr("Makes an event of a message, in the calendar of a conversation.")},
            {u"availability"_s, tr("Asks when people are free.")},
            {u"account_id_in_every_path"_s, tr("Every address of Zoho Mail holds the mailbox's number: nothing works "
                                               "without it.")},
            {u"mail_labels"_s, tr("Shows the labels of mails.")},
            {u"share_with_people"_s, tr("Shares a file with people.")},
            {u"share_by_link"_s, tr("Shares a file by a link.")},
            {u"find_the_team"_s, tr("Finds the WorkDrive team the files belong to.")},
            {u"team_folders"_s, tr("Shows the team folders and what is in them.")},
            {u"own_folder"_s, tr("Finds your own folder.")},
            {u"download_and_large_upload"_s, tr("Downloads files and sends those above 250 MB.")},
            {u"not_a_zoho_scope"_s, tr("Zoho's documents know no such scope; asking for it can make the whole consent "
                                       "fail.")},
        };
    }
    [[nodiscard]] static QString general() { return tr("Zoho's documents ask for it."); }
    [[nodiscard]] static QString same() { return tr("On both lists."); }
};
} // namespace

QString scopeReason(const QString &reasonKey)
{
    return reasonKey.isEmpty() ? ScopeReasons::same() : ScopeReasons::all().value(reasonKey, ScopeReasons::general());
}
} // namespace atlas
