// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/invoices/invoicepanel.h"

#include "services/core/json.h"
#include "ui/pages/cashflow/documents/formsheet.h"
#include "ui/pages/cashflow/invoices/invoiceacts.h"
#include "ui/pages/cashflow/invoices/invoicedetails.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
using invoiceabilities::Ability;

void InvoicePanel::showInvoice(const QString &id)
{
    if (id != m_id) {
        m_id = id;
        m_detail = {};
        m_comments = {};
        m_busy.clear();
        m_readVersion.clear();
        m_scroll->ensureVisible(0, 0);
        showHistory();
    }
    refresh();
    read();
}

void InvoicePanel::read()
{
    if (m_id.isEmpty())
        return;
    const Invoice *row = m_actions.book().invoice(m_id);
    m_readVersion = row ? row->version : QString();
    m_reading = std::make_unique<QObject>();
    if (m_detail.isEmpty())
        say(tr("Reading the details\u2026"), false);
    m_actions.record(BooksKind::Invoice, m_id, m_reading.get(), [this](const Result<QJsonObject> &detail) {
        if (detail)
            setDetail(*detail);
        else
            say(FormSheet::words(detail.error()), true);
    });
    readHistory();
}

void InvoicePanel::readHistory()
{
    m_actions.comments(BooksKind::Invoice, m_id, m_reading.get(), [this](const Result<QJsonArray> &comments) {
        if (!comments) {
            m_historyTitle->setText(tr("History: %1").arg(FormSheet::words(comments.error())));
            return;
        }
        m_comments = *comments;
        showHistory();
    });
}

void InvoicePanel::setDetail(const QJsonObject &detail)
{
    m_detail = detail;
    m_acts.keepDetail(m_id, detail);
    say(m_busy, false);
    refresh();
}

void InvoicePanel::bookChanged()
{
    if (m_id.isEmpty() || !isVisible())
        return;
    refresh();
    const Invoice *row = m_actions.book().invoice(m_id);
    if (!row && m_detail.isEmpty()) {
        Q_EMIT closed(); // deleted in Zoho
        return;
    }
    const QDateTime known = json::instant(m_detail, "last_modified_time"_L1);
    if (row && row->version != m_readVersion && (!known.isValid() || row->modified > known))
        read();
}

void InvoicePanel::connectActs()
{
    connect(&m_acts, &InvoiceActs::busyChanged, this, [this](const QString &id, const QString &what) {
        if (id != m_id)
            return;
        m_busy = what;
        say(what, false);
        refreshButtons();
    });
    connect(&m_acts, &InvoiceActs::failed, this, [this](const QString &id, const QString &sentence) {
        if (id == m_id)
            say(sentence, true);
        else
            m_actions.say(sentence);
    });
    connect(&m_acts, &InvoiceActs::changed, this, [this](const QString &id, const QJsonObject &detail) {
        if (id != m_id)
            return;
        if (detail.isEmpty()) {
            read();
        } else {
            setDetail(detail);
            m_reading = std::make_unique<QObject>();
            readHistory();
        }
    });
    connect(&m_acts, &InvoiceActs::removed, this, [this](const QString &id) {
        if (id == m_id)
            Q_EMIT closed();
    });
    connect(&m_actions.book(), &CashBook::booksChanged, this, &InvoicePanel::bookChanged, Qt::QueuedConnection);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void InvoicePanel::say(const QString &text, bool problem)
{
    m_state->setText(text);
    m_state->setTone(problem ? Label::Tone::Bad : Label::Tone::Secondary);
    m_state->setVisible(!text.isEmpty());
}

void InvoicePanel::showSection(const Section &section, const QString &title, const QList<AmountTable::Row> &rows)
{
    section.title->setText(title);
    section.table->setRows(rows);
    section.frame->setVisible(!rows.isEmpty());
}

void InvoicePanel::refresh()
{
    const Invoice row = m_acts.invoice(m_id);
    const QDate today = m_actions.book().today();
    m_number->setText(row.number.isEmpty() ? tr("Draft without a number") : row.number);
    m_customer->setText(row.contactName);
    const invoicedetails::State state = invoicedetails::stateOf(row, today);
    m_status->setText(state.words);
    m_status->setTone(state.tone);
    const bool open = row.isOpen();
    m_balance->setText(format::money(open ? row.balance : row.total));
    //: beside the balance of an invoice; %1 is its total
    m_balanceNote->setText(open ? tr("still due of %1").arg(format::money(row.total)) : tr("total"));
    const CashBook &book = m_actions.book();
    showSection(m_facts, {}, invoicedetails::facts(row, m_detail, book));
    m_facts.title->hide();
    showSection(m_lines, tr("Lines"), invoicedetails::lines(row, m_detail));
    showSection(m_totals, tr("Totals"),
                m_detail.isEmpty() ? QList<AmountTable::Row>() : invoicedetails::totals(row, m_detail));
    showSection(m_payments, tr("Payments and credits"), invoicedetails::payments(row, m_detail, book));
    refreshButtons();
}

void InvoicePanel::refreshButtons()
{
    const Invoice row = m_acts.invoice(m_id);
    const QList<QPair<QPushButton *, Ability>> buttons{
        {m_email, Ability::Email}, {m_pay, Ability::Pay}, {m_remind, Ability::Remind}};
    for (const auto &[button, ability] : buttons) {
        const QString why = m_busy.isEmpty() ? invoiceabilities::whyNot(ability, row.statusText, row.balance) : m_busy;
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
    }
    m_more->setEnabled(m_busy.isEmpty());
    m_more->setToolTip(m_busy.isEmpty() ? tr("Everything that can be done with this invoice") : m_busy);
}

void InvoicePanel::showHistory()
{
    while (QLayoutItem *item = m_history->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_historyTitle->setText(tr("History"));
    m_historyTitle->parentWidget()->setVisible(true);
    for (const QJsonValue &comment : std::as_const(m_comments)) {
        auto *line = new Label(TextSize::Body, 400, Label::Tone::Secondary, this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        line->setText(invoicedetails::historyLine(comment.toObject(), m_actions.book().today()));
        m_history->addWidget(line);
    }
}

void InvoicePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void InvoicePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void InvoicePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}
} // namespace atlas
