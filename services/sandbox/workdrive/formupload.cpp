// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/workdrive/fileview.h"
#include "services/sandbox/workdrive/formreader.h"
#include "services/sandbox/workdrive/incoming.h"
#include "services/sandbox/workdrive/naming.h"

// POST /upload: multipart, up to 250 MB. Source: docs/zoho.md, WorkDrive, uploads.
namespace atlas::sandbox::workdrive
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype longestField = 8192;
const QStringList uploadFields{u"filename"_s, u"parent_id"_s, u"override-name-exist"_s};

/// A form on its way in.
struct Form {
    explicit Form(const Contents &contents)
        : blob(Contents::newBlob())
        , spool(contents.path(blob))
    {
    }
    QString blob;
    Spool spool;
    QMap<QString, QByteArray> fields;
    QString part, fileName; ///< part: the one whose bytes come
    bool hasContent = false, tooLarge = false, diskFull = false, strange = false;

    void begin(const QString &name, const QString &file);
    bool bytes(const char *data, qsizetype size, qint64 most);
};

void Form::begin(const QString &name, const QString &file)
{
    part = name;
    strange = strange || (name != "content"_L1 && !uploadFields.contains(name));
    if (name != "content"_L1)
        return;
    hasContent = true;
    fileName = file;
}

/// Too much is read to its end all the same, so that the client gets to read the refusal.
bool Form::bytes(const char *data, qsizetype size, qint64 most)
{
    if (part != "content"_L1) {
        QByteArray &field = fields[part];
        field.append(data, size);
        return field.size() <= longestField;
    }
    tooLarge = tooLarge || spool.size() + size > most;
    if (!tooLarge && !diskFull)
        diskFull = !spool.write(data, size_t(size));
    return true;
}

/// A field of the form, or the parameter of that name, which is percent-encoded all the same.
QByteArray fieldOf(const Call &call, const Form &form, const QString &name)
{
    return call.has(name) ? call.param(name).toUtf8() : form.fields.value(name).trimmed();
}

std::optional<Response> checkForm(const Form &form)
{
    if (form.strange)
        return invalid(u"EXTRA_PARAM_FOUND"_s);
    if (!form.hasContent)
        return refuse(400, u"F000"_s, u"content is missing"_s); // id and title UNCONFIRMED
    if (form.tooLarge)
        return refuse(413, u"F000"_s, u"File size limit exceeded"_s); // id and title UNCONFIRMED
    if (form.diskFull)
        return refuse(507, u"F7006"_s, u"Organization storage is full"_s);
    return std::nullopt;
}

std::optional<Incoming> formTarget(const Call &call, const Form &form, Response &refusal)
{
    Incoming incoming;
    const QByteArray given = fieldOf(call, form, u"filename"_s);
    const auto name = given.isEmpty() ? std::optional(form.fileName) : decodedName(given);
    const QByteArray replace = fieldOf(call, form, u"override-name-exist"_s);
    incoming.parentId = QString::fromUtf8(fieldOf(call, form, u"parent_id"_s));
    incoming.size = form.spool.size();
    if (replace == "true")
        incoming.taken = TakenName::Replace;
    else if (call.settings.takenNameRefused)
        incoming.taken = TakenName::Refuse;
    if (incoming.parentId.isEmpty())
        refusal = missing();
    else if (!name || (!replace.isEmpty() && replace != "true" && replace != "false"))
        refusal = invalid(u"PATTERN_NOT_MATCHED"_s);
    else {
        incoming.name = *name;
        return incoming;
    }
    return std::nullopt;
}

Response placeForm(Call &call, Form &form, Incoming incoming)
{
    const QWriteLocker lock(&call.store.lock);
    if (auto refused = checkIncoming(call, incoming))
        return refused->response;
    if (!form.spool.keep())
        return refuse(507, u"F7006"_s, u"Organization storage is full"_s);
    const Item &item = placeIncoming(call, incoming, {form.blob, {}, 0, form.spool.size()});
    call.changed();
    const QJsonObject attributes{{u"Permalink"_s, permalinkOf(item)},
                                 {u"parent_id"_s, item.parentId},
                                 {u"FileName"_s, item.name},
                                 {u"resource_id"_s, item.id},
                                 {u"File INFO"_s, incomingInfo(call, item, form.spool.md5())}};
    return data(QJsonArray{QJsonObject{{u"type"_s, u"files"_s}, {u"attributes"_s, attributes}}});
}

Response uploadForm(Call &call)
{
    Form form(call.contents);
    FormReader reader(call.header("content-type"),
                      {[&form](const QString &name, const QString &file) { form.begin(name, file); },
                       [&form, most = call.settings.largestForm](const char *data, qsizetype size) {
                           return form.bytes(data, size, most);
                       }});
    bool wellFormed = true;
    const bool complete = call.request.readBody([&](const char *data, size_t size) {
        wellFormed = wellFormed && reader.feed(data, size);
        return true;
    });
    if (!complete || !wellFormed || !reader.complete())
        return refuse(400, u"F000"_s, u"Malformed request"_s); // UNCONFIRMED
    if (auto refused = checkForm(form))
        return *refused;
    Response refusal;
    const auto incoming = formTarget(call, form, refusal);
    return incoming ? placeForm(call, form, *incoming) : refusal;
}
} // namespace

QList<DriveRoute> formRoutes()
{
    return {{"POST",
             apiBase + u"/upload"_s,
             {{u"WorkDrive.files.CREATE"_s}},
             uploadForm,
             Locking::Own,
             uploadFields,
             true}};
}
} // namespace atlas::sandbox::workdrive
