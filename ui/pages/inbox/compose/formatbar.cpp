// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/compose/formatbar.h"

#include "ui/pages/inbox/compose/maileditor.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTextList>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
FormatBar::FormatBar(MailEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(2);
    m_bold = add(u"format.bold"_s, u"B"_s, QKeySequence(u"Ctrl+B"_s));
    m_italic = add(u"format.italic"_s, u"I"_s, QKeySequence(u"Ctrl+I"_s));
    m_underline = add(u"format.underline"_s, u"U"_s, QKeySequence(u"Ctrl+U"_s));
    m_bullets = add(u"format.bullets"_s, u"•"_s, QKeySequence(u"Ctrl+Shift+8"_s));
    m_numbers = add(u"format.numbers"_s, u"1."_s, QKeySequence(u"Ctrl+Shift+7"_s));
    m_quote = add(u"format.quote"_s, u"”"_s, QKeySequence(u"Ctrl+Shift+9"_s));
    m_link = add(u"format.link"_s, {}, QKeySequence(u"Ctrl+Shift+K"_s));
    m_link->setIcon(lineIcon(u"link"_s, {{}, &Tokens::secondary, &Tokens::accentOnFill}));
    QFont italic = Theme::font(TextSize::Body, 500), underlined = italic;
    italic.setItalic(true);
    underlined.setUnderline(true);
    m_bold->setFont(Theme::font(TextSize::Body, 600));
    m_italic->setFont(italic);
    m_underline->setFont(underlined);
    row->addStretch(1);
    connectButtons();
    retranslate();
}

QToolButton *FormatBar::add(const QString &objectName, const QString &face, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(face);
    button->setCheckable(true);
    button->setFixedSize(26, 26);
    button->setFocusPolicy(Qt::TabFocus);
    auto *action = new QAction(&m_editor); // the keys work where one types
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_editor.addAction(action);
    connect(action, &QAction::triggered, button, &QToolButton::click);
    button->setProperty("keys", keys.toString(QKeySequence::NativeText));
    layout()->addWidget(button);
    return button;
}

void FormatBar::connectButtons()
{
    connect(m_bold, &QToolButton::clicked, this,
            [this](bool on) { m_editor.setFontWeight(on ? QFont::Bold : QFont::Normal); });
    connect(m_italic, &QToolButton::clicked, &m_editor, &QTextEdit::setFontItalic);
    connect(m_underline, &QToolButton::clicked, &m_editor, &QTextEdit::setFontUnderline);
    connect(m_bullets, &QToolButton::clicked, this, [this] { m_editor.toggleList(QTextListFormat::ListDisc); });
    connect(m_numbers, &QToolButton::clicked, this, [this] { m_editor.toggleList(QTextListFormat::ListDecimal); });
    connect(m_quote, &QToolButton::clicked, this, [this] { m_editor.toggleQuote(); });
    connect(m_link, &QToolButton::clicked, this, [this] {
        showFormat();
        Q_EMIT linkRequested();
    });
    for (QToolButton *button : {m_bold, m_italic, m_underline, m_bullets, m_numbers, m_quote})
        connect(button, &QToolButton::clicked, this, [this] {
            m_editor.setFocus();
            showFormat();
        });
    connect(&m_editor, &QTextEdit::currentCharFormatChanged, this, &FormatBar::showFormat);
    connect(&m_editor, &QTextEdit::cursorPositionChanged, this, &FormatBar::showFormat);
}

void FormatBar::showFormat()
{
    const QTextCharFormat format = m_editor.currentCharFormat();
    const QTextList *list = m_editor.textCursor().currentList();
    m_bold->setChecked(format.fontWeight() >= QFont::DemiBold);
    m_italic->setChecked(format.fontItalic());
    m_underline->setChecked(format.fontUnderline() && !format.isAnchor());
    m_bullets->setChecked(list && list->format().style() == QTextListFormat::ListDisc);
    m_numbers->setChecked(list && list->format().style() == QTextListFormat::ListDecimal);
    m_quote->setChecked(!list && m_editor.textCursor().blockFormat().leftMargin() > 0);
    m_link->setChecked(format.isAnchor());
}

void FormatBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &what) {
        button->setToolTip(u"%1 (%2)"_s.arg(what, button->property("keys").toString()));
        button->setAccessibleName(what);
    };
    name(m_bold, tr("Bold"));
    name(m_italic, tr("Italic"));
    name(m_underline, tr("Underline"));
    name(m_bullets, tr("Bullet list"));
    name(m_numbers, tr("Numbered list"));
    name(m_quote, tr("Quotation"));
    name(m_link, tr("Link"));
}

void FormatBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}
} // namespace atlas
