// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/books/sales/documentkind.h"

namespace atlas::sandbox::books::selling
{
/// The records as one PDF, each beginning a page.
[[nodiscard]] QByteArray documentPdf(const Call &call, const DocumentKind &kind, const QList<QJsonObject> &records);
/// The file asked for by accept=pdf|html or the Accept header application/pdf; nothing when JSON is wanted. Headers as
/// Books sends them: application/pdf;charset=UTF-8, attachment; filename="FA-2026-0001.pdf".
[[nodiscard]] std::optional<Response> wantedFile(const Call &call, const DocumentKind &kind,
                                                 const QList<QJsonObject> &records);
} // namespace atlas::sandbox::books::selling
