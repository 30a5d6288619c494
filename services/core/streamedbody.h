// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QIODevice>

namespace atlas
{
/// The body of one attempt, read from another device while it is sent: never whole in memory. It has the length the
/// source had at first, and like OnceDevice it can be read once: QNetworkAccessManager never sends it again by itself.
class StreamedBody final : public QIODevice
{
    Q_OBJECT
public:
    /// `source` is open for reading.
    explicit StreamedBody(std::unique_ptr<QIODevice> source);
    [[nodiscard]] qint64 size() const override;
    [[nodiscard]] bool reset() override;
    /// The source ended, or could not be read, before its length.
    [[nodiscard]] bool isShort() const;

Q_SIGNALS:
    void fellShort();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    std::unique_ptr<QIODevice> m_source;
    qint64 m_size;
    bool m_short = false;
};
} // namespace atlas
