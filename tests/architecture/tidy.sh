#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over the product as a build folder compiles it: tidy.sh BUILD
#
# Nine tenths of a run go into the headers of Qt, once per unit. So all sources of a target are read as one unit, and
# without the precompiled header, which clang cannot read: each target includes what it uses.
set -eu
cd "$(dirname "$0")/../.."
build=$1
mkdir -p "$build/tidy"

# Writes TARGET.cxx for each target of the product and the commands to read them; prints "SOURCES PATH" of each.
merge_targets() {
    awk -v out="$PWD/$build/tidy" '
        function value(line) { sub(/^ *"[a-z]+": "/, "", line); sub(/",?$/, "", line); return line }
        /^ *"directory": / { directory = value($0) }
        /^ *"command": / { command = value($0) }
        /^ *"file": / {
            file = value($0)
            if (!match(command, / -o (app|ui|models|services)\/[^ ]*CMakeFiles\/[^\/]+\.dir\//) || file ~ /_autogen\/|\/qrc_|\.hxx/)
                next
            target = substr(command, RSTART, RLENGTH - 5)
            sub(/.*\//, "", target)
            if (target ~ /^atlas_pch_/)
                next
            unit = out "/" target ".cxx"
            if (!count[target]++) {
                gsub(/ -include [^ ]*cmake_pch\.hxx| -fcoroutines| -Winvalid-pch| -Wno-maybe-uninitialized| -Wno-subobject-linkage/, "", command)
                sub(/ -c [^ ]*$/, " -c " unit, command)
                list = list (list ? "," : "") "\n{\"directory\": \"" directory "\", \"command\": \"" command "\", \"file\": \"" unit "\"}"
                printf "" >unit
            }
            print "#include \"" file "\"" >unit
        }
        END {
            print "[" list "\n]" >(out "/compile_commands.json")
            for (target in count)
                print count[target], out "/" target ".cxx"
        }' "$build/compile_commands.json"
}

units=$(merge_targets | sort -rn | cut -d ' ' -f 2)  # the largest first, so that all processors end together
[ -n "$units" ] || { echo "tidy: nothing to read in $build" >&2; exit 1; }
echo "$units" | xargs -P "$(nproc 2>/dev/null || echo 2)" -n 1 clang-tidy --quiet -p "$build/tidy" --config-file=.clang-tidy --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-shadow 2>/dev/null
echo "tidy: nothing found in $(echo "$units" | wc -l) targets"
