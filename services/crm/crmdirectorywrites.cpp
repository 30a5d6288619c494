// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/json.h"
#include "services/core/lostwrite.h"
#include "services/crm/crmdirectoryjson.h"
#include "services/crm/crmdirectoryprivate.h"
#include "services/crm/crmjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Single records: read, create, update, remove, convert, notes.
namespace atlas
{
namespace
{
LookupRef refIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonObject ref = object.value(key).toObject();
    return {json::id(ref.value("id"_L1)), json::text(ref, "name"_L1)};
}

/// Answers name what changed and what their fields asked for; the rest is as it was.
QJsonObject overlaid(QJsonObject before, const QJsonObject &now)
{
    for (auto it = now.begin(); it != now.end(); ++it)
        before.insert(it.key(), it.value());
    return before;
}
} // namespace

Task<Result<Done>> CrmDirectory::Private::keep(CrmModule module, QJsonObject record)
{
    const QString id = json::id(record.value("id"_L1));
    if (id.isEmpty() || !crmdirectoryjson::modules().contains(module))
        co_return Done{};
    const Result<bool> loaded = co_await mirror.load(); // else its reading would undo this
    const Result<QJsonObject> before = co_await mirror.stored(module, id);
    if (!loaded || !before)
        co_return fail(loaded ? before.error() : loaded.error());
    if (dropped.contains(id))
        co_return Done{}; // deleted while this was on its way
    const crmdirectoryrows::Context context = mirror.context(module);
    const QJsonArray rows{overlaid(*before, record)};
    const CrmDirectoryRows decoded = crmdirectoryrows::decode(context, rows);
    const Result<Done> put = co_await mirror.put(module, decoded);
    const QStringList ids{id};
    if (dropped.contains(id)) // while it was being put
        co_await mirror.remove(module, ids);
    Q_EMIT q->changed();
    co_return put;
}

Task<Result<Done>> CrmDirectory::Private::drop(CrmModule module, QString id)
{
    if (!crmdirectoryjson::modules().contains(module))
        co_return Done{};
    dropped.insert(id);
    const Result<bool> loaded = co_await mirror.load();
    if (!loaded)
        co_return fail(loaded.error());
    const QStringList ids{id};
    const Result<Done> removed = co_await mirror.remove(module, ids);
    Q_EMIT q->changed();
    co_return removed;
}

Task<Result<QJsonObject>> CrmDirectory::Private::readAndKeep(CrmModule module, QString id, CancelToken cancel)
{
    const Result<QJsonObject> record = co_await service.record(module, id, {}, cancel);
    if (record)
        co_await keep(module, *record);
    else if (record.error().kind == ErrorKind::NotFound)
        co_await drop(module, id);
    co_return record;
}

Task<Result<QJsonObject>> CrmDirectory::record(CrmModule module, QString id, CancelToken cancel)
{
    co_return co_await d->readAndKeep(module, id, cancel);
}

Task<Result<LayoutMeta>> CrmDirectory::layout(CrmModule module, CancelToken cancel)
{
    co_return co_await d->service.layout(module, cancel);
}

Task<Result<QJsonObject>> CrmDirectory::create(CrmModule module, QJsonObject record, CancelToken cancel)
{
    const Result<QJsonObject> created = co_await d->service.create(module, record, cancel);
    if (created)
        co_await d->keep(module, *created);
    co_return created;
}

Task<Result<UpdateOutcome>> CrmDirectory::update(CrmModule module, QString id, QJsonObject base, QJsonObject changes,
                                                 CancelToken cancel)
{
    const Result<UpdateOutcome> outcome = co_await d->service.update(module, id, base, changes, cancel);
    if (!outcome) {
        if (outcome.error().kind == ErrorKind::NotFound)
            co_await d->drop(module, id);
        co_return outcome;
    }
    QJsonObject now = outcome->conflict ? outcome->conflict->theirs.record : outcome->saved.record;
    now.insert("id"_L1, id);
    co_await d->keep(module, now);
    co_return outcome;
}

Task<Result<Done>> CrmDirectory::remove(CrmModule module, QString id, CancelToken cancel)
{
    const Result<Done> removed = co_await d->service.remove(module, id, cancel);
    if (removed || removed.error().kind == ErrorKind::NotFound)
        co_await d->drop(module, id);
    co_return removed;
}

Task<Result<CrmDirectory::Converted>> CrmDirectory::convert(QString leadId, QJsonObject dealFields, CancelToken cancel)
{
    const Conversion plan{{}, {}, dealFields};
    co_return co_await convertInto(leadId, plan, cancel);
}

Task<Result<CrmDirectory::Converted>> CrmDirectory::convertInto(QString leadId, Conversion plan, CancelToken cancel)
{
    QJsonObject options{
        {"overwrite"_L1, false}, {"notify_lead_owner"_L1, false}, {"notify_new_entity_owner"_L1, false}};
    if (!plan.accountId.isEmpty())
        options.insert("Accounts"_L1, QJsonObject{{"id"_L1, plan.accountId}});
    if (!plan.contactId.isEmpty())
        options.insert("Contacts"_L1, QJsonObject{{"id"_L1, plan.contactId}});
    if (!plan.dealFields.isEmpty())
        options.insert("Deals"_L1, plan.dealFields);
    const Result<QJsonObject> details = co_await d->service.convertLead(leadId, options, cancel);
    if (!details && lostwrite::leavesFateOpen(details.error())) {
        const ApiError lost = details.error();
        co_return co_await d->settleConversion(leadId, lost, cancel);
    }
    if (!details)
        co_return fail(details.error());
    Converted converted;
    converted.account = refIn(*details, "Accounts"_L1);
    converted.contact = refIn(*details, "Contacts"_L1);
    converted.deal = refIn(*details, "Deals"_L1);
    // What it became should be there at once; what cannot be read now comes with the next refresh.
    co_await d->readAndKeep(u"Leads"_s, leadId, cancel);
    co_await d->readAndKeep(u"Accounts"_s, converted.account.id, cancel);
    co_await d->readAndKeep(u"Contacts"_s, converted.contact.id, cancel);
    co_return Converted(converted);
}

Task<Result<CrmDirectory::Converted>> CrmDirectory::Private::settleConversion(QString leadId, ApiError lost,
                                                                              CancelToken cancel)
{
    const Result<QJsonObject> lead = co_await readAndKeep(u"Leads"_s, leadId, cancel);
    if (!lead || !json::boolean(*lead, "Converted__s"_L1))
        co_return fail(lostwrite::unknownFate(lost)); // the call may still be at work
    Converted converted;
    converted.account = refIn(*lead, "Converted_Account"_L1);
    converted.contact = refIn(*lead, "Converted_Contact"_L1);
    converted.deal = refIn(*lead, "Converted_Deal"_L1);
    co_return Converted(converted);
}

Task<Result<QList<Note>>> CrmDirectory::notes(CrmModule module, QString id, CancelToken cancel)
{
    const Result<RecordPage> page = co_await d->service.related(module, id, u"Notes"_s, {}, cancel);
    if (!page)
        co_return fail(page.error());
    QList<Note> notes;
    for (const QJsonValue &row : page->data)
        notes.append(crmjson::note(row.toObject()));
    std::ranges::stable_sort(notes, std::ranges::greater(), &Note::created);
    co_return QList<Note>(notes);
}

Task<Result<Note>> CrmDirectory::addNote(CrmModule module, QString id, QString title, QString content,
                                         CancelToken cancel)
{
    const Result<QJsonObject> note = co_await d->service.addNote(module, id, title, content, cancel);
    if (!note)
        co_return fail(note.error());
    co_return crmjson::note(*note);
}
} // namespace atlas
