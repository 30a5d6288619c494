// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/cancel.h"
#include "services/core/task.h"

#include <QObject>

class QNetworkAccessManager;

namespace atlas
{
/// Fetches the images of a mail when a person asked for them: https only (http for loopback), no cookies, no referrer,
/// no token, no redirects to other schemes, at most 5 MB and 10 s each, images only.
class RemoteImages : public QObject
{
    Q_OBJECT
public:
    /// The manager outlives this and is used by nobody else, so that no cookie is ever sent.
    explicit RemoteImages(QNetworkAccessManager &network);
    ~RemoteImages() override;
    /// Validation "unsafe_address" | "no_image" | "too_large"; Offline, Timeout, NotFound.
    [[nodiscard]] Task<Result<QByteArray>> fetch(QString url, CancelToken cancel = {});

private:
    struct Private;
    std::unique_ptr<Private> d;
};
} // namespace atlas
