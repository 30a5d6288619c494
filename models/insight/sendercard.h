// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/books/cashbook.h"
#include "models/crm/dealbook.h"
#include "models/mail/mailbook.h"
#include "models/projects/deliverybook.h"

namespace atlas
{
/// Who wrote a mail, as far as the other apps know them. Joined by id: the contact's account to deals and projects, its
/// Books customer by address or by the deals of invoices.
struct SenderCard {
    QString email, name, title, company, phone;
    QString contactId, accountId;     ///< of the CRM; empty: not found there
    QString customerId;               ///< of Books
    QList<Deal> deals;                ///< of the account: open ones by closing date, then won ones, newest first
    QList<Invoice> openInvoices;      ///< by due date
    std::optional<int> usualLateness; ///< median days after the due date; negative: before
    QList<Project> projects;          ///< open ones of the account
    int mailsIn30Days = 0;
    QList<const MailMessage *> lastMails; ///< at most five, newest first
    [[nodiscard]] bool isKnown() const { return !contactId.isEmpty() || !customerId.isEmpty(); }
};

/// `contact`: what the CRM has for the address; nullopt: nothing, or not asked yet. Books that are nullptr are left
/// out.
[[nodiscard]] SenderCard senderCard(const QString &email, const QString &name, const std::optional<Contact> &contact,
                                    const MailBook &mails, const DealBook *deals, const CashBook *cash,
                                    const DeliveryBook *delivery);

/// The values a template may use: contact.first_name, contact.name, contact.company, deal.name, deal.amount,
/// deal.stage, invoice.number, invoice.balance, invoice.due_date, project.name, sender.name. Only those that are known.
/// `money` and `day` word amounts and days in the program's language.
[[nodiscard]] QHash<QString, QString> templateValues(const SenderCard &card, const QString &ownName,
                                                     const std::function<QString(const Money &)> &money,
                                                     const std::function<QString(const QDate &)> &day);
} // namespace atlas
