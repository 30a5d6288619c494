// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verbs/verblookups.h"

#include "services/books/booksrepository.h"
#include "services/core/json.h"
#include "services/crm/crmdirectory.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas::verblookups
{
namespace
{
Task<Result<QStringList>> documentsOf(BooksService *books, bool estimates, QString dealId, CancelToken cancel)
{
    BooksListQuery query(estimates ? BooksKind::Estimate : BooksKind::Invoice);
    query.filters.insert(u"zcrm_potential_id"_s, dealId);
    const Result<BooksPage> page = co_await books->list(query, cancel);
    if (!page)
        co_return fail(page.error());
    QStringList links;
    for (const QJsonValue &value : page->rows) {
        const QJsonObject row = value.toObject();
        // A list that does not know the filter answers with everything.
        if (json::id(row.value("zcrm_potential_id"_L1)) != dealId || json::text(row, "status"_L1) == "void"_L1)
            continue;
        VerbStep made;
        made.kind = VerbStep::Kind::BooksRecord;
        made.target = estimates ? u"estimate"_s : u"invoice"_s;
        made.id = json::id(row.value(booksKindInfo(query.kind).idField));
        links.append(verbplan::linkTo(made));
    }
    co_return QStringList(links);
}

Task<Result<QStringList>> projectsOf(CrmService *crm, QString dealId, CancelToken cancel)
{
    static const QRegularExpression link(u"atlas://projects/projects/[0-9]+"_s);
    const QStringList fields{u"Note_Title"_s, u"Note_Content"_s};
    const Result<RecordPage> notes = co_await crm->related(u"Deals"_s, dealId, u"Notes"_s, fields, cancel);
    if (!notes)
        co_return fail(notes.error());
    QStringList links;
    for (const QJsonValue &note : notes->data)
        if (const auto match = link.match(json::text(note.toObject(), "Note_Content"_L1)); match.hasMatch())
            links.append(match.captured());
    co_return QStringList(links);
}
} // namespace

Task<Result<QString>> customerOfAccount(VerbServices services, QString accountId, CancelToken cancel)
{
    if (accountId.isEmpty())
        co_return QString();
    BooksListQuery query(BooksKind::Contact);
    query.filters.insert(u"zcrm_account_id"_s, accountId);
    const Result<BooksPage> page = co_await services.books->service().list(query, cancel);
    if (!page)
        co_return fail(page.error());
    // More than one: the filter was not understood, or the link says nothing.
    co_return page->rows.size() == 1 && !page->more ? json::id(page->rows.first().toObject().value("contact_id"_L1))
                                                    : QString();
}

Task<Result<QStringList>> madeBefore(VerbServices services, QString verb, QString sourceId, CancelToken cancel)
{
    if (verb == "deal_invoice"_L1 || verb == "deal_estimate"_L1) {
        const bool estimates = verb == "deal_estimate"_L1;
        co_return co_await documentsOf(&services.books->service(), estimates, sourceId, cancel);
    }
    if (verb == "deal_project"_L1)
        co_return co_await projectsOf(&services.crm->service(), sourceId, cancel);
    co_return QStringList();
}
} // namespace atlas::verblookups
