// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/operationwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace atlas::operationwords
{
namespace
{
struct OperationWords {
    Q_DECLARE_TR_FUNCTIONS(OperationWords)
};

struct NamedOperation {
    const char *name;
    const char *title;
};
constexpr NamedOperation kOperationTitles[] = {
    {"crm_search", QT_TRANSLATE_NOOP("OperationWords", "Find records of the CRM")},
    {"crm_get_record", QT_TRANSLATE_NOOP("OperationWords", "Read a record of the CRM")},
    {"crm_create_record", QT_TRANSLATE_NOOP("OperationWords", "Create a record of the CRM")},
    {"crm_update_record", QT_TRANSLATE_NOOP("OperationWords", "Change a record of the CRM")},
    {"crm_list_records", QT_TRANSLATE_NOOP("OperationWords", "List records of the CRM")},
    {"books_list_invoices", QT_TRANSLATE_NOOP("OperationWords", "List invoices")},
    {"books_create_invoice", QT_TRANSLATE_NOOP("OperationWords", "Create an invoice")},
    {"books_get_invoice", QT_TRANSLATE_NOOP("OperationWords", "Read an invoice")},
    {"books_list_customers", QT_TRANSLATE_NOOP("OperationWords", "List customers")},
    {"books_get_balance", QT_TRANSLATE_NOOP("OperationWords", "Read the balances of the accounts")},
    {"books_list_expenses", QT_TRANSLATE_NOOP("OperationWords", "List expenses")},
    {"projects_list", QT_TRANSLATE_NOOP("OperationWords", "List projects")},
    {"projects_get", QT_TRANSLATE_NOOP("OperationWords", "Read a project")},
    {"projects_create_task", QT_TRANSLATE_NOOP("OperationWords", "Create a task")},
    {"projects_list_tasks", QT_TRANSLATE_NOOP("OperationWords", "List tasks")},
    {"projects_update_task", QT_TRANSLATE_NOOP("OperationWords", "Change a task")},
    {"projects_log_time", QT_TRANSLATE_NOOP("OperationWords", "Log time on a task")},
    {"calendar_list_events", QT_TRANSLATE_NOOP("OperationWords", "List events")},
    {"calendar_create_event", QT_TRANSLATE_NOOP("OperationWords", "Create an event")},
    {"calendar_update_event", QT_TRANSLATE_NOOP("OperationWords", "Change an event")},
    {"calendar_delete_event", QT_TRANSLATE_NOOP("OperationWords", "Delete an event")},
    {"calendar_get_freebusy", QT_TRANSLATE_NOOP("OperationWords", "See when people are free")},
    {"mail_list_folders", QT_TRANSLATE_NOOP("OperationWords", "List folders of the mail")},
    {"mail_list_messages", QT_TRANSLATE_NOOP("OperationWords", "List mails")},
    {"mail_get_message", QT_TRANSLATE_NOOP("OperationWords", "Read a mail")},
    {"mail_send", QT_TRANSLATE_NOOP("OperationWords", "Send a mail")},
    {"mail_search", QT_TRANSLATE_NOOP("OperationWords", "Find mails")},
    {"cliq_list_channels", QT_TRANSLATE_NOOP("OperationWords", "List channels of Cliq")},
    {"cliq_post_to_channel", QT_TRANSLATE_NOOP("OperationWords", "Write to a channel")},
    {"cliq_send_message", QT_TRANSLATE_NOOP("OperationWords", "Write to a person or a chat")},
    {"cliq_create_bot_message", QT_TRANSLATE_NOOP("OperationWords", "Write as a bot")},
    {"workdrive_list_files", QT_TRANSLATE_NOOP("OperationWords", "List files")},
    {"workdrive_upload", QT_TRANSLATE_NOOP("OperationWords", "Upload a file")},
    {"workdrive_download", QT_TRANSLATE_NOOP("OperationWords", "Download a file")},
    {"workdrive_create_folder", QT_TRANSLATE_NOOP("OperationWords", "Create a folder")},
    {"workdrive_share", QT_TRANSLATE_NOOP("OperationWords", "Share a file or a folder")},
};
} // namespace

QString title(const Operation &operation)
{
    for (const NamedOperation &one : kOperationTitles)
        if (operation.name == QLatin1StringView(one.name))
            return OperationWords::tr(one.title);
    return operation.name;
}

QString kind(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Read:
        return OperationWords::tr("only reads");
    case OperationKind::Create:
        return OperationWords::tr("creates");
    case OperationKind::Update:
        return OperationWords::tr("changes");
    case OperationKind::Delete:
        return OperationWords::tr("deletes");
    case OperationKind::Send:
        return OperationWords::tr("sends");
    }
    return {};
}

QString iconName(OperationKind kind)
{
    static const QHash<OperationKind, QString> icons{{OperationKind::Read, u"eye"_s},
                                                     {OperationKind::Create, u"plus"_s},
                                                     {OperationKind::Update, u"edit"_s},
                                                     {OperationKind::Delete, u"trash"_s},
                                                     {OperationKind::Send, u"send"_s}};
    return icons.value(kind);
}
} // namespace atlas::operationwords
