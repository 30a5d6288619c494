// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/transfers/transferlist.h"

#include "ui/pages/files/transfers/transferdelegate.h"
#include "ui/pages/files/transfers/transferwords.h"
#include "ui/widgets/plaintip.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
/// Gives the rows their words for screen readers.
class SpokenTransfers final : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::AccessibleTextRole)
            return QIdentityProxyModel::data(index, role);
        return transferwords::spoken(index.data(TransferModel::TransferRole).value<Transfer>());
    }
};

QString pauseTip(const Transfer &transfer)
{
    return transfer.resumes
               ? QCoreApplication::translate("atlas::TransferList", "Pause; what was sent is kept")
               : QCoreApplication::translate("atlas::TransferList", "Pause; a file of this size then starts again");
}
} // namespace

TransferList::TransferList(TransferModel &model, QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"transfers.list"_s);
    setAccessibleName(tr("Transfers"));
    auto *spoken = new SpokenTransfers(this);
    spoken->setSourceModel(&model);
    setModel(spoken);
    setItemDelegate(new TransferDelegate(this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

QList<TransferAct> TransferList::actsOf(const Transfer &transfer)
{
    switch (transfer.state) {
    case Transfer::State::Waiting:
    case Transfer::State::Running:
    case Transfer::State::Held:
        return {TransferAct::Pause, TransferAct::Cancel};
    case Transfer::State::Verifying:
        return {};
    case Transfer::State::Paused:
        return {TransferAct::Resume, TransferAct::Cancel};
    case Transfer::State::Done:
        if (transfer.kind == Transfer::Kind::Download)
            return {TransferAct::Open, TransferAct::Cancel};
        return {TransferAct::Reveal, TransferAct::Cancel};
    case Transfer::State::Failed:
        break;
    }
    const QString code = transfer.error ? transfer.error->code : QString();
    if (transfer.kind == Transfer::Kind::Upload && code == u"name_taken")
        return {TransferAct::KeepBoth, TransferAct::Rename, TransferAct::Cancel};
    if (transfer.error && transfer.error->field == u"name" && transfer.kind == Transfer::Kind::Upload)
        return {TransferAct::Rename, TransferAct::Cancel};
    if (code == u"too_large")
        return {TransferAct::Cancel};
    if (transfer.kind == Transfer::Kind::Upload && transfer.error && transfer.error->kind == ErrorKind::Forbidden)
        return {TransferAct::Retry, TransferAct::OtherFolder, TransferAct::Cancel};
    return {TransferAct::Retry, TransferAct::Cancel};
}

QString TransferList::actName(TransferAct act, const Transfer &transfer)
{
    switch (act) {
    case TransferAct::Pause:
        return pauseTip(transfer);
    case TransferAct::Resume:
        return tr("Go on");
    case TransferAct::Retry:
        return tr("Retry");
    case TransferAct::KeepBoth:
        return tr("Keep both");
    case TransferAct::Rename:
        return tr("Other name");
    case TransferAct::OtherFolder:
        return tr("Other folder");
    case TransferAct::Reveal:
        return tr("Show");
    case TransferAct::Open:
        return tr("Open");
    case TransferAct::Cancel:
        return transfer.isOver() ? tr("Remove from the list") : tr("Cancel the transfer");
    }
    return {};
}

QString TransferList::actIcon(TransferAct act)
{
    switch (act) {
    case TransferAct::Pause:
        return u"pause"_s;
    case TransferAct::Resume:
        return u"play"_s;
    default:
        return u"close"_s;
    }
}

bool TransferList::isIconAct(TransferAct act)
{
    return act == TransferAct::Pause || act == TransferAct::Resume || act == TransferAct::Cancel;
}

std::optional<Transfer> TransferList::transferAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    return index.data(TransferModel::TransferRole).value<Transfer>();
}

std::optional<TransferAct> TransferList::actAt(const QPoint &position, QModelIndex *row) const
{
    *row = indexAt(position);
    const std::optional<Transfer> transfer = transferAt(*row);
    if (!transfer)
        return std::nullopt;
    for (const TransferDelegate::Button &button : TransferDelegate::buttons(visualRect(*row), *transfer)) {
        if (button.rect.contains(position))
            return button.act;
    }
    return std::nullopt;
}

void TransferList::mouseMoveEvent(QMouseEvent *event)
{
    QModelIndex row;
    const std::optional<TransferAct> act = actAt(event->pos(), &row);
    static_cast<TransferDelegate *>(itemDelegate())->setHovered(row, act);
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void TransferList::leaveEvent(QEvent *event)
{
    static_cast<TransferDelegate *>(itemDelegate())->setHovered({}, std::nullopt);
    viewport()->update();
    QListView::leaveEvent(event);
}

void TransferList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    QModelIndex row;
    const std::optional<TransferAct> act = event->button() == Qt::LeftButton ? actAt(event->pos(), &row) : std::nullopt;
    if (act)
        Q_EMIT actRequested(transferAt(row)->id, *act);
}

void TransferList::doUsual(const Transfer &transfer)
{
    const QList<TransferAct> acts = actsOf(transfer);
    if (!acts.isEmpty() && acts.first() != TransferAct::Cancel)
        Q_EMIT actRequested(transfer.id, acts.first());
}

void TransferList::keyPressEvent(QKeyEvent *event)
{
    const std::optional<Transfer> transfer = transferAt(currentIndex());
    if (transfer && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        doUsual(*transfer);
    else if (transfer && event->key() == Qt::Key_Delete && actsOf(*transfer).contains(TransferAct::Cancel))
        Q_EMIT actRequested(transfer->id, TransferAct::Cancel);
    else
        QListView::keyPressEvent(event);
}

void TransferList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex row = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const std::optional<Transfer> transfer = transferAt(row);
    if (!transfer)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TransferAct act : actsOf(*transfer)) {
        connect(menu->addAction(actName(act, *transfer)), &QAction::triggered, this,
                [this, id = transfer->id, act] { Q_EMIT actRequested(id, act); });
    }
    const bool atMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(atMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(row).center()));
}

bool TransferList::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QListView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QModelIndex row;
    const std::optional<TransferAct> act = actAt(help->pos(), &row);
    const std::optional<Transfer> transfer = transferAt(row);
    if (transfer) {
        const QString text = act ? actName(*act, *transfer) : transferwords::spoken(*transfer);
        QToolTip::showText(help->globalPos(), plainTip(text), viewport());
    }
    return true;
}
} // namespace atlas
