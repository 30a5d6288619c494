// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/shell/notifications/bellbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// Looks like a field, opens the palette: what is typed there is searched there.
class CommandField final : public QAbstractButton
{
public:
    explicit CommandField(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFixedHeight(32);
        setMaximumWidth(420);
        setMinimumWidth(120);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setCursor(Qt::IBeamCursor);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 8, 0);
        row->addStretch(1);
        keys = new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this);
        keys->setAttribute(Qt::WA_TransparentForMouseEvents);
        row->addWidget(keys);
    }

    QSize sizeHint() const override { return {420, 32}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(underMouse() ? t.secondary : t.border);
        painter.setBrush(t.window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.drawPixmap(12, 8, Theme::get().pixmap(u"search"_s, 16, t.secondary, devicePixelRatioF()));
        painter.setFont(Theme::font(TextSize::Body));
        painter.setPen(t.secondary);
        const QRect room = rect().adjusted(37, 0, -keys->width() - 16, 0);
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

private:
    KeyCap *keys;
};
} // namespace

struct TopBar::Private {
    QAbstractButton *field = nullptr;
    IconButton *refresh = nullptr;
    BellButton *bell = nullptr;
    QToolButton *account = nullptr;
    QMenu *menu = nullptr;
    QList<AccountEntry> accounts;
    QString currentId;
};

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"topbar"_s);
    setFixedHeight(52);
    d->field = new CommandField(this);
    d->field->setObjectName(u"topbar.search"_s);
    d->refresh = new IconButton(u"refresh"_s, this);
    d->refresh->setObjectName(u"topbar.refresh"_s);
    d->bell = new BellButton(this);
    d->bell->setObjectName(u"topbar.bell"_s);
    d->account = new QToolButton(this);
    d->account->setObjectName(u"topbar.account"_s);
    d->account->setFocusPolicy(Qt::StrongFocus);
    d->account->setPopupMode(QToolButton::InstantPopup);
    d->account->setToolButtonStyle(Qt::ToolButtonTextOnly);
    d->account->setMinimumHeight(30);
    d->menu = new QMenu(d->account);
    d->account->setMenu(d->menu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(d->field, 100);
    row->addStretch(1);
    row->addWidget(d->refresh);
    row->addWidget(d->bell);
    row->addWidget(d->account);
    connect(d->field, &QAbstractButton::clicked, this, &TopBar::paletteRequested);
    connect(d->refresh, &QToolButton::clicked, this, &TopBar::refreshRequested);
    retranslate();
}

TopBar::~TopBar() = default;

BellButton &TopBar::bell() const
{
    return *d->bell;
}

void TopBar::setAccounts(const QList<AccountEntry> &accounts, const QString &currentId)
{
    d->accounts = accounts;
    d->currentId = currentId;
    retranslate();
}

void TopBar::setRefreshing(bool refreshing)
{
    d->refresh->setEnabled(!refreshing);
    d->refresh->setName(refreshing ? tr("Refreshing…") : tr("Refresh (F5)"));
}

void TopBar::retranslate()
{
    d->field->setText(tr("Search or run an action"));
    d->field->setAccessibleName(tr("Search or run an action"));
    d->refresh->setName(tr("Refresh (F5)"));
    d->menu->clear();
    QString label = tr("Not connected");
    for (const AccountEntry &entry : d->accounts) {
        QAction *action = d->menu->addAction(entry.label);
        action->setCheckable(true);
        action->setChecked(entry.id == d->currentId);
        action->setToolTip(entry.email);
        connect(
            action, &QAction::triggered, this, [this, id = entry.id] { Q_EMIT accountChosen(id); },
            Qt::QueuedConnection);
        label = entry.id == d->currentId ? entry.label : label;
    }
    if (!d->accounts.isEmpty()) {
        d->menu->addSeparator();
    }
    d->menu->addAction(tr("Connect an account…"), this, &TopBar::addAccountRequested);
    if (!d->currentId.isEmpty()) {
        d->menu->addAction(tr("Sign out…"), this, &TopBar::signOutRequested);
    }
    d->menu->addAction(tr("Settings…"), this, &TopBar::settingsRequested);
    d->account->setText(label);
    //: accessible name of the account menu: %1 is the account in use
    d->account->setAccessibleName(tr("Account: %1").arg(label));
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
}
} // namespace atlas
