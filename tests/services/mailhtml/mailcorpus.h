// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace atlas::test
{
struct HostileMail {
    QString name; ///< "scripts: plain script"
    QString html;
};

/// The mails of the files in `folder`: each begins with "### name"; "{{202e}}" is the code unit U+202E.
[[nodiscard]] QList<HostileMail> readHostileMails(const QString &folder);
} // namespace atlas::test
