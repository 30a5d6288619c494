// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/credentials.h"
#include "app/common/profile.h"

#include <memory>
#include <QJsonObject>

namespace atlas
{
/// The stand-in inside a program: same sockets, tokens, limits and errors as Zoho, sample data of this profile.
class EmbeddedSandbox
{
public:
    EmbeddedSandbox();
    ~EmbeddedSandbox();
    /// Starts it and signs in with the grant it announces; the account has the fixed id "sandbox". Its state is kept in
    /// the profile. Storage "sandbox_in_use" when another program serves the same profile's data; Storage otherwise.
    [[nodiscard]] Task<Result<Credentials>> start(Profile profile);
    /// The stand-in's announcement (base, user_email, ...); empty before start().
    [[nodiscard]] QJsonObject announcement() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
