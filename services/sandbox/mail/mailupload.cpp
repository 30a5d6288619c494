// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/mail/mailupload.h"

#include "services/sandbox/mail/mailformparts.h"

#include <algorithm>
#include <QCryptographicHash>

// Files are uploaded before the mail that carries them. Source: docs/zoho.md.
namespace atlas::sandbox::mail
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype formOverhead = 1 << 16; ///< boundaries and part headers of a form

bool isPlainName(const QString &name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'\\');
}

/// Keeps the file and tells the client how to name it in a mail.
QJsonObject stored(Call &call, const QString &name, const QByteArray &bytes, bool isInline)
{
    const QString token = QString::fromLatin1(
        QCryptographicHash::hash(call.store.nextId().toLatin1(), QCryptographicHash::Sha1).toHex().left(10));
    const QString path = u"/Mail/%1%2-"_s.arg(QString::number(call.nowMs, 16), token) + name;
    const Upload upload{name, path, bytes, isInline};
    call.store.uploads.insert_or_assign(path, upload);
    QJsonObject answer{{u"storeName"_s, zuid},
                       {u"attachmentName"_s, name},
                       {u"attachmentPath"_s, path},
                       {u"attachmentSize"_s, QString::number(bytes.size())}};
    if (isInline)
        answer.insert(u"url"_s, inlineUrl(upload));
    return answer;
}

Response uploadForm(Call &call)
{
    const auto parts = formParts(call.request.headers.value("content-type"), call.request.body);
    if (!parts)
        return badType(u"attach"_s);
    if (parts->isEmpty())
        return missing(u"attach"_s);
    qsizetype size = 0;
    for (const FormPart &part : *parts) {
        size += part.bytes.size();
        if (part.name != "attach"_L1)
            return extraParam(part.name);
        if (!isPlainName(part.fileName))
            return badValue(u"fileName"_s);
    }
    if (size > mailSizeLimit)
        return tooLarge();
    QJsonArray all;
    for (const FormPart &part : *parts)
        all.append(stored(call, part.fileName, part.bytes, call.flag(u"isInline"_s)));
    return ok(all);
}

Response uploadRaw(Call &call)
{
    if (!call.has(u"fileName"_s))
        return missing(u"fileName"_s);
    const QString name = call.param(u"fileName"_s);
    if (!isPlainName(name))
        return badValue(u"fileName"_s);
    const QByteArray type = call.request.headers.value("content-type").split(';').constFirst().trimmed();
    if (type != "application/octet-stream")
        return badType(u"Content-Type"_s);
    if (call.request.body.size() > mailSizeLimit)
        return tooLarge();
    return ok(stored(call, name, call.request.body, call.flag(u"isInline"_s)));
}
} // namespace

std::optional<QByteArray> uploadBody(const Request &request)
{
    QByteArray body;
    bool fits = true;
    // Too much is read to its end all the same, so that the client gets to read the refusal.
    const bool complete = request.readBody([&body, &fits](const char *data, size_t size) {
        fits = fits && body.size() + qsizetype(size) <= mailSizeLimit + formOverhead;
        if (fits)
            body.append(data, qsizetype(size));
        return true;
    });
    return complete && fits ? std::optional(body) : std::nullopt;
}

Response tooLarge()
{
    return refuse(400, u"FILE_SIZE_MORE_THAN_ALLOWED_SIZE"_s, u"Attachment size exceeds 40 MB"_s); // UNCONFIRMED
}

QString inlineUrl(const Upload &upload)
{
    return u"/zm/ImageDisplay?na="_s + zuid + u"&f="_s + upload.path.section(u'/', -1).section(u'-', 0, 0);
}

Response uploadAttachments(Call &call)
{
    const Fields known{{u"fileName"_s, Type::Text}, {u"isInline"_s, Type::Bool}, {u"uploadType"_s, Type::Text}};
    if (const auto refused = checkQuery(call, known))
        return *refused;
    if (!call.has(u"uploadType"_s))
        return uploadRaw(call);
    return call.param(u"uploadType"_s) == "multipart"_L1 ? uploadForm(call) : badValue(u"uploadType"_s);
}
} // namespace atlas::sandbox::mail
