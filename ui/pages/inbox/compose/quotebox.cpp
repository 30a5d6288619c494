// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/quotebox.h"

#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/toolrow.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
QuoteBox::QuoteBox(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(this))
    , m_intoText(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_view(new MailEditor(this))
{
    constexpr int viewHeight = 140;
    m_view->setReadOnly(true);
    m_view->setFixedHeight(viewHeight);
    m_toggle->setObjectName(u"quote.toggle"_s);
    m_remove->setObjectName(u"quote.remove"_s);
    m_intoText->setObjectName(u"quote.intotext"_s);
    auto *flow = new FlowLayout(12);
    for (QPushButton *button : {m_toggle, m_intoText, m_remove}) {
        button->setProperty("link", true);
        flow->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 0);
    column->setSpacing(4);
    column->addWidget(new ToolRow(flow, this));
    column->addWidget(m_view);
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        showParts();
    });
    connect(m_intoText, &QPushButton::clicked, this, [this] {
        Q_EMIT intoTextRequested(m_quote);
        setQuote({});
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setQuote({});
        Q_EMIT edited();
    });
    showParts();
}

void QuoteBox::setQuote(const QString &html)
{
    m_quote = html;
    m_isAwaited = false;
    m_isOpen = m_isOpen && !html.isEmpty();
    m_view->showHtml(html);
    showParts();
}

void QuoteBox::setRemovable(bool removable)
{
    m_isRemovable = removable;
    showParts();
}

void QuoteBox::setAwaited(bool awaited)
{
    m_isAwaited = awaited;
    showParts();
}

void QuoteBox::showParts()
{
    setVisible(m_isAwaited || !m_quote.isEmpty());
    m_view->setVisible(m_isOpen);
    m_toggle->setEnabled(!m_isAwaited);
    m_intoText->setVisible(!m_isAwaited);
    m_remove->setVisible(!m_isAwaited && m_isRemovable);
    retranslate();
}

void QuoteBox::retranslate()
{
    m_toggle->setText(m_isAwaited ? tr("Reading the quoted mail…")
                      : m_isOpen  ? tr("Hide quoted mail")
                                  : tr("Show quoted mail"));
    m_intoText->setText(tr("Answer between its lines"));
    m_remove->setText(tr("Leave it out"));
    const QString kept = tr("Zoho puts the answered mail below every answer.");
    m_toggle->setToolTip(m_isRemovable ? QString() : kept);
    m_intoText->setToolTip(m_isRemovable ? QString() : kept);
    m_view->setAccessibleName(tr("Quoted mail"));
}

void QuoteBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
