// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/uploads.h"

#include "services/sandbox/books/purchases/fields.h"
#include "services/sandbox/books/purchases/purchasedocument.h"

namespace atlas::sandbox::books::buying
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype largestReceipt = 7 * 1024 * 1024;
const QStringList receiptTypes{u"gif"_s, u"png"_s, u"jpeg"_s, u"jpg"_s, u"bmp"_s,
                               u"pdf"_s, u"xls"_s, u"xlsx"_s, u"doc"_s, u"docx"_s};
const QStringList documentTypes = receiptTypes + QStringList{u"txt"_s, u"csv"_s};
const QString expenseTitle = u"Expense"_s;

std::optional<Response> fileRefusal(const std::optional<Upload> &upload, const QStringList &types, const QString &field)
{
    if (!upload || upload->content.isEmpty())
        return invalidValue(field);
    // Neither code is documented.
    if (!types.contains(suffixOf(upload->fileName)))
        return refuse(400, 2, u"This file type is not supported: "_s + upload->fileName);
    if (upload->content.size() > largestReceipt)
        return refuse(400, 2, u"The file exceeds the maximum size of 7 MB."_s);
    return std::nullopt;
}

QJsonObject documentEntry(const Call &call, const Upload &upload)
{
    return {{u"document_id"_s, call.store.nextId()},
            {u"file_name"_s, upload.fileName},
            {u"file_size"_s, upload.content.size()},
            {u"document_type"_s, suffixOf(upload.fileName)}};
}

void forgetFile(Store &store, const QString &key)
{
    store.receipts.remove(key);
    store.receiptNames.remove(key);
}

Response getFile(Call &call, const PurchaseKind &what)
{
    if (!pathRecord(call, what))
        return notFound(what.title);
    if (!call.store.receipts.contains(call.id()))
        return notFound(u"Attachment"_s);
    return fileAnswer(call.store.receiptNames.value(call.id()), call.store.receipts.value(call.id()));
}

Response putFile(Call &call, const PurchaseKind &what)
{
    const QJsonObject *found = pathRecord(call, what);
    if (!found)
        return notFound(what.title);
    const auto upload = uploadOf(call.request, u"attachment"_s);
    if (const auto refusal = fileRefusal(upload, documentTypes, u"attachment"_s))
        return *refusal;
    QJsonObject record = *found;
    call.store.receipts.insert(call.id(), upload->content);
    call.store.receiptNames.insert(call.id(), upload->fileName);
    record.insert(u"attachment_name"_s, upload->fileName);
    record.insert(u"has_attachment"_s, true);
    record.insert(u"documents"_s, QJsonArray{documentEntry(call, *upload)});
    stampChange(call, record);
    keep(call, what.kind, call.id(), record);
    return done(u"Your file has been successfully attached to the %1."_s.arg(what.title.toLower()));
}

Response deleteFile(Call &call, const PurchaseKind &what)
{
    const QJsonObject *found = pathRecord(call, what);
    if (!found)
        return notFound(what.title);
    if (!call.store.receipts.contains(call.id()))
        return notFound(u"Attachment"_s);
    QJsonObject record = *found;
    forgetFile(call.store, call.id());
    record.insert(u"attachment_name"_s, u""_s);
    record.insert(u"has_attachment"_s, false);
    record.insert(u"documents"_s, QJsonArray{});
    stampChange(call, record);
    keep(call, what.kind, call.id(), record);
    return done(u"The attached file has been deleted."_s);
}
} // namespace

Response getReceipt(Call &call)
{
    if (!std::as_const(call.store).of(kind::expenses).find(call.id()))
        return notFound(expenseTitle);
    if (!call.store.receipts.contains(call.id()))
        return notFound(u"Receipt"_s);
    return fileAnswer(call.store.receiptNames.value(call.id()), call.store.receipts.value(call.id()));
}

Response putReceipt(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::expenses).find(call.id());
    if (!found)
        return notFound(expenseTitle);
    const auto upload = uploadOf(call.request, u"receipt"_s);
    if (const auto refusal = fileRefusal(upload, receiptTypes, u"receipt"_s))
        return *refusal;
    QJsonObject expense = *found;
    call.store.receipts.insert(call.id(), upload->content);
    call.store.receiptNames.insert(call.id(), upload->fileName);
    expense.insert(u"expense_receipt_name"_s, upload->fileName);
    expense.insert(u"expense_receipt_type"_s, suffixOf(upload->fileName));
    expense.insert(u"has_attachment"_s, true);
    stampChange(call, expense);
    keep(call, kind::expenses, call.id(), expense);
    return done(u"The expense receipt has been attached."_s);
}

Response deleteReceipt(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::expenses).find(call.id());
    if (!found)
        return notFound(expenseTitle);
    if (!call.store.receipts.contains(call.id()))
        return notFound(u"Receipt"_s);
    QJsonObject expense = *found;
    forgetFile(call.store, call.id());
    expense.insert(u"expense_receipt_name"_s, u""_s);
    expense.insert(u"expense_receipt_type"_s, u""_s);
    expense.insert(u"has_attachment"_s, !expense.value(u"documents").toArray().isEmpty());
    stampChange(call, expense);
    keep(call, kind::expenses, call.id(), expense);
    return done(u"The attached expense receipt has been deleted."_s);
}

Response attachToExpense(Call &call)
{
    const QJsonObject *found = std::as_const(call.store).of(kind::expenses).find(call.id());
    if (!found)
        return notFound(expenseTitle);
    const auto upload = uploadOf(call.request, u"attachment"_s);
    if (const auto refusal = fileRefusal(upload, documentTypes, u"attachment"_s))
        return *refusal;
    QJsonObject expense = *found;
    const QJsonObject entry = documentEntry(call, *upload);
    call.store.receipts.insert(textOf(entry, u"document_id"), upload->content);
    call.store.receiptNames.insert(textOf(entry, u"document_id"), upload->fileName);
    QJsonArray documents = expense.value(u"documents").toArray();
    documents.append(entry);
    expense.insert(u"documents"_s, documents);
    expense.insert(u"has_attachment"_s, true);
    stampChange(call, expense);
    keep(call, kind::expenses, call.id(), expense);
    return success(u"documents"_s, QJsonArray{entry}, u"The document has been attached."_s);
}

Response getBillFile(Call &call)
{
    return getFile(call, billKind);
}
Response putBillFile(Call &call)
{
    return putFile(call, billKind);
}
Response deleteBillFile(Call &call)
{
    return deleteFile(call, billKind);
}
Response getOrderFile(Call &call)
{
    return getFile(call, purchaseOrderKind);
}
Response putOrderFile(Call &call)
{
    return putFile(call, purchaseOrderKind);
}
Response deleteOrderFile(Call &call)
{
    return deleteFile(call, purchaseOrderKind);
}
} // namespace atlas::sandbox::books::buying
