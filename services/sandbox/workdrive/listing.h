// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivecall.h"

namespace atlas::sandbox::workdrive
{
/// Which page a call asks for, by offset (at most 50 rows) or by cursor (at most 1000).
struct Page {
    qsizetype offset = 0, limit = 50;
    bool byCursor = false;
};
/// page[offset] and page[limit], or page[next] ("0" or a token for this `key`) and page[limit].
[[nodiscard]] std::optional<Page> pageOf(const Call &call, const QString &key, std::optional<Response> &refusal);
/// The token that leads to this offset.
[[nodiscard]] QString cursorToken(const QString &key, qsizetype offset);
inline const QStringList pageParameters{QStringLiteral("page[offset]"), QStringLiteral("page[limit]"),
                                        QStringLiteral("page[next]")};
/// Whether this listing counts: only its first page does.
[[nodiscard]] bool isFirstPage(const Request &request);
/// GET /files/{folder}/files.
[[nodiscard]] Response listFolder(Call &call);
/// The root of the path, of that kind and organised by the caller; otherwise nothing and the refusal.
[[nodiscard]] const Item *organisedRoot(const Call &call, ItemKind kind, std::optional<Response> &refusal);
/// GET /privatespace/{id}/trashedfiles and GET /teamfolders/{id}/trashedfiles: what was put there by itself, not what
/// lies in a folder that was. Source:
/// https://www.zoho.com/workdrive/developer/docs/api/v1/get-trashed-files-in-my-folders.html
[[nodiscard]] Response listOwnTrash(Call &call);
[[nodiscard]] Response listTeamTrash(Call &call);
} // namespace atlas::sandbox::workdrive
