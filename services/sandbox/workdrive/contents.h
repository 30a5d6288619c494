// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/kernel/http.h"
#include "services/sandbox/workdrive/workdriverecords.h"

#include <memory>
#include <QCryptographicHash>
#include <QFile>

namespace atlas::sandbox::workdrive
{
/// A file that is being received, written as it comes. Removes it again unless kept.
class Spool
{
public:
    /// `path`: of a new file.
    explicit Spool(const QString &path);
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;
    [[nodiscard]] bool write(const char *bytes, size_t count); ///< false: the disk is full
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] QByteArray md5() const { return m_hash.result().toHex(); }
    [[nodiscard]] bool keep(); ///< flushes; false: the disk is full

private:
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Md5};
    qint64 m_size = 0;
    bool m_kept = false;
};

/// The bytes of all versions: files of a folder, and generated ones that are made while they are read.
class Contents
{
public:
    /// Makes the folder if it is missing.
    explicit Contents(QString folder);
    [[nodiscard]] QString path(const QString &blob) const;
    [[nodiscard]] static QString newBlob(); ///< a name no file has
    void remove(const QString &blob) const;
    /// Removes files that `used` does not want: what an abrupt end left behind.
    void sweep(const std::function<bool(const QString &blob)> &used) const;
    /// Reads `length` bytes from `offset` in pieces into the sink. Empty: the content cannot be read.
    using Reader = std::function<bool(qint64 offset, qint64 length, const ByteSink &sink)>;
    [[nodiscard]] Reader open(const Content &content) const;
    /// The first bytes, at most `most`.
    [[nodiscard]] QByteArray head(const Content &content, qint64 most) const;

private:
    QString m_folder;
};
} // namespace atlas::sandbox::workdrive
