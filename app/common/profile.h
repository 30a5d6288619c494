// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/result.h"

#include <QString>

namespace atlas
{
/// Where a person's data live: one folder a profile, shared by the desktop and the console, so that a sign-in, a cache
/// and a call budget made by one are seen by the other. Holds no secret.
class Profile
{
public:
    /// `name`: letters, digits, '-' and '_' (see isValidName); empty: "default".
    explicit Profile(const QString &name = {});
    [[nodiscard]] static bool isValidName(const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// <application data>/Ran.AI/Atlas/profiles/<name>, absolute, also while another application name is set.
    [[nodiscard]] const QString &directory() const { return m_directory; }
    [[nodiscard]] QString storePath() const;        ///< atlas.sqlite
    [[nodiscard]] QString accountsPath() const;     ///< accounts.ini, for AccountRegistry
    [[nodiscard]] QString lockDirectory() const;    ///< the folder itself
    [[nodiscard]] QString sandboxStatePath() const; ///< what the embedded stand-in keeps
    [[nodiscard]] QString logPath() const;          ///< atlas.log
    /// Makes the folder, readable by its owner only. Storage error if that cannot be done.
    [[nodiscard]] Result<Done> create() const;

private:
    QString m_name;
    QString m_directory;
};

/// Organisation and application name of every Atlas program; call first in main().
void setApplicationIdentity(const QString &applicationVersion);
} // namespace atlas
