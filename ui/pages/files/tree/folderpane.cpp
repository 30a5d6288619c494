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
    , m_links(new QToolButton(this))
    , m_trash(new QToolButton(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 8);
    box->addWidget(m_tree, 1);
    addPlaces(box);
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

void DriveFolderPane::addPlaces(QBoxLayout *box)
{
    struct Row {
        QToolButton *button;
        QString name, icon;
        FilesPlace place;
    };
    auto *places = new QVBoxLayout;
    places->setContentsMargins(8, 4, 8, 0);
    places->setSpacing(2);
    const QList<Row> rows{{m_links, u"files.links"_s, u"link"_s, FilesPlace::Links},
                          {m_recent, u"files.recent"_s, u"history"_s, FilesPlace::Recent},
                          {m_trash, u"files.trash"_s, u"trash"_s, FilesPlace::Trash}};
    for (const Row &row : rows) {
        row.button->setObjectName(row.name);
        row.button->setIcon(lineIcon(row.icon, {}));
        row.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row.button->setCheckable(true);
        row.button->setAutoRaise(true);
        row.button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        places->addWidget(row.button);
        connect(row.button, &QToolButton::clicked, this, [this, place = row.place] { Q_EMIT placeRequested(place); });
    }
    box->addLayout(places);
}

void DriveFolderPane::setCurrent(const QString &folderId)
{
    m_current = folderId;
    choose();
}

void DriveFolderPane::setPlace(FilesPlace place)
{
    m_recent->setChecked(place == FilesPlace::Recent);
    m_links->setChecked(place == FilesPlace::Links);
    m_trash->setChecked(place == FilesPlace::Trash);
}

void DriveFolderPane::retranslate()
{
    m_recent->setText(tr("Changed last"));
    m_recent->setToolTip(tr("The files changed last in the folders you have opened"));
    m_links->setText(tr("Shared by link"));
    m_links->setToolTip(tr("Files and folders with a link for people outside"));
    m_trash->setText(tr("Trash"));
    m_trash->setToolTip(tr("What was deleted, to be restored"));
    for (QToolButton *button : {m_recent, m_links, m_trash})
        button->setAccessibleName(button->text());
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
