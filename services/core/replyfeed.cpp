// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/core/replyfeed.h"

#include <QNetworkReply>

namespace atlas
{
namespace
{
constexpr qint64 waitingAtMost = 1024 * 1024;
constexpr qint64 readAtOnce = 1024 * 1024; // smaller blocks cost a third of the throughput
} // namespace

ApiReply replyHead(const QNetworkReply &reply)
{
    ApiReply head;
    head.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    head.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.append({name.toLower(), value});
    return head;
}

ReplyFeed::ReplyFeed(QNetworkReply *reply, std::shared_ptr<ReplySink> sink)
    : QObject(reply)
    , m_reply(reply)
    , m_sink(std::move(sink))
    , m_block(readAtOnce, Qt::Uninitialized)
{
    // Once it is under way: a request with a body, also an empty one, gets the thread that is told of it only with the
    // next event, and the size would never come into force. At the headers it is too late: what arrived until then
    // would be taken for room.
    QMetaObject::invokeMethod(
        reply, [reply] { reply->setReadBufferSize(waitingAtMost); }, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::readyRead, this, &ReplyFeed::pump);
}

void ReplyFeed::finish()
{
    pump();
}

bool ReplyFeed::isRefused() const
{
    return m_refused;
}

qint64 ReplyFeed::received() const
{
    return m_received;
}

QByteArray ReplyFeed::body() const
{
    return m_body;
}

void ReplyFeed::pump()
{
    if (m_refused || !m_reply->isOpen()) // an aborted one is not
        return;
    bool goesOn = m_begun || begin();
    while (goesOn) {
        const qint64 count = m_reply->read(m_block.data(), m_block.size());
        if (count <= 0)
            return;
        goesOn = give(count);
    }
    m_refused = true;
    QMetaObject::invokeMethod(m_reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

bool ReplyFeed::begin()
{
    m_begun = true;
    const ApiReply head = replyHead(*m_reply);
    m_success = head.status >= 200 && head.status < 300;
    return !m_success || m_sink->begin(head);
}

bool ReplyFeed::give(qint64 count)
{
    m_received += count;
    if (m_success)
        return m_sink->take(m_block.constData(), count);
    m_body.append(m_block.constData(), std::min<qint64>(count, waitingAtMost - m_body.size()));
    return true;
}
} // namespace atlas
