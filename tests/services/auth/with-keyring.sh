#!/bin/sh
# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh open|locked|none COMMAND...: runs a test with a Secret Service of its own, or with none.
#   open    a private session bus with gnome-keyring, unlocked with a throw-away password
#   locked  the same ring after a restart, with no password given
#   none    no session bus at all
# Exit 77 (skipped) where the programs are missing. Nothing outside a temporary folder is touched.
set -u
mode=$1
shift
export ATLAS_TEST_KEYCHAIN="$mode"

if [ "$mode" = none ]; then
  unset DBUS_SESSION_BUS_ADDRESS DISPLAY
  XDG_RUNTIME_DIR=/nonexistent exec "$@"
fi
for program in dbus-run-session gnome-keyring-daemon; do
  command -v "$program" >/dev/null 2>&1 || { echo "skipped: $program is not installed"; exit 77; }
done

home=$(mktemp -d) || exit 1
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
unset DISPLAY WAYLAND_DISPLAY GNOME_KEYRING_CONTROL

# The first bus makes the ring; for "locked" it is opened again on a second bus without its password.
unlocked='printf atlas | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
locked='gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; exec "$@"'
if [ "$mode" = locked ]; then
  dbus-run-session -- sh -c "$unlocked" sh sleep 1 || exit 1
  dbus-run-session -- sh -c "$locked" sh "$@"
else
  dbus-run-session -- sh -c "$unlocked" sh "$@"
fi
