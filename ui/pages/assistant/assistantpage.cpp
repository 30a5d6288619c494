// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/assistant/assistantpage.h"

#include "ui/pages/assistant/auditpanel.h"
#include "ui/pages/assistant/auditview.h"
#include "ui/pages/assistant/connectcard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Pixels of the page below which the two cards stand one under the other.
constexpr int kSideBySide = 900;

Card *cardAround(QWidget *content, QWidget *parent)
{
    auto *card = new Card(parent);
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins(16, 14, 16, 14);
    box->addWidget(content);
    return card;
}
} // namespace

AssistantPage::AssistantPage(Setup setup, AuditTableModel &model, QWidget *parent)
    : Page(parent)
    , m_setup(std::move(setup))
    , m_model(model)
    , m_panel(new AuditPanel)
{
    setObjectName(u"assistantPage"_s);
    connect(m_panel, &RecordPanel::closed, this, [this] {
        Q_EMIT panelVisibleChanged(false);
        if (m_log)
            m_log->select(0);
    });
    connect(m_panel, &AuditPanel::undoRequested, this, &AssistantPage::undoRequested);
}

AssistantPage::~AssistantPage()
{
    if (!m_panel->parent())
        delete m_panel;
}

QString AssistantPage::pageId() const
{
    return u"assistant"_s;
}

QString AssistantPage::title() const
{
    return tr("Assistant");
}

QString AssistantPage::iconName() const
{
    return u"robot"_s;
}

QWidget *AssistantPage::panel()
{
    return m_panel;
}

void AssistantPage::build()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_banner = new Banner(this);
    outer->addWidget(m_banner);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(20, 20, 16, 12);
    column->setSpacing(16);
    m_pageTitle = new Label(TextSize::Page, 600, Label::Tone::Text, content);
    column->addWidget(m_pageTitle);
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    m_cards->addWidget(cardAround(buildPermissions(content), content), 3);
    m_connect = new ConnectCard(m_setup.program, m_setup.arguments, content);
    m_cards->addWidget(cardAround(m_connect, content), 2);
    column->addLayout(m_cards);
    m_log = new AuditView(m_model, content);
    column->addWidget(m_log, 1);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    outer->addWidget(scroll, 1);
    connect(m_connect, &ConnectCard::copied, this, &AssistantPage::blockCopied);
    connect(m_log, &AuditView::filterChanged, this, &AssistantPage::filterChanged);
    connect(m_log, &AuditView::olderRequested, this, &AssistantPage::olderRequested);
    connect(m_log, &AuditView::opened, this, &AssistantPage::open);
    connect(m_log, &AuditView::daysKeptChosen, this, &AssistantPage::daysKeptChosen);
    m_log->setDaysKept(m_daysKept);
    m_grid->setPolicy(m_policy);
    m_log->showEntries(m_more);
    retranslate();
}

QWidget *AssistantPage::buildPermissions(QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *box = new QVBoxLayout(part);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(8);
    m_head = new Label(TextSize::Title, 600, Label::Tone::Text, part);
    m_words = new Label(TextSize::Body, 400, Label::Tone::Secondary, part);
    m_words->setWordWrap(true);
    m_grid = new PermissionGrid(m_setup.kinds, part);
    box->addWidget(m_head);
    box->addWidget(m_words);
    box->addWidget(m_grid);
    box->addStretch(1);
    connect(m_grid, &PermissionGrid::chosen, this, &AssistantPage::permissionChosen);
    connect(m_grid, &PermissionGrid::presetChosen, this, &AssistantPage::presetChosen);
    return part;
}

void AssistantPage::setNames(const RecordNames &names)
{
    m_names = names;
    m_model.setNames(names);
}

void AssistantPage::setPolicy(const SafetyPolicy &policy)
{
    m_policy = policy;
    if (m_grid)
        m_grid->setPolicy(policy);
}

void AssistantPage::showEntries(bool more)
{
    m_more = more;
    if (!m_log)
        return;
    m_log->showEntries(more);
    if (const AuditEntry *shown = m_log->currentId() > 0 ? m_model.find(m_log->currentId()) : nullptr)
        m_panel->setEntry(*shown, m_names);
}

AuditFilter AssistantPage::filter() const
{
    return m_log ? m_log->filter() : AuditFilter();
}

void AssistantPage::setDaysKept(int days)
{
    m_daysKept = days;
    if (m_log)
        m_log->setDaysKept(days);
}

void AssistantPage::open(qint64 id)
{
    const AuditEntry *entry = m_model.find(id);
    if (!entry)
        return;
    m_panel->setEntry(*entry, m_names);
    Q_EMIT panelVisibleChanged(true);
}

void AssistantPage::showProblem(const ErrorText &problem)
{
    if (m_banner)
        m_banner->showError(problem);
}

void AssistantPage::dismissProblem()
{
    if (m_banner)
        m_banner->dismiss();
}

void AssistantPage::retranslate()
{
    if (!m_log)
        return;
    m_pageTitle->setText(title());
    m_head->setText(tr("What assistants may do"));
    m_words->setText(tr("Reading is always allowed. Ask: Atlas shows you the exact change and waits for your answer. "
                        "Every choice counts at once."));
    m_connect->retranslate();
    m_grid->retranslate();
    m_log->retranslate();
    m_model.retranslate();
    if (const AuditEntry *shown = m_model.find(m_log->currentId()))
        m_panel->setEntry(*shown, m_names);
}

void AssistantPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AssistantPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().window);
}

void AssistantPage::showEvent(QShowEvent *event)
{
    if (!m_log)
        build();
    Page::showEvent(event);
    Q_EMIT becameVisible();
}

void AssistantPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_cards)
        m_cards->setDirection(width() < kSideBySide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
} // namespace atlas
