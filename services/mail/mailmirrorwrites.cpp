// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailbatchesrules.h"
#include "services/mail/mailjson.h"
#include "services/mail/mailmirror.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

// What was read goes into the snapshot, and after it into the store.
namespace atlas
{
namespace
{
RecordBatch wholeList(const QJsonArray &rows, const QDateTime &readAt)
{
    RecordBatch batch;
    batch.upserts.append(StoredRecord{u"all"_s, {}, mailstored::bytes(QJsonObject{{"rows"_L1, rows}})});
    batch.replaceAll = true;
    batch.readAt = readAt;
    return batch;
}

RecordBatch oneRecord(const QString &id, const QByteArray &body)
{
    RecordBatch batch;
    batch.upserts.append(StoredRecord{id, {}, body});
    return batch;
}

/// The store's part of a change of rows; those without folder go.
RecordBatch rowBatch(const QList<MailMessage> &upserts, const QStringList &removed)
{
    RecordBatch batch;
    batch.removedIds = removed;
    for (const MailMessage &row : upserts) {
        if (row.folderId.isEmpty())
            batch.removedIds.append(row.id);
        else
            batch.upserts.append(StoredRecord{row.id, {}, mailstored::bytes(mailstored::ofMessage(row))});
    }
    return batch;
}

/// Which files are kept, oldest first: {"files": [[key, bytes], ...]}.
QJsonArray keptFiles(const std::optional<StoredRecord> &index)
{
    return index ? QJsonDocument::fromJson(index->body).object().value("files"_L1).toArray() : QJsonArray();
}

/// Takes the oldest files out of the list until the rest fits.
QStringList takeOverflow(QJsonArray &files, qint64 limit)
{
    qint64 total = 0;
    for (const QJsonValue &file : std::as_const(files))
        total += file.toArray().at(1).toInteger();
    QStringList overflow;
    while (total > limit && !files.isEmpty()) {
        const QJsonArray oldest = files.takeAt(0).toArray();
        overflow.append(oldest.at(0).toString());
        total -= oldest.at(1).toInteger();
    }
    return overflow;
}

QString fileKey(const QString &messageId, const QString &fileId)
{
    return messageId + u'/' + fileId;
}
} // namespace

Task<Result<Done>> MailMirror::putAccounts(QList<MailAccount> accounts, QDateTime readAt)
{
    RecordBatch batch;
    batch.replaceAll = true;
    batch.readAt = readAt;
    for (const MailAccount &account : std::as_const(accounts))
        batch.upserts.append(StoredRecord{account.id, {}, mailstored::bytes(mailstored::ofAccount(account))});
    m_snapshot.accounts = accounts;
    m_listsReadAt.insert(u"accounts"_s, readAt);
    ++m_revision;
    const RecordSet accountSet = set({}, u"accounts"_s);
    co_return co_await m_store.apply(accountSet, batch);
}

Task<Result<Done>> MailMirror::putSignatures(QList<MailSignature> signatures, QDateTime readAt)
{
    QJsonArray rows;
    for (const MailSignature &signature : std::as_const(signatures))
        rows.append(mailstored::ofSignature(signature));
    m_snapshot.signatures = signatures;
    co_return co_await putList(u"signatures"_s, rows, readAt);
}

Task<Result<Done>> MailMirror::putList(QString kind, QJsonArray rows, QDateTime readAt)
{
    if (kind == "folders"_L1) {
        m_snapshot.folders = mailjson::folders(rows);
        for (MailMessage &message : m_snapshot.messages)
            message.isOutgoing = mailrules::isOutgoing(message.folderId, m_snapshot.folders);
    } else if (kind == "labels"_L1) {
        m_snapshot.labels.clear();
        for (const QJsonValue &row : std::as_const(rows))
            m_snapshot.labels.append(mailjson::label(row.toObject()));
    }
    m_listsReadAt.insert(kind, readAt);
    settle();
    const RecordSet listSet = set(kind);
    const RecordBatch batch = wholeList(rows, readAt);
    co_return co_await m_store.apply(listSet, batch);
}

Task<Result<Done>> MailMirror::putPage(mailrows::Page page, QDateTime readAt, QSet<QString> held)
{
    mailrows::Difference difference = mailrows::differenceOf(m_snapshot.messages, page, mark(page.folderId), held);
    if (readAt.isValid())
        difference.mark.readAt = readAt;
    m_cursor.marks.insert(page.folderId, difference.mark);
    mailrows::apply(m_snapshot.messages, difference.upserts, difference.removed);
    settle();
    RecordBatch batch = rowBatch(difference.upserts, difference.removed);
    batch.cursor = m_cursor.toText();
    const RecordSet messageSet = set(u"messages"_s);
    co_return co_await m_store.apply(messageSet, batch);
}

Task<Result<Done>> MailMirror::putRows(QList<MailMessage> rows)
{
    const QList<MailMessage> changed = mailrows::changedRows(m_snapshot.messages, rows);
    if (changed.isEmpty())
        co_return Done{};
    mailrows::apply(m_snapshot.messages, changed, {});
    settle();
    const RecordBatch batch = rowBatch(changed, {});
    const RecordSet messageSet = set(u"messages"_s);
    co_return co_await m_store.apply(messageSet, batch);
}

Task<Result<Done>> MailMirror::removeRows(QStringList messageIds)
{
    mailrows::apply(m_snapshot.messages, {}, messageIds);
    settle();
    RecordBatch batch;
    batch.removedIds = messageIds;
    const RecordSet bodySet = set(u"bodies"_s);
    const RecordSet headerSet = set(u"headers"_s);
    const RecordSet messageSet = set(u"messages"_s);
    const Result<Done> rows = co_await m_store.apply(messageSet, batch);
    const Result<Done> bodies = co_await m_store.apply(bodySet, batch);
    const Result<Done> headers = co_await m_store.apply(headerSet, batch);
    if (!rows || !bodies)
        co_return rows ? bodies : rows;
    co_return headers;
}

Task<Result<Done>> MailMirror::countRefresh()
{
    ++m_cursor.refreshes;
    RecordBatch batch;
    batch.cursor = m_cursor.toText();
    const RecordSet messageSet = set(u"messages"_s);
    co_return co_await m_store.apply(messageSet, batch);
}

Task<Result<MailBody>> MailMirror::body(QString messageId)
{
    const RecordSet bodySet = set(u"bodies"_s);
    const Result<std::optional<StoredRecord>> stored = co_await m_store.readOne(bodySet, messageId);
    if (!stored)
        co_return fail(stored.error());
    MailBody body;
    if (*stored)
        body = mailstored::toBody(QJsonDocument::fromJson((*stored)->body).object());
    co_return body;
}

Task<Result<Done>> MailMirror::putBody(MailBody body)
{
    const RecordSet bodySet = set(u"bodies"_s);
    const RecordBatch batch = oneRecord(body.messageId, mailstored::bytes(mailstored::ofBody(body)));
    co_return co_await m_store.apply(bodySet, batch);
}

Task<Result<std::optional<MailHeaders>>> MailMirror::headers(QString messageId)
{
    const RecordSet headerSet = set(u"headers"_s);
    const Result<std::optional<StoredRecord>> stored = co_await m_store.readOne(headerSet, messageId);
    if (!stored)
        co_return fail(stored.error());
    std::optional<MailHeaders> headers;
    if (*stored)
        headers = mailstored::toHeaders(QJsonDocument::fromJson((*stored)->body).object());
    co_return headers;
}

Task<Result<Done>> MailMirror::putHeaders(QString messageId, MailHeaders headers)
{
    const RecordSet headerSet = set(u"headers"_s);
    const RecordBatch batch = oneRecord(messageId, mailstored::bytes(mailstored::ofHeaders(headers)));
    co_return co_await m_store.apply(headerSet, batch);
}

Task<Result<std::optional<QByteArray>>> MailMirror::file(QString messageId, QString fileId)
{
    const RecordSet fileSet = set(u"files"_s);
    const Result<std::optional<StoredRecord>> stored = co_await m_store.readOne(fileSet, fileKey(messageId, fileId));
    if (!stored)
        co_return fail(stored.error());
    std::optional<QByteArray> bytes;
    if (*stored)
        bytes = (*stored)->body;
    co_return bytes;
}

Task<Result<Done>> MailMirror::putFile(QString messageId, QString fileId, QByteArray bytes)
{
    const RecordSet fileSet = set(u"files"_s);
    const RecordSet indexSet = set(u"fileindex"_s);
    const QString key = fileKey(messageId, fileId);
    const Result<std::optional<StoredRecord>> index = co_await m_store.readOne(indexSet, u"all"_s);
    if (!index)
        co_return fail(index.error());
    QJsonArray files = keptFiles(*index);
    files.append(QJsonArray{key, bytes.size()});
    RecordBatch batch = oneRecord(key, bytes);
    batch.removedIds = takeOverflow(files, m_fileLimit);
    const RecordBatch newIndex = oneRecord(u"all"_s, mailstored::bytes(QJsonObject{{"files"_L1, files}}));
    const Result<Done> kept = co_await m_store.apply(fileSet, batch);
    if (!kept)
        co_return kept;
    co_return co_await m_store.apply(indexSet, newIndex);
}
} // namespace atlas
