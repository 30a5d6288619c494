// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace atlas::sandbox::crm
{
/// Writes JSON straight into bytes: a page of 200 records is served without building a document first.
class JsonWriter
{
public:
    void beginObject() { open('{'); }
    void endObject() { close('}'); }
    void beginArray() { open('['); }
    void endArray() { close(']'); }
    void key(QStringView name);
    void null() { raw("null"); }
    void boolean(bool on) { raw(on ? "true" : "false"); }
    void number(qint64 n) { raw(QByteArray::number(n)); }
    void number(double n);
    void string(QStringView text);
    /// A text that needs no escaping: digits, time stamps.
    void ascii(const QByteArray &text);
    /// An already valid JSON text.
    void raw(const QByteArray &json);
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void open(char bracket);
    void close(char bracket);
    void separate();
    void quote(QStringView text);
    void escape(const QByteArray &utf8);

    QByteArray m_out;
    bool m_comma = false;
};
} // namespace atlas::sandbox::crm
