// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/workdrive/workdriveservice.h"

#include <QFile>

namespace atlas
{
/// A part of a file as a request's body, with what a form puts before and after it. Read once, from front to back; the
/// file is never whole in memory.
class DriveBody final : public QIODevice
{
    Q_OBJECT
public:
    /// Null when the file cannot be read.
    [[nodiscard]] static std::unique_ptr<QIODevice> open(const DriveBytes &bytes, const QByteArray &before = {},
                                                         const QByteArray &after = {});
    [[nodiscard]] qint64 size() const override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    DriveBody(const DriveBytes &bytes, const QByteArray &before, const QByteArray &after);

    QFile m_file;
    qint64 m_length;
    QByteArray m_before, m_after;
};
} // namespace atlas
