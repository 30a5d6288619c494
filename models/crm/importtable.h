// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace atlas
{
enum class ImportEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// How the bytes of a CSV are to be read. Guessed, and correctable.
struct ImportFormat {
    ImportEncoding encoding = ImportEncoding::Utf8;
    QChar separator = u',';
    friend bool operator==(const ImportFormat &, const ImportFormat &) = default;
};

/// A CSV as columns: the first record names them, every row has as many cells.
struct ImportTable {
    QStringList headers;
    QList<QStringList> rows;
    QList<int> lines;           ///< of the file, from 1: where each row begins
    QList<int> uneven;          ///< places in rows that had more or fewer cells than there are columns
    bool unclosedQuote = false; ///< the file ends inside quotes: its last row is not to be trusted
};

namespace importtable
{
/// Byte order marks first, then zeroes in every other byte, then whether it is valid UTF-8; else Windows-1252. The
/// separator (comma, semicolon, tab) is the one that parts the first records into the most equal columns.
[[nodiscard]] ImportFormat guessFormat(const QByteArray &bytes);
/// Without byte order mark. What is no character of the encoding becomes U+FFFD.
[[nodiscard]] QString decoded(const QByteArray &bytes, ImportEncoding encoding);
/// RFC 4180: quoted fields, doubled quotes, line breaks inside quotes; CRLF, LF or CR end a record; empty lines are
/// left out, missing cells are empty and surplus cells are told in `uneven`.
[[nodiscard]] ImportTable read(const QByteArray &bytes, const ImportFormat &format);
/// The same back as UTF-8 with byte order mark and CRLF, quoted where needed.
[[nodiscard]] QByteArray written(const QStringList &headers, const QList<QStringList> &rows, QChar separator);
} // namespace importtable
} // namespace atlas
