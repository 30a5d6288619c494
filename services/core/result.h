// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/core/apierror.h"

#include <tl/expected.hpp>

namespace atlas
{
/// A value or an ApiError. Nothing in the client throws across a layer.
template <class T>
using Result = tl::expected<T, ApiError>;

/// Success without a value: co_return Done{};
struct Done {
};

[[nodiscard]] inline tl::unexpected<ApiError> fail(ApiError error)
{
    return tl::unexpected<ApiError>(std::move(error));
}
[[nodiscard]] inline tl::unexpected<ApiError> fail(ErrorKind kind, QString code = {}, QString detail = {})
{
    return tl::unexpected<ApiError>(ApiError(kind, std::move(code), std::move(detail)));
}
} // namespace atlas
