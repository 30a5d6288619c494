// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/notificationrow.h"

#include "ui/theme/lineicon.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int rowIconSide = 16;
} // namespace

NotificationRow::NotificationRow(const NotificationLine &line, QWidget *parent)
    : QFrame(parent)
    , m_id(line.id)
{
    setObjectName(u"notification.row"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 12, 8);
    row->setSpacing(10);
    auto *icon = new QLabel(this);
    QColor Tokens::*tone = line.isUrgent ? &Tokens::bad : line.isNew ? &Tokens::accent : &Tokens::secondary;
    icon->setPixmap(lineIcon(line.iconName, {{}, tone, nullptr}).pixmap(rowIconSide, rowIconSide));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    auto *title = new Label(TextSize::Body, line.isNew ? 600 : 400, Label::Tone::Text, this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setText(line.title);
    auto *text = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(line.text.isEmpty() ? line.age : line.text + u" \u00b7 "_s + line.age);
    column->addWidget(title);
    column->addWidget(text);
    row->addLayout(column, 1);
    setAccessibleName(line.title);
    setAccessibleDescription(text->text());
    addButtons(line);
}

void NotificationRow::addButtons(const NotificationLine &line)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (!line.action.isEmpty()) {
        auto *open = new QPushButton(line.action, this);
        open->setObjectName(u"notification.open"_s);
        open->setProperty("small", true);
        open->setAutoDefault(false);
        //: accessible name of a button in a list: %1 is what it does, %2 to what
        open->setAccessibleName(tr("%1: %2").arg(line.action, line.title));
        row->addWidget(open, 0, Qt::AlignVCenter);
        connect(
            open, &QPushButton::clicked, this, [this] { Q_EMIT activated(m_id); }, Qt::QueuedConnection);
    }
    if (!line.dismiss.isEmpty()) {
        auto *close = new IconButton(u"close"_s, this);
        close->setObjectName(u"notification.dismiss"_s);
        close->setName(line.dismiss);
        row->addWidget(close, 0, Qt::AlignVCenter);
        connect(
            close, &QToolButton::clicked, this, [this] { Q_EMIT dismissed(m_id); }, Qt::QueuedConnection);
    }
}
} // namespace atlas
