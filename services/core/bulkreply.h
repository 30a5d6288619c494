// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/bulkconnection.h"

#include <QPointer>

namespace atlas
{
class StreamedBody;

/// A request with a large body, sent over a connection and by a thread of its own: QNetworkAccessManager takes a body
/// in pieces of 16 KiB, each with a way to the other thread and back, which costs a fifth of the throughput. To whoever
/// has it, it is a reply like any other. Certificates are checked as QNetworkAccessManager does; it follows no
/// redirect, knows no proxy, cookie or cache, and never sends anything twice. An answer that comes before the body is
/// sent ends it.
class BulkReply final : public QNetworkReply
{
    Q_OBJECT
public:
    /// Begins at once. `request` has all headers but Host; its transfer timeout holds.
    BulkReply(const QNetworkRequest &request, const QByteArray &verb, std::unique_ptr<StreamedBody> body);
    ~BulkReply() override;
    /// Whether a body of this size is worth it, and this address is reached without a proxy.
    [[nodiscard]] static bool isFor(const QNetworkAccessManager &network, const QUrl &url, qint64 size);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }
    /// The body ended, or could not be read, before its length.
    [[nodiscard]] bool isShort() const { return m_isShort; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;

private:
    void take(const BulkOutcome &outcome);
    void end();

    QThread *m_thread;
    BulkConnection *m_connection; ///< lives, and is deleted, in the thread
    qint64 m_size;
    QByteArray m_answer;
    qint64 m_read = 0;
    bool m_isShort = false;
};
} // namespace atlas
