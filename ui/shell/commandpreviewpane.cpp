// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandpreviewpane.h"

#include "ui/shell/keycaps.h"
#include "ui/theme/theme.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostFacts = 6;
constexpr int factHeight = 30;

/// What is shown of a command that says nothing more of itself.
CommandPreview plainPreview(const Command &command)
{
    CommandPreview preview;
    preview.kind = command.section;
    preview.title = command.title;
    preview.subtitle = command.subtitle;
    return preview;
}
} // namespace

PreviewAction::PreviewAction(const QKeySequence &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PreviewAction::setWords(const QString &title, const QString &iconName, bool isMain)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(m_keys.toString(QKeySequence::NativeText));
    m_iconName = iconName;
    m_isMain = isMain;
    update();
}

QSize PreviewAction::sizeHint() const
{
    return {200, 32};
}

void PreviewAction::paintEvent(QPaintEvent *)
{
    const Tokens &t = Theme::get().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_isMain ? t.selected : t.border);
    painter.setBrush(m_isMain ? t.selected : underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QColor ink = m_isMain ? t.accentOnFill : t.secondary;
    painter.drawPixmap(11, 8, Theme::get().pixmap(m_iconName, 16, ink, devicePixelRatioF()));
    const int right = keycaps::paint(painter, rect(), width() - 8, m_keys);
    painter.setFont(Theme::font(TextSize::Body, 500));
    painter.setPen(t.text);
    const QRect room(37, 0, right - 37, height());
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

PreviewFacts::PreviewFacts(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (int i = 0; i < mostFacts; ++i) {
        auto *row = new QWidget(this);
        auto *name = new Label(TextSize::Body, 400, Label::Tone::Secondary, row);
        auto *value = new ElidedLabel(TextSize::Body, 500, Label::Tone::Text, row);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        auto *line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(name);
        line->addWidget(value, 1);
        auto *box = new QVBoxLayout(row);
        box->setContentsMargins(0, 0, 0, 0);
        box->setSpacing(0);
        box->addLayout(line, 1);
        box->addWidget(new HairLine(row));
        m_facts << Fact{row, name, value};
    }
}

void PreviewFacts::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    m_used = 0;
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty() && m_used < m_facts.size()) {
            m_facts[m_used].name->setText(name);
            m_facts[m_used].value->setText(value);
            ++m_used;
        }
    }
    place();
    updateGeometry();
}

void PreviewFacts::place()
{
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const int top = static_cast<int>(i) * factHeight;
        m_facts[i].row->setGeometry(0, top, width(), factHeight);
        m_facts[i].row->setVisible(i < m_used && top + factHeight <= height());
    }
}

QSize PreviewFacts::sizeHint() const
{
    return {200, static_cast<int>(m_used) * factHeight};
}

void PreviewFacts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

CommandPreviewPane::CommandPreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_kind(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_age(new Label(TextSize::Label, 400, Label::Tone::Secondary, this))
    , m_title(new Label(TextSize::Title, 600, Label::Tone::Text, this))
    , m_subtitle(new ElidedLabel(TextSize::Body, 500, Label::Tone::Accent, this))
    , m_number(new Label(TextSize::Figure, 600, Label::Tone::Text, this))
    , m_unit(new Label(TextSize::Title, 400, Label::Tone::Secondary, this))
    , m_mark(new Pill({}, Pill::Tone::Neutral, this))
    , m_facts(new PreviewFacts(this))
    , m_open(new PreviewAction(QKeySequence(Qt::Key_Enter), this))
    , m_act(new PreviewAction(QKeySequence(Qt::CTRL | Qt::Key_Enter), this))
    , m_copy(new PreviewAction(QKeySequence(Qt::CTRL | Qt::Key_L), this))
{
    setObjectName(u"palette.preview"_s);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"palette.preview.title"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_kind, 1);
    head->addWidget(m_age);
    auto *figure = new QHBoxLayout;
    figure->setSpacing(6);
    figure->addWidget(m_number, 0, Qt::AlignBaseline);
    figure->addWidget(m_unit, 0, Qt::AlignBaseline);
    figure->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addLayout(figure);
    column->addWidget(m_mark);
    column->addWidget(m_facts, 1);
    m_open->setObjectName(u"palette.open"_s);
    m_act->setObjectName(u"palette.act"_s);
    m_copy->setObjectName(u"palette.copy"_s);
    for (PreviewAction *action : {m_open, m_act, m_copy}) {
        column->addWidget(action);
    }
    connect(m_open, &QAbstractButton::clicked, this, &CommandPreviewPane::openRequested);
    connect(m_act, &QAbstractButton::clicked, this, &CommandPreviewPane::actionRequested);
    connect(m_copy, &QAbstractButton::clicked, this, &CommandPreviewPane::linkRequested);
    setCommand(nullptr);
}

void CommandPreviewPane::setWords(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void CommandPreviewPane::setActions(const Command &command)
{
    m_open->setWords(command.isRecord ? tr("Open") : tr("Run"), command.isRecord ? u"eye"_s : command.iconName, true);
    m_open->show();
    m_act->setVisible(command.action.has_value());
    if (command.action) {
        m_act->setWords(command.action->title, command.action->iconName, false);
    }
    m_copy->setWords(tr("Copy the link"), u"link"_s, false);
    m_copy->setVisible(!command.link.isEmpty());
}

void CommandPreviewPane::setCommand(const Command *command)
{
    const CommandPreview shown = command == nullptr ? CommandPreview()
                                 : command->preview ? command->preview()
                                                    : plainPreview(*command);
    static constexpr Pill::Tone tones[] = {Pill::Tone::Neutral, Pill::Tone::Good, Pill::Tone::Warn, Pill::Tone::Bad};
    setWords(m_kind, shown.kind);
    setWords(m_age, shown.age);
    setWords(m_title, shown.title);
    setWords(m_subtitle, shown.subtitle);
    setWords(m_number, shown.figure);
    setWords(m_unit, shown.unit);
    m_mark->setText(shown.mark);
    m_mark->setTone(tones[static_cast<int>(shown.tone)]);
    m_mark->setVisible(!shown.mark.isEmpty());
    m_facts->setFacts(shown.facts);
    for (PreviewAction *action : {m_open, m_act, m_copy}) {
        action->hide();
    }
    if (command != nullptr) {
        setActions(*command);
    }
}

QList<QWidget *> CommandPreviewPane::actions() const
{
    QList<QWidget *> shown;
    for (PreviewAction *action : {m_open, m_act, m_copy}) {
        if (!action->isHidden()) {
            shown << action;
        }
    }
    return shown;
}

void CommandPreviewPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().tokens().window);
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), Theme::get().tokens().border);
}
} // namespace atlas
