// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/sender/senderpanelview.h"

#include "ui/pages/inbox/reader/persondisc.h"
#include "ui/pages/inbox/sender/senderwords.h"
#include "ui/theme/lineicon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/toolrow.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int senderWidth = 264, senderInset = 14; ///< px
}

SenderPanel *makeSenderPanel(InboxActions &actions, QWidget *parent)
{
    return new SenderPanelView(actions, parent);
}

SenderPanelView::SenderPanelView(InboxActions &actions, QWidget *parent)
    : SenderPanel(parent)
    , m_actions(actions)
{
    setObjectName(u"senderPanel"_s);
    setMinimumWidth(senderWidth);
    build();
    connect(m_close, &QToolButton::clicked, this, &SenderPanel::closed);
    connect(m_call, &QPushButton::clicked, this, &SenderPanelView::copyNumber);
    connect(m_crm, &QPushButton::clicked, this, [this] {
        if (!m_card.deals.isEmpty())
            Q_EMIT dealRequested(m_card.deals.first().id);
    });
    connect(m_deals, &SenderSection::opened, this, &SenderPanel::dealRequested);
    connect(m_invoices, &SenderSection::opened, this, &SenderPanel::invoiceRequested);
    connect(m_projects, &SenderSection::opened, this, &SenderPanel::projectRequested);
    connect(m_exchanges, &SenderSection::opened, this, [this](const QString &id) { m_actions.openMessage(id); });
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

SenderPanelView::~SenderPanelView() = default;

void SenderPanelView::build()
{
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(0);
    column->addWidget(buildHead(content));
    m_deals = new SenderSection(u"sender.deals"_s, content);
    m_invoices = new SenderSection(u"sender.invoices"_s, content);
    m_projects = new SenderSection(u"sender.projects"_s, content);
    m_exchanges = new SenderSection(u"sender.exchanges"_s, content);
    for (SenderSection *section : {m_deals, m_invoices, m_projects, m_exchanges})
        column->addWidget(section);
    column->addStretch(1);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(scroll);
}

void SenderPanelView::makeHeadParts(QWidget *head)
{
    m_disc = new PersonDisc(36, head);
    m_name = new Label(TextSize::Body, 600, Label::Tone::Text, head);
    m_position = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    m_unknown = new Pill({}, Pill::Tone::Neutral, head);
    m_close = new IconButton(u"close"_s, head);
    m_call = new QPushButton(head);
    m_crm = new QPushButton(head);
    m_name->setObjectName(u"sender.name"_s);
    m_position->setObjectName(u"sender.position"_s);
    m_unknown->setObjectName(u"sender.unknown"_s);
    m_close->setObjectName(u"sender.close"_s);
    m_call->setObjectName(u"sender.call"_s);
    m_crm->setObjectName(u"sender.crm"_s);
    m_call->setIcon(lineIcon(u"phone"_s, {{}, &Tokens::secondary, nullptr}));
    m_crm->setIcon(lineIcon(u"external"_s, {{}, &Tokens::secondary, nullptr}));
    for (Label *label : {m_name, m_position}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
}

QWidget *SenderPanelView::buildHead(QWidget *parent)
{
    auto *head = new QWidget(parent);
    makeHeadParts(head);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_position);
    words->addWidget(m_unknown, 0, Qt::AlignLeft);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(m_disc, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto *flow = new FlowLayout(6);
    for (QPushButton *button : {m_call, m_crm}) {
        button->setProperty("small", true);
        flow->addWidget(button);
    }
    auto *box = new QVBoxLayout(head);
    box->setContentsMargins(senderInset, 12, senderInset, 12);
    box->setSpacing(10);
    box->addLayout(top);
    box->addWidget(new ToolRow(flow, head));
    return head;
}

void SenderPanelView::showSender(const QString &messageId)
{
    if (messageId == m_id)
        return;
    m_id = messageId;
    m_waiting = std::make_unique<QObject>();
    const MailMessage *message = m_actions.book().message(messageId);
    if (!message) {
        take({});
        return;
    }
    const MailMessage copy = *message; // the book may change before the CRM answers
    m_actions.senderCard(copy, m_waiting.get(), [this](const SenderCard &card) { take(card); });
}

void SenderPanelView::take(const SenderCard &card)
{
    m_lastMails.clear();
    for (const MailMessage *mail : card.lastMails)
        m_lastMails.append(*mail);
    m_card = card;
    m_card.lastMails.clear();
    for (const MailMessage &mail : std::as_const(m_lastMails))
        m_card.lastMails.append(&mail);
    retranslate();
}

void SenderPanelView::retranslate()
{
    const QDate today = m_actions.now().toLocalTime().date();
    const auto counted = [](qsizetype count) { return QLocale().toString(count); };
    setAccessibleName(tr("Sender"));
    m_close->setName(tr("Close"));
    const QString name = m_card.name.isEmpty() ? m_card.email : m_card.name;
    const QString position = senderwords::position(m_card);
    m_disc->setPerson(name);
    m_name->setText(name);
    m_position->setText(position.isEmpty() && !m_card.name.isEmpty() ? m_card.email : position);
    m_position->setVisible(!m_position->text().isEmpty());
    m_unknown->setText(tr("Not in the CRM"));
    m_unknown->setVisible(!m_card.email.isEmpty() && m_card.contactId.isEmpty());
    m_call->setText(tr("Call"));
    //: %1 is a telephone number
    m_call->setToolTip(Qt::convertFromPlainText(tr("Copy %1, to call it with your telephone").arg(m_card.phone)));
    m_call->setVisible(!m_card.phone.isEmpty());
    m_crm->setText(tr("CRM card"));
    m_crm->setVisible(!m_card.deals.isEmpty());
    if (!m_card.deals.isEmpty()) //: %1 is a deal
        m_crm->setToolTip(Qt::convertFromPlainText(tr("Open %1 in the pipeline").arg(m_card.deals.first().name)));
    m_deals->show(tr("Deals"), counted(m_card.deals.size()), senderwords::deals(m_card, today));
    m_invoices->show(tr("Open invoices"), counted(m_card.openInvoices.size()), senderwords::invoices(m_card, today),
                     senderwords::lateness(m_card));
    m_projects->show(tr("Projects"), counted(m_card.projects.size()), senderwords::projects(m_card, today));
    m_exchanges->show(tr("Exchanges"), senderwords::exchangeCount(m_card), senderwords::exchanges(m_card, today));
}

void SenderPanelView::copyNumber()
{
    QApplication::clipboard()->setText(m_card.phone);
    //: %1 is a telephone number
    m_actions.say(tr("%1 copied").arg(m_card.phone));
}

void SenderPanelView::changeEvent(QEvent *event)
{
    SenderPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SenderPanelView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        SenderPanel::keyPressEvent(event);
}

void SenderPanelView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}
} // namespace atlas
