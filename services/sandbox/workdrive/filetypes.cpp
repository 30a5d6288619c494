// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/filetypes.h"

#include <QHash>

namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct FileType {
    QString type;
    QByteArray mime;
};

const QHash<QString, FileType> &fileTypes()
{
    static const QHash<QString, FileType> types{
        {u"pdf"_s, {u"pdf"_s, "application/pdf"}},
        {u"png"_s, {u"image"_s, "image/png"}},
        {u"jpg"_s, {u"image"_s, "image/jpeg"}},
        {u"jpeg"_s, {u"image"_s, "image/jpeg"}},
        {u"gif"_s, {u"image"_s, "image/gif"}},
        {u"svg"_s, {u"image"_s, "image/svg+xml"}},
        {u"txt"_s, {u"text"_s, "text/plain"}},
        {u"md"_s, {u"text"_s, "text/markdown"}},
        {u"csv"_s, {u"spreadsheet"_s, "text/csv"}},
        {u"xlsx"_s, {u"spreadsheet"_s, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}},
        {u"ods"_s, {u"spreadsheet"_s, "application/vnd.oasis.opendocument.spreadsheet"}},
        {u"docx"_s, {u"document"_s, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}},
        {u"odt"_s, {u"document"_s, "application/vnd.oasis.opendocument.text"}},
        {u"pptx"_s, {u"presentation"_s, "application/vnd.openxmlformats-officedocument.presentationml.presentation"}},
        {u"zip"_s, {u"archive"_s, "application/zip"}},
        {u"mp3"_s, {u"audio"_s, "audio/mpeg"}},
        {u"wav"_s, {u"audio"_s, "audio/wav"}},
        {u"mp4"_s, {u"video"_s, "video/mp4"}},
        {u"mov"_s, {u"video"_s, "video/quicktime"}}};
    return types;
}

/// The kind of document behind a filter: filters end in s, types do not.
QString kindOfDocument(const Item &item)
{
    static const QHash<QString, QString> native{
        {u"zw"_s, u"document"_s}, {u"zs"_s, u"spreadsheet"_s}, {u"zp"_s, u"presentation"_s}};
    const QString type = native.value(item.serviceType, typeOf(item));
    return type == "text"_L1 ? u"document"_s : type;
}
} // namespace

QString extensionOf(const QString &name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot <= 0 ? QString() : name.mid(dot + 1).toLower();
}

QString typeOf(const Item &item)
{
    static const QHash<QString, QString> native{
        {u"zw"_s, u"writer"_s}, {u"zs"_s, u"zohosheet"_s}, {u"zp"_s, u"zohoshow"_s}};
    if (!item.isFile())
        return u"folder"_s;
    if (!item.serviceType.isEmpty())
        return native.value(item.serviceType);
    const auto known = fileTypes().constFind(extensionOf(item.name));
    return known == fileTypes().cend() ? u"misc"_s : known->type;
}

std::optional<bool> passesFilter(const Item &item, const QString &filter)
{
    if (filter == "all"_L1)
        return true;
    if (filter == "allfiles"_L1)
        return item.isFile();
    if (filter == "folder"_L1)
        return !item.isFile();
    static const QHash<QString, QString> media{
        {u"pdf"_s, u"pdf"_s}, {u"audio"_s, u"audio"_s}, {u"video"_s, u"video"_s}, {u"images"_s, u"image"_s}};
    if (media.contains(filter))
        return item.isFile() && typeOf(item) == media.value(filter);
    static const QStringList documents{u"documents"_s, u"spreadsheets"_s, u"presentations"_s};
    const QString kind = filter.section(u'_', 0, 0), which = filter.section(u'_', 1);
    if (!documents.contains(kind) || !QStringList{QString(), u"native"_s, u"non_native"_s}.contains(which))
        return std::nullopt;
    if (!item.isFile() || kindOfDocument(item) + u's' != kind)
        return false;
    return which.isEmpty() || (which == "native"_L1) == !item.serviceType.isEmpty();
}

QByteArray mimeTypeOf(const QString &name)
{
    const auto known = fileTypes().constFind(extensionOf(name));
    return known == fileTypes().cend() ? QByteArray("application/octet-stream") : known->mime;
}

QString exportKindOf(const QString &serviceType)
{
    static const QHash<QString, QString> kinds{{u"zw"_s, u"docx"_s}, {u"zs"_s, u"xlsx"_s}, {u"zp"_s, u"pdf"_s}};
    return kinds.value(serviceType);
}
} // namespace atlas::sandbox::workdrive
