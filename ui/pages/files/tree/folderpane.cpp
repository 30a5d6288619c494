// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/tree/folderpane.h"

#include "ui/pages/files/drop/dropwatch.h"
#include "ui/pages/files/drop/folderdropfilter.h"
#include "ui/pages/files/tree/foldertree.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace atlas
{
DriveFolderPane::DriveFolderPane(FilesActions &actions, DropWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(new FolderTreeModel(actions.book(), this))
    , m_tree(new FolderTree(actions.book(), *m_model, this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 8);
    box->addWidget(m_tree);
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
    if (event->type() == QEvent::LanguageChange)
        m_model->retranslate();
}
} // namespace atlas
