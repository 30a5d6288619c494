// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/crm/accountfile.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace atlas
{
class AccountSectionCard;
class FigureView;
class FlowLayout;
class Label;

/// Everything about an account on one page: who it is, how it stands, and its records in all apps. Reads nothing by
/// itself: whoever has the books calls refresh().
class AccountView : public QWidget
{
    Q_OBJECT
public:
    explicit AccountView(QWidget *parent = nullptr);
    ~AccountView() override;
    void openAccount(const HomeSources &sources, const QString &accountId, const QString &homeCurrency);
    /// The books changed, or a minute passed.
    void refresh(const HomeSources &sources, const QString &homeCurrency);
    [[nodiscard]] QString accountId() const { return m_accountId; }
    [[nodiscard]] const AccountFile &file() const { return m_file; }

Q_SIGNALS:
    /// A row's record on its page (Workspace::openRow understands it).
    void openRequested(const atlas::HomeRow &row);
    void newDealRequested(const QString &accountId);
    /// `customerId`: in Books; empty: none is known.
    void newInvoiceRequested(const QString &accountId, const QString &customerId);
    void mailRequested(const QStringList &addresses);
    void meetingRequested(const QStringList &addresses);
    void websiteRequested(const QUrl &address);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildHead();
    void fill();
    void fillActions();
    void arrange();
    QString m_accountId, m_homeCurrency;
    AccountFile m_file;
    QDate m_today;
    QDateTime m_now;
    QStringList m_addresses;
    int m_columns = 0;
    QWidget *m_head;
    Label *m_name;
    Label *m_facts;
    Label *m_hint;
    QPushButton *m_website;
    QPushButton *m_deal;
    QPushButton *m_invoice;
    QPushButton *m_mail;
    QPushButton *m_meeting;
    QPushButton *m_back;
    QList<FigureView *> m_figures;
    QGridLayout *m_grid;
    QList<AccountSectionCard *> m_sections;
};
} // namespace atlas
