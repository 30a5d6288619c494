// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/customfields.h"
#include "services/sandbox/books/sales/documenthandlers.h"
#include "services/sandbox/books/sales/documentview.h"

namespace atlas::sandbox::books::selling
{
/// The routes every sales document has: record, creation, update, upsert, mail, comments, templates, addresses,
/// approval, several as one PDF.
template <const DocumentKind &(*Kind)()>
[[nodiscard]] QList<BooksRoute> documentRoutes(const QString &customFieldsPath)
{
    const QString all = u'/' + Kind().kind;
    const QString one = all + QStringLiteral("/{id}");
    const QString scope = Kind().kind;
    const QString create = scope + QStringLiteral(".CREATE");
    const QString read = scope + QStringLiteral(".READ");
    const QString update = scope + QStringLiteral(".UPDATE");
    const QString remove = scope + QStringLiteral(".DELETE");
    return {{"POST", all, create, bound<createDocument, Kind>},
            {"PUT", all, update, bound<upsertDocument, Kind>},
            {"GET", one, read, bound<showRecord, Kind>},
            {"PUT", one, update, bound<updateDocument, Kind>},
            {"PUT", customFieldsPath, update, bound<putCustomFields, Kind>},
            {"GET", one + QStringLiteral("/email"), read, bound<mailContent, Kind>},
            {"POST", one + QStringLiteral("/email"), create, bound<mailDocument, Kind>},
            {"POST", all + QStringLiteral("/email"), create, bound<mailDocuments, Kind>},
            {"POST", one + QStringLiteral("/submit"), create, bound<submitDocument, Kind>},
            {"POST", one + QStringLiteral("/approve"), create, bound<approveDocument, Kind>},
            {"POST", one + QStringLiteral("/approve/final"), create, bound<approveDocument, Kind>},
            {"POST", one + QStringLiteral("/reject"), create, bound<rejectDocument, Kind>},
            {"GET", one + QStringLiteral("/comments"), read, bound<listComments, Kind>},
            {"POST", one + QStringLiteral("/comments"), create, bound<addComment, Kind>},
            {"PUT", one + QStringLiteral("/comments/{comment}"), update, bound<changeComment, Kind>},
            {"DELETE", one + QStringLiteral("/comments/{comment}"), remove, bound<removeComment, Kind>},
            {"GET", all + QStringLiteral("/templates"), read, bound<listTemplates, Kind>},
            {"PUT", one + QStringLiteral("/templates/{template}"), update, bound<setTemplate, Kind>},
            {"PUT", one + QStringLiteral("/address/billing"), update, bound<setBillingAddress, Kind>},
            {"PUT", one + QStringLiteral("/address/shipping"), update, bound<setShippingAddress, Kind>},
            {"GET", all + QStringLiteral("/pdf"), read, bound<mergedPdf, Kind>},
            {"GET", all + QStringLiteral("/print"), read, bound<mergedPdf, Kind>}};
}

/// The one file of a document.
template <const DocumentKind &(*Kind)()>
[[nodiscard]] QList<BooksRoute> attachmentRoutes()
{
    const QString file = u'/' + Kind().kind + QStringLiteral("/{id}/attachment");
    const QString document = u'/' + Kind().kind + QStringLiteral("/{id}/documents/{document}");
    const QString scope = Kind().kind;
    return {{"GET", file, scope + QStringLiteral(".READ"), bound<getAttachment, Kind>},
            {"POST", file, scope + QStringLiteral(".CREATE"), bound<addAttachment, Kind>},
            {"PUT", file, scope + QStringLiteral(".UPDATE"), bound<setAttachmentPreference, Kind>},
            {"DELETE", file, scope + QStringLiteral(".DELETE"), bound<removeAttachment, Kind>},
            {"GET", document, scope + QStringLiteral(".READ"), bound<getAttachment, Kind>},
            {"DELETE", document, scope + QStringLiteral(".DELETE"), bound<removeAttachment, Kind>}};
}
} // namespace atlas::sandbox::books::selling
