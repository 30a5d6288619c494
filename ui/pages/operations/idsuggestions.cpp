// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/operations/idsuggestions.h"

#include <QCompleter>
#include <QCoroTask>
#include <QHash>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int kLookedThrough = 200, kOffered = 12;
} // namespace

QSet<QString> kindsOfParameter(const QString &parameter, const QString &module)
{
    static const QHash<QString, QSet<QString>> kinds{{u"project_id"_s, {u"projects"_s}},
                                                     {u"task_id"_s, {u"tasks"_s}},
                                                     {u"invoice_id"_s, {u"invoices"_s}},
                                                     {u"customer_id"_s, {u"clients"_s}},
                                                     {u"file_id"_s, {u"files"_s, u"folders"_s}},
                                                     {u"parent_id"_s, {u"folders"_s}},
                                                     {u"event_uid"_s, {u"events"_s}},
                                                     {u"message_id"_s, {u"mails"_s}},
                                                     {u"reply_to"_s, {u"mails"_s}}};
    static const QHash<QString, QString> modules{{u"Deals"_s, u"deals"_s},         {u"Leads"_s, u"leads"_s},
                                                 {u"Contacts"_s, u"contacts"_s},   {u"Accounts"_s, u"accounts"_s},
                                                 {u"Campaigns"_s, u"campaigns"_s}, {u"Tasks"_s, u"activities"_s},
                                                 {u"Events"_s, u"activities"_s},   {u"Calls"_s, u"activities"_s}};
    if (parameter != u"id")
        return kinds.value(parameter);
    if (modules.contains(module))
        return {modules.value(module)};
    const QStringList all = modules.values();
    return module.isEmpty() ? QSet<QString>(all.begin(), all.end()) : QSet<QString>();
}

QString idOf(const SearchRow &row)
{
    return row.kind == u"events" ? row.id.section(u'|', 0, 0) : row.id;
}

IdSuggestions::IdSuggestions(SearchIndex &index, Kinds kinds, QLineEdit *line)
    : QObject(line)
    , m_index(index)
    , m_kinds(std::move(kinds))
    , m_line(line)
    , m_rows(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_rows, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCompletionRole(Qt::UserRole); // what is written into the line
    m_completer->setMaxVisibleItems(kOffered);
    m_completer->setWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &IdSuggestions::lookUp);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), m_line, &QLineEdit::setText);
}

void IdSuggestions::lookUp(const QString &text)
{
    auto task = m_index.find(text, kLookedThrough, u"form"_s);
    QCoro::connect(std::move(task), this, [this, text](const Result<QList<SearchRow>> &rows) {
        if (rows && text == m_line->text())
            offer(text, *rows);
    });
}

void IdSuggestions::offer(const QString &text, const QList<SearchRow> &rows)
{
    const QSet<QString> kinds = m_kinds();
    m_rows->clear();
    for (const SearchRow &row : rows) {
        if (!kinds.contains(row.kind) || m_rows->rowCount() >= kOffered)
            continue;
        auto *item = new QStandardItem(row.line.isEmpty() ? row.title : row.title + u" \u00b7 "_s + row.line);
        item->setData(idOf(row), Qt::UserRole);
        m_rows->appendRow(item);
    }
    Q_EMIT offered(m_rows->rowCount());
    if (m_rows->rowCount() > 0 && m_line->hasFocus() && !text.isEmpty())
        m_completer->complete();
}
} // namespace atlas
