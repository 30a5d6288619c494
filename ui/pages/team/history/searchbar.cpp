// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/history/searchbar.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
MessageSearchBar::MessageSearchBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(this))
    , m_count(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_before(new IconButton(u"chevron-up"_s, this))
    , m_after(new IconButton(u"chevron-down"_s, this))
    , m_close(new IconButton(u"close"_s, this))
    , m_older(new QPushButton(this))
{
    setObjectName(u"conversation.search"_s);
    m_field->setObjectName(u"conversation.searchField"_s);
    m_count->setObjectName(u"conversation.searchCount"_s);
    m_before->setObjectName(u"conversation.searchBefore"_s);
    m_after->setObjectName(u"conversation.searchAfter"_s);
    m_older->setObjectName(u"conversation.searchOlder"_s);
    m_older->setProperty("small", true);
    m_field->setMinimumWidth(180);
    m_field->setMaximumWidth(320);
    m_field->installEventFilter(this);
    auto *box = new QHBoxLayout(this);
    box->setContentsMargins(20, 6, 12, 6);
    box->setSpacing(6);
    box->addWidget(m_field, 2);
    box->addWidget(m_count, 1);
    box->addWidget(m_older);
    box->addWidget(m_before);
    box->addWidget(m_after);
    box->addWidget(m_close);
    connect(m_field, &QLineEdit::textChanged, this, &MessageSearchBar::wordsChanged);
    connect(m_before, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_older, &QPushButton::clicked, this, &MessageSearchBar::olderRequested);
    connect(m_close, &QToolButton::clicked, this, &MessageSearchBar::closed);
    retranslate();
    hide();
}

void MessageSearchBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void MessageSearchBar::end()
{
    hide();
    m_field->clear();
}

QString MessageSearchBar::words() const
{
    return m_field->text().trimmed();
}

void MessageSearchBar::showFound(int number, int count, bool complete, bool reading)
{
    QString said;
    if (reading)
        said = tr("Reading older messages…");
    else if (count > 0 && complete)
        said = tr("%1 of %2").arg(number).arg(count);
    else if (count > 0)
        said = tr("%1 of %2 in what was read").arg(number).arg(count);
    else if (!words().isEmpty())
        said = complete ? tr("Not in this conversation") : tr("Not in what was read");
    m_count->setText(said);
    m_before->setEnabled(count > 0 || (!complete && !words().isEmpty()));
    m_after->setEnabled(count > 0);
    m_older->setVisible(!complete && !words().isEmpty());
    m_older->setEnabled(!reading);
}

bool MessageSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
            const bool isAfter = isEnter ? key->modifiers().testFlag(Qt::ShiftModifier) : key->key() == Qt::Key_Down;
            Q_EMIT stepRequested(isAfter ? 1 : -1);
            return true;
        }
        if (key->key() == Qt::Key_Escape && m_field->text().isEmpty()) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MessageSearchBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void MessageSearchBar::retranslate()
{
    m_field->setName(tr("Search in this conversation"));
    m_before->setName(tr("The message before (Enter)"));
    m_after->setName(tr("The message after (Shift+Enter)"));
    m_close->setName(tr("Close the search"));
    m_older->setText(tr("Look further back"));
    m_older->setAccessibleName(m_older->text());
}

void MessageSearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MessageSearchBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}
} // namespace atlas
