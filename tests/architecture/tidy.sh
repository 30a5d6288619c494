#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the product as a build folder compiles it (units of several sources): tidy.sh BUILD
set -eu
cd "$(dirname "$0")/../.."
build=$1
commands=$build/tidy/compile_commands.json
mkdir -p "$build/tidy"

# clang reads neither g++'s precompiled headers nor its own options: the commands get the plain header instead.
find "$build" -name cmake_pch.hxx | while read -r header; do
    kind=$(echo "$header" | sed -n 's|.*atlas_pch_\([a-z]*\)\.dir/.*|\1|p')
    [ -z "$kind" ] || cp "$header" "$build/tidy/$kind.hxx"
done
sed -e "s#[^ ]*atlas_pch_\([a-z]*\)\.dir/cmake_pch\.hxx#$PWD/$build/tidy/\1.hxx#g" \
    -e 's/ -fcoroutines//g; s/ -Winvalid-pch//g; s/ -Wno-maybe-uninitialized//g; s/ -Wno-subobject-linkage//g' \
    "$build/compile_commands.json" >"$commands"

units=$(sed -n 's/^ *"file": "\(.*\)",\{0,1\}$/\1/p' "$commands" |
    grep -E "/(app|ui|models|services)/.*(Unity/unity_[0-9]+_cxx\.cxx|/[a-z0-9_]+\.cpp)$" | grep -v -E "/tests/|autogen|/pch|qrc_|atlas_pch_" | sort -u)
[ -n "$units" ] || { echo "tidy: nothing to read in $build" >&2; exit 1; }
echo "$units" | xargs -P "$(nproc 2>/dev/null || echo 2)" -n 1 clang-tidy --quiet -p "$build/tidy" --extra-arg=-Wno-unknown-warning-option 2>/dev/null
echo "tidy: nothing found in $(echo "$units" | wc -l) units"
