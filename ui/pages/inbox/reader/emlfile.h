// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/mail/mailrecords.h"

namespace atlas
{
/// A mail as a file other programs open (RFC 5322, MIME): its own header fields, the HTML as Zoho gave it, and its
/// files with their bytes. Not the bytes that travelled: signatures of transport do not hold for it. Pure.
[[nodiscard]] QByteArray emlFile(const MailHeaders &headers, const QString &html,
                                 const QList<QPair<MailAttachment, QByteArray>> &files);
} // namespace atlas
