// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpalette.h"

#include "ui/shell/commandlist.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int cardWidth = 640;
constexpr int cardHeight = 440;
constexpr int mostPerSource = 12;
constexpr int mostRecords = 40;
} // namespace

struct CommandPalette::Private {
    QList<const CommandSource *> sources;
    CommandListModel *model = nullptr;
    Card *card = nullptr;
    QLineEdit *input = nullptr;
    QListView *list = nullptr;
    Label *count = nullptr;
    Label *hint = nullptr;
    QList<Command> commands;
    QPointer<QWidget> before; ///< had the focus; gets it back

    void layOut() const;
};

void CommandPalette::Private::layOut() const
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 8, 16, 8);
    head->addWidget(input, 1);
    head->addWidget(count);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(18, 8, 18, 10);
    foot->addWidget(hint);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new HairLine(card));
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
    d->hint = new Label(TextSize::Label, 400, Label::Tone::Secondary, d->card);
    d->layOut();
    connect(d->input, &QLineEdit::textChanged, this, &CommandPalette::refill);
    connect(d->list, &QListView::clicked, this, [this] { runCurrent(); });
    retranslate();
}

void CommandPalette::removeSource(const CommandSource *source)
{
    d->sources.removeAll(source);
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
    QList<Command> commands;
    for (const CommandSource *source : std::as_const(d->sources)) {
        commands += source->commands(d->input->text(), mostPerSource);
    }
    show(commands);
    // Records of this computer's search come a moment later, behind what is there; an older answer is never shown.
    for (const CommandSource *source : std::as_const(d->sources)) {
        source->lookUp(d->input->text(), mostRecords, this,
                       [this](const QString &query, const QList<Command> &found) { append(query, found); });
    }
}

void CommandPalette::lookFurther(const Command &command)
{
    QList<Command> left = d->commands;
    left.removeIf([&command](const Command &one) { return one.id == command.id; });
    show(left);
    d->count->setText(tr("Searching in Zoho\u2026"));
    command.more(this, [this](const QString &query, const QList<Command> &found) {
        if (query == d->input->text() && found.isEmpty())
            d->count->setText(tr("Zoho has found nothing more"));
        append(query, found);
    });
}

void CommandPalette::append(const QString &query, const QList<Command> &found)
{
    if (!isVisible() || found.isEmpty() || query != d->input->text()) {
        return;
    }
    const int chosen = d->list->currentIndex().row();
    show(d->commands + found);
    if (chosen > 0) { // the person has moved on already
        d->list->setCurrentIndex(d->model->index(chosen));
    }
}

void CommandPalette::show(const QList<Command> &commands)
{
    d->commands = commands;
    d->model->setCommands(commands);
    d->count->setText(commands.isEmpty() ? tr("No result")
                                         : tr("%n result(s)", nullptr, static_cast<int>(commands.size())));
    step(1);
}

void CommandPalette::step(int by)
{
    const int rows = d->model->rowCount();
    int row = d->list->currentIndex().isValid() ? d->list->currentIndex().row() : -1;
    do {
        row += by;
    } while (row >= 0 && row < rows && d->model->command(row) == nullptr);
    if (row >= 0 && row < rows) {
        const QModelIndex index = d->model->index(row);
        d->list->setCurrentIndex(index);
        d->input->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
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
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            runCurrent();
            return true;
        case Qt::Key_Escape:
            leave();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true; // the palette has one stop
        default:
            break;
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
        tr("Arrows choose, Enter runs, Escape closes. Records are found on this computer; the last line asks Zoho."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
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
