// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/crmrecords.h"

namespace atlas
{
/// What is needed to show a field's value to a person. `currency` is the record's.
struct FieldTextContext {
    QString currency;
    QDate today;
    Pipeline pipeline;
};

/// A field's value in words: amounts with unit, dates short, picklists by their display text, lookups by name.
/// Empty for null, absent and "".
[[nodiscard]] QString fieldText(const FieldMeta &field, const QJsonValue &value, const FieldTextContext &context);
/// The value as it is typed into an editor: numbers and dates in the locale's plain form.
[[nodiscard]] QString editText(const FieldMeta &field, const QJsonValue &value);
} // namespace atlas
