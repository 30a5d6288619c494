# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cliq: its four operations of the console, and a message posted once from the Team page though its answer is lost."""
import json
import os

from board import sign_in
from daily import call, has_focus, press, refused, says
from desk import log_lines, wait_until, xdotool


def operations(desk, told):
    channels = call(desk, "cliq_list_channels")
    assert len(channels) >= 5, channels
    name = channels[0]["unique_name"]
    assert call(desk, "cliq_post_to_channel", channel=name, text="Bonjour a tous")
    words = refused(desk, "cliq_post_to_channel", channel="does-not-exist", text="x")
    assert "channel" in words, words
    assert call(desk, "cliq_send_message", to=told["colleague_email"], text="Un mot")
    words = refused(desk, "cliq_send_message", to=told["colleague_email"], text="")
    assert "text" in words, words
    assert call(desk, "cliq_create_bot_message", bot=told["bot"], text="Alerte", to=told["colleague_email"])


def posts(log):
    return [line for line in log_lines(log) if line["method"] == "POST" and line["path"].endswith("/message")]


def posted_once(desk, log, faults):
    press("check box", "Team")
    wait_until(lambda: says("Message")(), "the team page")
    xdotool("key", "ctrl+t")
    wait_until(lambda: has_focus("Channel or person"), "the search for a channel")
    xdotool("type", "--delay", "15", "marketing")
    xdotool("key", "Return")
    wait_until(lambda: has_focus("Write in #marketing"), "the line for a message")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([{"path": "/_cliq/api/v2/*/message", "method": "POST", "kind": "drop", "after": True, "times": 1}],
                  file)
    before = len(posts(log))
    xdotool("type", "--delay", "15", "Le plan media est pret")
    xdotool("key", "Return")
    wait_until(lambda: len(posts(log)) > before, "the post")
    wait_until(says("Le plan media est pret"), "the message in the history", 60)
    # Found in the chat: nothing waits, nothing is sent again.
    wait_until(lambda: not says("Not sent")(), "what became of it", 60)
    assert len(posts(log)) == before + 1, posts(log)[before:]


def run(desk):
    faults = os.path.join(desk.home, "faults.json")
    with open(faults, "w", encoding="utf-8") as file:
        json.dump([], file)
    told, log, _ = desk.sandbox("--faults", faults, "--state", os.path.join(desk.home, "zoho.json"))
    sign_in(desk, told)
    operations(desk, told)
    atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "cmo", "--size", "1400x860")
    wait_until(says("Up to date"), "the first read")
    posted_once(desk, log, faults)
    assert atlas.poll() is None
    desk.finish(atlas)
