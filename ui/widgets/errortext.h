// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"

#include <QDateTime>
#include <QString>

namespace atlas
{
/// What a person reads when something failed: what happened, what to do next, and Zoho's own words under "details".
struct ErrorText {
    QString title;   ///< "Zoho demande une pause"; no full stop
    QString advice;  ///< "Le CRM reprend à 10:42. Ce que vous avez saisi est gardé."
    QString details; ///< code and message of Zoho, verbatim; may be empty
    QString action;  ///< label of the one useful button ("Réessayer", "Se reconnecter"), may be empty
    enum class Action { None, Retry, SignIn, AddScope, UnlockKeychain, OpenSettings } actionKind = Action::None;
};

/// The only place that turns an ApiError into words. `fieldLabel` replaces the API name of the field where known;
/// `now` is what "until 10:42" counts from.
[[nodiscard]] ErrorText errorText(const ApiError &error, const QString &fieldLabel = {},
                                  const QDateTime &now = QDateTime::currentDateTimeUtc());
} // namespace atlas
