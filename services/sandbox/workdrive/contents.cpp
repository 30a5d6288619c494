// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/contents.h"

#include "services/sandbox/dataset/filescontent.h"

#include <algorithm>
#include <QDir>
#include <QUuid>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 pieceBytes = 256 << 10;

/// Reads pieces of an open file into the sink.
bool readFilePieces(QFile &file, qint64 offset, qint64 length, const ByteSink &sink)
{
    if (!file.seek(offset))
        return false;
    QByteArray piece(std::min(length, pieceBytes), Qt::Uninitialized);
    while (length > 0) {
        const qint64 got = file.read(piece.data(), std::min(length, qint64(piece.size())));
        if (got <= 0 || !sink(piece.constData(), size_t(got)))
            return false;
        length -= got;
    }
    return true;
}
} // namespace

Spool::Spool(const QString &path)
    : m_file(path)
{
    // An open that fails shows in the first write.
    (void)m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Spool::~Spool()
{
    if (!m_kept)
        m_file.remove();
}

bool Spool::write(const char *bytes, size_t count)
{
    if (m_file.write(bytes, qint64(count)) != qint64(count))
        return false;
    m_hash.addData(QByteArrayView(bytes, qsizetype(count)));
    m_size += qint64(count);
    return true;
}

bool Spool::keep()
{
    m_kept = m_file.isOpen() && m_file.flush();
    m_file.close();
    return m_kept;
}

Contents::Contents(QString folder)
    : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
}

QString Contents::path(const QString &blob) const
{
    return m_folder + u'/' + blob;
}

QString Contents::newBlob()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

void Contents::remove(const QString &blob) const
{
    if (!blob.isEmpty())
        QFile::remove(path(blob));
}

void Contents::sweep(const std::function<bool(const QString &)> &used) const
{
    const QStringList files = QDir(m_folder).entryList(QDir::Files);
    for (const QString &file : files) {
        // Only names of newBlob(): the folder may be one that holds other files, too.
        if (file.size() == 32 && !used(file))
            remove(file);
    }
}

Contents::Reader Contents::open(const Content &content) const
{
    if (content.blob.isEmpty()) {
        const auto made = std::make_shared<const dataset::GeneratedFile>(content.kind, content.seed, content.size);
        return [made](qint64 offset, qint64 length, const ByteSink &sink) { return made->read(offset, length, sink); };
    }
    const auto file = std::make_shared<QFile>(path(content.blob));
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered) || file->size() != content.size)
        return {};
    return [file](qint64 offset, qint64 length, const ByteSink &sink) {
        return readFilePieces(*file, offset, length, sink);
    };
}

QByteArray Contents::head(const Content &content, qint64 most) const
{
    QByteArray bytes;
    const Reader read = open(content);
    const bool complete = read && read(0, std::min(most, content.size), [&bytes](const char *data, size_t size) {
                              bytes.append(data, qsizetype(size));
                              return true;
                          });
    return complete ? bytes : QByteArray();
}
} // namespace atlas::sandbox::workdrive
