// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/books/purchases/uploads.h"
#include "services/sandbox/books/sales/documenthandlers.h"

// The one file of a document. Its bytes are kept with the receipts, under the document's id.
namespace atlas::sandbox::books::selling
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype largestFile = 10 * 1024 * 1024;

bool mayBeAttached(const QString &fileName)
{
    static const QStringList suffixes{u"gif"_s, u"png"_s, u"jpeg"_s, u"jpg"_s, u"bmp"_s, u"pdf"_s};
    return suffixes.contains(buying::suffixOf(fileName));
}

void describeFile(Call &call, QJsonObject &record, const QString &fileName, qsizetype size)
{
    record["attachment_name"_L1] = fileName;
    QJsonArray documents;
    if (!fileName.isEmpty())
        documents.append(QJsonObject{{"document_id"_L1, call.store.nextId()},
                                     {"file_name"_L1, fileName},
                                     {"file_type"_L1, buying::suffixOf(fileName)},
                                     {"file_size"_L1, size},
                                     {"attachment_order"_L1, 1},
                                     {"can_show_in_portal"_L1, false}});
    record["documents"_L1] = documents;
}

// A path with a document id must name the file that is there.
std::optional<QJsonObject> recordWithFile(const Call &call, const DocumentKind &kind, Refusal &refusal)
{
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return std::nullopt;
    const QJsonArray documents = record->value("documents"_L1).toArray();
    const bool named = call.request.segments.size() > 1;
    if (!call.store.receipts.contains(call.id()) ||
        (named && entryIndex(documents, u"document_id"_s, call.id(1)) < 0)) {
        refusal = notFound(u"Attachment"_s);
        return std::nullopt;
    }
    return record;
}
} // namespace

Response getAttachment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    if (!recordWithFile(call, kind, refusal))
        return *refusal;
    return buying::fileAnswer(call.store.receiptNames.value(call.id()), call.store.receipts.value(call.id()));
}

Response addAttachment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordOf(call, kind, refusal);
    if (!record)
        return *refusal;
    const auto upload = buying::uploadOf(call.request, u"attachment"_s);
    if (!upload || upload->content.isEmpty() || upload->content.size() > largestFile ||
        !mayBeAttached(upload->fileName))
        return invalidValue(u"attachment"_s);
    call.store.receipts[call.id()] = upload->content;
    call.store.receiptNames[call.id()] = upload->fileName;
    describeFile(call, *record, upload->fileName, upload->content.size());
    if (call.has(u"can_send_in_mail"_s))
        record->insert("can_send_in_mail"_L1, call.param(u"can_send_in_mail"_s) == "true"_L1);
    keepRecord(call, kind, *record);
    logAct(call, call.id(), u"Fichier %1 joint."_s.arg(upload->fileName));
    return success(u"documents"_s, record->value("documents"_L1),
                   u"Your file has been successfully attached to the %1."_s.arg(kind.record));
}

Response setAttachmentPreference(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordWithFile(call, kind, refusal);
    if (!record)
        return *refusal;
    const QString wanted = call.param(u"can_send_in_mail"_s);
    if (wanted != "true"_L1 && wanted != "false"_L1)
        return invalidValue(u"can_send_in_mail"_s);
    record->insert("can_send_in_mail"_L1, wanted == "true"_L1);
    keepRecord(call, kind, *record);
    return done(kind.updated);
}

Response removeAttachment(Call &call, const DocumentKind &kind)
{
    Refusal refusal;
    auto record = recordWithFile(call, kind, refusal);
    if (!record)
        return *refusal;
    call.store.receipts.remove(call.id());
    call.store.receiptNames.remove(call.id());
    describeFile(call, *record, {}, 0);
    keepRecord(call, kind, *record);
    logAct(call, call.id(), u"Fichier joint retiré."_s);
    return done(u"Your file is no longer attached to the %1."_s.arg(kind.record));
}
} // namespace atlas::sandbox::books::selling
