// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/documents/amounttable.h"

class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace atlas
{
class IconButton;
class InvoiceActs;
class Label;
class Pill;

/// One invoice beside the list: what the list knows is there at once, lines, taxes and history follow from Books. All
/// that can be done with it is done from here.
class InvoicePanel : public QWidget
{
    Q_OBJECT
public:
    InvoicePanel(BooksActions &actions, InvoiceActs &acts, QWidget *parent = nullptr);
    ~InvoicePanel() override;
    void showInvoice(const QString &id);
    [[nodiscard]] const QString &invoiceId() const { return m_id; }
    [[nodiscard]] bool isComplete() const { return !m_detail.isEmpty(); } ///< lines and taxes are there

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Section {
        Label *title;
        AmountTable *table;
        QWidget *frame;
    };
    void buildHead();
    void buildActions(QVBoxLayout &box);
    [[nodiscard]] Section addSection(const QString &name);
    QWidget *addFrame(QWidget *content);
    void connectActs();
    void bookChanged();
    void read();
    void readHistory();
    void setDetail(const QJsonObject &detail);
    void refresh();
    void refreshButtons();
    void showHistory();
    void say(const QString &text, bool problem);
    void retranslate();
    static void showSection(const Section &section, const QString &title, const QList<AmountTable::Row> &rows);

    BooksActions &m_actions;
    InvoiceActs &m_acts;
    QString m_id;
    QJsonObject m_detail;
    QJsonArray m_comments;
    QString m_readVersion; ///< last_modified_time of the row for which the detail was asked
    QString m_busy;
    std::unique_ptr<QObject> m_reading; ///< ends the calls of an invoice that is no longer shown
    QScrollArea *m_scroll;
    Label *m_kind, *m_number, *m_customer, *m_balance, *m_balanceNote, *m_state;
    Pill *m_status;
    IconButton *m_close;
    QPushButton *m_email, *m_pay, *m_remind;
    QToolButton *m_more;
    Section m_facts, m_lines, m_totals, m_payments;
    Label *m_historyTitle;
    QVBoxLayout *m_history;
};
} // namespace atlas
