// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/books/booksservice.h"

#include <functional>

namespace atlas
{
/// Sends one call of Books with its organisation and checks the envelope.
using BooksSender = std::function<Task<Result<QJsonObject>>(ApiRequest, CancelToken)>;

/// Reads and writes one record of Books for verifiedUpdate. Books has no precondition, so the write is confirmed by
/// reading again: a stamp that is not the one of our own write, together with other values in the touched fields, is a
/// conflict. A write whose answer is lost counts as one too: what it did is seen by the next read.
class BooksRecordGateway : public RecordGateway
{
public:
    BooksRecordGateway(BooksService &service, BooksSender send, BooksKind kind, QString id);
    [[nodiscard]] Task<Result<VersionedRecord>> read(CancelToken cancel) override;
    [[nodiscard]] Task<Result<VersionedRecord>> write(QJsonObject changes, QString version,
                                                      CancelToken cancel) override;
    [[nodiscard]] Task<Result<Done>> validate(QJsonObject changes, CancelToken cancel) override;

private:
    BooksService &m_service;
    BooksSender m_send;
    BooksKind m_kind;
    QString m_id;
    QJsonObject m_current;
    int m_lost = 0;
};

/// last_modified_time, or updated_time of payments, verbatim: what changed is told by it.
[[nodiscard]] QString booksVersion(const QJsonObject &record);
/// Whether a stored record has what was sent: members of lists are compared as far as they were sent, because Books
/// adds its own to every line.
[[nodiscard]] bool holdsValues(const QJsonObject &sent, const QJsonObject &stored);
} // namespace atlas
