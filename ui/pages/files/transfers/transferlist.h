// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/transfermodel.h"

#include <QListView>

namespace atlas
{
/// What can be done with a transfer from its row.
enum class TransferAct { Pause, Resume, Retry, KeepBoth, Rename, OtherFolder, Reveal, Open, Cancel };

/// The rows of the transfer panel: file, destination, bar, amount, speed, time left, and buttons. Keyboard: Space
/// pauses and goes on, Enter retries or shows the file, Delete cancels, the menu key offers all.
class TransferList : public QListView
{
    Q_OBJECT
public:
    /// `model` outlives the list.
    explicit TransferList(TransferModel &model, QWidget *parent = nullptr);
    /// What a row offers, the usual one first.
    [[nodiscard]] static QList<TransferAct> actsOf(const Transfer &transfer);
    [[nodiscard]] static QString actName(TransferAct act, const Transfer &transfer);
    [[nodiscard]] static QString actIcon(TransferAct act);
    /// Whether the act has a small button of its own at the row's end; the others stand as words before them.
    [[nodiscard]] static bool isIconAct(TransferAct act);

Q_SIGNALS:
    void actRequested(const QString &transferId, atlas::TransferAct act);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] std::optional<Transfer> transferAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<TransferAct> actAt(const QPoint &position, QModelIndex *row) const;
    void doUsual(const Transfer &transfer);
};
} // namespace atlas
