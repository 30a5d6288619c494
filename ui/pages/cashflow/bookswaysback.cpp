// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/bookswaysback.h"

#include "models/books/cashbook.h"
#include "services/core/json.h"
#include "ui/pages/common/changeteller.h"
#include "ui/widgets/errortext.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// What a line of a document is written with. Source: https://www.zoho.com/books/api/v3/invoices/#create-an-invoice
const QStringList &writableLineKeys()
{
    static const QStringList keys{u"line_item_id"_s, u"item_id"_s,  u"account_id"_s, u"name"_s,     u"description"_s,
                                  u"unit"_s,         u"quantity"_s, u"rate"_s,       u"discount"_s, u"tax_id"_s};
    return keys;
}

QStringList keysOfRows(const QJsonArray &rows)
{
    QStringList keys;
    for (const QJsonValue &row : rows)
        keys += row.toObject().keys();
    return keys;
}

QStringList idsOfLines(const QJsonValue &lines)
{
    QStringList ids;
    const QJsonArray rows = lines.toArray();
    for (const QJsonValue &row : rows)
        ids.append(json::id(row[u"line_item_id"_s]));
    return ids;
}

QJsonObject onlyKeys(const QJsonObject &object, const QStringList &keys)
{
    QJsonObject kept;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (keys.contains(it.key()))
            kept.insert(it.key(), it.value());
    }
    return kept;
}

QJsonArray rowsBack(const QJsonArray &seen, const QStringList &keys, const QStringList &idsThere)
{
    QJsonArray rows;
    for (const QJsonValue &row : seen) {
        QJsonObject kept = onlyKeys(row.toObject(), keys);
        if (!idsThere.contains(json::id(kept.value("line_item_id"_L1))))
            kept.remove("line_item_id"_L1); // it was taken out meanwhile and is added anew
        rows.append(kept);
    }
    return rows;
}

bool hasDrafts(BooksKind kind)
{
    return kind == BooksKind::Invoice || kind == BooksKind::Estimate || kind == BooksKind::CreditNote ||
           kind == BooksKind::PurchaseOrder || kind == BooksKind::SalesOrder;
}

template <class Records>
QString booksStatusOf(const Records &records, const QString &id)
{
    const auto found =
        std::find_if(records.cbegin(), records.cend(), [&id](const auto &record) { return record.id == id; });
    return found == records.cend() ? QString() : found->statusText;
}
} // namespace

namespace bookswaysback
{
QJsonObject backTo(const QJsonObject &seen, const QJsonObject &written, const QJsonObject &saved)
{
    QJsonObject back;
    for (auto it = written.begin(); it != written.end(); ++it) {
        const QJsonValue before = seen.value(it.key());
        if (it.key() == "line_items"_L1)
            back.insert(it.key(), rowsBack(before.toArray(), writableLineKeys(), idsOfLines(saved.value(it.key()))));
        else if (before.isArray())
            back.insert(it.key(), rowsBack(before.toArray(), keysOfRows(it.value().toArray()), {}));
        else if (before.isObject())
            back.insert(it.key(), onlyKeys(before.toObject(), it.value().toObject().keys()));
        else
            back.insert(it.key(), before.isUndefined() || before.isNull() ? QJsonValue(QString()) : before);
    }
    return back;
}

QList<BooksAct> reverse(BooksKind kind, BooksAct act, bool wasDraft)
{
    switch (act) {
    case BooksAct::WriteOff:
        return {BooksAct::CancelWriteOff};
    case BooksAct::CancelWriteOff:
        return {BooksAct::WriteOff};
    case BooksAct::Activate:
        return {BooksAct::Deactivate};
    case BooksAct::Deactivate:
        return {BooksAct::Activate};
    case BooksAct::Void:
        if (kind == BooksKind::Invoice)
            return wasDraft ? QList{BooksAct::Draft} : QList{BooksAct::Draft, BooksAct::MarkSent};
        if (wasDraft)
            return kind == BooksKind::CreditNote ? QList{BooksAct::Draft} : QList<BooksAct>();
        return {BooksAct::Open};
    default: // nothing issued, accepted, declined or approved becomes what it was
        return {};
    }
}

QString nameOf(const QJsonObject &record)
{
    for (const auto key : {"invoice_number"_L1, "creditnote_number"_L1, "estimate_number"_L1, "purchaseorder_number"_L1,
                           "salesorder_number"_L1, "bill_number"_L1, "payment_number"_L1, "contact_name"_L1,
                           "description"_L1, "reference_number"_L1}) {
        if (const QString text = json::text(record, key); !text.isEmpty())
            return text;
    }
    return {};
}
} // namespace bookswaysback

BooksWaysBack::BooksWaysBack(BooksRepository &repository, const CashBook &book, ChangeTeller &teller, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
    , m_book(book)
    , m_teller(teller)
{
}

void BooksWaysBack::said(const std::optional<ApiError> &error)
{
    if (!error) {
        m_teller.say(tr("Taken back"));
        return;
    }
    const ErrorText text = errorText(*error);
    //: %1 what happened, %2 what to do about it
    m_teller.say(tr("Not taken back: %1. %2").arg(text.title, text.advice));
}

ToldChange BooksWaysBack::created(BooksKind kind, const QJsonObject &record)
{
    const QString id = json::id(record.value(booksKindInfo(kind).idField));
    //: %1 is a number or a name
    return {tr("Created in Books: %1").arg(bookswaysback::nameOf(record)),
            [this, kind, id] { deleteCreated(kind, id); },
            {},
            {}};
}

void BooksWaysBack::deleteCreated(BooksKind kind, const QString &id)
{
    QCoro::connect(m_repository.record(kind, id), this, [this, kind, id](const Result<QJsonObject> &record) {
        if (!record) {
            said(record.error());
            return;
        }
        if (hasDrafts(kind) && json::text(*record, "status"_L1) != "draft"_L1) {
            m_teller.say(tr("%1 is no draft any more: its number would be missing. Void it instead.")
                             .arg(bookswaysback::nameOf(*record)));
            return;
        }
        QCoro::connect(m_repository.remove(kind, id), this,
                       [this](const Result<Done> &done) { said(done ? std::nullopt : std::optional(done.error())); });
    });
}

ToldChange BooksWaysBack::updated(BooksKind kind, const QString &id, const QJsonObject &seen,
                                  const QJsonObject &changes, const QJsonObject &saved)
{
    const QJsonObject back = bookswaysback::backTo(seen, changes, saved);
    const QJsonObject base = onlyKeys(saved, changes.keys());
    const auto undo = [this, kind, id, base, back] {
        QCoro::connect(m_repository.update(kind, id, base, back), this, [this](const Result<UpdateOutcome> &outcome) {
            if (outcome && outcome->conflict)
                m_teller.say(tr("Not taken back: somebody changed it meanwhile."));
            else
                said(outcome ? std::nullopt : std::optional(outcome.error()));
        });
    };
    //: %1 is a number or a name
    return {tr("Changed in Books: %1").arg(bookswaysback::nameOf(saved)), undo, {}, {}};
}

ToldChange BooksWaysBack::acted(BooksKind kind, const QString &id, BooksAct done, bool wasDraft)
{
    const QList<BooksAct> way = bookswaysback::reverse(kind, done, wasDraft);
    ToldChange change{tr("Status changed in Books"), {}, {}, {}};
    if (way.isEmpty())
        change.why = tr("Zoho Books has no way back to the status before.");
    else
        change.undo = [this, kind, id, way] { act(kind, id, way); };
    return change;
}

void BooksWaysBack::act(BooksKind kind, const QString &id, const QList<BooksAct> &acts)
{
    QCoro::connect(m_repository.act(kind, id, acts.first(), {}), this,
                   [this, kind, id, left = acts.mid(1)](const Result<QJsonObject> &record) {
                       if (record && !left.isEmpty())
                           act(kind, id, left);
                       else
                           said(record ? std::nullopt : std::optional(record.error()));
                   });
}

ToldChange BooksWaysBack::removed()
{
    return {tr("Deleted in Books"), {}, tr("Zoho Books keeps nothing that was deleted."), {}};
}

ToldChange BooksWaysBack::mailed()
{
    return {tr("Mail sent by Books"), {}, tr("A mail that has left cannot be called back."), {}};
}

ToldChange BooksWaysBack::creditsApplied()
{
    return {tr("Credit applied"), {}, tr("Take the credit off the invoice in Zoho Books."), {}};
}

ToldChange BooksWaysBack::receiptAttached()
{
    return {tr("Receipt attached"), {}, tr("Remove the receipt in Zoho Books."), {}};
}

bool BooksWaysBack::isDraft(BooksKind kind, const QString &id) const
{
    const BooksSnapshot &books = m_book.books();
    switch (kind) {
    case BooksKind::Invoice:
        return booksStatusOf(books.invoices, id) == "draft"_L1;
    case BooksKind::CreditNote:
        return booksStatusOf(books.creditNotes, id) == "draft"_L1;
    case BooksKind::PurchaseOrder:
        return booksStatusOf(books.purchaseOrders, id) == "draft"_L1;
    case BooksKind::Bill:
        return booksStatusOf(books.bills, id) == "draft"_L1;
    default:
        return false;
    }
}
} // namespace atlas
