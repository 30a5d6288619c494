# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verbs across apps, each clicked in the window: what will be written is shown before anything is, the stand-in then holds
exactly that, and taking it back leaves nothing behind. A won deal becomes a project and a draft invoice, an accepted
estimate an invoice, a mail a task; notes of a meeting go to the client's account."""
import datetime
import json
import os
import subprocess
import urllib.parse
import urllib.request

from board import board_cards, sign_in
from daily import HOUR, call
from desk import accessible, extents, log_lines, wait_until, xdotool

WRITES = ("POST", "PUT", "PATCH", "DELETE")


class Zoho:
    """The stand-in as another program of the account sees it."""

    def __init__(self, told):
        with open(told["data_centre_file"], encoding="utf-8") as file:
            self.centre = json.load(file)
        form = {"grant_type": "refresh_token", "refresh_token": told["refresh_token"], "client_id": told["client_id"],
                "client_secret": told["client_secret"]}
        url = f"{self.centre['accounts']}/oauth/v2/token"
        with urllib.request.urlopen(url, urllib.parse.urlencode(form).encode()) as answer:
            self.header = {"Authorization": f"Zoho-oauthtoken {json.load(answer)['access_token']}"}
        self.organization = self.books("organizations", None)["organizations"][0]["organization_id"]

    def get(self, url):
        with urllib.request.urlopen(urllib.request.Request(url, headers=self.header)) as answer:
            text = answer.read()
            return json.loads(text) if text else {}

    def books(self, path, organization="", **query):
        query.update({"organization_id": organization or self.organization} if organization is not None else {})
        return self.get(f"{self.centre['api']}/books/v3/{path}?{urllib.parse.urlencode(query)}")

    def notes(self, module, record):
        rows = self.get(f"{self.centre['api']}/crm/v8/{module}/{record}/Notes?fields=Note_Title,Note_Content")
        return [row["Note_Content"] for row in rows.get("data", [])]


def look():
    """What is in the window; of long lists the beginning: each entry is asked for apart."""
    return accessible("atlas", 40)


def is_usable(node):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)


def box_of(node):
    import gi
    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi
    return node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)


def among(nodes, role, name):
    """The last one of this name that can be pressed: what lies over the page comes after it."""
    return next((node for found_role, found, node in reversed(nodes) if found_role == role and found == name
                 and is_usable(node)), None)


def press_at_rest(node, button=1):
    """Sheets grow as they open: presses a control once it lies where it lay a moment before."""
    places = []

    def at_rest():
        places.append(extents(node))
        return places[-1] if places[-3:].count(places[-1]) == 3 else None

    xdotool("mousemove", *wait_until(at_rest, "a control at rest"), "click", button)


def click(role, name):
    """The control of exactly this name."""
    press_at_rest(wait_until(lambda: among(look(), role, name), f"{role} {name}", 90))


def is_said(nodes, words):
    return any(words in name and is_usable(node) for _, name, node in nodes)


def seen(words, role, name):
    """The control, once the words are there as well; one look for both, as looks take long."""
    nodes = look()
    return is_said(nodes, words) and among(nodes, role, name)


def says(words):
    return lambda: is_said(look(), words)


def show_page(name):
    press_at_rest(wait_until(lambda: next((node for role, found, node in look() if role == "check box"
                                           and found.startswith(name) and is_usable(node)), None), f"the page {name}"))


class Window:
    def __init__(self, desk, log):
        self.desk, self.log = desk, log
        self.atlas = desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "ceo", "--size",
                                "1500x950")
        wait_until(says("Up to date"), "the first read", 90)

    def open(self, link):
        """As a link of another program does: the one that runs shows it."""
        second = self.desk.start(self.desk.program("atlas"), link)
        assert second.wait(30) == 0

    def shown(self):
        done = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.atlas.pid)], capture_output=True,
                              text=True)
        return set(done.stdout.split())

    def menu(self, opening, entry, inner=0):
        """Opens a menu, which is a window of its own and not among the accessible ones, and takes the entry of that number
        by keys, or one of the menu it opens. Numbers begin with 1; lines between entries do not count."""
        before = self.shown()
        opening()
        wait_until(lambda: self.shown() - before, "the menu")
        # A menu may have its first entry chosen, or none: up leads to the last of both.
        keys = ["Up"] + ["Down"] * entry
        if inner:
            keys += ["Right"] + ["Down"] * (inner - 1)
        xdotool("key", "--delay", "80", *keys, "Return")
        wait_until(lambda: is_said(look(), "What will be written"), "the sheet", 90)

    def writes(self, part=""):
        return [line for line in log_lines(self.log) if line["method"] in WRITES and part in line["path"]
                and "/oauth/" not in line["path"] and "/search" not in line["path"] and "bulkread" not in line["path"]]

    def preview(self, run):
        """Waits until the sheet says what will be written: nothing is yet. Returns the button that does it."""
        before = len(self.writes())
        button = wait_until(lambda: seen("What will be written", "push button", run), f"the sheet: {run}", 90)
        assert len(self.writes()) == before, self.writes()[before:]
        return button

    def run(self, button):
        before = len(self.writes())
        press_at_rest(button)
        wait_until(lambda: seen("What was written", "push button", "Close"), "the end of it", 120)
        assert len(self.writes()) > before

    def undo(self):
        click("push button", "Undo")
        press_at_rest(wait_until(lambda: seen("Taken back", "push button", "Close"), "that it is taken back", 120))
        wait_until(lambda: not is_said(look(), "Taken back"), "the end of the sheet", 60)


def won_deal(desk):
    rows = call(desk, "crm_search", module="Deals", criteria="(Stage:equals:Closed Won)",
                fields="Deal_Name,Account_Name,Amount,Stage")
    return next(row for row in rows if row["Account_Name"] and row["Amount"])


def projects_named(desk, name):
    return [row for row in call(desk, "projects_list", all=True) if row["name"] == name]


def deal_verb(window, deal, entry):
    window.open(f"atlas://crm/deals/{deal['id']}")
    wait_until(says(deal["Deal_Name"]), "the deal")
    window.menu(lambda: click("push button", "Make of this deal"), entry)


def deal_to_project(desk, window, zoho, deal):
    notes = len(zoho.notes("Deals", deal["id"]))
    earlier = len(projects_named(desk, deal["Deal_Name"]))
    deal_verb(window, deal, 1)
    window.run(window.preview("Make the project"))
    made = projects_named(desk, deal["Deal_Name"])
    assert len(made) == earlier + 1, made
    project = made[0] if earlier == 0 else made[-1]
    assert len(call(desk, "projects_list_tasks", project_id=project["id"], all=True)) > 5
    assert len(zoho.notes("Deals", deal["id"])) == notes + 1
    window.undo()
    assert len(projects_named(desk, deal["Deal_Name"])) == earlier
    assert len(zoho.notes("Deals", deal["id"])) == notes


def invoices_of(zoho, deal):
    return [row for row in zoho.books("invoices", zcrm_potential_id=deal["id"])["invoices"]
            if row.get("zcrm_potential_id") == deal["id"]]


def deal_to_invoice(desk, window, zoho, deal):
    before = invoices_of(zoho, deal)
    deal_verb(window, deal, 2)
    window.run(window.preview("Make the draft invoice"))
    made = [row for row in invoices_of(zoho, deal) if row not in before]
    assert len(made) == 1 and made[0]["status"] == "draft", made
    whole = call(desk, "books_get_invoice", invoice_id=made[0]["invoice_id"])
    assert round(float(whole["sub_total"])) == round(float(deal["Amount"])), (whole["sub_total"], deal)
    window.undo()
    assert invoices_of(zoho, deal) == before


def estimate_to_invoice(desk, window, zoho):
    accepted = zoho.books("estimates", status="accepted")["estimates"]
    estimate = next(row for row in accepted if row["status"] == "accepted")
    mine = lambda: [row for row in zoho.books("invoices", sort_column="created_time", per_page=200)["invoices"]
                    if row["customer_id"] == estimate["customer_id"]]
    before = len(mine())
    window.open(f"atlas://books/estimates/{estimate['estimate_id']}")
    wait_until(says(estimate["estimate_number"]), "the estimate")
    click("push button", "Make an invoice")
    window.run(window.preview("Make the draft invoice"))
    made = [row for row in mine() if row["status"] == "draft" and float(row["total"]) == float(estimate["total"])]
    assert len(mine()) == before + 1 and made, (before, mine(), estimate)
    window.undo()
    assert len(mine()) == before


def choose(window, label, words):
    """An entry of a field of the sheet, by typing."""
    def offered():
        nodes = look()
        return among(nodes, "combo box", label) or among(nodes, "text", label)

    field = wait_until(offered, f"the field {label}", 90)
    before = window.shown()
    press_at_rest(field)
    if field.get_role_name() == "combo box":
        wait_until(lambda: window.shown() - before, f"the entries of {label}")
    xdotool("type", "--delay", "15", words)
    xdotool("key", "Return")


def mail_to_task(desk, window, project):
    show_page("Projects")
    wait_until(says(" open of "), "the projects", 90)
    show_page("Inbox")
    mails = box_of(wait_until(lambda: among(look(), "list", "Mails"), "the mails", 90))
    xdotool("mousemove", mails.x + 100, mails.y + 70, "click", 1)  # below the day's heading
    wait_until(says("Reply"), "the mail", 90)
    window.menu(lambda: xdotool("key", "Menu"), 5, 3)
    make = window.preview("Make the task")
    choose(window, "Project", project["name"])
    tasks = lambda: {row["id"]: row["name"] for row in call(desk, "projects_list_tasks", project_id=project["id"], all=True)}
    earlier = tasks()
    window.run(make)
    made = {number: name for number, name in tasks().items() if number not in earlier}
    assert len(made) == 1, made
    window.undo()
    assert tasks() == earlier


def meeting_to_account(desk, window, zoho, contact):
    account = contact["Account_Name"]["id"]
    # Where nothing else is: on the Saturday of the week, at an hour the window shows by itself.
    now = datetime.datetime.now()
    saturday = now.date() + datetime.timedelta((5 - now.weekday()) % 7)
    hour = min(max(now.hour, 8), 18)
    event = call(desk, "calendar_create_event", title="Point client", start=f"{saturday}T{hour:02}:00:00",
                 end=f"{saturday}T{hour + 1:02}:00:00",
                 attendees=[contact["Email"]], notify="nobody")
    show_page("Calendar")
    canvas = box_of(wait_until(lambda: next((node for _, name, node in look() if name == "Hours of the days"), None), "the week"))
    reads = lambda: len([line for line in log_lines(window.log) if line["method"] == "GET" and "/events" in line["path"]])
    before = reads()
    xdotool("key", "F5")
    wait_until(lambda: reads() > before, "the calendar being read", 60)
    wait_until(says("Up to date"), "the calendar", 60)
    x = canvas.x + 52 + int((canvas.width - 52) * 6.5 / 7)  # weeks begin on Sunday in English
    y = canvas.y + int((hour + 0.5) * HOUR)
    window.menu(lambda: xdotool("mousemove", x, y, "click", 3), 4)
    notes = zoho.notes("Accounts", account)
    add = window.preview("Add the note")
    click("text", "Text")
    xdotool("type", "--delay", "15", "Valider le planning")
    window.run(add)
    added = [text for text in zoho.notes("Accounts", account) if text not in notes]
    assert len(added) == 1 and "Valider le planning" in added[0], added
    window.undo()
    assert zoho.notes("Accounts", account) == notes
    call(desk, "calendar_delete_event", event_uid=event["uid"])


def run(desk):
    # The window lives by the computer's own clock: so does its Zoho.
    told, log, _ = desk.sandbox("--state", os.path.join(desk.home, "zoho.json"))
    sign_in(desk, told)
    zoho = Zoho(told)
    deal = won_deal(desk)
    contact = next(row for row in call(desk, "crm_list_records", module="Contacts", fields="Last_Name,Email,Account_Name")
                   if row["Email"] and row["Account_Name"])
    project = next(row for row in call(desk, "projects_list") if "refonte du site" in row["name"])
    window = Window(desk, log)
    show_page("Pipeline")
    wait_until(board_cards, "the board")
    deal_to_project(desk, window, zoho, deal)
    deal_to_invoice(desk, window, zoho, deal)
    estimate_to_invoice(desk, window, zoho)
    mail_to_task(desk, window, project)
    meeting_to_account(desk, window, zoho, contact)
    assert window.atlas.poll() is None
    desk.finish(window.atlas)
