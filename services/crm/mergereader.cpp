// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/crm/mergereader.h"

#include "services/core/json.h"
#include "services/crm/crmrequests.h"

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int rowsAtOnce = 200;
/// More would be a merge of things that are no duplicates.
constexpr int mostLinks = 2000;

QString nameFieldOf(const QString &module)
{
    if (module == "Deals"_L1)
        return u"Deal_Name"_s;
    if (module == "Accounts"_L1)
        return u"Account_Name"_s;
    if (module == "Events"_L1)
        return u"Event_Title"_s;
    return module == "Contacts"_L1 ? u"Last_Name"_s : u"Subject"_s;
}
} // namespace

MergeReader::MergeReader(CrmService &service, QString module)
    : m_service(service)
    , m_module(std::move(module))
{
}

Task<Result<MergeRead>> MergeReader::read(QStringList ids, CancelToken cancel)
{
    MergeRead found;
    found.module = m_module;
    const Result<LayoutMeta> layout = co_await m_service.layout(m_module, cancel);
    if (!layout)
        co_return fail(layout.error());
    found.layout = *layout;
    for (const QString &id : std::as_const(ids)) {
        const Result<QJsonObject> record = co_await m_service.record(m_module, id, {}, cancel);
        if (!record)
            co_return fail(record.error());
        found.records.append(*record);
        const Result<QList<MergeLink>> pointing = co_await links(id, cancel);
        if (!pointing)
            co_return fail(pointing.error());
        found.links.append(*pointing);
        const Result<RecordPage> notes = co_await m_service.related(m_module, id, u"Notes"_s, {}, cancel);
        if (!notes)
            co_return fail(notes.error());
        if (notes->more)
            co_return fail(ErrorKind::Usage, u"too_many_notes"_s, u"A record has more notes than can be copied."_s);
        found.notes.insert(id, notes->data);
        const Result<QStringList> files = co_await attachments(id, cancel);
        if (!files)
            co_return fail(files.error());
        found.attachments.insert(id, *files);
    }
    co_return MergeRead(found);
}

Task<Result<QList<MergeLink>>> MergeReader::links(QString id, CancelToken cancel)
{
    QList<MergeLink> all;
    const QList<QPair<QString, QString>> lookups = mergeplan::linksTo(m_module);
    for (const QPair<QString, QString> &lookup : lookups) {
        const Result<QList<MergeLink>> some = co_await linksOf(lookup.first, lookup.second, id, cancel);
        if (!some)
            co_return fail(some.error());
        all.append(*some);
    }
    co_return QList<MergeLink>(all);
}

Task<Result<QList<MergeLink>>> MergeReader::linksOf(QString module, QString field, QString id, CancelToken cancel)
{
    QList<MergeLink> all;
    const QString name = nameFieldOf(module);
    for (int offset = 0; offset < mostLinks; offset += rowsAtOnce) {
        const QString query = u"select %1, %2 from %3 where %2 = %4 order by id asc limit %5 offset %6"_s.arg(
            name, field, module, crmrequests::coqlText(id), QString::number(rowsAtOnce), QString::number(offset));
        const Result<RecordPage> page = co_await m_service.coql(query, cancel);
        if (!page)
            co_return fail(page.error());
        for (const QJsonValue &value : page->data) {
            const QJsonObject row = value.toObject();
            all.append(MergeLink{module, json::id(row.value("id"_L1)), row.value(name).toString(), field, id});
        }
        if (!page->more)
            co_return QList<MergeLink>(all);
    }
    co_return fail(ErrorKind::Usage, u"too_many_links"_s, u"More records point there than a merge can move."_s);
}

Task<Result<QStringList>> MergeReader::attachments(QString id, CancelToken cancel)
{
    const QStringList fields{u"id"_s, u"File_Name"_s};
    const Result<RecordPage> page = co_await m_service.related(m_module, id, u"Attachments"_s, fields, cancel);
    if (!page)
        co_return fail(page.error());
    QStringList names;
    for (const QJsonValue &file : page->data)
        names.append(file.toObject().value("File_Name"_L1).toString());
    co_return QStringList(names);
}
} // namespace atlas
