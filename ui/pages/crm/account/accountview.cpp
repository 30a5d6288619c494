// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/crm/account/accountview.h"

#include "models/crm/directorybook.h"
#include "ui/pages/crm/account/accountsectioncard.h"
#include "ui/pages/crm/account/accountwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figureview.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <algorithm>
#include <QKeyEvent>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Two columns of sections from this width on, px.
constexpr int twoColumnsFrom = 860;
constexpr int figureCount = 4;
constexpr auto lastSection = AccountSection::Kind::Activities;
} // namespace

AccountView::AccountView(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_name(new Label(TextSize::Page, 600))
    , m_facts(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_hint(new Label(TextSize::Body, 400, Label::Tone::Secondary))
    , m_website(new QPushButton)
    , m_deal(new PrimaryButton(u"plus"_s))
    , m_invoice(new QPushButton)
    , m_mail(new QPushButton)
    , m_meeting(new QPushButton)
    , m_back(new QPushButton)
    , m_grid(new QGridLayout)
{
    setObjectName(u"accountView"_s);
    buildHead();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_head);
    auto *strip = new Card;
    auto *figures = new QHBoxLayout(strip);
    for (int i = 0; i < figureCount; ++i) {
        m_figures.append(new FigureView(FigureView::Size::Strip));
        figures->addWidget(m_figures.last(), 1);
    }
    column->addWidget(strip);
    column->addWidget(m_hint);
    m_grid->setSpacing(12);
    column->addLayout(m_grid);
    column->addStretch(1);
    for (int kind = 0; kind <= int(lastSection); ++kind) {
        auto *section = new AccountSectionCard(AccountSection::Kind(kind), content);
        connect(section, &AccountSectionCard::opened, this, &AccountView::openRequested);
        m_sections.append(section);
    }
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    arrange();
    fill();
}

AccountView::~AccountView() = default;

void AccountView::buildHead()
{
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_website->setProperty("link", true);
    m_back->setProperty("link", true);
    m_deal->setObjectName(u"account.newDeal"_s);
    m_invoice->setObjectName(u"account.newInvoice"_s);
    m_mail->setObjectName(u"account.mail"_s);
    m_meeting->setObjectName(u"account.meeting"_s);
    m_back->setObjectName(u"account.back"_s);
    m_website->setObjectName(u"account.website"_s);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_back, 0, Qt::AlignLeft);
    names->addWidget(m_name);
    names->addWidget(m_facts);
    names->addWidget(m_website, 0, Qt::AlignLeft);
    auto *acts = new QWidget;
    auto *flow = new FlowLayout(8);
    acts->setLayout(flow);
    for (QPushButton *button : {m_deal, m_invoice, m_mail, m_meeting})
        flow->addWidget(button);
    names->addWidget(acts);
    m_head->setLayout(names);
    connect(m_back, &QPushButton::clicked, this, &AccountView::closed);
    connect(m_deal, &QPushButton::clicked, this, [this] { Q_EMIT newDealRequested(m_accountId); });
    connect(m_invoice, &QPushButton::clicked, this,
            [this] { Q_EMIT newInvoiceRequested(m_accountId, m_file.customerIds.value(0)); });
    connect(m_mail, &QPushButton::clicked, this, [this] { Q_EMIT mailRequested(m_addresses); });
    connect(m_meeting, &QPushButton::clicked, this, [this] { Q_EMIT meetingRequested(m_addresses); });
    connect(m_website, &QPushButton::clicked, this, [this] {
        const QUrl address = QUrl::fromUserInput(m_file.account.website);
        if (address.scheme() == "https"_L1 || address.scheme() == "http"_L1)
            Q_EMIT websiteRequested(address);
    });
}

void AccountView::openAccount(const HomeSources &sources, const QString &accountId, const QString &homeCurrency)
{
    m_accountId = accountId;
    refresh(sources, homeCurrency);
}

void AccountView::refresh(const HomeSources &sources, const QString &homeCurrency)
{
    m_file = accountfile::make(sources, m_accountId);
    m_homeCurrency = homeCurrency;
    m_today = sources.today;
    m_now = sources.now;
    m_addresses.clear();
    if (sources.directory)
        for (const Contact *contact : sources.directory->contactsOf(m_accountId))
            if (!contact->email.isEmpty() && !m_addresses.contains(contact->email))
                m_addresses.append(contact->email);
    fill();
}

void AccountView::fillActions()
{
    const bool known = !m_file.account.id.isEmpty();
    m_deal->setText(tr("New deal"));
    m_invoice->setText(tr("New invoice"));
    m_mail->setText(tr("Write a mail"));
    m_meeting->setText(tr("Plan a meeting"));
    m_back->setText(tr("All accounts"));
    m_deal->setEnabled(known);
    m_invoice->setEnabled(known);
    m_mail->setEnabled(known && !m_addresses.isEmpty());
    m_meeting->setEnabled(known && !m_addresses.isEmpty());
    const QString none = m_addresses.isEmpty() ? tr("Its contacts have no mail address.") : QString();
    m_mail->setToolTip(none);
    m_meeting->setToolTip(none);
    m_website->setText(m_file.account.website);
    m_website->setVisible(!m_file.account.website.isEmpty());
    //: %1 is a web address
    m_website->setAccessibleName(tr("Website %1").arg(m_file.account.website));
}

void AccountView::fill()
{
    const CrmAccount &account = m_file.account;
    const bool known = !account.id.isEmpty();
    m_name->setText(known ? account.name : tr("This account is not in the CRM any more"));
    QStringList facts;
    for (const QString &fact : {account.owner.name, account.phone, account.industry, account.city, account.country})
        if (!fact.isEmpty())
            facts.append(fact);
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setVisible(!facts.isEmpty());
    fillActions();
    m_hint->setVisible(m_file.joinedByName);
    m_hint->setText(tr("No link tells its customer in Books: the one with the same name is shown."));
    for (int i = 0; i < m_figures.size(); ++i) {
        m_figures.at(i)->setVisible(i < m_file.figures.size());
        if (i < m_file.figures.size())
            m_figures.at(i)->setContent(accountwords::figure(m_file.figures.at(i), m_homeCurrency, m_now));
    }
    for (AccountSectionCard *card : std::as_const(m_sections)) {
        const auto section = std::ranges::find(m_file.sections, card->kind(), &AccountSection::kind);
        card->setVisible(section != m_file.sections.end());
        if (section != m_file.sections.end())
            card->show(*section, m_homeCurrency, m_today, m_now);
    }
}

void AccountView::arrange()
{
    const int columns = width() >= twoColumnsFrom ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_sections.size(); ++i) {
        m_grid->removeWidget(m_sections.at(i));
        m_grid->addWidget(m_sections.at(i), i / columns, i % columns);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns - 1);
}

void AccountView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AccountView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void AccountView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}
} // namespace atlas
