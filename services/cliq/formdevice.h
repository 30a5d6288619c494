// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>
#include <QFile>
#include <QIODevice>
#include <QList>

namespace atlas
{
/// Bytes and files one after the other, read once from the beginning to the end: a multipart form without its files in
/// memory. A file that became shorter ends the device early.
class FormDevice final : public QIODevice
{
    Q_OBJECT
public:
    /// A part: bytes, or a file as large as it was when the form was made.
    struct Part {
        QByteArray bytes;
        QString path;
        qint64 size = 0;
    };
    /// Open when it is made, unless a file cannot be read.
    explicit FormDevice(const QList<Part> &parts);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - m_read + QIODevice::bytesAvailable(); }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() <= 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    struct Source {
        QByteArray bytes;
        std::unique_ptr<QFile> file;
        qint64 left = 0, at = 0;
    };
    std::vector<Source> m_sources;
    size_t m_current = 0;
    qint64 m_size = 0, m_read = 0;
};
} // namespace atlas
