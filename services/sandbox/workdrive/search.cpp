// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/filetypes.h"
#include "services/sandbox/workdrive/fileview.h"
#include "services/sandbox/workdrive/listing.h"

#include <algorithm>

// Source: docs/zoho.md, WorkDrive, search. Paging as in a listing is UNCONFIRMED.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 searchedBytes = 16 << 10; ///< of a text's beginning

/// Lower case without accents: "Été" and "ete" are the same.
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_D).toLower();
    plain.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return plain;
}

bool nameHas(const Item &item, const QString &wanted)
{
    return folded(item.name).contains(wanted);
}

/// Only the texts among the files can be read.
bool contentHas(const Call &call, const Item &item, const QString &wanted)
{
    const QString type = typeOf(item);
    if (item.versions.isEmpty() || (type != "text"_L1 && extensionOf(item.name) != "csv"_L1))
        return false;
    return folded(QString::fromUtf8(call.contents.head(item.versions.constLast().content, searchedBytes)))
        .contains(wanted);
}

bool matches(const Call &call, const Item &item)
{
    const QString all = folded(call.param(u"search[all]"_s)), name = folded(call.param(u"search[name]"_s)),
                  content = folded(call.param(u"search[content]"_s));
    if (!name.isEmpty() && !nameHas(item, name))
        return false;
    if (!content.isEmpty() && !contentHas(call, item, content))
        return false;
    return nameHas(item, all) || contentHas(call, item, all);
}

Response search(Call &call)
{
    if (call.id() != call.store.teamId)
        return gone();
    if (call.param(u"search[all]"_s).trimmed().isEmpty())
        return missing();
    std::optional<Response> refusal;
    const auto page = pageOf(call, u"search"_s, refusal);
    if (refusal)
        return *refusal;
    QList<const Item *> hits;
    for (const auto &[id, item] : std::as_const(call.store.items)) {
        if (!item.isRoot() && accessTo(call, item).read && !call.store.isTrashed(item) && matches(call, item))
            hits.append(&item);
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Item *left, const Item *right) { return left->modifiedMs > right->modifiedMs; });
    const QHash<QString, ChildCounts> counts = childCounts(call.store);
    QJsonArray rows;
    const QList<const Item *> part = hits.mid(page->offset, page->limit);
    for (const Item *item : part)
        rows.append(fileObject(call, *item, counts.value(item->id)));
    return data(rows);
}
} // namespace

QList<DriveRoute> searchRoutes()
{
    return {
        {"GET",
         apiBase + u"/teams/{team}/records"_s,
         {{u"ZohoSearch.securesearch.READ"_s, u"WorkDrive.team.READ"_s}},
         search,
         Locking::Shared,
         QStringList{u"search[all]"_s, u"search[name]"_s, u"search[content]"_s, u"page[offset]"_s, u"page[limit]"_s}}};
}
} // namespace atlas::sandbox::workdrive
