// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/httpanswer.h"

#include <memory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTimer>

class QSslSocket;

namespace atlas
{
class StreamedBody;

/// What came of it, as a reply tells it.
struct BulkOutcome {
    HttpAnswer answer;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    bool isShort = false; ///< the body ended, or could not be read, before its length
};

/// Sends one request with a large body over a connection of its own. Lives in a thread of its own.
class BulkConnection final : public QObject
{
    Q_OBJECT
public:
    BulkConnection(const QNetworkRequest &request, const QByteArray &verb, std::unique_ptr<StreamedBody> body);
    ~BulkConnection() override;

    void start();
    /// Ends it without a word.
    void stop();

Q_SIGNALS:
    void began(); ///< the first bytes of the request are on their way
    void sent(qint64 bytes);
    void ended(const atlas::BulkOutcome &outcome);

private:
    [[nodiscard]] QByteArray head() const;
    void begin();
    void waitOn();
    void pump();
    void read();
    void noteSent();
    void fail(QNetworkReply::NetworkError error, const QString &text);
    void broken();
    void finish();

    const QNetworkRequest m_request;
    const QByteArray m_verb;
    std::unique_ptr<StreamedBody> m_body;
    std::unique_ptr<QSslSocket> m_socket;
    QTimer m_patience, m_teller;
    BulkOutcome m_outcome;
    QByteArray m_block;   ///< what is read at once
    qint64 m_written = 0; ///< of the body, handed to the socket
    qint64 m_told = 0;    ///< of it, told
    bool m_begun = false, m_ended = false;
};
} // namespace atlas

Q_DECLARE_METATYPE(atlas::BulkOutcome)
