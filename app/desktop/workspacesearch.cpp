// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// Records of all apps in the palette: from the search of this computer, then from Zoho.

#include "app/desktop/atlaslink.h"
#include "app/desktop/workspace.h"
#include "models/search/recordpreview.h"
#include "models/search/searchfeeder.h"
#include "services/mail/mailtext.h"
#include "ui/pages/cashflow/cashflowcontroller.h"
#include "ui/pages/cashflow/cashflowpage.h"
#include "ui/pages/cashflow/reminder.h"
#include "ui/pages/files/filescontroller.h"
#include "ui/pages/files/filespage.h"
#include "ui/pages/home/homecontroller.h"
#include "ui/pages/operations/operationcommands.h"
#include "ui/pages/projects/projectsactions.h"
#include "ui/pages/projects/projectscontroller.h"
#include "ui/pages/projects/projectspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/format.h"
#include "ui/widgets/banner.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kFewestLetters = 3; ///< before Zoho is asked
constexpr int kFromZoho = 10;     ///< of each list

QString iconOf(const QString &kind)
{
    static const QHash<QString, QString> icons{
        {u"deals"_s, u"pipeline"_s},     {u"leads"_s, u"user"_s},          {u"contacts"_s, u"user"_s},
        {u"accounts"_s, u"people"_s},    {u"campaigns"_s, u"megaphone"_s}, {u"activities"_s, u"task"_s},
        {u"projects"_s, u"projects"_s},  {u"tasks"_s, u"task"_s},          {u"milestones"_s, u"flag"_s},
        {u"issues"_s, u"warning"_s},     {u"events"_s, u"calendar"_s},     {u"mails"_s, u"mail"_s},
        {u"files"_s, u"document"_s},     {u"folders"_s, u"folder"_s},      {u"chats"_s, u"chat"_s},
        {u"clients"_s, u"user"_s},       {u"expenses"_s, u"document"_s},   {u"invoices"_s, u"document"_s},
        {u"estimates"_s, u"document"_s}, {u"bills"_s, u"document"_s},      {u"purchase_orders"_s, u"document"_s}};
    return icons.value(kind, u"document"_s);
}

/// What Zoho's answers gather in: shown once all of them are there.
struct ZohoAnswers {
    QList<SearchRow> rows;
    int waiting = 0;
};

QList<SearchRow> rowsOfModule(const QString &module, const RecordPage &page)
{
    static const QHash<QString, QString> kinds{{u"Leads"_s, u"leads"_s},
                                               {u"Contacts"_s, u"contacts"_s},
                                               {u"Accounts"_s, u"accounts"_s},
                                               {u"Deals"_s, u"deals"_s}};
    static const QHash<QString, QString> names{{u"Leads"_s, u"Full_Name"_s},
                                               {u"Contacts"_s, u"Full_Name"_s},
                                               {u"Accounts"_s, u"Account_Name"_s},
                                               {u"Deals"_s, u"Deal_Name"_s}};
    QList<SearchRow> rows;
    for (const QJsonValue &value : page.data) {
        const QJsonObject record = value.toObject();
        SearchRow row;
        row.kind = kinds.value(module);
        row.id = record.value(u"id"_s).toString();
        row.title = record.value(names.value(module)).toString();
        if (row.title.isEmpty())
            row.title = record.value(u"Last_Name"_s).toString();
        rows.append(row);
    }
    return rows.first(std::min<qsizetype>(kFromZoho, rows.size()));
}

QList<SearchRow> rowsOfFiles(const QList<DriveItem> &items)
{
    QList<SearchRow> rows;
    for (const DriveItem &item : items)
        if (rows.size() < kFromZoho)
            rows.append({App::WorkDrive,
                         item.isFolder ? u"folders"_s : u"files"_s,
                         item.id,
                         item.name,
                         item.modifiedBy,
                         {},
                         0});
    return rows;
}

QList<SearchRow> rowsOfMails(const QList<MailMessage> &messages)
{
    QList<SearchRow> rows;
    for (const MailMessage &message : messages)
        if (rows.size() < kFromZoho)
            rows.append({App::Mail, u"mails"_s, message.id, message.subject, message.from.address, {}, 0});
    return rows;
}
/// What the operations find by a text, and how their rows are read.
struct AskedOperation {
    const char *name, *text; ///< the parameter that takes the words
    App app;
    const char *kind, *id, *title, *line;
};
constexpr AskedOperation kAskedOperations[] = {
    {"books_list_invoices", "search", App::Books, "invoices", "invoice_id", "invoice_number", "customer_name"},
    {"books_list_customers", "search", App::Books, "clients", "contact_id", "contact_name", "company_name"},
    {"projects_list", "search", App::Projects, "projects", "id", "name", "key"},
    {"cliq_list_channels", "name", App::Cliq, "chats", "chat_id", "name", "description"},
};

QList<SearchRow> rowsOfOperation(const AskedOperation &asked, const QJsonArray &records)
{
    QList<SearchRow> rows;
    for (const QJsonValue &value : records) {
        const auto text = [record = value.toObject()](const char *field) {
            return record.value(QLatin1StringView(field)).toVariant().toString();
        };
        if (rows.size() < kFromZoho)
            rows.append({asked.app,
                         QString::fromLatin1(asked.kind),
                         text(asked.id),
                         text(asked.title),
                         text(asked.line),
                         {},
                         0});
    }
    return rows;
}
using Found = std::function<void(const QList<SearchRow> &)>;

/// `found` is called once for each of them.
void askOperations(const OperationRegistry &registry, const QString &words, const CancelToken &token, QObject *receiver,
                   const Found &found)
{
    for (const AskedOperation &asked : kAskedOperations) {
        const QJsonObject parameters{{QString::fromLatin1(asked.text), words}};
        auto task = registry.call(QString::fromLatin1(asked.name), parameters, token);
        QCoro::connect(std::move(task), receiver, [found, &asked](const Result<OperationResult> &result) {
            found(result ? rowsOfOperation(asked, result->data.toArray()) : QList<SearchRow>());
        });
    }
}
} // namespace

void Workspace::startSearch()
{
    if (!m_connection || !m_home || m_search)
        return;
    auto task = m_connection->search().open();
    QCoro::connect(std::move(task), this, [this](const Result<Done> &opened) {
        // Without a search the pages and actions are found all the same.
        if (!opened || !m_home || m_search)
            return;
        m_search = std::make_unique<SearchFeeder>(m_connection->search(), m_home->sources());
        m_search->start();
    });
}

bool Workspace::isSearchFilled() const
{
    return m_search && !m_search->isFeeding() && m_cash->readAt().isValid() && m_projects->readAt().isValid() &&
           m_files->readAt().isValid();
}

void Workspace::openOperation(const QString &name, const QJsonObject &typed) const
{
    m_operations->openForm(name, typed);
}

void Workspace::forgetLocalData()
{
    m_search.reset(); // it would go on giving what is to be forgotten
    const auto forgetRecords = [this](const Result<Done> &words) {
        if (!m_connection)
            return;
        auto records = m_connection->store().forget(account().id);
        QCoro::connect(std::move(records), this, [this, words](const Result<Done> &done) {
            for (const Result<Done> &one : {words, done})
                if (!one)
                    m_window.banner().showError(errorText(one.error()));
            m_waiting.clear();
            for (const Seat &seat : std::as_const(m_seats))
                seat.start();
            startSearch();
        });
    };
    auto opened = m_connection->search().open(); // nobody may have searched yet
    QCoro::connect(std::move(opened), this, [this, forgetRecords](const Result<Done> &ready) {
        if (!ready || !m_connection) {
            forgetRecords(ready);
            return;
        }
        auto words = m_connection->search().forget();
        QCoro::connect(std::move(words), this, forgetRecords);
    });
}

Command Workspace::commandOf(const SearchRow &row) const
{
    static const QSet<QString> people{u"contacts"_s, u"leads"_s, u"clients"_s};
    static const QSet<QString> numbered{u"invoices"_s, u"bills"_s, u"estimates"_s, u"purchase_orders"_s};
    const RecordPreview known = recordpreview::of(m_home->sources(), row, m_clock.now(), recordpreview::Extent::Line);
    Command command;
    command.id = row.kind + u'.' + row.id;
    command.section = recordpreview::kindsWord(row.kind);
    command.title = numbered.contains(row.kind) ? recordpreview::kindWord(row.kind) + u' ' + row.title : row.title;
    command.detail = known.whose;
    command.subtitle = known.note;
    command.mark = known.mark;
    command.tone = MarkTone(int(known.tone));
    if (known.figure)
        command.figure = format::money(*known.figure);
    command.iconName = iconOf(row.kind);
    command.isRecord = true;
    if (people.contains(row.kind))
        command.sort = Command::Sort::Person;
    else if (row.kind == u"deals")
        command.sort = Command::Sort::Deal;
    command.link = atlasLinkTo({row.kind, row.id});
    command.action = actionOf(row, known.email);
    command.preview = [this, row] { return previewOf(row); };
    command.run = [this, subject = row.kind + u':' + row.id] { Q_EMIT m_window.subjectOpened(subject); };
    return command;
}

CommandPreview Workspace::previewOf(const SearchRow &row) const
{
    CommandPreview shown;
    //: what a found record is: %1 "Invoice", %2 the app, "Books"
    shown.kind = tr("%1 \u00b7 %2").arg(recordpreview::kindWord(row.kind), SyncBoard::appName(row.app));
    shown.title = row.title;
    if (!m_home) // the account was left; the palette still shows what was opened lately
        return shown;
    const QDateTime now = m_clock.now();
    const RecordPreview known = recordpreview::of(m_home->sources(), row, now, recordpreview::Extent::Whole);
    if (known.readAt.isValid())
        shown.age = format::age(known.readAt, now);
    shown.subtitle = known.isKnown ? known.whose : row.line;
    shown.mark = known.mark;
    shown.tone = MarkTone(int(known.tone));
    shown.facts = known.facts;
    if (known.figure) {
        const format::Parts parts = format::moneyParts(*known.figure);
        shown.figure = parts.unitFirst ? parts.unit + parts.number : parts.number;
        shown.unit = parts.unitFirst ? known.figureWords : (parts.unit + u' ' + known.figureWords).trimmed();
    }
    return shown;
}

std::optional<CommandAction> Workspace::actionOf(const SearchRow &row, const QString &email) const
{
    auto *self = const_cast<Workspace *>(this);
    const auto action = [](const QString &title, const QString &icon, const std::function<void()> &run) {
        return std::optional(CommandAction{title, icon, run});
    };
    const QString id = row.id;
    const Invoice *invoice = row.kind == u"invoices" ? m_cash->book().invoice(id) : nullptr;
    if (invoice && invoice->isOpen())
        return action(tr("Send a reminder"), u"mail"_s, [self, id] {
            self->m_window.showPage(self->m_cash->page()->pageId());
            openReminder(self->m_cash->actions(), id, self->m_cash->page());
        });
    if (row.kind == u"tasks" && m_projects->book().task(id))
        return action(tr("Log time"), u"clock"_s, [self, id] {
            self->m_window.showPage(self->m_projects->page()->pageId());
            openLogTime(self->m_projects->actions(), self->m_projects->page(), id);
        });
    if (row.kind == u"projects" && m_projects->book().project(id))
        return action(tr("Invoice the time"), u"euro"_s, [self, id] { self->openTimeInvoice(id); });
    if (row.kind == u"files" && m_files->book().item(id))
        return action(tr("Open the file"), u"external"_s, [self, id] {
            if (const DriveItem *item = self->m_files->book().item(id))
                self->m_files->actions().open(*item, self->m_files->page());
        });
    if (row.kind == u"accounts")
        return action(tr("All about this client"), u"people"_s, [self, id] { self->openAccountPage(id); });
    if (!email.isEmpty())
        return action(tr("Write a message"), u"mail"_s, [self, email] { self->composeTo({email}); });
    return std::nullopt;
}

void Workspace::lookUp(const QString &query, int limit, QObject *receiver, Take take) const
{
    if (!m_search || query.trimmed().isEmpty())
        return;
    auto task = m_connection->search().find(query, limit);
    QCoro::connect(std::move(task), receiver, [this, query, take](const Result<QList<SearchRow>> &rows) {
        QList<Command> found;
        if (rows && m_home) {
            // The best kind first, and all of a kind together.
            QStringList order;
            QHash<QString, QList<Command>> byKind;
            for (const SearchRow &row : *rows) {
                const Command command = commandOf(row);
                if (!byKind.contains(command.section))
                    order.append(command.section);
                byKind[command.section].append(command);
            }
            for (const QString &section : std::as_const(order))
                found += byKind.value(section);
        }
        if (query.trimmed().size() >= kFewestLetters) {
            Command further;
            further.id = u"search.zoho"_s;
            further.section = tr("Not found?");
            further.title = tr("Search in Zoho too");
            further.iconName = u"search"_s;
            further.shortcut = QKeySequence(Qt::SHIFT | Qt::Key_Enter);
            further.more = [this, query](QObject *asker, const Take &then) { searchZoho(query, asker, then); };
            found.append(further);
        }
        take(query, found);
    });
}

void Workspace::searchZoho(const QString &query, QObject *receiver, const Take &take) const
{
    const auto answers = std::make_shared<ZohoAnswers>();
    const auto finish = [this, answers, query, take](const QList<SearchRow> &rows) {
        answers->rows += rows;
        if (--answers->waiting > 0 || !m_home)
            return;
        QList<Command> found;
        // They come in any order: all of a kind together.
        std::stable_sort(answers->rows.begin(), answers->rows.end(),
                         [](const SearchRow &a, const SearchRow &b) { return a.kind < b.kind; });
        for (const SearchRow &row : std::as_const(answers->rows)) {
            Command command = commandOf(row);
            //: section of what Zoho found: %1 is a kind of record, "Deals"
            command.section = tr("%1, from Zoho").arg(command.section);
            found.append(command);
        }
        take(query, found);
    };
    // Whoever asked types on or leaves: what is still on its way is given up.
    const auto scope = std::make_shared<CancelScope>();
    connect(receiver, &QObject::destroyed, receiver, [scope] { scope->cancel(); });
    const CancelToken token = scope->token();
    const QStringList modules{u"Contacts"_s, u"Accounts"_s, u"Deals"_s, u"Leads"_s};
    answers->waiting = int(modules.size() + std::size(kAskedOperations)) + 2;
    askOperations(m_connection->operations(), query.simplified(), token, receiver, finish);
    for (const QString &module : modules) {
        CrmSearchQuery search(module);
        search.word = query.simplified();
        auto task = m_connection->crm().search(search, token);
        QCoro::connect(std::move(task), receiver, [finish, module](const Result<RecordPage> &page) {
            finish(page ? rowsOfModule(module, *page) : QList<SearchRow>());
        });
    }
    auto files = m_connection->drive().search(query, token);
    QCoro::connect(std::move(files), receiver, [finish](const Result<QList<DriveItem>> &items) {
        finish(items ? rowsOfFiles(*items) : QList<SearchRow>());
    });
    auto mails = m_connection->mailbox().search(mailtext::searchKeyFor(query), token);
    QCoro::connect(std::move(mails), receiver, [finish](const Result<QList<MailMessage>> &messages) {
        finish(messages ? rowsOfMails(*messages) : QList<SearchRow>());
    });
}
} // namespace atlas
