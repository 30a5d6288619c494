// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace atlas::sandbox::dataset
{
/// The header by which the deliberately hostile mails of the sample mailbox can be told from the others; its value is
/// the name of the trick.
inline const QString hostileHeader = QStringLiteral("X-Hostile-Sample");

/// A body that tries to run, load or fake something when it is shown. All hosts end in ".example".
struct HostileBody {
    QString trick; ///< "event-handlers"
    QString name, address, subject;
    QString html;
};

/// All of them; the same at every call.
[[nodiscard]] const QList<HostileBody> &hostileBodies();
/// Those that run code, load or send something by themselves.
[[nodiscard]] QList<HostileBody> activeBodies();
/// Those that lie to the reader or strain the parser.
[[nodiscard]] QList<HostileBody> deceivingBodies();
} // namespace atlas::sandbox::dataset
