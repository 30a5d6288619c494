// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/pageshortcuts.h"

#include <QAction>
#include <QCoreApplication>
#include <QSet>
#include <QShortcut>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct PageShortcuts {
    Q_DECLARE_TR_FUNCTIONS(PageShortcuts)
};

QString withoutMarks(QString text)
{
    return text.remove(u'&');
}

QString nameOf(const QShortcut &shortcut)
{
    if (!shortcut.whatsThis().isEmpty())
        return shortcut.whatsThis();
    if (shortcut.key() == QKeySequence(QKeySequence::Find))
        return PageShortcuts::tr("Search in the page");
    return {};
}
} // namespace

QList<ShortcutsDialog::Entry> shortcutsOf(const QWidget &page, const QString &section)
{
    QList<ShortcutsDialog::Entry> entries;
    QSet<QString> known;
    const auto add = [&](const QString &title, const QKeySequence &keys) {
        const QString key = title + u'\n' + keys.toString();
        if (title.isEmpty() || keys.isEmpty() || known.contains(key))
            return;
        known.insert(key);
        entries.append({section, title, keys});
    };
    QList<QAction *> actions = page.actions();
    const QList<const QWidget *> widgets = page.findChildren<const QWidget *>();
    for (const QWidget *widget : widgets)
        actions += widget->actions();
    actions += page.findChildren<QAction *>();
    for (const QAction *action : std::as_const(actions)) {
        const QList<QKeySequence> sequences = action->shortcuts();
        for (const QKeySequence &keys : sequences)
            add(withoutMarks(action->text()), keys);
    }
    const QList<QShortcut *> shortcuts = page.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        add(nameOf(*shortcut), shortcut->key());
    return entries;
}
} // namespace atlas
