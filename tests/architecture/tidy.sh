#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the product as a build folder compiles it (units of several sources): tidy.sh BUILD
set -eu
cd "$(dirname "$0")/../.."
build=$1
units=$(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$build/compile_commands.json" |
    grep -E "/(app|ui|models|services)/.*(Unity/unity_|/[a-z0-9_]+\.cpp)" | grep -v -E "/tests/|autogen|/pch/|qrc_" | sort -u)
[ -n "$units" ] || { echo "tidy: nothing to read in $build" >&2; exit 1; }
echo "$units" | xargs -P "$(nproc 2>/dev/null || echo 2)" -n 1 clang-tidy --quiet -p "$build" \
    --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-optimization-argument 2>/dev/null
echo "tidy: nothing found in $(echo "$units" | wc -l) units"
