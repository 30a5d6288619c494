// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/statusfilter.h"

#include "models/books/bookstablemodel.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
StatusFilter::StatusFilter(QStringList keys, QWidget *parent)
    : QToolButton(parent)
    , m_keys(std::move(keys))
{
    setObjectName(u"statusFilter"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIcon(lineIcon(u"chevron-down"_s, {{}, &Tokens::secondary, nullptr}));
    setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft); // the mark stands after the words
    setProperty("bordered", true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &StatusFilter::fillMenu);
    setVisible(!m_keys.isEmpty());
    retranslate();
}

void StatusFilter::setChosen(const QSet<QString> &keys)
{
    if (keys == m_chosen)
        return;
    m_chosen = keys;
    retranslate();
    Q_EMIT chosenChanged(m_chosen);
}

void StatusFilter::fillMenu()
{
    menu()->clear();
    QAction *all = menu()->addAction(tr("All"));
    all->setCheckable(true);
    all->setChecked(m_chosen.isEmpty());
    connect(all, &QAction::triggered, this, [this] { setChosen({}); });
    menu()->addSeparator();
    for (const QString &key : std::as_const(m_keys)) {
        QAction *action = menu()->addAction(BooksTableModel::statusLabel(key));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(key));
        connect(action, &QAction::toggled, this, [this, key](bool on) { toggle(key, on); });
    }
}

void StatusFilter::toggle(const QString &key, bool on)
{
    QSet<QString> chosen = m_chosen;
    if (on)
        chosen.insert(key);
    else
        chosen.remove(key);
    setChosen(chosen);
}

void StatusFilter::retranslate()
{
    QStringList labels;
    for (const QString &key : std::as_const(m_keys)) {
        if (m_chosen.contains(key))
            labels.append(BooksTableModel::statusLabel(key));
    }
    //: button over a list; %1 the chosen states, or "all"
    setText(tr("Status: %1").arg(labels.isEmpty() ? tr("all") : labels.join(u", "_s)));
    setAccessibleName(text());
    setToolTip(tr("Shows records in these states only"));
}
} // namespace atlas
