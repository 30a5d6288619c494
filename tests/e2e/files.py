# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""WorkDrive: its five operations of the console, a folder dragged out of another program's window onto the Files page, a
file of 1.3 GiB whose upload is cut by kill -9 and goes on with the next start, and downloaded again is the same."""
import hashlib
import itertools
import json
import os
import signal

from board import sign_in
from daily import box_of, call, press, refused, says
from desk import accessible, log_lines, wait_until, xdotool

LARGE = 1395864371  # 1.3 GiB


def make_file(path, size):
    with open("/dev/urandom", "rb") as source:
        block = source.read(min(size, 16 * 1024 ** 2))
    with open(path, "wb") as target:
        while target.tell() < size:
            target.write(block[:size - target.tell()])
            block = block[1:] + block[:1]  # no two blocks alike
    return path


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def operations(desk):
    top = call(desk, "workdrive_list_files")
    assert top and all(row["name"] for row in top), top[:1]
    parent = top[0]["parent_id"]
    folder = call(desk, "workdrive_create_folder", name="Essais", parent_id=parent)
    words = refused(desk, "workdrive_create_folder", name="Essais", parent_id=parent)
    assert folder["id"] in words, words
    path = make_file(os.path.join(desk.home, "note.txt"), 5000)
    first = call(desk, "workdrive_upload", path=path, folder_id=folder["id"])
    words = refused(desk, "workdrive_upload", path=path, folder_id=folder["id"], on_conflict="fail")
    assert "name_taken" in words, words
    second = call(desk, "workdrive_upload", path=path, folder_id=folder["id"], on_conflict="keep_both")
    assert second["id"] != first["id"]
    third = call(desk, "workdrive_upload", path=path, folder_id=folder["id"], on_conflict="replace")
    assert third["id"] == first["id"], (first, third)
    target = os.path.join(desk.home, "back.txt")
    call(desk, "workdrive_download", file_id=first["id"], path=target)
    assert digest(target) == digest(path)
    words = refused(desk, "workdrive_download", file_id=first["id"], path=target)
    assert "exists" in words, words
    call(desk, "workdrive_download", file_id=first["id"], path=target, overwrite=True)
    call(desk, "workdrive_share", file_id=first["id"], email="lena.guirec@client.example", role="view")
    link = call(desk, "workdrive_share", file_id=first["id"], link=True)
    assert "http" in json.dumps(link), link
    words = refused(desk, "workdrive_upload", path=os.path.join(desk.home, "nothing"), folder_id=folder["id"])
    assert "path" in words, words


def drive_posts(log, part):
    return [line for line in log_lines(log) if line["method"] == "POST" and part in line["path"]]


def drag_in(desk, paths, onto, words):
    """From the window of another program, with the mouse, until Atlas says what a drop would do; then lets go."""
    source = desk.start(os.path.join(desk.build, "tests", "dragsource"), *paths)
    wait_until(lambda: accessible("dragsource"), "the window to drag from")

    looks = itertools.count()

    def begun():  # pressed again now and then: the window manager may still be placing the window
        if next(looks) % 20 == 0:
            xdotool("mouseup", 1, "mousemove", 100, 60, "mousedown", 1, "mousemove", 104, 62, "mousemove", 108, 64)
        return any(name == "dragging" for _, name, _ in accessible("dragsource"))

    wait_until(begun, "a drag")
    steps = itertools.chain(range(1, 21), itertools.cycle((19, 20)))

    def moved():  # a drag lives on motion: the pointer goes there, and trembles until it is noticed
        step = next(steps)
        xdotool("mousemove", 108 + (onto[0] - 108) * step // 20, 64 + (onto[1] - 64) * step // 20)
        return step >= 19 and says(words)()

    wait_until(moved, words)
    xdotool("mouseup", 1)
    return source


def beside_the_list():
    """A place of the page that is no folder's row: what is dropped there goes into the folder that is shown."""
    def placed():
        box = box_of("Files and folders")
        return box if box and box.width > 100 else None

    box = wait_until(placed, "the list of files")
    return box.x + box.width // 3, box.y - 12


def everything_below(desk, folder):
    rows = call(desk, "workdrive_list_files", folder_id=folder, all=True)
    names = {}
    for row in rows:
        if row["is_folder"]:
            names.update({f"{row['name']}/{name}": size
                          for name, size in everything_below(desk, row["id"]).items()})
        else:
            names[row["name"]] = row["storage_info"]["size_in_bytes"]
    return names


def dropped_folder(desk, log):
    tree = os.path.join(desk.home, "Campagne d'hiver")
    os.makedirs(os.path.join(tree, "Visuels", "Brouillons"))
    wanted = {}
    for name, size in (("plan.txt", 1200), ("Visuels/a.png", 40000), ("Visuels/Brouillons/b.bin", 7), ("vide.txt", 0)):
        make_file(os.path.join(tree, name), size)
        wanted[f"Campagne d'hiver/{name}"] = size
    before = len(drive_posts(log, "/upload"))
    source = drag_in(desk, [tree], beside_the_list(), "Drop 4 files")
    wait_until(lambda: len(drive_posts(log, "/upload")) >= before + len(wanted), "the uploads", 90)
    wait_until(says(f"{len(wanted)} done"), "the end of the transfers", 60)
    made = [row for row in call(desk, "workdrive_list_files") if row["name"] == os.path.basename(tree)]
    assert len(made) == 1, made
    found = everything_below(desk, made[0]["id"])
    assert {f"{os.path.basename(tree)}/{name}": size for name, size in found.items()} == wanted, found
    desk.finish(source)


def cut_and_resumed(desk, log, atlas):
    large = make_file(os.path.join(desk.home, "film.bin"), LARGE)
    wanted = digest(large)
    source = drag_in(desk, [large], beside_the_list(), "Drop 1 file")
    chunks = lambda: len(drive_posts(log, "/stream/upload"))
    wait_until(lambda: chunks() >= 5, "some chunks", 90)
    atlas.send_signal(signal.SIGKILL)
    atlas.wait(10)
    desk.finish(source)
    before = chunks()
    atlas = open_files(desk)
    wait_until(lambda: drive_posts(log, "/uploadsession/commit"), "the rest and the commit", 120)
    assert len(drive_posts(log, "/uploadsession/create")) == 1, "one session, gone on with"
    assert chunks() - before < 21, "what was acknowledged is not sent again"
    wait_until(says("Done, size verified"), "the end of the transfer")
    found = [row for row in call(desk, "workdrive_list_files", all=True) if row["name"] == "film.bin"]
    assert len(found) == 1, found
    target = os.path.join(desk.home, "film-back.bin")
    call(desk, "workdrive_download", file_id=found[0]["id"], path=target)
    assert digest(target) == wanted
    return atlas


def open_files(desk):
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "cmo", "--size", "1300x860")
    wait_until(says("Up to date"), "the first read")
    # Away from the corner the other program's window has.
    window = xdotool("search", "--sync", "--onlyvisible", "--pid", atlas.pid).split()[-1]
    xdotool("windowmove", window, 260, 60)
    press("check box", "Files")
    return atlas


def run(desk):
    told, log, server = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"))
    sign_in(desk, told)
    operations(desk)
    atlas = open_files(desk)
    dropped_folder(desk, log)
    atlas = cut_and_resumed(desk, log, atlas)
    assert atlas.poll() is None
    desk.finish(atlas)
