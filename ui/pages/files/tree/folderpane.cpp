// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/tree/folderpane.h"

#include "ui/pages/files/drop/dropwatch.h"
#include "ui/pages/files/drop/folderdropfilter.h"
#include "ui/pages/files/tree/foldertree.h"
#include "ui/theme/lineicon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
DriveFolderPane::DriveFolderPane(FilesActions &actions, DropWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new FolderTreeModel(actions.book(), this))
    , m_tree(new FolderTree(actions.book(), *m_model, this))
    , m_recent(new QToolButton(this))
    , m_trash(new QToolButton(this))
{
    m_recent->setObjectName(u"files.recent"_s);
    m_trash->setObjectName(u"files.trash"_s);
    m_recent->setIcon(lineIcon(u"history"_s, {}));
    m_trash->setIcon(lineIcon(u"trash"_s, {}));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 8);
    box->addWidget(m_tree, 1);
    auto *places = new QVBoxLayout;
    places->setContentsMargins(8, 4, 8, 0);
    places->setSpacing(2);
    for (QToolButton *button : {m_recent, m_trash}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        places->addWidget(button);
    }
    box->addLayout(places);
    connect(m_recent, &QToolButton::clicked, this, &DriveFolderPane::recentRequested);
    connect(m_trash, &QToolButton::clicked, this, &DriveFolderPane::trashRequested);
    retranslate();
    connect(m_tree, &FolderTree::chosen, this, &DriveFolderPane::folderRequested);
    connect(m_model, &FolderTreeModel::folderWanted, this, [this](const QString &id) {
        m_actions.readFolder(id, false, this, [this, id](const Result<Done> &done) {
            if (done)
                return;
            m_model->noteFailed(id);
            m_actions.sayError(done.error());
        });
    });
    // Later: the rows come one signal after the other.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &DriveFolderPane::choose, Qt::QueuedConnection);
    auto *drops = new FolderDropFilter(watch, m_tree->viewport(),
                                       [this](const QPoint &at) { return m_model->idAt(m_tree->indexAt(at)); });
    drops->setRolling(m_tree);
    connect(drops, &FolderDropFilter::hovered, m_tree, &FolderTree::setDropFolder);
    connect(&watch, &DropWatch::changed, this, [this, &watch] { m_tree->setDropFolder(watch.folderId()); });
}

void DriveFolderPane::setCurrent(const QString &folderId)
{
    m_current = folderId;
    choose();
}

void DriveFolderPane::setPlace(bool recent, bool trash)
{
    m_recent->setChecked(recent);
    m_trash->setChecked(trash);
}

void DriveFolderPane::retranslate()
{
    m_recent->setText(tr("Changed last"));
    m_recent->setAccessibleName(m_recent->text());
    m_recent->setToolTip(tr("The files changed last in the folders you have opened"));
    m_trash->setText(tr("Trash"));
    m_trash->setAccessibleName(m_trash->text());
    m_trash->setToolTip(tr("What you deleted with Atlas on this computer, to be restored"));
}

void DriveFolderPane::choose()
{
    QStringList way;
    const QList<DriveStep> steps = m_actions.book().wayTo(m_current);
    for (const DriveStep &step : steps)
        way.append(step.id);
    m_tree->setChosen(m_current, way);
}

void DriveFolderPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::get().tokens().surface);
}

void DriveFolderPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_model->retranslate();
    retranslate();
}
} // namespace atlas
