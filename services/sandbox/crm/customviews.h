// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/sandbox/crm/call.h"

#include <functional>

namespace atlas::sandbox::crm
{
struct CustomView {
    qint64 id = 0;
    QString systemName, english, french;
    QString criteria; ///< grammar of search; ${me} stands for the asking user's id
    bool isDefault = false;
};

/// The views of a module; the first is the default one.
[[nodiscard]] QList<CustomView> customViewsOf(const Module &module);
/// The filter of a view for the asking user. The bad id's refusal otherwise.
[[nodiscard]] std::function<bool(const Row &)> viewFilter(const Call &call, const Table &table, const QString &cvid,
                                                          std::optional<Response> &refusal);
} // namespace atlas::sandbox::crm
