// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apirequest.h"

#include <QObject>

class QNetworkReply;

namespace atlas
{
/// Status, reason and headers of an answer; no body.
[[nodiscard]] ApiReply replyHead(const QNetworkReply &reply);

/// Gives the body of a successful answer to a sink as it arrives, and keeps that of any other. At most a megabyte waits
/// in the reply: what the sink has not taken holds the sender back.
class ReplyFeed final : public QObject
{
    Q_OBJECT
public:
    /// A child of the reply, which has just been started.
    ReplyFeed(QNetworkReply *reply, std::shared_ptr<ReplySink> sink);
    /// Takes what is left of a reply that is finished.
    void finish();
    /// The sink took no more: the reply is aborted.
    [[nodiscard]] bool isRefused() const;
    /// Bytes of the body that came.
    [[nodiscard]] qint64 received() const;
    /// Of an answer that is no success; its first megabyte.
    [[nodiscard]] QByteArray body() const;

private:
    void pump();
    bool begin();
    bool give(qint64 count);

    QNetworkReply *m_reply;
    std::shared_ptr<ReplySink> m_sink;
    QByteArray m_block; ///< what is read at once
    QByteArray m_body;
    qint64 m_received = 0;
    bool m_begun = false;
    bool m_success = false;
    bool m_refused = false;
};
} // namespace atlas
