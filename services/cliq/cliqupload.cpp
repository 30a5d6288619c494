// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cliq/cliqupload.h"

#include "services/cliq/formdevice.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

// The form of files. Source: https://www.zoho.com/cliq/help/restapi/v2/files/
namespace atlas::cliqupload
{
namespace
{
ApiError filesError(const QString &code, const QString &detail)
{
    ApiError error(ErrorKind::Validation, code, detail);
    error.field = u"files"_s;
    return error;
}

/// A name as a header takes it: quotes, backslashes and line ends would end it early.
QByteArray headerName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (QChar &letter : name) {
        if (letter == u'"' || letter == u'\\' || letter.category() == QChar::Other_Control)
            letter = u'_';
    }
    return name.toUtf8();
}

FormDevice::Part bytesPart(const QByteArray &bytes)
{
    return {bytes, {}, bytes.size()};
}

QByteArray valuePart(const QByteArray &boundary, const QByteArray &name, const QByteArray &value)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}
} // namespace

Result<Done> checked(const QList<CliqUpload> &files)
{
    if (files.isEmpty())
        return fail(filesError(u"empty"_s, u"There is no file to post."_s));
    if (files.size() > kMostFiles)
        return fail(filesError(u"too_many"_s, u"Cliq takes at most ten files at once."_s));
    for (const CliqUpload &upload : files) {
        const QFileInfo info(upload.path);
        if (!info.isFile() || !info.isReadable())
            return fail(filesError(u"unreadable"_s, u"\"%1\" cannot be read."_s.arg(info.fileName())));
        if (info.size() == 0)
            return fail(filesError(u"empty"_s, u"\"%1\" is empty."_s.arg(info.fileName())));
        if (info.size() > kLargestFile)
            return fail(
                filesError(u"too_large"_s, u"\"%1\" is larger than the 50 MB Cliq takes."_s.arg(info.fileName())));
    }
    return Done{};
}

void putForm(ApiRequest &request, const QList<CliqUpload> &files)
{
    const QByteArray boundary = "atlas-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QMimeDatabase types;
    QJsonArray comments;
    bool hasComments = false;
    QList<FormDevice::Part> parts;
    for (const CliqUpload &upload : files) {
        const QByteArray type = types.mimeTypeForFile(upload.path).name().toLatin1();
        parts.append(bytesPart("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" +
                               headerName(upload.path) + "\"\r\nContent-Type: " + type + "\r\n\r\n"));
        parts.append({{}, upload.path, QFileInfo(upload.path).size()});
        parts.append(bytesPart("\r\n"));
        comments.append(upload.comment);
        hasComments = hasComments || !upload.comment.isEmpty();
    }
    if (hasComments)
        parts.append(
            bytesPart(valuePart(boundary, "comments", QJsonDocument(comments).toJson(QJsonDocument::Compact))));
    parts.append(bytesPart("--" + boundary + "--\r\n"));
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.openBody = [parts]() -> std::unique_ptr<QIODevice> {
        auto device = std::make_unique<FormDevice>(parts);
        if (!device->isOpen())
            return nullptr;
        return device;
    };
}
} // namespace atlas::cliqupload
