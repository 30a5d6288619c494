// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/files/transfermodel.h"
#include "ui/pages/files/filesparts.h"
#include "ui/pages/files/transfers/transferlist.h"

class QMenu;
class QProgressBar;
class QPushButton;

namespace atlas
{
class IconButton;
class Label;

/// See TransferPanel: head line with the whole, below it the rows.
class TransferPanelView : public TransferPanel
{
    Q_OBJECT
public:
    TransferPanelView(FilesActions &actions, QWidget *parent);
    ~TransferPanelView() override;
    void setFolded(bool folded) override;
    [[nodiscard]] bool isFolded() const override { return m_folded; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildHead();
    void retranslate();
    void showTotals();
    void act(const QString &id, TransferAct act);
    void chooseOtherName(const Transfer &transfer);
    void chooseOtherFolder(const Transfer &transfer);
    void toggleAll();
    void buildLimits();
    FilesActions &m_actions;
    TransferModel m_model;
    TransferList *m_list;
    Label *m_title, *m_counts, *m_share, *m_pace;
    QProgressBar *m_bar;
    QPushButton *m_pauseAll, *m_clear;
    IconButton *m_fold;
    IconButton *m_limit;
    QMenu *m_limits; ///< of the largest file, one checked
    bool m_folded = false;
};
} // namespace atlas
