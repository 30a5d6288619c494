// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette_p.h"
#include "ui/shell/keycaps.h"
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
constexpr int cardWidth = 930;
constexpr int cardHeight = 564;
constexpr int previewWidth = 350;
constexpr int roomForPreview = 700; ///< a narrower card shows the list alone
constexpr int mostPerSource = 12;
constexpr int mostRecords = 40;
constexpr int mostNarrowed = 200; ///< asked for where one kind is wanted of all that is found
constexpr int mostCommands = 60;  ///< of a source that is asked for commands only
constexpr int mostRecent = 6;
constexpr std::chrono::milliseconds emptyPause{150}; ///< records come a moment later: until then nothing is missing
} // namespace

CommandPalette::Private::Asked CommandPalette::Private::asked() const
{
    const QString text = input->text();
    const bool isMarked = !text.isEmpty() && u">@#"_s.contains(text.front());
    return isMarked ? Asked{text.mid(1).trimmed(), text.front()} : Asked{text, {}};
}

bool CommandPalette::Private::Asked::wants(const Command &command) const
{
    if (mark == u'@') {
        return command.sort == Command::Sort::Person;
    }
    return mark != u'#' || command.sort == Command::Sort::Deal;
}

void CommandPalette::Private::addHints(const QList<std::pair<QStringList, const char *>> &all)
{
    auto *row = new QHBoxLayout(hints);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto &[keys, words] : all) {
        for (const QString &key : keys) {
            row->addWidget(new KeyCap(key, hints));
        }
        auto *label = new Label(TextSize::Label, 400, Label::Tone::Secondary, hints);
        row->addSpacing(2);
        row->addWidget(label);
        row->addSpacing(12);
        hintWords << std::pair(label, words);
    }
    row->addStretch(1);
}

void CommandPalette::Private::layOut() const
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 16, 8);
    head->addWidget(input, 1);
    head->addWidget(count);
    head->addSpacing(6);
    head->addWidget(new KeyCap(keycaps::names(QKeySequence(Qt::Key_Escape)).constFirst(), card));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 8, 18, 8);
    foot->addWidget(hints, 1);
    foot->addWidget(where);
    auto *room = new QVBoxLayout; // takes none while nothing is said
    room->setContentsMargins(18, 14, 18, 6);
    room->addWidget(empty);
    auto *found = new QVBoxLayout;
    found->addLayout(room);
    found->addWidget(list, 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addLayout(found, 1);
    middle->addWidget(preview);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new HairLine(card));
    column->addLayout(middle, 1);
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
    buildBeside();
    d->layOut();
    connect(d->input, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(d->list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        d->input->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
        d->preview->setCommand(d->model->command(current.row()));
    });
    connect(d->list, &QListView::clicked, this, [this] { runCurrent(); });
    retranslate();
}

void CommandPalette::buildBeside()
{
    d->preview = new CommandPreviewPane(d->card);
    d->preview->setFixedWidth(previewWidth);
    const QList<QWidget *> actions = d->preview->findChildren<QWidget *>();
    for (QWidget *action : actions) {
        if (qobject_cast<PreviewAction *>(action) != nullptr) {
            action->installEventFilter(this);
        }
    }
    connect(d->preview, &CommandPreviewPane::openRequested, this, &CommandPalette::runCurrent);
    connect(d->preview, &CommandPreviewPane::actionRequested, this, &CommandPalette::runAction);
    connect(d->preview, &CommandPreviewPane::linkRequested, this, &CommandPalette::copyLink);
    d->hints = new QWidget(d->card);
    d->addHints({{{u"\u2191"_s, u"\u2193"_s}, QT_TR_NOOP("choose")},
                 {keycaps::names(QKeySequence(Qt::Key_Tab)), QT_TR_NOOP("actions")},
                 {{u">"_s}, QT_TR_NOOP("commands")},
                 {{u"@"_s}, QT_TR_NOOP("people")},
                 {{u"#"_s}, QT_TR_NOOP("deals")}});
    d->where = new Label(TextSize::Label, 400, Label::Tone::Secondary, d->card);
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

QList<Command> CommandPalette::keyed(const CommandSource *except) const
{
    QList<Command> all;
    for (const CommandSource *source : std::as_const(d->sources)) {
        const QList<Command> given = source == except ? QList<Command>() : source->commands({}, mostCommands);
        std::copy_if(given.cbegin(), given.cend(), std::back_inserter(all),
                     [](const Command &command) { return !command.shortcut.isEmpty(); });
    }
    return all;
}

void CommandPalette::openWith(const QString &words)
{
    open();
    d->input->setText(words);
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
    d->preview->setVisible(width >= roomForPreview);
    d->where->setVisible(width >= roomForPreview);
}

QList<Command> CommandPalette::known()
{
    const Private::Asked asked = d->asked();
    QList<Command> commands;
    if (asked.words.trimmed().isEmpty() && asked.mark.isNull()) {
        for (const Private::Recent &one : std::as_const(d->recent)) {
            commands << one.command;
            commands.last().section = tr("Opened lately");
            d->origins.insert(one.command.id, one.source);
        }
    }
    if (!asked.mark.isNull() && asked.mark != u'>') {
        return commands; // people and deals are records
    }
    for (const CommandSource *source : std::as_const(d->sources)) {
        const QList<Command> given = source->commands(asked.words, asked.mark.isNull() ? mostPerSource : mostCommands);
        for (const Command &command : given) {
            if (!d->origins.contains(command.id)) {
                commands << command;
                d->origins.insert(command.id, source);
            }
        }
    }
    return commands;
}

void CommandPalette::refill()
{
    d->asker = std::make_unique<QObject>();
    d->origins.clear();
    show(known());
    const Private::Asked asked = d->asked();
    if (asked.mark == u'>') {
        return;
    }
    // Records of this computer's search come a moment later, behind what is there; an older answer is never shown.
    for (const CommandSource *source : std::as_const(d->sources)) {
        source->lookUp(
            asked.words, asked.mark.isNull() ? mostRecords : mostNarrowed, d->asker.get(),
            [this, source](const QString &answered, const QList<Command> &found) { append(source, answered, found); });
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
        if (query != d->asked().words) {
            return;
        }
        const qsizetype before = d->commands.size();
        append(source, query, found);
        if (d->commands.size() == before) {
            tellCount();
            d->count->setText(tr("Zoho has found nothing more"));
        }
    });
}

void CommandPalette::append(const CommandSource *source, const QString &query, const QList<Command> &found)
{
    const Private::Asked asked = d->asked();
    if (!isVisible() || query != asked.words) {
        return;
    }
    QSet<QString> shown;
    for (const Command &command : std::as_const(d->commands)) {
        shown.insert(command.id);
    }
    QList<Command> further; // what is here already is not shown again as Zoho's
    for (const Command &command : found) {
        if (!shown.contains(command.id) && (command.more || asked.wants(command))) {
            d->origins.insert(command.id, source);
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
    d->model->setCommands(commands, d->asked().words);
    tellCount();
    if (commands.isEmpty()) {
        d->preview->setCommand(nullptr);
    }
    step(1);
}

void CommandPalette::tellCount()
{
    const auto results =
        std::count_if(d->commands.cbegin(), d->commands.cend(), [](const Command &command) { return !command.more; });
    d->count->setText(results == 0 ? tr("No result") : tr("%n result(s)", nullptr, static_cast<int>(results)));
    d->empty->setText(tr("Nothing is called \u201c%1\u201d: not a page, an action, an operation, nor a record on this "
                         "computer.")
                          .arg(d->asked().words.simplified()));
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
    if (auto *action = qobject_cast<PreviewAction *>(watched); action != nullptr && event->type() == QEvent::KeyPress) {
        return onActionKey(action, static_cast<QKeyEvent *>(event)->key());
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    d->input->setPlaceholderText(tr("Search or run an action"));
    d->input->setAccessibleName(tr("Search or run an action"));
    d->list->setAccessibleName(tr("Results"));
    d->list->setAccessibleDescription(
        tr("Arrows choose, Enter opens, Ctrl+Enter does the second action, Ctrl+L copies the link, Tab leads to the "
           "actions, Shift+Enter asks Zoho, Escape closes."));
    for (const auto &[label, words] : std::as_const(d->hintWords)) {
        label->setText(tr(words));
    }
    d->where->setText(tr("found on this computer, no call to Zoho"));
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
