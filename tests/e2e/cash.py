# SPDX-FileCopyrightText: 2026 Ran.AI
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cash page of a CFO: its balance is the one the console tells, reading changes nothing in Books, an invoice made
elsewhere appears after a refresh, and without a network the next start shows the same figures from this computer."""
import json
import os
import signal

from board import sign_in
from desk import accessible, log_lines, show_page, wait_until, xdotool


def open_desktop(desk):
    return desk.start(desk.program("atlas"), "--lang", "en", "--theme", "light", "--role", "cfo", "--size", "1500x900")


def figure(label):
    """The value of a figure of the strip, once it has one: "238,120 €"."""
    for _, name, _ in accessible("atlas"):
        if name.startswith(label + ": ") and "n/a" not in name:
            return name[len(label) + 2:]
    return None


def digits(text):
    return "".join(c for c in text if c.isdigit())


def balance(desk):
    code, answer, errors = desk.ctl("call", "books_get_balance")
    assert code == 0, (answer, errors)
    totals = {total["currency"]: total["balance"] for total in answer["data"]["totals"]}
    return totals["EUR"]


def invoices_read():
    for _, name, _ in accessible("atlas"):
        if name.endswith("invoices read"):
            return int(name.split()[-3])
    return None


def create_invoice(desk):
    code, answer, errors = desk.ctl("call", "books_list_customers", "--search", "a")
    assert code == 0, (answer, errors)
    customer = answer["data"][0]["contact_id"]
    invoice = {"invoice": {"customer_id": customer, "line_items": [{"name": "Atelier", "rate": 100, "quantity": 1}]}}
    code, answer, errors = desk.ctl("call", "books_create_invoice", "--json", json.dumps(invoice))
    assert code == 0, (answer, errors)
    number = answer["data"]["invoice_number"]
    code, answer, errors = desk.ctl("call", "books_get_invoice", "--invoice_id", answer["data"]["invoice_id"])
    assert code == 0 and answer["data"]["invoice_number"] == number, (answer, errors)
    code, answer, errors = desk.ctl("call", "books_list_invoices", "--search", number)
    assert code == 0 and answer["meta"]["rows"] == 1, (answer, errors)
    code, answer, errors = desk.ctl("call", "books_list_expenses", "--date_start", "2026-11-01")
    assert code == 0 and answer["meta"]["rows"] > 0, (answer, errors)


def run(desk):
    state = os.path.join(desk.home, "zoho.json")
    told, log, sandbox = desk.sandbox("--state", state, "--today", "2026-11-22")
    sign_in(desk, told)
    atlas = open_desktop(desk)
    show_page("Cashflow")
    shown = wait_until(lambda: figure("Balance"), "the balance")
    assert digits(shown) == str(round(balance(desk))), (shown, balance(desk))
    low = wait_until(lambda: figure("Low point in 13 weeks"), "the low point")
    changed = [line for line in log_lines(log) if "/books/" in line["path"] and line["method"] != "GET"]
    assert not changed, changed

    before = wait_until(invoices_read, "the number of invoices read")
    create_invoice(desk)
    xdotool("key", "F5")
    wait_until(lambda: invoices_read() == before + 1, "the invoice made elsewhere")
    desk.finish(atlas)

    sandbox.send_signal(signal.SIGTERM)
    sandbox.wait()
    atlas = open_desktop(desk)
    assert wait_until(lambda: figure("Balance"), "the balance without a network") == shown
    assert wait_until(lambda: figure("Low point in 13 weeks"), "the low point without a network") == low
    desk.finish(atlas)
