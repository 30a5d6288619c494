// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/toast.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr std::chrono::seconds shownFor{10};
constexpr int shadow = 3;
} // namespace

struct Toast::Private {
    Label *text = nullptr;
    QPushButton *undo = nullptr;
    IconButton *close = nullptr;
    QTimer timer;
    std::function<void()> action;
    UndoRegister take;
};

Toast::Toast(QWidget *window)
    : QFrame(window)
    , d(new Private)
{
    setObjectName(u"toast"_s);
    d->text = new Label(TextSize::Body, 400, Label::Tone::Text, this);
    d->text->setTextFormat(Qt::PlainText);
    d->text->setObjectName(u"toast.text"_s);
    d->undo = new QPushButton(this);
    d->undo->setProperty("small", true);
    d->undo->setObjectName(u"toast.undo"_s);
    d->close = new IconButton(u"close"_s, this);
    d->close->setName(tr("Dismiss"));
    d->close->setObjectName(u"toast.close"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 6 + shadow, 6 + shadow);
    row->setSpacing(10);
    row->addWidget(d->text);
    row->addWidget(d->undo);
    row->addWidget(d->close);
    d->timer.setSingleShot(true);
    d->timer.setInterval(shownFor);
    connect(&d->timer, &QTimer::timeout, this, [this] {
        d->action = {};
        hide();
    });
    connect(d->undo, &QPushButton::clicked, this, [this] { triggerUndo(); });
    connect(d->close, &QToolButton::clicked, this, [this] {
        d->action = {};
        d->timer.stop();
        hide();
    });
    window->installEventFilter(this);
    hide();
}

Toast::~Toast()
{
    delete d;
}

void Toast::setUndoRegister(UndoRegister take)
{
    d->take = std::move(take);
}

void Toast::show(const QString &text, const QString &undoLabel, std::function<void()> undo)
{
    if (undo && d->take)
        undo = d->take({text, std::move(undo), {}, {}});
    d->undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    present(text, undoLabel, std::move(undo));
}

void Toast::tell(const ToldChange &change)
{
    if (change.undo) {
        std::function<void()> undo = d->take ? d->take(change) : change.undo;
        d->undo->setToolTip(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
        present(change.text, tr("Undo"), std::move(undo));
        return;
    }
    keep(change);
    present(change.why.isEmpty() ? change.text : change.text + u" \u00b7 "_s + change.why, {}, {});
}

void Toast::keep(const ToldChange &change)
{
    if (d->take && (change.undo || !change.why.isEmpty()))
        (void)d->take(change);
}

void Toast::offer(const QString &text, const QString &label, std::function<void()> action)
{
    d->undo->setToolTip({});
    present(text, label, std::move(action));
}

void Toast::present(const QString &text, const QString &label, std::function<void()> action)
{
    d->text->setText(text);
    d->action = std::move(action);
    d->undo->setText(label);
    d->undo->setVisible(d->action && !label.isEmpty());
    setAccessibleName(text);
    QFrame::show();
    raise();
    place();
    d->timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::triggerUndo()
{
    if (!isVisible() || !d->action) {
        return false;
    }
    const std::function<void()> action = std::exchange(d->action, {});
    d->timer.stop();
    hide();
    action();
    return true;
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    const int widest = std::max(200, window->width() - 48);
    d->text->setWordWrap(d->text->sizeHint().width() > widest - 200);
    const QSize size = sizeHint().boundedTo(QSize(widest, window->height()));
    constexpr int aboveFooter = 44;
    setGeometry((window->width() - size.width()) / 2, window->height() - size.height() - aboveFooter, size.width(),
                size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->close->setName(tr("Dismiss"));
    }
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -shadow - 0.5, -shadow - 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(t.window, t.secondary, 0.35));
    painter.drawRoundedRect(card.translated(shadow - 1, shadow - 1), 8, 8);
    painter.setPen(QPen(t.secondary, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(card, 8, 8);
}
} // namespace atlas
