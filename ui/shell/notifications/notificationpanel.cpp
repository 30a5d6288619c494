// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/notifications/notificationpanel.h"

#include "ui/shell/notifications/alertwords.h"
#include "ui/shell/notifications/notificationcenter.h"
#include "ui/shell/notifications/notificationrow.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented.h"

#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int panelWidth = 420;
constexpr int panelHeight = 560;
constexpr qsizetype mostRows = 60;
} // namespace

struct NotificationPanel::Private {
    Private(NotificationCenter &alerts, UndoHistory &changes)
        : center(alerts)
        , history(changes)
    {
    }

    NotificationCenter &center;
    UndoHistory &history;
    Segmented *choice = nullptr;
    QScrollArea *scroll = nullptr;
    QPushButton *read = nullptr, *clear = nullptr;
    IconButton *settings = nullptr;

    void build(NotificationPanel *panel);
    void retranslate(NotificationPanel *panel) const;
    void fill(NotificationPanel *panel) const;
    void addAlerts(NotificationPanel *panel, QVBoxLayout *column, QWidget *body) const;
    void addChanges(NotificationPanel *panel, QVBoxLayout *column, QWidget *body) const;
    [[nodiscard]] NotificationLine lineOf(const AlertLedger::Entry &entry) const;
    static void addHeading(QVBoxLayout *column, QWidget *body, const QString &text, Label::Tone tone);
};

void NotificationPanel::Private::build(NotificationPanel *panel)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 12, 1, 8);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 0, 12, 0);
    choice = new Segmented(panel);
    choice->setObjectName(u"notifications.choice"_s);
    settings = new IconButton(u"settings"_s, panel);
    settings->setObjectName(u"notifications.settings"_s);
    top->addWidget(choice);
    top->addStretch(1);
    top->addWidget(settings);
    column->addLayout(top);
    scroll = new QScrollArea(panel);
    scroll->setObjectName(u"notifications.list"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 12, 0);
    foot->addStretch(1);
    for (QPushButton **button : {&read, &clear}) {
        *button = new QPushButton(panel);
        (*button)->setProperty("small", true);
        (*button)->setAutoDefault(false);
        foot->addWidget(*button);
    }
    read->setObjectName(u"notifications.read"_s);
    clear->setObjectName(u"notifications.clear"_s);
    column->addLayout(foot);
}

void NotificationPanel::Private::retranslate(NotificationPanel *panel) const
{
    panel->setAccessibleName(tr("Notifications"));
    choice->setSegments({tr("Alerts"), tr("Changes")});
    choice->setAccessibleName(tr("Notifications"));
    scroll->setAccessibleName(tr("Notifications"));
    settings->setName(tr("Settings of notifications"));
    read->setText(tr("Mark all as read"));
    clear->setText(tr("Dismiss all"));
}

void NotificationPanel::Private::addHeading(QVBoxLayout *column, QWidget *body, const QString &text, Label::Tone tone)
{
    auto *heading = new Label(TextSize::Label, 600, tone, body);
    heading->setContentsMargins(16, 8, 12, 2);
    heading->setWordWrap(true);
    heading->setText(text);
    column->addWidget(heading);
}

NotificationLine NotificationPanel::Private::lineOf(const AlertLedger::Entry &entry) const
{
    NotificationLine line;
    line.id = entry.alert.id;
    line.iconName = alertwords::iconName(entry.alert.kind);
    line.title = alertwords::title(entry.alert);
    line.text = alertwords::sentence(entry.alert, center.today());
    line.age = format::age(entry.alert.at, center.now());
    line.action = tr("Open");
    line.isNew = !entry.isRead;
    line.isUrgent = entry.alert.severity == Alert::Severity::Urgent;
    //: accessible name of a button: %1 is what an alert says
    line.dismiss = tr("Dismiss: %1").arg(line.title);
    return line;
}

void NotificationPanel::Private::addAlerts(NotificationPanel *panel, QVBoxLayout *column, QWidget *body) const
{
    const QList<AlertLedger::Entry> entries = center.entries().mid(0, mostRows);
    if (entries.isEmpty()) {
        addHeading(column, body, tr("Nothing needs your attention."), Label::Tone::Secondary);
        return;
    }
    const QDate today = center.today();
    for (const bool ofToday : {true, false}) {
        bool headed = false;
        for (const AlertLedger::Entry &entry : entries) {
            if ((entry.shown == today) != ofToday)
                continue;
            if (!std::exchange(headed, true))
                addHeading(column, body, ofToday ? tr("Today") : tr("Earlier"), Label::Tone::Secondary);
            auto *row = new NotificationRow(lineOf(entry), body);
            column->addWidget(row);
            connect(row, &NotificationRow::activated, panel, [panel, this](const QString &id) {
                panel->hide();
                center.open(id);
            });
            connect(row, &NotificationRow::dismissed, panel, [this](const QString &id) { center.dismiss(id); });
        }
    }
}

void NotificationPanel::Private::addChanges(NotificationPanel *panel, QVBoxLayout *column, QWidget *body) const
{
    const QList<UndoHistory::Entry> changes = history.entries();
    if (changes.isEmpty()) {
        addHeading(column, body, tr("Nothing was changed yet that can be undone."), Label::Tone::Secondary);
        return;
    }
    for (const UndoHistory::Entry &entry : changes) {
        NotificationLine line;
        line.id = QString::number(entry.id);
        line.iconName = u"undo"_s;
        line.title = entry.text;
        line.text = entry.why;
        line.age = format::age(entry.at, center.now());
        line.action = entry.why.isEmpty() ? tr("Undo") : QString();
        auto *row = new NotificationRow(line, body);
        column->addWidget(row);
        connect(row, &NotificationRow::activated, panel, [this](const QString &id) { history.undo(id.toULongLong()); });
    }
}

void NotificationPanel::Private::fill(NotificationPanel *panel) const
{
    if (!panel->isVisible())
        return;
    const bool isAlerts = choice->currentIndex() == 0;
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (isAlerts)
        addAlerts(panel, column, body);
    else
        addChanges(panel, column, body);
    column->addStretch(1);
    scroll->setWidget(body);
    read->setVisible(isAlerts);
    read->setEnabled(center.unread() > 0);
    clear->setVisible(isAlerts);
    clear->setEnabled(!center.entries().isEmpty());
}

NotificationPanel::NotificationPanel(NotificationCenter &center, UndoHistory &history, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , d(std::make_unique<Private>(center, history))
{
    setObjectName(u"notifications"_s);
    setFrameShape(QFrame::StyledPanel);
    d->build(this);
    d->retranslate(this);
    connect(&center, &NotificationCenter::changed, this, [this] { d->fill(this); });
    connect(&history, &UndoHistory::changed, this, [this] { d->fill(this); });
    connect(d->choice, &Segmented::currentChanged, this, [this] { d->fill(this); });
    connect(d->read, &QPushButton::clicked, &center, &NotificationCenter::markAllRead);
    connect(d->clear, &QPushButton::clicked, &center, &NotificationCenter::dismissAll);
    connect(d->settings, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT settingsRequested();
    });
}

NotificationPanel::~NotificationPanel() = default;

void NotificationPanel::openBelow(const QWidget &anchor)
{
    const QRect room = anchor.screen()->availableGeometry();
    const QSize size = QSize(panelWidth, panelHeight).boundedTo(room.size());
    const QRect under(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    QPoint corner(layoutDirection() == Qt::RightToLeft ? under.left() : under.right() - size.width() + 1,
                  under.bottom() + 4);
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - size.width() + 1)));
    corner.setY(std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - size.height() + 1)));
    setGeometry(QRect(corner, size));
    show();
    d->choice->setFocus(Qt::PopupFocusReason);
}

void NotificationPanel::showChanges()
{
    d->choice->setCurrentIndex(1);
    d->fill(this);
}

void NotificationPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    d->fill(this);
}

void NotificationPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    d->choice->setCurrentIndex(0);
}

void NotificationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retranslate(this);
        d->fill(this);
    }
}
} // namespace atlas
