// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/transfers/transferpanelview.h"

#include "ui/pages/files/transfers/othername.h"
#include "ui/pages/files/transfers/transferwords.h"
#include "ui/theme/format.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int headHeight = 38, mostRows = 5, rowHeight = 35; // px
}

TransferPanel *makeTransferPanel(FilesActions &actions, QWidget *parent)
{
    return new TransferPanelView(actions, parent);
}

TransferPanelView::TransferPanelView(FilesActions &actions, QWidget *parent)
    : TransferPanel(parent)
    , m_actions(actions)
    , m_model(actions.queue())
    , m_list(new TransferList(m_model, this))
{
    setObjectName(u"transferPanel"_s);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 1, 0, 0);
    box->setSpacing(0);
    box->addWidget(buildHead());
    box->addWidget(m_list);
    connect(m_list, &TransferList::actRequested, this, &TransferPanelView::act);
    connect(&m_model, &TransferModel::totalsChanged, this, &TransferPanelView::showTotals);
    connect(&Theme::get(), &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

TransferPanelView::~TransferPanelView() = default;

QWidget *TransferPanelView::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(headHeight);
    m_title = new Label(TextSize::Body, 600, Label::Tone::Text, head);
    m_counts = new Label(TextSize::Body, 400, Label::Tone::Secondary, head);
    m_share = new Label(TextSize::Label, 500, Label::Tone::Text, head);
    m_pace = new Label(TextSize::Label, 400, Label::Tone::Secondary, head);
    m_bar = new QProgressBar(head);
    m_pauseAll = new QPushButton(head);
    m_clear = new QPushButton(head);
    m_limit = new IconButton(u"settings"_s, head);
    m_fold = new IconButton(u"chevron-down"_s, head);
    m_counts->setObjectName(u"transfers.counts"_s);
    m_pace->setObjectName(u"transfers.pace"_s);
    m_bar->setObjectName(u"transfers.bar"_s);
    m_pauseAll->setObjectName(u"transfers.pauseAll"_s);
    m_clear->setObjectName(u"transfers.clear"_s);
    m_fold->setObjectName(u"transfers.fold"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_bar->setFixedSize(180, 6);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 16, 0);
    row->setSpacing(12);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_counts, m_bar, m_share, m_pace})
        row->addWidget(widget, 0, Qt::AlignVCenter);
    row->addStretch(1);
    for (QPushButton *button : {m_pauseAll, m_clear}) {
        button->setProperty("small", true);
        row->addWidget(button);
    }
    row->addWidget(m_limit);
    row->addWidget(m_fold);
    buildLimits();
    connect(m_pauseAll, &QPushButton::clicked, this, &TransferPanelView::toggleAll);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_actions.queue().clearDone(); });
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    return head;
}

/// The customer's limit for one file.
void TransferPanelView::buildLimits()
{
    constexpr qint64 gigabyte = 1024LL * 1024 * 1024;
    m_limits = new QMenu(this);
    m_limits->setObjectName(u"transfers.limits"_s);
    m_limit->setObjectName(u"transfers.limit"_s);
    for (const int gigabytes : {1, 2, 5, 10, 25, 50}) {
        QAction *choice = m_limits->addAction(QString());
        choice->setData(gigabytes * gigabyte);
        choice->setCheckable(true);
        connect(choice, &QAction::triggered, this,
                [this, choice] { m_actions.queue().setLargest(choice->data().toLongLong()); });
    }
    connect(m_limit, &QToolButton::clicked, this, [this] {
        const QList<QAction *> choices = m_limits->actions();
        for (QAction *choice : choices) {
            choice->setText(tr("Files up to %1 are sent").arg(format::size(choice->data().toLongLong())));
            choice->setChecked(choice->data().toLongLong() == m_actions.queue().limits().largest);
        }
        m_limits->popup(m_limit->mapToGlobal(QPoint(0, m_limit->height())));
    });
}

void TransferPanelView::retranslate()
{
    m_title->setText(tr("Transfers"));
    m_clear->setText(tr("Clear finished ones"));
    m_bar->setAccessibleName(tr("Progress of all transfers"));
    m_limit->setName(tr("Largest file that is sent"));
    m_fold->setName(m_folded ? tr("Show the transfers") : tr("Fold the transfers"));
    showTotals();
}

void TransferPanelView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TransferPanel::changeEvent(event);
}

void TransferPanelView::setFolded(bool folded)
{
    if (folded == m_folded)
        return;
    m_folded = folded;
    m_list->setVisible(!folded);
    m_fold->setIconName(folded ? u"chevron-up"_s : u"chevron-down"_s);
    retranslate();
    Q_EMIT foldedChanged(folded);
}

void TransferPanelView::showTotals()
{
    const TransferTotals totals = m_actions.queue().totals();
    const int moving = totals.running + totals.waiting;
    const double share = totals.size > 0 ? double(totals.moved) / double(totals.size) : 0;
    m_counts->setText(transferwords::counts(totals));
    m_bar->setValue(int(share * 1000));
    m_share->setText(format::percent(share));
    m_pace->setText(transferwords::pace(totals));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_bar, m_share, m_pace})
        widget->setVisible(moving + totals.paused > 0);
    m_pauseAll->setText(moving > 0 ? tr("Pause all") : tr("Go on with all"));
    m_pauseAll->setVisible(moving + totals.paused > 0);
    m_clear->setVisible(totals.done > 0);
    const int rows = std::min(mostRows, m_model.rowCount());
    m_list->setFixedHeight(rows * rowHeight + 1);
    setVisible(m_model.rowCount() > 0);
}

void TransferPanelView::toggleAll()
{
    const TransferTotals totals = m_actions.queue().totals();
    if (totals.running + totals.waiting > 0)
        m_actions.queue().pauseAll();
    else
        m_actions.queue().resumeAll();
}

void TransferPanelView::act(const QString &id, TransferAct act)
{
    TransferQueue &queue = m_actions.queue();
    const Transfer *found = queue.find(id);
    if (!found)
        return;
    const Transfer transfer = *found;
    switch (act) {
    case TransferAct::Pause:
        return queue.pause(id);
    case TransferAct::Resume:
    case TransferAct::Retry:
        return queue.resume(id);
    case TransferAct::KeepBoth:
        return queue.change(id, {transfer.path, transfer.folderId, transfer.placeName, transfer.below, transfer.name,
                                 NameConflict::KeepBoth});
    case TransferAct::Rename:
        return chooseOtherName(transfer);
    case TransferAct::OtherFolder:
        return chooseOtherFolder(transfer);
    case TransferAct::Reveal:
        return m_actions.openFolder(transfer.folderId);
    case TransferAct::Open:
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(transfer.path)))
            m_actions.say(tr("This computer has no program for %1.").arg(transfer.name));
        return;
    case TransferAct::Cancel:
        return queue.cancel(id);
    }
}

void TransferPanelView::chooseOtherName(const Transfer &transfer)
{
    askForOtherName(transfer.name, this, [this, transfer](const QString &name) {
        m_actions.queue().change(transfer.id, {transfer.path, transfer.folderId, transfer.placeName, transfer.below,
                                               name, transfer.onConflict});
    });
}

/// The folders that are known, by their whole way.
void TransferPanelView::chooseOtherFolder(const Transfer &transfer)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"transfers.folders"_s);
    for (const DriveSpace &space : m_actions.book().spaces()) {
        if (!space.isMember || space.id == transfer.folderId)
            continue;
        const QString place = m_actions.book().placeName(space.id);
        connect(menu->addAction(place), &QAction::triggered, this, [this, transfer, id = space.id, place] {
            m_actions.queue().change(transfer.id,
                                     {transfer.path, id, place, transfer.below, transfer.name, transfer.onConflict});
        });
    }
    menu->popup(QCursor::pos());
}

void TransferPanelView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::get().tokens().surface);
    painter.setPen(Theme::get().tokens().border);
    painter.drawLine(0, 0, width(), 0);
}
} // namespace atlas
