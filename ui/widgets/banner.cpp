// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/banner.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
struct Banner::Private {
    Tone tone = Tone::Info;
    Label *text = nullptr;
    QPushButton *action = nullptr;
    IconButton *close = nullptr;
};

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , d(new Private)
{
    d->text = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    d->text->setTextFormat(Qt::PlainText);
    d->text->setWordWrap(true);
    d->text->setObjectName(u"banner.text"_s);
    d->action = new QPushButton(this);
    d->action->setProperty("small", true);
    d->action->setObjectName(u"banner.action"_s);
    d->close = new IconButton(u"close"_s, this);
    d->close->setName(tr("Dismiss"));
    d->close->setObjectName(u"banner.close"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(44, 6, 12, 6);
    row->setSpacing(8);
    row->addWidget(d->text, 1);
    row->addWidget(d->action);
    row->addWidget(d->close);
    connect(d->action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(d->close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

Banner::~Banner()
{
    delete d;
}

void Banner::showMessage(Tone tone, const QString &text, const QString &actionLabel)
{
    d->tone = tone;
    d->text->setText(text);
    d->text->setToolTip({});
    d->action->setText(actionLabel);
    d->action->setVisible(!actionLabel.isEmpty());
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::showError(const ErrorText &error)
{
    //: A banner: %1 says what happened, %2 what to do
    showMessage(Tone::Bad, tr("%1. %2").arg(error.title, error.advice), error.action);
    d->text->setToolTip(error.details);
}

void Banner::dismiss()
{
    hide();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->close->setName(tr("Dismiss"));
    }
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    const QColor fills[] = {t.selected, t.warnFill, t.badFill};
    const QColor inks[] = {t.accentOnFill, t.warnOnFill, t.badOnFill};
    const QString icons[] = {u"info"_s, u"clock"_s, u"warning"_s};
    const int tone = static_cast<int>(d->tone);
    QPainter painter(this);
    painter.fillRect(rect(), fills[tone]);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    painter.drawPixmap(20, (height() - 16) / 2, Theme::get().pixmap(icons[tone], 16, inks[tone], devicePixelRatioF()));
}
} // namespace atlas
