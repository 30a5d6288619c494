// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/books/bookswriterequests.h"

#include "services/books/booksrequests.h"
#include "services/books/booksvalidation.h"

#include <QMimeDatabase>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace atlas::bookswriterequests
{
namespace
{
/// The flag works as a query parameter only: inside the body it is ignored (code 4097).
void allowOwnNumber(ApiRequest &request, BooksKind kind, const QJsonObject &record)
{
    const QString field = booksvalidation::numberField(kind);
    // Bills carry the vendor's number: there is no automatic one to switch off.
    if (kind != BooksKind::Bill && !field.isEmpty() && record.contains(field))
        request.addParam(u"ignore_auto_number_generation"_s, u"true"_s);
}

QByteArray quoted(const QString &fileName)
{
    QString safe = fileName;
    safe.remove(u'\r').remove(u'\n').replace(u'"', u'\'');
    return '"' + safe.toUtf8() + '"';
}
} // namespace

ApiRequest create(BooksKind kind, const QJsonObject &record)
{
    ApiRequest request = booksrequests::of(Verb::Post, kind);
    allowOwnNumber(request, kind, record);
    request.setJson(record);
    return request;
}

ApiRequest upsert(BooksKind kind, const QJsonObject &record, const QString &key)
{
    ApiRequest request = booksrequests::of(Verb::Put, kind);
    allowOwnNumber(request, kind, record);
    request.headers.append({"X-Unique-Identifier-Key", QByteArray(uniqueKeyField.data(), uniqueKeyField.size())});
    request.headers.append({"X-Unique-Identifier-Value", key.toLatin1()});
    request.headers.append({QByteArrayLiteral("X-Upsert"), QByteArrayLiteral("true")});
    QJsonObject keyed = record;
    QJsonArray fields = record.value("custom_fields"_L1).toArray();
    fields.append(QJsonObject{{"api_name"_L1, QString(uniqueKeyField)}, {"value"_L1, key}});
    keyed.insert("custom_fields"_L1, fields);
    request.setJson(keyed);
    request.repeat = Repeat::Safe; // a second arrival meets its own record
    return request;
}

ApiRequest update(BooksKind kind, const QString &id, const QJsonObject &changes)
{
    ApiRequest request = booksrequests::of(Verb::Put, kind, id);
    allowOwnNumber(request, kind, changes);
    request.setJson(changes);
    return request;
}

ApiRequest remove(BooksKind kind, const QString &id)
{
    return booksrequests::of(Verb::Delete, kind, id);
}

ApiRequest act(BooksKind kind, const QString &id, const QString &below)
{
    ApiRequest request = booksrequests::of(Verb::Post, kind, id, below);
    request.setJson({});
    return request;
}

ApiRequest comment(BooksKind kind, const QString &id, const QString &text)
{
    ApiRequest request = booksrequests::of(Verb::Post, kind, id, u"comments"_s);
    request.setJson({{"description"_L1, text}});
    return request;
}

ApiRequest mail(BooksKind kind, const QString &id, const QString &below, const BooksEmail &email)
{
    ApiRequest request = booksrequests::of(Verb::Post, kind, id, below);
    if (below == "email"_L1) // reminders know no such parameter
        request.addParam(u"send_attachment"_s, email.attachPdf ? u"true"_s : u"false"_s);
    request.setJson({{"to_mail_ids"_L1, QJsonArray::fromStringList(email.to)},
                     {"cc_mail_ids"_L1, QJsonArray::fromStringList(email.cc)},
                     {"subject"_L1, email.subject},
                     {"body"_L1, email.body}});
    request.timeout = 60s; // the PDF is made on the way
    return request;
}

ApiRequest applyCredits(const QString &invoiceId, const QMap<QString, QString> &amounts)
{
    QJsonArray notes;
    for (auto it = amounts.cbegin(); it != amounts.cend(); ++it)
        notes.append(QJsonObject{{"creditnote_id"_L1, it.key()}, {"amount_applied"_L1, it.value().toDouble()}});
    ApiRequest request = booksrequests::of(Verb::Post, BooksKind::Invoice, invoiceId, u"credits"_s);
    request.setJson({{"apply_creditnotes"_L1, notes}});
    return request;
}

ApiRequest invoiceFromEstimate(const QString &estimateId)
{
    ApiRequest request = booksrequests::call(Verb::Post, u"invoices"_s, u"/invoices/fromestimates"_s);
    request.addParam(u"estimate_ids"_s, estimateId);
    request.setJson({});
    return request;
}

ApiRequest receipt(const QString &expenseId, const QString &fileName, const QByteArray &content)
{
    const QByteArray boundary = "atlas-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QString type = QMimeDatabase().mimeTypeForFile(fileName, QMimeDatabase::MatchExtension).name();
    ApiRequest request = booksrequests::of(Verb::Post, BooksKind::Expense, expenseId, u"receipt"_s);
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary +
                   "\r\nContent-Disposition: form-data; name=\"receipt\"; filename=" + quoted(fileName) +
                   "\r\nContent-Type: " + type.toLatin1() + "\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
    request.timeout = 120s;
    return request;
}
} // namespace atlas::bookswriterequests
