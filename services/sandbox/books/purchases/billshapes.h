// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/// The keys of bills, vendor payments and vendor credits as Books answers them.
namespace atlas::sandbox::books::buying
{
[[nodiscard]] const QJsonObject &billShape();
[[nodiscard]] const QJsonObject &billRowShape();
[[nodiscard]] const QJsonObject &vendorPaymentShape();
[[nodiscard]] const QJsonObject &vendorPaymentRowShape();
[[nodiscard]] const QJsonObject &vendorCreditShape();
[[nodiscard]] const QJsonObject &vendorCreditRowShape();
} // namespace atlas::sandbox::books::buying
