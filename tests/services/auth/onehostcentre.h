// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/auth/datacentre.h"

namespace atlas::test
{
/// A data centre whose every host is the given server.
inline DataCentre oneHostCentre(const QUrl &server)
{
    DataCentre dc;
    dc.id = QStringLiteral("custom");
    dc.name = QStringLiteral("Test");
    dc.accounts = dc.api = dc.projects = dc.cliq = dc.calendar = dc.mail = server;
    dc.workdrive = dc.workdriveUpload = dc.workdriveDownload = server;
    return dc;
}
} // namespace atlas::test
