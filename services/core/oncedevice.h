// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIODevice>

namespace atlas
{
/// A request body that can be read once. When a kept-alive connection closes under a request, QNetworkAccessManager
/// sends the request again by itself, POST included, up to three times. It cannot where the body does not rewind: the
/// reply then fails with ContentReSendError, and no invoice is created twice. An empty one keeps it from asking again
/// for an answer of which a part was handed on.
class OnceDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceDevice(QByteArray bytes);
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] bool reset() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
};
} // namespace atlas
