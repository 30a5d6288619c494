// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/tokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace atlas
{
namespace
{
/// Token names in the sheet are written @name; values come from Tokens only. Combo boxes, check marks and focus are
/// drawn by AtlasStyle and FocusRing, because a style sheet cannot tint images or draw outside a widget. The section of
/// a header names no font: with one, Qt would draw the titles itself instead of asking AtlasStyle.
constexpr auto sheetText = R"(
QToolTip { color: @text; background: @surface; border: 1px solid @border; padding: 5px 7px; }

QMenuBar { background: @surface; border-bottom: 1px solid @border; padding: 1px 8px; font-size: 13px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: @secondary; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; color: @text; }
QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; color: @text; background: transparent; }
QMenu::item:selected { background: @hover; }
QMenu::item:checked { background: @selected; font-weight: 600; }
QMenu::item:disabled { color: @secondary; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QMenu::indicator { width: 0px; height: 0px; }

QPushButton { color: @text; background: @surface; border: 1px solid @border; border-radius: 6px;
    min-height: 26px; padding: 1px 12px; font-weight: 500; }
QPushButton:hover, QPushButton:checked { background: @hover; }
QPushButton:pressed { background: @selected; }
QPushButton:disabled { background: @hover; color: @secondary; }
QPushButton[small="true"] { min-height: 22px; padding: 1px 10px; font-size: 11px; }
QPushButton[large="true"] { min-height: 32px; padding: 1px 18px; font-size: 15px; }
QPushButton[link="true"] { background: transparent; border: none; color: @accentOnFill; padding: 1px 2px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[danger="true"] { color: @badOnFill; }
atlas--PrimaryButton { color: @onAccent; background: @accent; border: 1px solid @accent; }
atlas--PrimaryButton:hover { background: @accentOnFill; border-color: @accentOnFill; }
atlas--PrimaryButton:pressed { background: @accentOnFill; border-color: @accentOnFill; }
atlas--PrimaryButton:disabled { background: @hover; border-color: @border; color: @secondary; }
QPushButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; width: 14px;
    height: 14px; right: 6px; }
QToolButton { color: @text; background: transparent; border: none; border-radius: 6px; padding: 2px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selected; }
QToolButton[bordered="true"] { background: @surface; border: 1px solid @border; padding: 1px 9px; min-height: 26px; }
QToolButton[bordered="true"]:hover { background: @hover; }
QToolButton[bordered="true"]:pressed { background: @selected; }
QToolButton[bordered="true"][small="true"] { min-height: 22px; font-size: 11px; font-weight: 500; }
QToolButton::menu-indicator { image: none; width: 0px; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { color: @text; background: @surface; border: 1px solid @border;
    border-radius: 6px; padding: 1px 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QAbstractSpinBox { min-height: 26px; }
QPlainTextEdit, QTextEdit { padding: 4px 3px; }
atlas--SearchField { padding-left: 1px; padding-right: 1px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover { border-color: @secondary; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled { background: @hover; color: @secondary; }
QLineEdit:read-only { background: @window; }
QLineEdit[invalid="true"], QPlainTextEdit[invalid="true"], QTextEdit[invalid="true"] {
    border: 1px solid @bad; background: @badFill; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px; outline: none;
    selection-background-color: @hover; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0px 6px; border-radius: 4px; }

QAbstractItemView { background: @surface; alternate-background-color: @surface; border: none; outline: none;
    selection-background-color: @selected; selection-color: @text; }
QTableView { gridline-color: @border; }
QTableView::item { padding: 0px 8px; border-bottom: 1px solid @border; }
QTableView::item:hover { background: @hover; }
QTableView::item:selected { background: @selected; color: @text; }
atlas--FolderTree { selection-background-color: transparent; }
QTreeView[rows="table"]::item { padding: 0px 8px; border-bottom: 1px solid @border; }
QTreeView[rows="table"]::item:hover { background: @hover; }
QTreeView[rows="table"]::item:selected { background: @selected; color: @text; }
QHeaderView { background: @surface; font-size: 11px; font-weight: 500; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @border;
    padding: 4px 11px; }
QHeaderView::section:hover { background: @hover; }
QTableCornerButton::section { background: @surface; border: none; }

QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar::tab { color: @secondary; background: transparent; border: none; border-bottom: 2px solid transparent;
    padding: 6px 10px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; font-weight: 600; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSplitter::handle { background: @border; }
QProgressBar { background: @hover; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QGroupBox { border: 1px solid @border; border-radius: 8px; margin-top: 8px; padding: 12px; }

QLabel[tone="secondary"] { color: @secondary; }
QLabel[tone="good"] { color: @goodOnFill; }
QLabel[tone="warn"] { color: @warnOnFill; }
QLabel[tone="bad"] { color: @badOnFill; }
QLabel[tone="accent"] { color: @accentOnFill; }
atlas--Card { background: @surface; border: 1px solid @border; border-radius: 10px; }
atlas--Card[inner="true"] { border-radius: 8px; }
)";

QHash<QString, QColor> namedTokens(const Tokens &t)
{
    return {{u"window"_s, t.window},
            {u"surface"_s, t.surface},
            {u"border"_s, t.border},
            {u"text"_s, t.text},
            {u"secondary"_s, t.secondary},
            {u"accent"_s, t.accent},
            {u"bad"_s, t.bad},
            {u"goodOnFill"_s, t.goodOnFill},
            {u"warnOnFill"_s, t.warnOnFill},
            {u"badOnFill"_s, t.badOnFill},
            {u"hover"_s, t.hover},
            {u"accentOnFill"_s, t.accentOnFill},
            {u"badFill"_s, t.badFill},
            {u"selected"_s, t.selected},
            {u"onAccent"_s, t.onAccent},
            {u"scroll"_s, mixed(t.border, t.secondary, 0.4)}};
}
} // namespace

QString styleSheetFor(const Tokens &tokens)
{
    const QHash<QString, QColor> colours = namedTokens(tokens);
    const QString text = QString::fromLatin1(sheetText);
    QString sheet;
    sheet.reserve(text.size() + 1024);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'@') {
            sheet += text[i];
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && text[end].isLetter()) {
            ++end;
        }
        const auto colour = colours.constFind(text.mid(i + 1, end - i - 1));
        Q_ASSERT(colour != colours.constEnd());
        sheet += colour->name();
        i = end - 1;
    }
    return sheet;
}
} // namespace atlas
