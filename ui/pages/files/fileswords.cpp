// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/fileswords.h"

#include "services/workdrive/workdriveservice.h"
#include "ui/theme/format.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace atlas::fileswords
{
namespace
{
struct FilesWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilesWords)
};

enum class FileFamily { Other, Text, Pdf, Sheet, Slides, Picture, Video, Sound, Archive, Code };

FileFamily nativeFamily(const QString &type)
{
    if (type.contains("sheet"_L1))
        return FileFamily::Sheet;
    return type.contains("show"_L1) ? FileFamily::Slides : FileFamily::Text;
}

FileFamily familyOf(const DriveItem &item)
{
    static const QHash<QString, FileFamily> families = [] {
        QHash<QString, FileFamily> all;
        const auto add = [&all](FileFamily family, const QString &endings) {
            const QStringList list = endings.split(u' ');
            for (const QString &ending : list)
                all.insert(ending, family);
        };
        add(FileFamily::Text, u"txt md rtf doc docx odt pages"_s);
        add(FileFamily::Pdf, u"pdf"_s);
        add(FileFamily::Sheet, u"xls xlsx ods csv tsv numbers"_s);
        add(FileFamily::Slides, u"ppt pptx odp key"_s);
        add(FileFamily::Picture, u"png jpg jpeg gif webp svg bmp tif tiff heic psd ai"_s);
        add(FileFamily::Video, u"mp4 mov mkv avi webm m4v"_s);
        add(FileFamily::Sound, u"mp3 wav flac ogg m4a aac"_s);
        add(FileFamily::Archive, u"zip 7z gz tgz tar rar xz bz2"_s);
        add(FileFamily::Code, u"json xml html htm css js ts py cpp h java sh sql yml yaml"_s);
        return all;
    }();
    return item.isNative ? nativeFamily(item.type) : families.value(item.extension, FileFamily::Other);
}

QString todayOrYesterday(const QDateTime &local, const QDate &today)
{
    const QString clock = format::time(local);
    if (local.date() == today)
        //: %1 is a time of day: today 10:52
        return FilesWords::tr("today %1").arg(clock);
    //: %1 is a time of day: yesterday 17:03
    return FilesWords::tr("yesterday %1").arg(clock);
}
} // namespace

QString iconOf(const DriveItem &item)
{
    if (item.isFolder)
        return u"folder"_s;
    switch (familyOf(item)) {
    case FileFamily::Text:
    case FileFamily::Pdf:
        return u"file-text"_s;
    case FileFamily::Sheet:
        return u"file-table"_s;
    case FileFamily::Slides:
        return u"file-chart"_s;
    case FileFamily::Picture:
        return u"image"_s;
    case FileFamily::Video:
        return u"video"_s;
    case FileFamily::Sound:
        return u"audio"_s;
    case FileFamily::Archive:
        return u"file-zip"_s;
    case FileFamily::Code:
        return u"file-code"_s;
    case FileFamily::Other:
        break;
    }
    return u"file"_s;
}

QString kindOf(const DriveItem &item)
{
    if (item.isFolder)
        return FilesWords::tr("Folder");
    switch (familyOf(item)) {
    case FileFamily::Text:
        return FilesWords::tr("Document");
    case FileFamily::Pdf:
        return u"PDF"_s;
    case FileFamily::Sheet:
        return FilesWords::tr("Spreadsheet");
    case FileFamily::Slides:
        return FilesWords::tr("Presentation");
    case FileFamily::Picture:
        return FilesWords::tr("Picture");
    case FileFamily::Video:
        return FilesWords::tr("Video");
    case FileFamily::Sound:
        return FilesWords::tr("Sound");
    case FileFamily::Archive:
        return FilesWords::tr("Archive");
    case FileFamily::Code:
    case FileFamily::Other:
        break;
    }
    return FilesWords::tr("File");
}

QString modified(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    if (local.date() == today || local.date() == today.addDays(-1))
        return todayOrYesterday(local, today);
    const QString day = format::shortDate(local.date(), today);
    return local.date().year() == today.year() ? day + u' ' + format::time(at) : day;
}

QString size(const DriveItem &item)
{
    return item.isFolder || item.isNative ? u"\u2013"_s : format::size(item.size);
}

QString sharing(const DriveItem &item)
{
    if (item.sharedWith < 0)
        return {};
    return item.sharedWith == 0 ? FilesWords::tr("as the folder")
                                : FilesWords::tr("%n person(s)", nullptr, item.sharedWith);
}

QString counts(const QList<DriveItem> &items, const QDateTime &readAt, const QDateTime &now)
{
    int folders = 0;
    qint64 bytes = 0;
    for (const DriveItem &item : items) {
        folders += item.isFolder ? 1 : 0;
        bytes += item.isFolder ? 0 : item.size;
    }
    const int files = int(items.size()) - folders;
    QStringList parts;
    if (folders > 0)
        parts.append(FilesWords::tr("%n folder(s)", nullptr, folders));
    if (files > 0 || folders == 0)
        parts.append(FilesWords::tr("%n file(s)", nullptr, files));
    QStringList words{parts.join(u", "_s)};
    if (files > 0)
        words.append(format::size(bytes));
    if (readAt.isValid())
        //: %1 is an age: updated 2 min ago
        words.append(FilesWords::tr("updated %1").arg(format::age(readAt, now)));
    return words.join(u" \u00b7 "_s);
}

QString chosen(const QList<DriveItem> &items)
{
    qint64 bytes = 0;
    for (const DriveItem &item : items)
        bytes += item.isFolder ? 0 : item.size;
    const QString count = FilesWords::tr("%n chosen", nullptr, int(items.size()));
    return bytes > 0 ? count + u" \u00b7 "_s + format::size(bytes) : count;
}

QString nameProblem(const QString &name)
{
    const Result<Done> checked = workdrive::checkName(name);
    if (checked)
        return {};
    const QString &code = checked.error().code;
    if (code == "empty"_L1)
        return FilesWords::tr("Give it a name.");
    if (code == "slash"_L1)
        return FilesWords::tr("A name cannot hold a slash ( / ).");
    if (code == "too_long"_L1)
        return FilesWords::tr("A name has at most 200 characters.");
    return FilesWords::tr("A name cannot hold line breaks or other control characters.");
}

QString spoken(const DriveItem &item, const QDateTime &now)
{
    QStringList words{item.name, kindOf(item)};
    if (!item.isFolder && !item.isNative)
        words.append(format::size(item.size));
    const QString when = modified(item.modifiedAt, now), who = sharing(item);
    if (!when.isEmpty())
        words.append(when);
    if (!who.isEmpty())
        words.append(who);
    if (item.isLocked)
        words.append(FilesWords::tr("locked"));
    return words.join(u", "_s);
}
} // namespace atlas::fileswords
