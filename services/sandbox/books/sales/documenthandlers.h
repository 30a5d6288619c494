// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

/// Handlers that all sales documents share; bind them with bound<>().
namespace atlas::sandbox::books::selling
{
[[nodiscard]] Response createDocument(Call &call, const DocumentKind &kind);
[[nodiscard]] Response updateDocument(Call &call, const DocumentKind &kind);
/// PUT of the list path with the X-Unique-Identifier headers.
[[nodiscard]] Response upsertDocument(Call &call, const DocumentKind &kind);
/// POST /{kind}/{id}/submit, /approve (also /approve/final), /reject.
[[nodiscard]] Response submitDocument(Call &call, const DocumentKind &kind);
[[nodiscard]] Response approveDocument(Call &call, const DocumentKind &kind);
[[nodiscard]] Response rejectDocument(Call &call, const DocumentKind &kind);

// documentmail.cpp
[[nodiscard]] Response mailContent(Call &call, const DocumentKind &kind);
[[nodiscard]] Response mailDocument(Call &call, const DocumentKind &kind);
/// POST /{kind}/email?{record}_ids=a,b: at most ten.
[[nodiscard]] Response mailDocuments(Call &call, const DocumentKind &kind);

// documentextras.cpp
[[nodiscard]] Response listComments(Call &call, const DocumentKind &kind);
[[nodiscard]] Response addComment(Call &call, const DocumentKind &kind);
[[nodiscard]] Response changeComment(Call &call, const DocumentKind &kind);
[[nodiscard]] Response removeComment(Call &call, const DocumentKind &kind);
[[nodiscard]] Response listTemplates(Call &call, const DocumentKind &kind);
[[nodiscard]] Response setTemplate(Call &call, const DocumentKind &kind);
[[nodiscard]] Response setBillingAddress(Call &call, const DocumentKind &kind);
[[nodiscard]] Response setShippingAddress(Call &call, const DocumentKind &kind);

// attachments.cpp
[[nodiscard]] Response getAttachment(Call &call, const DocumentKind &kind);
[[nodiscard]] Response addAttachment(Call &call, const DocumentKind &kind);
[[nodiscard]] Response setAttachmentPreference(Call &call, const DocumentKind &kind);
[[nodiscard]] Response removeAttachment(Call &call, const DocumentKind &kind);

// documentpdf.cpp
/// GET /{kind}/pdf and /print with {record}_ids: one file with all of them, at most 25.
[[nodiscard]] Response mergedPdf(Call &call, const DocumentKind &kind);

/// Sets status and sub-status and writes the history line.
void changeStatus(Call &call, const DocumentKind &kind, QJsonObject &record, const QString &status);
} // namespace atlas::sandbox::books::selling
