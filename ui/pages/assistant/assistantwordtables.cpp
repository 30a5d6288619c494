// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/assistantwordtables.h"

#include <array>
#include <QtGlobal>

namespace atlas::assistantwordtables
{
namespace
{
struct WordPair {
    const char *name, *words;
};

constexpr auto operationTable = std::to_array<WordPair>({
    {"crm_search", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Search the CRM")},
    {"crm_get_record", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Read a record")},
    {"crm_create_record", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Create a record")},
    {"crm_update_record", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Change a record")},
    {"crm_list_records", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List records")},
    {"books_list_invoices", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List invoices")},
    {"books_create_invoice", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Create an invoice")},
    {"books_get_invoice", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Read an invoice")},
    {"books_list_customers", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List customers")},
    {"books_get_balance", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Read the balances")},
    {"books_list_expenses", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List expenses")},
    {"projects_list", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List projects")},
    {"projects_get", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Read a project")},
    {"projects_create_task", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Create a task")},
    {"projects_list_tasks", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List tasks")},
    {"projects_update_task", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Change a task")},
    {"projects_log_time", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Log time")},
    {"calendar_list_events", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List events")},
    {"calendar_create_event", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Create an event")},
    {"calendar_update_event", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Change an event")},
    {"calendar_delete_event", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Delete an event")},
    {"calendar_get_freebusy", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Look when people are free")},
    {"mail_list_folders", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List mail folders")},
    {"mail_list_messages", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List mails")},
    {"mail_get_message", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Read a mail")},
    {"mail_send", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Send a mail")},
    {"mail_save_draft", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Save a draft mail")},
    {"mail_search", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Search mails")},
    {"cliq_list_channels", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List channels")},
    {"cliq_post_to_channel", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Post in a channel")},
    {"cliq_send_message", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Send a message")},
    {"cliq_create_bot_message", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Send a message as a bot")},
    {"workdrive_list_files", QT_TRANSLATE_NOOP("atlas::AssistantWords", "List files")},
    {"workdrive_upload", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Upload a file")},
    {"workdrive_download", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Download a file to this computer")},
    {"workdrive_create_folder", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Create a folder")},
    {"workdrive_share", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Share a file")},
});

constexpr auto fieldTable = std::to_array<WordPair>({
    {"to", QT_TRANSLATE_NOOP("atlas::AssistantWords", "To")},
    {"cc", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Copy")},
    {"bcc", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Blind copy")},
    {"from", QT_TRANSLATE_NOOP("atlas::AssistantWords", "From")},
    {"subject", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Subject")},
    {"content", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Text")},
    {"text", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Text")},
    {"attachments", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Attached files")},
    {"reply_to", QT_TRANSLATE_NOOP("atlas::AssistantWords", "In answer to")},
    {"title", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Title")},
    {"name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Name")},
    {"start", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Start")},
    {"end", QT_TRANSLATE_NOOP("atlas::AssistantWords", "End")},
    {"all_day", QT_TRANSLATE_NOOP("atlas::AssistantWords", "All day")},
    {"timezone", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Time zone")},
    {"location", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Place")},
    {"description", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Description")},
    {"attendees", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Guests")},
    {"recurrence", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Repeats")},
    {"recurrence_scope", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Which of the series")},
    {"is_series", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Is a series")},
    {"reminders", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Reminders")},
    {"notify", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Who is told")},
    {"channel", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Channel")},
    {"bot", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Bot")},
    {"date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Day")},
    {"hours", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Hours")},
    {"notes", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Notes")},
    {"owner", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Person")},
    {"billable", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Billable")},
    {"priority", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Priority")},
    {"status", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Status")},
    {"start_date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Start")},
    {"end_date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "End")},
    {"completion_percentage", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Completion")},
    {"customer_id", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Customer")},
    {"line_items", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Lines")},
    {"due_date", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Due")},
    {"reference_number", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Reference")},
    {"path", QT_TRANSLATE_NOOP("atlas::AssistantWords", "File on this computer")},
    {"overwrite", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Overwrites")},
    {"on_conflict", QT_TRANSLATE_NOOP("atlas::AssistantWords", "If the name is taken")},
    {"email", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Shared with")},
    {"link", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Link for people outside")},
    {"link_name", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Name of the link")},
    {"expires", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Until")},
    {"role", QT_TRANSLATE_NOOP("atlas::AssistantWords", "They may")},
    {"allow_download", QT_TRANSLATE_NOOP("atlas::AssistantWords", "May download")},
    {"password", QT_TRANSLATE_NOOP("atlas::AssistantWords", "Password")},
});

/// What undoplan.h and auditundo.h say, so that the translations know it.
[[maybe_unused]] constexpr auto undoSentences = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "The log does not keep what these fields held."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "What was changed is not kept."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords",
                      "Zoho Calendar splits a series when a part of it changes; change it back in the calendar."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Zoho Calendar does not let the last guest go."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Sets the event back to what it was; guests are told nothing."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deletes the event that was created."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "A mail that was sent cannot be taken back."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Moves the draft to the trash."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Cliq lets people delete only their own messages, not those of a bot."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Cliq did not tell the message's id: delete it in Cliq."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deletes the message; who has read it has read it."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "The file lies on this computer: delete it there."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Takes the link back."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Takes the permission back."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords",
                      "It may be a new version of a file: go back to the one before in WorkDrive."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Moves it to the trash of WorkDrive."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords",
                      "Zoho Calendar has no trash. What the event was stands under \"before\"."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords",
                      "Moves the record to the recycle bin, unless somebody has changed it since."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deletes the invoice while it is a draft."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Deletes the logged time."),
    QT_TRANSLATE_NOOP("atlas::AssistantWords", "Moves the task to the trash of Projects."),
});

template <std::size_t Count>
const char *wordsIn(const std::array<WordPair, Count> &table, const QString &name)
{
    for (const WordPair &pair : table) {
        if (name == QLatin1StringView(pair.name))
            return pair.words;
    }
    return nullptr;
}
} // namespace

const char *operationWords(const QString &name)
{
    return wordsIn(operationTable, name);
}

const char *fieldWords(const QString &name)
{
    return wordsIn(fieldTable, name);
}
} // namespace atlas::assistantwordtables
