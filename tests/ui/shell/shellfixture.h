// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/prompter.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace atlas::test
{
using namespace Qt::StringLiterals;

/// A page with one field and a panel.
class PlainPage final : public Page
{
public:
    PlainPage(const QString &id, const QString &title)
        : m_id(id)
        , m_title(title)
        , m_panel(new QLabel(u"panel"_s, this))
    {
        auto *field = new QLineEdit(this);
        field->setObjectName(u"field."_s + id);
        field->setAccessibleName(u"Field"_s);
        auto *column = new QVBoxLayout(this);
        column->addWidget(field);
        m_panel->setObjectName(u"panel."_s + id);
        m_panel->hide();
    }
    QString pageId() const override { return m_id; }
    QString title() const override { return m_title; }
    QString iconName() const override { return u"pipeline"_s; }
    QWidget *panel() override { return m_panel; }

private:
    QString m_id, m_title;
    QLabel *m_panel;
};

/// Answers as told and remembers what was asked.
class ScriptedPrompter final : public Prompter
{
public:
    bool answer = false;
    QStringList asked;
    bool confirm(QWidget *, const QString &title, const QString &, const QString &) override
    {
        asked << title;
        return answer;
    }
    std::optional<Choice> choose(QWidget *, const QString &title, const QString &, const QStringList &,
                                 const QString &) override
    {
        asked << title;
        return std::nullopt;
    }
};

/// Names of the visible widgets that take the keyboard but tell a screen reader nothing.
inline QStringList namelessControls(QWidget &root)
{
    QStringList nameless;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool control = widget->isVisibleTo(&root) && widget->focusPolicy() != Qt::NoFocus &&
                             widget->focusProxy() == nullptr && !widget->objectName().startsWith("qt_"_L1);
        QAccessibleInterface *face = control ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        if (face != nullptr && face->text(QAccessible::Name).isEmpty()) {
            nameless << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        }
    }
    return nameless;
}

template <class Widget>
Widget *named(const QObject &root, const QString &name)
{
    auto *widget = root.findChild<Widget *>(name);
    if (widget == nullptr) {
        qFatal("no widget named %s", qPrintable(name));
    }
    return widget;
}
} // namespace atlas::test
