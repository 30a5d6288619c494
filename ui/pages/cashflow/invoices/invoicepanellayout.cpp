// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

// How InvoicePanel is put together; what it does is in invoicepanel.cpp.

#include "ui/pages/cashflow/invoices/invoiceacts.h"
#include "ui/pages/cashflow/invoices/invoicepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
InvoicePanel::InvoicePanel(BooksActions &actions, InvoiceActs &acts, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_acts(acts)
    , m_scroll(new QScrollArea(this))
{
    setObjectName(u"invoicePanel"_s);
    setMinimumWidth(264);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    auto *content = new QWidget(m_scroll);
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, 0, 8);
    parts->setSpacing(0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    box->addWidget(m_scroll);
    buildHead();
    m_facts = addSection(u"facts"_s);
    m_lines = addSection(u"lines"_s);
    m_totals = addSection(u"totals"_s);
    m_payments = addSection(u"payments"_s);
    auto *history = new QWidget(content);
    m_history = new QVBoxLayout;
    m_history->setSpacing(8);
    auto *historyBox = new QVBoxLayout(history);
    historyBox->setContentsMargins(0, 0, 0, 0);
    historyBox->setSpacing(6);
    m_historyTitle = new Label(TextSize::Body, 600, Label::Tone::Text, history);
    m_historyTitle->setObjectName(u"invoice.history"_s);
    m_historyTitle->setWordWrap(true);
    historyBox->addWidget(m_historyTitle);
    historyBox->addLayout(m_history);
    addFrame(history);
    parts->addStretch(1);
    connectActs();
    retranslate();
}

InvoicePanel::~InvoicePanel() = default;

QWidget *InvoicePanel::addFrame(QWidget *content)
{
    auto *frame = new QWidget(m_scroll->widget());
    auto *box = new QVBoxLayout(frame);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    if (m_scroll->widget()->layout()->count() > 0)
        box->addWidget(new HairLine(frame));
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(16, 12, 16, 12);
    inner->addWidget(content);
    box->addLayout(inner);
    m_scroll->widget()->layout()->addWidget(frame);
    return frame;
}

InvoicePanel::Section InvoicePanel::addSection(const QString &name)
{
    auto *part = new QWidget(m_scroll->widget());
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(6);
    auto *title = new Label(TextSize::Body, 600, Label::Tone::Text, part);
    auto *table = new AmountTable(part);
    table->setObjectName(u"invoice."_s + name);
    box->addWidget(title);
    box->addWidget(table);
    return {title, table, addFrame(part)};
}

void InvoicePanel::buildHead()
{
    auto *head = new QWidget(m_scroll->widget());
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    auto *line = new QHBoxLayout;
    m_kind = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    m_status = new Pill({}, Pill::Tone::Neutral, head);
    m_status->setObjectName(u"invoice.status"_s);
    m_close = new IconButton(u"close"_s, head);
    m_close->setObjectName(u"invoice.close"_s);
    line->addWidget(m_kind, 1);
    line->addWidget(m_status);
    line->addWidget(m_close);
    box->addLayout(line);
    m_number = new Label(TextSize::Title, 600, Label::Tone::Text, head);
    m_number->setObjectName(u"invoice.number"_s);
    m_customer = new Label(TextSize::Body, 500, Label::Tone::Text, head);
    m_customer->setObjectName(u"invoice.customer"_s);
    for (Label *words : {m_number, m_customer}) {
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        box->addWidget(words);
    }
    m_balance = new Label(TextSize::Page, 600, Label::Tone::Text, head);
    m_balance->setObjectName(u"invoice.balance"_s);
    m_balanceNote = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    box->addWidget(m_balance);
    box->addWidget(m_balanceNote);
    buildActions(*box);
    addFrame(head);
    connect(m_close, &QToolButton::clicked, this, &InvoicePanel::closed);
}

void InvoicePanel::buildActions(QVBoxLayout &box)
{
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(8, row);
    m_email = new QPushButton(row);
    m_pay = new QPushButton(row);
    m_remind = new QPushButton(row);
    m_more = new QToolButton(row);
    m_email->setObjectName(u"invoice.emailButton"_s);
    m_pay->setObjectName(u"invoice.payButton"_s);
    m_remind->setObjectName(u"invoice.remindButton"_s);
    m_more->setObjectName(u"invoice.more"_s);
    for (QPushButton *button : {m_email, m_pay, m_remind}) {
        button->setProperty("small", true);
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_more->setProperty("bordered", true);
    m_more->setProperty("small", true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(u"invoice.menu"_s);
    m_more->setMenu(menu);
    flow->addWidget(m_more);
    box.addSpacing(4);
    box.addWidget(row);
    m_state = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    m_state->setObjectName(u"invoice.state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->hide();
    box.addWidget(m_state);
    connect(m_email, &QPushButton::clicked, this, [this] { m_acts.email(m_id); });
    connect(m_pay, &QPushButton::clicked, this, [this] { m_acts.pay(m_id); });
    connect(m_remind, &QPushButton::clicked, this, [this] { m_acts.remind(m_id); });
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_acts.fillMenu(*menu, m_id);
    });
}

void InvoicePanel::retranslate()
{
    setAccessibleName(tr("Invoice"));
    //: what the panel shows and where it comes from
    m_kind->setText(tr("Invoice \u00b7 Books"));
    m_close->setName(tr("Close"));
    m_email->setText(tr("Email\u2026"));
    m_pay->setText(tr("Record a payment\u2026"));
    m_remind->setText(tr("Remind\u2026"));
    m_more->setText(tr("More \u25be"));
    m_more->setAccessibleName(tr("More actions"));
    showHistory();
    refresh();
}
} // namespace atlas
