#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the product's sources with the compile commands of a build folder: tidy.sh BUILD [FILE...]
set -eu
cd "$(dirname "$0")/../.."
build=$1
shift
files=${*:-$(find app ui models services -name '*.cpp' | sort)}
jobs=$(nproc 2>/dev/null || echo 2)
# g++ options that clang does not know are not its concern here.
echo "$files" | tr ' ' '\n' | xargs -P "$jobs" -n 4 clang-tidy --quiet -p "$build" \
    --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-ignored-optimization-argument 2>/dev/null
echo "tidy: nothing found"
