// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette_p.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int cardWidth = 640;
constexpr int cardHeight = 440;
constexpr int mostPerSource = 12;
constexpr int mostRecords = 40;
constexpr int mostRecent = 6;
constexpr std::chrono::milliseconds emptyPause{150}; ///< records come a moment later: until then nothing is missing
} // namespace

void CommandPalette::Private::layOut() const
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 16, 8);
    head->addWidget(input, 1);
    head->addWidget(count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 8, 18, 10);
    foot->addWidget(hint, 1);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new HairLine(card));
    auto *room = new QVBoxLayout; // takes none while nothing is said
    room->setContentsMargins(18, 14, 18, 6);
    room->addWidget(empty);
    column->addLayout(room);
    column->addWidget(list, 1);
    column->addWidget(new HairLine(card));
    column->addLayout(foot);
}

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window)
    , d(std::make_unique<Private>())
{
    setObjectName(u"palette"_s);
    window->installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build()
{
    d->card = new Card(this);
    d->model = new CommandListModel(this);
    d->input = new QLineEdit(d->card);
    d->input->setObjectName(u"palette.input"_s);
    d->input->setFrame(false);
    d->input->setFont(Theme::font(TextSize::Title));
    d->input->setStyleSheet(u"QLineEdit { border: none; background: transparent; }"_s);
    d->input->setProperty("ownFocus", true);
    d->input->installEventFilter(this);
    d->input->addAction(lineIcon(u"search"_s, {{}, &Tokens::secondary, nullptr}), QLineEdit::LeadingPosition);
    d->count = new Label(TextSize::Label, 400, Label::Tone::Secondary, d->card);
    d->list = new QListView(d->card);
    d->list->setObjectName(u"palette.list"_s);
    d->list->setModel(d->model);
    d->list->setItemDelegate(new CommandDelegate(d->list));
    d->list->setFocusPolicy(Qt::NoFocus);
    d->list->setMouseTracking(true);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    d->empty = new Label(TextSize::Body, 400, Label::Tone::Secondary, d->card);
    d->empty->setObjectName(u"palette.empty"_s);
    d->empty->setWordWrap(true);
    d->empty->setAlignment(Qt::AlignTop);
    d->empty->hide();
    d->emptySoon = new QTimer(this);
    d->emptySoon->setSingleShot(true);
    connect(d->emptySoon, &QTimer::timeout, d->empty, &QWidget::show);
    d->hint = new Label(TextSize::Label, 400, Label::Tone::Secondary, d->card);
    d->hint->setWordWrap(true);
    d->layOut();
    connect(d->input, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(d->list, &QListView::clicked, this, [this] { runCurrent(); });
    retranslate();
}

void CommandPalette::removeSource(const CommandSource *source)
{
    d->sources.removeAll(source);
    d->recent.removeIf([source](const Private::Recent &one) { return one.source == source; });
    if (d->card != nullptr && isVisible()) {
        refill();
    }
}

void CommandPalette::addSource(const CommandSource *source)
{
    d->sources << source;
}

void CommandPalette::open()
{
    if (d->card == nullptr) {
        build();
    }
    if (!isVisible()) {
        d->before = window()->focusWidget();
    }
    d->input->clear();
    refill();
    place();
    show();
    raise();
    d->input->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    hide();
    d->asker.reset();
    d->emptySoon->stop();
    if (d->before != nullptr) {
        d->before->setFocus(Qt::OtherFocusReason);
    }
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(cardWidth, this->width() - 32);
    const int height = std::min(cardHeight, this->height() - 48);
    d->card->setGeometry((this->width() - width) / 2, std::max(16, this->height() / 10), width, height);
}

void CommandPalette::refill()
{
    d->asker = std::make_unique<QObject>();
    d->origins.clear();
    const QString query = d->input->text();
    QList<Command> commands;
    if (query.trimmed().isEmpty()) {
        for (const Private::Recent &one : std::as_const(d->recent)) {
            commands << one.command;
            commands.last().section = tr("Opened lately");
            d->origins.insert(one.command.id, one.source);
        }
    }
    for (const CommandSource *source : std::as_const(d->sources)) {
        const QList<Command> given = source->commands(query, mostPerSource);
        for (const Command &command : given) {
            if (!d->origins.contains(command.id)) {
                commands << command;
                d->origins.insert(command.id, source);
            }
        }
    }
    show(commands);
    // Records of this computer's search come a moment later, behind what is there; an older answer is never shown.
    for (const CommandSource *source : std::as_const(d->sources)) {
        source->lookUp(query, mostRecords, d->asker.get(),
                       [this, source](const QString &answered, const QList<Command> &found) {
                           for (const Command &command : found) {
                               if (!d->origins.contains(command.id)) {
                                   d->origins.insert(command.id, source);
                               }
                           }
                           append(answered, found);
                       });
    }
}

void CommandPalette::lookFurther(const Command &command)
{
    const CommandSource *source = d->origins.value(command.id);
    QList<Command> left = d->commands;
    left.removeIf([&command](const Command &one) { return one.id == command.id; });
    show(left);
    d->emptySoon->stop();
    d->count->setText(tr("Searching in Zoho\u2026"));
    command.more(d->asker.get(), [this, source](const QString &query, const QList<Command> &found) {
        if (query != d->input->text()) {
            return;
        }
        const qsizetype before = d->commands.size();
        for (const Command &one : found) {
            d->origins.insert(one.id, source);
        }
        append(query, found);
        if (d->commands.size() == before) {
            tellCount();
            d->count->setText(tr("Zoho has found nothing more"));
        }
    });
}

void CommandPalette::append(const QString &query, const QList<Command> &found)
{
    if (!isVisible() || query != d->input->text()) {
        return;
    }
    QSet<QString> shown;
    for (const Command &command : std::as_const(d->commands)) {
        shown.insert(command.id);
    }
    QList<Command> further; // what is here already is not shown again as Zoho's
    for (const Command &command : found) {
        if (!shown.contains(command.id)) {
            further << command;
        }
    }
    if (further.isEmpty()) {
        return;
    }
    const int chosen = d->list->currentIndex().row();
    show(d->commands + further);
    if (chosen > 0) { // the person has moved on already
        choose(chosen);
    }
}

void CommandPalette::show(const QList<Command> &commands)
{
    d->commands = commands;
    d->model->setCommands(commands);
    tellCount();
    step(1);
}

void CommandPalette::tellCount()
{
    const auto results =
        std::count_if(d->commands.cbegin(), d->commands.cend(), [](const Command &command) { return !command.more; });
    d->count->setText(results == 0 ? tr("No result") : tr("%n result(s)", nullptr, static_cast<int>(results)));
    d->empty->setText(tr("Nothing is called \u201c%1\u201d: not a page, an action, an operation, nor a record on this "
                         "computer.")
                          .arg(d->input->text().simplified()));
    if (results > 0) {
        d->emptySoon->stop();
        d->empty->hide();
    } else if (d->empty->isHidden() && !d->emptySoon->isActive()) {
        d->emptySoon->start(emptyPause);
    }
}

void CommandPalette::remember(const Command &command)
{
    const CommandSource *source = d->origins.value(command.id);
    if (source == nullptr) {
        return;
    }
    d->recent.removeIf([&command](const Private::Recent &one) { return one.command.id == command.id; });
    d->recent.prepend({command, source});
    if (d->recent.size() > mostRecent) {
        d->recent.removeLast();
    }
}

void CommandPalette::runCurrent()
{
    const Command *chosen = d->model->command(d->list->currentIndex().row());
    if (chosen == nullptr) {
        return;
    }
    const Command command = *chosen; // running it may change the list
    if (command.more) {
        lookFurther(command);
        return;
    }
    leave();
    if (command.run) {
        remember(command);
        command.run();
    }
    Q_EMIT commandRun(command.id);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    if (watched == d->input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (onKey(key->key(), key->modifiers())) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    d->input->setPlaceholderText(tr("Search or run an action"));
    d->input->setAccessibleName(tr("Search or run an action"));
    d->list->setAccessibleName(tr("Results"));
    d->hint->setText(
        tr("Arrows choose, Enter runs, Ctrl+Enter copies the link, Tab asks Zoho, Escape closes. Records are found on "
           "this computer."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->recent.clear(); // their titles are of the other language
    }
    if (event->type() == QEvent::LanguageChange && d->card != nullptr) {
        retranslate();
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    leave(); // the card takes its own clicks: this one was beside it
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().dim);
}
} // namespace atlas
