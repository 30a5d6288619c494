// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/listing.h"

#include "services/sandbox/workdrive/filetypes.h"
#include "services/sandbox/workdrive/fileview.h"

#include <algorithm>
#include <QCryptographicHash>

// Source: docs/zoho.md, WorkDrive, listing.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype mostByOffset = 50, mostByCursor = 1000;

using Order = bool (*)(const Item *, const Item *);

bool byName(const Item *left, const Item *right)
{
    return left->name.compare(right->name, Qt::CaseInsensitive) < 0;
}
bool byModified(const Item *left, const Item *right)
{
    return left->modifiedMs < right->modifiedMs;
}
bool byCreated(const Item *left, const Item *right)
{
    return left->createdMs < right->createdMs;
}
bool bySize(const Item *left, const Item *right)
{
    return left->size() < right->size();
}

/// The order `sort` names; nullptr: no such order. The spelling is UNCONFIRMED.
Order orderNamed(const QString &name)
{
    if (name == "name"_L1)
        return byName;
    if (name == "last_modified"_L1)
        return byModified;
    if (name == "created_time"_L1)
        return byCreated;
    return name == "size"_L1 ? bySize : nullptr;
}

/// Rows by offset come latest first; those by cursor in the order of their ids unless a sort is given.
bool sortRows(const Call &call, const Page &page, QList<const Item *> &rows)
{
    QString sort = call.param(u"sort"_s);
    if (sort.isEmpty() && page.byCursor)
        return true;
    if (sort.isEmpty())
        sort = u"-last_modified"_s;
    const bool descending = sort.startsWith(u'-');
    const Order order = orderNamed(descending ? sort.mid(1) : sort);
    if (order == nullptr)
        return false;
    std::stable_sort(rows.begin(), rows.end(), [order, descending](const Item *left, const Item *right) {
        return descending ? order(right, left) : order(left, right);
    });
    return true;
}

/// Without what a filter holds back; false: there is no such filter.
bool filterRows(const Call &call, QList<const Item *> &rows)
{
    if (!call.has(u"filter[type]"_s))
        return true;
    const QString filter = call.param(u"filter[type]"_s);
    if (!passesFilter(Item(), filter))
        return false;
    rows.removeIf([&filter](const Item *item) { return !passesFilter(*item, filter).value_or(false); });
    return true;
}

/// A number of a parameter that is there, within the limits; otherwise -1.
qsizetype numberOf(const Call &call, const QString &name, qsizetype least, qsizetype most)
{
    bool digits = false;
    const qsizetype number = call.param(name).toLongLong(&digits);
    return digits && number >= least && number <= most ? number : -1;
}

/// The offset of a token for this key; -1: it is none.
qsizetype offsetOfToken(const QString &token, const QString &key)
{
    if (token == "0"_L1)
        return 0;
    bool digits = false;
    const qsizetype offset = token.section(u'x', 1).toLongLong(&digits, 16);
    return digits && token == cursorToken(key, offset) ? offset : -1;
}

QJsonObject linksOf(const Call &call, const QString &folderId, const Page &page, bool more)
{
    QJsonObject cursor{{u"has_next"_s, more}};
    if (more)
        cursor.insert(u"next"_s, u"%1%2/files/%3/files?page[next]=%4&page[limit]=%5"_s.arg(
                                     call.base, apiBase, folderId, cursorToken(folderId, page.offset + page.limit),
                                     QString::number(page.limit)));
    return {{u"cursor"_s, cursor}};
}

Response listTrash(const Call &call, ItemKind kind)
{
    std::optional<Response> refusal;
    const Item *root = organisedRoot(call, kind, refusal);
    const auto page = refusal ? std::nullopt : pageOf(call, call.id(), refusal);
    if (refusal)
        return *refusal;
    QList<const Item *> rows;
    for (const auto &[id, item] : call.store.items) {
        if (item.trashed && item.libraryId == root->id)
            rows.append(&item);
    }
    if (!filterRows(call, rows) || !sortRows(call, *page, rows))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    QJsonArray shown;
    const QList<const Item *> part = rows.mid(page->offset, page->limit);
    for (const Item *item : part)
        shown.append(fileObject(call, *item));
    return data(shown);
}
} // namespace

QString cursorToken(const QString &key, qsizetype offset)
{
    const QByteArray seal =
        QCryptographicHash::hash(key.toLatin1() + QByteArray::number(offset), QCryptographicHash::Sha256);
    return QString::fromLatin1(seal.toHex().left(24)) + u'x' + QString::number(offset, 16);
}

std::optional<Page> pageOf(const Call &call, const QString &key, std::optional<Response> &refusal)
{
    Page page;
    page.byCursor = call.has(u"page[next]"_s);
    if (page.byCursor && call.has(u"page[offset]"_s)) {
        refusal = invalid(u"EXTRA_PARAM_FOUND"_s);
        return std::nullopt;
    }
    if (call.has(u"page[limit]"_s))
        page.limit = numberOf(call, u"page[limit]"_s, 1, page.byCursor ? mostByCursor : mostByOffset);
    if (page.byCursor)
        page.offset = offsetOfToken(call.param(u"page[next]"_s), key);
    else if (call.has(u"page[offset]"_s))
        page.offset = numberOf(call, u"page[offset]"_s, 0, 1'000'000'000);
    if (page.limit > 0 && page.offset >= 0)
        return page;
    refusal = invalid(u"PATTERN_NOT_MATCHED"_s);
    return std::nullopt;
}

bool isFirstPage(const Request &request)
{
    const QString next = request.query.value(u"page[next]"_s, u"0"_s);
    return next == "0"_L1 && request.query.value(u"page[offset]"_s, u"0"_s) == "0"_L1;
}

const Item *organisedRoot(const Call &call, ItemKind kind, std::optional<Response> &refusal)
{
    const Item *root = readable(call, call.id());
    if (root == nullptr || root->kind != kind)
        refusal = gone();
    else if (!accessTo(call, *root).organise) // whom Zoho refuses is UNCONFIRMED
        refusal = forbidden();
    return root;
}

Response listOwnTrash(Call &call)
{
    return listTrash(call, ItemKind::PrivateSpace);
}

Response listTeamTrash(Call &call)
{
    return listTrash(call, ItemKind::TeamFolder);
}

Response listFolder(Call &call)
{
    const Item *folder = readableFolder(call, call.id());
    if (folder == nullptr)
        return gone();
    std::optional<Response> refusal;
    const auto page = pageOf(call, folder->id, refusal);
    if (refusal)
        return *refusal;
    QList<const Item *> rows = call.store.childrenOf(folder->id);
    if (!filterRows(call, rows) || !sortRows(call, *page, rows))
        return invalid(u"PATTERN_NOT_MATCHED"_s);
    const bool more = page->offset + page->limit < rows.size();
    const QHash<QString, ChildCounts> counts = childCounts(call.store);
    QJsonArray shown;
    const QList<const Item *> part = rows.mid(page->offset, page->limit);
    for (const Item *item : part)
        shown.append(fileObject(call, *item, counts.value(item->id)));
    QJsonObject body{{u"data"_s, shown}};
    if (page->byCursor)
        body.insert(u"links"_s, linksOf(call, folder->id, *page, more));
    return answer(200, body);
}
} // namespace atlas::sandbox::workdrive
