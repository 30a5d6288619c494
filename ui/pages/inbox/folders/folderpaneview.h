// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/inboxparts.h"

class QComboBox;

namespace atlas
{
class BudgetBar;
class PlaceList;
class PlaceModel;
class PrimaryButton;

/// FolderPane as it is shown.
class FolderPaneView final : public FolderPane
{
    Q_OBJECT
public:
    FolderPaneView(InboxActions &actions, QWidget *parent);
    void setCurrent(const MailFilter &place) override;
    void setBudget(const MailBudget &budget) override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const QStringList &messageIds, const MailFilter &place);
    void retranslate();
    void fillAccounts();
    InboxActions &m_actions;
    PlaceModel *m_model;
    PrimaryButton *m_compose;
    QComboBox *m_account; ///< only where there are several
    PlaceList *m_places;
    BudgetBar *m_budget;
};
} // namespace atlas
