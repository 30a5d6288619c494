// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/mail/mailcall.h"

namespace atlas::sandbox::mail
{
inline constexpr qsizetype mailSizeLimit = 40 << 20; ///< bytes of a mail with its files

/// The body of an upload as it arrives; nothing when it is larger than a mail may be, or the client left.
[[nodiscard]] std::optional<QByteArray> uploadBody(const Request &request);
[[nodiscard]] Response tooLarge(); ///< a file or a mail above the limit
/// Where an inline upload can be seen: what the HTML of the mail has as the source of the image.
[[nodiscard]] QString inlineUrl(const Upload &upload);
[[nodiscard]] Response uploadAttachments(Call &call);
} // namespace atlas::sandbox::mail
