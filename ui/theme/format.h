// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The wording of values is shared with programs that have no window.
#include "models/support/format.h"
