// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/files/dropplan.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Names that only say how a file manager shows a folder.
bool isClutter(const QString &name)
{
    static const QStringList clutter{u".DS_Store"_s, u"Thumbs.db"_s, u"desktop.ini"_s};
    return clutter.contains(name, Qt::CaseInsensitive);
}

/// A name to be compared as WorkDrive does: without case, accents composed one way.
QString nameKey(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QString belowOf(const QString &above, const QString &name)
{
    return above.isEmpty() ? name : above + u'/' + name;
}

/// Walks without recursion: a tree may be deeper than the stack.
class DropWalk
{
public:
    explicit DropWalk(int limit)
        : m_limit(limit)
    {
    }
    void take(const QString &path)
    {
        const QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
        if (isClutter(info.fileName()) || m_paths.contains(info.filePath()))
            return;
        m_paths.insert(info.filePath());
        look(info, QString());
        while (!m_waiting.isEmpty() && !isFull()) {
            const Waiting next = m_waiting.takeLast();
            enter(next);
        }
        m_waiting.clear();
    }
    [[nodiscard]] DropContents contents() const { return m_contents; }

private:
    struct Waiting {
        QString path, below;
    };
    [[nodiscard]] bool isFull() const { return m_contents.files.size() >= m_limit; }

    void look(const QFileInfo &info, const QString &above)
    {
        if (above.isEmpty() && (info.isDir() || info.isFile()))
            m_contents.topNames.append(info.fileName());
        const bool isLinkedFolder = info.isDir() && info.isSymLink();
        if (isLinkedFolder && !above.isEmpty())
            return;
        if (info.isDir())
            m_waiting.append({info.filePath(), belowOf(above, info.fileName())});
        else if (!info.isFile() || !info.isReadable())
            m_contents.unreadable.append(info.filePath());
        else if (!isFull())
            add(info, above);
    }

    void add(const QFileInfo &info, const QString &below)
    {
        m_contents.files.append({info.filePath(), below, info.size()});
        m_contents.size += info.size();
    }

    void enter(const Waiting &folder)
    {
        const QFileInfo info(folder.path);
        if (!info.isReadable() || !info.isExecutable()) {
            m_contents.unreadable.append(folder.path);
            return;
        }
        m_contents.folders.append(folder.below);
        const QFileInfoList entries =
            QDir(folder.path)
                .entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (!isClutter(entry.fileName()))
                look(entry, folder.below);
        }
    }

    int m_limit;
    DropContents m_contents;
    QList<Waiting> m_waiting;
    QSet<QString> m_paths; ///< dropped ones: a file manager may name one twice
};

/// Names of files in the destination.
QSet<QString> fileNamesOf(const QList<DriveItem> &there)
{
    QSet<QString> names;
    for (const DriveItem &item : there) {
        if (!item.isFolder)
            names.insert(nameKey(item.name));
    }
    return names;
}

bool isTaken(const DropContents::File &file, const QSet<QString> &names)
{
    return file.below.isEmpty() && names.contains(nameKey(QFileInfo(file.path).fileName()));
}
} // namespace

DropContents walkDropped(const QStringList &paths, int limit)
{
    DropWalk walk(limit);
    for (const QString &path : paths)
        walk.take(path);
    DropContents contents = walk.contents();
    std::sort(contents.files.begin(), contents.files.end(),
              [](const DropContents::File &a, const DropContents::File &b) { return a.path < b.path; });
    std::sort(contents.folders.begin(), contents.folders.end()); // a folder's way begins with its parent's
    contents.folders.erase(std::unique(contents.folders.begin(), contents.folders.end()), contents.folders.end());
    return contents;
}

QStringList takenNames(const DropContents &contents, const QList<DriveItem> &there)
{
    const QSet<QString> names = fileNamesOf(there);
    QStringList taken;
    for (const DropContents::File &file : contents.files) {
        if (isTaken(file, names))
            taken.append(QFileInfo(file.path).fileName());
    }
    taken.removeDuplicates();
    return taken;
}

QList<UploadWish> wishesFor(const DropContents &contents, const QString &folderId, const QString &placeName,
                            const QList<DriveItem> &there, std::optional<NameConflict> taken)
{
    const QSet<QString> names = fileNamesOf(there);
    QSet<QString> given; // two files of one name may have been dropped from two folders
    QList<UploadWish> wishes;
    for (const DropContents::File &file : contents.files) {
        const bool isThere = isTaken(file, names);
        if (isThere && !taken)
            continue;
        const QString key = nameKey(belowOf(file.below, QFileInfo(file.path).fileName()));
        // Folders are merged, and what lies in them was not asked about one by one: the same answer holds.
        const bool isAnswered = (isThere || !file.below.isEmpty()) && !given.contains(key);
        given.insert(key);
        UploadWish wish;
        wish.path = file.path;
        wish.folderId = folderId;
        wish.placeName = placeName;
        wish.below = file.below;
        wish.onConflict = isAnswered ? taken.value_or(NameConflict::KeepBoth) : NameConflict::KeepBoth;
        wishes.append(wish);
    }
    return wishes;
}
} // namespace atlas
