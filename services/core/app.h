// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <QString>

namespace atlas
{
/// The seven Zoho apps, and the accounts server, whose calls have their own limits.
enum class App { Accounts, Crm, Books, Projects, Cliq, Calendar, Mail, WorkDrive };

inline constexpr std::array allApps{App::Crm,      App::Books, App::Projects, App::Cliq,
                                    App::Calendar, App::Mail,  App::WorkDrive};

/// "crm", "books", ...: the word in the store, on the command line and in logs.
[[nodiscard]] QString appId(App app);
/// "Zoho CRM", ...: the product's own name, not translated.
[[nodiscard]] QString appName(App app);
[[nodiscard]] std::optional<App> appFromId(QStringView id);
} // namespace atlas
