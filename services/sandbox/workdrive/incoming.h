// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/workdrive/workdrivecall.h"

namespace atlas::sandbox::workdrive
{
/// What is to happen when a folder has a file of that name.
enum class TakenName { Stamp, Replace, Refuse };

/// Where a file that is coming in is to go.
struct Incoming {
    QString parentId, name;
    TakenName taken = TakenName::Stamp;
    qint64 size = 0;
};

/// Why it cannot go there: as an answer, and as the code of a stream upload's progress.
struct IncomingRefusal {
    Response response;
    QString progressCode;
};
/// The name is cleaned of what the service drops. The store is locked.
[[nodiscard]] std::optional<IncomingRefusal> checkIncoming(const Call &call, Incoming &incoming);
/// Puts what checkIncoming() let through: a new file, or a new version of the one of that name. Alone in the store.
[[nodiscard]] const Item &placeIncoming(const Call &call, const Incoming &incoming, const Content &content);
/// The JSON inside an upload's answer: "File INFO" or file_info. `md5` in hexadecimal digits.
[[nodiscard]] QString incomingInfo(const Call &call, const Item &item, const QByteArray &md5);
} // namespace atlas::sandbox::workdrive
