#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails when a source file is not formatted as .clang-format says.
set -eu
cd "$(dirname "$0")/../.."
find app ui models services tests -name '*.cpp' -o -name '*.h' | sort | xargs clang-format --dry-run -Werror
echo "format: all files as .clang-format says"
