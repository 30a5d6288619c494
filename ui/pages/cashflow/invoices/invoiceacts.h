// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/cashflow/booksactions.h"
#include "ui/pages/cashflow/invoices/invoiceabilities.h"

class QMenu;

namespace atlas
{
/// What a person can do with an invoice, wherever it is asked for: opens the dialogs, asks what has to be asked, and
/// says how it ended. Every act is verified and confirmed by Books.
class InvoiceActs : public QObject
{
    Q_OBJECT
public:
    /// `host`: a widget of the window; dialogs cover that window.
    InvoiceActs(BooksActions &actions, QWidget *host);
    void create();
    void edit(const QString &id);
    void markSent(const QString &id);
    void email(const QString &id);
    void remind(const QString &id);
    void pay(const QString &id);
    void credit(const QString &id);
    void viewPdf(const QString &id);
    void savePdf(const QString &id);
    void voidIt(const QString &id);
    void writeOff(const QString &id);
    void remove(const QString &id);
    /// All of them, as they are possible for this invoice; what is not says why.
    void fillMenu(QMenu &menu, const QString &id);
    /// An invoice the book does not hold yet: its detail, until the book has it.
    void keepDetail(const QString &id, const QJsonObject &detail);
    /// Of the book, else of a kept detail; without id: unknown.
    [[nodiscard]] Invoice invoice(const QString &id) const;

Q_SIGNALS:
    /// Something is under way with this invoice ("Voiding…"); empty: no longer.
    void busyChanged(const QString &id, const QString &what);
    /// It went wrong, in words.
    void failed(const QString &id, const QString &sentence);
    /// Books has confirmed: the invoice as it is there. Empty detail: it changed, read it again.
    void changed(const QString &id, const QJsonObject &detail);
    void created(const QString &id, const QJsonObject &detail);
    void removed(const QString &id);

private:
    void run(const QString &id, BooksAct act, const QString &reason, const QString &during, const QString &said);
    void withDetail(const QString &id, const std::function<void(const QJsonObject &)> &then);
    void withPdf(const QString &id, const std::function<void(const QByteArray &)> &then);
    void openEditor(const QJsonObject &detail);
    BooksActions &m_actions;
    QWidget *m_host;
    QHash<QString, QJsonObject> m_kept;
};
} // namespace atlas
