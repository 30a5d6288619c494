// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <QByteArray>
#include <QString>

namespace atlas::sandbox::workdrive
{
/// Takes a multipart/form-data body apart while it arrives, holding back no more than a delimiter's length.
/// Source: RFC 7578, RFC 2046 section 5.1.
class FormReader
{
public:
    struct Sinks {
        std::function<void(const QString &name, const QString &fileName)> begin;
        std::function<bool(const char *data, qsizetype size)> bytes; ///< of the part begun last; false: give up
    };
    /// `contentType`: with its boundary parameter.
    FormReader(const QByteArray &contentType, Sinks sinks);
    [[nodiscard]] bool feed(const char *data, size_t size); ///< false: malformed, or a sink gave up
    [[nodiscard]] bool complete() const { return m_state == State::Done; }

private:
    enum class State { Start, AfterDelimiter, Head, Bytes, Done };
    [[nodiscard]] bool step(bool *more);
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readBytes(bool *more);
    Sinks m_sinks;
    QByteArray m_delimiter, m_buffer;
    State m_state = State::Start;
};
} // namespace atlas::sandbox::workdrive
