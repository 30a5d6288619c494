# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""A person's desktop for end-to-end tests: an X screen, a window manager, a private D-Bus session, an unlocked Secret
Service and the accessibility bus, all ended with the test. Run a test with `python3 desk.py TEST.py BUILD_DIR`."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

INNER = "ATLAS_DESK_INNER"


def wait_until(condition, what, seconds=40):
    """Polls a condition of another process; there is no event to listen to from here."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        value = condition()
        if value:
            return value
        time.sleep(0.05)
    raise AssertionError(f"not seen within {seconds} s: {what}")


class Desk:
    """What a test uses: folders of its own, and processes that are ended by their pid."""

    def __init__(self, build):
        self.build = os.path.abspath(build)
        self.home = os.environ["HOME"]
        self.processes = []

    def start(self, *command, env=None, **options):
        process = subprocess.Popen([str(c) for c in command], env={**os.environ, **(env or {})}, **options)
        self.processes.append(process)
        return process

    def program(self, name):
        return os.path.join(self.build, name)

    def sandbox(self, *options):
        """Starts atlas-sandbox; returns its announcement, its log's path and the process."""
        log = os.path.join(self.home, f"sandbox-{len(self.processes)}.log")
        process = self.start(self.program("atlas-sandbox"), "--log", log, *options, stdout=subprocess.PIPE, text=True)
        line = process.stdout.readline()
        assert line, "atlas-sandbox said nothing"
        return json.loads(line), log, process

    def ctl(self, *arguments, stdin=None, env=None):
        """Runs atlasctl; returns exit code, parsed answer (or None) and stderr."""
        done = subprocess.run([self.program("atlasctl"), *arguments], input=stdin, capture_output=True, text=True,
                              timeout=60, env={**os.environ, **(env or {})})
        try:
            answer = json.loads(done.stdout)
        except ValueError:
            answer = None
        return done.returncode, answer, done.stderr

    def finish(self, process, signal_number=signal.SIGTERM):
        if process.poll() is None:
            process.send_signal(signal_number)
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
        if process.stdout:
            process.stdout.close()
        return process.returncode

    def close(self):
        for process in reversed(self.processes):
            self.finish(process)


def log_lines(path):
    """The stand-in's log: one JSON object a line."""
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def xdotool(*arguments):
    return subprocess.run(["xdotool", *[str(a) for a in arguments]], check=True, capture_output=True, text=True).stdout.strip()


def accessible(application, most=300):
    """The accessible tree of a running program as a list of (role, name, node); of long lists the first `most` entries."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    Atspi.set_timeout(4000, 8000)
    found = []

    def walk(node, depth):
        if node is None or depth > 40:
            return
        try:
            found.append((node.get_role_name(), node.get_name() or "", node))
            for index in range(min(node.get_child_count(), most)):
                walk(node.get_child_at_index(index), depth + 1)
        except Exception:  # the node went away while we looked
            return

    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child and application in (child.get_name() or "").lower():
            walk(child, 0)
    return found


ACTIVE_ROLES = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "spin button",
                "slider", "list", "tree", "tree table", "table", "page tab", "menu item", "link", "password text"}


def unnamed_controls(application):
    """Showing controls a screen reader could not announce."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return [role for role, name, node in accessible(application)
            if role in ACTIVE_ROLES and not name.strip() and node.get_state_set().contains(Atspi.StateType.SHOWING)]


def extents(node):
    """Centre of a control on the screen."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def show_page(name):
    """Presses a page of the rail; the window opens on the home of the role."""
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    found = wait_until(lambda: next((node for role, text, node in accessible("atlas")
                                     if role == "check box" and text.startswith(name)
                                     and node.get_state_set().contains(Atspi.StateType.SHOWING)), None), f"the page {name} in the rail")
    xdotool("mousemove", *extents(found), "click", 1)


def _outer():
    """Makes the X screen and starts itself again inside a private D-Bus session."""
    folder = tempfile.mkdtemp(prefix="atlas-e2e-")
    home, run = os.path.join(folder, "home"), os.path.join(folder, "run")
    os.makedirs(home)
    os.makedirs(run, mode=0o700)
    read_end, write_end = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write_end), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
                              pass_fds=[write_end], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write_end)
    try:
        display = os.read(read_end, 16).decode().strip()
        env = {k: v for k, v in os.environ.items() if not k.startswith(("ZOHO_", "QT_QPA_"))}
        env.update(DISPLAY=f":{display}", HOME=home, XDG_RUNTIME_DIR=run, XDG_CONFIG_HOME=f"{home}/.config",
                   XDG_DATA_HOME=f"{home}/.local/share", XDG_CACHE_HOME=f"{home}/.cache",
                   QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="0")
        env[INNER] = "1"
        return subprocess.run(["dbus-run-session", "--", sys.executable, os.path.abspath(__file__), *sys.argv[1:]],
                              env=env).returncode
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


def _inner():
    """Starts what a desktop has, runs the test's run(desk), ends everything."""
    import runpy
    desk = Desk(sys.argv[2])
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    desk.start("openbox", **quiet)
    desk.start("/usr/libexec/at-spi-bus-launcher", "--launch-immediately", **quiet)
    keyring = desk.start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE, **quiet)
    keyring.stdin.write(b"atlas")
    keyring.stdin.close()
    owned = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.NameHasOwner",
             "string:org.freedesktop.secrets"]
    wait_until(lambda: b"true" in subprocess.run(owned, capture_output=True).stdout, "the Secret Service")
    try:
        runpy.run_path(sys.argv[1])["run"](desk)
    finally:
        desk.close()
    print("ok")


if __name__ == "__main__":
    if os.environ.get(INNER) == "1":
        sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
        _inner()
    else:
        sys.exit(_outer())
