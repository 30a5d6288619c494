// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/accountfile.h"
#include "ui/widgets/card.h"

class QListView;
class QPushButton;
class QStandardItemModel;

namespace atlas
{
class Label;

/// A section of an account's page: title, count and total, its first rows, and all of them when asked for.
class AccountSectionCard : public Card
{
    Q_OBJECT
public:
    AccountSectionCard(AccountSection::Kind kind, QWidget *parent);
    /// The words are made anew each time: ages move on.
    void show(const AccountSection &section, const QString &homeCurrency, const QDate &today, const QDateTime &now);
    using QWidget::show;
    [[nodiscard]] AccountSection::Kind kind() const { return m_kind; }

Q_SIGNALS:
    void opened(const atlas::HomeRow &row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    AccountSection::Kind m_kind;
    AccountSection m_section;
    QString m_homeCurrency;
    QDate m_today;
    QDateTime m_now;
    bool m_all = false;
    Label *m_title;
    Label *m_note;
    Label *m_empty;
    QListView *m_list;
    QStandardItemModel *m_model;
    QPushButton *m_more;
};
} // namespace atlas
