// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/footer.h"

#include "services/core/clock.h"
#include "ui/theme/format.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int dotX = 20;
constexpr int dotSize = 7;

struct FooterWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::Footer)
public:
    [[nodiscard]] static QString sentence(const SyncState &state, const QDateTime &now);
    [[nodiscard]] static QString use(const BudgetUse &use);
};

QString FooterWords::sentence(const SyncState &state, const QDateTime &now)
{
    const QString age = format::age(state.readAt, now);
    switch (state.kind) {
    case SyncState::Kind::Unknown:
        return tr("Nothing read yet");
    case SyncState::Kind::Fresh:
        //: %1 is an age: "2 min ago"
        return tr("Up to date, %1").arg(age);
    case SyncState::Kind::Refreshing:
        return age.isEmpty() ? tr("Reading…") : tr("Refreshing, last read %1").arg(age);
    case SyncState::Kind::Stale:
        return age.isEmpty() ? tr("Could not be read") : tr("Could not be refreshed, last read %1").arg(age);
    case SyncState::Kind::Offline:
        return age.isEmpty() ? tr("Offline") : tr("Offline, last read %1").arg(age);
    case SyncState::Kind::Paused:
        //: %1 is a product (CRM), %2 a time of day
        return tr("%1 paused until %2").arg(state.app, format::time(state.until));
    case SyncState::Kind::SignedOut:
        return tr("Signed out");
    }
    return {};
}

QString FooterWords::use(const BudgetUse &use)
{
    const QString count = u"%1/%2"_s.arg(use.used).arg(use.limit);
    return use.window == BudgetUse::Window::Minute
               //: calls used in the last minute: %1 is a product (CRM), %2 a count such as 12/100
               ? tr("%1 %2 min").arg(use.app, count)
               //: calls used in the last day: %1 is a product (Mail), %2 a count such as 41/250
               : tr("%1 %2 d").arg(use.app, count);
}
} // namespace

QString syncSentence(const SyncState &state, const QDateTime &now)
{
    return FooterWords::sentence(state, now);
}

struct Footer::Private {
    explicit Private(const Clock &wallClock)
        : clock(wallClock)
    {
    }

    const Clock &clock;
    SyncState state;
    QList<BudgetUse> budget;
    ElidedLabel *sentence = nullptr;
    ElidedLabel *calls = nullptr;
    Label *transfers = nullptr;
    QTimer minute;

    [[nodiscard]] QColor dot() const
    {
        const Tokens &t = Theme::get().tokens();
        switch (state.kind) {
        case SyncState::Kind::Fresh:
            return t.good;
        case SyncState::Kind::Refreshing:
            return t.accent;
        case SyncState::Kind::Stale:
        case SyncState::Kind::SignedOut:
            return t.bad;
        case SyncState::Kind::Offline:
        case SyncState::Kind::Paused:
            return t.warn;
        case SyncState::Kind::Unknown:
            break;
        }
        return t.secondary;
    }
};

Footer::Footer(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(clock))
{
    setObjectName(u"footer"_s);
    setFixedHeight(28);
    d->sentence = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->sentence->setObjectName(u"footer.state"_s);
    d->calls = new ElidedLabel(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->calls->setObjectName(u"footer.calls"_s);
    d->calls->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the state of the data goes first
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dotX + dotSize + 6, 1, 20, 0);
    row->setSpacing(20);
    row->addWidget(d->sentence);
    row->addWidget(d->calls, 1);
    d->transfers = new Label(TextSize::Label, 400, Label::Tone::Secondary, this);
    d->transfers->setObjectName(u"footer.transfers"_s);
    row->addWidget(d->transfers);
    // Ages are worded in minutes; the timer sleeps while nobody can see them.
    d->minute.setInterval(60'000);
    d->minute.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->minute, &QTimer::timeout, this, &Footer::retranslate);
    retranslate();
}

Footer::~Footer() = default;

void Footer::setState(const SyncState &state)
{
    d->state = state;
    retranslate();
    update();
}

void Footer::setBudget(const QList<BudgetUse> &budget)
{
    d->budget = budget;
    retranslate();
}

void Footer::setTransfers(const QString &words)
{
    d->transfers->setText(words);
}

void Footer::retranslate()
{
    d->sentence->setText(syncSentence(d->state, d->clock.now()));
    d->sentence->setAccessibleName(d->sentence->text());
    QStringList uses;
    for (const BudgetUse &use : d->budget) {
        uses << FooterWords::use(use);
    }
    //: footer: API calls used, per product
    d->calls->setText(uses.isEmpty() ? QString() : tr("Calls: %1").arg(uses.join(u" · "_s)));
    d->calls->setToolTip(uses.isEmpty() ? QString() : tr("Calls made to Zoho against the limits Atlas keeps to."));
}

void Footer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void Footer::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    retranslate();
    d->minute.start();
}

void Footer::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    d->minute.stop();
}

void Footer::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(d->dot());
    const qreal x = isRightToLeft() ? width() - dotX - dotSize : dotX;
    painter.drawEllipse(QRectF(x, (height() - dotSize) / 2.0 + 0.5, dotSize, dotSize));
}
} // namespace atlas
